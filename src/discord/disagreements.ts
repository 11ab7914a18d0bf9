import type { Disagreement, Evidence, Shown } from '../answer/answer.ts';
import { capital } from '../answer/dated.ts';
import { shorten } from './cut.ts';
import { type Block, block } from './fit.ts';
import { literal, oneLine } from './literal.ts';
import { numberOf } from './sayings.ts';
import { blockQuote, whoAndWhen } from './source.ts';
import { differ, disagree } from './wording.ts';

const ABOUT = 200;
const SIDE = 250;

/** Where articles disagree, or only word it differently: each with all its sides, under a heading. */
export function disagreementBlocks({ answer, allEvidence }: Shown): Block[] {
  return answer.disagreements.flatMap((each) => {
    const [about, first, ...others] = sidesOf(each, allEvidence, allEvidence);
    const heading = `**${each.agree ? differ : disagree}**`;
    return [[heading, about, first].join('\n'), ...others].map((text) => block(text));
  });
}

/**
 * What articles disagree about, then each side: what it says, on which quotes, and whose they are. A side none of whose quotes
 * is `visible` beside it brings one along.
 */
export function sidesOf(
  { about, sides }: Disagreement,
  all: readonly Evidence[],
  visible: readonly Evidence[],
): string[] {
  return [
    `${literal(capital(shorten(oneLine(about), ABOUT)))}:`,
    ...sides.map(({ says, evidence }) => {
      const sources = [...new Set(evidence.map(whoAndWhen))].slice(0, 2).join('; ');
      const marks = evidence.flatMap((quote) => numberOf(quote, all) ?? []).map((number) => `[${number}]`);
      const line = ['•', literal(shorten(oneLine(says), SIDE)), ...marks, `(${sources})`].join(' ');
      const isVisible = evidence.some((quote) => numberOf(quote, visible) !== undefined);
      const brought = isVisible ? [] : evidence.slice(0, 1);
      return [line, ...brought.map((each) => blockQuote(shorten(oneLine(each.quote), SIDE), numberOf(each, all)))].join(
        '\n',
      );
    }),
  ];
}
