import { expect, test } from 'vitest';
import { exhibitOn, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
const check = (text: string, asOf = '2026-11-22') => exhibit.ask({ text, asOf, check: true }).answer;

test.each([
  ['Microsoft has a right of first refusal on new OpenAI capacity.', '2026-11-22', 'contradicted'],
  ['Microsoft has a right of first refusal on new OpenAI capacity.', '2025-06-30', 'supported'],
  ['Microsoft has a right of first refusal on new OpenAI capacity.', '2025-10-27', 'supported'],
  ['Microsoft has a right of first refusal on new OpenAI capacity.', '2025-10-28', 'contradicted'],
  ['The OpenAI API runs only on Azure.', '2026-11-22', 'contradicted'],
  ['The OpenAI API runs only on Azure.', '2025-03-01', 'supported'],
  ['Microsoft is an equity funder of Stargate.', '2026-11-22', 'contradicted'],
  ['Microsoft is not an equity funder of Stargate.', '2026-11-22', 'supported'],
  ['Microsoft owns 49% of OpenAI.', '2026-11-22', 'contradicted'],
])('"%s" as of %s is %s', (text, asOf, verdict) => {
  const answer = check(text, asOf);
  expect(answer.verdict).toBe(verdict);
  expect(answer.evidence.length).toBeGreaterThan(0);
});

test('a claim that is over says when it was true', () => {
  expect(check('Microsoft has a right of first refusal on new OpenAI capacity.').text).toContain(
    'True from 21 January 2025 to 27 October 2025.',
  );
});

test('each claim of a message is judged, and what is about something else is left out', () => {
  const { parts, verdict } = check(
    'Microsoft is an equity funder of Stargate. Paris is nice. The OpenAI API runs only on Azure.',
  );
  expect(parts.map((each) => each.verdict)).toEqual(['contradicted', 'contradicted']);
  expect(verdict).toBe('contradicted');
});

test('a message without a claim about the deal is told so', () => {
  expect(check('Paris is nice in spring.')).toMatchObject({ status: 'off_topic', verdict: null });
});
