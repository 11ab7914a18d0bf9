import type { Step } from '../answer/answer.ts';
import { type Day, spoken } from '../dates.ts';
import type { View } from './custom-id.ts';

// Every word of the shell that people read in Discord. What answers say stands in src/answer and commands/.

export const asOfDescription = 'The day to answer for, such as 2025-06-30, 2025-06 or 2025; today if left out';
export const privateDescription = 'Show the answer only to you';

const opening = { evidence: 'Evidence', why: 'Why', history: 'History' } as const;
export const buttons = { ...opening, wrong: 'Wrong answer' } as const;
/** Above a view; a report has its first sentence. */
export const titles: Readonly<Partial<Record<View, string>>> = { ...opening, context: 'In context' };
export const inFull = 'In full';
export const previous = 'Previous';
export const next = 'Next';

/** Before a question in plain words, and before somebody's claims. */
export const youAsked = 'You asked:';
export const checkedThis = 'Checked:';

export const nearest = 'Nearest passages';
export const tryThese = 'You could ask';
export const disagree = 'The articles disagree';
export const differ = 'Worded differently';
export const wholeAnswer = 'The answer in full';

export const stepNames: Record<Step['step'], string> = {
  understood: 'Understood',
  date: 'Date',
  term: 'Term',
  row: 'Rule',
  claim: 'Proof',
  absence: 'Search',
};

/** In the menu of a message. */
export const verifyThis = 'Verify this answer';
export const notOurs = 'I verify only answers that I gave myself.';
export const noId =
  'I find no answer here that I can verify. An answer ends with its id, and so do the views that its buttons open.';

/** In the menu of a message. */
export const checkThis = 'Check this claim';
export const ours = `I check what others say. Of my own answers, use “${verifyThis}”.`;
export const noWords = 'I find no words in this message to check: I read no pictures, files or links.';

/** To a message of files alone. */
export const wordsOnly = 'I read words only, no pictures, files or stickers. Please ask in words.';
/** To whoever sends more than is answered. */
export const tooFast = 'That is more than I answer in a minute. Please wait a moment, then ask again.';

/** To whoever reports an answer as wrong. */
export const thanks = 'Thank you. This answer is noted as wrong, without your name.';
export const enoughReports = 'You have reported several answers within an hour. Please wait a while before the next.';

export const noSuchMenu = 'I no longer have this command.';
/** To a command that needs what this bot does not keep. */
export const notServed = 'This command is not at work here now. Try again in a minute.';

export const unreadable =
  'This button belongs to an answer that I can no longer read. Please ask again with the slash command.';
/** Behind the start of a version that no quote dates. */
export const byRule = '(dated by the rule)';
export const nothing = 'The answer as it is now has nothing to show here.';

export function footer(asOf: Day, newest: Day): string {
  return `As of ${spoken(asOf)} · newest article ${spoken(newest)}`;
}

/** On a button that opens a quote in its context. */
export function inContext(number: number): string {
  return `${number} in context`;
}

/** On a button that asks one of several suggested questions, or opens one of several answers. */
export function suggestion(number: number): string {
  return String(number);
}
export function answerTo(number: number): string {
  return `Answer ${number}`;
}

/** Where the rest cannot be reached by a button. */
export const askNarrower = 'This is not all, and the question is too long for a button: ask more narrowly.';

/** Where the rest of a report stands. */
export const behindInFull = `The rest is behind ${inFull}`;

export function pageOf(page: number, pages: number, view: View): string {
  return `${view === 'context' ? 'Quote' : 'Page'} ${page} of ${pages}`;
}

/** What an answer leaves to the button. */
export function behindEvidence(quotes: number, isCut: boolean): string {
  const more = quotes === 1 ? '1 more quote' : `${quotes} more quotes`;
  if (quotes > 0) return `${more}${isCut ? ' and the rest' : ''} behind ${buttons.evidence}`;
  return `The rest is behind ${buttons.evidence}`;
}

export function changed(now: string): string {
  return `**The articles have changed since this answer was given.** The answer is now: ${now}`;
}

/** A time in a history; without an end it goes on. */
export function period(from: string, to: string | null): string {
  return to === null ? `Since ${from}` : `${from} to ${to}`;
}

/** Above a digest, and below it. */
export function digestTitle(asOf: Day): string {
  return `Microsoft and OpenAI · ${spoken(asOf)}`;
}
export function digestFooter(newest: string, deliveryId: string | undefined): string {
  return `${deliveryId === undefined ? 'Preview' : `Digest ${deliveryId}`} · newest article ${newest}`;
}
export const digestAsks =
  'Ask more with /ask, by mentioning me, or in a direct message. /digest log tells of every digest, /digest pause stops them.';

/** What a section of a digest leaves out. */
export function moreOf(count: number, command: string | undefined): string {
  return `${count} more${command === undefined ? '' : `: ${command}`}`;
}

/** To whoever needs what is kept while it cannot be reached; answers need none of it. */
export const notKept =
  'What I keep cannot be reached now, so nothing was changed. Answers work all the same; please try this again in a few minutes.';

/** What a failure shows: nothing of the cause, which stands in the log under this reference. */
export function failed(reference: string): string {
  return `Something went wrong on my side, and it has been noted. If you report it, please give this reference: ${reference}`;
}

/** Why nothing can be posted, by Discord's code; what is not here may pass. */
export const refusals: Readonly<Record<number, string>> = {
  10003: 'the channel is gone',
  10004: 'I am no longer in the server',
  10013: 'the account is gone',
  50001: 'I can no longer see the channel',
  50007: 'direct messages from me are closed',
  50013: 'I may no longer write there',
  50033: 'the account takes no messages',
  50083: 'the thread is locked',
  50278: 'we share no server any more, so direct messages are closed',
};
