import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { layOut } from '../../src/figures/layout.ts';
import { png } from '../../src/figures/png.ts';
import { type Item, SIZES } from '../../src/figures/scene.ts';
import { svgOf } from '../../src/figures/svg.ts';
import { FAMILY, FONTS, widthOf } from '../../src/figures/text.ts';
import { type Colours, THEMES, type Theme } from '../../src/figures/themes.ts';
import { FIGURES, figureOf, flat, linksOf } from './figures.ts';

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Text = Extract<Item, { kind: 'text' }>;

const font = { loadSystemFonts: false, fontFiles: Object.values(FONTS), defaultFontFamily: FAMILY };
const CASES = FIGURES.flatMap(([name, figure]) => [400, 1000].map((width) => [name, width, figure] as const));

const keyOf = ({ text, size, weight }: Pick<Text, 'text' | 'size' | 'weight'>) => `${size} ${weight} ${text}`;
const SAMPLES: readonly Text[] = [
  ['The deal between Microsoft and OpenAI', 600] as const,
  ['Microsoft’s licence covers OpenAI’s models, $38 billion & more', 400] as const,
].map(([text, weight]) => ({ kind: 'text', x: 0, y: 0, text, size: 12, weight, fill: 'ink' }));

// Where the renderer puts the ink of each text, from the beginning of its base line: not as the layout measured it.
const inks = inksOf([
  ...SAMPLES,
  ...CASES.flatMap(([, width, figure]) => flat(layOut(figure(), width).items).filter((item) => item.kind === 'text')),
]);

function inksOf(texts: readonly Text[]): ReadonlyMap<string, Box> {
  const each = [...new Map(texts.map((text) => [keyOf(text), text])).values()];
  const [width, height, left, line] = [1000, 30, 5, 20];
  const written = each.map(
    ({ text, size, weight }, at) =>
      `<text x="${left}" y="${at * height + line}" font-size="${size}" font-weight="${weight}">${text.replaceAll('&', '&amp;')}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${each.length * height}" font-family="${FAMILY}">${written.join('')}</svg>`;
  const { pixels } = new Resvg(svg, { font }).render();
  return new Map(
    each.map((text, at) => {
      const box = { left: width, top: height, right: 0, bottom: 0 };
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          if ((pixels[((at * height + y) * width + x) * 4 + 3] ?? 0) < 64) continue;
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x + 1);
          box.top = Math.min(box.top, y);
          box.bottom = Math.max(box.bottom, y + 1);
        }
      const moved = { left: box.left - left, right: box.right - left, top: box.top - line, bottom: box.bottom - line };
      return [keyOf(text), moved] as const;
    }),
  );
}

function boxOf(text: Text): Box {
  const ink = inks.get(keyOf(text)) ?? inksOf([text]).get(keyOf(text));
  if (ink === undefined || ink.right <= ink.left) throw new Error(`Nothing is drawn of "${text.text}"`);
  const { x, y } = text;
  return { left: ink.left + x, right: ink.right + x, top: ink.top + y, bottom: ink.bottom + y };
}

