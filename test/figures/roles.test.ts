import { expect, test } from 'vitest';
import { commandsOf } from '../../src/answer/commands.ts';
import { readRequest } from '../../src/answer/request.ts';
import { exhibitOn, january, library } from '../helpers/shelves.ts';
import { exhibit, figureOf, TODAY } from './figures.ts';

const STARGATE = { of: 'roles', topics: ['stargate'] } as const;
const marks = (figure = figureOf(STARGATE)) =>
  Object.fromEntries(
    (figure.table?.rows ?? []).map(({ name, cells }) => [
      name,
      cells.map((cell) => (cell === undefined ? ' ' : 'x')).join(''),
    ]),
  );

test('companies stand against the roles that lists give them, who has most first', () => {
  const { table } = figureOf(STARGATE);
  expect(table?.columns).toEqual(['Lead partner', 'Equity funder', 'Technology partner']);
  expect(marks()).toEqual({
    OpenAI: 'xxx',
    SoftBank: 'xx ',
    Oracle: ' xx',
    MGX: ' x ',
    Arm: '  x',
    Microsoft: '  x',
    NVIDIA: '  x',
  });
  expect(table?.rows[0]?.name).toBe('OpenAI');
});

test('every mark and sum is a quote’s, and leads to an answer that shows it or is of the same list', () => {
  const { table, rows } = figureOf(STARGATE);
  const cells = (table?.rows ?? []).flatMap((row) => row.cells.filter((cell) => cell !== undefined));
  for (const { asks, quotes } of [...cells, ...rows.flatMap(({ bars, marks: own }) => [...bars, ...own])]) {
    expect(quotes.length).toBeGreaterThan(0);
    for (const { article, start, end, quote } of quotes)
      expect(exhibit.shelf.get(article)?.body.slice(start, end)).toBe(quote);
    expect([asks, exhibit.ask(readRequest(asks, library)).answer.status]).toEqual([asks, 'answered']);
  }
});

test('a company that one list leaves out says so', () => {
  const [openai] = figureOf(STARGATE).table?.rows ?? [];
  expect(openai?.cells.map((cell) => cell?.says)).toEqual([
    'OpenAI is named as lead partner',
    'OpenAI is named as equity funder',
    'OpenAI is named as technology partner, by some lists and not by others',
  ]);
});

test('what is to be spent is drawn over its years, what is spent at once as a mark', () => {
  const sums = figureOf(STARGATE).rows.filter(({ bars, marks: own }) =>
    [...bars, ...own].some(({ id }) => id.startsWith('stargate-sum')),
  );
  expect(sums.map(({ title, text, bars: [bar] }) => [title, text, bar?.from, bar?.until, bar?.state])).toEqual([
    ['$500 billion', 'to be invested by Stargate over four years', '2025-01-21', '2029-01-21', 'planned'],
    ['$100 billion', 'of it to be invested at once', undefined, undefined, undefined],
    ['Over $400 billion', 'named with five more sites over three years', '2025-09-23', '2028-09-23', 'planned'],
  ]);
});

test('with the articles of January 2025 alone there are no later sums and events', () => {
  const { rows } = figureOf(STARGATE, exhibitOn(january(), TODAY));
  expect(rows.map(({ title }) => title)).toEqual(['$500 billion', '$100 billion', '21 January 2025']);
});

test('told in words: who has which role, and the sums', () => {
  const { alt } = figureOf(STARGATE);
  expect(alt).toContain('Lead partner: OpenAI and SoftBank. Equity funder: OpenAI, SoftBank, Oracle and MGX.');
  expect(alt).toContain('Money: $500 billion to be invested by Stargate over four years; $100 billion of it');
});

test.each([
  ['/stargate', true],
  ['/stargate aspect:money', true],
  ['/stargate company:Oracle', false],
  ['/stargate as-of:2024', false],
])('%s comes with it: %s', (line, comes) => {
  expect(exhibit.ask(readRequest(line, library)).pictured).toEqual(
    comes ? { of: 'roles', topics: ['stargate'] } : undefined,
  );
});

test.each([
  { facets: ['no-such-facet'] },
  { roles: [{ role: 'funder', claim: 'stargate.nobody', asks: '/stargate' }] },
  { sums: [{ from: '2025-02-30', says: 'to be spent', sum: 'stargate.sum', asks: '/stargate' }] },
])('a drawing that does not fit stops the start: %j', (change) => {
  const topics = [...library.whole()].map(([name, topic]) =>
    name === 'stargate'
      ? ([name, { ...topic, drawing: { ...topic.drawing, ...change } }] as const)
      : ([name, topic] as const),
  );
  expect(() => commandsOf(topics).prove()).toThrow(/^commands\/stargate\.ts: drawing\./);
});
