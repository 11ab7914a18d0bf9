import { expect, test } from 'vitest';
import { momentIn, withDates } from '../../src/understanding/moment.ts';

test.each([
  ['in march 2025 could openai use google?', '2025-03'],
  ['its 20 january 2025. can they sign?', '2025-01-20'],
  ['on Jan. 21st, 2025, who came first?', '2025-01-21'],
  ['how was it on 2025-10-27?', '2025-10-27'],
  ['how was it on 28/10/2025?', '2025-10-28'],
  ['how was it on 12/31/2025?', '2025-12-31'],
  ['how many sites in sept 2025?', '2025-09'],
  ['back in 2024, was there one?', '2024'],
  ['before 28 October 2025, who had it?', '2025-10-27'],
  ['what happens after 2030?', '2031'],
  ['how long after the oct 2025 deal did it come?', undefined],
  ['after 28 October 2025, who has it?', undefined],
  ['does it run until 2030?', undefined],
  ['did it move from 2030 to 2032?', undefined],
  ['through 2030, right?', undefined],
  ['is it 500 billion?', undefined],
  ['on 31 February 2025?', undefined],
  ['who decides by the October 2025 terms?', '2025-10'],
  ['funded per the Oct-25 filing?', '2025-10'],
  ["and under the apr '26 deal?", '2026-04'],
  ['how much had it funded by October 2025?', '2025-10'],
  ['is it all spent by October 2027?', undefined],
])('"%s" asks for %s', (text, date) => {
  expect(momentIn(text).date).toBe(date);
});

test.each([
  ['who had it a year ago?', '2025-11-22'],
  ['and two months ago', '2026-09-23'],
  ['what was agreed last year', '2025'],
  ['how was it yesterday?', '2026-11-21'],
  ['what is the last year of the licence?', undefined],
])('"%s", asked on 22 November 2026, asks for %s', (text, date) => {
  expect(momentIn(withDates(text, '2026-11-22')).date).toBe(date);
});
