import { stemmer } from 'stemmer';
import type { Span } from './sentences.ts';

/** A word of a text with its stem. `start` and `end` are offsets into that text, without a possessive's 's. */
export type Token = Span & { readonly word: string; readonly stem: string };

const WORD = /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:[’'][\p{L}]+)*[\p{L}\p{N}]*/gu;
const POSSESSIVE = /['’]s$/i;

/** The words of a text, lower-cased and stemmed by Porter's algorithm; words of other scripts stay as they are. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const bare = found.replace(POSSESSIVE, '');
    const word = plain(bare);
    return { word, stem: stem(word), start: index, end: index + bare.length };
  });
}

/** The stem of one lower-case word. */
export function stem(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

// The country's abbreviation is kept apart from the pronoun: "US" and "U.S." are one word, "us" another.
function plain(word: string): string {
  if (/^U\.?S\.?(?:A\.?)?$/.test(word)) return 'u.s.';
  return word.toLowerCase().replaceAll('’', "'");
}
