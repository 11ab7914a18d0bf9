import { describe, expect, test } from 'vitest';
import { type Shelf, shelfOf } from '../../src/corpus/shelf.ts';
import { composeDigest, type Digest, knownNow } from '../../src/digest/content.ts';
import { renderDigest } from '../../src/discord/digest.ts';
import type { Known } from '../../src/store/store.ts';
import { article, exhibitOn, january, wholeShelf } from '../helpers/shelves.ts';

const NOTHING: Known = { articles: [], versions: [], explained: null };
const whole = wholeShelf();
const without = (...ids: string[]) => shelfOf(whole.articles.filter(({ id }) => !ids.includes(id)));
const upTo = (day: string) => shelfOf(whole.articles.filter(({ published }) => published <= day));

function known(shelf: Shelf, asOf: string): Known {
  return knownNow(exhibitOn(shelf, asOf).knowledge, asOf);
}

function compose(shelf: Shelf, from: Known, asOf: string, topics: string[] = []) {
  return composeDigest({ topics, known: from, asOf }, exhibitOn(shelf, asOf).knowledge);
}

function digest(...given: Parameters<typeof compose>): Digest {
  const composed = compose(...given);
  if (composed.kind !== 'digest') throw new Error('lacking');
  return composed.digest;
}

const lines = ({ sections }: Digest, title: RegExp) =>
  sections.filter((section) => title.test(section.title)).flatMap(({ entries }) => entries.map(({ text }) => text));

test('the first digest after setting up does not tell the archive', () => {
  const { lead, sections } = digest(whole, known(whole, '2026-08-01'), '2026-08-02');
  expect(lead).toBe('There is nothing new since last time.');
  expect(sections.map(({ title }) => title)).toEqual([
    'One term of the deal',
    'Dates coming up',
    expect.stringMatching(/^Articles disagree on \d+ points, such as$/),
  ]);
});

