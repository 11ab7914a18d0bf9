/** A message parted into what it asks and what it only tells. */
export type Parts = { readonly asked: string; readonly background: string };

const ASKS =
  /\?\s*$|^\s*(?:so |and |but |ok |hey |yo |btw |also |well |then )*(?:who|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|may|will|would|should|has|have|am|rofr|till? when|until when|explain|tell me|name|list|give|compare|define)\b/i;

/** The clause that asks, and the rest of the message. The last sentence that looks like a question asks. */
export function partsOf(text: string): Parts {
  const sentences = text
    .split(/(?<=[.?!])\s+|\n+|;\s+|\s+[-–—]{1,2}\s+/)
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
  const questions = sentences.filter((each) => ASKS.test(each) && each.split(/\s+/).length > 1);
  const asked = questions.findLast((each) => /\?\s*$/.test(each)) ?? questions.at(-1);
  if (asked === undefined || sentences.length === 1) return { asked: text.trim(), background: '' };
  return { asked, background: sentences.filter((each) => each !== asked).join(' ') };
}
