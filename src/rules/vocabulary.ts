import type { Synonyms } from '../corpus/search.ts';

/** Words of the field that stand for one another, for the search over passages. */
export const SYNONYMS: Synonyms = [
  ['rofr', 'right of first refusal', 'first right of refusal', 'first refusal', 'first option', 'first dibs'],
  ['microsoft', 'MSFT'],
  ['openai', 'OAI', 'Open AI'],
  ['agi', 'artificial general intelligence'],
  ['u.s.', 'United States', 'America'],
  ['capacity', 'compute'],
  ['datacenter', 'data center', 'data centre'],
  ['intellectual property', 'IP'],
];
