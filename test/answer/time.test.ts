import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/answer/commands.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { DEAL } from '../helpers/deal.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

const commands = commandsOf([['deal', DEAL]]);
const january = article('january', 'Acme has the right. It runs through 2030.', { published: '2025-01-22' });
const november = article('november', 'Acme lost the right in October.', { published: '2025-11-01' });
const elsewhere = article('elsewhere', 'The harbour was closed on Monday.', { published: '2026-05-01' });

const on = (asOf: string, ...articles: (typeof january)[]) =>
  exhibitOn(shelfOf(articles), '2025-01-22', commands).ask({ command: 'deal', options: { 'as-of': asOf } }).answer;

describe('with articles of before and after a change', () => {
  test.each([
    ['2025-01-20', 'not_in_articles', null],
    ['2025-01-21', 'answered', 'yes'],
    ['2025-10-27', 'answered', 'yes'],
    ['2025-10-28', 'answered', 'no'],
    ['2025-10', 'answered', 'no'],
    ['2025-09', 'answered', 'yes'],
    ['2027', 'answered', 'no'],
  ])('on %s it is %s, %s', (day, status, ruling) => {
    const answer = on(day, january, november);
    expect([answer.status, answer.ruling]).toEqual([status, ruling]);
  });

  test('an answer for an earlier day tells in one line what has changed since, and a later one what held before', () => {
    expect(on('2025-10-27', january, november).text).toContain(
      'Since 28 October 2025 (dated by the rule): Acme has no right any more.',
    );
    expect(on('2025-10-28', january, november).text).toContain(
      'Until 28 October 2025 (dated by the rule): Acme had the right.',
    );
  });

  test('a month or a year names every version inside it', () => {
    expect(on('2025', january, november).text).toContain(
      'Until 28 October 2025 (dated by the rule): Acme had the right.',
    );
    expect(on('2025', january, november).as_of).toBe('2025-12-31');
  });

  test('what holds is told with its dates and stated end', () => {
    expect(on('2025-02-01', january, november).holds).toEqual([
      { term: 'right', from: '2025-01-21', until: '2030-12-31', state: 'in_force' },
    ]);
    expect(on('2026-01-01', january, november).holds).toEqual([
      { term: 'right', from: '2025-10-28', until: null, state: 'ended' },
    ]);
  });
});

describe('where an article is missing', () => {
  test('with old articles alone it answers by them, and says how old they are after 90 days', () => {
    expect(on('2025-04-22', january).text).toMatch(/^Yes: /);
    expect(on('2025-04-23', january).text).toMatch(/^By articles up to 22 January 2025, yes: /);
    expect(on('2026-11-22', january).ruling).toBe('yes');
  });

  test('a change that the rules know and no article proves is declined, not guessed', () => {
    const answer = on('2025-12-01', january, elsewhere);
    expect([answer.status, answer.reason, answer.holds[0]?.state]).toEqual(['not_in_articles', 'absent', 'unproven']);
    expect(answer.text).toContain('28 October 2025');
    expect(on('2025-10-27', january, elsewhere).ruling).toBe('yes');
  });

  test('an article older than a version does not prove it', () => {
    const early = article('early', 'Acme lost the right, some said before it did.', { published: '2025-09-01' });
    expect(on('2025-12-01', january, early, elsewhere).status).toBe('not_in_articles');
  });
});

describe('with no article between two changes', () => {
  const gap = shelfOf(
    wholeShelf().articles.filter(({ published }) => published < '2025-10-28' || published > '2026-04-26'),
  );
  const ask = (command: string, asOf = '2026-06-15') =>
    exhibitOn(gap, '2026-11-22').ask({ command, options: { 'as-of': asOf } }).answer;

  test.each(['agi-clause', 'exclusivity', 'ip-rights'])(
    '/%s: what held before the first is not said to last until the second',
    (command) => {
      const { text, history } = ask(command);
      expect(text).not.toContain('Until 27 April 2026');
      expect(text).toMatch(/Until 28 October 2025.*: .+\. What followed is not proven by any article here\./);
      const [earlier] = history.filter(({ until }) => until === '2025-10-28');
      expect(earlier?.followed).toBe('unproven');
    },
  );

  test('nor from an earlier day on', () => {
    const { text } = ask('exclusivity', '2022');
    expect(text).not.toContain('until 27 April 2026');
  });
});

test('a start that an article gives is quoted, and one that none gives is marked as the rule’s', () => {
  const dated = article('dated', 'The right began on 21 January 2025, the papers say.', { published: '2025-01-23' });
  expect(on('2025-02-01', january, dated).text).toContain('since 21 January 2025.');
  expect(on('2025-02-01', january, dated).evidence.map(({ article: id }) => id)).toContain('dated');
  expect(on('2025-02-01', january).text).toContain('since 21 January 2025 (dated by the rule).');
});

test.each(shelves)('with %s, today’s answer says first how old its articles are', (_, shelf) => {
  const { answer } = exhibitOn(shelf(), '2026-11-22', library).ask({ command: 'rofr', options: {} });
  expect(answer.text).toMatch(/^By articles up to 22 January 2025, Microsoft holds a right of first refusal/);
  expect([answer.as_of, answer.newest_article]).toEqual(['2026-11-22', '2025-01-22']);
});

test('a term that the deciding row does not ask for may stay unproven', () => {
  const one = article(
    'one',
    'Microsoft has a right of first refusal on new capacity and is no longer the exclusive cloud provider. OpenAI may use another cloud provider if Microsoft refuses.',
  );
  const ask = (options: Record<string, string>) => exhibitOn(shelfOf([one])).ask({ command: 'rofr', options }).answer;
  expect(ask({ workload: 'training', microsoft: 'declines' })).toMatchObject({ status: 'answered', ruling: 'yes' });
  expect(ask({ workload: 'API' }).status).toBe('not_in_articles');
});

test('a date in the command beats the day it is asked for', () => {
  const exhibit = exhibitOn(shelfOf([january, november]), '2026-11-22', commands);
  expect(exhibit.ask({ command: 'deal', options: { 'as-of': '2025-02-01' }, asOf: '2026-01-01' }).answer.as_of).toBe(
    '2025-02-01',
  );
  expect(exhibit.ask({ command: 'deal', options: {}, asOf: '2025-02' }).answer.as_of).toBe('2025-02-28');
  expect(exhibit.ask({ command: 'deal', options: {} }).answer.as_of).toBe('2026-11-22');
});
