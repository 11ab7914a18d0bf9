import type { Figure } from './figure.ts';
import { layOut } from './layout.ts';
import { svgOf } from './svg.ts';
import type { Theme } from './themes.ts';

export type { Drawn, Known } from './drawn.ts';
export type { Bar, Figure, Line, Mark, Row, Source, Table } from './figure.ts';
export { figureOf } from './figure-of.ts';
export type { Theme } from './themes.ts';
export { timelineFigure } from './timeline.ts';

/**
 * A figure as an SVG of this width; text in it is 11 units high and more, so 400 suits a phone.
 * Each bar and mark is a group with the id that it has in the figure, `data-shows` (bar or mark) and `data-asks`.
 */
export function draw(figure: Figure, { theme, width }: { readonly theme: Theme; readonly width: number }): string {
  return svgOf(layOut(figure, width), theme);
}
