import type { Shown } from '../answer/answer.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import { inContext } from './context.ts';
import type { View } from './custom-id.ts';
import { disagreementBlocks } from './disagreements.ts';
import { type Block, block, spread } from './fit.ts';
import { history } from './history-view.ts';
import { PAGE, QUOTE } from './limits.ts';
import { literal, oneLine } from './literal.ts';
import { saysAll } from './render.ts';
import { reportPages } from './report.ts';
import { inParts, quoteInParts } from './source.ts';
import { nothing, stepNames, wholeAnswer } from './wording.ts';

/** The pages of a view of an answer. A `notice`, where there is one, comes first. */
type Pages = (shown: Shown, exhibit: Exhibit, notice: readonly string[]) => Block[];

/** What each view shows. */
export const views: Record<View, Pages> = {
  evidence: (shown, _, notice) => onPages(evidence(shown), notice),
  why: (shown, _, notice) => onPages(why(shown), notice),
  history: (shown, { library }, notice) =>
    onPages(
      history(shown, library).map((text) => block(text)),
      notice,
    ),
  report: (shown, _, notice) => below(notice, reportPages(shown)),
  context: (shown, { shelf }, notice) =>
    below(
      notice,
      shown.allEvidence.map((each, at) => block(inContext(each, at + 1, shelf.get(each.article)))),
    ),
};

function onPages(blocks: readonly Block[], notice: readonly string[]): Block[] {
  return spread([...notice.map((text) => block(text)), ...(blocks.length === 0 ? [block(nothing)] : blocks)], PAGE);
}

// These are opened in the middle too, so every page tells it.
function below(notice: readonly string[], pages: readonly Block[]): Block[] {
  const seen = pages.length === 0 ? [block(nothing)] : pages;
  return seen.map(({ text, quotes }) => block([...notice, text].join('\n\n'), quotes));
}

function evidence(shown: Shown): Block[] {
  const { answer, allEvidence } = shown;
  const whole = saysAll(shown) ? [] : [`**${wholeAnswer}**`, ...inPieces(answer.text)];
  const quotes = allEvidence.flatMap((each, at) => quoteInParts(each, at + 1).map((part) => block(part, [at + 1])));
  return [...whole.map((text) => block(text)), ...quotes, ...disagreementBlocks(shown)];
}

function why({ answer }: Shown): Block[] {
  const steps = answer.trace.flatMap(({ step, text }) =>
    inPieces(text).map((piece) => `**${stepNames[step]}** · ${piece}`),
  );
  // A claim that several statements rest on is looked up for each.
  return [...new Set(steps)].map((text) => block(text));
}

function inPieces(text: string): string[] {
  return inParts(oneLine(text), QUOTE).map((part) => literal(part.text));
}
