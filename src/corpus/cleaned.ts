import { folded } from './folded.ts';
import { furnitureOf } from './furniture.ts';

/** A text as an article keeps it, and the lines that were left out as page furniture. */
export type Cleaned = { readonly body: string; readonly left: readonly string[] };

/**
 * The words of a text as they are, without page furniture and without the title as its first line. Line ends become "\n",
 * spaces at a line's end go, and at most one empty line parts two others. A text that is all furniture becomes empty.
 */
export function cleaned(text: string, title: string): Cleaned {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n\f\u2028\u2029]/)
    .map((line) => line.trimEnd());
  const furniture = furnitureOf(lines);
  const kept = lines.filter((_, at) => !furniture[at]);
  const first = kept.findIndex((line) => line !== '');
  const isTitle = folded((kept[first] ?? '').replace(/^#{1,6}\s+/, '')) === folded(title);
  const body = kept
    .slice(first + (isTitle ? 1 : 0))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  return { body: body === '' ? '' : `${body}\n`, left: lines.filter((_, at) => furniture[at]) };
}

/** True when two texts, each with its title, are the same up to furniture, title and white space. */
export function sameText(
  one: readonly [text: string, title: string],
  other: readonly [text: string, title: string],
): boolean {
  return essences(...one).some((essence) => essences(...other).includes(essence));
}

// Without the title as the first line, and with it.
function essences(text: string, title: string): string[] {
  return [title, ''].map((each) => cleaned(text, each).body.replace(/\s+/g, ' ').trim());
}
