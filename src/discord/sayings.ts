import type { Answer, Evidence, Marked, Shown } from '../answer/answer.ts';
import { rulingInWords } from '../answer/wording.ts';
import { shorten } from './cut.ts';
import { STATEMENT } from './limits.ts';
import { code, literal, oneLine } from './literal.ts';
import { tryThese } from './wording.ts';

const SUGGESTIONS = 3;
const SUGGESTION = 100;

/** The sentences of an answer, one a line, with [1] [2] behind what they rest on. */
export function sayings(shown: Shown): string[] {
  return saidBy(shown).map(({ text, marks }, at) => {
    const line = literal(shorten(oneLine(text), STATEMENT));
    return [at === 0 ? withBoldRuling(line, shown.answer) : line, ...marks.map((mark) => `[${mark}]`)].join(' ');
  });
}

/** The commands that an answer offers to ask next, under a heading; empty where it offers none. */
export function suggested({ suggestions }: Answer): string {
  const commands = suggestions.slice(0, SUGGESTIONS).map((each) => `• ${code(shorten(oneLine(each), SUGGESTION))}`);
  return commands.length === 0 ? '' : [`**${tryThese}**`, ...commands].join('\n');
}

/** True where a sentence had to be cut. */
export function isShortened(shown: Shown): boolean {
  return saidBy(shown).some(({ text }) => oneLine(text).length > STATEMENT);
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

// "By articles up to 22 January 2025, it depends: …" → "…, **it depends**: …"
function withBoldRuling(line: string, { ruling }: Answer): string {
  if (ruling === null) return line;
  return line.replace(new RegExp(`(^|, )(${rulingInWords(ruling)}):`, 'i'), '$1**$2**:');
}
