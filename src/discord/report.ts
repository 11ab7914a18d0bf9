import type { Entry } from '../answer/action.ts';
import type { Shown } from '../answer/answer.ts';
import { type Block, block, spread } from './fit.ts';
import { REPORT_PAGE, REPORT_PAGE_AND_MORE, STATEMENT } from './limits.ts';
import { literal, oneLine } from './literal.ts';
import { numberOf, suggested } from './sayings.ts';
import { inParts, quoteInParts } from './source.ts';

/** Before an entry that is only a line. */
const LINE = '• ';

/** What an action reports: what it finds first, then each entry with its quotes. Where articles disagree, an entry tells it. */
export function reportBlocks(shown: Shown): Block[] {
  return [
    ...lines(leadOf(shown)).map((line) => block(line)),
    ...(shown.entries ?? []).flatMap((entry) => entryBlocks(entry, shown)),
  ];
}

/** The same on pages; what to ask next stands on the first. */
export function reportPages(shown: Shown): Block[] {
  const [first = block(''), ...others] = spread(reportBlocks(shown), REPORT_PAGE, between);
  const asks = suggested(shown.answer);
  const more = asks === '' ? first.text : `${first.text}\n\n${asks}`;
  return [more.length > REPORT_PAGE_AND_MORE ? first : block(more, first.quotes), ...others];
}

/** What stands between two blocks of a report: lines stand close. */
export function between(before: Block, after: Block): string {
  return [before, after].every(({ text }) => text.startsWith(LINE)) ? '\n' : '\n\n';
}

/** What a report finds, in one sentence. */
export function leadOf({ statements, answer }: Shown): string {
  return statements[0]?.text ?? answer.text;
}

// An entry stays on one page where it fits on one; else it is parted between its sentences and quotes.
function entryBlocks({ text, quotes, highlights = [] }: Entry, { allEvidence }: Shown): Block[] {
  const said = lines(text).map((line, at) => block(quotes.length === 0 && at === 0 ? LINE + line : line));
  const quoted = quotes.flatMap((quote) => {
    const number = numberOf(quote, allEvidence);
    // Offsets are of one article: the first quote's.
    const bold = quote.article === quotes[0]?.article ? highlights : [];
    return quoteInParts(quote, number, bold).map((part) => block(part, number === undefined ? [] : [number]));
  });
  return spread([...said, ...quoted], REPORT_PAGE, () => '\n');
}

function lines(text: string): string[] {
  return inParts(oneLine(text), STATEMENT).map((part) => literal(part.text));
}
