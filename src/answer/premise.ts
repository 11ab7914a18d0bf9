import { type LooseDate, lastDay } from '../dates.ts';
import { featuresOf } from '../understanding/features.ts';
import { kindOf } from '../understanding/kinds.ts';
import type { Premise } from '../understanding/premise.ts';
import type { Reader, Understood } from '../understanding/understand.ts';
import type { Evidence, Shown } from './answer.ts';
import { judge } from './claim-check.ts';
import type { Means } from './heard.ts';
import { isContradicted } from './wording.ts';

/** A premise so near to an example question asks the same; less near, it may say something else. */
const SURE = 0.75;
const NEGATED = /\b(?:not?|non|never|off|over|ended|end|ends|without|gone|lost|\w+n['’]?t)\b/i;

/**
 * What contradicts something that a question takes for granted: the rules' own claims, or the answer to the question whether it
 * is so. Undefined where nothing surely does.
 */
export function contradiction({ taken }: Premise, day: LooseDate, reader: Reader, means: Means): Shown | undefined {
  const read = NEGATED.test(taken) ? undefined : reader(`${taken}?`)[0];
  const answered = read?.kind === 'asked' ? denying(read, day, means) : undefined;
  const judged = judge(taken, lastDay(day), means);
  if (judged?.verdict === 'contradicted' && judged.evidence.length > 0) {
    const { held, evidence } = judged;
    return held.length === 0 && answered !== undefined ? answered : denial(taken, held, evidence, means);
  }
  return read?.kind === 'asked' && isSame(taken, read) ? answered : undefined;
}

type Read = Extract<Understood, { kind: 'asked' }>;

function denying({ topic, facet, options }: Read, day: LooseDate, means: Means): Shown | undefined {
  const shown = means.answer({ topic, facet, options, asOf: day });
  return shown.answer.ruling === 'no' ? shown : undefined;
}

function isSame(taken: string, { near }: Read): boolean {
  const [{ score = 0, example = '' } = {}] = near;
  return score >= SURE && kindOf(example) === 'yes or no' && !NEGATED.test(example) && isOfSame(taken, example);
}

// Who does it to whom counts where both parties are named: then it must be the same words in the same order.
function isOfSame(taken: string, example: string): boolean {
  const [one, other] = [taken, example].map(featuresOf);
  const parties = one?.found.filter(({ concept }) => concept === 'microsoft' || concept === 'openai') ?? [];
  if (one === undefined || other === undefined || new Set(parties.map(({ concept }) => concept)).size < 2) return true;
  const said = other.found.map(({ concept }) => concept);
  const inOrder = parties.map(({ concept }) => said.indexOf(concept));
  const stems = new Set(other.words.map(({ stem }) => stem));
  return inOrder.every((at, i) => at >= 0 && at >= (inOrder[i - 1] ?? 0)) && one.rest.every((stem) => stems.has(stem));
}

function denial(taken: string, held: readonly string[], evidence: readonly Evidence[], means: Means): Shown {
  const lines = [isContradicted(taken), ...held];
  const shown = means.unanswered('answered', null, lines.join(' '));
  const marks = evidence.map((_, at) => at + 1);
  return {
    answer: { ...shown.answer, ruling: 'no', evidence, suggestions: [] },
    statements: lines.map((text, at) => ({ text, derived: false, marks: at === 0 ? marks : [] })),
    allEvidence: evidence,
  };
}