function bounds(item: Exclude<Item, { kind: 'link' }>): Box {
  switch (item.kind) {
    case 'text':
      return boxOf(item);
    case 'box':
      return { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
    case 'line': {
      const [xs, ys] = [
        [item.from[0], item.to[0]],
        [item.from[1], item.to[1]],
      ];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    }
    case 'dot':
      return {
        left: item.x - item.radius,
        right: item.x + item.radius,
        top: item.y - item.radius,
        bottom: item.y + item.radius,
      };
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('a text is measured as wide as it is drawn, or a little wider', () => {
  for (const sample of SAMPLES) {
    const { left, right } = boxOf(sample);
    const more = widthOf(sample.text, sample.size, sample.weight) - (right - left);
    expect([more >= 0, more < 0.02 * (right - left)]).toEqual([true, true]);
  }
});

test.each(CASES)(
  '%s at %i: each bar and mark is there once, with its words, and can be pressed',
  (_, width, figure) => {
    const { rows, table } = figure();
    const cells = (table?.rows ?? []).flatMap((row) => row.cells.filter((cell) => cell !== undefined));
    const links = linksOf(layOut(figure(), width));
    expect(links.map(({ id, of }) => `${of} ${id}`).toSorted()).toEqual(
      [
        ...rows.flatMap(({ bars }) => bars.map(({ id }) => `bar ${id}`)),
        ...[...rows.flatMap(({ marks }) => marks), ...cells].map(({ id }) => `mark ${id}`),
      ].toSorted(),
    );
    const shown = [...rows.flatMap(({ bars, marks }) => [...bars, ...marks]), ...cells];
    const said = new Map(shown.map(({ id, says }) => [id, says]));
    for (const { id, title, items } of links) {
      expect(title).toContain(said.get(id));
      expect(Math.max(...flat(items).map((item) => bounds(item).right - bounds(item).left))).toBeGreaterThanOrEqual(2);
    }
  },
);

test.each(CASES)('%s at %i: every row is named, and what holds is named in words', (_, width, figure) => {
  const { rows } = figure();
  const words = flat(layOut(figure(), width).items)
    .flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    .join(' ');
  for (const { title, text, bars } of rows) {
    expect(words).toContain(title);
    if (text !== undefined) expect(words).toContain(text);
    else for (const { label, time } of bars) if (time === 'now') expect(words).toContain(label);
  }
});

test.each(CASES)(
  '%s at %i: no text lies on another or on a mark, and nothing outside the picture',
  (_, width, figure) => {
    const scene = layOut(figure(), width);
    const all = flat(scene.items).map((item) => ({ item, box: bounds(item) }));
    for (const { item, box } of all) {
      expect([item, box.left >= 0, box.top >= 0, box.right <= scene.width, box.bottom <= scene.height]).toEqual([
        item,
        true,
        true,
        true,
        true,
      ]);
    }
    const inBars = new Set<Item>(linksOf(scene).flatMap(({ items }) => flat(items)));
    const isInTheWay = (other: Item, text: Item) =>
      other.kind === 'text' ||
      other.kind === 'dot' ||
      (other.kind === 'box' && other.edge !== undefined && !inBars.has(text));
    const clashes = all
      .filter(({ item }) => item.kind === 'text')
      .flatMap(({ item, box }) =>
        all
          .filter((other) => other.item !== item && isInTheWay(other.item, item) && overlap(box, other.box))
          .map((other) => [item, other.item]),
      );
    expect(clashes).toEqual([]);
  },
);

test.each(CASES)('%s at %i: bars of a row do not lie on one another, nor marks', (_, width, figure) => {
  const boxes = linksOf(layOut(figure(), width)).map(({ id, of, items }) => {
    const all = flat(items).map(bounds);
    const [left, right] = [Math.min(...all.map((each) => each.left)), Math.max(...all.map((each) => each.right))];
    return {
      id,
      of,
      left,
      right,
      top: Math.min(...all.map((each) => each.top)),
      bottom: Math.max(...all.map((each) => each.bottom)),
    };
  });
  const clashes = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.id} and ${b.id}`),
  );
  expect(clashes).toEqual([]);
});

test.each(CASES)('%s at %i: a text inside a bar stays inside it', (_, width, figure) => {
  for (const { items } of linksOf(layOut(figure(), width))) {
    const [box] = items.filter((item) => item.kind === 'box').map(bounds);
    for (const text of items.filter((item) => item.kind === 'text').map(bounds)) {
      expect(text.left).toBeGreaterThanOrEqual(box?.left ?? 0);
      expect(text.right).toBeLessThanOrEqual(box?.right ?? 0);
      expect(text.bottom).toBeLessThanOrEqual(box?.bottom ?? 0);
    }
  }
});

test('no text is smaller than 11 pixels on a phone', () => {
  expect(Math.min(...Object.values(SIZES))).toBeGreaterThanOrEqual(11);
  for (const [, figure] of FIGURES) {
    const sizes = flat(layOut(figure(), 400).items).flatMap((item) => (item.kind === 'text' ? [item.size] : []));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  }
});

// By the formula of WCAG 2.
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries(THEMES))(
  'in the %s theme texts stand out from all they lie on, and edges from the paper',
  (_, c) => {
    const least = (most: number, tops: (keyof Colours)[], grounds: (keyof Colours)[]) => {
      for (const top of tops)
        for (const ground of grounds)
          expect([top, ground, contrast(c[top], c[ground]) >= most]).toEqual([top, ground, true]);
    };
    least(4.5, ['ink'], ['paper', 'band', 'now', 'ahead', 'past']);
    least(4.5, ['soft', 'today', 'asOf'], ['paper', 'band']);
    least(3, ['nowEdge', 'pastEdge'], ['paper', 'band']);
    least(3, ['ink', 'soft'], ['past']);
  },
);

test('what holds, what has ended and what is only reported differ by more than colour', () => {
  const scene = layOut(figureOf({ asOf: '2025-03-01' }), 400);
  const link = (id: string) => flat(linksOf(scene).find((each) => each.id === id)?.items ?? []);
  const looks = (id: string) => link(id).flatMap((item) => ('look' in item && item.look ? [item.look] : []));
  const weights = (id: string) => link(id).flatMap((item) => (item.kind === 'text' ? [item.weight] : []));
  expect(looks('agi-clause-2')).toEqual(expect.arrayContaining(['hatched', 'ring']));
  expect(looks('stake-4')).toContain('square');
  expect(looks('api-exclusivity-1')).toContain('disc');
  expect([weights('rofr-1'), weights('stake-3')]).toEqual([[600], [400]]);
  expect(link('rofr-2').some(({ kind }) => kind === 'line')).toBe(true);
});

test('a line stands where its day is: as-of in 2025, today in 2026', () => {
  const scene = layOut(figureOf({ asOf: '2025-03-01' }), 400);
  const lines = scene.items.filter((item) => item.kind === 'line' && ['today', 'asOf'].includes(item.colour));
  const [held] = linksOf(scene).flatMap(({ items }) => flat(items).map(bounds));
  expect(lines).toHaveLength(2);
  const x = lines.map((item) => (item.kind === 'line' ? item.from[0] : 0)).toSorted((a, b) => a - b);
  expect(held?.left).toBeLessThan(x[0] ?? 0);
  expect(x[1]).toBeGreaterThan(x[0] ?? 0);
});

test.each(['light', 'dark'] as const)(
  'the SVG of the %s theme names each bar, leads on, and tells what it shows',
  (theme) => {
    const figure = figureOf();
    const svg = svgOf(layOut(figure, 400), theme);
    expect(svg).toContain(
      'data-shows="bar" data-asks="/rofr as-of:2025-01-21" role="button" tabindex="0"><title>Right of first refusal · 21 January 2025',
    );
    expect(svg.match(/<g /g)).toHaveLength(figure.rows.flatMap(({ bars, marks }) => [...bars, ...marks]).length);
    expect(svg).toContain('aria-label="The deal between Microsoft and OpenAI. A chart');
    expect(svg).not.toMatch(/undefined|NaN/);
  },
);

// How many pixels of a picture differ where its texts are left out.
function textPixels(svg: string): number {
  const pixels = (source: string) => new Resvg(source, { font }).render().pixels;
  const [all, bare] = [pixels(svg), pixels(svg.replaceAll(/<text .*?<\/text>/g, ''))];
  return all.reduce((sum, value, at) => sum + (value === bare[at] ? 0 : 1), 0) / 4;
}

test.each(['light', 'dark'] as const)('the letters of the %s picture are there to be seen', (theme: Theme) => {
  const scene = layOut(figureOf(), 400);
  const svg = svgOf(scene, theme);
  const letters = flat(scene.items).reduce((sum, item) => sum + (item.kind === 'text' ? item.text.length : 0), 0);
  expect(textPixels(svg) / letters).toBeGreaterThan(10);
  // What this would be if the fonts could not be read.
  const blank = new Resvg(svg, { font: { ...font, fontFiles: [] } }).render().pixels;
  const bare = new Resvg(svg.replaceAll(/<text .*?<\/text>/g, ''), { font }).render().pixels;
  expect(Buffer.compare(blank, bare)).toBe(0);
});

test('as PNG each figure is wide enough to be sharp, and below 300 kB', () => {
  for (const [name, figure] of FIGURES) {
    const bytes = Buffer.from(png(figure(), name === 'the whole deal' ? 'light' : 'dark'));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([name, bytes.length < 300_000, bytes.readUInt32BE(16) >= 600]).toEqual([name, true, true]);
  }
});

test('what is in force is drawn so up to today, however old the articles are', () => {
  const scene = layOut(figureOf({ today: '2026-11-22' }), 1000);
  const today = flat(scene.items).find((item) => item.kind === 'line' && item.colour === 'today');
  if (today?.kind !== 'line') throw new Error('There is no line for today');
  const ends = linksOf(scene)
    .flatMap(({ items }) => flat(items))
    .flatMap((item) => (item.kind === 'box' && item.fill === 'now' ? [Math.round(item.x + item.width)] : []));
  expect(ends.length).toBeGreaterThan(5);
  expect(new Set(ends)).toEqual(new Set([Math.round(today.from[0])]));
});
