import type { StatementRule } from '../../src/rules/topic.ts';

/** What a later article gives in place of a figure of a day; `as` says what it gives it for, where that is not plain. */
export function later(claim: string, as = ''): StatementRule {
  return { text: `An article of {published:${claim}} gives {${claim}}${as}.`, rests: [claim], optional: true };
}
