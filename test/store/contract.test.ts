import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ClaimLost } from '../../src/store/errors.ts';
import { createStore, type Where } from '../../src/store/open.ts';
import type { Claim, Digests, Store } from '../../src/store/store.ts';
import { type Server, startPostgres } from './postgres.ts';
import { DAY, known, MINUTE, NINE, wanted } from './samples.ts';

let server: Server;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-store-'));
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
}, 60_000);

let files = 0;
const places: Record<string, () => Promise<Where>> = {
  SQLite: async () => ({ file: join(folder, `${++files}`, 'exhibit.sqlite') }),
  PostgreSQL: async () => ({ url: await server.newDatabase() }),
};

describe.each(Object.entries(places))('%s', (_, place) => {
  /** Stores on one new database, as several processes would have. */
  async function stores(count: number): Promise<Store[]> {
    const where = await place();
    const opened = Array.from({ length: count }, () => createStore(where));
    onTestFinished(async () => void (await Promise.all(opened.map((store) => store.close()))));
    return opened;
  }
  async function digests(): Promise<Digests> {
    const [store] = await stores(1);
    return (store as Store).digests;
  }

  const claims = (on: Digests, now = NINE, more: Partial<Parameters<Digests['claim']>[0]> = {}) =>
    on.claim({ owner: 'one', now, until: now + MINUTE, most: 10, ...more });
  async function claimed(on: Digests, now = NINE): Promise<Claim> {
    const [claim] = await claims(on, now);
    if (claim === undefined) throw new Error('nothing was due');
    return claim;
  }
  const text = { id: 'd1', slot: NINE, payload: '{"content":"News “quoted” 🗞️"}', known, at: NINE };

  describe('subscriptions', () => {
    test('are kept as they were set up, of a guild and of a person', async () => {
      const on = await digests();
      const ofGuild = await on.subscribe(wanted());
      const forum = { kind: 'channel', guildId: 'home', channelId: 'forum', threadId: 'thread' } as const;
      const inForum = await on.subscribe(wanted({ place: forum, setUpAt: NINE, topics: [], onlyWhenNew: false }));
      const ofPerson = await on.subscribe(wanted({ place: { kind: 'person', userId: 'ada' } }));
      expect(ofGuild).toEqual({ ...wanted(), id: ofGuild.id, pausedBecause: null });
      expect(await on.ofGuild('home')).toEqual([ofGuild, inForum]);
      expect(await on.ofPerson('ada')).toEqual([ofPerson]);
      expect(await on.find(inForum.id)).toEqual(inForum);
      expect(await on.ofGuild('another')).toEqual([]);
      expect(await on.ofPerson('home')).toEqual([]);
      expect(await on.find('none')).toBeUndefined();
    });

    test('outlive the process', async () => {
      const where = await place();
      const first = createStore(where);
      const { id } = await first.digests.subscribe(wanted());
      await first.close();
      const second = createStore(where);
      expect(await second.digests.find(id)).toMatchObject(wanted());
      await second.close();
    });

    test('pause once, with the reason, and resume', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      expect(await Promise.all([on.pause(id, 'the channel is gone'), on.pause(id, 'asked for')])).toEqual(
        expect.arrayContaining([true, false]),
      );
      expect((await on.find(id))?.pausedBecause).not.toBeNull();
      expect(await claims(on)).toEqual([]);
      expect(await on.resume(id, NINE + DAY)).toBe(true);
      expect(await on.resume(id, NINE)).toBe(false);
      expect(await on.find(id)).toMatchObject({ pausedBecause: null, nextSlot: NINE + DAY });
      expect(await on.pause('none', '')).toBe(false);
    });

    test('are removed with their ledger', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      const claim = await claimed(on);
      await on.render(claim, text);
      expect(await on.remove(id)).toBe(true);
      expect(await on.remove(id)).toBe(false);
      expect(await on.log(id, 10)).toEqual([]);
      await expect(on.attempt(claim, 'd1', NINE), 'nothing is sent any more').rejects.toThrow(ClaimLost);
    });
  });

  describe('a claim', () => {
    test('is next made when the first active slot is due, or is tried again; a slot that is worked on is due', async () => {
      const on = await digests();
      expect(await on.nextDue()).toBeUndefined();
      const { id } = await on.subscribe(wanted({ nextSlot: NINE + MINUTE }));
      const { id: first } = await on.subscribe(wanted());
      expect(await on.nextDue()).toBe(NINE);
      const claim = await claimed(on);
      expect(await on.nextDue()).toBe(NINE);
      await on.postpone(claim, NINE + 30_000);
      expect(await on.nextDue()).toBe(NINE + 30_000);
      await on.pause(first, 'no right');
      expect(await on.nextDue()).toBe(NINE + MINUTE);
      await on.remove(id);
      expect(await on.nextDue()).toBeUndefined();
    });

    test('is of what is due, the longest due first, as many as asked for', async () => {
      const on = await digests();
      for (const minutes of [3, 1, 5, 2]) await on.subscribe(wanted({ nextSlot: NINE + minutes * MINUTE }));
      const slots = async (most: number) =>
        (await claims(on, NINE + 4 * MINUTE, { most })).map(({ subscription }) => subscription.nextSlot - NINE);
      expect(await slots(2)).toEqual([MINUTE, 2 * MINUTE]);
      expect(await slots(10)).toEqual([3 * MINUTE]);
      expect(await slots(10)).toEqual([]);
    });

    test('of many processes at once is one process’s', async () => {
      const several = await stores(4);
      const [first] = several;
      for (let at = 0; at < 40; at++) await first?.digests.subscribe(wanted());
      const all = await Promise.all(
        Array.from({ length: 24 }, (_, at) =>
          claims((several[at % 4] as Store).digests, NINE, { owner: `${at % 4}`, most: 3 }),
        ),
      );
      const ids = all.flat().map(({ subscription }) => subscription.id);
      expect(ids).toHaveLength(40);
      expect(new Set(ids).size).toBe(40);
    });

    test('runs out, is another’s then, and no longer that of whoever had it', async () => {
      const [one, two] = (await stores(2)) as [Store, Store];
      await one.digests.subscribe(wanted());
      const old = await claimed(one.digests);
      expect(await claims(two.digests, NINE + MINUTE - 1)).toEqual([]);
      const taken = await claimed(two.digests, NINE + MINUTE);
      for (const late of [
        one.digests.render(old, text),
        one.digests.opened(old, 'thread'),
        one.digests.skip(old, [{ slot: NINE, reason: 'late' }], { nextSlot: NINE + DAY, at: NINE }),
        one.digests.postpone(old, NINE),
      ])
        await expect(late).rejects.toThrow(ClaimLost);
      expect(await two.digests.log(taken.subscription.id, 10)).toEqual([]);
      await two.digests.render(taken, text);
    });

    test('is held for longer by an attempt', async () => {
      const on = await digests();
      await on.subscribe(wanted());
      const claim = await claimed(on);
      await on.render(claim, text);
      await on.attempt(claim, 'd1', NINE + 5 * MINUTE);
      expect(await claims(on, NINE + 5 * MINUTE - 1)).toEqual([]);
      expect(await claims(on, NINE + 5 * MINUTE)).toHaveLength(1);
    });

    test('given back is due again when it says, and to another owner at once where one leaves it', async () => {
      const on = await digests();
      await on.subscribe(wanted());
      await on.postpone(await claimed(on), NINE + MINUTE);
      expect(await claims(on, NINE + MINUTE - 1, { owner: 'two' })).toEqual([]);
      await on.postpone(await claimed(on, NINE + MINUTE), NINE + 9 * MINUTE, 'one');
      expect(await claims(on, NINE + 2 * MINUTE)).toEqual([]);
      expect(await claims(on, NINE + 2 * MINUTE, { owner: 'two' })).toHaveLength(1);
      expect(await claims(on, NINE + 2 * MINUTE, { owner: 'two' }), 'it has it already').toEqual([]);
    });

    test('left by one owner after another is for those who have not tried, and for all when it says', async () => {
      const on = await digests();
      await on.subscribe(wanted());
      for (const owner of ['one', 'two']) {
        const [claim] = await claims(on, NINE, { owner });
        await on.postpone(claim as Claim, NINE + MINUTE, owner);
      }
      for (const owner of ['one', 'two']) expect(await claims(on, NINE + 1, { owner })).toEqual([]);
      const [third] = await claims(on, NINE + 1, { owner: 'three' });
      await on.postpone(third as Claim, NINE + MINUTE, 'three');
      const [again] = await claims(on, NINE + MINUTE, { owner: 'one' });
      await on.postpone(again as Claim, NINE + 9 * MINUTE, 'one');
      expect(await claims(on, NINE + 2 * MINUTE, { owner: 'two' })).toHaveLength(1);
    });
  });

  describe('a delivery', () => {
    test('goes from rendered to done, and what was known then is known', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      const claim = await claimed(on);
      expect(claim.open).toBeNull();
      const now = { articles: ['a', 'b', 'c'], versions: [], explained: null };
      const rendered = await on.render(claim, { ...text, known: now });
      expect(rendered).toMatchObject({ id: 'd1', subscriptionId: id, state: 'rendered', payload: text.payload });
      expect(await on.attempt(claim, 'd1', NINE + MINUTE)).toBe(1);
      expect(await on.attempt(claim, 'd1', NINE + MINUTE)).toBe(2);
      expect((await on.find(id))?.known, 'not before it was sent').toEqual(known);
      await on.sent(claim, 'd1', { channelId: 'general', messageId: 'm1', at: NINE + 1 });
      expect((await on.find(id))?.known).toEqual(now);
      await on.published(claim, 'd1');
      await on.done(claim, 'd1', { nextSlot: NINE + DAY, at: NINE + 2 });
      expect(await on.log(id, 10)).toEqual([
        {
          ...rendered,
          state: 'done',
          payload: null,
          attempts: 2,
          channelId: 'general',
          messageId: 'm1',
          sentAt: NINE + 1,
          endedAt: NINE + 2,
        },
      ]);
      expect(await claims(on, NINE + DAY - 1)).toEqual([]);
      expect(await claims(on, NINE + DAY)).toHaveLength(1);
    });

    test('that a process left behind is found by the next claim, with its text', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      const first = await claimed(on);
      await on.render(first, text);
      await on.attempt(first, 'd1', NINE + MINUTE);
      const second = await claimed(on, NINE + MINUTE);
      expect(second.open).toMatchObject({ id: 'd1', state: 'rendered', payload: text.payload, attempts: 1 });
      expect(await on.render(second, { ...text, id: 'd2', payload: '{}' }), 'the slot has its text').toEqual(
        second.open,
      );
      await on.sent(second, 'd1', { channelId: 'general', messageId: 'm1', at: NINE });
      const third = await claimed(on, NINE + 2 * MINUTE);
      expect(third.open).toMatchObject({ state: 'sent', messageId: 'm1' });
      await on.done(third, 'd1', { nextSlot: NINE + DAY, at: NINE });
      expect(await on.log(id, 10)).toHaveLength(1);
      expect((await claimed(on, NINE + DAY)).open).toBeNull();
    });

    test('is marked only as what it can be', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      const claim = await claimed(on);
      await on.render(claim, text);
      await expect(on.done(claim, 'd1', { nextSlot: NINE + DAY, at: NINE })).rejects.toThrow('d1 is not sent');
      expect(await on.find(id), 'and the slot stays due').toMatchObject({ nextSlot: NINE });
      await on.sent(claim, 'd1', { channelId: 'general', messageId: 'm1', at: NINE });
      await expect(on.attempt(claim, 'd1', NINE)).rejects.toThrow('d1 is not rendered');
      await expect(on.attempt(claim, 'another', NINE)).rejects.toThrow('another is not rendered');
    });

    test('slots that are not posted are logged with the reason, the newest first', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      const missed = [
        { slot: NINE, reason: 'more than 12 hours late' },
        { slot: NINE + DAY, reason: 'nothing new' },
      ];
      await on.skip(await claimed(on), missed, { nextSlot: NINE + 2 * DAY, at: NINE + 2 * DAY });
      const log = await on.log(id, 10);
      expect(log.map(({ slot, state, reason }) => ({ slot, state, reason }))).toEqual(
        missed.map((each) => ({ ...each, state: 'skipped' })).reverse(),
      );
      expect(await on.log(id, 1)).toEqual(log.slice(0, 1));
      expect(await claims(on, NINE + 2 * DAY)).toHaveLength(1);
    });

    test('a rendered one ends as skipped, a sent one stays sent', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      const first = await claimed(on);
      await on.render(first, text);
      const gone = [{ slot: NINE, reason: 'the channel is gone' }];
      await on.skip(first, gone, { nextSlot: NINE + DAY, at: NINE });
      expect(await on.log(id, 10)).toMatchObject([
        { id: 'd1', state: 'skipped', payload: null, reason: gone[0]?.reason },
      ]);
      const second = await claimed(on, NINE + DAY);
      await on.render(second, { ...text, id: 'd2', slot: NINE + DAY });
      await on.sent(second, 'd2', { channelId: 'general', messageId: 'm1', at: NINE });
      await on.skip(second, [{ slot: NINE + DAY, reason: 'late' }], { nextSlot: NINE + 2 * DAY, at: NINE });
      expect(await on.log(id, 1)).toMatchObject([{ id: 'd2', state: 'sent', reason: null }]);
    });

    test('a thread that was opened is kept', async () => {
      const on = await digests();
      const { id } = await on.subscribe(wanted());
      await on.opened(await claimed(on), 'thread');
      expect((await on.find(id))?.place).toMatchObject({ channelId: 'general', threadId: 'thread' });
    });
  });

  test('guilds that were left pause, and are purged after 30 days unless the bot is back', async () => {
    const [store] = (await stores(1)) as [Store];
    const on = store.digests;
    const elsewhere = { kind: 'channel', guildId: 'away', channelId: 'news', threadId: null } as const;
    const home = await on.subscribe(wanted());
    const away = await on.subscribe(wanted({ place: elsewhere }));
    await on.subscribe(wanted({ place: { kind: 'person', userId: 'ada' } }));
    await on.pause(away.id, 'asked for');
    expect(await on.guilds('there')).toEqual(['away', 'home']);
    for (const guild of ['home', 'away']) await on.left(guild, 'removed from the server', NINE);
    expect([await on.guilds('there'), await on.guilds('left')]).toEqual([[], ['away', 'home']]);
    await on.left('away', 'removed again', NINE + DAY);
    expect((await on.find(home.id))?.pausedBecause).toBe('removed from the server');
    expect((await on.find(away.id))?.pausedBecause).toBe('asked for');
    expect(await claims(on)).toMatchObject([{ subscription: { place: { kind: 'person' } } }]);
    await on.back('home');
    await store.purge(NINE + 30 * DAY);
    expect(await on.ofGuild('away')).toHaveLength(1);
    await store.purge(NINE + 30 * DAY + 1);
    expect(await on.ofGuild('away')).toEqual([]);
    expect(await on.resume(home.id, NINE)).toBe(true);
    expect([await on.guilds('there'), await on.guilds('left')]).toEqual([['home'], []]);
  });

  test('the log is kept for 90 days', async () => {
    const [store] = (await stores(1)) as [Store];
    const { id } = await store.digests.subscribe(wanted());
    const missed = [{ slot: NINE, reason: 'nothing new' }];
    await store.digests.skip(await claimed(store.digests), missed, { nextSlot: NINE + DAY, at: NINE });
    await store.purge(NINE + 90 * DAY);
    expect(await store.digests.log(id, 10)).toHaveLength(1);
    await store.purge(NINE + 90 * DAY + 1);
    expect(await store.digests.log(id, 10)).toEqual([]);
  });

  describe('feedback', () => {
    test('is told with how often it came, the most frequent first', async () => {
      const [{ feedback }] = (await stores(1)) as [Store];
      const asked = { text: 'Who is the judge? 😀 \ud800 \0', reason: 'absent', day: '2026-11-01' };
      await Promise.all([asked, { ...asked, day: '2026-11-03' }, asked].map(feedback.keep));
      await feedback.keep({ ...asked, reason: 'ambiguous' });
      await Promise.all([feedback.report('rofr.placement|2025|d83a2b', '2026-11-02')]);
      const text = 'Who is the judge? 😀 \ufffd ';
      expect(await feedback.questions()).toEqual([
        { text, reason: 'absent', times: 3, first: '2026-11-01', last: '2026-11-03' },
        { text, reason: 'ambiguous', times: 1, first: '2026-11-01', last: '2026-11-01' },
      ]);
      expect(await feedback.reports()).toEqual([
        { answerId: 'rofr.placement|2025|d83a2b', times: 1, first: '2026-11-02', last: '2026-11-02' },
      ]);
    });

    test('long texts are kept too', async () => {
      const [{ feedback }] = (await stores(1)) as [Store];
      const text = '問'.repeat(1000);
      await feedback.keep({ text, reason: 'absent', day: '2026-11-01' });
      expect(await feedback.questions()).toMatchObject([{ text }]);
    });

    test('is kept for 90 days', async () => {
      const [store] = (await stores(1)) as [Store];
      for (const day of ['2026-09-01', '2026-09-02']) {
        await store.feedback.keep({ text: day, reason: 'absent', day });
        await store.feedback.report(day, day);
      }
      await store.purge(NINE);
      expect(await store.feedback.questions()).toMatchObject([{ text: '2026-09-02' }]);
      expect(await store.feedback.reports()).toMatchObject([{ answerId: '2026-09-02' }]);
    });

    test('of one day a thousand different ones are kept, and counted on', async () => {
      const [{ feedback }] = (await stores(1)) as [Store];
      const ask = (number: number, day = '2026-11-01') => feedback.keep({ text: `${number}`, reason: 'absent', day });
      for (let number = 0; number < 1001; number++) await ask(number);
      await ask(7);
      await ask(1001, '2026-11-02');
      const kept = await feedback.questions();
      expect(kept).toHaveLength(1001);
      expect(kept[0]).toMatchObject({ text: '7', times: 2 });
    });
  });

  test('several processes that open an empty database at once find one set of tables', async () => {
    const several = await stores(5);
    await Promise.all(several.map((store) => store.open()));
    await several[0]?.digests.subscribe(wanted());
    expect(await several[4]?.digests.ofGuild('home')).toHaveLength(1);
  });
});
