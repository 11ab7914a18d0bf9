import type { Evidence } from '../answer/answer.ts';
import { sourceOf } from '../answer/wording.ts';
import type { Span } from '../corpus/sentences.ts';
import { spoken } from '../dates.ts';
import { CUT, parts, shorten } from './cut.ts';
import { QUOTE, QUOTE_ESCAPED, URL_LENGTH } from './limits.ts';
import { link, literal, oneLine } from './literal.ts';

const PUBLISHER = 100;
const TITLE = 150;

/** Who said it and when. A brief is named as ours, never as the publisher's own words. */
export function whoAndWhen({ kind, publisher, published }: Evidence): string {
  const name = literal(shorten(oneLine(publisher), PUBLISHER));
  return `${sourceOf({ kind, publisher: name })}, ${spoken(published)}`;
}

/** The small line below a quote: who and when, and the title, which leads to the text where that has an address. */
export function sourceLine(evidence: Evidence): string {
  const title = shorten(oneLine(evidence.title), TITLE);
  const linked = evidence.url === null ? undefined : link(title, evidence.url, URL_LENGTH);
  return `-# ${whoAndWhen(evidence)} · ${linked ?? literal(title)}`;
}

/** Words of an article as a block quote, which needs no quotation marks, with the number that marks point at. */
export function blockQuote(text: string, number: number | undefined, bold: readonly Span[] = []): string {
  return `> ${number === undefined ? '' : `[${number}] `}${literal(text, bold)}`;
}

/**
 * A whole quote with its source, in as many block quotes as it takes.
 * @param bold words to set in bold, as offsets into the body of its article
 */
export function quoteInParts(evidence: Evidence, number: number | undefined, bold: readonly Span[] = []): string[] {
  const text = oneLine(evidence.quote);
  const marked = bold.map((span) => onOneLine(evidence, span));
  return inParts(text, QUOTE, marked).map((part) => {
    const inBold = blockQuote(part.text, number, part.bold);
    // So many single letters in bold that they take the room of the words.
    const shown = inBold.length > QUOTE_ESCAPED ? blockQuote(part.text, number) : inBold;
    return `${shown}\n${sourceLine(evidence)}`;
  });
}

/** A text on one line in parts of about `most` units, each marked where it was cut, and the bold words in them. */
export function inParts(text: string, most: number, bold: readonly Span[] = []): { text: string; bold: Span[] }[] {
  return parts(text, most).map(({ start, end }, at, all) => {
    const head = at > 0 ? `${CUT} ` : '';
    const tail = at < all.length - 1 ? ` ${CUT}` : '';
    const shift = head.length - start;
    return {
      text: head + text.slice(start, end) + tail,
      bold: bold
        .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
        .filter((span) => span.start < span.end)
        .map((span) => ({ start: span.start + shift, end: span.end + shift })),
    };
  });
}

/** Where a span of an article's body stands in a quote of it on one line. */
export function onOneLine({ quote, start }: Pick<Evidence, 'quote' | 'start'>, span: Span): Span {
  // A letter in place of the one at the offset keeps the spaces before it from being trimmed.
  const place = (offset: number) => oneLine(`${quote.slice(0, Math.max(0, offset - start))}x`).length - 1;
  return { start: place(span.start), end: span.end <= start ? 0 : place(span.end - 1) + 1 };
}
