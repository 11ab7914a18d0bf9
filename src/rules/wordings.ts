import type { Claim } from './claims.ts';

type Fits = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Fits>>;

const READS: readonly unknown[] = ['money', 'share', 'power', 'duration', 'date', 'parties'];
const WORD = /[\p{L}\p{M}\d]/u;

const isPhrase: Fits = (value) => typeof value === 'string' && value.split('…').every((part) => WORD.test(part));
const arePhrases: Fits = (value) => Array.isArray(value) && value.every(isPhrase);
const areAlternatives: Fits = (value) => arePhrases(value) && (value as unknown[]).length > 0;
const areLists: Fits = (value) => Array.isArray(value) && value.every(areAlternatives);

const TAKING: Fields = {
  read: (value) => READS.includes(value),
  near: areAlternatives,
  before: (value) => value === true,
  least: (value) => Number.isInteger(value),
  withAll: arePhrases,
};
const WORDING: Fields = {
  asserts: areLists,
  denies: areLists,
  mentions: areLists,
  lacks: arePhrases,
  value: (value) => has(value, TAKING) && 'read' in value && 'near' in value,
};

/** True for ways of saying a claim: at least one, each asking for at least one phrase or value. */
export function areWordings(value: unknown): value is Claim['wordings'] {
  return Array.isArray(value) && value.length > 0 && value.every(isWording);
}

function isWording(value: unknown): boolean {
  if (!has(value, WORDING)) return false;
  const { asserts = [], denies = [], mentions = [] } = value as Partial<Record<string, readonly unknown[]>>;
  return 'value' in value || asserts.length + denies.length + mentions.length > 0;
}

/** True for an object of some of these fields and no others, each as it must be. */
function has(value: unknown, fields: Fields): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, each]) => Object.hasOwn(fields, name) && fields[name]?.(each) === true)
  );
}
