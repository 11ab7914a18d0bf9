import { PermissionFlagsBits as Bits, ChannelType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { ask, logIn, startWorld, until } from './world.ts';

const attempts: Record<string, object> = {
  text: { content: 'Hello' },
  embed: { embeds: [{ title: 'Terms' }] },
};

describe('without a right the bot is refused', () => {
  test.each([
    ['View Channel', Bits.ViewChannel, 'text', 50001],
    ['Send Messages', Bits.SendMessages, 'text', 50013],
    ['Embed Links, with embeds alone', Bits.EmbedLinks, 'embed', 50013],
  ])('%s', async (_, deny, attempt, code) => {
    const { sandbox, general, guild } = await startWorld();
    sandbox.overwrite(general, guild, { deny });

    const { status, body } = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, attempts[attempt]);

    expect([status, body.code]).toEqual([403, code]);
    expect(sandbox.invalidRequests).toBe(1);
  });
});

test('without Embed Links the embeds beside a text are dropped without a word', async () => {
  const { sandbox, ada, guild, general } = await startWorld();
  sandbox.overwrite(general, guild, { deny: Bits.EmbedLinks });

  const { status } = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, {
    content: 'Terms',
    embeds: [{ title: 'Terms' }],
  });

  expect(status).toBe(200);
  expect(ada.view(general)).toMatchObject([{ content: 'Terms', embeds: [] }]);
});

test('without Attach Files discord.js may not send a file', async () => {
  const { sandbox, guild, general } = await startWorld();
  sandbox.overwrite(general, guild, { deny: Bits.AttachFiles });
  const client = await logIn(sandbox);
  const channel = client.channels.cache.get(general.id);

  await expect(channel?.isSendable() && channel.send({ files: [Buffer.from('a')] })).rejects.toMatchObject({
    code: 50013,
  });
});

test('without Read Message History reading gives an empty list, and one message nothing', async () => {
  const { sandbox, ada, guild, general } = await startWorld();
  const message = ada.say(general, 'Hello');
  sandbox.overwrite(general, guild, { deny: Bits.ReadMessageHistory });

  const list = await ask(sandbox, 'GET', `/channels/${general.id}/messages`);
  const one = await ask(sandbox, 'GET', `/channels/${general.id}/messages/${message.id}`);
  const reply = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, {
    content: 'Hi',
    message_reference: { message_id: message.id },
  });

  expect([list.status, list.body]).toEqual([200, []]);
  expect(one.body.code).toBe(50001);
  expect(reply.body.code).toBe(160002);
});

test('a right denied to everyone and allowed to the bot is there', async () => {
  const { sandbox, guild, general } = await startWorld();
  sandbox.overwrite(general, guild, { deny: Bits.SendMessages });
  sandbox.overwrite(general, sandbox.bot, { allow: Bits.SendMessages });

  expect((await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'a' })).status).toBe(200);
});

test('of two roles that disagree about a channel, the one that allows wins', async () => {
  const { sandbox, guild, general } = await startWorld();
  const [strict, lenient] = [sandbox.addRole(guild, 'strict'), sandbox.addRole(guild, 'lenient')];
  sandbox.setRoles(guild, sandbox.bot, [lenient, strict]);
  sandbox.overwrite(general, strict, { deny: Bits.SendMessages });
  const post = () => ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'a' });

  expect((await post()).body.code).toBe(50013);
  sandbox.overwrite(general, lenient, { allow: Bits.SendMessages });
  expect((await post()).status).toBe(200);
});

test('what discord.js computes in its cache follows a change of overwrites', async () => {
  const { sandbox, guild, general } = await startWorld();
  const client = await logIn(sandbox);
  const channel = client.guilds.cache.get(guild.id)?.channels.cache.get(general.id);
  const maySend = () => channel?.permissionsFor(client.user)?.has(Bits.SendMessages);

  expect(maySend()).toBe(true);
  sandbox.overwrite(general, guild, { deny: Bits.SendMessages });
  await until(() => maySend() === false);
});

