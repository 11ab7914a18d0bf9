import { expect, test } from 'vitest';
import { shortForm } from '../src/answer/identity.ts';
import { readRequest } from '../src/answer/request.ts';
import { exhibitOn, library, wholeShelf } from './helpers/shelves.ts';

// A contract over all facets: what happened after the day asked for is not told as if it held then.
const DAYS = [
  '2018-12-31',
  '2019-12-31',
  '2022-12-31',
  '2023-12-31',
  '2024-06-30',
  '2024-12-31',
  '2025-01-22',
  '2025-10-27',
  '2025-10-28',
  '2026-04-26',
  '2026-04-27',
];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const DATE = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?\\b(20\\d\\d)\\b`, 'g');
// What held before and after stands in lines of their own.
const HISTORY = /^(?:From|Since|Until) [^:]+: |^From [^,.]+ on /;
// Ends that the deal states; the dates of articles; and what says itself that it came later.
const STATED_END = /^20(?:30|32)$/;
const SAID_TO_BE_LATER = /(?:articles?|two) of (?:\w+ )?$|before $/i;
const LATER = /first (?:stated|spoken of)|came only with|only later|ends on/;

const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
const facets = [...library.whole()].flatMap(([topic, { facets }]) =>
  Object.entries(facets).map(([facet, { example, assume = {} }]) => {
    const request = example.startsWith('/') ? readRequest(example, library) : undefined;
    return { name: `${topic}.${facet}`, topic, facet, options: assume, request };
  }),
);

function told(each: (typeof facets)[number], asOf: string): readonly string[] {
  const { request, name } = each;
  const shown =
    request !== undefined && 'command' in request
      ? exhibit.ask({ ...request, options: { ...request.options, 'as-of': asOf } })
      : (exhibit.reopen(`${shortForm({ ...each, asOf }, library)}|000000`) ?? expect.unreachable(`${name} has no id`));
  return shown.answer.status === 'answered' ? shown.statements.map(({ text }) => text) : [];
}

function laterThan(day: string, text: string): string[] {
  if (HISTORY.test(text) || LATER.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap(([date, d = '1', month = 'January', year], at) => {
    const place = [...text.matchAll(DATE)][at]?.index ?? 0;
    if (STATED_END.test(date) || SAID_TO_BE_LATER.test(text.slice(0, place))) return [];
    const first = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${d.padStart(2, '0')}`;
    return first > day ? [date] : [];
  });
}

test('before the partnership nothing of it is told', () => {
  expect(
    facets.filter((each) => told(each, '2018-12-31').some((text) => !LATER.test(text))).map(({ name }) => name),
  ).toEqual([]);
});

test.each(DAYS)('on %s no facet tells a later date as if it were past', (day) => {
  const late = facets.flatMap((each) =>
    told(each, day).flatMap((text) => (laterThan(day, text).length > 0 ? [`${each.name}: ${text}`] : [])),
  );
  expect(late).toEqual([]);
});

test('what was reported in October 2024 is not told of a day before', () => {
  const ask = (text: string) => exhibit.ask({ text }).answer;
  const asked = 'Did Microsoft agree to charge OpenAI less for computing power, as of ';
  expect(ask(`${asked}30 September 2024?`).status).toBe('not_in_articles');
  expect(ask(`${asked}31 October 2024?`).text).toContain('Microsoft agreed to reduce what it charges');
  expect(ask('What did OpenAI and Microsoft agree on in 2019?').text).not.toContain('agreed to reduce');
});
