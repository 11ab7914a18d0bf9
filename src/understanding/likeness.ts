import { featuresOf } from './features.ts';
import { CONCEPTS, STOPWORDS } from './lexicon.ts';

/** What a text speaks of: concepts of the field, and the stems of its words. */
export type Traits = ReadonlySet<string>;

/** A piece of a phrase: what any one of may be shared, or else its words, each for itself; `stems` are the words as written. */
type Piece = {
  readonly any: Traits;
  readonly words: readonly Traits[];
  readonly stems: readonly string[];
  readonly weight: number;
};

// What is said of nearly everything tells nothing apart.
const COMMON: Traits = new Set([
  ...['microsoft', 'openai', 'partnership', 'announcement', 'cloud', 'articles', 'start'],
  ...[
    ...['deal', 'contract', 'agreement', 'announc', 'thing', 'sign', 'first', 'new'],
    ...['time', 'day', 'week', 'month', 'year', 'figur', 'number'],
  ].map((stem) => `=${stem}`),
]);
const LITTLE = 0.2;
const STEM = 0.5;
/** How much it counts that a thing says little else than the phrase. */
const SHORT = 0.1;
/** What another word for the same thing counts. */
const SYNONYM = 0.8;

/** What a text speaks of, in no order. */
export function traitsOf(text: string): Traits {
  const { found, words } = featuresOf(text);
  return new Set([...found.map(({ concept }) => concept), ...words.flatMap(({ stem }) => [`=${stem}`])]);
}

/**
 * How much of what a phrase speaks of a thing has, from 0 to 1: nothing where the phrase names a party that the thing does not,
 * or has only in common with it what is common to all.
 */
export function likenessTo(phrase: string): (thing: Traits) => number {
  const pieces = piecesOf(phrase);
  const all = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const parties = pieces.filter(({ any, weight }) => weight > LITTLE && [...any].some(isParty));
  return (thing) => {
    const shares = (any: Traits) => [...any].some((trait) => thing.has(trait));
    const of = ({ any, words, stems }: Piece) => {
      const literal = stems.every((stem) => thing.has(`=${stem}`));
      // Companies outside the deal are one concept, and no word for each other.
      if (literal || any.has('outsider')) return Number(literal);
      return SYNONYM * (shares(any) ? 1 : words.filter(shares).length / words.length);
    };
    if (parties.some((piece) => of(piece) < SYNONYM)) return 0;
    if (!pieces.some((piece) => piece.weight > LITTLE && of(piece) > 0)) return 0;
    const shared = pieces.reduce((sum, piece) => sum + piece.weight * of(piece), 0);
    return (1 - SHORT) * (shared / all) + SHORT * Math.min(1, pieces.length / thing.size);
  };
}

// Every form that was found, and every other word that means something.
function piecesOf(phrase: string): Piece[] {
  const { found, words } = featuresOf(phrase);
  const forms = Map.groupBy(found, ({ from, to }) => `${from} ${to}`);
  const covered = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));
  const alone = (at: number): Traits => traitsOf(words[at]?.word ?? '');
  return [
    ...[...forms.values()].map((same): Piece => {
      const [{ from, to } = { from: 0, to: 0 }] = same;
      const places = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      const any = new Set(same.map(({ concept }) => concept));
      const stems = places.map((at) => words[at]?.stem ?? '');
      return { any, stems, words: places.map(alone), weight: [...any].every((each) => COMMON.has(each)) ? LITTLE : 1 };
    }),
    ...words.flatMap(({ word, stem }, at): Piece[] => {
      if (covered.has(at) || STOPWORDS.has(word)) return [];
      const any = new Set([`=${stem}`]);
      return [{ any, stems: [stem], words: [any], weight: COMMON.has(`=${stem}`) ? LITTLE : STEM }];
    }),
  ];
}

function isParty(trait: string): boolean {
  return CONCEPTS[trait]?.kind === 'party';
}
