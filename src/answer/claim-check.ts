import type { Article } from '../corpus/article.ts';
import { sentences } from '../corpus/sentences.ts';
import { tokens } from '../corpus/tokens.ts';
import { addDays, type Day, type LooseDate, lastDay, spoken } from '../dates.ts';
import { remembered } from '../remembered.ts';
import { type Claim, type Finding, reader as readerOfClaims, type Value, type Wording } from '../rules/claims.ts';
import { mentionsIn } from '../rules/parties.ts';
import { agree } from '../rules/quantities.ts';
import type { Library } from '../rules/topic.ts';
import { withoutMarks } from '../understanding/marks.ts';
import type { Reader } from '../understanding/understand.ts';
import { type Evidence, evidenceOf, type Shown, unique, type Verdict } from './answer.ts';
import { type Means, noted, together } from './heard.ts';
import { NOTHING_TO_CHECK, trueFrom, verdictInWords } from './wording.ts';

const MOST_CLAIMS = 5;
/** How many sentences of a message are looked at. */
const MOST_SENTENCES = 20;
const QUOTES = 2;
/** A claim that no version ends holds until here. */
const OPEN = '9999-12-31';

type Judged = { readonly verdict: Verdict; readonly evidence: readonly Evidence[]; readonly held: string[] };

/** Each claim of a message with a verdict, the quotes behind it, and the days on which it was true. */
export function checkClaims(message: string, asOf: LooseDate, reader: Reader, means: Means): Shown {
  const text = withoutMarks(message);
  const checked = sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((each) => !each.endsWith('?'))
    .slice(0, MOST_SENTENCES)
    .flatMap((each) => check(each, lastDay(asOf), reader, means) ?? [])
    .slice(0, MOST_CLAIMS);
  const [only, ...others] = checked;
  if (only === undefined) return means.unanswered('off_topic', 'foreign', NOTHING_TO_CHECK);
  const question = { text: message, reading: checked.map(({ reading }) => reading).join('; ') };
  return { ...(others.length === 0 ? only.shown : together(checked.map(({ shown }) => shown))), question };
}

/** A sentence of a message, judged; undefined where it is about something else. */
function check(sentence: string, day: Day, reader: Reader, means: Means) {
  // A statement is seldom like a question: the likeliest reading will do, since the rules' claims judge it.
  const [understood] = reader(sentence, undefined, 0);
  if (understood?.kind !== 'asked') return undefined;
  const { topic, facet, options } = understood;
  const shown = means.answer({ topic, facet, options, asOf: day });
  const { verdict, evidence, held } = judge(sentence, day, means) ?? { verdict: 'not_stated', evidence: [], held: [] };
  const lines = [`“${sentence}” ${verdictInWords(verdict)}`, ...held];
  const quotes = evidence.length > 0 ? evidence : shown.answer.evidence;
  const statements = lines.map((text, at) => ({
    text,
    derived: false,
    marks: at === 0 ? evidence.map((_, place) => place + 1) : [],
  }));
  // What the articles do say of it, where they do not settle it.
  const rest = evidence.length > 0 ? [] : shown.statements;
  return {
    shown: noted(
      {
        ...shown,
        answer: {
          ...shown.answer,
          // Without a quote of its own it is as much of an answer as what the articles do say.
          ...(evidence.length > 0 && { status: 'answered', reason: null }),
          ruling: null,
          verdict,
          text: [...lines, ...(evidence.length > 0 ? [] : [shown.answer.text])].join(' '),
          evidence: quotes,
        },
        statements: [...statements, ...rest],
        allEvidence: evidence.length > 0 ? quotes : shown.allEvidence,
      },
      understood,
    ),
    reading: means.library.topics.get(topic)?.title ?? '',
  };
}

