import { once, remembered } from '../remembered.ts';
import type { Asks, Facet, Gap, WholeTopic } from '../rules/topic.ts';
import { calledInVoices, FOREIGN, type Voice } from '../rules/voices.ts';
import { featuresOf } from './features.ts';
import { learningOf, type Vector } from './learn.ts';
import { CONCEPTS } from './lexicon.ts';

export type { Vector } from './learn.ts';

/** All topics by name, with their plain words. */
export type Topics = ReadonlyMap<string, WholeTopic>;

/** What a question may mean: a facet of a topic, a gap of it, or nothing that the articles are about. */
export type Target = {
  readonly topic: string;
  readonly title: string;
  readonly asks: Asks;
} & ({ readonly id: string; readonly facet: Facet } | { readonly gap: Gap } | { readonly foreign: true });

/** What a question may mean. Likelihoods go from 0 to 1, and are 1 over all targets. */
export type Candidate = {
  readonly target: Target;
  /** How likely it is. */
  readonly score: number;
  /** How likely any facet of its topic is. */
  readonly ofTopic: number;
  /** Which of its examples is nearest. */
  readonly example: string;
};

/** Facets and gaps by their example questions. */
export type Ranking = {
  /** The work of learning from the examples, in short steps; the first question does what is left of it. */
  readonly preparations: () => Iterable<() => void>;
  /** The likeliest, best first. */
  readonly rank: (question: Vector) => Candidate[];
  /** What the examples of a facet speak of. */
  readonly conceptsOf: (target: Target) => ReadonlySet<string>;
};

const WORD = 1;
/** Two words that stand together, and what words mean. */
const PAIR = 0.6;
const CONCEPT = 0.6;
const MOST = 8;

/** The features of a text with their weights: its words, its pairs of words, and the concepts that they stand for. */
export function vectorOf(text: string, weight = 1): Map<string, number> {
  const { words, found } = featuresOf(text);
  const vector = new Map<string, number>();
  for (const [at, { stem }] of words.entries()) {
    vector.set(`=${stem}`, weight * WORD);
    const next = words[at + 1];
    if (next !== undefined) vector.set(`=${stem} ${next.stem}`, weight * PAIR);
  }
  for (const { concept } of found) vector.set(concept, weight * CONCEPT);
  return vector;
}

/** Learns from the example questions of all facets and gaps which of them a question means. */
export function rankingOf(topics: Topics, voices: readonly Voice[]): Ranking {
  const targets = targetsOf(topics, voices);
  const examplesOf = remembered(({ asks }: Target) => asks.map((text) => ({ text, vector: vectorOf(text) })));
  const learning = once(() => {
    const texts = targets.flatMap((target, of) => examplesOf(target).map(({ vector }) => ({ of, vector })));
    return learningOf(texts, targets.length);
  });
  const conceptsOf = remembered((target: Target): ReadonlySet<string> => {
    const features = examplesOf(target).flatMap(({ vector }) => [...vector.keys()]);
    return new Set(features.filter((feature) => feature in CONCEPTS));
  });

  return {
    *preparations() {
      for (const target of targets) yield () => examplesOf(target);
      yield learning;
      yield* learning().steps;
    },
    rank(question) {
      const all = [...learning().learned(question)].map((score, at) => ({ score, target: targets[at] as Target }));
      const ofTopic = new Map<string, number>();
      for (const { score, target } of all)
        if ('facet' in target) ofTopic.set(target.topic, (ofTopic.get(target.topic) ?? 0) + score);
      return all
        .toSorted((a, b) => b.score - a.score)
        .slice(0, MOST)
        .map(({ score, target }) => ({
          target,
          score,
          ofTopic: ofTopic.get(target.topic) ?? 0,
          example: nearest(question, examplesOf(target)),
        }));
    },
    conceptsOf,
  };
}

function targetsOf(topics: Topics, voices: readonly Voice[]): Target[] {
  const heard = new Map<string, string[]>();
  for (const { asks } of voices)
    for (const [what, questions] of Object.entries(asks)) heard.set(what, [...(heard.get(what) ?? []), ...questions]);
  const also = (what: string) => heard.get(what) ?? [];
  const targets = [...topics].flatMap(([topic, { facets, gaps = [] }]) => [
    ...Object.entries(facets).map(([id, facet]): Target => {
      const asks: Asks = [...facet.asks, ...also(calledInVoices(topic, { id }))];
      return { topic, title: facet.title, asks, id, facet };
    }),
    ...gaps.map((gap): Target => {
      const asks: Asks = [...gap.asks, ...also(calledInVoices(topic, { gap }))];
      return { topic, title: gap.missing, asks, gap };
    }),
  ]);
  const [first, ...others] = also(FOREIGN);
  if (first === undefined) return targets;
  return [...targets, { topic: '', title: 'something else', asks: [first, ...others], foreign: true }];
}

function nearest(question: Vector, examples: readonly { readonly text: string; readonly vector: Vector }[]): string {
  const near = examples.map(({ text, vector }) => ({ text, shared: likeness(question, vector) }));
  return near.reduce((best, each) => (each.shared > best.shared ? each : best), { text: '', shared: -1 }).text;
}

function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum / Math.sqrt(b.size);
}
