import type { Day } from '../../src/dates.ts';
import {
  type Asks,
  type CaveatRule,
  type Facet,
  type Input,
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
  /** What the conditions of its statements ask for. */
  readonly inputs?: Readonly<Record<string, Input>>;
};

/** A facet that is asked in plain words only and says the same in every case. */
export function plain({ title, asks, say, ruling, from, near, inputs = {} }: Plain): WholeFacet {
  const said: Row = { when: {}, ...(ruling && { ruling }), say };
  const facet = { title, asks, example: asks[0], inputs, tables: [[said]] } as const;
  return from === undefined ? facet : startingOn(...from, facet, near);
}

/** A facet that declines with this text on the days before, and shows the quotes of the claims `near` it. */
export function startingOn<T extends Facet>(day: Day, text: string, facet: T, near?: readonly string[]): T {
  const [first, ...others] = facet.tables;
  const early: Row = { when: { known: 'before' }, decline: 'absent', text, ...(near && { near }) };
  const later = first.map((row): Row => ({ ...row, when: { ...row.when, known: 'from' } }));
  return { ...facet, inputs: { ...facet.inputs, known: since(day) }, tables: [[early, ...later], ...others] };
}
