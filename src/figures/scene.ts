import type { Weight } from './text.ts';
import type { Colours } from './themes.ts';

type Colour = keyof Colours;

/** What is drawn, in the picture's units from its upper left corner. */
export type Item =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of its base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: Colour;
      /** True where a line ends before it and goes on behind it. */
      readonly rimmed?: boolean;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: Colour;
      readonly edge?: Colour;
      /** `open` has no right edge: it goes on; `hatched` is what is only reported; `dashed` what is not known. */
      readonly look?: 'open' | 'hatched' | 'dashed';
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly colour: Colour;
      readonly width: number;
      readonly dashed?: true;
    }
  | {
      readonly kind: 'dot';
      /** Of its middle. */
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly look: 'disc' | 'square' | 'ring';
      readonly colour: Colour;
    }
  | {
      /** What leads somewhere: a bar or a mark. */
      readonly kind: 'link';
      readonly id: string;
      readonly of: 'bar' | 'mark';
      readonly title: string;
      readonly asks: string;
      readonly items: readonly Item[];
    };

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alt: string;
  readonly items: readonly Item[];
};

/** The size in which a text of this kind is written. None is smaller than what is read at this size on a phone. */
export const SIZES = { heading: 18, title: 13, text: 12, small: 11 } as const;

/** Part of a picture, and how much of its height it takes. */
export type Placed = { readonly items: readonly Item[]; readonly height: number };

/** Items further down. */
export function shifted(items: readonly Item[], by: number): Item[] {
  return items.map((item): Item => {
    if (item.kind === 'link') return { ...item, items: shifted(item.items, by) };
    if (item.kind === 'line')
      return { ...item, from: [item.from[0], item.from[1] + by], to: [item.to[0], item.to[1] + by] };
    return { ...item, y: item.y + by };
  });
}
