import { type Article, type Quote, quoted } from '../corpus/article.ts';
import { isEvidence } from '../corpus/passages.ts';
import type { Day } from '../dates.ts';
import { once } from '../remembered.ts';
import { INSIDERS, lists, type Mention, OUTSIDERS } from './parties.ts';
import { type Dimension, dayOf, type Quantity, readQuantities } from './quantities.ts';
import {
  asserts,
  compile,
  denies,
  findWords,
  type Match,
  type Phrases,
  type Reading,
  read,
  says,
  type Words,
} from './words.ts';

/** Companies that a passage lists, in its order. */
export type PartyList = { readonly dimension: 'parties'; readonly names: readonly string[] };
export type Value = Quantity | PartyList;

/**
 * One way of saying a claim. Each list is alternatives; of every list one must be there:
 * `asserts` not negated, `denies` negated, `mentions` either way; of `lacks` none may be there.
 */
export type Wording = {
  readonly asserts?: readonly Words[];
  readonly denies?: readonly Words[];
  readonly mentions?: readonly Words[];
  readonly lacks?: Words;
  readonly value?: Taking;
};

/**
 * What to take from a passage: the figure, or the list of at least so many parties, nearest to one of the words; `before`
 * prefers what stands before them. With one of `withAll` in the passage, its lists count as one.
 */
export type Taking = {
  readonly read: Dimension | 'parties';
  readonly near: Words;
  readonly before?: true;
  readonly least?: number;
  readonly withAll?: Words;
};

// Who wonders, denies or passes on a rumour asserts nothing.
const DOUBTS = [
  'wondered',
  'wonders',
  'whether',
  'denied',
  'denies',
  'rumour',
  'rumor',
  'speculated',
  'speculation',
  'allegedly',
  'not true',
  "isn't true",
  'untrue',
  'not the case',
  "isn't the case",
  'false claim',
  'falsely',
  'myth',
  'debunked',
  'no truth',
];
const EXCLUSIONS = ['omission of', 'absence of', 'without', 'except', 'but not'];

// Made with the first reader: the start does not wait for them.
const known = once(() => ({
  doubt: compile(DOUBTS),
  outside: compile(OUTSIDERS),
  inside: compile(INSIDERS),
  exclusion: compile(EXCLUSIONS),
}));

type Compiled = {
  /** True unless the wording itself asks for a word of doubt. */
  plain: boolean;
  asserts: readonly Phrases[];
  denies: readonly Phrases[];
  mentions: readonly Phrases[];
  lacks: Phrases;
  value: { read: Dimension | 'parties'; near: Phrases; before: boolean; least: number; withAll: Phrases } | undefined;
};

/** Something that a passage may say. `says` completes "no article says …": "that …", "who …", "how much …". */
export type Claim = {
  readonly id: string;
  readonly says: string;
  readonly wordings: readonly [Wording, ...Wording[]];
};

/** A claim ready to be looked for. */
type Sought = { readonly id: string; readonly wordings: readonly Compiled[] };

const found: unique symbol = Symbol('found');

/** A claim found in a passage. Only {@link reader} makes one, so whoever holds it holds a quote. */
export type Finding = {
  readonly claim: string;
  /** One object for every claim found in the passage. */
  readonly quote: Quote;
  readonly article: Article;
  /** The place of its wording among the claim's: the first is the plainest. */
  readonly rank: number;
  /** The days that its passage names. */
  readonly days: readonly Day[];
  readonly value?: Value;
  readonly [found]: true;
};

/** A claim by its name, what it says, and the ways of saying it, the plainest first. */
export function claim(id: string, says: string, ...wordings: readonly [Wording, ...Wording[]]): Claim {
  return { id, says, wordings };
}

function prepare({ asserts = [], denies = [], mentions = [], lacks = [], value }: Wording): Compiled {
  return {
    plain: ![...asserts, ...denies, ...mentions]
      .flat()
      .some((phrase) => DOUBTS.some((doubt) => phrase.toLowerCase().includes(doubt))),
    asserts: asserts.map(compile),
    denies: denies.map(compile),
    mentions: mentions.map(compile),
    lacks: compile(lacks),
    value: value && {
      read: value.read,
      near: compile(value.near),
      before: value.before === true,
      least: value.least ?? 1,
      withAll: compile(value.withAll ?? []),
    },
  };
}

/**
 * What finds claims in an article's passages; what it finds depends on that article alone. A passage is held against those
 * claims only of which it has a word that must be there.
 */
