import { type Premise, premiseIn } from './premise.ts';

/** A message parted into what it asks and what it only tells. */
export type Parts = { readonly asked: string; readonly background: string };

const START =
  "(?:who|whos|who's|whose|what|whats|what's|which|when|where|why|how|is|isn't|are|was|were|do|does|doesn't|did|didn't|can|could|may|will|would|should|has|have|am|must|until when|till? when|since when|explain|tell me|name|list|give|compare|define|eli5)";
const LEAD = '(?:so |and |but |ok |hey |yo |btw |also |well |then |or )*';
const ASKS = new RegExp(`\\?\\s*$|^\\s*${LEAD}${START}\\b`, 'i');
const WHOLE = new RegExp(`^\\s*${LEAD}${START}\\b.*\\?\\s*$`, 'is');
const SHORTEST = 4;

/** The clause that asks, and the rest of the message. The last sentence that looks like a question asks. */
export function partsOf(text: string): Parts {
  const all = sentencesOf(text);
  const questions = all.filter((each) => ASKS.test(each) && each.split(/\s+/).length > 1);
  const asked = questions.findLast((each) => /\?\s*$/.test(each)) ?? questions.at(-1);
  if (asked === undefined || all.length === 1) return { asked: text.trim(), background: '' };
  return { asked, background: all.filter((each) => each !== asked).join(' ') };
}

/** What the first sentence of a message that takes something for granted takes so. */
export function premiseOf(text: string): Premise | undefined {
  const all = sentencesOf(text);
  for (const [at, each] of all.entries()) {
    const premise = premiseIn(each);
    if (premise !== undefined) return { ...premise, rest: all.with(at, premise.rest).join(' ') };
  }
  return undefined;
}

/** The questions of a message that are whole questions by themselves. */
export function asksOf(text: string): string[] {
  return sentencesOf(text).filter((each) => WHOLE.test(each) && each.split(/\s+/).length >= SHORTEST);
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+|;\s+|\s+[-–—]{1,2}\s+/)
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
}
