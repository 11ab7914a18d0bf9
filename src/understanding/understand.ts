import type { LooseDate } from '../dates.ts';
import type { Given } from '../rules/options.ts';
import { isRouted, routed } from '../rules/route.ts';
import type { Gap } from '../rules/topic.ts';
import type { Voice } from '../rules/voices.ts';
import { asksOf, partsOf, premiseOf } from './clauses.ts';
import { type Comparison, comparisonIn } from './comparison.ts';
import { type Features, featuresOf } from './features.ts';
import { type Figure, figureIn, isPast, kindOf } from './kinds.ts';
import { CONCEPTS } from './lexicon.ts';
import { withoutMarks } from './marks.ts';
import { momentIn } from './moment.ts';
import { asksForNews } from './news.ts';
import { rulingsOn } from './polarity.ts';
import type { Premise } from './premise.ts';
import { type Candidate, type Ranking, rankingOf, type Topics, type Vector, vectorOf } from './rank.ts';
import { optionsFor, slotsOf } from './slots.ts';

/** A question understood: the facet, what is given of its topic's options, and the day. */
export type Asked = {
  readonly topic: string;
  readonly facet: string;
  readonly options: Given;
  readonly asOf: LooseDate;
};

/** What a question may ask for. */
export type Reading = Pick<Asked, 'topic' | 'facet' | 'options'> & {
  /** The rulings that answer it; any other is left out of what is said. */
  readonly rulings: readonly ('yes' | 'no')[];
};

/** What a question was understood as, and the steps to it; what it takes for granted, and what it may hold together, come first. */
export type Understood = {
  readonly notes: readonly string[];
  readonly premise?: Premise;
  readonly comparison?: Comparison;
} & (
  | ({
      readonly kind: 'asked';
      readonly date: LooseDate | undefined;
      /** True where it asks for the time before the answer that it goes on from. */
      readonly earlier: boolean;
      /** True where it names no day and asks for what was. */
      readonly past: boolean;
      readonly near: readonly Candidate[];
      /** The kind of figure that the answer must hold, where it asks for one; and what else it may ask for, likeliest first. */
      readonly figure: Figure | undefined;
      readonly others: readonly Reading[];
    } & Reading)
  | { readonly kind: 'gap'; readonly topic: string; readonly gap: Gap; readonly near: readonly Candidate[] }
  | { readonly kind: 'missing'; readonly what: string; readonly near: readonly Candidate[] }
  | { readonly kind: 'ambiguous'; readonly near: readonly Candidate[] }
  | { readonly kind: 'unclear'; readonly near: readonly Candidate[] }
  | { readonly kind: 'news'; readonly date: LooseDate | undefined }
  | { readonly kind: 'no such day'; readonly day: string }
  | { readonly kind: 'dangling' }
  | { readonly kind: 'chat' }
  | { readonly kind: 'foreign' }
);

/**
 * Understands questions in plain words: one reading for each question of a message.
 * @param before the answer that it may go on from
 * @param least how likely the topic of a reading must be, from 0 to 1
 */
export type Reader = (text: string, before?: Asked, least?: number) => readonly Understood[];

export type Understanding = {
  readonly read: Reader;
  /** What the first question would have to wait for, in short steps that can be done before it. */
  readonly preparations: () => Iterable<() => void>;
};

/** A topic less likely is none; of two nearly as likely facets of different topics, neither sure, either may be meant. */
const ENOUGH = 0.2;
const CLOSE = 0.9;
const UNSURE = 0.3;
const BACKGROUND = 0.7;
/** In a what-if, or where what is asked names nothing itself, it matters nearly as much as what is asked. */
const CIRCUMSTANCES = 0.8;
/** A question so likely about something else is none of ours; where it names a subject of ours, it must be likelier still. */
const FOREIGN = 0.5;
const SURELY_FOREIGN = 0.9;
/** What is less likely is not looked at where the likeliest facet has no figure of the kind that is asked for. */
const POSSIBLE = 0.03;
/** What is missing is named where it is so likely that it is what is asked for. */
const NAMED = 0.25;
/** Before a gap comes a facet whose topic is so many times as likely. */
const LEAD = 1.4;
const CARRIED = 0.6;
const MOST_PARTS = 3;
/** So few words go on from what was said; so few with a word that goes on, even about a subject of their own. */
const FEW = 3;
const SHORT = 5;