export function reader(claims: readonly Claim[]): (article: Article) => Finding[] {
  const byStem = new Map<string, Set<Sought>>();
  for (const each of claims.map(({ id, wordings }): Sought => ({ id, wordings: wordings.map(prepare) })))
    for (const stem of each.wordings.flatMap(anchors)) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(each));
  return (article) =>
    article.passages.filter(isEvidence).flatMap((passage) => {
      const reading = read(quoted(article, passage));
      if (says(reading, known().outside) && !says(reading, known().inside)) return [];
      const quote = { article: article.id, start: passage.start, end: passage.end };
      const candidates = new Set<Sought>();
      for (const stem of reading.stems) for (const each of byStem.get(stem) ?? []) candidates.add(each);
      return [...candidates].flatMap((each) => find(each, reading, article, quote) ?? []);
    });
}

// The stems of which a passage must have one to say it in this wording.
function anchors({ asserts, denies, mentions, value }: Compiled): string[] {
  const required = asserts[0] ?? denies[0] ?? mentions[0] ?? value?.near ?? [];
  return required.map((phrase) => phrase[0]?.[0] ?? '');
}

function find({ id, wordings }: Sought, reading: Reading, article: Article, quote: Quote): Finding | undefined {
  for (const [rank, wording] of wordings.entries()) {
    const value = holds(reading, wording, article);
    if (value === undefined) continue;
    const finding = { claim: id, quote, article, rank, days: daysIn(reading.text, article), [found]: true as const };
    return value === true ? finding : { ...finding, value };
  }
  return undefined;
}

function daysIn(text: string, { published }: Article): Day[] {
  return readQuantities(text, 'date', published).map(dayOf);
}

/** The value that a passage gives when it says this; true when the wording asks for none; undefined when it does not say it. */
function holds(reading: Reading, wording: Compiled, article: Article): Value | true | undefined {
  const said =
    !(wording.plain && says(reading, known().doubt)) &&
    wording.asserts.every((words) => asserts(reading, words)) &&
    wording.denies.every((words) => denies(reading, words)) &&
    wording.mentions.every((words) => says(reading, words)) &&
    !says(reading, wording.lacks);
  if (!said) return undefined;
  return wording.value === undefined ? true : take(reading, wording.value, article);
}

function take(reading: Reading, value: NonNullable<Compiled['value']>, article: Article): Value | undefined {
  const places = findWords(reading, value.near).map((match) => spanOf(reading, match));
  if (value.read !== 'parties') {
    const figures = readQuantities(reading.text, value.read, article.published);
    const nearest = closest(figures, places, value.before);
    return (
      nearest && {
        dimension: nearest.dimension,
        amount: nearest.amount,
        qualifier: nearest.qualifier,
        text: nearest.text,
      }
    );
  }
  const runs = lists(reading.text, reading.words).filter((run) => run.length >= value.least);
  const nearest = closest(
    runs.map((run) => ({ run, ...spanOf(reading, ends(run)) })),
    places,
    value.before,
  );
  if (nearest === undefined) return undefined;
  // "A and B lead, with C also funding": who leads funds as well.
  const all = says(reading, value.withAll) ? runs.flat() : nearest.run;
  const names = [...new Set(all.filter((mention) => !excluded(reading, mention)).map(({ name }) => name))];
  return { dimension: 'parties', names };
}

function excluded(reading: Reading, mention: Mention): boolean {
  return findWords(reading, known().exclusion).some(({ to }) => to === mention.from - 1);
}

type Place = { start: number; end: number };

function closest<T extends Place>(things: readonly T[], places: readonly Place[], before: boolean): T | undefined {
  const ahead = (thing: T) => places.filter(({ start }) => thing.end <= start);
  const preceding = before ? things.filter((thing) => ahead(thing).length > 0) : [];
  const allowed = preceding.length > 0 ? preceding : things;
  const gap = (a: Place, b: Place) => Math.max(a.start - b.end, b.start - a.end, 0);
  const distance = (thing: T) =>
    Math.min(...(preceding.length > 0 ? ahead(thing) : places).map((place) => gap(thing, place)));
  return allowed.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0];
}

function spanOf(reading: Reading, { from, to }: Match): Place {
  return { start: reading.words[from]?.start ?? 0, end: reading.words[to]?.end ?? 0 };
}

function ends(run: readonly Mention[]): Match {
  return { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 };
}
