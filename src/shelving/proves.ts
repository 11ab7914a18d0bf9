import { isProven, type Stated, statedIn } from '../answer/proofs.ts';
import type { Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';

/** A version of a term, or an event. */
export type Dated = Pick<Stated, 'term' | 'version' | 'date'>;

/** What a changed shelf newly proves, and what it no longer does. */
export type Proves = { readonly newly_proven: readonly Dated[]; readonly no_longer_proven: readonly Dated[] };

/** What the second of two findings proves beside the first. */
export function provesBeside(before: Findings, after: Findings, library: Library): Proves {
  const proven = (findings: Findings) => statedIn(library, findings).filter(isProven);
  const [had, has] = [proven(before), proven(after)];
  return { newly_proven: without(has, had), no_longer_proven: without(had, has) };
}

function without(all: readonly Stated[], others: readonly Stated[]): Dated[] {
  const key = ({ term, version, date }: Stated) => `${term}|${version}|${date}`;
  const known = new Set(others.map(key));
  return all.filter((each) => !known.has(key(each))).map(({ term, version, date }) => ({ term, version, date }));
}
