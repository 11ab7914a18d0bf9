import type { Entry } from '../answer/action.ts';
import { unique } from '../answer/answer.ts';
import { startOf } from '../answer/dated.ts';
import type { Knowledge } from '../answer/decide.ts';
import { differences } from '../answer/differences.ts';
import { type Moment, momentEntry, momentsIn } from '../answer/timeline.ts';
import { counted, sourceOf, withAge } from '../answer/wording.ts';
import type { Article } from '../corpus/article.ts';
import { addDays, type Day, daysBetween, firstDay, spoken } from '../dates.ts';
import type { Topic } from '../rules/topic.ts';
import type { Known } from '../store/store.ts';

/** What a digest says: a sentence, then sections, each with lines that rest on quotes. */
export type Digest = {
  readonly lead: string;
  readonly sections: readonly Section[];
  /** The topics that it is about, by name. */
  readonly topics: readonly string[];
  readonly asOf: Day;
  readonly newest: Day;
};

/** Lines under a heading. What there is no room for is counted, with the command that shows it. */
export type Section = {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** More lines that are not told here, however much room there is. */
  readonly left?: number;
  readonly more?: string;
};

/** Whose digest: its topics by name, none for all, and what the last one knew. */
export type Wanted = { readonly topics: readonly string[]; readonly known: Known; readonly asOf: Day };

/**
 * What came of composing. `lacking`: articles that the last digest knew are not on this shelf, so another process has to
 * compose it.
 */
export type Composed =
  | { readonly kind: 'lacking'; readonly articles: readonly string[] }
  | { readonly kind: 'digest'; readonly digest: Digest; readonly known: Known; readonly isNew: boolean };

const ENDS = 3;
const ARTICLES = 5;

/**
 * What Exhibit has learned since the last digest, by what that one knew, whatever the dates: an article may arrive long after
 * the event.
 */
export function composeDigest({ topics: names, known, asOf }: Wanted, knowledge: Knowledge): Composed {
  const { library, shelf } = knowledge;
  const articles = known.articles.filter((id) => shelf.get(id) === undefined);
  if (articles.length > 0) return { kind: 'lacking', articles };
  const wanted = [...library.topics].filter(([name]) => names.length === 0 || names.includes(name));
  const topics = wanted.map(([, topic]) => topic);
  const moments = momentsIn(topics, asOf, knowledge);
  const learned = moments.filter(({ key }) => !known.versions.includes(key)).toReversed();
  const added = shelf.quoted.filter((article) => !known.articles.includes(article.id)).toReversed();
  const arrived = names.length === 0 ? added : added.filter((article) => speaksOf(article, topics, knowledge));
  const isNew = learned.length + arrived.length > 0;
  const explained = isNew ? undefined : nextTerm(moments, known.explained);
  const digest: Digest = {
    lead: withAge(leadOf(learned.length, arrived.length), null, asOf, shelf.newest),
    sections: [
      learnedSection(learned, moments, knowledge),
      articlesSection(arrived),
      explained === undefined ? undefined : { title: 'One term of the deal', entries: [momentEntry(explained)] },
      endsSection(moments, asOf),
      disagreementsSection(topics, asOf, knowledge),
    ].flatMap((section) => (section === undefined || section.entries.length === 0 ? [] : [section])),
    topics: wanted.map(([name]) => name),
    asOf,
    newest: shelf.newest,
  };
  const now = { ...knownNow(knowledge, asOf), explained: explained?.term?.id ?? known.explained };
  return { kind: 'digest', digest, known: now, isNew };
}

/** All that is known now: where a subscription begins, and what a digest was made from, whatever its topics. */
export function knownNow(knowledge: Knowledge, asOf: Day): Known {
  const { library, shelf } = knowledge;
  return {
    articles: shelf.articles.map(({ id }) => id),
    versions: momentsIn([...library.topics.values()], asOf, knowledge).map(({ key }) => key),
    explained: null,
  };
}

