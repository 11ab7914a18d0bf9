import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, logIn, newClient, startWorld, until, usualIntents } from './world.ts';

function hearing(client: Client): string[] {
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ content }: Message) => void heard.push(content));
  return heard;
}

describe('without the privileged intent', () => {
  test('the bot reads mentions of it and its own messages, and of others nothing', async () => {
    const { sandbox, ada, general } = await startWorld();
    const client = await logIn(sandbox);
    const heard = hearing(client);
    ada.say(general, 'Nothing for bots');
    ada.say(general, '@bot who pays?', { mentions: [{ ...sandbox.bot, username: 'bot' }] });
    await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'Mine' });
    await until(() => heard.length === 3);

    expect(heard).toEqual(['', `<@${sandbox.bot.id}> who pays?`, 'Mine']);
    expect((await ask(sandbox, 'GET', `/channels/${general.id}/messages`)).body.at(-1).content).toBe('');
  });

  test('a reply to the bot has content if it pings and none if its ping is off', async () => {
    const { sandbox, ada, general } = await startWorld();
    const client = await logIn(sandbox);
    const heard = hearing(client);
    const { body: answer } = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'Mine' });
    ada.say(general, 'And then?', { replyTo: answer });
    ada.say(general, 'And then?', { replyTo: answer, pingReply: false });
    await until(() => heard.length === 3);

    expect(heard).toEqual(['Mine', 'And then?', '']);
  });

  test('asking for it closes the connection with 4014', async () => {
    const { sandbox } = await startWorld();
    const client = newClient(sandbox, { intents: [...usualIntents, GatewayIntentBits.MessageContent] });

    await expect(client.login(sandbox.token)).rejects.toThrow('disallowed intents');
  });
});

test('with the privileged intent the bot reads everything', async () => {
  const { sandbox, ada, general } = await startWorld({ privileged: { messageContent: true } });
  const client = await logIn(sandbox, { intents: [...usualIntents, GatewayIntentBits.MessageContent] });
  const heard = hearing(client);
  ada.say(general, 'Nothing for bots');
  await until(() => heard.length === 1);

  expect(heard).toEqual(['Nothing for bots']);
});

describe('a direct message', () => {
  test('arrives whole, though the channel was never announced', async () => {
    const { sandbox, ada } = await startWorld();
    const client = await logIn(sandbox);
    const heard = hearing(client);
    const packets: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }) => void packets.push(t));
    ada.say(sandbox.openDirectMessage(ada), 'Who pays?');
    await until(() => heard.length === 1);

    expect(heard).toEqual(['Who pays?']);
    expect(packets).toEqual(['MESSAGE_CREATE']);
  });

  test('is not heard without its intent', async () => {
    const { sandbox, ada, general } = await startWorld();
    const client = await logIn(sandbox, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] });
    const packets: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }) => void packets.push(t));
    ada.say(sandbox.openDirectMessage(ada), 'Who pays?');
    ada.say(general, 'Marker');
    await until(() => packets.length > 0);

    expect(packets).toEqual(['MESSAGE_CREATE']);
  });

  test('is dropped by a client without Partials.Channel where its channel is not known', async () => {
    const { sandbox, ada, general } = await startWorld();
    const client = await logIn(sandbox, { partials: [Partials.Message] });
    const heard = hearing(client);
    const packets: { t: string; d: { channel_type?: number } }[] = [];
    client.on(Events.Raw, (packet: { t: string; d: object }) => void packets.push(packet));
    ada.say(sandbox.openDirectMessage(ada), 'Who pays?');
    ada.say(general, `<@${sandbox.bot.id}> marker`);
    await until(() => packets.length === 2);

    expect(heard).toEqual([`<@${sandbox.bot.id}> marker`]);
  });
});

