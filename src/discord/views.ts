import type { Shown } from '../answer/answer.ts';
import type { Library } from '../rules/library.ts';
import type { View } from './custom-id.ts';
import { CUT, pieces } from './cut.ts';
import { sidesOf } from './disagreements.ts';
import { history } from './history-view.ts';
import { QUOTE } from './limits.ts';
import { literal, oneLine } from './literal.ts';
import { saysAll } from './render.ts';
import { blockQuote, sourceLine } from './source.ts';
import { differ, disagree, stepNames, wholeAnswer } from './wording.ts';

/** What each view shows, in blocks that no page parts. */
export const views: Record<View, (shown: Shown, library: Library) => string[]> = { evidence, why, history };

function evidence(shown: Shown): string[] {
  const { answer, allEvidence } = shown;
  const whole = saysAll(shown) ? [] : [`**${wholeAnswer}**`, ...inPieces(answer.text).map(literal)];
  const quotes = allEvidence.flatMap((each, at) =>
    inPieces(each.quote).map((piece) => `${blockQuote(piece, at + 1)}\n${sourceLine(each)}`),
  );
  const sides = answer.disagreements.flatMap((each) => {
    const [about, first, ...others] = sidesOf(each, allEvidence, allEvidence);
    return [[`**${each.agree ? differ : disagree}**`, about, first].join('\n'), ...others];
  });
  return [...whole, ...quotes, ...sides];
}

function why({ answer }: Shown): string[] {
  const steps = answer.trace.flatMap(({ step, text }) =>
    inPieces(text).map((piece) => `**${stepNames[step]}** · ${literal(piece)}`),
  );
  // A claim that several statements rest on is looked up for each.
  return [...new Set(steps)];
}

// A long text in parts, each marked where it was cut.
function inPieces(text: string): string[] {
  const parts = pieces(oneLine(text), QUOTE);
  return parts.map((part, at) => [at > 0 ? CUT : '', part, at < parts.length - 1 ? CUT : ''].filter(Boolean).join(' '));
}
