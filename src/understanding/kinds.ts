/** What kind of answer a question asks for. */
export type Kind = 'who' | 'when' | 'where' | 'amount' | 'why' | 'what' | 'yes or no' | 'what if';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'what if',
    /\b(?:what if|suppose|supposing|imagine|hypothetical(?:ly)?|let'?s say|lets say|say (?:it'?s|its|oai|openai|the lab|i|we|that)|assum(?:e|ing)|if\b.*\b(?:then what|what (?:then|happens|can|now)|would|does|do|can|could|will))/,
  ],
  ['why', /\b(?:why|how come|reason|root cause|what for)\b/],
  [
    'when',
    /\b(?:when|since when|until when|til(?:l)? when|what (?:day|date|month|year|yr)|which (?:day|date|month|year|yr)|how long|how many (?:more |full |further )?(?:years|yrs|months|days)|up to what year|by what date|over how many years|timeframe|time ?span)\b/,
  ],
  [
    'amount',
    /\b(?:how much|how many|how big|how large|what (?:percent|percentage|share|sum|figure|amount|cut)|dollar|percentage|size of|total|headline figure|exact \$)\b/,
  ],
  [
    'who',
    /\b(?:who|whos|who's|whose|whom|which (?:compan(?:y|ies)|outlet|newspaper|firms?|providers?|organisations?|vendors?)|what companies|name (?:the|of))\b/,
  ],
  ['where', /\b(?:where|which (?:country|state|city|town|cloud)|what (?:country|state|city|town))\b/],
  [
    'yes or no',
    /(?:^|[,;:.!?] *|\b(?:so|and|but|ok|hey|yo|wait|btw|then) )(?:is|isn'?t|are|aren'?t|was|were|do|does|doesn'?t|did|didn'?t|can|can'?t|cannot|could|may|might|must|will|won'?t|would|should|has|hasn'?t|have|had|am)\b|\b(?:or not|or nah|y\/n|right\?|true\?|correct\?|accurate\?|yes or no|real or)|\?$/,
  ],
];

/** The kind of a question, by the first sign of one; a text without any sign asks what something is. */
export function kindOf(text: string): Kind {
  return KINDS.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0] ?? 'what';
}

/** True for a question in the past tense, by its verb. */
export function isPast(text: string): boolean {
  return /\b(?:was|were|did|didn'?t|had|used to)\b|\bwhen \w+ (?:came|began|started)\b/i.test(text);
}

/** What kind of figure a question asks for. */
export type Figure = 'a percentage' | 'a sum' | 'a figure';

const PERCENTAGE = /\b(?:percent|percentage|per ?cent(?:um)?)\b|%/;
const WHAT_PERCENTAGE = /\b(?:what|which|how many) (?:exact |official |precise )?(?:%|percent|per ?cent)/;
const SUM =
  /\bhow (?:much (?:money|cash)|many (?:dollars|bucks|billions?|millions?|usd))\b|\bdollar (?:value|figure|amount|size|sum)\b|\b(?:which|what) (?:value|sum|amount)\b|\bin (?:us )?(?:dollars|usd)\b|\$ (?:size|value|figure|amount)\b|\bexact \$/;

/** The kind of figure that a question asks for, where it asks for one. */
export function figureIn(text: string): Figure | undefined {
  const lower = text.toLowerCase();
  if (SUM.test(lower)) return 'a sum';
  if (WHAT_PERCENTAGE.test(lower)) return 'a percentage';
  if (kindOf(text) !== 'amount') return undefined;
  return PERCENTAGE.test(lower) ? 'a percentage' : 'a figure';
}
