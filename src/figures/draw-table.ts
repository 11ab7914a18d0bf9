import { DOT, drawMark } from './draw-row.ts';
import type { Table } from './figure.ts';
import { type Item, type Placed, SIZES } from './scene.ts';
import { widthOf, wrapped } from './text.ts';

const TABLE_ROW = 22;

/** A name on the left of each row, and below each column's head a mark where the row has it. */
export function placeTable({ columns, rows }: Table, top: number, left: number, right: number): Placed {
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
