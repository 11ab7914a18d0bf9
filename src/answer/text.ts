import { spoken } from '../dates.ts';
import type { Evidence, Shown } from './answer.ts';
import { briefOf } from './wording.ts';

const WIDTH = 96;

/** An answer for a terminal: the statements with their marks, the quotes, where they are from, and the dates. */
export function inPlainText({ answer, statements }: Shown): string {
  const lines = statements.map(({ text, marks }) => wrap(`${text}${marks.map((mark) => ` [${mark}]`).join('')}`, ''));
  const text = lines.length > 0 ? lines : [wrap(answer.text, '')];
  const heading = answer.status === 'not_in_articles' && answer.evidence.length > 0 ? ['Nearest passages:'] : [];
  const quotes = answer.evidence.map(
    (each, at) => `${wrap(`[${at + 1}] ${each.quote}`, '    ')}\n${wrap(`— ${sourceOf(each)}`, '    ', '    ')}`,
  );
  const differing = answer.disagreements
    .filter(({ agree }) => !agree)
    .map(({ about, sides }) => wrap(`Articles differ on ${about}: ${sides.map(({ says }) => says).join(' / ')}.`, ''));
  const asking = answer.suggestions.length > 0 ? [`You can ask: ${answer.suggestions.join(' · ')}`] : [];
  const dates = `As of ${spoken(answer.as_of)} · newest article ${spoken(answer.newest_article)}`;
  return `${[text.join('\n'), ...heading, ...quotes, ...differing, ...asking, dates].join('\n\n')}\n`;
}

/** Who said it and when: a brief is never shown as its publisher's own words. */
function sourceOf({ kind, publisher, published, title, url }: Evidence): string {
  const who = kind === 'brief' ? briefOf(publisher) : publisher;
  return `${who}, ${spoken(published)}: ${title}${url === null ? '' : `, ${url}`}`;
}

function wrap(text: string, indent: string, first = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
