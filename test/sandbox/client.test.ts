import {
  ActionRowBuilder,
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  Events,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Person, Sandbox } from '../../src/sandbox/index.ts';
import { logIn, startWorld, until } from './world.ts';

type Told = { t: string; d: Record<string, unknown> };

/** A person's own client: what it asks by REST, and all that it is told. */
async function openClient(sandbox: Sandbox, { token }: Pick<Person, 'token'>) {
  const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}/?v=10&encoding=json`);
  onTestFinished(() => socket.close());
  const told: Told[] = [];
  let closed = 0;
  socket.on('close', (code) => {
    closed = code;
  });
  socket.on('message', (data) => {
    const frame = JSON.parse(String(data));
    if (frame.op === 10) socket.send(JSON.stringify({ op: 2, d: { token, properties: {} } }));
    if (frame.op === 0) told.push(frame);
  });
  async function ask(method: string, path: string, body?: object) {
    const headers = { authorization: token, 'content-type': 'application/json' };
    const response = await fetch(`${sandbox.url}/api/v10${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }
  const of = (name: string) => told.filter(({ t }) => t === name).map(({ d }) => d);
  async function next(name: string, from = 0) {
    await until(() => of(name).length > from);
    return of(name)[from] as Record<string, unknown>;
  }
  return { socket, told, of, next, ask, closed: () => closed };
}

const terms = new SlashCommandBuilder()
  .setName('terms')
  .setDescription('Terms')
  .addStringOption((option) => option.setName('topic').setDescription('Topic').setAutocomplete(true))
  .addBooleanOption((option) => option.setName('private').setDescription('Private'));
const check = new ContextMenuCommandBuilder().setName('Check').setType(ApplicationCommandType.Message);

