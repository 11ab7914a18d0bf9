import { Resvg } from '@resvg/resvg-js';
import type { Figure } from './figure.ts';
import { layOut } from './layout.ts';
import { svgOf } from './svg.ts';
import { FAMILY, FONTS } from './text.ts';
import type { Theme } from './themes.ts';

/** As wide as a phone shows it, in units; and how many pixels a unit has, the first that keeps it small enough. */
const WIDTH = 400;
const SCALES = [2, 1.5, 1];
/** In bytes. */
const MOST = 300_000;

/** A figure as PNG of less than 300 kB. */
export function png(figure: Figure, theme: Theme): Uint8Array {
  const svg = svgOf(layOut(figure, WIDTH), theme);
  let drawn: Uint8Array = new Uint8Array();
  for (const scale of SCALES) {
    drawn = pngOf(svg, WIDTH * scale);
    if (drawn.length < MOST) break;
  }
  return drawn;
}

/** An SVG as PNG, so many pixels wide. */
export function pngOf(svg: string, width: number): Buffer {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: Object.values(FONTS), defaultFontFamily: FAMILY },
  })
    .render()
    .asPng();
}
