import { featuresOf } from './features.ts';
import { momentIn } from './moment.ts';

const NEW =
  /\b(?:(?:new|newest|latest|recent)(?! (?:agreement|deal|contract|terms|arrangement|pact|one)\b)|news|lately|recently|updates?|(?:this|last|past) (?:week|month|days)|these days)\b/i;
/** With a date, this asks for what the articles tell of it. */
const HAPPENED =
  /^(?:so |and |ok |hey )?what(?: all)?(?:'s| is| was| were| will| did| got| has| have| does)? (?:.{0,30}\b)?(?:happen(?:s|ed|ing)?|changed?|changes|went on|agreed?(?: on)?|announced?|signed?|decided?)\b/i;
const ASKED = /^\s*news\b|\b(?:what|whats|anything|something|any|show|tell|give|latest|updates?)\b/i;
// What news is about where it is about nothing in particular.
const NOTHING: readonly string[] = ['microsoft', 'openai', 'partnership', 'articles', 'new'];
const EMPTY: readonly string[] = [
  'chang',
  'happen',
  'agre',
  'announc',
  'sign',
  'decid',
  'went',
  'todai',
  'month',
  'week',
  'year',
  'develop',
  'between',
  'anyth',
  'someth',
  'show',
];
const MOST_WORDS = 12;

/** True for a question after what is new, and nothing else: of the deal as a whole. */
export function asksForNews(text: string): boolean {
  const { rest: plain, date } = momentIn(text);
  const bare = plain.replace(new RegExp(NEW, 'gi'), ' ').replace(/\bwhat is\b/i, ' ');
  const happened = date !== undefined && HAPPENED.test(plain);
  if (!happened && (!NEW.test(plain) || !ASKED.test(text) || /\bwhen\b/i.test(text))) return false;
  const { found, rest, words } = featuresOf(bare);
  const isOfAll = found.every(
    ({ concept, from, to }) => NOTHING.includes(concept) || (from === to && EMPTY.includes(words[from]?.stem ?? '')),
  );
  return words.length <= MOST_WORDS && isOfAll && rest.every((stem) => EMPTY.includes(stem));
}
