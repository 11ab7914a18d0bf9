import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the day, the options, the ruling, and what the text must hold.
type Row = [day: string, options: string, ruling: string | null, ...holds: string[]];

const BOTH_RATES = [
  '$3.25 billion at the 25% that one article reports (worked out)',
  '20%',
  '$2.6 billion (worked out)',
];

const BY_DATE: Row[] = [
  ['2023', '', null, 'reported to receive a share', 'No rate was announced'],
  ['2025-01-20', '', null, 'reported to receive a share', 'From 28 October 2025 until 27 April 2026'],
  ['2025-01-21', '', null, 'share revenue, through 2030', 'both ways', 'No rate was announced'],
  ['2025-10-27', '', null, 'through 2030'],
  ['2025-10-28', '', null, 'until the expert panel verifies AGI', 'over a longer time', 'Until 28 October 2025'],
  ['2026-02-27', '', null, 'restated without a change', 'deals with other clouds'],
  ['2026-04-26', '', null, 'until the expert panel verifies AGI', 'Since 27 April 2026'],
  [
    '2026-04-27',
    '',
    null,
    'OpenAI pays Microsoft a revenue share through 2030 at the same percentage',
    'capped in total',
    'Microsoft pays OpenAI none',
    'cap is undisclosed.',
    'Until 27 April 2026',
  ],
  ['2030-12-31', '', null, 'through 2030'],
  ['2031-01-01', '', 'not_stated', 'announced through 2030', 'nothing is stated for the time beyond'],

  ['2025-01-20', 'aspect:direction', null, 'reported to pay', 'first stated in the announcement of 21 January 2025'],
  ['2025-01-21', 'aspect:direction', null, 'flows both ways: OpenAI pays Microsoft, and Microsoft pays OpenAI'],
  ['2025-10-27', 'aspect:direction', null, 'flows both ways'],
  ['2025-10-28', 'aspect:direction', null, 'no article here says that the terms of 28 October 2025 changed that'],
  ['2026-04-26', 'aspect:direction', null, 'flowed both ways', 'Microsoft pays OpenAI none'],
  ['2026-04-27', 'aspect:direction', null, 'nly OpenAI pays', 'no revenue share since 27 April 2026', 'through 2030'],

  ['2025-01-21', 'aspect:rate', null, 'disputed', '25%', '20%', 'reported'],
  ['2026-04-27', 'aspect:rate', null, 'disputed', '25%', '20%', 'reported', 'same percentage and do not say which'],

  ['2025-01-20', 'aspect:end', null, 'first stated in the announcement of 21 January 2025'],
  ['2025-01-21', 'aspect:end', null, 'runs through 2030'],
  ['2025-10-27', 'aspect:end', null, 'runs through 2030'],
  ['2025-10-28', 'aspect:end', null, 'until the expert panel verifies AGI'],
  ['2026-04-26', 'aspect:end', null, 'until the expert panel verifies AGI'],
  ['2026-04-27', 'aspect:end', null, 'through 2030', 'AGI does not end it', '2032 is the end of the licence'],

  ['2025-10-27', 'aspect:cap', null, 'came only with the announcement of 27 April 2026'],
  ['2026-04-26', 'aspect:cap', null, 'came only with the announcement of 27 April 2026'],
  ['2026-04-27', 'aspect:cap', null, 'capped in total', 'undisclosed', 'pays through 2030'],
  ['2026-05-11', 'aspect:cap', null, 'capped in total', 'undisclosed', '$38 billion is reported, not announced'],

  ['2026-07-29', 'aspect:filed revenue', null, 'filed $24.1 billion of revenue from OpenAI', 'part of it', 'not given'],

  ['2023', 'revenue:$13bn', null, ...BOTH_RATES, 'reported and disputed'],
  ['2025-10-28', 'revenue:13 billion', null, ...BOTH_RATES, 'reported and disputed'],
  ['2026-04-26', 'revenue:$13bn', null, ...BOTH_RATES],
  ['2026-04-27', 'revenue:$13bn', null, ...BOTH_RATES, 'reported and disputed', 'capped in total', 'undisclosed'],
  ['2026-04-27', 'revenue:0bn', null, 'Microsoft $0 at'],
  ['2026-04-27', 'revenue:$0.00000004m', null, 'gives Microsoft $0.01 at the 25%'],
  ['2026-04-27', 'revenue:1.2tn', null, '$300 billion at the 25%', '$240 billion'],
  ['2026-04-27', 'revenue:$20bn aspect:cap', null, '$5 billion at the 25%', '$4 billion'],
  ['2031-01-01', 'revenue:$13bn', 'not_stated', 'nothing is stated for the time beyond'],
];

const DECLINED: (readonly [day: string, options: string, words: string])[] = [
  ['2022-12-31', '', 'before 2023'],
  ['2022-12-31', 'revenue:$13bn', 'before 2023'],
  ['2025-01-21', 'aspect:amount', 'how much money the revenue share brought'],
  ['2025-10-28', 'aspect:amount', 'how much money the revenue share brought'],
  ['2026-07-28', 'aspect:amount', 'how much money the revenue share brought'],
  ['2026-07-29', 'aspect:amount', 'filed no split'],
  ['2026-11-22', 'aspect:amount', 'is unknown'],
  ['2026-07-28', 'aspect:filed revenue', 'No article on the shelf gives a filing'],
  ['2026-11-22', 'revenue:-0.01m', 'revenue is not less than nothing'],
];

