import { describe, expect, test } from 'vitest';
import { exhibitOn, shelves, wholeShelf } from '../helpers/shelves.ts';

const whole = exhibitOn(wholeShelf(), '2026-07-29');
const january = shelves.map(([name, shelf]) => [name, exhibitOn(shelf())] as const);
const everywhere = [['all that is shipped', whole] as const, ...january];
const SETS: readonly (readonly [question: string, says: string])[] = [
  ['who funds it but isn’t a tech partner', 'SoftBank and MGX are among Stargate’s equity funders and not among'],
  ['who funds stargate, but is not a technology partner?', 'SoftBank and MGX are among Stargate’s equity funders'],
  ['Which of the funders are also partners?', 'Oracle is among both Stargate’s equity funders and'],
  ['is there anyone who only funds stargate', 'MGX is among Stargate’s equity funders and not among'],
  [
    'which tech partners are not funders of stargate',
    'Arm, Microsoft and NVIDIA are among Stargate’s technology partners',
  ],
  [
    'who isn’t a funder but is a technology partner',
    'Arm, Microsoft and NVIDIA are among Stargate’s technology partners',
  ],
  ['are any lead partners not funders?', 'obody is among Stargate’s lead partners and not among'],
  [
    'who is either a funder or a tech partner of stargate',
    'SoftBank, OpenAI, Oracle, MGX, Arm, Microsoft and NVIDIA are',
  ],
  ['is anyone both leading and funding stargate', 'SoftBank and OpenAI are among both'],
  [
    'apart from softbank, who funds stargate?',
    'OpenAI, Oracle and MGX are among Stargate’s equity funders, beside SoftBank',
  ],
];

describe.each(everywhere)('two lists, on %s', (_, exhibit) => {
  test.each(SETS)('%s', (text, says) => {
    const { answer, statements } = exhibit.ask({ text });
    expect(answer.text).toContain(says);
    expect(answer.status).toBe('answered');
    expect(statements[0]?.derived).toBe(true);
    expect(answer.text).toContain('(worked out)');
    expect(answer.evidence.length).toBeGreaterThan(0);
    for (const { marks } of statements.slice(-1)) expect(marks.length).toBeGreaterThan(0);
    expect(exhibit.reopen(answer.answer_id)?.answer.text).toBe(answer.text);
  });

  test('where articles differ on a name, it is told and not counted', () => {
    const { text } = exhibit.ask({ text: 'who funds stargate but is no tech partner' }).answer;
    expect(text).toContain('On OpenAI the lists differ');
  });

  test('a list that there is not is declined by its name', () => {
    expect(exhibit.ask({ text: 'which of the funders are also board observers' }).answer).toMatchObject({
      status: 'not_in_articles',
      reason: 'unknown_entity',
      text: expect.stringContaining('“board observers”'),
    });
  });
});

test('on a day before any list there is nothing to hold together', () => {
  expect(whole.ask({ text: 'which of the funders are also partners', asOf: '2024-01-01' }).answer.status).not.toBe(
    'answered',
  );
});

test.each([
  [
    'did the aws deal come before or after the october 2025 deal?',
    ['came after', '3 November 2025 and 28 October 2025', '6 days'],
  ],
  [
    'how long after the October 2025 deal did AWS come',
    ['came before', '28 October 2025 and 3 November 2025', '6 days'],
  ],
  [
    'which came first, the AWS deal or the API opening',
    ['came before', '3 November 2025 and 27 April 2026', '175 days'],
  ],
  [
    'How many days between the Stargate announcement and the end of the right of first refusal?',
    ['21 January 2025 and 28 October 2025', '280 days'],
  ],
  ['did the google deal happen before stargate?', ['came after', '10 June 2025 and 21 January 2025']],
  [
    'how many months passed between the first coreweave contract and the aws contract',
    ['March 2025 and 3 November 2025', '217 to 247 days'],
  ],
  ['which is newer, the norway thing or the uk pause?', ['came after', '15 April 2026 and 9 April 2026']],
  [
    'did microsoft leave the board before or after the january 2025 announcement?',
    ['came before', '9 July 2024 and 21 January 2025'],
  ],
  ['which is older, first refusal or stargate', ['oth are of 21 January 2025']],
])('%s', (text, says) => {
  const { answer, statements } = whole.ask({ text });
  for (const each of says) expect(answer.text).toContain(each);
  expect(statements[0]?.derived).toBe(true);
  expect(answer.evidence.length).toBeGreaterThanOrEqual(2);
});

test('what happens with a company outside of the deal has no date here', () => {
  expect(whole.ask({ text: 'did the meta deal come before or after the aws deal?' }).answer).toMatchObject({
    reason: 'unknown_entity',
    text: expect.stringContaining('“meta deal”'),
  });
});

test('what is not known by the day asked for is not put in order', () => {
  const { answer } = whole.ask({ text: 'which came first, stargate or bedrock', asOf: '2025-06-01' });
  expect(answer.status).toBe('not_in_articles');
});

test.each([
  ['how much more is committed than funded', '$13 billion is $1.1 billion more than $11.9 billion'],
  ['how far is 13 from 11.9', '$13 billion is $1.1 billion more than $11.9 billion'],
])('%s', (text, says) => {
  const { answer, statements } = whole.ask({ text });
  expect(answer.text).toContain(says);
  expect(statements[0]?.derived).toBe(true);
  expect(answer.evidence.length).toBe(2);
});

test.each(january)('figures that can both be right need not differ, on %s', (_, exhibit) => {
  const { text } = exhibit.ask({
    text: 'what is the difference between the 14 billion and the 10 billion figures?',
  }).answer;
  expect(text).toContain('he two need not differ: about $14 billion and over $10 billion can both be right');
});

test.each([
  'how much do SoftBank and OpenAI put in together',
  'what is the sum of funders and the revenue share',
  'how much do the stake and the azure commitment come to together?',
])('"%s" is not added up', (text) => {
  expect(whole.ask({ text }).answer.text).not.toContain('Added up, the two');
});

test.each([
  ['/compare first:committed how:sum second:funded', 'not two parts of one thing'],
  ['/compare first:committed how:difference second:salaries', '“salaries”'],
  ['/compare first:share price how:order in time second:AWS deal', 'find no'],
])('%s says why not', (line, why) => {
  const [, first = '', how = '', second = ''] = /first:(.*) how:(.*) second:(.*)/.exec(line) ?? [];
  const { answer } = whole.ask({ command: 'compare', options: { first, how, second } });
  expect(answer.status).toBe('not_in_articles');
  expect(answer.text).toContain(why);
});
