import type { Pictured } from '../answer/action.ts';
import { type Day, type LooseDate, spoken } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import type { Line, Row } from './figure.ts';

/** What is drawn, and the days that matter. */
export type Drawn = Pictured & {
  /** The day whose terms stand out; today unless given. */
  readonly asOf?: Day | undefined;
  readonly today: Day;
};

/** What an Exhibit knows. */
export type Known = {
  readonly library: Library;
  readonly shelf: { readonly newest: Day };
  readonly findings: Findings;
};

/** The same, with the day whose terms stand out and the last day that is known of. */
export type Context = Known & { readonly asOf: Day; readonly reach: Day };

export function contextOf({ today, asOf = today }: Pick<Drawn, 'today' | 'asOf'>, known: Known): Context {
  const { newest } = known.shelf;
  return {
    library: known.library,
    shelf: known.shelf,
    findings: known.findings,
    asOf,
    reach: today < newest ? today : newest,
  };
}

/** What every figure says below its title: the day, and how far the articles reach. */
export function subtitleOf({ asOf, shelf }: Context): string {
  return `As of ${spoken(asOf)}, by articles up to ${spoken(shelf.newest)}`;
}

/** The first and the last year of the axis: of all that is shown, and a year ahead. */
export function yearsOf(rows: readonly Row[], { from, to, today }: Omit<Drawn, 'of'>, asOf: Day): [number, number] {
  const year = (date: LooseDate) => Number(date.slice(0, 4));
  const days = rows.flatMap(({ bars, marks }) => [
    ...bars.flatMap((bar) => [bar.from, ...(bar.until === null ? [] : [bar.until])]),
    ...marks.map(({ date }) => date),
  ]);
  const all = [...days, today, asOf].map(year);
  const last = Math.max(...all);
  return [
    from === undefined ? Math.min(...all) : year(from),
    to === undefined ? Math.max(last, year(today) + 1) : year(to),
  ];
}

/** Today, and the day whose terms stand out where it is another. */
export function linesOf(today: Day, asOf: Day): Line[] {
  const now: Line = { kind: 'today', day: today, label: 'today' };
  return asOf === today ? [now] : [now, { kind: 'as-of', day: asOf, label: `as of ${spoken(asOf)}` }];
}
