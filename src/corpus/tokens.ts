import { stemmer } from 'stemmer';
import type { Span } from './sentences.ts';

/** A word of a text as it is compared, and as it stands there. `start` and `end` are offsets into the text, without a possessive's 's. */
export type Word = Span & { readonly word: string; readonly text: string };
/** A word with its stem. */
export type Token = Span & { readonly word: string; readonly stem: string };

const WORD = /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:[’'][\p{L}]+)*[\p{L}\p{N}]*/gu;
const POSSESSIVE = /['’]s$/i;

/** The words of a text, lower-cased. */
export function words(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => {
    const bare = found.replace(POSSESSIVE, '');
    return { word: plain(bare), text: bare, start: index, end: index + bare.length };
  });
}

/** The words of a text, lower-cased and stemmed by Porter's algorithm; words of other scripts stay as they are. */
export function tokens(text: string): Token[] {
  return words(text).map(({ word, start, end }) => ({ word, stem: stem(word), start, end }));
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
