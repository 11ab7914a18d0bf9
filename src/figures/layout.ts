import { firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import type { Bar, Figure, Mark, Row, Source, Table } from './figure.ts';
import { legend } from './legend.ts';
import { spanOf } from './rows.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Item, type Scene, SIZES } from './scene.ts';
import { widthOf, wrapped } from './text.ts';

const MARGIN = 16;
const LANE = 18;
const DOT = 3.5;
/** What stands before the words in a bar, and behind them. */
const INDENT = 13;
const OUTDENT = 4;
const MARKS_LANE = 11;
const GAP = 11;
const TABLE_ROW = 22;
/** How high the years are. */
const YEARS = 16;

/** The shape that tells each source apart, whatever the colours. */
export const LOOKS = { announced: 'disc', filed: 'square', reported: 'ring' } as const satisfies Record<Source, string>;

type Placed = { readonly items: readonly Item[]; readonly height: number };
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

/** A name on the left of each row, and below each column's head a mark where the row has it. */
function placeTable({ columns, rows }: Table, top: number, left: number, right: number): Placed {
  const size = SIZES.small;
  const names = Math.max(...rows.map(({ name }) => widthOf(name, SIZES.title, 600))) + 16;
  const column = (right - left - names) / columns.length;
  const at = (index: number) => left + names + index * column;
  const heads = columns.map((text) => wrapped(text, column - 8, size));
  const head = Math.max(...heads.map(({ length }) => length)) * 14;
  const items: Item[] = heads.flatMap((lines, index) =>
    lines.map((text, line): Item => {
      // The heads end on one line.
      const y = top + head - (lines.length - 1 - line) * 14 - 4;
      return { kind: 'text', x: at(index), y, text, size, weight: 400, fill: 'soft' };
    }),
  );
  rows.forEach(({ name, cells }, row) => {
    const y = top + head + row * TABLE_ROW;
    items.push({ kind: 'line', from: [left, y + 1], to: [right, y + 1], colour: 'rule', width: 1 });
    items.push({ kind: 'text', x: left, y: y + 16, text: name, size: SIZES.title, weight: 600, fill: 'ink' });
    cells.forEach((cell, index) => {
      if (cell !== undefined) items.push(drawMark(cell, at(index) + DOT + 1, y + 12));
    });
  });
  return { items, height: head + rows.length * TABLE_ROW + 12 };
}

/** The years, and below them what the lines are. */
function axisOf({ lines }: Figure, scale: Scale, left: number, right: number): Placed {
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

function yearLabels({ years }: Scale): Item[] {
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

function grid({ years }: Scale, top: number, bottom: number): Item[] {
  return years.flatMap(({ from, to, wide }, at): Item[] => [
    ...(wide ? [{ kind: 'box', x: from, y: top, width: to - from, height: bottom - top, fill: 'band' } as const] : []),
    ...(at === 0 ? [] : [{ kind: 'line', from: [from, top], to: [from, bottom], colour: 'rule', width: 1 } as const]),
  ]);
}

function placeRow(row: Row, figure: Figure, scale: Scale, top: number, left: number, right: number): Placed {
  const items: Item[] = [];
  let y = top;
  const write = (text: string, size: number, weight: 400 | 600, fill: 'ink' | 'soft') => {
    for (const line of text === '' ? [] : wrapped(text, right - left, size, weight)) {
      items.push({ kind: 'text', x: left, y: y + size, text: line, size, weight, fill, rimmed: true });
      y += size * 1.3;
    }
  };
  const written = widthOf(row.title, SIZES.title, 600);
  write(row.title, SIZES.title, 600, 'ink');
  if (row.text !== undefined) {
    const [size, weight, fill, rimmed] = [SIZES.text, 400, 'ink', true] as const;
    // A long title leaves the words a line of their own.
    const indent = written < (right - left) * 0.6 ? written + 7 : right - left;
    const [first = '', ...others] = wrapped(row.text, right - left, size, weight, indent);
    if (first !== '')
      items.push({ kind: 'text', x: left + indent, y: top + SIZES.title, text: first, size, weight, fill, rimmed });
    write(others.join(' '), size, weight, fill);
  }
  // What holds is always named: beside the title where its bar has no room for it.
  const unnamed = row.bars.find((bar) => bar.time === 'now' && row.text === undefined && !fits(bar, scale, right));
  if (unnamed !== undefined) {
    const x = left + written + 8;
    if (x + widthOf(unnamed.label, SIZES.text) <= right) {
      const [size, weight] = [SIZES.text, 400] as const;
      items.push({
        kind: 'text',
        x,
        y: top + SIZES.title,
        text: unnamed.label,
        size,
        weight,
        fill: 'soft',
        rimmed: true,
      });
    } else write(unnamed.label, SIZES.text, 400, 'soft');
  }
  // Where the marks leave room for it, the title stands before them.
  const isBeside =
    row.bars.length === 0 &&
    row.text === undefined &&
    row.marks.every(({ date }) => middleOf(date, scale) - DOT > left + written + 8);
  if (isBeside) y = top + 4;
  else y += 3;
  if (row.bars.length > 0) {
    items.push(...row.bars.map((bar) => drawBar(bar, row, figure, scale, y, right)));
    y += LANE;
  }
  if (row.marks.length > 0) {
    if (row.bars.length > 0) y += 3;
    const marks = placeMarks(row.marks, scale, y, left, right);
    items.push(...marks.items);
    y += marks.height;
  }
  return { items, height: Math.max(y - top, SIZES.title * 1.3) };
}

function endsOf(bar: Bar, scale: Scale, right: number): [number, number] {
  const from = scale.at(firstDay(bar.from));
  const to = bar.until === null ? right : scale.at(bar.until) - (bar.ends === 'replaced' ? 1 : 0);
  return [from, Math.max(to, from + 2)];
}

function fits(bar: Bar, scale: Scale, right: number): boolean {
  const [from, to] = endsOf(bar, scale, right);
  return widthOf(bar.label, SIZES.small) + INDENT + OUTDENT <= to - from;
}

function drawBar(bar: Bar, row: Row, { known }: Figure, scale: Scale, top: number, right: number): Item {
  const [from, to] = endsOf(bar, scale, right);
  const now = bar.time === 'now';
  const [fill, edge] = now ? (['now', 'nowEdge'] as const) : (['past', 'pastEdge'] as const);
  const middle = top + LANE / 2;
  const box = { kind: 'box', y: top, height: LANE } as const;
  const items: Item[] = [];
  const label = row.text === undefined && fits(bar, scale, right) ? bar.label : undefined;
  const textEnd = from + INDENT + (label === undefined ? 0 : widthOf(label, SIZES.small) + OUTDENT);
  if (bar.state === 'ended') {
    // What is there no more is no bar. What can be pressed is as large as one.
    items.push({ ...box, x: from, width: to - from });
    const [start, width] = [label === undefined ? from + INDENT : textEnd, now ? 2 : 1.5];
    if (start < to) items.push({ kind: 'line', from: [start, middle], to: [to, middle], colour: edge, width });
  } else if (bar.state === 'planned') {
    items.push({ ...box, x: from, width: to - from, fill: now ? 'ahead' : 'past', edge });
  } else if (bar.state === 'unknown') {
    items.push({ ...box, x: from, width: to - from, fill: 'paper', edge, look: 'dashed' });
  } else {
    const seen = Math.min(Math.max(scale.at(known), from), to);
    const look = bar.ends === 'open' ? ({ look: 'open' } as const) : {};
    if (now) {
      items.push({ ...box, x: from, width: to - from, fill: 'ahead', edge, ...look });
      items.push({ ...box, x: from, width: seen - from, fill, edge, look: 'open' });
    } else items.push({ ...box, x: from, width: to - from, fill, edge, ...look });
    if (bar.source === 'reported')
      items.push({ ...box, x: from, width: (now ? seen : to) - from, edge, look: 'hatched' });
  }
  if (to - from >= 2 * DOT + 2)
    items.push({
      kind: 'dot',
      x: Math.min(from + 7, (from + to) / 2),
      y: middle,
      radius: DOT,
      look: LOOKS[bar.source],
      colour: now ? 'ink' : 'soft',
    });
  if (label !== undefined) {
    const size = SIZES.small;
    items.push({
      kind: 'text',
      x: from + INDENT,
      y: middle + 4,
      text: label,
      size,
      weight: now ? 600 : 400,
      fill: 'ink',
      rimmed: bar.state === 'ended',
    });
  }
  const title = `${row.title} · ${spanOf(bar)}, ${bar.source}: ${bar.says}`;
  return { kind: 'link', of: 'bar', id: bar.id, title, asks: bar.asks, items };
}

function placeMarks(marks: readonly Mark[], scale: Scale, top: number, left: number, right: number): Placed {
  const lanes: number[] = [];
  const items = marks
    .map((mark) => ({ mark, x: Math.min(Math.max(middleOf(mark.date, scale), left + DOT), right - DOT) }))
    .toSorted((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const free = lanes.findIndex((last) => x - last >= 2 * DOT + 2);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = x;
      return drawMark(mark, x, top + (lane + 0.5) * MARKS_LANE);
    });
  return { items, height: lanes.length * MARKS_LANE };
}

function drawMark(mark: Mark, x: number, y: number): Item {
  const title = `${spoken(mark.date)}, ${mark.source}: ${mark.says}`;
  const colour = mark.time === 'past' ? 'ink' : 'soft';
  const items: Item[] = [{ kind: 'dot', x, y, radius: DOT, look: LOOKS[mark.source], colour }];
  return { kind: 'link', of: 'mark', id: mark.id, title, asks: mark.asks, items };
}

// What is known by its month or year lies in the middle of it.
function middleOf(date: LooseDate, scale: Scale): number {
  return (scale.at(firstDay(date)) + scale.at(lastDay(date))) / 2;
}

function footer(figure: Figure, scale: Scale, top: number, left: number, right: number): Placed {
  const years = shifted(yearLabels(scale), top + 14);
  const wide = scale.years.filter((each) => each.wide).map(({ year }) => year);
  const notes = [
    ...(figure.rows.some(({ bars }) => bars.some(({ state }) => state === 'planned'))
      ? ['Years of a plan are counted from its announcement.']
      : []),
    ...(wide.length > 0
      ? [`${listed(wide)}, when most of it happened, ${wide.length === 1 ? 'is' : 'are'} drawn wider.`]
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

/** Items further down. */
export function shifted(items: readonly Item[], by: number): Item[] {
  return items.map((item): Item => {
    if (item.kind === 'link') return { ...item, items: shifted(item.items, by) };
    if (item.kind === 'line')
      return { ...item, from: [item.from[0], item.from[1] + by], to: [item.to[0], item.to[1] + by] };
    return { ...item, y: item.y + by };
  });
}