test('a new version is told with what held until then, each with its quote', () => {
  const before = known(upTo('2026-04-26'), '2026-04-26');
  const told = digest(upTo('2026-04-27'), before, '2026-04-27');
  expect(told.lead).toMatch(/^There is news since last time: \d+ dated facts of the deal, and \d+ new articles?\.$/);
  const api = told.sections[0]?.entries.find(({ text }) => text.includes('API exclusivity'));
  expect(api?.text).toBe(
    '27 April 2026 · API exclusivity: the OpenAI API may run on any cloud, Azure first. Until then: the OpenAI API was exclusive to Azure, with AGI as its end.',
  );
  expect(api?.quotes.length).toBeGreaterThan(1);
  for (const { quotes } of told.sections.flatMap(({ entries }) => entries))
    for (const { quote, article: id, start, end } of quotes) expect(whole.get(id)?.body.slice(start, end)).toBe(quote);
  expect(lines(told, /^New on the shelf/)[0]).toMatch(/^27 April 2026 · Exhibit's brief of /);
});

test('an article that arrives after the event is told, whatever its date', () => {
  const late = whole.articles.filter(({ published }) => published.startsWith('2025-10')).map(({ id }) => id);
  const told = digest(whole, known(without(...late), '2026-11-22'), '2026-11-22');
  expect(lines(told, /^Learned/).join('\n')).toMatch(
    /28 October 2025 · AGI clause: an independent expert panel had to verify .+ \(it has changed again since\)\. Until then: /,
  );
  expect(lines(told, /^New on the shelf/)[0]).toMatch(/^\d+ October 2025/);
});

test('each fact is told once: what one digest knew, the next does not tell', () => {
  const steps = ['2025-01-25', '2025-10-30', '2026-05-01', '2026-08-01'];
  let from = NOTHING;
  const told: string[] = [];
  for (const day of steps) {
    const composed = compose(upTo(day), from, day);
    if (composed.kind !== 'digest') throw new Error('lacking');
    told.push(
      ...lines(composed.digest, /^Learned/).map((line) =>
        line.replace(/ \(it has.*/, '').replace(/\. Until then.*/, ''),
      ),
    );
    from = composed.known;
  }
  expect(told.length).toBeGreaterThan(60);
  expect(new Set(told).size).toBe(told.length);
});

test('an article of the last digest that this shelf lacks leaves it to another process', () => {
  const [last] = whole.articles.slice(-1);
  expect(compose(without(last?.id ?? ''), known(whole, '2026-08-01'), '2026-08-02')).toEqual({
    kind: 'lacking',
    articles: [last?.id],
  });
});

test('a brief that rests beside its original is not lacking, and the original is new', () => {
  const text = article('original', 'The harbour was closed.', { published: '2026-07-30', title: 'Harbour' });
  const { sections } = digest(shelfOf([...whole.articles, text]), known(whole, '2026-08-01'), '2026-08-02');
  expect(sections[0]).toMatchObject({
    title: 'New on the shelf',
    entries: [{ text: '30 July 2026 · A publisher: Harbour' }],
  });
});

describe('with topics', () => {
  test('only theirs is told, and only articles that speak of them', () => {
    const told = digest(upTo('2026-04-27'), known(upTo('2026-04-26'), '2026-04-26'), '2026-04-27', ['api-exclusivity']);
    expect(lines(told, /^Learned/).every((line) => line.includes('API exclusivity'))).toBe(true);
    const harbour = article('harbour', 'The harbour was closed.', { published: '2026-07-30' });
    const other = compose(shelfOf([...whole.articles, harbour]), known(whole, '2026-08-01'), '2026-08-02', ['rofr']);
    expect(other).toMatchObject({ isNew: false });
  });
});

test('days left are counted to the last day of what was announced, and then no more', () => {
  const at = (asOf: string) => lines(digest(whole, known(whole, '2026-08-01'), asOf), /^Dates/);
  expect(at('2026-08-02')[0]).toMatch(/^31 December 2030 · Revenue share: .+ \(1,612 days left\)$/);
  expect(at('2030-12-30')[0]).toMatch(/\(1 day left\)$/);
  expect(at('2030-12-31')[0]).toMatch(/\(today\)$/);
  expect(at('2031-01-01').some((line) => line.includes('2030'))).toBe(false);
});

test('where nothing is new the terms have their turn, one after another, each with a quote', () => {
  let from = known(whole, '2026-08-01');
  const turns = Array.from({ length: 13 }, () => {
    const composed = compose(whole, from, '2026-08-02');
    if (composed.kind !== 'digest') throw new Error('lacking');
    from = composed.known;
    const [term] = composed.digest.sections.filter(({ title }) => title === 'One term of the deal');
    expect(term?.entries[0]?.quotes.length).toBeGreaterThan(0);
    return term?.entries[0]?.text;
  });
  expect(new Set(turns).size).toBe(12);
  expect(turns[12]).toBe(turns[0]);
});

describe('every section is shown, and what of it there is no room for is counted', () => {
  const all = known(whole, '2026-08-01');
  const shown = (told: Digest) => {
    const { description = '' } = renderDigest(told, 'aaaaaaaaaaaaaaaa').embeds[0] ?? {};
    expect(description.length).toBeLessThanOrEqual(4096);
    return description.split('\n\n').slice(1, -1);
  };
  const countIn = (block: string) =>
    (block.match(/^• /gm) ?? []).length + Number(/^-# (\d+) more/m.exec(block)?.[1] ?? 0);
  const wanted = ({ sections }: Digest) => sections.map(({ entries, left = 0 }) => entries.length + left);

  test.each([0, 0.25, 0.5, 0.75, 1])('where %f of all is known, with an entry of each', (part) => {
    const some = <T>(ids: readonly T[]) => ids.slice(0, Math.round(ids.length * part));
    const told = digest(whole, { ...all, articles: some(all.articles), versions: some(all.versions) }, '2026-08-02');
    const blocks = shown(told);
    expect(blocks.map((block) => block.split('\n')[0]?.replace(/[\\*]/g, ''))).toEqual(
      told.sections.map(({ title }) => title),
    );
    expect(blocks.map(countIn)).toEqual(wanted(told));
    for (const block of blocks) expect(block).toMatch(/^• /m);
  });

  test('also where entries are so long that there is room for none', () => {
    const told = digest(whole, NOTHING, '2026-08-02');
    const long = { text: '*'.repeat(600), quotes: [] };
    const blocks = shown({ ...told, sections: told.sections.map((each) => ({ ...each, entries: [long, long] })) });
    expect(blocks).toHaveLength(4);
    expect(blocks.map(countIn)).toEqual(told.sections.map(({ left = 0 }) => 2 + left));
  });
});

test('old articles say so first', () => {
  expect(digest(january(), known(january(), '2026-08-01'), '2026-08-02').lead).toBe(
    'By articles up to 22 January 2025, there is nothing new since last time.',
  );
});

test('keys of what is known are all different', () => {
  const { versions } = known(whole, '2026-08-01');
  expect(new Set(versions).size).toBe(versions.length);
});
