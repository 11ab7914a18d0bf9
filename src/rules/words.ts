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
  const words: ReadToken[] = [];
  let negation = Number.NEGATIVE_INFINITY;
  let end = 0;
  for (const [at, word] of tokens(text).entries()) {
    if (CLAUSE_END.test(text.slice(end, word.start))) negation = Number.NEGATIVE_INFINITY;
    words.push({ ...word, negated: at - negation <= REACH });
    if (NEGATION.test(word.word)) negation = at;
    end = word.end;
  }
  return { text, words, stems: new Set(words.map(({ stem }) => stem)) };
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
  const found: Match[] = [];
  search(reading, phrases, (from, to) => {
    found.push({ from, to });
    return false;
  });
  return found;
}

/** True when one of the phrases stands somewhere. */
export function says(reading: Reading, phrases: Phrases): boolean {
  return search(reading, phrases, anywhere);
}

/** True when one of them stands where no negation in its clause governs it. */
export function asserts(reading: Reading, phrases: Phrases): boolean {
  return search(reading, phrases, (from) => reading.words[from]?.negated === false);
}

/** True when one of them stands where a negation in its clause governs it. */
export function denies(reading: Reading, phrases: Phrases): boolean {
  return search(reading, phrases, (from) => reading.words[from]?.negated === true);
}

const anywhere = () => true;

// Calls back with every place until one will do. Most phrases are ruled out by a stem that the passage does not hold.
function search(reading: Reading, phrases: Phrases, will: (from: number, to: number) => boolean): boolean {
  for (const phrase of phrases) {
    if (!reading.stems.has(phrase[0]?.[0] ?? '')) continue;
    for (let from = 0; from < reading.words.length; from++) {
      const to = matchAt(reading.words, phrase, from);
      if (to !== undefined && will(from, to)) return true;
    }
  }
  return false;
}

function matchAt(words: readonly ReadToken[], phrase: Phrase, from: number, part = 0): number | undefined {
  const stems = phrase[part] ?? [];
  for (let i = 0; i < stems.length; i++) if (words[from + i]?.stem !== stems[i]) return undefined;
  const end = from + stems.length - 1;
  if (part === phrase.length - 1) return end;
  for (let next = end + 1; next <= end + 1 + GAP; next++) {
    const found = matchAt(words, phrase, next, part + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
