import { spoken } from '../dates.ts';
import { printable } from '../printable.ts';
import type { Evidence, Shown } from './answer.ts';
import { idOf } from './identity.ts';
import { sourceOf } from './wording.ts';
import { wrap } from './wrap.ts';

const WIDTH = 96;
const INDENT = '    ';
/** A longer question is not shown whole. */
const LONGEST = 150;

/** An answer for a terminal: what it says, the quotes, where they are from, where articles differ, the dates and its id. */
export function inPlainText(shown: Shown): string {
  const { answer, question } = shown;
  const asked =
    question === undefined ? [] : [wrap(`You asked: ${onOneLine(question.text)} · ${question.reading}`, WIDTH)];
  // The entries of a report tell it themselves.
  const differing = (shown.entries === undefined ? answer.disagreements : [])
    .filter(({ agree }) => !agree)
    .map(({ about, sides }) =>
      wrap(`Articles differ on ${about}: ${sides.map(({ says }) => says).join(' / ')}.`, WIDTH),
    );
  const asking = answer.suggestions.length > 0 ? [`You can ask: ${answer.suggestions.join(' · ')}`] : [];
  const dates = `As of ${spoken(answer.as_of)} · newest article ${spoken(answer.newest_article)}`;
  const id = idOf(answer);
  const last = id === undefined ? dates : `${dates}\nAnswer id: ${id}`;
  return printable(
    `${[...asked, ...(shown.entries === undefined ? answerBlocks(shown) : reportBlocks(shown)), ...differing, ...asking, last].join('\n\n')}\n`,
  );
}

// The statements with their marks, then the quotes.
function answerBlocks({ answer, statements }: Shown): string[] {
  const lines = statements.map(({ text, marks }) =>
    wrap(`${text}${marks.map((mark) => ` [${mark}]`).join('')}`, WIDTH),
  );
  const text = lines.length > 0 ? lines : [wrap(answer.text, WIDTH)];
  const heading = answer.status === 'not_in_articles' && answer.evidence.length > 0 ? ['Nearest passages:'] : [];
  return [text.join('\n'), ...heading, ...answer.evidence.map((each, at) => quoteLines(each, at + 1))];
}

// What is found first, then each entry with its quotes beneath it.
function reportBlocks({ answer, statements, entries = [] }: Shown): string[] {
  const [lead, ...said] = statements;
  const blocks = entries.map(({ text, quotes }, at) =>
    [
      `• ${wrap(text, WIDTH, '  ').trimStart()}`,
      ...quotes.map((each, i) => quoteLines(each, said[at]?.marks[i] ?? 0, INDENT)),
    ].join('\n'),
  );
  // Mere lines stand close.
  const isList = entries.every(({ quotes }) => quotes.length === 0);
  return [wrap(lead?.text ?? answer.text, WIDTH), ...(isList && blocks.length > 0 ? [blocks.join('\n')] : blocks)];
}

function quoteLines(each: Evidence, number: number, indent = ''): string {
  const deeper = indent + INDENT;
  const quote = wrap(each.quote.replace(/\s+/g, ' '), WIDTH, deeper).trimStart();
  return `${indent}[${number}] ${quote}\n${wrap(`— ${sourceLine(each)}`, WIDTH, deeper)}`;
}

// What was typed may hold anything; a terminal obeys control characters.
function onOneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()} […]` : line;
}

function sourceLine(each: Evidence): string {
  return `${sourceOf(each)}, ${spoken(each.published)}: ${each.title}${each.url === null ? '' : `, ${each.url}`}`;
}
