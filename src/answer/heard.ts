import { addDays, firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import type { Comparison } from '../understanding/comparison.ts';
import type { Figure } from '../understanding/kinds.ts';
import { momentIn, withDates } from '../understanding/moment.ts';
import type { Candidate } from '../understanding/rank.ts';
import type { Reader, Reading, Understood } from '../understanding/understand.ts';
import { act } from './act.ts';
import type { Desk } from './action.ts';
import {
  type Answer,
  type Evidence,
  evidenceOf,
  type Marked,
  type Reason,
  type Shown,
  type Status,
  type Step,
} from './answer.ts';
import { contradiction } from './premise.ts';
import type { Asked } from './request.ts';
import {
  CHAT,
  DANGLING,
  FOREIGN,
  noAnswerTo,
  noSuchDay,
  saysNothingOf,
  THANKS,
  UNCLEAR,
  WHICH,
  withoutOpening,
} from './wording.ts';

/** What hearing needs beside the reader. */
export type Means = Desk & {
  readonly answer: (asked: Asked) => Shown;
  readonly unanswered: (status: Status, reason: Reason | null, text: string) => Shown;
};

type Asking = Extract<Understood, { kind: 'asked' }>;
type Declined = Exclude<Understood, { kind: 'asked' | 'news' }>;

const NEAREST = 2;
const SUGGESTIONS = 3;
const THANKED = /\b(?:thanks?|thx|thank|ty|cheers)\b/i;
/** What is left of a question without what it takes for granted is asked by itself where it is at least so near to an example. */
const CLEAR = 0.5;

const NOT_UNDERSTOOD = 'not understood as a question that I can answer';
const READINGS: Record<Declined['kind'], string> = {
  chat: 'a greeting, or nothing to look up',
  foreign: 'not about the deal',
  dangling: 'goes on from something that I no longer have',
  ambiguous: 'more than one question',
  'no such day': 'a day that is in no calendar',
  gap: NOT_UNDERSTOOD,
  missing: NOT_UNDERSTOOD,
  unclear: NOT_UNDERSTOOD,
};

/** The answer to a message in plain words; `before` is what it may go on from. */
export function heard(
  text: string,
  asOf: LooseDate,
  today: LooseDate,
  before: Asked | undefined,
  reader: Reader,
  means: Means,
): Shown {
  const dated = withDates(text, lastDay(asOf));
  const parts = reader(dated, before).map((understood) => answerTo(understood, dated, asOf, today, reader, means));
  const [only, ...others] = parts;
  if (only === undefined) return means.unanswered('off_topic', 'foreign', FOREIGN);
  const question = { text, reading: parts.map(({ reading }) => reading).join('; ') };
  return { ...(others.length === 0 ? only.shown : together(parts.map(({ shown }) => shown))), question };
}

type Part = { readonly shown: Shown; readonly reading: string };

function answerTo(
  understood: Understood,
  text: string,
  asOf: LooseDate,
  today: LooseDate,
  reader: Reader,
  means: Means,
): Part {
  const { comparison, premise } = understood;
  if (premise !== undefined) {
    const day = understood.kind === 'asked' ? (understood.date ?? asOf) : asOf;
    const denied = contradiction(premise, day, reader, means);
    if (denied !== undefined) {
      const [rest] = reader(premise.rest);
      const { premise: _, ...alone } =
        rest?.kind === 'asked' && (rest.near[0]?.score ?? 0) >= CLEAR ? rest : understood;
      const { shown, reading } = answerTo(alone, text, day, today, reader, means);
      return {
        shown: noted(shown.answer.facet === denied.answer.facet ? denied : before(denied, shown), understood),
        reading,
      };
    }
  }
  const apart = comparison === undefined ? undefined : daysApart(comparison);
  if (apart !== undefined) {
    const shown = act({ action: 'changes', options: apart, asOf: lastDay(asOf) }, means);
    return {
      shown: noted(shown, understood),
      reading: `what changed from ${spoken(apart.since)} to ${spoken(apart.until)}`,
    };
  }
  if (comparison !== undefined) {
    const { how, first, second } = comparison;
    const options = { first, how, ...(second !== undefined && { second }) };
    const shown = act({ action: 'compare', options, asOf: lastDay(asOf) }, means);
    const isAnother = understood.kind === 'asked' && (understood.near[0]?.score ?? 0) >= CLEAR;
    if (shown.answer.reason !== 'absent' || !isAnother)
      return {
        shown: noted(shown, understood),
        reading: `${how}: ${[first, ...(second === undefined ? [] : [second])].join(' / ')} · as of ${whenOf(asOf, today)}`,
      };
  }
  if (understood.kind === 'asked') {
    const day = understood.date ?? asOf;
    const { topic, facet, options, rulings, earlier } = understood;
    const at =
      earlier || (day === today && isOver(understood, day, means))
        ? dayBefore({ topic, facet, options, asOf: day }, means)
        : day;
    const first = { topic, facet, options, rulings, asOf: at };
    const others = understood.others.map((each) => ({ ...first, ...each }));
    const { reading, shown: held } = withFigure(first, others, understood.figure, means);
    const shown = withRuling(held, reading);
    return { shown: noted(shown, understood), reading: `${titlesOf(reading, means)} · as of ${whenOf(at, today)}` };
  }
  if (understood.kind === 'news') {
    const options = understood.date === undefined ? {} : { of: understood.date };
    const shown = act({ action: 'news', options, asOf: lastDay(asOf) }, means);
    return { shown: noted(shown, understood), reading: `what is new · as of ${whenOf(asOf, today)}` };
  }
  const topic = understood.kind === 'gap' ? means.library.topics.get(understood.topic)?.title : undefined;
  return {
    shown: noted(withIds(declinedAs(understood, text, means), asOf, reader, means), understood),
    reading: topic === undefined ? READINGS[understood.kind] : `${topic} · what no article says`,
  };
}

function declinedAs(understood: Declined, text: string, means: Means): Shown {
  const declined = (reason: Reason, why: string, near: readonly Candidate[]) => {
    const shown = means.unanswered('not_in_articles', reason, why);
    const evidence = nearest(understood, text, means);
    return { ...shown, answer: { ...shown.answer, evidence, suggestions: questionsOf(near) }, allEvidence: evidence };
  };
  switch (understood.kind) {
    case 'chat':
      return withExamples(means.unanswered('off_topic', 'foreign', THANKED.test(text) ? THANKS : CHAT), means);
    case 'foreign':
      return withExamples(means.unanswered('off_topic', 'foreign', FOREIGN), means);
    case 'no such day':
      return means.unanswered('not_in_articles', 'absent', noSuchDay(understood.day));
    case 'dangling':
      return means.unanswered('not_in_articles', 'ambiguous', DANGLING);
    case 'gap':
      return declined('absent', saysNothingOf(understood.gap.missing), understood.near);
    case 'missing':
      return declined('absent', noAnswerTo(understood.what), understood.near);
    case 'ambiguous':
      return declined('ambiguous', WHICH, understood.near);
    case 'unclear':
      return declined('absent', UNCLEAR, understood.near);
  }
}

// Questions that a button asks, of one topic each.
function withExamples(shown: Shown, { library }: Means): Shown {
  const suggestions = [...library.whole().values()]
    .flatMap(({ facets }) => Object.values(facets)[0]?.asks[0] ?? [])
    .slice(0, SUGGESTIONS);
  return { ...shown, answer: { ...shown.answer, suggestions } };
}

// A suggestion is asked here already, so that a button can ask it later by the id of its answer.
function withIds(shown: Shown, asOf: LooseDate, reader: Reader, { answer }: Means): Shown {
  const suggested = shown.answer.suggestions.flatMap((question) => {
    const [read] = question.startsWith('/') ? [] : reader(question);
    if (read?.kind !== 'asked') return [];
    const { topic, facet, options, date = asOf } = read;
    return [{ question, id: answer({ topic, facet, options, asOf: date }).answer.answer_id }];
  });
  return suggested.length === 0 ? shown : { ...shown, suggested };
}

function nearest(understood: Understood, text: string, { finder, findings }: Means): Evidence[] {
  const near = understood.kind === 'gap' ? (understood.gap.near ?? []) : [];
  const found = near.flatMap((claim) => findings.of(claim).slice(0, 1));
  return found.length > 0 ? found.map(evidenceOf) : finder.nearest(text, NEAREST);
}

function questionsOf(near: readonly Candidate[]): string[] {
  return near.flatMap(({ target }) => ('facet' in target ? [target.asks[0]] : [])).slice(0, SUGGESTIONS);
}

function whenOf(day: LooseDate, today: LooseDate): string {
  return day === today ? 'today' : spoken(day);
}

// "The difference between the deal of October 2025 and that of April 2026" asks what changed from then to then.
function daysApart({ how, first, second = '' }: Comparison): { since: LooseDate; until: LooseDate } | undefined {
  const [since, until] = [first, second].map((each) => momentIn(each).date).toSorted();
  if (how !== 'difference' || since === undefined || until === undefined) return undefined;
  return lastDay(since) < lastDay(until) ? { since: lastDay(since), until: lastDay(until) } : undefined;
}

// The day before what holds then began.
function dayBefore(asked: Asked, { answer }: Means): LooseDate {
  const [held] = answer(asked).answer.holds;
  return addDays(held === undefined ? lastDay(asked.asOf) : firstDay(held.from), -1);
}

function titlesOf({ topic, facet }: Asked, { library }: Means): string {
  return `${library.topics.get(topic)?.title} · ${library.facet(topic, facet)?.title}`;
}

const FIGURES: Readonly<Record<Figure, RegExp>> = {
  'a percentage': /\d\s?%|\b(?:quarter|half|third|fifth|tenth)\b/,
  'a sum': /\$\d/,
  'a figure': /\d\s?%|\$\d|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|both|quarter|half)\b/,
};
const AGE = /^By articles up to \d+ \w+ \d+, /;
const DATE = /\b\d{1,2} [A-Z]\w+ \d{4}\b|\b[A-Z]\w+ \d{4}\b|\b(?:19|20)\d\d\b/g;

