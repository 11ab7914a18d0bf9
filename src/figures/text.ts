import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import { once } from '../remembered.ts';

/** The weights that pictures are written in. */
export type Weight = 400 | 600;

/** What pictures are written in. Its letters are wider than those that a browser has in its place, so nothing overflows there. */
export const FAMILY = 'Inter';

const { resolve } = createRequire(import.meta.url);

/** The font files, as TTF: from WOFF no text is drawn, and nothing says so. */
export const FONTS: Readonly<Record<Weight, string>> = {
  400: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  600: resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};

/** How wide a text is drawn, in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const advance = advances[weight]();
  return (Array.from(text).reduce((sum, letter) => sum + advance(letter), 0) * size) / 1000;
}

/**
 * A text in lines of at most `width`, parted between words.
 * @param indent what stands before it on its first line
 */
export function wrapped(text: string, width: number, size: number, weight: Weight = 400, indent = 0): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const at = lines.length - 1;
    const longer = lines[at] === '' ? word : `${lines[at]} ${word}`;
    const room = at === 0 ? width - indent : width;
    if (widthOf(longer, size, weight) <= room || (lines[at] === '' && room === width)) lines[at] = longer;
    else lines.push(word);
  }
  return lines;
}

const advances = { 400: once(() => advancesOf(FONTS[400])), 600: once(() => advancesOf(FONTS[600])) };

// In thousandths of the size; kerning, which only narrows, is left out.
function advancesOf(file: string): (letter: string) => number {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const font = opentype.parse((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength));
  const known = new Map<string, number>();
  return (letter) => {
    const width = known.get(letter) ?? ((font.charToGlyph(letter).advanceWidth ?? 0) * 1000) / font.unitsPerEm;
    known.set(letter, width);
    return width;
  };
}
