const ASKS_WHETHER =
  /(?:^|[,;:.!?] *|\b(?:so|and|but|ok|hey|yo|wait|btw|then|or) )(?:is|isn'?t|are|aren'?t|was|were|do|does|doesn'?t|did|didn'?t|can|can'?t|could|may|might|must|will|won'?t|would|should|has|hasn'?t|have|had)\b/g;
const ASKS_WHAT = /\b(?:who|whos|who's|whose|whom|what|whats|what's|which|when|where|why|how|list|name|explain|tell)\b/;
/** What stops or hinders, what ends, what falls short, what is not, and what is so for one alone: each turns a question around. */
const TURNS =
  /\b(?:stop|block|prevent|object|oppos|forbid|prohibit|ban|veto|bar|refus|den[iy]|breach|violat|end|over|dead|gone|expir|los[et]|losing|laps|drop|scrap|cancel|kill|quit|abolish|finish|struggl|fail|unable|short|small|lack|skip|bypass|ignor|dodg|outside|elsewhere|leav|left|never|not|nobody|none|no|cannot|\w+n't|cant|wont|only|exclusive|sole|in the way)(?:[bdlnp]?(?:e|ed|en|es|ing)|s|d|ly)?\b/g;

/**
 * Which of "yes" and "no" say of a question what they say of its facet's first example. "Yes" answers no who or when, though
 * "no" does; neither answers what turns the example around, and that it is not so says nothing of whether it ever was.
 */
export function rulingsOn(question: string, example: string): readonly ('yes' | 'no')[] {
  const [plain, other] = [plainly(question), plainly(example)];
  if (turns(plain) !== turns(other)) return [];
  return [...(asksWhether(plain) ? (['yes'] as const) : []), ...(/\bever\b/.test(plain) ? [] : (['no'] as const))];
}

function asksWhether(question: string): boolean {
  return question.search(ASKS_WHETHER) >= 0 || !ASKS_WHAT.test(question);
}

function plainly(question: string): string {
  return question.toLowerCase().replaceAll('’', "'").trim();
}

// "Isn't it so?" asks what "Is it so?" does, and so does "or not".
function turns(question: string): number {
  const plain = question.replace(ASKS_WHETHER, ' ').replace(/\bor (?:not|nah|no)\b|\bno\W*$|\bnot only\b/g, ' ');
  return (plain.match(TURNS) ?? []).length % 2;
}
