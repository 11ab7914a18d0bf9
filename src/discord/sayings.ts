import type { Answer, Evidence, Marked, Shown } from '../answer/answer.ts';
import { rulingInWords, verdictInWords } from '../answer/wording.ts';
import { shorten } from './cut.ts';
import { STATEMENT } from './limits.ts';
import { code, literal, oneLine } from './literal.ts';
import { wordsOf } from './question.ts';
import { tryThese } from './wording.ts';

const SUGGESTIONS = 3;
const SUGGESTION = 100;
/** Of a claim that was checked, so that its verdict stands close. */
const CLAIM = 250;
const VERDICTS = (['supported', 'contradicted', 'disputed', 'not_stated'] as const).map(verdictInWords);

/** The sentences of an answer, one a line, with [1] [2] behind what they rest on. */
export function sayings(shown: Shown): string[] {
  return saidBy(shown).map(({ text, marks }, at) => {
    const checked = claimIn(text);
    if (checked !== undefined) return inBoldVerdict(checked);
    const line = literal(shorten(oneLine(text), STATEMENT));
    return [at === 0 ? withBoldRuling(line, shown.answer) : line, ...marks.map((mark) => `[${mark}]`)].join(' ');
  });
}

/** What an answer offers to ask next, under a heading: commands, or numbered questions; empty where it offers nothing. */
export function suggested({ suggestions }: Answer): string {
  const offered = suggestions.slice(0, SUGGESTIONS).map((each, at) => {
    const words = shorten(oneLine(each), SUGGESTION);
    if (each.startsWith('/')) return `• ${code(words)}`;
    const plain = literal(words);
    // A text of signs alone would take the room of two.
    return `${at + 1}. ${plain.length > SUGGESTION + 10 ? code(words) : plain}`;
  });
  return offered.length === 0 ? '' : [`**${tryThese}**`, ...offered].join('\n');
}

/** The suggestions that a button can ask, by the number under which they stand, with the ids of their answers. */
export function askable({ answer, suggested: known = [] }: Shown): { number: number; id: string }[] {
  const found = answer.suggestions.slice(0, SUGGESTIONS).flatMap((each, at) => {
    const id = known.find(({ question }) => question === each)?.id;
    return id === undefined ? [] : [{ number: at + 1, id }];
  });
  // Two questions may have the same answer, and no two buttons the same id.
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
}

/** True where a sentence had to be cut. */
export function isShortened(shown: Shown): boolean {
  return saidBy(shown).some(({ text }) => claimIn(text) === undefined && oneLine(text).length > STATEMENT);
}

function saidBy({ answer, statements }: Shown): readonly Pick<Marked, 'text' | 'marks'>[] {
  return statements.length > 0 ? statements : [{ text: answer.text, marks: [] }];
}

/** The number under which a quote stands in an answer's evidence. */
export function numberOf(quote: Evidence, all: readonly Evidence[]): number | undefined {
  const at = all.findIndex(
    ({ article, start, end }) => article === quote.article && start === quote.start && end === quote.end,
  );
  return at < 0 ? undefined : at + 1;
}

type Checked = { readonly claim: string; readonly verdict: string };

/** A statement that gives the verdict on somebody's sentence; its end is ours, whatever the sentence says. */
function claimIn(text: string): Checked | undefined {
  const verdict = VERDICTS.find((each) => text.startsWith('“') && text.endsWith(`” ${each}`));
  return verdict === undefined ? undefined : { claim: text.slice(1, -verdict.length - 2), verdict };
}

function inBoldVerdict({ claim, verdict }: Checked): string {
  return `“${literal(shorten(oneLine(wordsOf(claim)), CLAIM))}” **${verdict.replace(/\.$/, '')}**.`;
}

// "By articles up to 22 January 2025, it depends: …" → "…, **it depends**: …"
function withBoldRuling(line: string, { ruling }: Answer): string {
  if (ruling === null) return line;
  return line.replace(new RegExp(`(^|, )(${rulingInWords(ruling)}):`, 'i'), '$1**$2**:');
}
