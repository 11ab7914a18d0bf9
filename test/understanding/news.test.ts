import { expect, test } from 'vitest';
import { exhibitOn, january, wholeShelf } from '../helpers/shelves.ts';

const whole = exhibitOn(wholeShelf(), '2026-11-22');
const ask = (text: string, asOf?: string) => whole.ask({ text, ...(asOf !== undefined && { asOf }) }).answer;

test.each([
  'what’s new lately',
  'what changed recently',
  'any updates?',
  'latest news on the deal?',
  'anything new this month?',
])('"%s" is told the newest, and how old the articles are', (text) => {
  const { text: said, evidence, status, answer_id } = ask(text);
  expect(answer_id).toMatch(/^news/);
  expect(status).toBe('answered');
  expect(said).toContain('29 July 2026');
  expect(evidence.length).toBeGreaterThan(1);
  expect(said).not.toMatch(/2019|2023/);
});

test('a month of which nothing is known is said to be one', () => {
  expect(ask('What is new in November 2026?').text).toMatch(
    /^No article here tells of anything in November 2026: the newest article is of 29 July 2026/,
  );
});

test('a month of which something is known is told', () => {
  const { text } = ask('what was new in april 2026?');
  expect(text).toContain('of April 2026');
  expect(text).toContain('28 April 2026 ·');
  expect(text).not.toContain('May 2026');
});

test('what came later than the day asked for is not told', () => {
  expect(ask('any news lately?', '2025-06-15').text).toContain('10 June 2025');
  expect(ask('any news lately?', '2025-06-15').text).not.toContain('2026 ·');
});

test('in January 2025 the news is of that month', () => {
  const { answer } = exhibitOn(january()).ask({ text: 'what’s the latest?' });
  expect(answer.text).toContain('21 January 2025');
});

test.each([
  'what’s new with stargate?',
  'is there a new cloud deal with google?',
  'who has first refusal on new capacity',
])('"%s" asks for something of its own', (text) => {
  expect(ask(text).answer_id).not.toMatch(/^news/);
});

test.each(['What happened on 27 April 2026?', 'what was agreed in april 2026'])('"%s" is told', (text) => {
  const { answer } = whole.ask({ text });
  expect(answer.status).toBe('answered');
  expect(answer.text).toContain('27 April 2026');
  expect(answer.evidence.length).toBeGreaterThan(0);
});