/** What the rules' own claims make of a sentence, read as if it were a passage: those that it makes, and those that it denies. */
export function judge(sentence: string, day: Day, means: Means): Judged | undefined {
  const { made, denied } = readersOf(means.library);
  const read = passage(withCapitals(sentence), day);
  const judged = [
    ...current(made(read), day, means).map((each) => onClaim(each, day, true, means)),
    ...current(denied(read), day, means).map((each) => onClaim(each, day, false, means)),
  ].filter((each) => each !== undefined);
  const worst = (['contradicted', 'disputed', 'supported'] as const).find((verdict) =>
    judged.some((each) => each.verdict === verdict),
  );
  if (worst === undefined) return undefined;
  const own = judged.filter(({ verdict }) => verdict === worst);
  const evidence = unique(own.flatMap((each) => each.evidence));
  return {
    verdict: worst,
    evidence: evidence.slice(0, QUOTES),
    held: own.find(({ held }) => held.length > 0)?.held ?? [],
  };
}

// Where an article gives a later figure, the first day's is none to judge by.
function current(claims: readonly Finding[], day: Day, { findings, library }: Means): readonly Finding[] {
  const versions = [...library.topics.values()].flatMap(({ terms }) => terms.flatMap((term) => term.versions));
  const pairs = versions.flatMap(({ later = {} }) => Object.entries(later));
  const isKnown = (claim: string) => findings.of(claim).some(({ article }) => article.published <= day);
  const left = pairs.map(([first, later]) => (isKnown(later) ? first : later));
  return claims.filter(({ claim }) => !left.includes(claim));
}

function onClaim({ claim, value }: Finding, day: Day, asserted: boolean, means: Means): Judged | undefined {
  const found = means.findings.of(claim);
  if (found.length === 0) return undefined;
  const same =
    value === undefined ? found : found.filter((each) => each.value !== undefined && fits(value, each.value));
  const periods = means.library.periods(claim);
  const stretches = periods.map(({ from, to }) => ({ from, to: to === OPEN ? undefined : addDays(to, -1) }));
  const holds = periods.length === 0 || periods.some(({ from, to }) => from <= day && day < to);
  const isTrue = same.length > 0 && holds;
  const some = value !== undefined && same.length > 0 && same.length < found.length;
  const quotes = (same.length > 0 ? same : found).slice(0, QUOTES).map(evidenceOf);
  if (
    isTrue &&
    some &&
    !found.every((each) => each.value !== undefined && value !== undefined && fits(value, each.value))
  )
    return { verdict: asserted ? 'disputed' : 'contradicted', evidence: quotes, held: [] };
  const held =
    asserted && same.length > 0 && stretches.length > 0
      ? [...new Set(stretches.map(({ from, to }) => trueFrom(spoken(from), to === undefined ? undefined : spoken(to))))]
      : [];
  return { verdict: isTrue === asserted ? 'supported' : 'contradicted', evidence: quotes, held: holds ? [] : held };
}

function fits(said: Value, known: Value): boolean {
  if (said.dimension === 'parties' || known.dimension === 'parties')
    return (
      said.dimension === 'parties' &&
      known.dimension === 'parties' &&
      said.names.every((name) => known.names.includes(name))
    );
  return agree(said, known);
}

/** What finds the claims that a sentence makes, and those that it denies. */
export const readersOf = remembered(({ claims }: Library) => ({
  made: readerOfClaims(claims),
  denied: readerOfClaims(claims.flatMap(contrary)),
}));

// What asserts a claim would deny it with a negation, and the other way round.
function contrary(claim: Claim): Claim[] {
  const turned = claim.wordings.flatMap(({ asserts = [], denies = [], ...rest }): Wording[] => {
    const [first, ...others] = asserts;
    if (first === undefined && denies.length === 0) return [];
    if (first === undefined) return [{ ...rest, asserts: denies }];
    return [{ ...rest, denies: [first, ...denies], mentions: [...(rest.mentions ?? []), ...others] }];
  });
  const [wording, ...more] = turned;
  return wording === undefined ? [] : [{ ...claim, wordings: [wording, ...more] }];
}

function passage(sentence: string, day: Day): Article {
  return {
    id: '',
    kind: 'original',
    title: '',
    publisher: '',
    published: day,
    body: sentence,
    passages: [{ kind: 'sentence', start: 0, end: sentence.length }],
  };
}

// A name is one in an article by its capital; who writes a message may leave that out.
function withCapitals(sentence: string): string {
  const words = tokens(sentence);
  const capital = (text: string, at: number) => text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
  return mentionsIn(words, () => true)
    .flatMap(({ from, to }) => words.slice(from, to + 1).map(({ start }) => start))
    .reduce(capital, sentence);
}
