import { ApplicationCommandType, InteractionContextType, PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, logIn, startWorld } from './world.ts';

const string = (name: string, rest: object = {}) => ({ type: 3, name, description: 'Text', ...rest });
const text = (length: number) => 'x'.repeat(length);
const terms = { name: 'terms', description: 'Terms' };

async function registry() {
  const world = await startWorld();
  const base = `/applications/${world.sandbox.app.id}`;
  return { ...world, everywhere: `${base}/commands`, inGuild: `${base}/guilds/${world.guild.id}/commands` };
}

test('a registered command comes back with everything that Discord fills in', async () => {
  const { sandbox, everywhere } = await registry();

  const { status, body } = await ask(sandbox, 'POST', everywhere, { ...terms, options: [string('topic')] });

  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^\d+$/),
    version: expect.stringMatching(/^\d+$/),
    application_id: sandbox.app.id,
    type: ApplicationCommandType.ChatInput,
    name: 'terms',
    name_localizations: null,
    description: 'Terms',
    description_localizations: null,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0, 1],
    nsfw: false,
    options: [string('topic')],
  });
});

test('translations are listed only when they are asked for', async () => {
  const { sandbox, everywhere } = await registry();
  await ask(sandbox, 'POST', everywhere, { ...terms, name_localizations: { de: 'klauseln' } });

  expect((await ask(sandbox, 'GET', everywhere)).body[0]).not.toHaveProperty('name_localizations');
  expect((await ask(sandbox, 'GET', `${everywhere}?with_localizations=true`)).body[0].name_localizations).toEqual({
    de: 'klauseln',
  });
});

test('registering a name again keeps its id, and replacing the set removes what is not in it', async () => {
  const { sandbox, everywhere } = await registry();
  const { body: first } = await ask(sandbox, 'POST', everywhere, terms);
  const again = await ask(sandbox, 'POST', everywhere, { ...terms, description: 'All terms' });
  const { body: set } = await ask(sandbox, 'PUT', everywhere, [{ name: 'ask', description: 'Ask' }]);

  expect([again.status, again.body.id]).toEqual([200, first.id]);
  expect(set).toMatchObject([{ name: 'ask' }]);
  expect((await ask(sandbox, 'GET', `${everywhere}/${first.id}`)).body.code).toBe(10063);
});

test('discord.js registers, edits and deletes', async () => {
  const { sandbox } = await registry();
  const client = await logIn(sandbox);
  const command = await client.application.commands.create(
    new SlashCommandBuilder().setName('terms').setDescription('Terms'),
  );
  await command.edit({ description: 'All terms' });

  expect((await client.application.commands.fetch()).first()?.description).toBe('All terms');
  await command.delete();
  expect((await client.application.commands.fetch()).size).toBe(0);
});

