import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits as Bits, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shelfOf } from '../../src/corpus/shelf.ts';
import type { Step } from '../../src/digest/delivery.ts';
import type { Drawable, Pictures } from '../../src/discord/pictures.ts';
import type { Channel } from '../../src/sandbox/index.ts';
import { ClaimLost } from '../../src/store/errors.ts';
import { createStore } from '../../src/store/open.ts';
import { textOf } from '../discord/stage.ts';
import { article, wholeShelf } from '../helpers/shelves.ts';
import { type StageOptions, startStage } from './stage.ts';

// The sandbox's clock begins on Monday 3 August 2026 at 09:00 UTC.
const DAILY = { when: 'daily 12:00', timezone: 'UTC' };
const whole = wholeShelf();
const upTo = (day: string) => shelfOf(whole.articles.filter(({ published }) => published <= day));
const SEND = 'POST /channels/{channel_id}/messages';

/** A bot with one digest, daily at noon in #general, unless told otherwise. */
async function subscribed(options: StageOptions & { entries?: object; type?: ChannelType } = {}) {
  const stage = await startStage(options);
  const channel: Channel =
    options.type === undefined ? stage.general : stage.sandbox.addChannel(stage.guild, 'news', options.type);
  const bot = await stage.start();
  await stage.command(stage.general, 'digest schedule', { ...DAILY, channel, ...options.entries });
  stage.steps.length = 0;
  return { ...stage, bot, channel };
}

test('a digest is posted at its time, with its id, and pings nobody', async () => {
  const { at, digestsIn, channel, steps, said } = await subscribed();
  await at('2026-08-03T11:59:30Z');
  expect(digestsIn(channel)).toEqual([]);
  await at('2026-08-03T12:00:00Z');
  const [digest, ...others] = digestsIn(channel);
  expect(others).toEqual([]);
  expect(digest?.embeds[0]).toMatchObject({
    title: 'Microsoft and OpenAI · 3 August 2026',
    description: expect.stringMatching(/^There is nothing new since last time\./),
    footer: { text: expect.stringMatching(/^Digest [0-9a-f]{16} · newest article 29 July 2026$/) },
  });
  expect(digest?.pings).toEqual({ everyone: false, users: [], roles: [] });
  expect(steps).toEqual(['claimed', 'rendered', 'attempted', 'posted', 'sent', 'done']);
  expect(await said(channel, 'digest log')).toContain(
    `• Monday 3 August 2026, 12:00: [posted](https://discord.com/channels/${channel.guildId}/${channel.id}/${digest?.id})`,
  );
});

describe('the picture of a digest', () => {
  const PNG = Buffer.alloc(100_000, 'a picture');
  const drawn: Drawable[] = [];
  const pictures: Pictures = {
    kept: () => undefined,
    draw: async (wanted) => {
      drawn.push(wanted);
      return [{ attachment: PNG, name: 'timeline.png', description: 'What it shows' }];
    },
    prepare: async () => undefined,
  };

  test('is the time line of its day and topics, drawn again when it is sent again, and never stored', async () => {
    drawn.length = 0;
    const stage = await subscribed({ pictures, entries: { topics: 'rofr' } });
    const { sandbox, at, until, digestsIn, channel, store, guild, log } = stage;
    sandbox.fail({ kind: 'drop', when: 'before', route: SEND });
    await at('2026-08-03T11:59:40Z');
    await until(() => log.some((line) => line.includes('a digest waits')));
    const [subscription] = await store.digests.ofGuild(guild.id);
    const [waiting] = await store.digests.log(subscription?.id ?? '', 1);
    expect(waiting?.payload?.length).toBeLessThan(10_000);
    await until(() => digestsIn(channel).length > 0);
    expect(digestsIn(channel)[0]?.attachments).toMatchObject([
      { filename: 'timeline.png', description: 'What it shows', size: PNG.length },
    ]);
    const wanted = { pictured: { of: 'timeline', topics: ['rofr'] }, answer: { as_of: '2026-08-03' } };
    expect(drawn).toEqual([wanted, wanted]);
  });

  test.each([
    ['as the gateway has told', '2026-08-03T11:50:00Z'],
    ['though the gateway has not told yet', '2026-08-03T11:59:59Z'],
  ])('stays away where files may not be attached, %s', async (_, time) => {
    const { sandbox, at, digestsIn, channel } = await subscribed({ pictures });
    await at('2026-08-03T11:49:00Z');
    sandbox.overwrite(channel, sandbox.bot, { deny: Bits.AttachFiles });
    await at(time);
    await at('2026-08-03T12:00:00Z');
    expect(digestsIn(channel).map(({ attachments }) => attachments)).toEqual([[]]);
  });

  test('stays away where it cannot be drawn', async () => {
    const { at, digestsIn, channel } = await subscribed({ pictures: { ...pictures, draw: async () => undefined } });
    await at('2026-08-03T12:00:00Z');
    expect(digestsIn(channel).map(({ attachments }) => attachments)).toEqual([[]]);
  });
});

