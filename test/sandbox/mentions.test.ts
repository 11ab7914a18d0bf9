import { Events, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, logIn, startWorld } from './world.ts';

async function post(allowed: object | undefined, options: { everyone?: boolean } = {}) {
  const { sandbox, ada, ben, guild, general } = await startWorld();
  const press = sandbox.addRole(guild, 'press', { mentionable: true });
  if (options.everyone) sandbox.overwrite(general, sandbox.bot, { allow: PermissionFlagsBits.MentionEveryone });
  await ask(sandbox, 'POST', `/channels/${general.id}/messages`, {
    content: `<@${ben.id}> <@&${press.id}> @everyone`,
    ...(allowed && { allowed_mentions: allowed }),
  });
  const [message] = ada.view(general);
  return { pings: message?.pings, content: message?.content, ben: ben.id, press: press.id };
}

describe('a message that names a user, a role and everyone', () => {
  test('pings all it may when it does not say', async () => {
    const { pings, ben, press } = await post(undefined, { everyone: true });

    expect(pings).toEqual({ everyone: true, users: [ben], roles: [press] });
  });

  test('pings everyone only with the right to', async () => {
    expect((await post(undefined)).pings).toMatchObject({ everyone: false });
  });

  test('pings nobody when it parses nothing, and still shows the words', async () => {
    const { pings, content } = await post({ parse: [] }, { everyone: true });

    expect(pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(content).toContain('@everyone');
  });

  test('pings only the users that it lists', async () => {
    expect((await post({ users: ['1'] })).pings).toEqual({ everyone: false, users: [], roles: [] });
  });
});

test("an interaction's answer pings users by default, and neither roles nor everyone", async () => {
  const { sandbox, ada, ben, guild, general } = await startWorld();
  const press = sandbox.addRole(guild, 'press', { mentionable: true });
  const client = await logIn(sandbox);
  await ask(sandbox, 'POST', `/applications/${sandbox.app.id}/commands`, { name: 'terms', description: 'Terms' });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply(`<@${ben.id}> <@&${press.id}> @everyone`);
  });

  expect(await ada.command(general, 'terms')).toMatchObject({
    message: { pings: { users: [ben.id], roles: [], everyone: false } },
  });
});

test('an answer pings the author whom it answers, unless that is switched off', async () => {
  const { sandbox, ada, general } = await startWorld();
  const question = ada.say(general, 'Who pays?');
  const answer = async (rest: object) => {
    await ask(sandbox, 'POST', `/channels/${general.id}/messages`, {
      content: 'a',
      message_reference: { message_id: question.id },
      ...rest,
    });
    return ada.view(general).at(-1)?.pings.users;
  };

  expect(await answer({})).toEqual([ada.id]);
  expect(await answer({ allowed_mentions: { parse: [] } })).toEqual([]);
});
