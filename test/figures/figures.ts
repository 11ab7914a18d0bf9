import { ORDER } from '../../commands/shared/order.ts';
import type { Exhibit } from '../../src/answer/exhibit.ts';
import { type Drawn, type Figure, figureOf as workedOut } from '../../src/figures/index.ts';
import type { Item, Scene } from '../../src/figures/scene.ts';
import { exhibitOn, library, wholeShelf } from '../helpers/shelves.ts';

export const TODAY = '2026-08-01';

/** The bot on the shipped articles. */
export const exhibit = exhibitOn(wholeShelf(), TODAY);

/** The time line as a figure, of the whole deal on the shipped articles unless told otherwise. */
export function figureOf(drawn: Partial<Drawn> = {}, { knowledge }: Exhibit = exhibit): Figure {
  const figure = workedOut({ of: 'timeline', topics: ORDER, today: TODAY, ...drawn }, knowledge);
  if (figure === undefined) throw new Error('Nothing to draw');
  return figure;
}

/** Figures that are as unlike one another as they come. */
export const FIGURES: readonly (readonly [string, () => Figure])[] = [
  ['the whole deal', () => figureOf()],
  ['the whole deal on an earlier day', () => figureOf({ asOf: '2025-03-01' })],
  ['a day just before today', () => figureOf({ asOf: '2026-07-20' })],
  ['long before it began', () => figureOf({ asOf: '2015-06-01' })],
  ['two years of it', () => figureOf({ from: '2025', to: '2026' })],
  ['who has which role in Stargate', () => figureOf({ of: 'roles', topics: ['stargate'] })],
  ['the same before most of it happened', () => figureOf({ of: 'roles', topics: ['stargate'], asOf: '2025-02-01' })],
  ...[...library.topics]
    .filter(([, { terms, events = [] }]) => terms.length + events.length > 0)
    .map(([name]) => [name, () => figureOf({ topics: [name] })] as const),
];

/** Everything that is drawn, without what only holds it together. */
export function flat(items: readonly Item[]): Exclude<Item, { kind: 'link' }>[] {
  return items.flatMap((item) => (item.kind === 'link' ? flat(item.items) : [item]));
}

export function linksOf({ items }: Scene): Extract<Item, { kind: 'link' }>[] {
  return items.filter((item) => item.kind === 'link');
}
