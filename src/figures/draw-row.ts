import { firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import type { Bar, Figure, Mark, Row, Source } from './figure.ts';
import { spanOf } from './rows.ts';
import type { Scale } from './scale.ts';
import { type Item, type Placed, SIZES } from './scene.ts';
import { widthOf, wrapped } from './text.ts';

const LANE = 18;
/** Half of what a mark measures. */
export const DOT = 3.5;
/** What stands before the words in a bar, and behind them. */
const INDENT = 13;
const OUTDENT = 4;
const MARKS_LANE = 11;

/** The shape that tells each source apart, whatever the colours. */
const LOOKS = { announced: 'disc', filed: 'square', reported: 'ring' } as const satisfies Record<Source, string>;

/** A row's title, and below it its bars and its marks. */
export function placeRow(row: Row, figure: Figure, scale: Scale, top: number, left: number, right: number): Placed {
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

function drawBar(bar: Bar, row: Row, { today }: Figure, scale: Scale, top: number, right: number): Item {
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
    const seen = Math.min(Math.max(scale.at(today), from), to);
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

/** A mark with its middle there. */
export function drawMark(mark: Mark, x: number, y: number): Item {
  const title = `${spoken(mark.date)}, ${mark.source}: ${mark.says}`;
  const colour = mark.time === 'past' ? 'ink' : 'soft';
  const items: Item[] = [{ kind: 'dot', x, y, radius: DOT, look: LOOKS[mark.source], colour }];
  return { kind: 'link', of: 'mark', id: mark.id, title, asks: mark.asks, items };
}

// What is known by its month or year lies in the middle of it.
function middleOf(date: LooseDate, scale: Scale): number {
  return (scale.at(firstDay(date)) + scale.at(lastDay(date))) / 2;
}
