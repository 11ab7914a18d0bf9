import type { Claim } from './claims.ts';

/** True for ways of saying a claim as `claim(…)` compiles them: at least one, each asking for at least one phrase. */
export function areWordings(value: unknown): value is Claim['wordings'] {
  return Array.isArray(value) && value.length > 0 && value.every(isWording);
}

function isWording(value: unknown): boolean {
  if (!isRecord(value) || typeof value.plain !== 'boolean' || !arePhrases(value.lacks)) return false;
  const asked = [value.asserts, value.denies, value.mentions];
  if (!asked.every((lists) => Array.isArray(lists) && lists.every((list) => arePhrases(list) && list.length > 0)))
    return false;
  return value.value === undefined ? asked.flat().length > 0 : isTaking(value.value);
}

function isTaking(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.read === 'string' &&
    arePhrases(value.near) &&
    value.near.length > 0 &&
    arePhrases(value.withAll) &&
    typeof value.before === 'boolean' &&
    typeof value.least === 'number'
  );
}

// A phrase is its parts, each a list of stems.
function arePhrases(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((phrase) => areLists(phrase) && phrase.every((part) => areStems(part)));
}

function areLists(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function areStems(value: unknown): boolean {
  return areLists(value) && value.every((stem) => typeof stem === 'string' && stem !== '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
