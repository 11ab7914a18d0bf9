import type { Span } from '../corpus/sentences.ts';

/** Where a text was cut, or goes on. */
export const CUT = '[…]';

const BORDERS = [/[.!?…。！？]["'”’»)\]]*(?:\s|(?<=[。！？]))/gu, /[,;:–—、；](?:\s|(?<=[、；]))/gu, /\s/gu];

/** A text's beginning of at most `most` units and its rest, parted behind a sentence, else behind a clause, else between words. */
export function cut(text: string, most: number): readonly [head: string, rest: string] {
  if (text.length <= most) return [text, ''];
  const at = borderIn(text.slice(0, most + 1), most);
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
}

/** A text of at most `most` units: whole, or its beginning and the mark of a cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${cut(text, most - CUT.length - 1)[0]} ${CUT}`;
}

/** A text in pieces of at most `most` units. */
export function pieces(text: string, most: number): string[] {
  const [head, rest] = cut(text, most);
  return rest === '' ? [head] : [head, ...pieces(rest, most)];
}

/** The same pieces as offsets into the text. */
export function parts(text: string, most: number): Span[] {
  let from = 0;
  return pieces(text, most).map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from };
  });
}

function borderIn(window: string, most: number): number {
  const [sentence = 0, clause = 0, word = 0] = BORDERS.map((border) => lastEnd(window, border, most));
  // A border near the beginning would leave next to nothing.
  const good = [sentence, clause].find((at) => at > most / 3) ?? word;
  if (good > 0) return good;
  const words = new Intl.Segmenter('en', { granularity: 'word' });
  const last = [...words.segment(window)].at(-1)?.index ?? 0;
  if (last > 0) return last;
  return window.slice(0, most).isWellFormed() ? most : most - 1;
}

function lastEnd(text: string, border: RegExp, most: number): number {
  const ends = [...text.matchAll(border)].map(({ 0: found, index }) => index + found.trimEnd().length);
  return ends.findLast((end) => end <= most) ?? 0;
}
