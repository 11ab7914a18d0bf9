import type { Pictured } from '../answer/action.ts';
import type { Day } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import type { Known } from './drawn.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-of.ts';
import { paint } from './paint.ts';
import type { Theme } from './themes.ts';

/** A picture, and what it shows in words. */
export type Picture = { readonly png: Uint8Array; readonly alt: string };

/** Pictures by what they show, the day and the theme. Drawn once for a shelf; the last ones asked for are kept. */
export type Gallery = {
  /** The picture, where it is at hand. */
  kept(pictured: Pictured, asOf: Day): Picture | undefined;
  /**
   * The picture, drawn in a thread where it is not at hand. Undefined where there is nothing to draw, or too many are being waited
   * for. Rejects where drawing fails.
   */
  draw(pictured: Pictured, asOf: Day): Promise<Picture | undefined>;
};

/** How many pictures are kept, of up to 300 kB each, and how many may be waited for. */
const KEPT = 40;
const WAITED_FOR = 10;

type Options = {
  /** What is known now. */
  readonly known: () => Known;
  readonly today: () => Day;
  readonly theme: Theme;
  /** Draws a figure; in a thread of its own unless given. */
  readonly painter?: (figure: Figure, theme: Theme) => Promise<Uint8Array>;
};

export function createGallery({ known, today, theme, painter = paint }: Options): Gallery {
  const pictures = new Map<string, { readonly picture: Picture; readonly of: Findings }>();
  const awaited = new Map<string, Promise<Picture | undefined>>();
  // One at a time: a picture takes a whole processor for a moment.
  let last: Promise<unknown> = Promise.resolve();

  const keyOf = ({ of, topics, from, to }: Pictured, asOf: Day) =>
    JSON.stringify([of, topics, from, to, asOf, today(), theme]);

  function kept(pictured: Pictured, asOf: Day): Picture | undefined {
    const key = keyOf(pictured, asOf);
    const found = pictures.get(key);
    if (found === undefined || found.of !== known().findings) return undefined;
    pictures.delete(key);
    pictures.set(key, found);
    return found.picture;
  }

  function keep(key: string, picture: Picture, of: Findings): void {
    pictures.set(key, { picture, of });
    const [oldest] = pictures.keys();
    if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest);
  }

  async function drawn(pictured: Pictured, asOf: Day): Promise<Picture | undefined> {
    const [key, of] = [keyOf(pictured, asOf), known().findings];
    const figure = figureOf({ ...pictured, asOf, today: today() }, known());
    if (figure === undefined) return undefined;
    const picture = { png: await painter(figure, theme), alt: figure.alt };
    keep(key, picture, of);
    return picture;
  }

  return {
    kept,
    async draw(pictured, asOf) {
      const key = keyOf(pictured, asOf);
      const found = kept(pictured, asOf) ?? awaited.get(key);
      if (found !== undefined) return found;
      if (awaited.size >= WAITED_FOR) return undefined;
      const work = last.then(() => drawn(pictured, asOf));
      last = work.catch(() => undefined);
      awaited.set(key, work);
      try {
        return await work;
      } finally {
        awaited.delete(key);
      }
    },
  };
}
