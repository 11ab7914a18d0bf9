import { stripVTControlCharacters } from 'node:util';

/** A line broken between words so that no part is longer than `width`; each part begins with `indent`. */
export function wrap(line: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && lengthOf(indent + longer) > width) {
      lines.push(indent + current);
      current = word;
    } else current = longer;
  }
  return [...lines, indent + current].join('\n');
}

function lengthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
