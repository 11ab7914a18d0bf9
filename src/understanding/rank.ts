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
/** How many facets are. */
const LOOKED_AT = 30;
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
  // All examples in one row, and by feature those that have it: a question is held against no others.
  const row = indexed.flatMap((of) => of.examples.map((example) => ({ of, example })));
  const holders = new Map<string, { readonly at: number; readonly weight: number }[]>();
  for (const [at, { example }] of row.entries())
    for (const [feature, weight] of example.vector) {
      const others = holders.get(feature);
      if (others === undefined) holders.set(feature, [{ at, weight }]);
      else others.push({ at, weight });
    }

  return {
    rank(question, clause, whole) {
      const vector = weighted(question);
      const norm = normOf(vector);
      const sums = new Float64Array(row.length);
      for (const [feature, own] of vector)
        for (const { at, weight } of holders.get(feature) ?? []) sums[at] = (sums[at] ?? 0) + own * weight;
      const near = new Map<Indexed, { readonly example: Example; readonly score: number }[]>();
      for (const [at, sum] of sums.entries()) {
        const { of, example } = row[at] ?? {};
        if (sum === 0 || of === undefined || example === undefined) continue;
        const score = sum / (norm * example.norm || 1);
        const others = near.get(of);
        if (others === undefined) near.set(of, [{ example, score }]);
        else others.push({ example, score });
      }
      // Word by word only what is nearest by then is compared.
      const texts = [...new Set([clause, whole])].map(wordsOf);
      const likeness = ({ words }: Example) => Math.max(...texts.map((each) => sharedWords(each, words)));
      const apart = (of: Indexed) => (sharesSubject(question, of.concepts) ? 1 : APART);
      return [...near]
        .map(([of, examples]) => ({
          of,
          examples,
          most: apart(of) * examples.reduce((most, { score }) => Math.max(most, score), 0),
        }))
        .toSorted((a, b) => b.most - a.most)
        .slice(0, LOOKED_AT)
        .flatMap(({ of, examples }): Candidate[] => {
          const [best, second = best] = examples
            .toSorted((a, b) => b.score - a.score)
            .slice(0, COMPARED)
            .map(({ example, score }) => ({ example, score: (1 - LITERAL) * score + LITERAL * likeness(example) }))
            .toSorted((a, b) => b.score - a.score);
          if (best === undefined || second === undefined) return [];
          const score = NEAREST * best.score + (1 - NEAREST) * second.score;
          return [{ target: of.target, score: score * apart(of), example: best.example.text }];
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