describe('on the whole shelf', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
  const ask = (options: string, day: string) =>
    exhibit.ask(readRequest(`/revenue-share ${options} as-of:${day}`, library));

  test.each<Row>(BY_DATE)('on %s, %s is ruled %s', (...[day, options, ruling, ...holds]: Row) => {
    const { answer } = ask(options, day);
    expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
    for (const words of holds) expect(answer.text).toContain(words);
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  test.each(DECLINED)('on %s, %s is declined: %s', (day, options, words) => {
    const { answer } = ask(options, day);
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toContain(words);
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  test.each([
    ['2023-01-01', '2023', '2030-12-31'],
    ['2025-01-21', '2023', '2030-12-31'],
    ['2025-10-27', '2023', '2030-12-31'],
    ['2025-10-28', '2025-10-28', null],
    ['2026-02-27', '2025-10-28', null],
    ['2026-04-26', '2025-10-28', null],
    ['2026-04-27', '2026-04-27', '2030-12-31'],
  ])('on %s the version of %s holds, until %s', (day, from, until) => {
    expect(ask('', day).answer.holds).toEqual([{ term: 'revenue-share', from, until, state: 'in_force' }]);
  });

  test('the rates are shown as a disagreement, with both quotes', () => {
    const { disagreements } = ask('aspect:rate', '2026-11-22').answer;
    expect(disagreements.map(({ agree, sides }) => [agree, sides.map(({ says }) => says).toSorted()])).toEqual([
      [false, ['20%', '25%']],
    ]);
  });

  test('each sum is marked as worked out and cites its own rate', () => {
    const { statements, answer } = ask('revenue:$13bn', '2026-11-22');
    const sums = statements.filter(({ derived }) => derived);
    const cited = sums.map(({ marks }) => marks.map((mark) => answer.evidence[mark - 1]?.quote).join(' '));
    expect(cited[0]).toContain('quarter');
    expect(cited[1]).toContain('20%');
  });

  test.each([
    ['revenue:€13bn', 'is in another currency'],
    ['revenue:13bn profits', 'is about profits'],
    ['revenue:13', 'is no sum of revenue'],
    ['revenue:lots', 'is no sum of revenue'],
    ['aspect:lunch', '"lunch" is no choice'],
  ])('%s is refused: it %s', (options, words) => {
    const { answer } = ask(options, '2026-11-22');
    expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
    expect(answer.text).toContain(words);
  });
});

describe.each(shelves)('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf(), '2025-01-22');
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each([
    ['/revenue-share', null, 'share revenue, through 2030'],
    ['/revenue-share as-of:2025-01-20', null, 'reported to receive a share'],
    ['/revenue-share as-of:2026-11-22', null, 'By articles up to 22 January 2025'],
    ['/revenue-share aspect:direction', null, 'whether Microsoft pays OpenAI a share too'],
    ['/revenue-share aspect:rate', null, 'reported to receive 25% of OpenAI’s revenue. Only one article'],
    ['/revenue-share aspect:cap as-of:2026-11-22', null, 'No article on the shelf speaks of a cap'],
    ['/revenue-share revenue:$10bn', null, '$2.5 billion at the 25% that one article reports (worked out)'],
    ['/revenue-share as-of:2031', 'not_stated', 'announced through 2030'],
  ])('%s is ruled %s', (command, ruling, words) => {
    const answer = ask(command);
    expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
    expect(answer.text).toContain(words);
    expect(answer.text).not.toContain('20%');
  });

  test('how much it brought is declined', () => {
    const { status, text } = ask('/revenue-share aspect:amount as-of:2026-11-22');
    expect([status, text]).toEqual([
      'not_in_articles',
      'No article on the shelf says how much money the revenue share brought by that day.',
    ]);
  });

  test('before 2023 it is declined', () => {
    expect(ask('/revenue-share as-of:2022-12-31').status).toBe('not_in_articles');
  });
});

const find = (sentence: string) =>
  reader(library.claims)(article('made-up', sentence, { published: '2026-05-01' }))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('share.'))
    .toSorted();

test.each([
  ['Microsoft holds a stake of 25% in OpenAI, which had revenue of $13 billion.', []],
  ['Microsoft received 20% of its revenue from OpenAI.', []],
  ['Apple takes 20% of its developers’ revenue.', []],
  ['Microsoft does not receive 20% of OpenAI’s revenue.', []],
  ['OpenAI’s market cap is reported to be $38 billion higher than Microsoft’s.', []],
  ['SoftBank pays OpenAI $40 billion through 2030.', []],
  ['OpenAI and Apple share offices through 2030.', []],
  ['It was rumoured, or a rumour had it, that the revenue share lasts through 2030.', []],
  ['Amazon’s deal with OpenAI includes no revenue share.', []],
  ['OpenAI pays Microsoft for Azure through 2030.', []],
  ['OpenAI’s payments to Microsoft for Azure are capped through 2030.', []],
  ['Microsoft gets 20 percent of OpenAI’s revenue.', ['share.fifth', 'share.rate', 'share.received']],
  ['Microsoft will no longer pay a revenue share to OpenAI.', ['share.microsoft-pays-none']],
])('"%s" says %j', (sentence, claims) => {
  expect(find(sentence)).toEqual(claims);
});
