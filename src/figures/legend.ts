import type { Mark, Row } from './figure.ts';
import { type Item, type Placed, SIZES } from './scene.ts';
import { widthOf } from './text.ts';

const SWATCH = { width: 18, height: 11 };
const LINE = 17;

type Key = { readonly words: string; readonly sign: (x: number, y: number) => Item; readonly width: number };

const dot =
  (look: 'disc' | 'square' | 'ring') =>
  (x: number, y: number): Item => ({ kind: 'dot', x: x + 4, y, radius: 3.5, look, colour: 'ink' });
const box =
  (rest: Partial<Extract<Item, { kind: 'box' }>>) =>
  (x: number, y: number): Item => ({ kind: 'box', x, y: y - SWATCH.height / 2, ...SWATCH, ...rest });

/** What the signs mean, as far as these rows and cells have them. */
export function legend(rows: readonly Row[], cells: readonly Mark[], left: number, right: number): Placed {
  const bars = rows.flatMap((row) => row.bars);
  const shown = [...bars, ...rows.flatMap(({ marks }) => marks), ...cells];
  const has = (source: string) => shown.some((each) => each.source === source);
  const drawn = bars.filter(({ state }) => state === 'in_force');
  const keys: Key[] = [
    ...(has('announced') ? [{ words: 'announced', sign: dot('disc'), width: 8 }] : []),
    ...(has('filed') ? [{ words: 'filed', sign: dot('square'), width: 8 }] : []),
    ...(has('reported') ? [{ words: 'reported', sign: dot('ring'), width: 8 }] : []),
    ...(drawn.some(({ time }) => time === 'now')
      ? [
          { words: 'in force', sign: box({ fill: 'now', edge: 'nowEdge' }), width: SWATCH.width },
          { words: 'still ahead', sign: box({ fill: 'ahead', edge: 'nowEdge' }), width: SWATCH.width },
        ]
      : []),
    ...(drawn.some(({ time }) => time !== 'now')
      ? [
          {
            words: drawn.some(({ time }) => time === 'later') ? 'at other times' : 'replaced',
            sign: box({ fill: 'past', edge: 'pastEdge' }),
            width: SWATCH.width,
          },
        ]
      : []),
    ...(bars.some(({ state }) => state === 'planned')
      ? [{ words: 'planned', sign: box({ fill: 'ahead', edge: 'nowEdge' }), width: SWATCH.width }]
      : []),
    ...(bars.some(({ state }) => state === 'ended')
      ? [
          {
            words: 'ended',
            sign: (x: number, y: number): Item => ({
              kind: 'line',
              from: [x, y],
              to: [x + SWATCH.width, y],
              colour: 'nowEdge',
              width: 2,
            }),
            width: SWATCH.width,
          },
        ]
      : []),
    ...(bars.some(({ state }) => state === 'unknown')
      ? [{ words: 'unknown', sign: box({ fill: 'paper', edge: 'nowEdge', look: 'dashed' }), width: SWATCH.width }]
      : []),
  ];
  const items: Item[] = [];
  let [x, y] = [left, LINE / 2];
  const size = SIZES.small;
  for (const { words, sign, width } of keys) {
    const whole = width + 5 + widthOf(words, size);
    if (x > left && x + whole > right) [x, y] = [left, y + LINE];
    items.push(sign(x, y), { kind: 'text', x: x + width + 5, y: y + 4, text: words, size, weight: 400, fill: 'soft' });
    x += whole + 14;
  }
  return { items, height: keys.length === 0 ? 0 : y + LINE / 2 };
}