function leadOf(learned: number, arrived: number): string {
  const from = arrived === 0 ? '' : `, and ${counted(arrived, 'new article')}`;
  if (learned > 0) return `There is news since last time: ${counted(learned, 'dated fact')} of the deal${from}.`;
  if (arrived > 0)
    return `There ${arrived === 1 ? 'is' : 'are'} ${counted(arrived, 'new article')} since last time, and no change in the deal.`;
  return 'There is nothing new since last time.';
}

function learnedSection(learned: readonly Moment[], all: readonly Moment[], knowledge: Knowledge): Section {
  return {
    title: 'Learned since last time',
    entries: learned.filter(({ end }) => !end).map((each) => withBefore(each, all, knowledge)),
    more: '/timeline',
  };
}

// A new version says what held before it, where that is proven; one that came late tells that it is over.
function withBefore(moment: Moment, all: readonly Moment[], { findings }: Knowledge): Entry {
  const { term, starts, date } = moment;
  if (term === undefined || starts === undefined) return momentEntry(moment);
  const isOver = all.some((other) => other.starts && other.term === term && firstDay(other.date) > firstDay(date));
  const entry = momentEntry(isOver ? { ...moment, says: `${starts.was} (it has changed again since)` } : moment);
  const before = term.versions[term.versions.indexOf(starts) - 1];
  const start = before && startOf(term, before, findings);
  if (before === undefined || start === undefined) return entry;
  return { text: `${entry.text}. Until then: ${before.was}.`, quotes: unique([...entry.quotes, ...start.quotes]) };
}

function articlesSection(arrived: readonly Article[]): Section {
  return {
    title: 'New on the shelf',
    entries: arrived.slice(0, ARTICLES).map((article) => ({
      text: `${spoken(article.published)} · ${sourceOf(article)}: ${article.title}`,
      quotes: [],
    })),
    left: Math.max(0, arrived.length - ARTICLES),
    more: '/sources',
  };
}

function endsSection(moments: readonly Moment[], asOf: Day): Section {
  const ahead = moments.filter(({ end, date }) => end && date >= asOf);
  return {
    title: 'Dates coming up',
    entries: ahead.slice(0, ENDS).map((moment) => {
      const { text, quotes } = momentEntry(moment);
      return { text: `${text} (${leftUntil(moment.date, asOf)})`, quotes };
    }),
    left: Math.max(0, ahead.length - ENDS),
    more: `/timeline from:${addDays(asOf, 1)}`,
  };
}

function leftUntil(day: Day, asOf: Day): string {
  const days = daysBetween(asOf, day);
  return days === 0 ? 'today' : `${counted(days, 'day')} left`;
}

// They stay open for long: one is told in full, another each day.
function disagreementsSection(topics: readonly Topic[], asOf: Day, knowledge: Knowledge): Section | undefined {
  const open = differences(topics, asOf, knowledge).filter(({ kind }) => kind !== 'agree');
  const told = open[daysBetween('2025-01-01', asOf) % open.length];
  if (told === undefined) return undefined;
  return {
    title: open.length === 1 ? 'Articles disagree' : `Articles disagree on ${open.length} points, such as`,
    entries: [{ text: told.text, quotes: told.quotes }],
    left: open.length - 1,
    more: '/disagreements',
  };
}

/** The version in force of the term whose turn it is; undefined where no term is proven. */
function nextTerm(moments: readonly Moment[], last: string | null): Moment | undefined {
  const running = new Map<string, Moment>();
  for (const moment of moments)
    if (moment.starts !== undefined && moment.term !== undefined) running.set(moment.term.id, moment);
  const terms = [...running].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (terms.find(([id]) => last !== null && id > last) ?? terms[0])?.[1];
}

function speaksOf({ id }: Article, topics: readonly Topic[], { findings }: Knowledge): boolean {
  return topics.some(({ claims }) =>
    claims.some((claim) => findings.of(claim.id).some(({ article }) => article.id === id)),
  );
}
