import { describe, expect, test } from 'vitest';
import { inWords, readSchedule } from '../../src/digest/when.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const runs = (when: string, zone: string, from: string, count: number) => {
  const schedule = readSchedule(when, zone, NOW);
  let at = Date.parse(from);
  return Array.from({ length: count }, () => {
    at = schedule.next(at) ?? Number.NaN;
    return new Date(at).toISOString().slice(0, 16);
  });
};

describe('what is understood', () => {
  test.each([
    ['daily 09:00', 'UTC', 'every day at 09:00, UTC; next: Monday 23 November 2026, 09:00'],
    ['Every day at 9:00', 'utc', 'every day at 09:00, UTC; next: Monday 23 November 2026, 09:00'],
    [
      'weekdays 13:00',
      'Europe/Berlin',
      'Monday to Friday at 13:00, Europe/Berlin; next: Monday 23 November 2026, 13:00',
    ],
    ['mondays 18:30', 'Europe/Berlin', 'every Monday at 18:30, Europe/Berlin; next: Monday 23 November 2026, 18:30'],
    [
      'monthly 1 09:00',
      'Asia/Katmandu',
      'every month on day 1 at 09:00, Asia/Kathmandu; next: Tuesday 1 December 2026, 09:00',
    ],
    [
      '0 9 * * 1-5',
      'America/New_York',
      'by the cron expression 0 9 * * 1-5, America/New_York; next: Monday 23 November 2026, 09:00',
    ],
  ])('%s in %s reads back as: %s', (when, zone, says) => {
    expect(inWords(readSchedule(when, zone, NOW), NOW)).toBe(says);
  });

  test.each(['daily 09:00', 'weekdays 13:00', 'Mondays 18:30', 'monthly 30 9:05', '0 */6 * * *', '0 9 L * *'])(
    '%s in the form that is stored is the same schedule',
    (when) => {
      const schedule = readSchedule(when, 'Europe/Berlin', NOW);
      const again = readSchedule(schedule.when, schedule.zone, NOW);
      expect([again.when, inWords(again, NOW)]).toEqual([schedule.when, inWords(schedule, NOW)]);
    },
  );

  test.each([
    [28, ['2027-01-28', '2027-02-28', '2027-03-28', '2027-04-28']],
    [29, ['2027-01-29', '2027-02-28', '2027-03-29', '2027-04-29']],
    [30, ['2027-01-30', '2027-02-28', '2027-03-30', '2027-04-30']],
    [31, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
  ])('monthly %i is the last day of a shorter month', (day, days) => {
    expect(runs(`monthly ${day} 09:00`, 'UTC', '2027-01-05T00:00Z', 4)).toEqual(days.map((each) => `${each}T09:00`));
  });

  test('29 February is a day in a leap year', () => {
    expect(runs('monthly 29 09:00', 'UTC', '2028-02-05T00:00Z', 1)).toEqual(['2028-02-29T09:00']);
    expect(runs('monthly 30 09:00', 'UTC', '2028-02-05T00:00Z', 1)).toEqual(['2028-02-29T09:00']);
  });
});

describe('where clocks change', () => {
  // A time in the gap comes once, right after it; a time that the clock shows twice comes the first time.
  test.each([
    ['Europe/Berlin', 'daily 02:30', '2027-03-27T12:00Z', ['2027-03-28T01:00', '2027-03-29T00:30']],
    ['Europe/Berlin', 'daily 02:30', '2027-10-30T12:00Z', ['2027-10-31T00:30', '2027-11-01T01:30']],
    ['America/New_York', 'daily 02:30', '2027-03-13T12:00Z', ['2027-03-14T07:00', '2027-03-15T06:30']],
    ['America/New_York', 'daily 01:30', '2027-11-06T12:00Z', ['2027-11-07T05:30', '2027-11-08T06:30']],
    ['Australia/Lord_Howe', 'daily 02:15', '2027-10-02T00:00Z', ['2027-10-02T15:30', '2027-10-03T15:15']],
    ['Australia/Lord_Howe', 'daily 01:45', '2027-04-03T00:00Z', ['2027-04-03T14:45', '2027-04-04T15:15']],
    ['Asia/Kathmandu', 'daily 02:30', '2027-03-27T12:00Z', ['2027-03-27T20:45', '2027-03-28T20:45']],
  ])('%s, %s, from %s', (zone, when, from, slots) => {
    expect(runs(when, zone, from, 2)).toEqual(slots);
  });

  test.each(['0 * * * *', '0 */1 * * *', '0 0-23 * * *'])(
    '%s: the hour that is left out or repeated runs once',
    (when) => {
      expect(runs(when, 'Europe/Berlin', '2027-03-27T23:30Z', 4)).toEqual(
        ['00:00', '01:00', '02:00', '03:00'].map((time) => `2027-03-28T${time}`),
      );
      expect(runs(when, 'Europe/Berlin', '2027-10-30T22:30Z', 4)).toEqual(
        ['23:00', '00:00', '02:00', '03:00'].map((time, at) => `2027-10-${at === 0 ? 30 : 31}T${time}`),
      );
    },
  );
});

test('the slots between two moments, the newest of them, and how many there are', () => {
  const hourly = readSchedule('0 * * * *', 'UTC', NOW);
  const { slots, count } = hourly.between(NOW, NOW + 10 * 3_600_000, 3);
  expect([slots.map((slot) => (slot - NOW) / 3_600_000), count]).toEqual([[8, 9, 10], 10]);
  expect(hourly.between(NOW, NOW + 1000, 3)).toEqual({ slots: [], count: 0 });
});

test.each([
  ['tomorrow', 'UTC', /^when: "tomorrow" is not understood\. Give "daily 09:00"/],
  ['daily', 'UTC', /^when: "daily" is not understood/],
  ['daily 25:00', 'UTC', /"daily 25:00" has no time of day\. Write it with 24 hours, such as 09:00/],
  ['daily 9am', 'UTC', /"daily 9am" has no time of day/],
  ['monthly 09:00', 'UTC', /names no day of a month\. Write "monthly 1 09:00"/],
  ['monthly 32 09:00', 'UTC', /names no day of a month/],
  ['mondays 3 09:00', 'UTC', /is not understood/],
  ['0,30 9 * * *', 'UTC', /"0,30 9 \* \* \*" runs more than once within an hour\. Leave an hour/],
  ['*/5 * * * *', 'UTC', /runs more than once within an hour/],
  ['0 9 30 2 *', 'UTC', /"0 9 30 2 \*" never comes\. Give a day/],
  ['61 9 * * *', 'UTC', /"61 9 \* \* \*" is no cron expression \(Invalid value for minute: 61\)/],
  ['0 9 * * * *', 'UTC', /is not understood/],
  ['daily 09:00', 'Mars/Olympus', /^timezone: "Mars\/Olympus" is no time zone\. Give an IANA name, such as /],
  ['daily 09:00', 'berlin', /"berlin" is no time zone\. Give an IANA name, such as Europe\/Berlin\./],
])('%s in %s is refused with the value and what would do', (when, zone, message) => {
  expect(() => readSchedule(when, zone, NOW)).toThrow(message);
});
