import { expect, test } from 'vitest';
import { globalCommands } from '../../src/discord/commands.ts';
import { sameCommands } from '../../src/discord/same-commands.ts';
import { library, startStage, writes } from './stage.ts';

const names = [
  ...[...library.all].flatMap(([name, { served }]) => (served ? [] : [name])),
  ...library.services.keys(),
  'Verify this answer',
  'Check this claim',
];

test('commands are registered everywhere, once, and not again while they stay the same', async () => {
  const { sandbox, ada, general, bot, start } = await startStage();
  expect(ada.commands(general).map(({ form }) => form.name)).toEqual(names);
  expect(writes(sandbox.requests).map(({ template }) => template)).toEqual(['/applications/{application_id}/commands']);
  await bot?.stop();
  const before = sandbox.requests.length;
  await start();
  expect(writes(sandbox.requests.slice(before))).toEqual([]);
});

test('with a guild the commands are in that guild only, and the others are removed; and back', async () => {
  const { sandbox, ada, guild, general, bot, start } = await startStage();
  const other = sandbox.addChannel(sandbox.addGuild('Elsewhere', { owner: ada }), 'general');
  await bot?.stop();
  const there = await start({ guildId: guild.id });
  expect(ada.commands(general).map(({ form, guildId }) => [form.name, guildId])).toEqual(
    names.map((name) => [name, guild.id]),
  );
  expect(ada.commands(other)).toEqual([]);
  await there.stop();
  await start();
  expect(ada.commands(general).map(({ guildId }) => guildId)).toEqual(names.map(() => null));
});

test('a guild that is none of the bot’s ends the start with what to do', async () => {
  const { start } = await startStage({ unstarted: true });
  await expect(start({ guildId: '99999999999999999' })).rejects.toThrow(/^DISCORD_GUILD_ID: .*Invite the bot there/);
});

test('Discord’s defaults make no difference, anything else does', () => {
  const ours = globalCommands(library).toSorted((a) => (a.name === 'rofr' ? -1 : 1));
  const theirs = ours.toReversed().map((command) => ({
    ...command,
    id: '1',
    version: '2',
    application_id: '3',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    contexts: [2, 1, 0],
    ...('options' in command
      ? { options: command.options?.map((option) => ({ required: false, ...option })) }
      : { description: '' }),
  }));
  expect(sameCommands(theirs, ours)).toBe(true);
  for (const change of [
    { description: 'Other' },
    { contexts: [0] },
    { options: [] },
    { options: optionsOf(ours[0]).toReversed() },
    { type: 2 },
    { default_member_permissions: '8' },
  ])
    expect(sameCommands([{ ...ours[0], ...change }, ...ours.slice(1)], ours)).toBe(false);
});

function optionsOf(command: object | undefined): unknown[] {
  return command !== undefined && 'options' in command && Array.isArray(command.options) ? command.options : [];
}

test('the menu of messages has its commands wherever the slash commands are', () => {
  const [slash] = globalCommands(library);
  const menu = globalCommands(library).filter(({ type }) => type === 3);
  expect(menu).toEqual(
    ['Verify this answer', 'Check this claim'].map((name) => ({
      type: 3,
      name,
      contexts: slash?.contexts,
      integration_types: slash?.integration_types,
    })),
  );
});

test('of several processes with a bot’s shards the one with the first registers commands', async () => {
  const { sandbox, start } = await startStage({ unstarted: true });
  const second = await start({ shards: { ids: [1], count: 2 } });
  expect(second.shards()).toMatchObject([{ shard: 1, isReady: true }]);
  expect(writes(sandbox.requests)).toEqual([]);
  await start({ shards: { ids: [0], count: 2 } });
  expect(writes(sandbox.requests)).toHaveLength(1);
  expect(sandbox.gateway.connections()).toBe(2);
});