function holds({ answer }: Shown, figure: Figure): boolean {
  return answer.status === 'answered' && FIGURES[figure].test(answer.text.replace(AGE, '').replace(DATE, ' '));
}

// That it is not so, or not stated, comes before how much.
function lacks(shown: Shown, figure: Figure): boolean {
  const { status, ruling } = shown.answer;
  return status === 'answered' && ruling !== 'no' && ruling !== 'not_stated' && !holds(shown, figure);
}

// The likeliest answer, or where that lacks a figure that is asked for the next one that holds it.
function withFigure(
  first: Asked & Reading,
  others: readonly (Asked & Reading)[],
  figure: Figure | undefined,
  means: Means,
) {
  const shown = means.answer(first);
  if (figure === undefined || !lacks(shown, figure)) return { reading: first, shown };
  const fitting = others.find((each) => holds(means.answer(each), figure));
  return fitting === undefined
    ? { reading: first, shown: withoutFigure(shown, figure, means) }
    : { reading: fitting, shown: means.answer(fitting) };
}

function withoutFigure({ answer, allEvidence }: Shown, figure: string, means: Means): Shown {
  const declined = means.unanswered('not_in_articles', 'absent', noAnswerTo(`${figure} for that`));
  const { evidence } = answer;
  return { ...declined, answer: { ...declined.answer, evidence, suggestions: [] }, allEvidence };
}

