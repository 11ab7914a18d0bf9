/** A half-open range of UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:(?:\p{Lu}\.)+|(?:Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|No|Nos|vs|approx|est|etc|e\.g|i\.e|cf|Fig|Sec|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.)$/u;
// "in the U.S. The deal" ends a sentence; "U.S. Congress" and "Oracle Inc. said" do not.
const OPENS_A_SENTENCE =
  /^["“‘'(]?(?:The|This|That|These|Those|It|In|But|And|However|A|An|They|We|He|She|As|At|On|For|With|While|When|Under|If|Meanwhile)\b/u;

/**
 * The sentences of one block of text, trimmed, in order, never overlapping. Unicode's sentence rules (by ICU), mended for
 * abbreviations; a line break inside the block is a space.
 */
export function sentences(text: string): Span[] {
  const flat = text.replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(flat)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = found.at(-1);
    if (last !== undefined && continues(flat.slice(last.start, last.end), flat.slice(start, end))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function continues(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(after)) return true; // a closing quote or bracket on its own
  return ABBREVIATION.test(before) && !OPENS_A_SENTENCE.test(after);
}