// A message of nothing but these is a greeting, thanks or chatter.
const CHAT = new Set(
  `hi hello hey hiya yo sup gm gn good morning evening afternoon night day bot thx thank thanks you u ty cheers bye goodbye cya nice cool
  great lol lmao haha hahaha ok okay wow awesome bad well done nvm never mind everyone all guys folks there exhibit rock rocks so very much
  a lot mate friend man for the your help how are doing whats up test testing ping pong`.split(/\s+/),
);
// What asks for a deed or for advice asks for no fact.
const DEED =
  /\b(?:(?:write|draft|compose|code|generate|make|give|sing|tell) (?:me|us) (?:a|an|some|\d+|one)\b|write (?:a|an|some)\b|pretend|role ?play|act as|ignore (?:all|the|your|any|previous|every)|forget (?:all|the|your|everything)|you(?:'re| are|re)? (?:now|hereby|just a)\b|from now on|system ?:|^\s*(?:say|print|repeat|reply) (?:after|with|only|"|“|@)|admit it|how (?:do|can|could) (?:i|we) (?:cancel|reset|fix|install|remove|deploy|dodge|get|buy|make|delete|set up|cook|learn|answer)|should (?:i|we) (?:buy|sell|invest|hold|learn|use)|can you (?:open|fix|write|make|send|buy|delete|ban))\b|@(?:everyone|here)\b(?![\s\S]*\?)/i;
const GOES_ON =
  /^\s*(?:and|but|so|ok|then|what about|how about|and what about|what if|same for|also|or|why|since when|until when|how come|before that|says who)\b/i;
/** What asks for the last answer again: for what it rests on. */
const DOUBTS =
  /^\s*(?:(?:oh|wait|huh|and|but|hm+),? )?(?:really|seriously|for real|are you (?:really )?sure|you sure|is (?:that|this|it) (?:really )?(?:true|right|so|correct|certain|official|confirmed)|who (?:says|said)(?: so| that| this)?|says who|according to (?:who|whom|what)|source|sources|proof|any proof|prove it|how do you know(?: that)?|where (?:does it say|is) (?:that|so))\W*$/i;
/** Words that stand for something said before, where the message names no subject of its own. */
const REFERS = /\b(?:them|those|these|it|they|that one|this one)\b/i;
const EARLIER = /\b(?:before that|before then|previously|prior to that|earlier than that|before it)\b/i;

/** What understands questions about these topics. */
export function understandingOf(topics: Topics, voices: readonly Voice[]): Understanding {
  const ranking = rankingOf(topics, voices);
  function read(text: string, before?: Asked, least = ENOUGH): readonly Understood[] {
    const plain = withoutMarks(text);
    if (isChat(plain)) return [{ kind: 'chat', notes: [] }];
    if (DEED.test(text)) return [{ kind: 'foreign', notes: ['It asks for a deed or for advice, and not for a fact.'] }];
    const asks = asksOf(plain).filter((each) => isOurs(featuresOf(each)));
    const texts = asks.length > 1 && asks.length <= MOST_PARTS ? asks : [plain];
    // A day that is told once is that of all of them.
    const { date } = momentIn(plain);
    return texts.map((each) => {
      const reading = understood(each, date, before, least, topics, ranking);
      const isOne = 'near' in reading && isExample(each, reading.near);
      const comparison = isOne ? undefined : comparisonIn(partsOf(each).asked);
      const premise = premiseOf(each);
      return { ...reading, ...(comparison && { comparison }), ...(premise && { premise }) };
    });
  }
  return { read, preparations: ranking.preparations };
}

function understood(
  text: string,
  told: LooseDate | undefined,
  before: Asked | undefined,
  least: number,
  topics: Topics,
  ranking: Ranking,
): Understood {
  const { date = told, rest, impossible } = momentIn(text);
  if (date === undefined && impossible !== undefined)
    return { kind: 'no such day', day: impossible, notes: [`“${impossible}” is in no calendar.`] };
  const { asked, background } = partsOf(rest);
  const features = featuresOf(rest);
  const goesOn = GOES_ON.test(text) || EARLIER.test(text) || (!hasSubject(features) && REFERS.test(text));
  // A whole question of its own begins anew, however it begins.
  const isWhole = hasSubject(features) && features.words.length > SHORT;
  if (before !== undefined && !isWhole && (goesOn || features.words.length <= FEW || DOUBTS.test(text))) {
    const again = carriedOn(rest, features, date, before, topics);
    if (again !== undefined) return again;
  }
  // What names somebody is about them, and not about what was said before.
  const goesOnFrom = goesOn && !isWhole ? before : undefined;
  const carried = isOurs(features) ? undefined : goesOnFrom;
  const vector = weighted(asked, background, carried, topics);
  const foreign = hasSubject(features) ? SURELY_FOREIGN : FOREIGN;
  const ranked = ranking.rank(vector).filter(({ target, score }) => !('foreign' in target) || score >= foreign);
  const exact = ranked.filter((each) => isExample(rest, [each]));
  const same = ranked.filter(({ target }) => target.topic === carried?.topic);
  const near = [...new Set([...exact, ...facetsFirst(same.length > 0 ? same : ranked)])].slice(0, 6);
  const notes = [
    `It asks: “${asked}” (${kindOf(asked)})${background === '' ? '' : `; the rest is background: “${background}”`}.`,
    `Found in it: ${[...new Set(features.found.map(({ concept }) => concept))].join(', ') || 'nothing of the field'}.`,
    ...near
      .slice(0, 3)
      .map(
        ({ target, score, example }) =>
          `/${target.topic}, ${target.title}: ${score.toFixed(2)}, nearest to “${example}”.`,
      ),
  ];
  const isLikely = (near[0]?.ofTopic ?? 0) >= ENOUGH && !(goesOn && features.words.length <= SHORT);
  const isAbout = isOurs(features) || isLikely || goesOnFrom !== undefined;
  if (asksForNews(text) && !isExample(rest, near)) return { kind: 'news', date, notes };
  if (!isAbout) return before === undefined && goesOn ? { kind: 'dangling', notes } : { kind: 'foreign', notes };
  return goingOn(chosen(rest, asked, features, near, least, date, notes, topics, ranking), goesOnFrom);
}

// What goes on asks of the same day, and in the same topic of the same company or sum.
function goingOn(reading: Understood, before: Asked | undefined): Understood {
  if (before === undefined || reading.kind !== 'asked') return reading;
  const options = reading.topic === before.topic ? { ...before.options, ...reading.options } : reading.options;
  return { ...reading, options, date: reading.date ?? before.asOf };
}

function chosen(
  text: string,
  asked: string,
  features: Features,
  near: readonly Candidate[],
  least: number,
  date: LooseDate | undefined,
  notes: readonly string[],
  topics: Topics,
  ranking: Ranking,
): Understood {
  const [best, second] = near;
  if (best === undefined) return { kind: 'unclear', near, notes };
  if ('foreign' in best.target) return { kind: 'foreign', notes };
  if ('gap' in best.target && best.score < NAMED) return { kind: 'unclear', near, notes };
  if ('gap' in best.target) return { kind: 'gap', topic: best.target.topic, gap: best.target.gap, near, notes };
  if (best.ofTopic < least) return { kind: 'unclear', near, notes };
  const concepts = ranking.conceptsOf(best.target);
  const clause = featuresOf(asked);
  const strange = clause.found.find(({ concept }) => CONCEPTS[concept]?.kind === 'attribute' && !concepts.has(concept));
  if (strange !== undefined) return { kind: 'missing', what: CONCEPTS[strange.concept]?.missing ?? '', near, notes };
  const [reading, ...others] = [best, ...near.slice(1).filter(({ score }) => score >= POSSIBLE)].map((each) =>
    readingOf(each, text, asked, features, topics),
  );
  if (reading !== undefined) {
    const isClose =
      second !== undefined &&
      best.score < UNSURE &&
      second.score > best.score * CLOSE &&
      second.target.topic !== best.target.topic;
    if (isClose && 'facet' in second.target) return { kind: 'ambiguous', near, notes };
    return {
      kind: 'asked',
      ...reading,
      date,
      earlier: false,
      past: date === undefined && isPast(asked),
      near,
      figure: figureIn(asked),
      others: others.filter((each) => each !== undefined),
      notes,
    };
  }
  const rest = near.slice(1).filter(({ target }) => !('foreign' in target));
  return rest.length === 0
    ? { kind: 'unclear', near, notes }
    : chosen(text, asked, features, rest, least, date, notes, topics, ranking);
}

// A facet with its options filled in from the text; undefined where one that it needs is not there.
function readingOf(
  { target }: Candidate,
  text: string,
  asked: string,
  features: Features,
  topics: Topics,
): Reading | undefined {
  const topic = topics.get(target.topic);
  if (topic === undefined || !('facet' in target)) return undefined;
  const options = optionsFor(target.id, target.facet, topic, slotsOf(text, features, topic));
  return options && { topic: target.topic, facet: target.id, options, rulings: rulingsOn(asked, target.asks[0]) };
}

// A gap is one of many details: it has to hold its own against all facets of the topic that is likeliest beside it.
function facetsFirst(near: readonly Candidate[]): readonly Candidate[] {
  const [first] = near;
  const facet = near.find(({ target }) => 'facet' in target);
  if (first === undefined || facet === undefined || !('gap' in first.target)) return near;
  return facet.ofTopic > first.score * LEAD ? [facet, ...near.filter((each) => each !== facet)] : near;
}

/** The same facet again, with what a follow-up changes: the day, or who and what it is about. */
function carriedOn(
  text: string,
  features: Features,
  date: LooseDate | undefined,
  before: Asked,
  topics: Topics,
): Understood | undefined {
  const topic = topics.get(before.topic);
  const facet = topic?.facets[before.facet];
  if (topic === undefined || facet === undefined) return undefined;
  const earlier = EARLIER.test(text);
  const slots = slotsOf(text, features, topic);
  if (!earlier && !DOUBTS.test(text) && date === undefined && Object.keys(slots).length === 0) return undefined;
  const merged = { ...before.options, ...slots };
  const leads = isRouted(topic, before.facet) ? routed(topic, merged) : before.facet;
  const options = leads in topic.facets ? merged : before.options;
  const notes = [`It goes on from the last answer: ${topic.title}, ${facet.title}.`];
  return {
    kind: 'asked',
    topic: before.topic,
    facet: leads,
    options,
    rulings: ['yes', 'no'],
    date: date ?? before.asOf,
    earlier,
    past: false,
    near: [],
    figure: undefined,
    others: [],
    notes,
  };
}

// What is asked counts most, then the background, then what it goes on from.
function weighted(asked: string, background: string, before: Asked | undefined, topics: Topics): Vector {
  const vector = new Map<string, number>();
  const facet = before === undefined ? undefined : topics.get(before.topic)?.facets[before.facet];
  const add = (text: string, weight: number) => {
    for (const [feature, each] of vectorOf(text, weight)) vector.set(feature, Math.max(each, vector.get(feature) ?? 0));
  };
  if (facet !== undefined) add(facet.asks[0], CARRIED);
  // What is asked of something that only the background names cannot be told without it.
  const counts = !hasSubject(featuresOf(asked)) || kindOf(`${background} ${asked}`) === 'what if';
  add(background, counts ? CIRCUMSTANCES : BACKGROUND);
  add(asked, 1);
  return vector;
}

// What is asked in the very words of an example is answered by its facet.
function isExample(text: string, [best]: readonly Candidate[]): boolean {
  const plain = (each: string) =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return best !== undefined && plain(best.example) === plain(text);
}

function isChat(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => CHAT.has(word));
}

function isOurs({ found }: Features): boolean {
  return found.some(({ concept }) => ['subject', 'party'].includes(CONCEPTS[concept]?.kind ?? ''));
}

function hasSubject({ found }: Features): boolean {
  return found.some(({ concept }) => CONCEPTS[concept]?.kind === 'subject');
}
