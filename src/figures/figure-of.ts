import type { Drawn, Known } from './drawn.ts';
import type { Figure } from './figure.ts';
import { rolesFigure } from './roles.ts';
import { timelineFigure } from './timeline.ts';

/** The figure of what is pictured; undefined where no article proves anything of it. */
export function figureOf(drawn: Drawn, known: Known): Figure | undefined {
  return drawn.of === 'roles' ? rolesFigure(drawn, known) : timelineFigure(drawn, known);
}
