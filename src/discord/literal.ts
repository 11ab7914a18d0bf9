import type { Span } from '../corpus/sentences.ts';

const INVISIBLE = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ISOLATE = ['\u2068', '\u2069'] as const;

/** A text on one line, without control characters and without marks that turn the direction of what follows. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * A text of others, on one line, as Discord shows it letter by letter: no Markdown, no link, no emoji and no mention comes of it.
 * Text from right to left is kept from reordering what stands beside it.
 * @param bold parts to set in bold, as offsets into the text on one line
 */
export function literal(text: string, bold: readonly Span[] = []): string {
  const safe = segments(oneLine(text), bold)
    .map(({ words, isBold }) => (isBold ? `**${escaped(words)}**` : escaped(words)))
    .join('')
    .replace(/^[-+](?=\s)/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return RIGHT_TO_LEFT.test(safe) ? ISOLATE.join(safe) : safe;
}

function escaped(words: string): string {
  return words.replace(/[\\*_~`|<>[\]@#]|:(?!\s)/g, '\\$&');
}

// Bold parts may touch or overlap: each letter is in one segment, and no two bold ones stand side by side.
function segments(text: string, bold: readonly Span[]): { words: string; isBold: boolean }[] {
  const found: { words: string; isBold: boolean }[] = [];
  let at = 0;
  for (const letter of text) {
    const isBold = bold.some(({ start, end }) => start <= at && at < end);
    const last = found.at(-1);
    if (last?.isBold === isBold) last.words += letter;
    else found.push({ words: letter, isBold });
    at += letter.length;
  }
  return found;
}

/** A text as inline code. */
export function code(text: string): string {
  return `\`${oneLine(text).replaceAll('`', 'ˋ')}\``;
}

/** A link; undefined where the address is no web address, or longer than `longest`. */
export function link(text: string, url: string, longest: number): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const safe = href.replace(/[()[\]<>\\`*_~|@]/g, (character) => encodeURIComponent(character).replace(/^(.)$/, hex));
  return safe.length > longest ? undefined : `[${literal(text)}](${safe})`;
}

// encodeURIComponent leaves a few of them alone.
function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
