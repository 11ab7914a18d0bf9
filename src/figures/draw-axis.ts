import type { Figure } from './figure.ts';
import type { Scale } from './scale.ts';
import { type Item, type Placed, SIZES, shifted } from './scene.ts';
import { widthOf } from './text.ts';

/** How high the years are. */
export const YEARS = 16;

/** The years, and below them what the lines are. */
export function axisOf({ lines }: Figure, scale: Scale, left: number, right: number): Placed {
  const items: Item[] = [];
  const size = SIZES.small;
  const taken: { row: number; from: number; to: number }[] = [];
  for (const { kind, day, label } of lines) {
    const width = widthOf(label, size, 600);
    const x = Math.min(Math.max(scale.at(day) - width / 2, left), right - width);
    const isFree = (row: number) =>
      !taken.some((each) => each.row === row && x < each.to + 6 && each.from < x + width + 6);
    const row = isFree(0) ? 0 : 1;
    taken.push({ row, from: x, to: x + width });
    const fill = kind === 'today' ? 'today' : 'asOf';
    items.push({ kind: 'text', x, y: YEARS + (row + 1) * 14, text: label, size, weight: 600, fill, rimmed: true });
  }
  const rows = Math.max(0, ...taken.map(({ row }) => row + 1));
  return { items: [...shifted(yearLabels(scale), 12), ...items], height: YEARS + rows * 14 + 5 };
}

/** As many years as there is room for, on a base line at 0. */
export function yearLabels({ years }: Scale): Item[] {
  const size = SIZES.small;
  const placed: { from: number; to: number; item: Item }[] = [];
  // The wide ones come first, then from the first on as many as there is room for.
  for (const { year, from, to, wide } of years.toSorted((a, b) => Number(b.wide) - Number(a.wide))) {
    const text = String(year);
    const weight = wide ? 600 : 400;
    const width = widthOf(text, size, weight);
    const x = (from + to - width) / 2;
    if (placed.some((each) => x < each.to + 5 && each.from < x + width + 5)) continue;
    if (x < (years[0]?.from ?? 0) - 10 || x + width > (years.at(-1)?.to ?? 0) + 10) continue;
    placed.push({
      from: x,
      to: x + width,
      item: { kind: 'text', x, y: 0, text, size, weight, fill: wide ? 'ink' : 'soft' },
    });
  }
  return placed.map(({ item }) => item);
}

/** Behind everything: where each year begins, and which are drawn wider. */
export function grid({ years }: Scale, top: number, bottom: number): Item[] {
  return years.flatMap(({ from, to, wide }, at): Item[] => [
    ...(wide ? [{ kind: 'box', x: from, y: top, width: to - from, height: bottom - top, fill: 'band' } as const] : []),
    ...(at === 0 ? [] : [{ kind: 'line', from: [from, top], to: [from, bottom], colour: 'rule', width: 1 } as const]),
  ]);
}