describe('a command is refused', () => {
  test.each<[string, object, string]>([
    ['with an upper-case name', { name: 'Terms' }, 'name'],
    ['with a space in its name', { name: 'the terms' }, 'name'],
    ['with a name of 33', { name: text(33) }, 'name'],
    ['without a description', { description: '' }, 'description'],
    ['with a description of 101', { description: text(101) }, 'description'],
    ['with 26 options', { options: Array.from({ length: 26 }, (_, n) => string(`o${n}`)) }, 'options'],
    [
      'with 26 choices',
      { options: [string('a', { choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) })] },
      'options.0.choices',
    ],
    [
      'with a choice of 101 characters',
      { options: [string('a', { choices: [{ name: text(101), value: 'a' }] })] },
      'options.0.choices.0.name',
    ],
    [
      'with a required option after another',
      { options: [string('a'), string('b', { required: true })] },
      'options.1.required',
    ],
    ['with an option twice', { options: [string('a'), string('a')] }, 'options.1.name'],
    [
      'with choices and autocomplete',
      { options: [string('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      'options.0.autocomplete',
    ],
    [
      'with a subcommand beside an option',
      { options: [{ type: 1, name: 'now', description: 'Now' }, string('a')] },
      'options.1.type',
    ],
    ['with an unknown type of option', { options: [{ ...string('a'), type: 42 }] }, 'options.0.type'],
  ])('%s', async (_, change, path) => {
    const { sandbox, everywhere } = await registry();

    const { status, body } = await ask(sandbox, 'POST', everywhere, { ...terms, ...change });

    const place = path.split('.').reduce((node, key) => node?.[key], body.errors);
    expect([status, body.code, place?._errors?.length]).toEqual([400, 50035, 1]);
  });

  test('over 8,000 characters in all', async () => {
    const { sandbox, everywhere } = await registry();
    const choices = Array.from({ length: 25 }, (_, n) => ({ name: `${n}${text(80)}`, value: text(100) }));
    const options = ['a', 'b'].map((name) => string(name, { choices }));

    expect((await ask(sandbox, 'POST', everywhere, { ...terms, options })).body.errors._errors[0].code).toBe(
      'APPLICATION_COMMAND_TOO_LARGE',
    );
  });

  test('as the 101st of its set', async () => {
    const { sandbox, everywhere } = await registry();
    const set = Array.from({ length: 101 }, (_, n) => ({ ...terms, name: `terms-${n}` }));

    expect((await ask(sandbox, 'PUT', everywhere, set)).body.code).toBe(30032);
    expect((await ask(sandbox, 'PUT', everywhere, set.slice(1))).status).toBe(200);
  });

  test('as the 201st creation of a day in a guild', async () => {
    const { sandbox, clock, inGuild } = await registry();
    const make = (n: number) => Array.from({ length: 100 }, (_, i) => ({ ...terms, name: `terms-${n}-${i}` }));
    for (const n of [1, 2]) await ask(sandbox, 'PUT', inGuild, make(n));

    expect((await ask(sandbox, 'PUT', inGuild, make(3))).body.code).toBe(30034);
    clock.advance(86_400_000);
    expect((await ask(sandbox, 'PUT', inGuild, make(3))).status).toBe(200);
  });

  test('with contexts in a guild, since they belong to global ones', async () => {
    const { sandbox, inGuild } = await registry();

    expect(
      (await ask(sandbox, 'POST', inGuild, { ...terms, contexts: [0] })).body.errors.contexts._errors,
    ).toHaveLength(1);
  });

  test('in a bulk, with its place in the list', async () => {
    const { sandbox, everywhere } = await registry();

    expect((await ask(sandbox, 'PUT', everywhere, [terms, { name: 'a', description: '' }])).body.errors).toHaveProperty(
      '1.description',
    );
  });
});

describe('a command in the menu of messages', () => {
  const check = { type: ApplicationCommandType.Message, name: 'Check this Claim' };

  test('takes capitals and spaces, and comes back without options and with an empty description', async () => {
    const { sandbox, everywhere } = await registry();
    const { status, body } = await ask(sandbox, 'POST', everywhere, check);

    expect([status, body.type, body.name, body.description]).toEqual([201, 3, 'Check this Claim', '']);
    expect(body).not.toHaveProperty('options');
  });

  test('may share its name with a slash command, and lies in a set of its own', async () => {
    const { sandbox, ada, general, everywhere } = await registry();
    const { status } = await ask(sandbox, 'PUT', everywhere, [terms, { ...check, name: 'terms' }]);

    expect(status).toBe(200);
    expect(ada.commands(general).map(({ form }) => form.type)).toEqual([1, 3]);
    await expect(ada.command(general, 'Check this Claim')).rejects.toThrow('no command');
  });

  test.each<[string, object, string, string]>([
    ['a description', { description: 'Checks' }, 'description', 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID'],
    ['options', { options: [string('a')] }, 'options', 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID'],
    ['a name of 33', { name: text(33) }, 'name', 'BASE_TYPE_MAX_LENGTH'],
    ['no name', { name: '' }, 'name', 'BASE_TYPE_REQUIRED'],
  ])('is refused with %s', async (_, change, field, code) => {
    const { sandbox, everywhere } = await registry();
    const { status, body } = await ask(sandbox, 'POST', everywhere, { ...check, ...change });

    expect([status, body.code, body.errors[field]._errors[0].code]).toEqual([400, 50035, code]);
  });

  test('is refused as the 16th of its set, beside as many slash commands', async () => {
    const { sandbox, everywhere } = await registry();
    const set = Array.from({ length: 16 }, (_, n) => ({ ...check, name: `Check ${n}` }));
    const slash = set.map((_, n) => ({ ...terms, name: `terms-${n}` }));

    expect((await ask(sandbox, 'PUT', everywhere, [...slash, ...set])).body.code).toBe(30032);
    expect((await ask(sandbox, 'PUT', everywhere, [...slash, ...set.slice(1)])).status).toBe(200);
  });
});

describe("a person's client", () => {
  test("shows a guild's commands beside the global ones", async () => {
    const { sandbox, ada, general, everywhere, inGuild } = await registry();
    for (const place of [everywhere, inGuild]) await ask(sandbox, 'POST', place, terms);

    expect(ada.commands(general).map(({ form }) => form.name)).toEqual(['terms', 'terms']);
  });

  test('offers a command only in its contexts', async () => {
    const { sandbox, ada, general, everywhere } = await registry();
    await ask(sandbox, 'POST', everywhere, { ...terms, contexts: [InteractionContextType.BotDM] });

    expect(ada.commands(general)).toEqual([]);
    expect(ada.commands(sandbox.openDirectMessage(ada))).toHaveLength(1);
  });

  test('offers a command only to those who may manage the guild', async () => {
    const { sandbox, ben, guild, general, everywhere } = await registry();
    await ask(sandbox, 'POST', everywhere, {
      ...terms,
      default_member_permissions: `${PermissionFlagsBits.ManageGuild}`,
    });

    expect(ben.commands(general)).toEqual([]);
    sandbox.makeAdministrator(guild, ben);
    expect(ben.commands(general)).toHaveLength(1);
  });

  test.each<[string, Parameters<Awaited<ReturnType<typeof registry>>['ada']['command']>[2], string]>([
    ['an unknown option', { topic: 'rofr', why: 'a' }, 'no option why'],
    ['a missing option', {}, 'topic is required'],
    ['what is no choice', { topic: 'agi' }, 'topic takes only its choices'],
    ['text that is too long', { topic: 'rofr', note: 'too long' }, 'note may have at most 5'],
    ['a number that is too small', { topic: 'rofr', year: 2000 }, 'year must be at least 2015'],
    ['a broken number', { topic: 'rofr', year: 2025.5 }, 'year takes a whole number'],
  ])('does not send %s', async (_, options, reason) => {
    const { sandbox, ada, general, everywhere } = await registry();
    await ask(sandbox, 'POST', everywhere, {
      ...terms,
      options: [
        string('topic', { required: true, choices: [{ name: 'First refusal', value: 'rofr' }] }),
        string('note', { max_length: 5 }),
        { type: 4, name: 'year', description: 'Year', min_value: 2015 },
      ],
    });

    await expect(ada.command(general, 'terms', options)).rejects.toThrow(reason);
  });

  test('reaches a subcommand by its path', async () => {
    const { sandbox, clock, ada, general, everywhere } = await registry();
    await ask(sandbox, 'POST', everywhere, {
      name: 'digest',
      description: 'Digests',
      options: [{ type: 1, name: 'preview', description: 'Preview', options: [string('topic')] }],
    });
    const outcome = ada.command(general, 'digest preview', { topic: 'rofr' });
    clock.advance(3001);

    expect(await outcome).toMatchObject({ kind: 'failed' });
    await expect(ada.command(general, 'digest')).rejects.toThrow('Choose a subcommand');
    await expect(ada.command(general, 'digest now')).rejects.toThrow('no subcommand now');
  });
});
