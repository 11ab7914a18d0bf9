import { Cron } from 'croner';
import type { Day } from '../dates.ts';
import { UserError } from '../errors.ts';
import { shown } from '../rules/options.ts';
import { zoneCalled } from './zones.ts';

/** When digests are due, in a time zone. Times are milliseconds since 1970. */
export type Schedule = {
  /** As it is stored: reads back as the same schedule. */
  readonly when: string;
  readonly zone: string;
  /** "every Monday at 18:30". */
  readonly says: string;
  /** The first slot after a moment; undefined where there is none any more. */
  next(after: number): number | undefined;
  /** The slots after a moment up to another, that one included: the newest `most` of them, and how many there are. */
  between(after: number, until: number, most: number): { readonly slots: readonly number[]; readonly count: number };
};

const HOUR = 3_600_000;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const EXAMPLES =
  '"daily 09:00", "weekdays 13:00", "mondays 18:30", "monthly 1 09:00" or a cron expression such as "0 9 * * 1-5"';
const NO_FEBRUARY = '1,3-12';

type Pattern = { readonly when: string; readonly says: string; readonly patterns: readonly string[] };

/**
 * Reads when digests are wanted.
 * @throws UserError naming the value and what would do, for a time or a zone that is none, runs less than an hour apart, or no run
 */
export function readSchedule(typed: string, timezone: string, now: number): Schedule {
  const zone = zoneCalled(timezone);
  const text = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  const pattern = plain(text) ?? cron(text);
  const crons = pattern.patterns.map((each) => cronOf(each, zone));
  const next = (after: number) =>
    crons.flatMap((each) => each.nextRun(new Date(after))?.getTime() ?? []).toSorted((a, b) => a - b)[0];
  if (next(now) === undefined)
    throw new UserError(`when: "${shown(typed)}" never comes. Give a day that there is, such as "0 9 1 * *".`);
  return {
    when: pattern.when,
    zone,
    says: pattern.says,
    next,
    between: (after, until, most) => between(next, after, until, most),
  };
}

/** A moment as it is read in a zone: "Monday 7 December 2026, 18:30". */
export function spokenTime(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${of('weekday')} ${of('day')} ${of('month')} ${of('year')}, ${of('hour')}:${of('minute')}`;
}

/** The day of a moment in a zone. */
export function dayIn(at: number, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  return ['year', 'month', 'day'].map((wanted) => parts.find(({ type }) => type === wanted)?.value).join('-');
}

/** A schedule read back: "every Monday at 18:30, Europe/Berlin; next: Monday 7 December 2026, 18:30". */
export function inWords({ says, zone, next }: Schedule, now: number): string {
  const at = next(now);
  return `${says}, ${zone}${at === undefined ? '' : `; next: ${spokenTime(at, zone)}`}`;
}

function plain(text: string): Pattern | undefined {
  const [, head = '', day, clock = ''] =
    /^(?:every )?([a-z]+)(?: (?:on )?(?:the )?(\d+)(?:st|nd|rd|th)?)? (?:at )?(\d.*)$/.exec(text) ?? [];
  const weekday = DAYS.findIndex((name) => [`${name}s`, name].some((form) => form.toLowerCase() === head));
  const isOurs = weekday >= 0 || ['daily', 'day', 'weekdays', 'weekday', 'monthly', 'month'].includes(head);
  if (!isOurs) return undefined;
  const { hour, minute, says } = timeOf(clock, text);
  const at = `${minute} ${hour}`;
  if (head.startsWith('month')) {
    const number = Number(day);
    if (!(number >= 1 && number <= 31))
      throw new UserError(
        `when: "${shown(text)}" names no day of a month. Write "monthly 1 09:00", with a day from 1 to 31.`,
      );
    return {
      when: `monthly ${number} ${says}`,
      says: `every month on day ${number} at ${says}${number > 28 ? ' (on the last day of a shorter month)' : ''}`,
      patterns: monthly(at, number),
    };
  }
  if (day !== undefined) throw new UserError(`when: "${shown(text)}" is not understood. Give ${EXAMPLES}.`);
  if (weekday >= 0)
    return {
      when: `${DAYS[weekday]?.toLowerCase()}s ${says}`,
      says: `every ${DAYS[weekday]} at ${says}`,
      patterns: [`${at} * * ${weekday}`],
    };
  if (head.startsWith('weekday'))
    return { when: `weekdays ${says}`, says: `Monday to Friday at ${says}`, patterns: [`${at} * * 1-5`] };
  return { when: `daily ${says}`, says: `every day at ${says}`, patterns: [`${at} * * *`] };
}

// Cron leaves out the months that have no such day.
function monthly(at: string, day: number): string[] {
  if (day < 29) return [`${at} ${day} * *`];
  if (day === 31) return [`${at} L * *`];
  return [`${at} ${day} ${NO_FEBRUARY} *`, `${at} L 2 *`];
}

function timeOf(clock: string, text: string) {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(clock) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59)
    throw new UserError(`when: "${shown(text)}" has no time of day. Write it with 24 hours, such as 09:00 or 18:30.`);
  return { hour: Number(hour), minute: Number(minute), says: `${hour.padStart(2, '0')}:${minute}` };
}

function cron(text: string): Pattern {
  const fields = text.split(' ');
  const [minute = '', hours = '', ...days] = fields;
  if (fields.length !== 5 || !/^[\d*?,/l-]/.test(text))
    throw new UserError(`when: "${shown(text)}" is not understood. Give ${EXAMPLES}.`);
  try {
    cronOf(text, 'UTC');
    // Two runs are closer than an hour where an hour has two of them.
    const [first, second] = cronOf(`${minute} * * * *`, 'UTC').nextRuns(2, new Date('2026-01-01'));
    if (first !== undefined && second !== undefined && second.getTime() - first.getTime() < HOUR)
      throw new UserError(
        `when: "${shown(text)}" runs more than once within an hour. Leave an hour between runs, as "0 9-17 * * *" does.`,
      );
    // A step or a star would run twice in the hour that the clock repeats; the hours one by one do not.
    const day = cronOf(`0 ${hours} * * *`, 'UTC').nextRuns(24, new Date('2025-12-31T23:59:59Z'));
    const listed = [...new Set(day.map((run) => run.getUTCHours()))].toSorted((a, b) => a - b);
    return {
      when: text,
      says: `by the cron expression ${text}`,
      patterns: [[minute, listed.join(','), ...days].join(' ')],
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = (error as Error).message.replace(/^CronPattern: /, '');
    throw new UserError(`when: "${shown(text)}" is no cron expression (${shown(why)}). Give ${EXAMPLES}.`);
  }
}

// Then a run in a gap of the clock comes once, right after it, and one in an hour that is repeated comes once.
const OPTIONS = { mode: '5-part', fixedTimeRule: 'no-wildcard' } as const;

function cronOf(pattern: string, timezone: string): Cron {
  return new Cron(pattern, { ...OPTIONS, timezone });
}

function between(next: Schedule['next'], after: number, until: number, most: number) {
  const slots: number[] = [];
  let count = 0;
  for (let at = next(after); at !== undefined && at <= until; at = next(at)) {
    slots.push(at);
    count += 1;
    if (slots.length > most) slots.shift();
  }
  return { slots, count };
}
