import { once } from 'node:events';
import { Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/discord/client.ts';
import { startWorld } from '../sandbox/world.ts';

test('the client keeps no messages and no member or user but itself', async () => {
  const { sandbox, ada, general } = await startWorld();
  const client = createClient({ api: `${sandbox.url}/api` });
  onTestFinished(() => client.destroy());
  await Promise.all([once(client, Events.ClientReady), client.login(sandbox.token)]);
  const heard = once(client, Events.MessageCreate);
  ada.say(general, 'Hello');
  const [message] = await heard;

  expect(message.author.username).toBe('ada');
  expect(message.channel.messages.cache.size).toBe(0);
  expect(message.guild.members.cache.map(({ id }: { id: string }) => id)).toEqual([sandbox.bot.id]);
  expect(client.users.cache.map(({ id }) => id)).toEqual([sandbox.bot.id]);
});
