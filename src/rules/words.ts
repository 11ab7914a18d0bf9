import { type Token, tokens } from '../corpus/tokens.ts';

/** Ways to say one thing. In a phrase "a … b", b follows a within {@link GAP} words. */
export type Words = readonly string[];

/** A word of a passage; `negated` when a "not" governs it. */
export type ReadToken = Token & { readonly negated: boolean };

/** A passage as the rules read it. */
export type Reading = {
  readonly text: string;
  readonly words: readonly ReadToken[];
  readonly stems: ReadonlySet<string>;
};

/** Positions of the first and last word of a phrase found. */
export type Match = { readonly from: number; readonly to: number };

/** How many words "…" may skip, and how far a negation reaches inside its clause. */
const GAP = 6;
const REACH = 5;

const NEGATION = /^(?:not|no|never|without|neither|nor|cannot|.+n't)$/;
const CLAUSE_END = /[,;:–—()]/;

/** Reads a text: its words, and which of them are negated. */
export function read(text: string): Reading {
  const words = tokens(text);
  let negation = Number.NEGATIVE_INFINITY;
  return {
    text,
    stems: new Set(words.map(({ stem }) => stem)),
    words: words.map((word, at) => {
      const before = words[at - 1];
      if (before !== undefined && CLAUSE_END.test(text.slice(before.end, word.start)))
        negation = Number.NEGATIVE_INFINITY;
      const negated = at - negation <= REACH;
      if (NEGATION.test(word.word)) negation = at;
      return { ...word, negated };
    }),
  };
}

/** Phrases ready to be looked for. */
export type Phrases = readonly Phrase[];
type Phrase = readonly (readonly string[])[];

/** Splits phrases into stems, once. */
export function compile(phrases: Words): Phrases {
  return phrases.map((phrase) => phrase.split('…').map((part) => tokens(part).map(({ stem }) => stem)));
}

/** Every place where one of the phrases stands. A phrase that itself says "not" or "no" is found as it is written. */
export function findWords(reading: Reading, phrases: Phrases): Match[] {
  return phrases.flatMap((phrase) => {
    if (!reading.stems.has(phrase[0]?.[0] ?? '')) return [];
    return reading.words.flatMap((_, at) => {
      const to = matchAt(reading, phrase, at);
      return to === undefined ? [] : [{ from: at, to }];
    });
  });
}

/** True when a negation governs the phrase found: one in front of it, in its clause. */
export function isNegated(reading: Reading, match: Match): boolean {
  return reading.words[match.from]?.negated === true;
}

function matchAt(reading: Reading, parts: Phrase, at: number): number | undefined {
  const [first = [], ...rest] = parts;
  if (!first.every((wanted, i) => reading.words[at + i]?.stem === wanted)) return undefined;
  const end = at + first.length - 1;
  if (rest.length === 0) return end;
  for (let next = end + 1; next <= end + 1 + GAP; next++) {
    const found = matchAt(reading, rest, next);
    if (found !== undefined) return found;
  }
  return undefined;
}
