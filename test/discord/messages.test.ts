import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, test } from 'vitest';
import type { Person, Ref, SeenMessage } from '../../src/sandbox/index.ts';
import { until } from '../sandbox/world.ts';
import { exhibit, startStage, textOf } from './stage.ts';

// As when the bot has run for a while: what the first question waits for is ready.
for (const prepare of exhibit.preparations()) prepare();

/** What the bot answered; it is asked in a direct message afterwards, so silence is seen without waiting. */
async function answersTo(stage: Awaited<ReturnType<typeof startStage>>, person: Person, channel: Ref) {
  const { sandbox, ben } = stage;
  const direct = sandbox.openDirectMessage(ben);
  const from = (where: Ref, who: Person): SeenMessage[] =>
    who.view(where).filter(({ author }) => author.id === sandbox.bot.id);
  const before = from(direct, ben).length;
  ben.say(direct, 'Are you there?');
  await until(() => from(direct, ben).length > before);
  return from(channel, person);
}

test('a direct message and a mention are answered, with the buttons of any answer', async () => {
  const stage = await startStage();
  const { sandbox, ada, general } = stage;
  const direct = sandbox.openDirectMessage(ada);
  ada.say(direct, 'Who has first refusal?');
  ada.say(general, '@Bot who has first refusal?', { mentions: [{ id: sandbox.bot.id, username: 'Bot' }] });
  for (const channel of [direct, general]) {
    const [answer] = await answersTo(stage, ada, channel);
    expect(answer && textOf(answer)).toContain('first refusal');
    expect(answer?.components).not.toEqual([]);
    expect(answer?.pings).toEqual({ everyone: false, users: [], roles: [] });
  }
  await stage.bot?.stop();
  expect(ada.view(direct), 'it does not answer itself').toHaveLength(2);
});

test('@everyone and messages among others are no question', async () => {
  const stage = await startStage();
  const { ada, general } = stage;
  ada.say(general, '@everyone who has first refusal?');
  ada.say(general, 'Who has first refusal?');
  expect(await answersTo(stage, ada, general)).toEqual([]);
});

test('where the bot may not write it makes no request, and the log says what to grant', async () => {
  const stage = await startStage();
  const { sandbox, ada, general } = stage;
  sandbox.overwrite(general, sandbox.bot, { deny: Bits.SendMessages });
  ada.say(general, '@Bot hello', { mentions: [{ id: sandbox.bot.id, username: 'Bot' }] });
  expect(await answersTo(stage, ada, general)).toEqual([]);
  expect(stage.log.join('')).toContain('grant View Channel and Send Messages');
  expect(sandbox.invalidRequests).toBe(0);
});

test.each([
  ['Embed Links', Bits.EmbedLinks],
  ['Read Message History', Bits.ReadMessageHistory],
])('without %s the bot still answers', async (_, deny) => {
  const stage = await startStage();
  const { sandbox, ada, general } = stage;
  sandbox.overwrite(general, sandbox.bot, { deny });
  ada.say(general, '@Bot hello', { mentions: [{ id: sandbox.bot.id, username: 'Bot' }] });
  const [answer] = await answersTo(stage, ada, general);
  expect(answer && textOf(answer)).toContain('newest article 22 January 2025');
  expect(sandbox.invalidRequests).toBe(0);
});
