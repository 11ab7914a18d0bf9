import type { Value } from '../rules/claims.ts';
import { inWords } from '../rules/quantities.ts';

/** A value as it is read: "over $10 billion", "Arm, Microsoft and Oracle". */
export function valueInWords(value: Value | undefined): string {
  if (value === undefined) return '';
  return value.dimension === 'parties' ? listed(value.names) : inWords(value);
}

/** Names as a list in a sentence. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