test('a week of digests: each day one, each of another term, and the news on its day', async () => {
  const { at, digestsIn, channel, bot, start } = await subscribed({ shelf: upTo('2026-04-26') });
  for (const day of [3, 4, 5]) await at(`2026-08-0${day}T12:00:00Z`);
  await bot.stop();
  await start(whole);
  for (const day of [6, 7, 8, 9]) await at(`2026-08-0${day}T12:00:00Z`);
  const texts = digestsIn(channel).map(textOf);
  expect(texts).toHaveLength(7);
  const terms = texts.map((text) => /\*\*One term of the deal\*\*\n• ([^\n]+)/.exec(text)?.[1]);
  expect(terms.map((term) => term !== undefined)).toEqual([true, true, true, false, true, true, true]);
  expect(new Set(terms).size).toBe(7);
  expect(texts[3]).toMatch(/There is news since last time: \d+ dated facts of the deal, and \d+ new articles\./);
  expect(texts[3]).toMatch(/30 June 2026 · Investment and stake: .+\n> .+\n-# Exhibit's brief of /);
  expect(texts[3]).toMatch(/\n-# \d+ more: `\/timeline`/);
  // Much news leaves room for the rest.
  expect(texts[3]).toContain('**New on the shelf**');
  expect(texts[3]).toContain('**Dates coming up**');
  expect(texts[3]).toContain('**Articles disagree');
  for (const text of texts) expect(text).not.toMatch(/\*\*\n-# /);
  for (const text of texts) expect(text.length).toBeLessThan(4500);
});

test('articles that come while the bot runs are in the next digest', async () => {
  const { at, digestsIn, channel, bot } = await subscribed({ shelf: upTo('2026-04-26') });
  await at('2026-08-03T12:00:00Z');
  bot.renew(whole);
  await at('2026-08-04T12:00:00Z');
  const [before = '', after = ''] = digestsIn(channel).map(textOf);
  expect(before).toContain('there is nothing new since last time.');
  expect(after).toMatch(/There is news since last time: \d+ dated facts of the deal, and \d+ new articles\./);
  expect(after).toContain('newest article 29 July 2026');
});

test('where nothing is new and that is wanted, it is skipped with that reason', async () => {
  const { at, digestsIn, channel, said } = await subscribed({ entries: { 'only-when-new': true } });
  await at('2026-08-03T12:00:00Z');
  expect(digestsIn(channel)).toEqual([]);
  expect(await said(channel, 'digest log')).toContain(
    '• Monday 3 August 2026, 12:00: skipped, nothing new since the last one',
  );
});

describe('killed at any step, it is posted once', () => {
  test.each<Step>(['claimed', 'rendered', 'attempted', 'posted', 'sent'])('after "%s"', async (last) => {
    const { at, until, start, digestsIn, channel, said, bot, general } = await subscribed();
    await bot.stop();
    const dead = await start(whole, (step) => {
      // As if the process had been killed there: nothing of it goes on.
      if (step === last) return diesHere();
    });
    await at('2026-08-03T12:00:00Z');
    await dead.stop();
    await start();
    await at('2026-08-03T12:05:00Z');
    await until(() => digestsIn(channel).length > 0);
    await at('2026-08-03T12:30:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    expect(await said(general, 'digest log')).toContain('12:00: [posted](');
    await at('2026-08-04T12:00:00Z');
    expect(digestsIn(channel)).toHaveLength(2);
  });
});

test('what a power cut took from the store is found in the channel, and not posted again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-power-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { at, start, bot, digestsIn, channel, said, general } = await subscribed({
    where: { file: join(folder, 'a') },
  });
  // As it was before anything of the slot was noted.
  for (const end of ['', '-wal']) copyFileSync(join(folder, `a${end}`), join(folder, `b${end}`));
  await at('2026-08-03T12:00:00Z');
  expect(digestsIn(channel)).toHaveLength(1);
  await bot.stop();
  const store = createStore({ file: join(folder, 'b') });
  await at('2026-08-03T12:10:00Z');
  const next = await start(whole, undefined, store);
  await at('2026-08-03T12:30:00Z');
  expect(digestsIn(channel)).toHaveLength(1);
  expect(await said(general, 'digest log')).toContain('12:00: [posted](');
  await at('2026-08-04T12:00:00Z');
  expect(digestsIn(channel)).toHaveLength(2);
  await next.stop();
  await store.close();
});

describe('an answer of Discord that is lost or bad', () => {
  test.each([
    ['lost after arrival', { kind: 'drop', when: 'after' } as const],
    ['lost before arrival', { kind: 'drop', when: 'before' } as const],
    ['500', { kind: 'answer', status: 500 } as const],
    ['429', { kind: 'rate_limit', retryAfter: 60 } as const],
  ])('%s: it is posted once all the same', async (_, fault) => {
    const { sandbox, at, until, digestsIn, channel } = await subscribed();
    sandbox.fail({ ...fault, route: SEND });
    await at('2026-08-03T12:00:00Z');
    await until(() => digestsIn(channel).length > 0);
    await at('2026-08-03T12:20:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
  });

  test('what waited until its claim had run out is not sent under it', async () => {
    const { sandbox, at, until, clock, digestsIn, channel } = await subscribed();
    sandbox.fail({ kind: 'rate_limit', retryAfter: 0.02, route: SEND });
    const asked = () =>
      sandbox.requests
        .filter(({ template }) => template === '/channels/{channel_id}/messages')
        .map((each) => each.method);
    await at('2026-08-03T11:59:40Z');
    await until(() => asked().length > 0);
    // The client waits in real time, while minutes pass.
    clock.advance(180_000);
    await until(() => digestsIn(channel).length > 0);
    expect(asked()).toEqual(['POST', 'GET', 'POST']);
    await at('2026-08-03T12:30:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
  });

  test('long after the nonce is forgotten, the message is found among hundreds of others', async () => {
    const { sandbox, at, start, bot, digestsIn, channel, ben, log, until } = await subscribed();
    sandbox.fail({ kind: 'drop', when: 'after', route: SEND });
    await at('2026-08-03T11:59:40Z');
    for (let said = 0; said < 250; said++) ben.say(channel, `Number ${said}`);
    await until(() => log.some((line) => line.includes('a digest waits')));
    await bot.stop();
    await at('2026-08-03T14:00:00Z');
    await start();
    await at('2026-08-03T14:30:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    expect(
      sandbox.requests.filter(
        ({ method, template, query }) => method === 'GET' && template?.endsWith('/messages') && query.after,
      ).length,
    ).toBe(3);
  });

  test.each([
    ['as the gateway tells', true],
    ['though the gateway has not told yet', false],
  ])('where it may not read, %s, an empty list is doubt: it pauses and does not post again', async (_, isTold) => {
    const { sandbox, at, digestsIn, channel, said, bot, start, log, until } = await subscribed();
    sandbox.fail({ kind: 'drop', when: 'after', route: SEND });
    await at('2026-08-03T11:59:40Z');
    await until(() => log.some((line) => line.includes('a digest waits')));
    await bot.stop();
    const deny = { deny: Bits.ReadMessageHistory };
    if (isTold) sandbox.overwrite(channel, sandbox.bot, deny);
    await start();
    if (!isTold) channel.overwrites.set(sandbox.bot.id, { id: sandbox.bot.id, type: 1, allow: 0n, ...deny });
    await at('2026-08-03T12:30:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    expect(await said(channel, 'digest list')).toContain('Paused: I lack Read Message History there.');
    expect(await said(channel, 'digest log')).toContain('12:00: waiting until they go on');
    sandbox.overwrite(channel, sandbox.bot, {});
    expect(await said(channel, 'digest resume')).toContain('goes on');
    await at('2026-08-04T12:00:00Z');
    await at('2026-08-04T12:00:40Z');
    expect(digestsIn(channel)).toHaveLength(2);
    expect(await said(channel, 'digest log')).toMatch(
      /4 August 2026, 12:00: \[posted\].+\n.+3 August 2026, 12:00: \[posted\]/,
    );
  });

  test('what goes on failing is skipped with the reason when the next one is due', async () => {
    const { sandbox, at, digestsIn, channel, said } = await subscribed({ entries: { when: '0 * * * *' } });
    sandbox.fail({ kind: 'answer', status: 500, route: SEND, times: 1000 });
    for (const minute of [0, 10, 20, 30, 40, 50, 59]) await at(`2026-08-03T10:${String(minute).padStart(2, '0')}:00Z`);
    sandbox.clearFaults();
    await at('2026-08-03T11:05:00Z');
    await at('2026-08-03T11:20:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    expect(await said(channel, 'digest log')).toMatch(
      /11:00: \[posted\].*\n.*10:00: skipped, Discord did not take it in time/,
    );
  });
});

describe('slots that were missed', () => {
  test('the newest within 12 hours is posted once, older ones are logged', async () => {
    const { at, bot, start, digestsIn, channel, said } = await subscribed();
    await bot.stop();
    await at('2026-08-05T20:00:00Z');
    await start();
    await at('2026-08-05T20:01:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    expect(await said(channel, 'digest log')).toMatch(
      /5 August 2026, 12:00: \[posted\].*\n.*4 August 2026, 12:00: skipped, missed: a newer one.*\n.*3 August 2026, 12:00: skipped, missed: a newer one/,
    );
  });

  test('what is older than 12 hours is not posted', async () => {
    const { at, bot, start, digestsIn, channel, said } = await subscribed();
    await bot.stop();
    await at('2026-08-04T00:30:00Z');
    await start();
    await at('2026-08-04T00:31:00Z');
    expect(digestsIn(channel)).toEqual([]);
    expect(await said(channel, 'digest log')).toContain('skipped, missed: it could not be posted within 12 hours');
    await at('2026-08-04T12:00:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
  });
});

describe('where it can no longer post', () => {
  test.each<[string, (stage: Awaited<ReturnType<typeof subscribed>>) => void, string]>([
    ['the channel is gone', ({ sandbox, channel }) => sandbox.deleteChannel(channel), 'the channel is gone'],
    [
      'a right is gone',
      ({ sandbox, channel }) => sandbox.overwrite(channel, sandbox.bot, { deny: Bits.SendMessages }),
      'I lack Send Messages there',
    ],
    [
      'the channel is hidden',
      ({ sandbox, channel }) => sandbox.overwrite(channel, sandbox.bot, { deny: Bits.ViewChannel }),
      'I lack View Channel',
    ],
  ])('%s: it pauses, who set it up is told once, and the log tells of the slot', async (_, change, reason) => {
    const stage = await subscribed({ type: ChannelType.GuildText });
    const { sandbox, at, said, ada, general } = stage;
    change(stage);
    await at('2026-08-03T11:00:00Z');
    await at('2026-08-03T12:00:00Z');
    await at('2026-08-04T12:00:00Z');
    expect(await said(general, 'digest list')).toContain(`Paused: ${reason}`);
    const told = ada.view(sandbox.openDirectMessage(ada));
    expect(told.map(({ content }) => content)).toEqual([expect.stringContaining(`are paused: ${reason}`)]);
    expect(await said(general, 'digest log')).toMatch(
      new RegExp(`\n• Monday 3 August 2026, 12:00: skipped, ${reason}.*$`),
    );
  });

  test('Discord refuses what was rendered: the log tells so, and the next one comes when they go on', async () => {
    const { sandbox, at, said, general, digestsIn, channel } = await subscribed();
    sandbox.fail({ kind: 'answer', status: 403, code: 50013, message: 'Missing Permissions', route: SEND });
    await at('2026-08-03T12:00:00Z');
    const reason = /Paused: ([^.]+)\./.exec(await said(general, 'digest list'))?.[1];
    expect(await said(general, 'digest log')).toMatch(new RegExp(`12:00: skipped, ${reason}$`));
    expect(await said(general, 'digest resume')).toContain('goes on');
    await at('2026-08-04T12:00:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    expect(await said(general, 'digest log')).toMatch(/4 August 2026, 12:00: \[posted\].+\n.+12:00: skipped/);
  });

  test('direct messages are closed: it pauses', async () => {
    const stage = await startStage();
    const { sandbox, at, said, ada, command, start } = stage;
    await start();
    const direct = sandbox.openDirectMessage(ada);
    await command(direct, 'digest schedule', DAILY);
    await at('2026-08-03T12:00:00Z');
    expect(stage.digestsIn(direct)).toHaveLength(1);
    sandbox.setUser(ada, { acceptsDirectMessages: false });
    await at('2026-08-04T12:00:00Z');
    expect(await said(direct, 'digest list')).toContain('Paused: direct messages from me are closed');
  });

  test('the bot is removed from the server: paused at once, also where nobody listened, and resumed when it is back', async () => {
    const { sandbox, at, until, guild, store, bot, start, general, said, digestsIn } = await subscribed();
    sandbox.install(guild, null);
    const all = async () => (await store.digests.ofGuild(guild.id)).map(({ pausedBecause }) => pausedBecause);
    let reasons: unknown[] = [];
    await until(() => {
      void all().then((found) => {
        reasons = found;
      });
      return reasons[0] !== null && reasons.length > 0;
    });
    expect(reasons).toEqual(['I was removed from the server']);
    sandbox.install(guild, 'bot');
    await at('2026-08-03T10:00:00Z');
    expect(await said(general, 'digest resume')).toContain('goes on');
    await bot.stop();
    sandbox.install(guild, null);
    const again = await start();
    await at('2026-08-03T12:00:00Z');
    expect(await all()).toEqual(['I was removed from the server']);
    await again.stop();
    sandbox.install(guild, 'bot');
    expect(digestsIn(general)).toEqual([]);
  });
});

test('a server that adds the bot back while nobody listens keeps its digests', async () => {
  const { sandbox, at, until, guild, store, bot, start, general, said } = await subscribed();
  sandbox.install(guild, null);
  let isPaused = false;
  await until(() => {
    void store.digests.ofGuild(guild.id).then((all) => {
      isPaused = all.every(({ pausedBecause }) => pausedBecause !== null);
    });
    return isPaused;
  });
  await bot.stop();
  sandbox.install(guild, 'bot');
  await start();
  await at('2026-08-04T12:00:00Z');
  await store.purge(Date.parse('2026-09-20T00:00:00Z'));
  expect(await said(general, 'digest list')).toContain('Paused: I was removed from the server.');
  expect(await said(general, 'digest resume')).toContain('goes on');
});

describe('in an announcement channel', () => {
  const isPublished = (flags: number) => (flags & MessageFlags.Crossposted) !== 0;

  test('a digest is published', async () => {
    const { at, digestsIn, channel, steps } = await subscribed({ type: ChannelType.GuildAnnouncement });
    await at('2026-08-03T12:00:00Z');
    expect(digestsIn(channel).map(({ flags }) => isPublished(flags))).toEqual([true]);
    expect(steps.slice(-4)).toEqual(['sent', 'crossposted', 'published', 'done']);
  });

  test.each<Step>(['posted', 'sent', 'crossposted', 'published'])(
    'killed after "%s" it is published once all the same',
    async (last) => {
      const { at, start, digestsIn, channel, bot, said, general } = await subscribed({
        type: ChannelType.GuildAnnouncement,
      });
      await bot.stop();
      const dead = await start(whole, (step) => (step === last ? diesHere() : undefined));
      await at('2026-08-03T12:00:00Z');
      await dead.stop();
      await start();
      await at('2026-08-03T12:05:00Z');
      await at('2026-08-03T12:10:00Z');
      expect(digestsIn(channel).map(({ flags }) => isPublished(flags))).toEqual([true]);
      expect(await said(general, 'digest log')).toContain('12:00: [posted](');
    },
  );
});

test('in a thread that was archived, and that the gateway tells nothing of, Discord is asked for the rights', async () => {
  const { sandbox, at, start, digestsIn, general, ada, command, said } = await startStage();
  const thread = sandbox.addThread(general, 'talk', ada);
  const other = sandbox.addThread(general, 'more talk', ada);
  const bot = await start();
  for (const channel of [thread, other]) await command(general, 'digest schedule', { ...DAILY, channel });
  await bot.stop();
  for (const channel of [thread, other]) sandbox.editThread(channel, { archived: true });
  await start();
  await at('2026-08-03T12:00:00Z');
  expect([thread, other].map((channel) => digestsIn(channel).length)).toEqual([1, 1]);
  sandbox.overwrite(general, sandbox.bot, { deny: Bits.SendMessagesInThreads });
  sandbox.editThread(thread, { archived: true });
  await at('2026-08-04T11:00:00Z');
  await at('2026-08-04T12:00:00Z');
  expect(await said(general, 'digest list')).toMatch(
    /Paused: I lack Send Messages in Threads there\..*\n.*Paused: I lack/,
  );
});

describe('in a forum', () => {
  const threadsOf = (requests: readonly { method: string; template: string | null }[]) =>
    requests.filter(({ method, template }) => method === 'POST' && template === '/channels/{channel_id}/threads')
      .length;

  test('one thread is opened, and every digest is posted in it', async () => {
    const { sandbox, at, store, guild, digestsIn } = await subscribed({ type: ChannelType.GuildForum });
    await at('2026-08-03T12:00:00Z');
    await at('2026-08-04T12:00:00Z');
    const [subscription] = await store.digests.ofGuild(guild.id);
    const threadId = subscription?.place.kind === 'channel' ? subscription.place.threadId : null;
    expect(digestsIn({ id: threadId ?? '' })).toHaveLength(2);
    expect(threadsOf(sandbox.requests)).toBe(1);
  });

  test.each([
    ['killed when it was opened and not recorded', undefined],
    ['its answer lost', { kind: 'drop', when: 'after', route: 'POST /channels/{channel_id}/threads' } as const],
  ])('%s: it is found again by its name and owner', async (_, fault) => {
    const { sandbox, at, until, bot, start, store, guild, digestsIn } = await subscribed({
      type: ChannelType.GuildForum,
    });
    await bot.stop();
    if (fault !== undefined) sandbox.fail(fault);
    const first = await start(whole, (step) =>
      fault === undefined && step === 'thread opened' ? diesHere() : undefined,
    );
    await at('2026-08-03T12:00:00Z');
    await first.stop();
    await start();
    await at('2026-08-03T12:05:00Z');
    const opened = async () => {
      const [subscription] = await store.digests.ofGuild(guild.id);
      return subscription?.place.kind === 'channel' ? (subscription.place.threadId ?? '') : '';
    };
    const threadId = await opened();
    await until(() => digestsIn({ id: threadId }).length > 0);
    expect(threadsOf(sandbox.requests)).toBe(1);
  });

  test('a thread that was removed is opened anew, and an archived one is found', async () => {
    const { sandbox, at, digestsIn, channel } = await subscribed({ type: ChannelType.GuildForum });
    const threads: Channel[] = [];
    sandbox.subscribe((event) => {
      if (event.type === 'channel_created' && event.channel.parentId === channel.id) threads.push(event.channel);
    });
    await at('2026-08-03T12:00:00Z');
    for (const thread of threads) sandbox.editThread(thread, { archived: true });
    await at('2026-08-04T12:00:00Z');
    expect(threads.map((thread) => digestsIn(thread).length)).toEqual([2]);
    for (const thread of threads) sandbox.deleteChannel(thread);
    await at('2026-08-05T12:00:00Z');
    expect(threads.slice(1).map((thread) => digestsIn(thread).length)).toEqual([1]);
  });
});

describe('where an article of the last digest is gone', () => {
  const [gone] = upTo('2026-04-26').articles;
  const without = shelfOf(whole.articles.filter(({ id }) => id !== gone?.id));
  const news = whole.articles.length - upTo('2026-04-26').articles.length;
  const told = new RegExp(`There is news since last time: \\d+ dated facts of the deal, and ${news} new articles\\.`);

  test('a bot that is alone tells at the next slot what arrived meanwhile', async () => {
    const { at, bot, digestsIn, channel, command } = await subscribed({ shelf: upTo('2026-04-26') });
    bot.renew(without);
    expect(await command(channel, 'digest preview')).toMatchObject({
      message: { embeds: [{ description: expect.stringMatching(told) }] },
    });
    await at('2026-08-03T12:00:00Z');
    await at('2026-08-04T12:00:00Z');
    expect(digestsIn(channel).map(textOf)).toEqual([
      expect.stringMatching(told),
      expect.stringContaining('There is nothing new since last time.'),
    ]);
  });

  test('one process of several leaves the slot to another', async () => {
    const { at, bot, start, digestsIn, channel, steps } = await subscribed({ isShared: true });
    await bot.stop();
    const older = await start(without);
    await at('2026-08-03T12:00:00Z');
    expect([digestsIn(channel).length, new Set(steps)]).toEqual([0, new Set(['claimed'])]);
    await start(whole);
    await at('2026-08-03T12:01:00Z');
    expect(digestsIn(channel)).toHaveLength(1);
    await older.stop();
  });

  test('several that lack it try once each, then wait, and one that has it need not', async () => {
    const { at, until, clock, bot, start, digestsIn, channel, steps } = await subscribed({ isShared: true });
    await bot.stop();
    const older = [await start(without), await start(without)];
    await at('2026-08-03T12:00:00Z');
    await until(() => clock.now() >= Date.parse('2026-08-03T12:01:00Z'));
    // Each at once, then after ten seconds and after half of the time since the slot.
    expect(steps.length).toBeLessThanOrEqual(12);
    await start(whole);
    await at('2026-08-03T12:01:30Z');
    expect(digestsIn(channel)).toHaveLength(1);
    await Promise.all(older.map((each) => each.stop()));
  });

  test('and where no process has it for two slots, it is left out of account, and what arrived meanwhile is told', async () => {
    const { at, bot, digestsIn, channel, said } = await subscribed({ shelf: upTo('2026-04-26'), isShared: true });
    bot.renew(without);
    for (const day of [3, 4]) {
      await at(`2026-08-0${day}T12:00:00Z`);
      await at(`2026-08-0${day + 1}T00:15:00Z`);
    }
    expect(digestsIn(channel)).toEqual([]);
    expect(await said(channel, 'digest log')).toMatch(
      /4 August 2026, 12:00: skipped, articles that the last one knew are not at hand.*\n.*3 August 2026, 12:00: skipped, articles/,
    );
    await at('2026-08-05T12:00:00Z');
    expect(digestsIn(channel).map(textOf)).toEqual([expect.stringMatching(told)]);
  });
});

test('hostile articles format nothing and ping nobody in a digest', async () => {
  const evil = article(
    'evil',
    'From 5 May 2027 on, Microsoft no longer has a right of first refusal @everyone **x** [a](https://evil.example).',
    {
      title: '@everyone [x](https://evil.example) <@1>',
      published: '2027-05-06',
    },
  );
  const { at, bot, start, digestsIn, channel } = await subscribed();
  await bot.stop();
  await start(shelfOf([...whole.articles, evil]));
  await at('2026-08-03T12:00:00Z');
  const [digest] = digestsIn(channel);
  expect(textOf(digest ?? { content: '', embeds: [] })).toContain(
    '\\@everyone \\[x\\](https\\://evil.example) \\<\\@1\\>',
  );
  expect(digest?.pings).toEqual({ everyone: false, users: [], roles: [] });
});

test('of two processes one posts', async () => {
  const { at, start, digestsIn, channel, steps } = await subscribed();
  await start();
  for (const day of [3, 4, 5]) await at(`2026-08-0${day}T12:00:00Z`);
  expect(digestsIn(channel)).toHaveLength(3);
  expect(steps.filter((step) => step === 'posted')).toHaveLength(3);
});

test('many digests of one minute go out in turns, and answers keep flowing', async () => {
  const { sandbox, at, until, digestsIn, guild, general, ben, command, clock, start } = await startStage();
  await start();
  const channels = Array.from({ length: 24 }, (_, at) => sandbox.addChannel(guild, `news-${at}`));
  for (const channel of channels) await command(general, 'digest schedule', { ...DAILY, channel });
  clock.advance(Date.parse('2026-08-03T11:59:59Z') - clock.now());
  const before = sandbox.requests.length;
  const answer = command(general, 'rofr', {}, ben);
  await at('2026-08-03T12:00:00Z');
  expect(await answer).toMatchObject({ kind: 'replied' });
  await until(() => channels.every((channel) => digestsIn(channel).length === 1));
  const times = sandbox.requests
    .slice(before)
    .filter(({ method, template }) => `${method} ${template}` === SEND)
    .map(({ at: time }) => time);
  expect(times).toHaveLength(24);
  for (const [index, time] of times.entries()) {
    const within = times.slice(index).filter((other) => other - time < 1000);
    expect(within.length).toBeLessThanOrEqual(26);
  }
});

/** As a kill leaves it: the rest of the work never comes, and the claim stays until it runs out. */
function diesHere(): never {
  throw new ClaimLost('killed');
}
