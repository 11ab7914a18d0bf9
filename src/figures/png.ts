import { Resvg } from '@resvg/resvg-js';
import { FAMILY, FONTS } from './text.ts';

/** A picture as PNG, so many pixels wide. */
export function pngOf(svg: string, width: number): Buffer {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: Object.values(FONTS), defaultFontFamily: FAMILY },
  })
    .render()
    .asPng();
}
