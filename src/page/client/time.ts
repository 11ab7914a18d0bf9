import type { ClockShape } from '../shapes.ts';

/** The clock's time now, in milliseconds since 1970: it passes from when it was read, and a jump is told. */
export function timeNow({ now, read }: ClockShape & { readonly read: number }): number {
  return now + performance.now() - read;
}

/** The day in UTC, as YYYY-MM-DD. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** "22 November 2026". */
export function dayInWords(time: number): string {
  return DAY.format(time);
}

/** "Today at 18:40", or with its day; in UTC, as the clock. */
export function whenInWords(time: number, now: number): string {
  const day = dayOf(time) === dayOf(now) ? 'Today' : dayInWords(time);
  return `${day} at ${TIME.format(time)}`;
}
