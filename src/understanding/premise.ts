/** What a question takes for granted, and the question without it. */
export type Premise = { readonly taken: string; readonly rest: string };

const GRANTED =
  /\b(?:since|now that|given that|given|seeing (?:as|that|how)|because|considering that|considering|knowing that|if it'?s true that)\s+(?!when\b|of\b|\d)/i;
const OPENS = new RegExp(
  `^\\s*(?:(?:so|and|but|ok|hey|well|wait),? )?(?:${GRANTED.source}|as\\s+(?!of\\b|to\\b|at\\b|an?\\b|per\\b|well\\b|far\\b|i\\b|much\\b|long\\b|for\\b|in\\b))`,
  'i',
);
const CLOSES = new RegExp(`,?\\s${GRANTED.source}`, 'i');
const SHORTEST = 3;

/** The clause that a question takes for granted ("since …, who …?"), or undefined where it takes nothing so. */
export function premiseIn(question: string): Premise | undefined {
  const opening = OPENS.exec(question);
  if (opening !== null) {
    const rest = question.slice(opening[0].length);
    const comma = rest.indexOf(',');
    return comma < 0 ? undefined : premise(rest.slice(0, comma), rest.slice(comma + 1));
  }
  const closing = CLOSES.exec(question);
  if (closing === null) return undefined;
  return premise(question.slice(closing.index + closing[0].length), question.slice(0, closing.index));
}

function premise(taken: string, rest: string): Premise | undefined {
  const plain = taken.replace(/[?!.\s]+$/, '').trim();
  return plain.split(/\s+/).length < SHORTEST ? undefined : { taken: plain, rest: rest.trim() };
}
