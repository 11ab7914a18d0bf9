import { stem, type Token, tokens } from '../corpus/tokens.ts';
import { once } from '../remembered.ts';
import { CONCEPTS } from './lexicon.ts';

// Words that look like one of the field and are none.
const PROTECTED = new Set(
  'stuck stick sticks start starts stare store story study shock spare court stain stage stargaze price prices plane slice state states share shared chip ship shop short cloudy loud panel pedal profile project protect compete complete computer commit commute lease release please refuge reuse capital reveal review revere revise invent intent indent front fond found founded founder founders founding find fold funny fun server serve service several sever equality quality equity agent angel article artist particle expert export expect excerpt'.split(
    ' ',
  ),
);

const LONG_ENOUGH = 5;

// Made at the first question: the start does not wait for it.
const words = once(() => {
  const known = new Set(
    Object.values(CONCEPTS).flatMap(({ forms }) => forms.flatMap((form) => tokens(form).map(({ word }) => word))),
  );
  const mendable = [...known].filter((word) => word.length >= LONG_ENOUGH && /^[a-z]+$/.test(word));
  return { known, byFirst: Map.groupBy(mendable, (word) => word[0] ?? '') };
});

/** Words that are not of the field, beyond which a text is no question, and is left as it is written. */
const MOST = 40;

/** Words as they were probably meant. */
export function mendedWords(all: readonly Token[]): Token[] {
  const seen = new Map<string, Token>();
  return all.map((token) => {
    const known = seen.get(token.word);
    if (known !== undefined) return { ...token, word: known.word, stem: known.stem };
    if (seen.size >= MOST) return token;
    const meant = mended(token);
    if (isUnknown(token.word)) seen.set(token.word, meant);
    return meant;
  });
}

function isUnknown(word: string): boolean {
  return (
    word.length >= LONG_ENOUGH &&
    word.length <= 20 &&
    !words().known.has(word) &&
    !PROTECTED.has(word) &&
    /^[a-z]+$/.test(word)
  );
}

/** A word as it was probably meant: one letter wrong, missing, doubled or swapped in a word of the field is mended. */
function mended(token: Token): Token {
  const { word } = token;
  if (!isUnknown(word)) return token;
  const meant = words()
    .byFirst.get(word[0] ?? '')
    ?.find((each) => within(word, each, each.length >= 9 ? 2 : 1));
  // An inflected form ("partners" for "partner") is no mistake: its stem says the same.
  return meant === undefined || stem(meant) === token.stem ? token : { ...token, word: meant, stem: stem(meant) };
}

// Optimal string alignment, given up as soon as it exceeds the limit.
function within(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return false;
    before = last;
    last = row;
  }
  return (last[b.length] ?? 0) <= limit;
}
