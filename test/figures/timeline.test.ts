import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import type { Bar } from '../../src/figures/index.ts';
import { proves } from '../../src/rules/terms.ts';
import { exhibitOn, january, library } from '../helpers/shelves.ts';
import { exhibit, FIGURES, figureOf, TODAY } from './figures.ts';

const bars = (figure = figureOf()) => figure.rows.flatMap((row) => row.bars);
const ofTerm = (id: string, figure = figureOf()) => bars(figure).filter((bar) => bar.id.startsWith(`${id}-`));
const told = ({ label, from, until, ends, time, state }: Bar) => [label, from, until, ends, time, state];

test('each version that an article proves is one bar, each event one mark, and each has quotes that are slices', () => {
  const terms = [...library.topics.values()].flatMap((topic) => topic.terms);
  const proven = terms.flatMap((term) =>
    term.versions.filter((version) => proves(term, version, exhibit.knowledge.findings).length > 0),
  );
  const figure = figureOf();
  const marks = figure.rows.flatMap((row) => row.marks);
  expect(bars(figure)).toHaveLength(proven.length);
  expect(marks).toHaveLength([...library.topics.values()].flatMap(({ events = [] }) => events).length);
  const shown = [...bars(figure), ...marks];
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  for (const { quotes } of shown) {
    expect(quotes.length).toBeGreaterThan(0);
    for (const { article, start, end, quote } of quotes)
      expect(exhibit.shelf.get(article)?.body.slice(start, end)).toBe(quote);
  }
});

test('what a bar or a mark leads to shows its quote, and where it is unknown that is said', () => {
  for (const { asks, quotes } of [...bars(), ...figureOf().rows.flatMap((row) => row.marks)]) {
    const { answer, allEvidence } = exhibit.ask(readRequest(asks, library));
    const isUnknown = bars().some((bar) => bar.asks === asks && bar.state === 'unknown');
    if (!isUnknown) expect([asks, answer.status]).toEqual([asks, 'answered']);
    const places = allEvidence.map(({ article, start }) => `${article} ${start}`);
    expect(
      quotes.some(({ article, start }) => places.includes(`${article} ${start}`)),
      asks,
    ).toBe(true);
  }
});

test('a right that was held and ended', () => {
  expect(ofTerm('rofr').map(told)).toEqual([
    ['held', '2025-01-21', '2025-10-28', 'replaced', 'past', 'in_force'],
    ['ended', '2025-10-28', null, 'open', 'now', 'ended'],
  ]);
});

test('a stated end ends a bar with its day, unless another version came before it', () => {
  expect(ofTerm('ip-licence').map(({ until, ends }) => [until, ends])).toEqual([
    ['2025-01-21', 'replaced'],
    ['2025-10-28', 'replaced'],
    ['2026-04-27', 'replaced'],
    ['2033-01-01', 'stated'],
  ]);
});

test.each([
  ['2025-10-27', ['now', 'later']],
  ['2025-10-28', ['past', 'now']],
  ['2020-01-01', ['later', 'later']],
])('as of %s the bars of first refusal are %j', (asOf, times) => {
  const figure = figureOf({ asOf });
  expect(ofTerm('rofr', figure).map(({ time }) => time)).toEqual(times);
  expect(figure.lines.map(({ kind, day }) => [kind, day])).toEqual([
    ['today', TODAY],
    ['as-of', asOf],
  ]);
});

test('with the articles of January 2025 alone nothing later is known, and what held goes on', () => {
  const figure = figureOf({}, exhibitOn(january(), TODAY));
  expect(ofTerm('rofr', figure).map(told)).toEqual([['held', '2025-01-21', null, 'open', 'now', 'in_force']]);
  expect(figure.years[1]).toBeGreaterThan(2030);
});

test('announced, filed and reported are told apart by the words, then by the quote', () => {
  const figure = figureOf();
  const sources = Object.fromEntries(
    [...bars(figure), ...figure.rows.flatMap((row) => row.marks)].map(({ says, source }) => [says, source]),
  );
  expect(sources).toMatchObject({
    'Microsoft holds about 25% of OpenAI': 'filed',
    'Microsoft was reported to receive 20% of OpenAI’s revenue': 'reported',
    'one article put what Microsoft had invested at around $14 billion': 'reported',
    'Microsoft filed that $11.6 billion of the $13 billion that it committed to OpenAI was funded': 'filed',
    'five more sites were announced': 'announced',
    'a cloud deal of OpenAI with Google was reported, and not announced': 'reported',
    'OpenAI closed a round of $122 billion': 'reported',
    'the OpenAI Foundation controls OpenAI Group PBC': 'announced',
  });
  expect(ofTerm('revenue-share').map(({ source }) => source)).toEqual(['reported', 'announced', 'announced']);
});

test('a topic alone tells each version and event in words, in the order of their dates', () => {
  const figure = figureOf({ topics: ['rofr'] });
  expect(figure.rows.map(({ title, text }) => `${title} · ${text}`)).toEqual([
    '21 January 2025 to 28 October 2025 · Microsoft had a right of first refusal on OpenAI’s new cloud capacity',
    'Since 28 October 2025 · Microsoft no longer has a right of first refusal',
  ]);
  const dates = figureOf({ topics: ['investment'] }).rows.map(
    ({ bars: [bar], marks: [mark] }) => bar?.from ?? mark?.date,
  );
  expect(dates).toEqual(dates.toSorted());
});

test('from and to leave out what lies outside, and bound the years', () => {
  const figure = figureOf({ from: '2025-10', to: '2025-12' });
  expect(figure.years).toEqual([2025, 2025]);
  expect(
    figure.rows.flatMap(({ marks }) => marks.map(({ date }) => date)).every((date) => date.startsWith('2025-1')),
  ).toBe(true);
  expect(bars(figure).map(({ id }) => id)).not.toContain('board-seat-1');
});

test('where no article proves anything there is nothing to draw', () => {
  expect(() => figureOf({ topics: ['rofr'], to: '2019' })).toThrow('Nothing to draw');
});

test.each(FIGURES)('%s is told in words that Discord takes', (_, figure) => {
  const { alt, title } = figure();
  expect(alt.length).toBeLessThanOrEqual(1024);
  expect(alt).toMatch(new RegExp(`^${title}\\. A (?:chart|table) .+ over the years .+, as of \\d`));
});

test('the words say what holds and what has ended on the day', () => {
  expect(figureOf({ asOf: '2025-03-01' }).alt).toContain(
    'In force: Right of first refusal (held, since 21 January 2025)',
  );
  expect(figureOf().alt).toContain('No longer: Right of first refusal (ended, since 28 October 2025)');
});
