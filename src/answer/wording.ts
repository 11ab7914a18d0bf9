import type { Article } from '../corpus/article.ts';
import { type Day, daysBetween, spoken } from '../dates.ts';
import { aliasesOf, INSIDERS, OTHER_NAMES, OUTSIDERS, PARTIES } from '../rules/parties.ts';
import type { Ruling } from '../rules/topic.ts';
import type { Verdict } from './answer.ts';
import { nearestNames } from './nearest.ts';

// Words of the shell that every answer shares. What a topic says stands in its own file.

/** A shelf whose newest article is older than this on the day asked for says so first. In days. */
const STALE_AFTER = 90;
const AGE = 'By articles up to';

const RULINGS: Record<Ruling, string> = { yes: 'Yes', no: 'No', conditional: 'It depends', not_stated: 'Not stated' };

/** A ruling as a person reads it. */
export function rulingInWords(ruling: Ruling): string {
  return RULINGS[ruling];
}

/** The first sentence: the ruling, where there is one, and the answer itself. */
export function opening(sentence: string, ruling: Ruling | null): string {
  return ruling === null ? sentence : `${RULINGS[ruling]}: ${lowerFirst(sentence)}`;
}

/** A sentence without the ruling that it opens with, with or without the age of the articles. */
export function withoutOpening(text: string, ruling: Ruling): string {
  const [before = '', ...rest] = text.split(new RegExp(`\\b${RULINGS[ruling]}: `, 'i'));
  if (rest.length === 0 || (before !== '' && !before.startsWith(AGE))) return text;
  const said = text.slice(before.length + RULINGS[ruling].length + 2);
  return before === '' ? said.charAt(0).toUpperCase() + said.slice(1) : before + said;
}

/** The first sentence with how old the articles are, where that matters on the day. */
export function withAge(sentence: string, ruling: Ruling | null, day: Day, newest: Day): string {
  if (daysBetween(newest, day) <= STALE_AFTER) return sentence;
  const rest = ruling === null ? lowerFirst(sentence) : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return `${AGE} ${spoken(newest)}, ${rest}`;
}

/** "1 passage", "2 passages". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Who says what an article or a quote says: a brief is ours, and never shown as its publisher's own words. */
export function sourceOf({ kind, publisher, reports }: Source): string {
  return kind === 'brief' ? `Exhibit's brief of ${reports?.publisher ?? publisher}` : publisher;
}

type Source = Pick<Article, 'kind' | 'publisher'> & { readonly reports?: Article['reports'] };

/** What a derived statement carries, so that nobody takes it for an article's own words. */
export const DERIVED = '(worked out)';

/** Behind what held until a change that no article proves. */
export const NOT_PROVEN = 'What followed is not proven by any article here.';

export const NOTHING_SAID = 'No article on the shelf says anything of this.';

// What a message in plain words is told where it is not answered.
export const CHAT = 'Hello! I answer questions about the deal between Microsoft and OpenAI, with quotes.';
export const THANKS = 'You are welcome. Ask me more about the deal between Microsoft and OpenAI whenever you like.';
export const FOREIGN = 'That is not about the deal between Microsoft and OpenAI, which is all that I answer.';
export const DANGLING = 'I no longer know what that goes on from. Please ask the whole question.';
export const WHICH = 'That can be read in more than one way. Which do you mean?';
export const UNCLEAR = 'I find nothing in the articles that answers this.';

export const NOTHING_TO_CHECK = 'I find no claim about the deal between Microsoft and OpenAI in that message.';

const VERDICTS: Record<Verdict, string> = {
  supported: 'is supported.',
  contradicted: 'is contradicted.',
  disputed: 'is disputed: the articles differ.',
  not_stated: 'is not stated in that form.',
};

/** What is said of a claim that was checked. */
export function verdictInWords(verdict: Verdict): string {
  return VERDICTS[verdict];
}

/** That what a question takes for granted is not so. */
export function isContradicted(taken: string): string {
  return `No: “${taken}” is contradicted.`;
}

/** When a claim was true, where it is no longer, or was not always. */
export function trueFrom(from: string, to: string | undefined): string {
  return to === undefined ? `True since ${from}.` : `True from ${from} to ${to}.`;
}

/** That no article says what is asked. */
export function saysNothingOf(missing: string): string {
  return `No article here says ${missing}.`;
}

/** That no article gives such a thing. */
export function noAnswerTo(what: string): string {
  return `No article here gives ${what}.`;
}

/** That a day is in no calendar. */
export function noSuchDay(day: string): string {
  return `There is no ${day}. Ask with a day that is in the calendar.`;
}

/** That a message is too long to be read as a question. */
export function tooLong(most: number): string {
  return `That is longer than ${most.toLocaleString('en')} characters. Ask in fewer words.`;
}

/** That a service does nothing where nobody runs it. */
export function servedOnly(command: string): string {
  return `/${command} works in Discord, and where npm start runs, since it needs somebody to tell later.`;
}

/** That there is no such command, with the one that may be meant, or else all. */
export function noSuchCommand(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known).map((each) => `/${each}`);
  if (near.length > 0) return `There is no command /${name}. Did you mean ${near.slice(0, 3).join(' or ')}?`;
  return `There is no command /${name}. The commands are ${known.map((each) => `/${each}`).join(', ')}.`;
}

const NAMES = [...PARTIES.flatMap(({ name }) => aliasesOf(name)), ...OUTSIDERS, ...INSIDERS, ...OTHER_NAMES];

// A first word keeps its capital where it is a name: one that is known, or one with a capital or a digit further in.
function lowerFirst(sentence: string): string {
  const [word = ''] = /^[\p{L}\p{N}]*/u.exec(sentence) ?? [];
  const known = NAMES.some((name) => sentence.startsWith(name) && !/^\p{L}/u.test(sentence.slice(name.length)));
  if (known || /.[\p{Lu}\p{N}]/u.test(word)) return sentence;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
