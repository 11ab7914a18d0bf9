import { describe, expect, test } from 'vitest';
import { exhibitOn, shelves, wholeShelf } from '../helpers/shelves.ts';

const whole = exhibitOn(wholeShelf(), '2026-07-29');
const ask = (text: string, asOf?: string) => whole.ask({ text, ...(asOf !== undefined && { asOf }) }).answer;

describe.each([
  ['all that is shipped', whole] as const,
  ...shelves.map(([name, shelf]) => [name, exhibitOn(shelf())] as const),
])('what is taken for granted and not so is contradicted first, on %s', (_, exhibit) => {
  test.each([
    'since Microsoft funds Stargate, how much does it put in?',
    'How much does it put in, given that msft is an equity funder of stargate?',
    'Now that microsoft is an equity funder of stargate, what did it pay?',
  ])('%s', (text) => {
    const { answer } = exhibit.ask({ text });
    expect(answer).toMatchObject({ status: 'answered', ruling: 'no' });
    expect(answer.text).toMatch(/^No: (?:Microsoft is not an equity funder|“.*” is contradicted)/);
    expect(answer.evidence.length).toBeGreaterThan(0);
  });
});

test('what can still be answered follows, each with its quotes', () => {
  const { text, ruling, evidence } = ask('since microsoft still has first refusal, can openai train on oracle?');
  expect(text).toMatch(/^No: Microsoft no longer has a right of first refusal/);
  expect(text).toContain('Yes: OpenAI may buy compute anywhere, so from Oracle too');
  expect([ruling, evidence.length > 1]).toEqual(['no', true]);
});

test('what was so once says until when', () => {
  const { text } = ask('given that microsoft is openai’s exclusive cloud provider, can it use aws?');
  expect(text).toMatch(/^No: /);
  expect(text).toContain('True from 22 July 2019 to');
});

test('what is not settled by an answer is by a claim', () => {
  expect(ask('now that microsoft owns 49% of openai, who controls it?').text).toMatch(
    /^No: “microsoft owns 49% of openai” is contradicted/,
  );
});

test.each([
  ['since openai must ask microsoft first, can it train on oracle?', '2025-06-01'],
  ['now that the right of first refusal has ended, who is asked first?', '2026-07-29'],
  ['since openai can use any cloud, does azure still matter?', '2026-07-29'],
  ['since oracle is an equity funder, is it also a tech partner?', '2025-01-22'],
  ['Since when does Microsoft have first refusal?', '2025-06-01'],
  ['who are the funders of stargate since 2025?', '2026-07-29'],
  ['when did microsoft stop being the exclusive cloud provider of openai?', '2026-07-29'],
  ['as an equity funder, what is oracle’s part in stargate?', '2025-01-22'],
])('"%s" as of %s takes nothing wrong for granted', (text, asOf) => {
  const answer = ask(text, asOf);
  expect(answer.text).not.toContain('is contradicted');
  expect(answer.ruling).not.toBe('no');
});
