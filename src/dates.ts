/** A day as YYYY-MM-DD. Days compare as strings. */
export type Day = string;
/** A day, a month (YYYY-MM) or a year (YYYY): a date as closely as it is known. */
export type LooseDate = string;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DAY_MS = 86_400_000;

/** True for a day that the calendar has: "2025-02-30" is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** True for a day, month or year that the calendar has. */
export function isLooseDate(text: string): text is LooseDate {
  if (/^\d{4}$/.test(text)) return text !== '0000';
  return /^\d{4}-\d{2}$/.test(text) ? isDay(`${text}-01`) : isDay(text);
}

/** The first day of a day, month or year. */
export function firstDay(date: LooseDate): Day {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day of a day, month or year. */
export function lastDay(date: LooseDate): Day {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5)) : 12;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day that many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** "21 January 2025", "June 2024" or "2023". */
export function spoken(date: LooseDate): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The number of a month by its English name or its first three letters: "Jan" is 1. */
export function monthNumber(name: string): number | undefined {
  const wanted = name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^sept$/, 'sep');
  const at = MONTHS.findIndex((month) => month.toLowerCase() === wanted || month.slice(0, 3).toLowerCase() === wanted);
  return at < 0 ? undefined : at + 1;
}

/** Today in UTC: the day that an answer holds at when none is asked for. */
export function today(now: number): Day {
  return new Date(now).toISOString().slice(0, 10);
}

/** True where a text names that month or year by itself: "June 2024", but not as part of "9 June 2024". */
export function namesLoosely(text: string, date: LooseDate): boolean {
  if (date.length === 10) return false;
  const within = date.length === 7 ? String.raw`\d ` : `(?:${MONTHS.join('|')}) (?:\\d{1,2}, )?`;
  return new RegExp(`(?<!${within})\\b${spoken(date)}\\b`).test(text);
}
