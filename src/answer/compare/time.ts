import { type Day, daysBetween, firstDay, type LooseDate, lastDay, spoken } from '../../dates.ts';
import type { Comparison } from '../../understanding/comparison.ts';
import { momentIn } from '../../understanding/moment.ts';
import type { Desk, Entry, Report } from '../action.ts';
import { dateInWords } from '../dated.ts';
import { counted } from '../wording.ts';
import { type Happened, happeningsOf, isStranger, namedBy } from './things.ts';
import { open, unknown, worked } from './worked.ts';

/** Which of two dated things came first, and how much earlier. */
export function inTime({ first, second = '' }: Comparison, asOf: Day, desk: Desk): Report {
  const known = happeningsOf(desk.library)(desk.findings).filter(({ date }) => firstDay(date) <= asOf);
  const one = namedAt(first, known);
  const two = namedAt(
    second,
    known.filter((each) => each !== one),
  );
  if (one === undefined) return unknown(first, 'dated event', isStranger(first) && two !== undefined);
  if (two === undefined) return unknown(second, 'dated event', isStranger(second));
  if (firstDay(one.date) <= lastDay(two.date) && firstDay(two.date) <= lastDay(one.date))
    return one.date === two.date && one.date.length === 10
      ? worked(`Both are of ${spoken(one.date)}`, [one, two].map(entryOf), asOf, desk)
      : open(
          `Which of the two came first cannot be told from their dates, ${spoken(one.date)} and ${spoken(two.date)}.`,
          [one, two].map(entryOf),
        );
  const [early, late] = firstDay(one.date) < firstDay(two.date) ? [one, two] : [two, one];
  return worked(
    `“${first}” came ${early === one ? 'before' : 'after'} “${second}”: ${spoken(one.date)} and ${spoken(two.date)}, ${apart(early.date, late.date)} apart`,
    [early, late].map(entryOf),
    asOf,
    desk,
  );
}

// The time between two dates, as closely as they are known.
function apart(early: LooseDate, late: LooseDate): string {
  const least = daysBetween(lastDay(early), firstDay(late));
  const most = daysBetween(firstDay(early), lastDay(late));
  return least === most ? counted(least, 'day') : `${least} to ${most} days`;
}

function entryOf({ quotes, says, ...dated }: Happened): Entry {
  return { text: `${dateInWords(dated.date, dated)} · ${says}.`, quotes };
}

// Of several of one topic that a phrase names as well, the earliest; a date in it says which.
function namedAt(phrase: string, known: readonly Happened[]): Happened | undefined {
  const { date, rest } = momentIn(phrase);
  const inside = date === undefined ? known : known.filter((each) => within(each.date, date));
  const found = namedBy(rest, inside);
  const [earliest] = found
    .filter(({ topic }) => topic === found[0]?.topic)
    .toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  return earliest ?? (date === undefined ? undefined : changeOf(inside));
}

// "The October 2025 deal": what changed then, where all of it did on one day.
function changeOf(inside: readonly Happened[]): Happened | undefined {
  const [first, ...others] = inside.filter(({ ofTerm }) => ofTerm);
  if (first === undefined || others.some(({ date }) => date !== first.date)) return undefined;
  const more = others.length === 0 ? '' : `, one of ${others.length + 1} terms that changed`;
  return { ...first, says: first.says + more };
}

function within(inner: LooseDate, outer: LooseDate): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}
