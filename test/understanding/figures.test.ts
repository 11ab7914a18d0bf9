import { expect, test } from 'vitest';
import { exhibitOn, january, wholeShelf } from '../helpers/shelves.ts';

const whole = exhibitOn(wholeShelf(), '2026-07-29');
const early = exhibitOn(january());

test.each([['What % of the equity in Stargate is of MGX?', 'a percentage']])(
  '"%s" is asked for %s, and no answer holds one',
  (text, missing) => {
    expect(whole.ask({ text }).answer).toMatchObject({
      status: 'not_in_articles',
      reason: 'absent',
      text: expect.stringContaining(missing),
    });
  },
);

test.each([
  'How many dollars is the new and large Azure commitment worth?',
  'what’s the dollar value of the new azure commitment',
])('"%s" has no sum in January 2025, and has one later', (text) => {
  expect(early.ask({ text }).answer.status).toBe('not_in_articles');
  expect(whole.ask({ text: 'how many dollars is the azure commitment worth?' }).answer.text).toContain('$250 billion');
});

test('that it is not so comes before how much', () => {
  const { answer } = early.ask({ text: 'how many billions does microsoft put into stargate?' });
  expect([answer.status, answer.ruling]).toEqual(['answered', 'no']);
});
