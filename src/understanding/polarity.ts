const ASKS_WHETHER =
  /(?:^|[,;:.!?] *|\b(?:so|and|but|ok|hey|yo|wait|btw|then|or) )(?:is|isn'?t|are|aren'?t|was|were|do|does|doesn'?t|did|didn'?t|can|can'?t|could|may|might|must|will|won'?t|would|should|has|hasn'?t|have|had)\b/g;
const ASKS_WHAT = /\b(?:who|whos|who's|whose|whom|what|whats|what's|which|when|where|why|how|list|name|explain|tell)\b/;
/** What stops or hinders, what ends, what goes without, what is not, and what is so for one alone: each turns a question around. */
const TURNS =
  /\b(?:stop|block|prevent|object|oppos|forbid|prohibit|ban|veto|bar|refus|den[iy]|breach|violat|end|over|dead|gone|expir|los[et]|losing|laps|drop|scrap|cancel|kill|quit|abolish|finish|struggl|fail|unable|short|small|lack|skip|bypass|ignor|dodg|outside|elsewhere|leav|left|never|not|nobody|none|no|cannot|\w+n't|cant|wont|only|exclusive|sole|in the way)(?:[bdlnp]?(?:e|ed|en|es|ing)|s|d|ly)?\b/g;

/** True where a question asks whether something is so, and not who, when or how much. */
export function asksWhether(question: string): boolean {
  const plain = plainly(question);
  return plain.search(ASKS_WHETHER) >= 0 || !ASKS_WHAT.test(plain);
}

/** True where "no" to the one question is "yes" to the other: one is turned around more often. */
export function isOpposite(one: string, other: string): boolean {
  return turns(plainly(one)) !== turns(plainly(other));
}

function plainly(question: string): string {
  return question.toLowerCase().replaceAll('’', "'").trim();
}

// "Isn't it so?" asks what "Is it so?" does, and so does "or not".
function turns(question: string): number {
  const plain = question.replace(ASKS_WHETHER, ' ').replace(/\bor (?:not|nah|no)\b|\bno\W*$|\bnot only\b/g, ' ');
  return (plain.match(TURNS) ?? []).length % 2;
}
