import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/answer/commands.ts';
import { readRequest } from '../../src/answer/request.ts';
import { type Shelf, shelfOf } from '../../src/corpus/shelf.ts';
import { DEAL } from '../helpers/deal.ts';
import { article, exhibitOn, january, library, shelves, wholeShelf } from '../helpers/shelves.ts';

const ask = (line: string, shelf: Shelf = wholeShelf(), today = '2026-08-01') =>
  exhibitOn(shelf, today).ask(readRequest(line, library));
const lines = (line: string, shelf?: Shelf, today?: string) =>
  ask(line, shelf, today)
    .statements.slice(1)
    .map(({ text }) => text);

describe('on the shipped articles', () => {
  const shown = ask('/timeline');

  test('every line has a date and a quote that is a slice of its article, and no line twice', () => {
    const entries = shown.entries ?? [];
    expect(entries.length).toBeGreaterThan(60);
    for (const { text, quotes } of entries) {
      expect(text).toMatch(/^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}(?: \(dated by the rule\))? · .+: .+[^.]$/);
      expect(quotes.length).toBeGreaterThan(0);
    }
    for (const { article: id, start, end, quote } of shown.answer.evidence)
      expect(wholeShelf().get(id)?.body.slice(start, end)).toBe(quote);
    expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
  });

  test('the lead counts what happened and the ends that are announced', () => {
    const entries = shown.entries ?? [];
    const ends = entries.filter(({ text }) => text.includes('announced to run through'));
    expect(ends.map(({ text }) => text.slice(0, text.indexOf(':')))).toEqual([
      '31 December 2030 · Revenue share',
      '31 December 2032 · IP licence',
    ]);
    expect(shown.statements[0]?.text).toBe(
      `Here is the time line of the deal from 22 July 2019 to 29 July 2026, in ${entries.length - 2} entries, with 2 announced ends after that.`,
    );
  });

  test('what is known by its month stands before the days of that month, and all in order', () => {
    const texts = lines('/timeline from:2025-09 to:2025-10').map((text) => text.slice(0, text.indexOf(' ·')));
    expect(texts.slice(0, 4)).toEqual([
      'September 2025',
      '11 September 2025',
      '23 September 2025',
      '25 September 2025',
    ]);
    expect(texts.slice(4)).toEqual([...Array(11).fill('28 October 2025'), '29 October 2025']);
  });

  test('the right of first refusal began and ended, and the quotes name the days', () => {
    const { answer, entries = [] } = ask('/timeline rofr');
    expect(answer.topic).toBe('rofr');
    expect(answer.text.split('\n')).toEqual([
      'Here is the time line of the right of first refusal from 21 January 2025 to 28 October 2025, in 2 entries.',
      '21 January 2025 · Right of first refusal: Microsoft has a right of first refusal on OpenAI’s new cloud capacity',
      '28 October 2025 · Right of first refusal: Microsoft no longer has a right of first refusal',
    ]);
    expect(entries.map(({ quotes }) => quotes[0]?.quote)).toEqual([
      expect.stringContaining('21 January 2025'),
      expect.stringContaining('28 October 2025'),
    ]);
  });

  test('a restatement and the end that it gives, which no longer counts once the term was replaced', () => {
    const texts = lines('/timeline api exclusivity').map((text) => text.replace('API exclusivity: ', ''));
    expect(texts).toEqual([
      '23 January 2023 · the OpenAI API runs only on Azure',
      '21 January 2025 · restated, to run through 2030',
      '28 October 2025 · the OpenAI API is exclusive to Azure until AGI',
      '27 February 2026 · restated, without a change',
      '27 April 2026 · the OpenAI API may run on any cloud, Azure first',
    ]);
  });

  test('announced, filed and reported stay apart', () => {
    const stargate = lines('/timeline stargate').join('\n');
    expect(stargate).toContain('9 April 2026 · Stargate: Stargate UK was paused, by press accounts');
    expect(stargate).toContain('23 February 2026 · Stargate: the joint venture was reported to have no staff');
    expect(stargate).toContain('1 June 2026 · Stargate: it was announced that ground was broken in Michigan');
    expect(lines('/timeline investment').join('\n')).toContain(
      '29 October 2025 · Investment and stake: Microsoft filed',
    );
    expect(lines('/timeline clouds').join('\n')).toMatch(/10 June 2025 · .*Google was reported, and not announced/);
  });

  test.each([
    ['/timeline from:2025-10-28 to:2025-10-28', true],
    ['/timeline to:2025-10-27', false],
    ['/timeline from:2025-10-29', false],
    ['/timeline from:2025-10 to:2025-10', true],
    ['/timeline to:2025', true],
  ])('%s: the changes of 28 October 2025 are in it: %s', (line, is) => {
    expect(lines(line).some((text) => text.startsWith('28 October 2025 · '))).toBe(is);
  });
});

