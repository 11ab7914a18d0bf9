import type { Evidence } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../corpus/sentences.ts';
import { shorten } from './cut.ts';
import { CONTEXT, NEIGHBOUR, QUOTE } from './limits.ts';
import { literal, oneLine } from './literal.ts';
import { blockQuote, onOneLine, sourceLine } from './source.ts';

/** How many passages stand before a quote, and after it. */
const BESIDE = 3;
const HEADING = '### ';

/** A quote in bold among the passages that stand before and after it in its article, as many as there is room for. */
export function inContext(evidence: Evidence, number: number, article: Article | undefined): string {
  const passages = (article?.passages ?? []).filter(({ kind }) => kind !== 'furniture');
  const before = passages.filter(({ end }) => end <= evidence.start).slice(-BESIDE);
  const after = passages.filter(({ start }) => start >= evidence.end).slice(0, BESIDE);
  const source = sourceLine(evidence);
  const middle = quoteLine(evidence, number, article);
  // The nearest come first: what does not fit is what stands furthest away.
  let room = CONTEXT - middle.length - source.length;
  const nearest = Array.from({ length: BESIDE }, (_, at) => [before.at(-1 - at), after[at]]).flat();
  const kept = nearest.filter((passage): passage is Passage => {
    if (passage === undefined || article === undefined) return false;
    room -= lineOf(passage, article).length + 1;
    return room >= 0;
  });
  const linesOf = (side: readonly Passage[]) =>
    side.flatMap((passage) => (article !== undefined && kept.includes(passage) ? [lineOf(passage, article)] : []));
  return [...linesOf(before), middle, ...linesOf(after), source].join('\n');
}

function lineOf({ kind, start, end }: Passage, { body }: Article): string {
  const words = literal(shorten(oneLine(body.slice(start, end)), NEIGHBOUR));
  return `> ${kind === 'heading' ? HEADING : ''}${words}`;
}

// The passage that the quote stands in; only the quote where the passage is long.
function quoteLine(evidence: Evidence, number: number, article: Article | undefined): string {
  const touched = (article?.passages ?? []).filter(({ start, end }) => start < evidence.end && end > evidence.start);
  const whole: Span = {
    start: Math.min(evidence.start, ...touched.map(({ start }) => start)),
    end: Math.max(evidence.end, ...touched.map(({ end }) => end)),
  };
  const isShort = article !== undefined && whole.end - whole.start <= QUOTE;
  const seen = isShort ? { quote: article.body.slice(whole.start, whole.end), start: whole.start } : evidence;
  return blockQuote(shorten(oneLine(seen.quote), QUOTE), number, [onOneLine(seen, evidence)]);
}
