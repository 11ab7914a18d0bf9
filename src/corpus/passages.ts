import { furnitureOf } from './furniture.ts';
import { type Span, sentences } from './sentences.ts';

/** What a passage is. Only a sentence, an item or a cell can be evidence: a heading or a question proves nothing. */
export type PassageKind = 'sentence' | 'item' | 'cell' | 'heading' | 'question' | 'furniture';

/** One sentence, heading, list item or table cell, as a slice of the body. */
export type Passage = Span & { readonly kind: PassageKind };

type Line = Span & { readonly text: string; readonly furniture: boolean };
type Block = Span & { readonly kind: Exclude<PassageKind, 'question'> };

const HEADING = /^\s{0,3}#{1,6}\s+/;
const ITEM = /^\s*(?:[-*+•◦‣▪·–]|\d{1,3}[.)])\s+/u;
const QUOTED = /^\s*>\s?/;
const MARKERS: readonly (readonly [RegExp, Block['kind'] | undefined])[] = [
  [HEADING, 'heading'],
  [ITEM, 'item'],
  [QUOTED, undefined],
];
const RULE = /^\s*(?:[-*_]\s*){3,}$/;
const TABLE = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;
const SENTENCE_END = /[.!?…:;。！？।]["'”’»)\]]*$/u;
// A question, or one that is quoted: “…?” an analyst asked.
const ASKS = /\?[!?"'”’»)\]]*(?:\s|$)/;
const LONGEST_HEADING = 120;
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;

/** True when a passage may be quoted as evidence. */
export function isEvidence(passage: Passage): boolean {
  return passage.kind === 'sentence' || passage.kind === 'item' || passage.kind === 'cell';
}

/** The passages of a body, in order, never overlapping; each is exactly the slice at its offsets. */
export function passages(body: string): Passage[] {
  return blocks(linesOf(body)).flatMap((block) => {
    if (block.kind !== 'sentence' && block.kind !== 'item') return [block];
    return sentences(body.slice(block.start, block.end)).map((span): Passage => {
      const start = block.start + span.start;
      const end = block.start + span.end;
      return { kind: ASKS.test(body.slice(start, end)) ? 'question' : block.kind, start, end };
    });
  });
}

/** True where a body has more than headings and page furniture. What follows its first paragraph changes nothing of that one. */
export function hasSentence(body: string): boolean {
  const [first] = /^\s*\S[\s\S]*?\n\s*\n/.exec(body) ?? [''];
  return [first, body].some((text) =>
    blocks(linesOf(text)).some(({ kind }) => kind !== 'heading' && kind !== 'furniture'),
  );
}

function linesOf(body: string): Line[] {
  const lines = [...body.matchAll(/[^\r\n]+|\r\n|\n|\r/g)].flatMap(({ 0: raw, index }, at, all) => {
    const isBreak = /[\r\n]/.test(raw);
    const afterBreak = at === 0 || /[\r\n]/.test(all[at - 1]?.[0] ?? '');
    if (isBreak) return afterBreak ? [{ text: '', start: index, end: index }] : [];
    const text = raw.trim();
    const start = index + raw.indexOf(text);
    return [{ text, start, end: start + text.length }];
  });
  const furniture = furnitureOf(lines.map(({ text }) => text));
  return lines.map((line, at) => ({ ...line, furniture: furniture[at] === true }));
}

function blocks(lines: readonly Line[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (line.text === '' || RULE.test(line.text)) at++;
    else if (line.furniture) {
      found.push(span('furniture', line));
      at++;
    } else if (TABLE.test(line.text)) {
      found.push(...cells(line));
      at++;
    } else {
      const run = runFrom(lines, at);
      if (isWrapped(run)) found.push(...blockOf(line, run.at(-1) ?? line));
      else found.push(...run.flatMap((each) => blockOf(each, each)));
      at += run.length;
    }
  }
  return found;
}

function blockOf(first: Line, last: Line): Block[] {
  const [pattern, named] = MARKERS.find(([marker]) => marker.test(first.text)) ?? [];
  const marked = pattern?.exec(first.text)?.[0].length ?? 0;
  const start = first.start + marked + (first.text.slice(marked).length - first.text.slice(marked).trimStart().length);
  if (start >= last.end) return [];
  const short = last.end - start <= LONGEST_HEADING && !SENTENCE_END.test(last.text);
  return [{ kind: named ?? (short ? 'heading' : 'sentence'), start, end: last.end }];
}

function span(kind: Block['kind'], { start, end }: Span): Block {
  return { kind, start, end };
}

function cells(row: Line): Block[] {
  if (TABLE_RULE.test(row.text)) return [];
  return [...row.text.matchAll(/[^|]+/g)].flatMap((cell) => {
    const text = cell[0].trim();
    const start = row.start + cell.index + cell[0].indexOf(text);
    return text === '' ? [] : [{ kind: 'cell', start, end: start + text.length } as const];
  });
}

/** The lines from here that nothing parts. */
function runFrom(lines: readonly Line[], at: number): Line[] {
  let end = at + 1;
  if (!HEADING.test(lines[at]?.text ?? '')) while (end < lines.length && continues(lines[end] as Line)) end++;
  return lines.slice(at, end);
}

/** True where text was wrapped to a width: a line breaks only where the next word would not have fitted. */
function isWrapped(run: readonly Line[]): boolean {
  const width = run.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  return run.every((line, i) => {
    const next = run[i + 1];
    return next === undefined || line.text.length + 1 + (next.text.split(/\s/, 1)[0] ?? '').length > width;
  });
}

function continues(next: Line): boolean {
  const starts = [HEADING, ITEM, QUOTED, TABLE, RULE].some((pattern) => pattern.test(next.text));
  return next.text !== '' && !starts && !next.furniture;
}
