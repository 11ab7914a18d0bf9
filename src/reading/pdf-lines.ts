import type { StructuredTextItem } from 'unpdf';

/** A line of a page: its words, where it begins and ends, its height on the page, and the size of its letters, in points. */
export type Line = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

type Item = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize' | 'hasEOL'>;

/** From so many pages on, what most of them repeat at their edge is no text. */
const FEWEST_PAGES = 3;
const EDGE = 2;
const LARGER = 1.15;
const WIDER_GAP = 1.35;
const LONGEST_HEADING = 200;
const BULLET = /^[•◦‣▪●–]\s/u;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/u;

/** The lines of a page in the order in which it writes them. */
export function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let run: Item[] = [];
  const close = () => {
    const line = lineOf(run);
    if (line !== undefined) lines.push(line);
    run = [];
  };
  for (const item of items) {
    const before = run.at(-1);
    if (before !== undefined && Math.abs(before.y - item.y) > before.fontSize / 2) close();
    if (item.str !== '') run.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function lineOf(run: readonly Item[]): Line | undefined {
  const text = run
    .map(({ str, x, fontSize }, at) => {
      const before = run[at - 1];
      return before !== undefined && x - before.x - before.width > fontSize / 5 ? ` ${str}` : str;
    })
    .join('')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [first, last] = [run[0], run.at(-1)];
  if (text === '' || first === undefined || last === undefined) return undefined;
  const size = Math.max(...run.map(({ fontSize }) => fontSize));
  return { text, left: first.x, right: last.x + last.width, y: first.y, size };
}

/** Pages without the lines at their edges that most of them repeat, such as a running head and the number of the page. */
export function parted(pages: readonly (readonly Line[])[]): { kept: (readonly Line[])[]; left: string[] } {
  const edge = (page: readonly Line[]) => new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)]);
  const shape = ({ text }: Line) => text.replace(/\d+/g, '0');
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const each of new Set([...edge(page)].map(shape))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const isRepeated = (line: Line) => pages.length >= FEWEST_PAGES && (counts.get(shape(line)) ?? 0) > pages.length / 2;
  const isNumber = ({ text }: Line) => /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(text);
  const left = pages.flatMap((page) => [...edge(page)].filter((line) => isRepeated(line) || isNumber(line)));
  const dropped = new Set(left);
  return { kept: pages.map((page) => page.filter((line) => !dropped.has(line))), left: left.map(({ text }) => text) };
}

/** Lines as paragraphs, each one line of text; one in larger letters is a heading. A paragraph may go on overleaf. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const body = bodySize(pages.flat());
  const joined = joiner(pages);
  const paragraphs: Line[][] = [];
  for (const page of pages) {
    const gap = usualGap(page);
    for (const [at, line] of page.entries()) {
      const [paragraph, before] = [paragraphs.at(-1), page[at - 1]];
      const last = before ?? paragraph?.at(-1);
      const isNext = before !== undefined && before.y > line.y;
      const goesOn = last !== undefined && (isNext ? follows(last, line, gap) : goesOver(last, line));
      if (goesOn && paragraph !== undefined) paragraph.push(line);
      else paragraphs.push([line]);
    }
  }
  return paragraphs.map((lines) => {
    const text = joined(lines);
    const isHeading = (lines[0]?.size ?? 0) > body * LARGER && text.length <= LONGEST_HEADING;
    return isHeading ? `## ${text}` : text;
  });
}

function sameSize(one: Line, other: Line): boolean {
  return Math.max(one.size, other.size) <= Math.min(one.size, other.size) * 1.1;
}

function follows(before: Line, line: Line, gap: number): boolean {
  if (before.y - line.y > gap * WIDER_GAP || !sameSize(before, line) || BULLET.test(line.text)) return false;
  // An indented line opens a paragraph where the one before ended its sentence.
  return !(line.left > before.left + line.size && SENTENCE_END.test(before.text));
}

// Overleaf, or at the head of the next column: a sentence that has not ended.
function goesOver(last: Line, line: Line): boolean {
  return (
    sameSize(last, line) && !SENTENCE_END.test(last.text) && !BULLET.test(line.text) && /^["“(]?\p{Ll}/u.test(line.text)
  );
}

/** The size that most letters have. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** How far apart the lines of a paragraph are on a page: the smaller half of all gaps, at their upper end. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y)
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

/** Joins lines; a word parted at the end of a line loses its hyphen only where the text has it without one elsewhere. */
function joiner(pages: readonly (readonly Line[])[]): (lines: readonly Line[]) => string {
  const words = new Set(pages.flat().flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  return (lines) =>
    lines.reduce((text, line) => {
      const [, head] = /(\p{L}+)-$/u.exec(text) ?? [];
      if (head === undefined) return text === '' ? line.text : `${text} ${line.text}`;
      const [tail = ''] = /^\p{Ll}+/u.exec(line.text) ?? [];
      return `${words.has((head + tail).toLowerCase()) && tail !== '' ? text.slice(0, -1) : text}${line.text}`;
    }, '');
}
