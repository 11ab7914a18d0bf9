import { tokens } from '../corpus/tokens.ts';
import type { Facet, Gap, Library } from '../rules/topic.ts';
import { featuresOf } from './features.ts';
import { kindOf } from './kinds.ts';
import { CONCEPTS } from './lexicon.ts';

/** What a question may mean: a facet of a topic, or a gap of it. */
export type Target = {
  readonly topic: string;
  readonly title: string;
  readonly asks: readonly [string, ...string[]];
} & ({ readonly id: string; readonly facet: Facet } | { readonly gap: Gap });

/** How near a facet is to a question, from 0 to 1, and the example question that is nearest. */
export type Candidate = { readonly target: Target; readonly score: number; readonly example: string };

/** Weighted features of a question. */
export type Vector = ReadonlyMap<string, number>;

type Example = {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly vector: Vector;
  readonly norm: number;
};
type Indexed = {
  readonly target: Target;
  readonly examples: readonly Example[];
  readonly concepts: ReadonlySet<string>;
};

/** Facets by their example questions. */
export type Ranking = {
  /** The facets nearest to a question by its features, and by the words of its asking clause or of all of it, best first. */
  readonly rank: (question: Vector, clause: string, whole: string) => Candidate[];
  /** What the examples of a facet speak of. */
  readonly conceptsOf: (target: Target) => ReadonlySet<string>;
};

const PLAIN = 0.5;
/** The two parties of the deal are in nearly every question. */
const PARTY = 0.35;
const PARTIES: readonly string[] = ['microsoft', 'openai'];
const KIND = 0.4;
/** How much it counts that a question and an example share their very words, beside what these mean. */
const LITERAL = 0.2;
/** How many examples of a facet are held against a question word by word. */
const COMPARED = 5;
/** How much the nearest example counts; the rest is the second's. */
const NEAREST = 0.7;
/** What is left of a score where question and facet have no subject in common. */
const APART = 0.85;

/** The features of a text with their weights, before how rare they are counts. */
export function vectorOf(text: string, weight = 1): Map<string, number> {
  const { found, rest } = featuresOf(text);
  const vector = new Map<string, number>();
  for (const { concept } of found) vector.set(concept, weight * (PARTIES.includes(concept) ? PARTY : 1));
  for (const stem of rest) vector.set(`=${stem}`, weight * PLAIN);
  vector.set(`?${kindOf(text)}`, weight * KIND);
  return vector;
}

/** Puts the example questions of all facets in order to be compared. */
export function rankingOf(library: Library): Ranking {
  const raw = targetsOf(library).map((target) => ({
    target,
    texts: target.asks,
    vectors: target.asks.map((text) => vectorOf(text)),
  }));
  const spread = new Map<string, number>();
  for (const { vectors } of raw)
    for (const feature of new Set(vectors.flatMap((each) => [...each.keys()])))
      spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const rarity = (feature: string) => {
    const count = spread.get(feature);
    return count === undefined ? 0 : Math.log(1 + raw.length / count);
  };
  const weighted = (vector: Vector) =>
    new Map(
      [...vector].flatMap(([feature, weight]) =>
        spread.has(feature) ? [[feature, weight * rarity(feature)] as const] : [],
      ),
    );
  const indexed: Indexed[] = raw.map(({ target, texts, vectors }) => ({
    target,
    examples: texts.map((text, at) => {
      const vector = weighted(vectors[at] ?? new Map());
      return { text, words: wordsOf(text), vector, norm: normOf(vector) };
    }),
    concepts: new Set(vectors.flatMap((each) => [...each.keys()].filter((key) => key in CONCEPTS))),
  }));
  const byTarget = new Map(indexed.map((each) => [each.target, each]));
  // By feature, the examples that have it: a question is held against those only with which it shares something.
  const holders = new Map<string, { readonly at: number; readonly example: number; readonly weight: number }[]>();
  for (const [at, { examples }] of indexed.entries())
    for (const [example, { vector }] of examples.entries())
      for (const [feature, weight] of vector) {
        const others = holders.get(feature);
        if (others === undefined) holders.set(feature, [{ at, example, weight }]);
        else others.push({ at, example, weight });
      }

  return {
    rank(question, clause, whole) {
      const texts = [...new Set([clause, whole])].map(wordsOf);
      const vector = weighted(question);
      const norm = normOf(vector);
      const likeness = (words: ReadonlySet<string>) => Math.max(...texts.map((each) => sharedWords(each, words)));
      const sums = new Map<number, Map<number, number>>();
      for (const [feature, own] of vector)
        for (const { at, example, weight } of holders.get(feature) ?? []) {
          const ofTarget = sums.get(at) ?? new Map<number, number>();
          sums.set(at, ofTarget.set(example, (ofTarget.get(example) ?? 0) + own * weight));
        }
      return [...sums]
        .flatMap(([at, byExample]): Candidate[] => {
          const of = indexed[at];
          if (of === undefined) return [];
          const scored = [...byExample]
            .map(([example, sum]) => ({ example, score: sum / (norm * (of.examples[example]?.norm ?? 1) || 1) }))
            .toSorted((a, b) => b.score - a.score || a.example - b.example)
            .slice(0, COMPARED)
            .map(({ example, score }) => ({
              example,
              score: (1 - LITERAL) * score + LITERAL * likeness(of.examples[example]?.words ?? new Set()),
            }))
            .toSorted((a, b) => b.score - a.score || a.example - b.example);
          const [best, second = best] = scored;
          if (best === undefined || second === undefined) return [];
          const score = NEAREST * best.score + (1 - NEAREST) * second.score;
          const apart = sharesSubject(question, of.concepts) ? 1 : APART;
          return [{ target: of.target, score: score * apart, example: of.examples[best.example]?.text ?? '' }];
        })
        .toSorted((a, b) => b.score - a.score);
    },
    conceptsOf: (target) => byTarget.get(target)?.concepts ?? new Set(),
  };
}

function targetsOf(library: Library): Target[] {
  return [...library.topics].flatMap(([topic, { facets, gaps = [] }]) => [
    ...Object.entries(facets).map(
      ([id, facet]): Target => ({ topic, title: facet.title, asks: facet.asks, id, facet }),
    ),
    ...gaps.map((gap): Target => ({ topic, title: gap.missing, asks: gap.asks, gap })),
  ]);
}

function sharesSubject(question: Vector, concepts: ReadonlySet<string>): boolean {
  return [...question.keys()].some((key) => CONCEPTS[key]?.kind === 'subject' && concepts.has(key));
}

function product(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum;
}

function normOf(vector: Vector): number {
  return Math.sqrt(product(vector, vector));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokens(text).map(({ stem }) => stem));
}

// The words that two questions share, as a part of all.
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / (a.size + b.size || 1);
}
