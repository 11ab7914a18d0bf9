/** A half-open range of UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

// Where a sentence may end: a full stop of the Latin kind before a space, or one of the scripts that use none.
const END = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？।؟۔]["'”’»)\]」』]*/gu;
const LONGEST_ABBREVIATION = 12;
const GOES_ON = /^\s*["“‘'«([]*\p{Ll}/u;
const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:(?:\p{Lu}\.)+|(?:Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|No|Nos|vs|approx|est|etc|e\.g|i\.e|cf|Fig|Sec|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.)$/u;
// "in the U.S. The deal" ends a sentence; "U.S. Congress" and "Oracle Inc. said" do not.
const OPENS_A_SENTENCE =
  /^\s*["“‘'(]?(?:The|This|That|These|Those|It|In|But|And|However|A|An|They|We|He|She|As|At|On|For|With|While|When|Under|If|Meanwhile)\b/u;

/** The sentences of one block of text, trimmed, in order, never overlapping. A line break inside the block is a space. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    const end = index + stop.length;
    if (!isEnd(text.slice(start, end), text.slice(end))) continue;
    found.push(...trimmed(text, start, end));
    start = end;
  }
  return [...found, ...trimmed(text, start, text.length)];
}

function isEnd(before: string, after: string): boolean {
  if (GOES_ON.test(after)) return false;
  return !ABBREVIATION.test(before.slice(-LONGEST_ABBREVIATION)) || OPENS_A_SENTENCE.test(after);
}

function trimmed(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end).trim();
  if (words === '') return [];
  const from = text.indexOf(words, start);
  return [{ start: from, end: from + words.length }];
}
