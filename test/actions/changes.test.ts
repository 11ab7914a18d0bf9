import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { type Shelf, shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, january, library, shelves, wholeShelf } from '../helpers/shelves.ts';

const ask = (line: string, shelf: Shelf = wholeShelf(), today = '2026-08-01') =>
  exhibitOn(shelf, today).ask(readRequest(line, library));
const of = (head: string, line: string, shelf?: Shelf) =>
  (ask(line, shelf).entries ?? []).find(({ text }) => text.startsWith(`${head} · `))?.text.slice(head.length + 3);

describe('since January 2025, on the shipped articles', () => {
  const { answer, entries = [], statements } = ask('/changes since:2025-01-22');

  test('the lead says how many changed and on which days', () => {
    expect(statements[0]?.text).toBe(
      '11 of the 12 terms of the deal changed between 22 January 2025 and 1 August 2026, some more than once: 11 on 28 October 2025, 6 on 27 April 2026 and 1 on 30 June 2026.',
    );
    expect(answer.status).toBe('answered');
  });

  test('what matters most comes first, each term once', () => {
    expect(entries.map(({ text }) => text.split(' · ')[0])).toEqual([
      'Right of first refusal',
      'Cloud exclusivity',
      'API exclusivity',
      'IP licence',
      'Rule for research IP',
      'Revenue share',
      'AGI clause',
      'Azure commitment',
      'Investment and stake',
      'Own-built capacity',
      'Control of OpenAI',
      'Unchanged: Microsoft’s seat on OpenAI’s board.',
    ]);
  });

  test('each says what held, every step in order, and what holds, with a quote of each', () => {
    expect(of('API exclusivity', '/changes since:2025-01-22')).toBe(
      'On 22 January 2025: the OpenAI API ran only on Azure, announced to last through 2030. From 28 October 2025: the OpenAI API was exclusive to Azure, with AGI as its end. Since 27 April 2026: the OpenAI API may run on any cloud, Azure first.',
    );
    const [, , api] = entries;
    const quotes = api?.quotes.map(({ quote }) => quote) ?? [];
    expect(quotes.map((quote) => /through 2030|28 October 2025|27 April 2026/.exec(quote)?.[0] ?? 'Azure')).toEqual([
      'Azure',
      'through 2030',
      '28 October 2025',
      '27 April 2026',
      '27 April 2026',
    ]);
    expect(quotes[4]).toContain('any cloud');
    for (const { text, quotes: own } of entries.slice(0, -1))
      expect(own.length, text).toBeGreaterThan(text.includes('nothing is known') ? 0 : 1);
  });

  test('what held is quoted whole, by passages of its day', () => {
    const [, cloud, , licence] = entries.map(({ quotes }) => quotes.map(({ quote }) => quote).join('\n'));
    expect(cloud).toMatch(/From 21 January 2025 on, Microsoft has a right of first refusal/);
    expect(licence).toMatch(/through 2030, as announced on 21 January 2025/);
  });

  test('a term that did not exist says so, and one that is unknown now says that', () => {
    expect(of('Rule for research IP', '/changes since:2025-01-22')).toMatch(
      /^On 22 January 2025: nothing is known here of that day\. From 28 October 2025: .+ Since 27 April 2026: .+ is unknown\.$/,
    );
  });
});

describe('on each side of a change', () => {
  test.each([
    ['2025-10-27', '2025-10-28', true],
    ['2025-10-26', '2025-10-27', false],
    ['2025-10-28', '2025-10-29', false],
    ['2026-04-26', '2026-04-27', true],
    ['2026-04-27', '2026-06-29', false],
    ['2026-02-26', '2026-02-28', false],
  ])('from %s to %s the API exclusivity changed: %s', (since, until, is) => {
    const { entries = [] } = ask(`/changes since:${since} until:${until}`);
    const own = entries.filter(({ text }) => text.startsWith('API exclusivity · '));
    expect(own).toHaveLength(is ? 1 : 0);
    expect(entries.at(-1)?.text.includes('API exclusivity')).toBe(!is || own[0] === entries.at(-1));
  });

  test('a change after the second day is told, and what held then is told as over', () => {
    expect(of('API exclusivity', '/changes since:2025-01-22 until:2025-12-31')).toBe(
      'On 22 January 2025: the OpenAI API ran only on Azure, announced to last through 2030. From 28 October 2025: the OpenAI API was exclusive to Azure, with AGI as its end. It changed again on 27 April 2026.',
    );
  });

  test('an end is told only where it had been announced by the first day', () => {
    expect(of('API exclusivity', '/changes since:2025-01-20 until:2025-12-31')).toMatch(
      /^On 20 January 2025: the OpenAI API ran only on Azure\. /,
    );
  });

  test('a loose first date means its first day, a loose last one its last', () => {
    expect(ask('/changes since:2025-10 until:2025-10').answer.text).toContain(
      'between 1 October 2025 and 31 October 2025',
    );
    expect(of('Right of first refusal', '/changes since:2025-10 until:2025-10')).toContain('Since 28 October 2025');
    expect(of('Right of first refusal', '/changes since:2024 until:2024')).toBeUndefined();
  });

  test('what did not change is listed last', () => {
    const { entries = [] } = ask('/changes since:2026-05-01');
    expect(entries.map(({ text }) => text.split(' · ')[0])).toEqual([
      'Investment and stake',
      expect.stringMatching(/^Unchanged: the right of first refusal, /),
    ]);
    expect(entries.at(-1)?.text).not.toContain('stake');
  });
});

