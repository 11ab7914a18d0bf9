import { describe, expect, test } from 'vitest';
import { ask, logIn, startWorld } from './world.ts';

const route = 'POST /channels/{channel_id}/messages';

async function sender(retries = 0) {
  const world = await startWorld();
  const client = await logIn(world.sandbox, { rest: { retries } });
  const channel = client.channels.cache.get(world.general.id);
  if (!channel?.isSendable()) throw new Error('No channel');
  return { ...world, channel, send: () => channel.send({ content: 'Digest', nonce: 'digest', enforceNonce: true }) };
}

test('a route answers with an error as often as it is told to', async () => {
  const { sandbox, ada, general, send } = await sender();
  sandbox.fail({ route, kind: 'answer', status: 403, code: 50013, message: 'Missing Permissions' });

  await expect(send()).rejects.toMatchObject({ code: 50013 });
  await send();
  expect(ada.view(general)).toHaveLength(1);
});

describe('a connection that is broken', () => {
  test('before the request is looked at leaves nothing behind', async () => {
    const { sandbox, ada, general, send } = await sender();
    sandbox.fail({ route, kind: 'drop', when: 'before' });

    await expect(send()).rejects.toThrow();
    expect(ada.view(general)).toEqual([]);
  });

  test('after it leaves the message, though the sender does not know', async () => {
    const { sandbox, ada, general, send } = await sender();
    sandbox.fail({ route, kind: 'drop', when: 'after' });

    await expect(send()).rejects.toThrow();
    expect(ada.view(general)).toHaveLength(1);
    expect(sandbox.requests.at(-1)).toMatchObject({ method: 'POST', status: null });
  });

  test('after it makes discord.js send again, and only a nonce keeps the message single', async () => {
    const { sandbox, ada, general, channel, send } = await sender(3);
    sandbox.fail({ route, kind: 'drop', when: 'after', times: 2 });
    await send();
    expect(ada.view(general)).toHaveLength(1);
    sandbox.fail({ route, kind: 'drop', when: 'after' });
    await channel.send('Digest');

    expect(ada.view(general)).toHaveLength(3);
  });

  test('by a server error is sent again by discord.js, and its nonce keeps it single', async () => {
    const { sandbox, ada, general, send } = await sender(3);
    sandbox.fail({ route, kind: 'answer', status: 502 });
    await send();

    expect(ada.view(general)).toHaveLength(1);
    expect(sandbox.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });
});

test('an answer is delayed by the clock', async () => {
  const { sandbox, clock } = await startWorld();
  sandbox.fail({ kind: 'delay', ms: 5000 });
  let answered = false;
  const answer = ask(sandbox, 'GET', '/users/@me').then(({ status }) => {
    answered = true;
    return status;
  });
  await ask(sandbox, 'GET', '/gateway/bot');
  expect(answered).toBe(false);
  clock.advance(5000);

  expect(await answer).toBe(200);
});

test('discord.js waits out a 429 and sends again', async () => {
  const { sandbox, ada, general, send } = await sender();
  sandbox.fail({ route, kind: 'rate_limit', retryAfter: 0.05, code: 20028 });
  await send();

  expect(ada.view(general)).toHaveLength(1);
  expect(sandbox.requests.filter(({ status }) => status === 429)).toMatchObject([{ response: { code: 20028 } }]);
});

describe('a limit', () => {
  const limited = { rateLimits: { global: 50, routes: true } };

  test('of a route refuses the sixth message in five seconds, and says when to come back', async () => {
    const { sandbox, clock, general } = await startWorld(limited);
    const post = () => ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'a' });
    const first = await post();
    clock.advance(1000);
    for (let sent = 1; sent < 5; sent += 1) await post();
    const refused = await post();

    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '4',
      'x-ratelimit-reset-after': '5.000',
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect([refused.status, refused.body]).toEqual([
      429,
      { message: 'You are being rate limited.', retry_after: 4, global: false },
    ]);
    expect(Object.fromEntries(refused.headers)).toMatchObject({ 'retry-after': '4', 'x-ratelimit-scope': 'user' });
    clock.advance(4000);
    expect((await post()).status).toBe(200);
  });

  test('of a route counts each channel by itself', async () => {
    const { sandbox, guild, general } = await startWorld(limited);
    const other = sandbox.addChannel(guild, 'other');
    for (let sent = 0; sent < 5; sent += 1)
      await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'a' });

    expect((await ask(sandbox, 'POST', `/channels/${other.id}/messages`, { content: 'a' })).status).toBe(200);
  });

  test('over all routes refuses the 51st request of a second, but no answer to an interaction', async () => {
    const { sandbox } = await startWorld(limited);
    for (let sent = 0; sent < 50; sent += 1) await ask(sandbox, 'GET', '/users/@me');
    const refused = await ask(sandbox, 'GET', '/users/@me');

    expect(refused.body).toMatchObject({ global: true });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'x-ratelimit-global': 'true',
      'x-ratelimit-scope': 'global',
    });
    expect((await ask(sandbox, 'POST', '/interactions/1/token/callback', { type: 4 })).status).toBe(404);
  });

  test('of 10,000 invalid requests in ten minutes shuts the address out', async () => {
    const { sandbox, clock } = await startWorld();
    for (let batch = 0; batch < 100; batch += 1)
      await Promise.all(
        Array.from({ length: 100 }, () => fetch(`${sandbox.url}/api/v10/users/@me`).then((answer) => answer.text())),
      );
    const shutOut = async () => (await fetch(`${sandbox.url}/api/v10/gateway`)).status;

    expect(sandbox.invalidRequests).toBe(10_000);
    expect(await shutOut()).toBe(429);
    clock.advance(10 * 60_000);
    expect(await shutOut()).toBe(200);
  });
});

test('everything that happens is on the event stream, and every request on record without its token', async () => {
  const { sandbox, ada, general } = await startWorld();
  const happened: string[] = [];
  const end = sandbox.subscribe(({ type }) => void happened.push(type));
  const message = ada.say(general, 'Hello');
  ada.edit(message, 'Hello there');
  ada.delete(message);
  await ask(sandbox, 'POST', `/channels/${general.id}/typing`);
  await ask(sandbox, 'PUT', `/applications/${sandbox.app.id}/commands`, []);
  end();
  ada.say(general, 'Unheard');

  expect(happened).toEqual(['message_created', 'message_updated', 'message_deleted', 'typing', 'commands_registered']);
  expect(sandbox.requests.map(({ method, template, status }) => [method, template, status])).toEqual([
    ['POST', '/channels/{channel_id}/typing', 204],
    ['PUT', '/applications/{application_id}/commands', 200],
  ]);
  expect(JSON.stringify(sandbox.requests)).not.toContain(sandbox.token);
});

test('equal seeds make equal tokens, and others do not', async () => {
  const [first, second, third] = await Promise.all([
    startWorld({ seed: 7 }),
    startWorld({ seed: 7 }),
    startWorld({ seed: 8 }),
  ]);

  expect(second.sandbox.token).toBe(first.sandbox.token);
  expect(third.sandbox.token).not.toBe(first.sandbox.token);
});
