import type { Day } from '../../src/dates.ts';
import {
  type Asks,
  type CaveatRule,
  type Row,
  type Ruling,
  type StatementRule,
  since,
  type WholeFacet,
} from '../../src/rules/topic.ts';

type Plain = {
  readonly title: string;
  /** The first is its example. */
  readonly asks: Asks;
  readonly say: readonly [StatementRule, ...(StatementRule | CaveatRule)[]];
  readonly ruling?: Ruling;
  /** From when on there is something to say, and what is said of the time before. */
  readonly from?: readonly [Day, string];
  readonly near?: readonly string[];
};

/** A facet that is asked in plain words only and says the same in every case. */
export function plain({ title, asks, say, ruling, from, near }: Plain): WholeFacet {
  const said: Row = { when: from === undefined ? {} : { era: 'from' }, ...(ruling && { ruling }), say };
  const shape = { title, asks, example: asks[0] };
  if (from === undefined) return { ...shape, inputs: {}, tables: [[said]] };
  const [day, text] = from;
  const early: Row = { when: { era: 'before' }, decline: 'absent', text, ...(near && { near }) };
  return { ...shape, inputs: { era: since(day) }, tables: [[early, said]] };
}
