import { axisOf, grid, YEARS, yearLabels } from './draw-axis.ts';
import { placeRow } from './draw-row.ts';
import { placeTable } from './draw-table.ts';
import type { Figure } from './figure.ts';
import { legend } from './legend.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Item, type Placed, type Scene, SIZES, shifted } from './scene.ts';
import { wrapped } from './text.ts';

const MARGIN = 16;
const GAP = 11;
const NOTHING: Placed = { items: [], height: 0 };

/**
 * A figure as a picture of this width: titles stand above their bars, so that it can be as narrow as a phone.
 * @param width in units, of which a letter is 11 to 18 high; at least 320
 */
export function layOut(figure: Figure, width: number): Scene {
  const [left, right] = [MARGIN, width - MARGIN];
  const scale = scaleOf(figure, left, right);
  const head = heading(figure, left, right);
  const table = figure.table === undefined ? NOTHING : placeTable(figure.table, head.height + 8, left, right);
  const top = head.height + table.height + 6;
  const axis = axisOf(figure, scale, left, right);
  const first = top + axis.height;
  const rows: Item[] = [];
  let y = first;
  for (const row of figure.rows) {
    const placed = placeRow(row, figure, scale, y, left, right);
    rows.push(...placed.items);
    y += placed.height + GAP;
  }
  const bottom = y - GAP + 8;
  const foot = footer(figure, scale, bottom, left, right);
  return {
    width,
    height: Math.ceil(bottom + foot.height + MARGIN),
    title: figure.title,
    alt: figure.alt,
    items: [
      ...grid(scale, top + YEARS + 2, bottom),
      ...figure.lines.map(
        ({ kind, day }): Item => ({
          kind: 'line',
          from: [scale.at(day), top + axis.height - 3],
          to: [scale.at(day), bottom],
          colour: kind === 'today' ? 'today' : 'asOf',
          width: 1.5,
          ...(kind === 'as-of' && { dashed: true }),
        }),
      ),
      ...head.items,
      ...table.items,
      ...shifted(axis.items, top),
      ...rows,
      ...foot.items,
    ],
  };
}

function heading({ title, subtitle, rows, table }: Figure, left: number, right: number): Placed {
  const items: Item[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, weight: 400 | 600, fill: 'ink' | 'soft') => {
    for (const line of wrapped(text, right - left, size, weight)) {
      y += size * 1.25;
      items.push({ kind: 'text', x: left, y: y - size * 0.25, text: line, size, weight, fill });
    }
  };
  write(title, SIZES.heading, 600, 'ink');
  write(subtitle, SIZES.text, 400, 'soft');
  const cells = table?.rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined)) ?? [];
  const key = legend(rows, cells, left, right);
  items.push(...shifted(key.items, y + 6));
  return { items, height: y + 6 + key.height };
}

function footer(figure: Figure, scale: Scale, top: number, left: number, right: number): Placed {
  const years = shifted(yearLabels(scale), top + 14);
  const wide = scale.years.filter((each) => each.wide).map(({ year }) => year);
  const notes = [
    ...(figure.rows.some(({ bars }) => bars.some(({ state }) => state === 'planned'))
      ? ['Years of a plan are counted from its announcement.']
      : []),
    ...(wide.length > 0
      ? [`${listed(wide)}, when much happened, ${wide.length === 1 ? 'is' : 'are'} drawn wider.`]
      : []),
    ...(figure.rows.some(({ marks, text }) => marks.length > 0 && text === undefined)
      ? ['Marks without a bar are events that changed no term.']
      : []),
  ];
  const size = SIZES.small;
  const lines = notes.length === 0 ? [] : wrapped(notes.join(' '), right - left, size);
  return {
    items: [
      ...years,
      ...lines.map(
        (text, at): Item => ({
          kind: 'text',
          x: left,
          y: top + 34 + at * size * 1.35,
          text,
          size,
          weight: 400,
          fill: 'soft',
        }),
      ),
    ],
    height: 18 + lines.length * size * 1.35 + (lines.length > 0 ? 4 : 0),
  };
}

function listed(years: readonly number[]): string {
  return years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`;
}