describe('a thread', () => {
  test('needs its own right to send', async () => {
    const { sandbox, ada, guild, general } = await startWorld();
    const thread = sandbox.addThread(general, 'Stargate', ada);
    sandbox.overwrite(general, guild, { deny: Bits.SendMessagesInThreads });

    expect((await ask(sandbox, 'POST', `/channels/${thread.id}/messages`, { content: 'a' })).body.code).toBe(50013);
  });

  test('opens again when something is posted in it', async () => {
    const { sandbox, ada, general } = await startWorld();
    const thread = sandbox.addThread(general, 'Stargate', ada);
    sandbox.editThread(thread, { archived: true });

    expect((await ask(sandbox, 'POST', `/channels/${thread.id}/messages`, { content: 'a' })).status).toBe(200);
    expect(thread.thread?.archived).toBe(false);
  });

  test('that is locked and archived refuses with 50083, and so does an edit in an archived one', async () => {
    const { sandbox, ada, general } = await startWorld();
    const thread = sandbox.addThread(general, 'Stargate', ada);
    const { body: message } = await ask(sandbox, 'POST', `/channels/${thread.id}/messages`, { content: 'a' });
    sandbox.editThread(thread, { archived: true, locked: true });

    expect((await ask(sandbox, 'POST', `/channels/${thread.id}/messages`, { content: 'b' })).body.code).toBe(50083);
    expect(
      (await ask(sandbox, 'PATCH', `/channels/${thread.id}/messages/${message.id}`, { content: 'b' })).body.code,
    ).toBe(50083);
  });

  test('in a forum starts with its first message', async () => {
    const { sandbox, ada, guild } = await startWorld();
    const forum = sandbox.addChannel(guild, 'questions', ChannelType.GuildForum);

    const { body } = await ask(sandbox, 'POST', `/channels/${forum.id}/threads`, {
      name: 'Stargate',
      message: { content: 'Who pays?' },
    });

    expect(ada.view(body)).toMatchObject([{ content: 'Who pays?' }]);
    expect((await ask(sandbox, 'POST', `/channels/${forum.id}/threads`, { name: 'Empty' })).body.code).toBe(50035);
    expect((await ask(sandbox, 'POST', `/channels/${forum.id}/messages`, { content: 'a' })).body.code).toBe(50008);
  });
});

describe('what is not there', () => {
  test.each([
    ['GET', '/channels/1', 404, 10003],
    ['GET', '/guilds/1', 404, 10004],
    ['GET', '/users/1', 404, 10013],
    ['GET', '/channels/:channel/messages/1', 404, 10008],
    ['GET', '/guilds/:guild/members/1', 404, 10007],
    ['POST', '/interactions/1/token/callback', 404, 10062],
    ['POST', '/webhooks/1/token', 404, 10015],
    ['POST', '/webhooks/:app/token', 401, 50027],
    ['GET', '/applications/1/commands', 404, 10002],
    ['GET', '/applications/:app/commands/1', 404, 10063],
    ['GET', '/nowhere', 404, 0],
    ['DELETE', '/gateway/bot', 405, 0],
  ])('%s %s is refused', async (method, path, status, code) => {
    const { sandbox, guild, general } = await startWorld();
    const ids: Record<string, string> = { ':channel': general.id, ':guild': guild.id, ':app': sandbox.app.id };

    const answer = await ask(
      sandbox,
      method,
      path.replace(/:\w+/, (name) => ids[name] ?? name),
      method === 'POST' ? {} : undefined,
    );

    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });
});

describe('a direct message', () => {
  test.each([
    ['to someone who takes none', 'closed', 50007],
    ['to someone who has left the last common guild', 'left', 50278],
  ])('%s is refused', async (_, how, code) => {
    const { sandbox, guild, ben } = await startWorld();
    const dm = sandbox.openDirectMessage(ben);
    if (how === 'closed') sandbox.setUser(ben, { acceptsDirectMessages: false });
    else sandbox.leave(guild, ben);

    const { status, body } = await ask(sandbox, 'POST', `/channels/${dm.id}/messages`, { content: 'a' });

    expect([status, body.code]).toEqual([403, code]);
  });

  test('cannot be opened with a stranger, unless they installed the app', async () => {
    const { sandbox } = await startWorld();
    const eve = sandbox.addPerson('eve');
    const open = () => ask(sandbox, 'POST', '/users/@me/channels', { recipient_id: eve.id });

    expect((await open()).body.code).toBe(50278);
    sandbox.setUser(eve, { installedApp: true });
    expect((await open()).status).toBe(200);
  });
});

test('a wrong token is refused with 401 and counted as invalid', async () => {
  const { sandbox } = await startWorld();

  const response = await fetch(`${sandbox.url}/api/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });

  expect([response.status, await response.json()]).toEqual([401, { code: 0, message: '401: Unauthorized' }]);
  expect(sandbox.invalidRequests).toBe(1);
});
