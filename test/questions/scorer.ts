import type { Answer, Evidence } from '../../src/answer/answer.ts';
import type { Shelf } from '../../src/corpus/shelf.ts';

/** A question with what a right answer holds. */
export type Question = {
  readonly id: string;
  readonly question: string;
  readonly kind: 'answerable' | 'scenario' | 'conflict' | 'false_premise' | 'unanswerable' | 'out_of_scope';
  readonly as_of?: string;
  /** Groups of alternatives: a right answer holds one of each group. */
  readonly must?: readonly (readonly string[])[];
  /** What no right reply holds. */
  readonly must_not?: readonly string[];
  readonly note?: string;
};

/** Figures of a set, in percent where no unit is named. */
export type Figures = {
  readonly questions: number;
  /** Of the questions to answer: right in the whole reply, right by the words alone, answered and not right. */
  readonly right: number;
  readonly statement: number;
  readonly wrong: number;
  /** Of the questions to decline: declined. */
  readonly declined: number;
  /** How many declined replies held what none may hold. */
  readonly unsafe: number;
  /** How many quotes were no slice of their article, and how many answers had none. */
  readonly altered: number;
  readonly unquoted: number;
  readonly quotes_per_answer: number;
  readonly characters_per_answer: number;
};

/** What became of a question. */
export type Outcome = { readonly question: Question; readonly answer: Answer; readonly right: boolean };

const TO_DECLINE: readonly string[] = ['unanswerable', 'out_of_scope'];
const LONG_ENOUGH_TO_ECHO = 20;

/** Scores answers, each in the place of its question. */
export function scored(
  questions: readonly Question[],
  answers: readonly Answer[],
  shelf: Shelf,
): { readonly figures: Figures; readonly outcomes: readonly Outcome[] } {
  const outcomes = questions.map((question, at): Outcome => {
    const answer = answers[at] as Answer;
    return { question, answer, right: isRight(question, answer) };
  });
  const wanted = outcomes.filter(({ question }) => !TO_DECLINE.includes(question.kind));
  const unwanted = outcomes.filter(({ question }) => TO_DECLINE.includes(question.kind));
  const answered = outcomes.filter(({ answer }) => answer.status === 'answered').map(({ answer }) => answer);
  const quotes = answered.flatMap(({ evidence }) => evidence);
  const length = answered.map(
    ({ text, evidence }) => text.length + evidence.reduce((sum, { quote }) => sum + quote.length, 0),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    outcomes,
    figures: {
      questions: questions.length,
      right: share(wanted, ({ right }) => right),
      statement: share(
        wanted,
        ({ question, answer }) => answer.status === 'answered' && holds(replyOf(question, answer, []), question),
      ),
      wrong: share(wanted, ({ answer, right }) => answer.status === 'answered' && !right),
      declined: share(unwanted, ({ right }) => right),
      unsafe: unwanted.filter(({ question, answer }) =>
        isForbidden(replyOf(question, answer, answer.evidence), question),
      ).length,
      altered: quotes.filter((each) => shelf.get(each.article)?.body.slice(each.start, each.end) !== each.quote).length,
      unquoted: answered.filter(({ evidence }) => evidence.length === 0).length,
      quotes_per_answer: rounded(quotes.length / (answered.length || 1)),
      characters_per_answer: Math.round(sum(length) / (answered.length || 1)),
    },
  };
}

function isRight(question: Question, answer: Answer): boolean {
  const reply = replyOf(question, answer, answer.evidence);
  if (TO_DECLINE.includes(question.kind))
    return ['not_in_articles', 'off_topic'].includes(answer.status) && !isForbidden(reply, question);
  return answer.status === 'answered' && holds(reply, question);
}

function holds(reply: string, question: Question): boolean {
  return (
    (question.must ?? []).every((group) => group.some((each) => reply.includes(wanted(each)))) &&
    !isForbidden(reply, question)
  );
}

// Emphasis is folded away, so what spells it out cannot be told apart.
function isForbidden(reply: string, { must_not = [] }: Question): boolean {
  return must_not.some((each) => !each.includes('*') && reply.includes(wanted(each)));
}

/** What a person reads, folded; an echo of the question earns nothing. */
function replyOf({ question }: Question, { text }: Answer, evidence: readonly Evidence[]): string {
  const said = question.length < LONG_ENOUGH_TO_ECHO ? folded(text) : folded(text).replaceAll(folded(question), ' ');
  return ` ${folded([said, ...evidence.map(({ quote }) => quote)].join(' '))} `;
}

// Spaces at its ends count: " arm" is no part of another word.
function wanted(text: string): string {
  return (text.startsWith(' ') ? ' ' : '') + folded(text) + (text.endsWith(' ') ? ' ' : '');
}

function folded(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\\([*_`~>|[\]()#-])/g, '$1')
    .replace(/[*_~`]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase()
    .trim();
}

function share<T>(all: readonly T[], is: (each: T) => boolean): number {
  return rounded((100 * all.filter(is).length) / (all.length || 1));
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