async function startTerms() {
  const world = await startWorld();
  const client = await logIn(world.sandbox);
  await client.application.commands.set([terms, check]);
  const modal = new ModalBuilder()
    .setCustomId('report')
    .setTitle('Report')
    .addComponents(
      new ActionRowBuilder<TextInputBuilder>().addComponents(
        new TextInputBuilder().setCustomId('what').setLabel('What?').setStyle(TextInputStyle.Short),
      ),
    );
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'First refusal', value: 'rofr' }]);
    else if (interaction.isMessageContextMenuCommand()) await interaction.showModal(modal);
    else if (interaction.isModalSubmit())
      await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('what')}`);
    else if (interaction.isButton()) await interaction.update({ content: 'Turned', components: [] });
    else if (interaction.isChatInputCommand())
      await interaction.reply({
        content: `On ${interaction.options.getString('topic')}`,
        ...(interaction.options.getBoolean('private') && { flags: MessageFlags.Ephemeral }),
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Turn', custom_id: 'turn' }] }],
      });
  });
  return { ...world, client };
}

test('a client logs in as its person and sees the guild, its channels and its own direct messages', async () => {
  const { sandbox, ada, ben, guild, general } = await startWorld();
  const direct = sandbox.openDirectMessage(ada);
  sandbox.openDirectMessage(ben);
  const hidden = sandbox.addChannel(guild, 'hidden');
  sandbox.overwrite(hidden, { id: guild.id }, { deny: 1024n });
  const client = await openClient(sandbox, ben);
  const ready = await client.next('READY');
  expect(ready).toMatchObject({
    user: { id: ben.id, username: 'ben' },
    guilds: [{ name: 'Newsroom', owner_id: ada.id, channels: [{ id: general.id, name: 'general' }] }],
    private_channels: [{ recipients: [{ id: ben.id }, { id: sandbox.bot.id }] }],
  });
  expect(JSON.stringify(ready)).not.toContain(direct.id);
  expect((await client.ask('GET', '/users/@me')).body).toMatchObject({ id: ben.id });
  expect((await client.ask('GET', `/channels/${direct.id}/messages`)).status).toBe(403);
  expect(sandbox.requests).toEqual([]);
});

test('nobody logs in with another token, and a person’s token is no bot’s', async () => {
  const { sandbox, ada } = await startWorld();
  const stranger = await openClient(sandbox, { token: 'nobody' });
  await until(() => stranger.closed() === 4004);
  const bot = await openClient(sandbox, { token: `Bot ${ada.token}` });
  expect((await bot.ask('GET', '/users/@me')).status).toBe(401);
});

test('what one client writes, the others and the bot hear; history is read newest first, in pages', async () => {
  const { sandbox, ada, ben, general } = await startWorld();
  const bot = await logIn(sandbox);
  const heard: string[] = [];
  bot.on(Events.MessageCreate, (message) => void heard.push(message.author.username));
  const [hers, his] = [await openClient(sandbox, ada), await openClient(sandbox, ben)];
  await Promise.all([hers.next('READY'), his.next('READY')]);
  await hers.ask('POST', `/channels/${general.id}/typing`);
  expect(await his.next('TYPING_START')).toMatchObject({ user_id: ada.id, channel_id: general.id });
  expect(hers.of('TYPING_START')).toEqual([]);
  const { body: first } = await hers.ask('POST', `/channels/${general.id}/messages`, { content: 'Who funds it?' });
  await his.ask('POST', `/channels/${general.id}/messages`, {
    content: 'They do',
    message_reference: { message_id: first.id },
  });
  expect(await hers.next('MESSAGE_CREATE', 1)).toMatchObject({
    content: 'They do',
    referenced_message: { content: 'Who funds it?' },
  });
  await until(() => heard.length === 2);
  const path = `/channels/${general.id}/messages`;
  const contents = async (query: string) =>
    (await his.ask('GET', path + query)).body.map(({ content }: { content: string }) => content);
  expect(await contents('')).toEqual(['They do', 'Who funds it?']);
  expect(await contents('?limit=1')).toEqual(['They do']);
  const { body: all } = await his.ask('GET', path);
  expect(await contents(`?before=${all[0].id}`)).toEqual(['Who funds it?']);
  expect(await his.ask('POST', path, { content: 'x'.repeat(2001) })).toMatchObject({
    status: 400,
    body: { errors: { _errors: [{ message: 'A message holds 2000 characters.' }] } },
  });
  expect((await his.ask('GET', `${path}?limit=900`)).status).toBe(400);
});

test('commands, choices, buttons, menus and modals go through interactions, each told by its nonce', async () => {
  const { sandbox, ada, general } = await startTerms();
  const client = await openClient(sandbox, ada);
  await client.next('READY');
  const { body: index } = await client.ask('GET', `/channels/${general.id}/application-command-index`);
  expect(index.application_commands.map(({ name }: { name: string }) => name)).toEqual(['terms', 'Check']);
  const doing = (type: number, nonce: string, rest: object) =>
    client.ask('POST', '/interactions', { type, nonce, channel_id: general.id, ...rest });
  const data = (options: object[]) => ({ data: { name: 'terms', type: 1, options } });

  expect((await doing(4, 'a', data([{ name: 'topic', value: 'ro', focused: true }]))).status).toBe(204);
  expect(await client.next('APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE')).toEqual({
    nonce: 'a',
    choices: [{ name: 'First refusal', value: 'rofr' }],
  });
  await doing(2, 'b', data([{ name: 'topic', value: 'rofr' }]));
  expect(await client.next('INTERACTION_SUCCESS')).toEqual({ nonce: 'b' });
  const answer = await client.next('MESSAGE_CREATE');
  expect(answer).toMatchObject({ content: 'On rofr', interaction: { name: 'terms', user: { id: ada.id } } });
  await doing(3, 'c', { message_id: answer.id, data: { custom_id: 'turn' } });
  expect(await client.next('MESSAGE_UPDATE')).toMatchObject({ id: answer.id, content: 'Turned' });
  await doing(2, 'd', { data: { name: 'Check', type: 3, target_id: answer.id } });
  const modal = await client.next('INTERACTION_MODAL_CREATE');
  expect(modal).toMatchObject({ nonce: 'd', title: 'Report' });
  await doing(5, 'e', { data: { id: modal.id, values: { what: 'A date' } } });
  expect(await client.next('MESSAGE_CREATE', 1)).toMatchObject({ content: 'Noted: A date' });

  await doing(2, 'f', data([{ name: 'nothing', value: 'x' }]));
  expect(await client.next('INTERACTION_FAILURE')).toEqual({ nonce: 'f', text: 'There is no option nothing.' });
  expect((await doing(9, 'g', {})).status).toBe(400);
});

test('a private answer is told to its person’s clients alone, and is in no history', async () => {
  const { sandbox, ada, ben, general } = await startTerms();
  const [hers, his] = [await openClient(sandbox, ada), await openClient(sandbox, ben)];
  await Promise.all([hers.next('READY'), his.next('READY')]);
  await hers.ask('POST', '/interactions', {
    type: 2,
    nonce: 'a',
    channel_id: general.id,
    data: { name: 'terms', type: 1, options: [{ name: 'private', value: true }] },
  });
  expect(await hers.next('MESSAGE_CREATE')).toMatchObject({ flags: 64 });
  await his.ask('POST', `/channels/${general.id}/messages`, { content: 'Hello' });
  expect(await his.next('MESSAGE_CREATE')).toMatchObject({ content: 'Hello' });
  expect((await hers.ask('GET', `/channels/${general.id}/messages`)).body).toHaveLength(1);
});

test('an app that stays silent is told as Discord tells it, and a lost connection is resumed', async () => {
  const { sandbox, clock, ada, general } = await startWorld();
  const bot = await logIn(sandbox);
  await bot.application.commands.set([terms]);
  const client = await openClient(sandbox, ada);
  const { session_id } = await client.next('READY');
  await client.ask('POST', '/interactions', {
    type: 2,
    nonce: 'a',
    channel_id: general.id,
    data: { name: 'terms', type: 1 },
  });
  clock.advance(3001);
  expect(await client.next('INTERACTION_FAILURE')).toEqual({ nonce: 'a', text: 'The application did not respond' });

  client.socket.terminate();
  await until(() => client.closed() > 0);
  ada.say(general, 'Missed');
  const again = new WebSocket(sandbox.url.replace('http', 'ws'));
  onTestFinished(() => again.close());
  const replayed: string[] = [];
  again.on('message', (data) => replayed.push(JSON.parse(String(data)).t));
  await until(() => again.readyState === WebSocket.OPEN);
  again.send(JSON.stringify({ op: 6, d: { token: ada.token, session_id, seq: client.told.length } }));
  await until(() => replayed.includes('RESUMED'));
  expect(replayed).toContain('MESSAGE_CREATE');
});

test('messages are dated by a calendar of their own, and what is no path of Discord’s is the site’s', async () => {
  const { sandbox, ada, general } = await startWorld({
    calendar: () => Date.parse('2025-10-27T12:00:00Z'),
    site: ({ url }, response) => void response.end(`The page ${url}`),
  });
  const client = await openClient(sandbox, ada);
  const { body } = await client.ask('POST', `/channels/${general.id}/messages`, { content: 'Then' });
  expect(body.timestamp).toMatch(/^2025-10-27T12:00/);
  expect(await (await fetch(`${sandbox.url}/index.html`)).text()).toBe('The page /index.html');
  expect((await fetch(`${sandbox.url}/api/v10/gateway`)).status).toBe(200);
});