test('one topic alone', () => {
  const { answer, statements } = ask('/changes since:2025-01-22 topic:rofr');
  expect(answer.topic).toBe('rofr');
  expect(statements.map(({ text }) => text)).toEqual([
    'The right of first refusal changed on 28 October 2025.',
    'Right of first refusal · On 22 January 2025: Microsoft had a right of first refusal on OpenAI’s new cloud capacity. Since 28 October 2025: Microsoft no longer has a right of first refusal.',
  ]);
  expect(ask('/changes since:2025-01-22 until:2025-10-27 topic:rofr').statements.map(({ text }) => text)).toEqual([
    'The right of first refusal is not known to have changed between 22 January 2025 and 27 October 2025.',
    'Right of first refusal · On 22 January 2025: Microsoft had a right of first refusal on OpenAI’s new cloud capacity. It changed on 28 October 2025.',
  ]);
  const none = ask('/changes since:2025-01-22 topic:stargate').answer;
  expect([none.status, none.suggestions]).toEqual(['not_in_articles', ['/timeline topic:stargate']]);
});

describe.each(shelves)('on %s', (_, shelf) => {
  test('nothing is known to have changed since, and what changed the day before is', () => {
    const since = ask('/changes since:2025-01-22', shelf(), '2025-06-01');
    expect(since.statements[0]?.text).toMatch(
      /^By articles up to 22 January 2025, none of the \d+ terms of the deal is known to have changed /,
    );
    const before = ask('/changes since:2025-01-20', shelf(), '2025-01-25');
    expect(before.statements[0]?.text).toMatch(
      / terms of the deal changed between 20 January 2025 and 25 January 2025, all on 21 January 2025\.$/,
    );
    expect(before.entries?.[0]?.text).toMatch(
      /^Right of first refusal · On 20 January 2025: nothing is known here of that day\. Since 21 January 2025/,
    );
  });
});

describe('with articles of January 2025 and April 2026, and none between', () => {
  const gap = shelfOf([
    ...january().articles,
    ...wholeShelf().articles.filter(({ id }) => id === '2026-04-27-microsoft-next-phase'),
  ]);

  test('December 2025 is unproven', () => {
    const { answer, entries = [] } = ask('/changes since:2025-01-22 until:2025-12-31', gap);
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toMatch(/^What changed between 22 January 2025 and 31 December 2025, no article here proves: /);
    expect(entries.find(({ text }) => text.startsWith('Right of first refusal'))?.text).toBe(
      'Right of first refusal · On 22 January 2025: Microsoft had a right of first refusal on OpenAI’s new cloud capacity. From 28 October 2025: what followed is not proven by any article here.',
    );
  });

  test('April 2026 is told, with the gap before it', () => {
    expect(of('API exclusivity', '/changes since:2025-01-22', gap)).toBe(
      'On 22 January 2025: the OpenAI API ran only on Azure, announced to last through 2030. From 28 October 2025: what followed is not proven by any article here. Since 27 April 2026: the OpenAI API may run on any cloud, Azure first.',
    );
    expect(ask('/changes since:2025-01-22', gap).statements[0]?.text).toContain(
      'a change is known, but no article here proves',
    );
  });

  test('of one term alone, it is declined', () => {
    const { answer } = ask('/changes since:2025-01-22 topic:rofr', gap, '2026-05-01');
    expect([answer.status, answer.text.split('\n')[0]]).toEqual([
      'not_in_articles',
      'What became of the right of first refusal between 22 January 2025 and 1 May 2026, no article here proves.',
    ]);
  });
});

test('a first day behind the newest article leaves it open, and a far last day passes the announced ends', () => {
  const later = ask('/changes since:2026-07-30', wholeShelf(), '2026-08-01').answer;
  expect([later.status, later.text]).toEqual([
    'not_in_articles',
    'The newest article is of 29 July 2026, so whether anything changed between 30 July 2026 and 1 August 2026 is open.',
  ]);
  const revenue = '/changes since:2026-05-01 topic:revenue-share until:';
  expect(ask(`${revenue}2030-12-31`).answer.text).not.toContain('beyond');
  expect(ask(`${revenue}2031-01-01`).answer.text).toContain('It was announced through 2030; nothing is stated beyond.');
});

test('a restatement is no change, but an article of another day is', () => {
  const harbour = article('harbour', 'The harbour was closed on Monday.', { published: '2026-03-01' });
  const before = shelfOf([...wholeShelf().articles.filter(({ published }) => published < '2026-03-01'), harbour]);
  expect(ask('/changes since:2026-02-01 until:2026-03-01', before).statements[0]?.text).toMatch(
    /^None of the 12 terms/,
  );
});

test.each([
  ['/changes', ['since', '2025-01-22']],
  ['/changes since:2025-01-22 until:2025-01-22', ['"2025-01-22"', 'earlier since']],
  ['/changes since:2025-01-22 until:2025-01-21', ['"2025-01-22"', 'earlier since']],
  ['/changes since:2031', ['"2031"', '1 August 2026', 'later until']],
  ['/changes since:never', ['"never"', '2025-06-30']],
  ['/changes since:2025 topic:moon', ['"moon"', 'rofr']],
])('%s is refused with the value and what would do', (line, words) => {
  const { answer } = ask(line);
  expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
  for (const word of words) expect(answer.text).toContain(word);
});
