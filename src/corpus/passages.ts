import { endsArticle, isFurniture } from './furniture.ts';
import { type Span, sentences } from './sentences.ts';

/** What a passage is. Only a sentence, an item or a cell can be evidence: a heading or a question proves nothing. */
export type PassageKind = 'sentence' | 'item' | 'cell' | 'heading' | 'question' | 'furniture';

/** One sentence, heading, list item or table cell, as a slice of the body. */
export type Passage = Span & { readonly kind: PassageKind };

type Line = Span & { readonly text: string };
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
      return { kind: body.slice(start, end).endsWith('?') ? 'question' : block.kind, start, end };
    });
  });
}

function linesOf(body: string): Line[] {
  return [...body.matchAll(/[^\r\n]+|\r\n|\n|\r/g)].flatMap(({ 0: raw, index }, at, all) => {
    const isBreak = /[\r\n]/.test(raw);
    const afterBreak = at === 0 || /[\r\n]/.test(all[at - 1]?.[0] ?? '');
    if (isBreak) return afterBreak ? [{ text: '', start: index, end: index }] : [];
    const text = raw.trim();
    const start = index + raw.indexOf(text);
    return [{ text, start, end: start + text.length }];
  });
}

function blocks(lines: readonly Line[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (line.text === '' || RULE.test(line.text)) at++;
    else if (endsArticle(line.text)) {
      found.push(
        ...lines
          .slice(at)
          .filter(({ text }) => text !== '')
          .map((rest) => span('furniture', rest)),
      );
      return found;
    } else if (isFurniture(line.text)) {
      found.push(span('furniture', line));
      at++;
    } else if (TABLE.test(line.text)) {
      found.push(...cells(line));
      at++;
    } else {
      const run = paragraph(lines, at);
      found.push(...blockOf(line, lines[at + run - 1] as Line));
      at += run;
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

/** How many lines from here make one paragraph: more than one only where the text was wrapped to a width. */
function paragraph(lines: readonly Line[], at: number): number {
  const first = lines[at] as Line;
  if (HEADING.test(first.text)) return 1;
  let end = at + 1;
  while (end < lines.length && continues(lines[end] as Line)) end++;
  const run = lines.slice(at, end);
  const width = Math.max(...run.map(({ text }) => text.length));
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 1;
  // Wrapped text breaks a line only where the next word would not have fitted.
  const wrapped = run.every((line, i) => {
    const next = run[i + 1];
    return next === undefined || line.text.length + 1 + (next.text.split(/\s/, 1)[0] ?? '').length > width;
  });
  return wrapped ? run.length : 1;
}

function continues(next: Line): boolean {
  const starts = [HEADING, ITEM, QUOTED, TABLE, RULE].some((pattern) => pattern.test(next.text));
  return next.text !== '' && !starts && !endsArticle(next.text) && !isFurniture(next.text);
}