test('changes and removals of messages are heard', async () => {
  const { sandbox, ada } = await startWorld();
  const dm = sandbox.openDirectMessage(ada);
  const client = await logIn(sandbox);
  const packets: string[] = [];
  client.on(Events.Raw, ({ t }: { t: string }) => void packets.push(t));
  const message = ada.say(dm, 'Who pays?');
  ada.edit(message, 'Who pays now?');
  ada.delete(message);
  await until(() => packets.length === 3);

  expect(packets).toEqual(['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'MESSAGE_DELETE']);
});

test('a message in a channel that the bot cannot see is not heard', async () => {
  const { sandbox, ada, guild, general } = await startWorld();
  const secret = sandbox.addChannel(guild, 'secret');
  sandbox.overwrite(secret, sandbox.bot, { deny: 1024n });
  const heard = hearing(await logIn(sandbox));
  ada.say(secret, `<@${sandbox.bot.id}> secret`);
  ada.say(general, `<@${sandbox.bot.id}> marker`);
  await until(() => heard.length > 0);

  expect(heard).toEqual([`<@${sandbox.bot.id}> marker`]);
});

describe('a connection that breaks', () => {
  const breaks: [string, (sandbox: Sandbox) => void][] = [
    ['when it is told to reconnect', ({ gateway }) => gateway.reconnect()],
    ['when the socket is cut', ({ gateway }) => gateway.drop()],
    ['when it is closed with 4000', ({ gateway }) => gateway.close(4000)],
  ];

  test.each(breaks)('is resumed %s, and nothing that was said meanwhile is lost or doubled', async (_, breakIt) => {
    const { sandbox, ada } = await startWorld();
    const dm = sandbox.openDirectMessage(ada);
    const client = await logIn(sandbox);
    const heard = hearing(client);
    const sequence: (number | null)[] = [];
    client.on(Events.Raw, ({ s }: { s: number | null }) => void sequence.push(s));
    ada.say(dm, 'before');
    await until(() => heard.length === 1);
    const resumed = once(client, Events.ShardResume);
    breakIt(sandbox);
    await until(() => sandbox.gateway.connections() === 0);
    ada.say(dm, 'meanwhile');
    await resumed;
    ada.say(dm, 'after');
    await until(() => heard.length === 3);

    expect(heard).toEqual(['before', 'meanwhile', 'after']);
    // discord.js would hide a message that comes twice, but not its number.
    expect(sequence).toEqual([3, 4, 5, 6]);
  });

  test('starts a new session where the old one is invalid', async () => {
    const { sandbox, ada } = await startWorld();
    const throttle = { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) };
    const client = await logIn(sandbox, { ws: throttle });
    const heard = hearing(client);
    const ready = once(client, Events.ShardReady);
    sandbox.gateway.invalidate(false);
    await ready;
    ada.say(sandbox.openDirectMessage(ada), 'after');
    await until(() => heard.length === 1);

    expect(heard).toEqual(['after']);
  });

  test('is given up by discord.js when heartbeats stay unanswered', async () => {
    const { sandbox } = await startWorld({ heartbeatInterval: 60 });
    const client = await logIn(sandbox);
    const resumed = once(client, Events.ShardResume);
    sandbox.gateway.acknowledgeHeartbeats(false);
    await until(() => sandbox.gateway.connections() === 0);
    sandbox.gateway.acknowledgeHeartbeats(true);

    await resumed;
  });
});

describe('the gateway closes', () => {
  const identify = (sandbox: Sandbox, change: object = {}) => ({
    op: 2,
    d: { token: sandbox.token, intents: 0, properties: {}, ...change },
  });

  test.each<[string, number, (sandbox: Sandbox) => unknown[]]>([
    ['on a wrong token', 4004, (sandbox) => [identify(sandbox, { token: 'wrong' })]],
    ['on unknown intents', 4013, (sandbox) => [identify(sandbox, { intents: 1 << 30 })]],
    ['on a shard that cannot be', 4010, (sandbox) => [identify(sandbox, { shard: [2, 2] })]],
    ['on a second identify', 4005, (sandbox) => [identify(sandbox), identify(sandbox)]],
    ['on anything before identify', 4003, () => [{ op: 3, d: {} }]],
    ['on an unknown opcode', 4001, () => [{ op: 99 }]],
    ['on what is no frame', 4002, () => ['nonsense']],
    ['on more than 120 frames a minute', 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
  ])('%s with %i', async (_, code, frames) => {
    const { sandbox } = await startWorld();
    const socket = new WebSocket(`${sandbox.url.replace('http', 'ws')}?v=10&encoding=json`);
    await once(socket, 'open');
    for (const frame of frames(sandbox)) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));

    expect((await once(socket, 'close'))[0]).toBe(code);
  });

  test('on a version that is not 10', async () => {
    const { sandbox } = await startWorld();

    expect((await once(new WebSocket(`${sandbox.url.replace('http', 'ws')}?v=6`), 'close'))[0]).toBe(4012);
  });
});

test('session starts are counted, and one that comes too early is refused', async () => {
  const { sandbox } = await startWorld({ identify: { maxConcurrency: 1, interval: 5000 } });
  await logIn(sandbox);
  const socket = new WebSocket(sandbox.url.replace('http', 'ws'));
  await once(socket, 'message');
  socket.send(JSON.stringify({ op: 2, d: { token: sandbox.token, intents: 0, properties: {} } }));

  expect(JSON.parse(String((await once(socket, 'message'))[0]))).toEqual({ op: 9, d: false });
  expect((await ask(sandbox, 'GET', '/gateway/bot')).body.session_start_limit).toMatchObject({
    total: 1000,
    remaining: 999,
  });
  socket.terminate();
});

test('each shard hears of its guilds, and shard 0 of direct messages', async () => {
  const { sandbox, clock, ada, guild } = await startWorld();
  clock.advance(1);
  const other = sandbox.addGuild('Second', { owner: ada });
  const packets: [string, number][] = [];
  const client = newClient(sandbox, { shards: [0, 1], shardCount: 2 });
  client.on(Events.Raw, ({ t, d }: { t: string; d: { id: string } }, shard: number) => {
    if (t === 'GUILD_CREATE') packets.push([d.id, shard]);
    if (t === 'MESSAGE_CREATE') packets.push(['direct', shard]);
  });
  const ready = once(client, Events.ClientReady);
  await client.login(sandbox.token);
  await ready;
  ada.say(sandbox.openDirectMessage(ada), 'Hello');
  await until(() => packets.length === 3);

  const shardOf = ({ id }: { id: string }) => Number((BigInt(id) >> 22n) % 2n);
  expect(new Set([guild, other].map(shardOf)).size).toBe(2);
  expect(packets).toEqual(
    expect.arrayContaining([
      [guild.id, shardOf(guild)],
      [other.id, shardOf(other)],
      ['direct', 0],
    ]),
  );
});

test('a guild that installs or removes the bot is heard of', async () => {
  const { sandbox, ada } = await startWorld();
  const client = await logIn(sandbox);
  const joined = once(client, Events.GuildCreate);
  const guild = sandbox.addGuild('Late', { owner: ada });
  await joined;
  const left = once(client, Events.GuildDelete);
  sandbox.install(guild, null);

  expect((await left)[0].id).toBe(guild.id);
});
