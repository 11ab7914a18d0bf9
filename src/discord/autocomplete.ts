import { PARTIES, partyOf } from '../rules/parties.ts';
import { MOST } from './limits.ts';
import { oneLine } from './literal.ts';

/** A choice offered while typing; `value` is what the option then holds. */
export type Choice = { readonly name: string; readonly value: string };

/**
 * Companies for what has been typed so far: all known ones for nothing, else those whose name or alias begins with it, then
 * those that hold it. A name that nobody knows is offered as typed, if it has at most `max` characters.
 */
export function companies(typed: string, max: number): Choice[] {
  const wanted = oneLine(typed);
  const found = [...new Set([...matching(wanted, 'startsWith'), ...matching(wanted, 'includes')])];
  const unknown = /[\p{L}\p{N}]/u.test(wanted) && partyOf(wanted) === undefined && wanted.length <= max;
  const names = found.slice(0, MOST.choices - 1);
  return [...names, ...(unknown ? [wanted] : [])].map((name) => ({ name, value: name }));
}

function matching(wanted: string, how: 'startsWith' | 'includes'): string[] {
  return PARTIES.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((form) => form.toLowerCase()[how](wanted.toLowerCase())),
  ).map(({ name }) => name);
}
