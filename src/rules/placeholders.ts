import type { Rest } from './topic.ts';

const PLACEHOLDER = /\{([a-z][\w.:-]*(?: [\w-]+)*)\}/g;

/** The places in a text that stand for values: "{name}". */
export function placeholders(text: string): { readonly is: string; readonly at: number; readonly length: number }[] {
  return [...text.matchAll(PLACEHOLDER)].map((found) => ({
    is: found[1] ?? '',
    at: found.index,
    length: found[0].length,
  }));
}

/** True for a text with a brace that belongs to no placeholder, and would be shown as it stands. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(text.replace(PLACEHOLDER, ''));
}

/** The claim that a statement rests on. */
export function claimOf(rest: Rest): string {
  return typeof rest === 'string' ? rest : rest.claim;
}
