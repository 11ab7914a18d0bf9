import { type Day, daysBetween } from '../dates.ts';
import type { Figure } from './figure.ts';

/** A year on the axis: where it begins and ends, and whether it is drawn wider than others. */
export type Year = { readonly year: number; readonly from: number; readonly to: number; readonly wide: boolean };

export type Scale = {
  readonly years: readonly Year[];
  /** Where a day lies; one outside the axis lies on its border. */
  readonly at: (day: Day) => number;
};

/** A year with so large a part of all beginnings is drawn wider: so much, but all these take no more of the axis than that. */
const BUSY = 0.2;
const WIDER = 7;
const MOST = 0.6;
/** So few years have room enough as they are. */
const FEW = 3;

/** Years between `left` and `right`, those in which most happens wider than the others. */
export function scaleOf({ years: [first, last], rows }: Figure, left: number, right: number): Scale {
  const starts = rows.flatMap(({ bars, marks }) => [...bars.map(({ from }) => from), ...marks.map(({ date }) => date)]);
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const busy = span.filter(
    (year) => starts.filter((date) => date.startsWith(String(year))).length >= BUSY * starts.length,
  );
  const wider = Math.min(WIDER, (MOST / (1 - MOST)) * ((span.length - busy.length) / busy.length));
  const weights = span.map((year) => (busy.includes(year) && wider > 1 && span.length > FEW ? wider : 1));
  const unit = (right - left) / weights.reduce((sum, weight) => sum + weight, 0);
  const years: Year[] = [];
  for (const [at, year] of span.entries()) {
    const from = years.at(-1)?.to ?? left;
    const weight = weights[at] ?? 1;
    years.push({ year, from, to: from + weight * unit, wide: weight > 1 });
  }
  return {
    years,
    at(day) {
      const year = Number(day.slice(0, 4));
      const found = years.find((each) => each.year === year);
      if (found === undefined) return year < first ? left : right;
      const [start, end] = [`${day.slice(0, 4)}-01-01`, `${String(year + 1).padStart(4, '0')}-01-01`];
      return found.from + ((found.to - found.from) * daysBetween(start, day)) / daysBetween(start, end);
    },
  };
}
