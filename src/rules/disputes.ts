import type { LooseDate } from '../dates.ts';

/** One account of when something was: the claim that gives it, and the time that its words allow for. */
export type Side = {
  readonly says: string;
  readonly during: readonly [from: LooseDate, to: LooseDate];
  readonly proof: string;
};

/**
 * What accounts differ on without a figure to compare: the times that they give, or that one account says so (`told` is the
 * claim that does). `about` completes "articles differ on …": "when …", "whether …".
 */
export type Dispute = { readonly about: string } & (
  | { readonly sides: readonly [Side, Side, ...Side[]] }
  | { readonly told: string }
);