describe.each(shelves)('on %s', (_, shelf) => {
  test('it shows what they prove, marks what they do not date, and says how old they are', () => {
    const shown = ask('/timeline', shelf(), '2025-06-01');
    expect(shown.statements[0]?.text).toMatch(
      /^By articles up to 22 January 2025, here is the time line of the deal from /,
    );
    const texts = shown.statements.slice(1).map(({ text }) => text);
    expect(texts).toContain(
      '22 July 2019 (dated by the rule) · Cloud exclusivity: Microsoft is OpenAI’s exclusive cloud provider',
    );
    expect(texts).toContain(
      '31 December 2030 · API exclusivity: announced to run through this day, and nothing is stated beyond it',
    );
    expect(texts.filter((text) => /2025|2026/.test(text) && !/January 2025/.test(text))).toEqual([]);
  });

  test('within 90 days it does not speak of age', () => {
    expect(ask('/timeline', shelf(), '2025-03-01').answer.text).toMatch(/^Here is the time line of the deal from /);
  });
});

test('an announced end goes once a newer article is there, though none proves what replaced it', () => {
  const ends = (shelf: Shelf) =>
    lines('/timeline api-exclusivity', shelf).filter((text) => text.includes('31 December'));
  const later = article('later', 'The harbour was closed on Monday.', { published: '2025-10-28' });
  const earlier = article('earlier', 'The harbour was closed on Monday.', { published: '2025-10-27' });
  expect(ends(shelfOf([...january().articles, earlier]))).toHaveLength(1);
  expect(ends(shelfOf([...january().articles, later]))).toHaveLength(0);
});

test('an event is not shown by an article from before its day, nor by a passage of another day', () => {
  const on = (published: string, body: string) =>
    lines('/timeline clouds', shelfOf([article('aws', body, { published })])).length;
  const said = 'AWS and OpenAI announced a contract of $38 billion over seven years.';
  expect(on('2025-11-02', said)).toBe(0);
  expect(on('2025-11-03', said)).toBe(1);
  expect(on('2026-03-01', said.replace('.', ' on 5 January 2026.'))).toBe(0);
});

test('where nothing is proven it says so', () => {
  const { answer } = ask('/timeline stargate to:2024');
  expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
  expect(answer.text).toBe('No article on the shelf proves anything of Stargate up to 2024.');
});

test.each([
  ['/timeline topic:moon', ['"moon"', 'rofr']],
  ['/timeline from:2026-01 to:2025', ['"2026-01"', '"2025"', 'earlier']],
  ['/timeline from:soon', ['"soon"', '2025-06-30']],
])('%s is refused with the value and what would do', (line, words) => {
  const { answer } = ask(line);
  expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
  for (const word of words) expect(answer.text).toContain(word);
});

// What a day did not know yet is not told of it; an end that was announced by then lies ahead.
test('as of a day it tells what was so by then, and the ends announced by then', () => {
  const { entries = [], statements } = exhibitOn(wholeShelf(), '2026-08-01').ask({
    command: 'timeline',
    options: {},
    asOf: '2025-02-01',
  });
  const dates = entries.map(({ text }) => text.slice(0, text.indexOf(' ·')).replace(' (dated by the rule)', ''));
  expect(statements[0]?.text).toMatch(/^Here is the time line of the deal from 22 July 2019 to .*January 2025, in \d+/);
  expect(dates.filter((date) => /2026|(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* 2025/.test(date))).toEqual([]);
  expect(dates.filter((date) => date === '31 December 2030')).toHaveLength(3);
  const before = exhibitOn(wholeShelf(), '2026-08-01').ask({ command: 'timeline', options: {}, asOf: '2024-12-31' });
  expect(before.answer.text).not.toContain('2030');
});

test('an announced end that came before the next version is told, and one that it replaced is not', () => {
  const [version, next] = DEAL.terms[0]?.versions ?? [];
  if (version === undefined || next === undefined) throw new Error('the made-up term has two versions');
  const until = (day: string) => {
    const versions = [{ ...version, until: { day, proof: 'deal.end-stated' } }, next] as const;
    const commands = commandsOf([
      ['deal', { ...DEAL, terms: [{ id: 'right', name: 'Acme’s right', versions }] }],
      ['timeline', library.actions.get('timeline')],
    ]);
    const books = shelfOf([
      article('january', 'Acme has the right. It runs through 2030.'),
      article('november', 'Acme lost the right in October.', { published: '2025-11-01' }),
    ]);
    return exhibitOn(books, '2025-11-22', commands).ask({ command: 'timeline', options: {} }).answer.text;
  };
  expect(until('2025-06-30')).toContain('30 June 2025 · The deal: announced to run through this day');
  expect(until('2025-10-28')).not.toContain('announced to run');
  expect(until('2030-12-31')).not.toContain('announced to run');
});
