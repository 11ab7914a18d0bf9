import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { exhibitOn, library, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf(), '2026-07-29');
const textOf = (command: string) => exhibit.ask(readRequest(command, library)).answer.text;

// What held before or after is told of the term that the answer is about, and beside it what holds.
test.each<[command: string, holds: string[], lacks?: string[]]>([
  [
    '/rofr',
    [
      'it ended on 28 October 2025',
      'Since 27 April 2026 Microsoft is OpenAI’s primary cloud partner: products come first on Azure',
      'Until 28 October 2025: Microsoft had a right of first refusal on OpenAI’s new cloud capacity.',
    ],
    ['could buy compute anywhere'],
  ],
  ['/rofr as-of:2024-06', ['Oracle’s cloud, as an extension of Azure, was the one exception.'], ['Until June 2024']],
  ['/rofr as-of:2025-02', ['Until 21 January 2025: Microsoft was OpenAI’s exclusive cloud provider']],
  [
    '/rofr workload:training provider:Oracle',
    ['OpenAI may buy compute anywhere', 'Until 28 October 2025: Microsoft had a right of first refusal'],
    ['could buy compute anywhere'],
  ],
  ['/investment', ['Microsoft holds 25%', 'Until 30 June 2026: Microsoft held about 27%']],
  ['/investment as-of:2025-10-28', ['Microsoft holds about 27% of OpenAI', 'Since 30 June 2026']],
  ['/investment aspect:committed and funded', ['$11.9 billion'], ['27%']],
  ['/revenue-share aspect:rate', ['The rate is disputed'], ['Until 27 April 2026']],
  ['/revenue-share revenue:$13bn as-of:2025-12-01', ['$3.25 billion'], ['Until 28 October 2025']],
  ['/agi-clause aspect:Microsoft alone', ['Microsoft may pursue AGI'], ['Until 27 April 2026']],
])('%s tells what held of what it answers', (command, holds, lacks = []) => {
  const text = textOf(command);
  for (const words of holds) expect(text.replace('about 25%', '25%')).toContain(words);
  for (const words of lacks) expect(text).not.toContain(words);
});

test('an account of many years opens with a sum', () => {
  expect(textOf('/investment as-of:2024')).toMatch(/^For the investment of January 2023 a sum of \$10 billion/);
});

describe('without a provider and a product /api-exclusivity says whether the API is exclusive', () => {
  test.each([
    ['2022', 'Microsoft was OpenAI’s exclusive cloud provider then'],
    ['2024', 'The OpenAI API is exclusive to Azure: it runs there and nowhere else.'],
    ['2025-02-01', 'This exclusivity is announced through 2030.'],
    ['2025-10-28', 'The OpenAI API is exclusive to Azure until AGI'],
    ['2026-02-27', 'restated for stateless calls'],
    ['2026-04-27', 'The OpenAI API is no longer exclusive to Azure, since 27 April 2026'],
  ])('as of %s', (day, words) => {
    const { answer } = exhibit.ask(readRequest(`/api-exclusivity as-of:${day}`, library));
    expect([answer.facet, answer.ruling]).toEqual(['exclusive', null]);
    expect(answer.text).toContain(words);
  });
});

test('what is reported of a cap is told from the day of the report on', () => {
  expect(textOf('/revenue-share as-of:2026-04-27')).toContain('The cap is undisclosed.');
  for (const aspect of ['', ' aspect:cap', ' revenue:1 trillion']) {
    expect(textOf(`/revenue-share${aspect} as-of:2026-05-10`)).not.toContain('$38 billion');
    expect(textOf(`/revenue-share${aspect} as-of:2026-05-11`)).toContain('$38 billion');
  }
});

// "Yes: it is over: any cloud may" has two colons in one sentence.
test('the first statement after a ruling has no colon', () => {
  const rows = [...library.whole()].flatMap(([topic, { facets }]) =>
    Object.entries(facets).flatMap(([facet, { tables }]) => tables[0].map((row) => ({ topic, facet, row }))),
  );
  const colons = rows.flatMap(({ topic, facet, row }) => {
    if (!('say' in row) || row.ruling === undefined) return [];
    const certain = row.say.findIndex((rule) => 'rests' in rule && !rule.if && !rule.optional);
    const first = row.say.slice(0, certain < 0 ? row.say.length : certain + 1).map(({ text }) => text);
    return first
      .filter((text) => text.replace(/\{[^}]*\}/g, '').includes(':'))
      .map((text) => `${topic}.${facet}: ${text}`);
  });
  expect(colons).toEqual([]);
});

test('a declined question is not suggested again', () => {
  const { answer } = exhibit.ask(readRequest('/own-capacity', library));
  expect(answer.status).toBe('not_in_articles');
  expect(answer.suggestions.length).toBeGreaterThan(0);
  expect(answer.suggestions).not.toContain('/own-capacity');
});

test('an overview of compute before 2025 tells what is known of that time', () => {
  expect(textOf('/compute as-of:2024')).toMatch(/^The New York Times reported in October 2024 .* mid-2023\.$/);
  expect(textOf('/compute as-of:2024-09-30')).toMatch(/^One article puts the height of the tension .* mid-2023\.$/);
  expect(exhibit.ask(readRequest('/compute as-of:2023-05', library)).answer.status).toBe('not_in_articles');
});

test('Stargate is told with what came after its announcement', () => {
  expect(textOf('/stargate as-of:2025-09-22')).not.toContain('five more sites');
  expect(textOf('/stargate as-of:2025-09-23')).toContain('five more sites were announced');
  expect(textOf('/stargate')).toContain('Abilene');
});