// What a question in the past tense is about may be unknown today, and known of the time before.
function isOver({ topic, facet, options, past }: Asking, asOf: LooseDate, means: Means): boolean {
  if (!past) return false;
  const asked = { topic, facet, options, asOf };
  if (means.answer(asked).answer.status === 'answered') return false;
  return means.answer({ ...asked, asOf: dayBefore(asked, means) }).answer.status === 'answered';
}

// Where the ruling answers another question than the one that is asked, what is said stands alone.
function withRuling(shown: Shown, { rulings }: Reading): Shown {
  const { answer, statements } = shown;
  const { ruling } = answer;
  if ((ruling !== 'yes' && ruling !== 'no') || rulings.includes(ruling)) return shown;
  const [first, ...others] = statements;
  return {
    ...shown,
    answer: { ...answer, ruling: null, text: withoutOpening(answer.text, ruling) },
    statements: first === undefined ? [] : [{ ...first, text: withoutOpening(first.text, ruling) }, ...others],
  };
}

// What denies comes first, then what is still answered.
function before(denied: Shown, shown: Shown): Shown {
  if (shown.answer.status !== 'answered') return denied;
  const { answer, statements, allEvidence } = together([denied, shown]);
  const { ruling } = denied.answer;
  const text = answer.text.replace('\n', ' ');
  return { answer: { ...shown.answer, text, evidence: answer.evidence, ruling }, statements, allEvidence };
}

/** An answer with the steps of understanding before its own. */
export function noted(shown: Shown, { notes }: Understood): Shown {
  const steps = notes.map((text): Step => ({ step: 'understood', text }));
  return { ...shown, answer: { ...shown.answer, trace: [...steps, ...shown.answer.trace] } };
}

/** Several answers as one: each sentence keeps its quotes. */
export function together(parts: readonly Shown[]): Shown {
  const answers = parts.map(({ answer }) => answer);
  const best = answers.find(({ status }) => status === 'answered') ?? (answers[0] as Answer);
  const evidence: Evidence[] = [];
  const statements: Marked[] = [];
  for (const { answer, statements: said } of parts) {
    const offset = evidence.length;
    if (answer.status === 'answered') evidence.push(...answer.evidence);
    const own = said.length > 0 ? said : [{ text: answer.text, derived: false, marks: [] }];
    statements.push(...own.map((each) => ({ ...each, marks: each.marks.map((mark) => mark + offset) })));
  }
  return {
    answer: { ...best, text: answers.map(({ text }) => text).join('\n'), evidence, parts: answers },
    statements,
    allEvidence: evidence,
  };
}
