import { spoken } from '../dates.ts';
import type { Evidence, Shown } from './answer.ts';
import { idOf } from './identity.ts';
import { briefOf } from './wording.ts';
import { wrap } from './wrap.ts';

const WIDTH = 96;
const INDENT = '    ';

/** An answer for a terminal: the statements with their marks, the quotes, where they are from, and the dates. */
export function inPlainText({ answer, statements }: Shown): string {
  const lines = statements.map(({ text, marks }) =>
    wrap(`${text}${marks.map((mark) => ` [${mark}]`).join('')}`, WIDTH),
  );
  const text = lines.length > 0 ? lines : [wrap(answer.text, WIDTH)];
  const heading = answer.status === 'not_in_articles' && answer.evidence.length > 0 ? ['Nearest passages:'] : [];
  const quotes = answer.evidence.map((each, at) => {
    const quote = wrap(each.quote.replace(/\s+/g, ' '), WIDTH, INDENT).trimStart();
    return `[${at + 1}] ${quote}\n${wrap(`— ${sourceOf(each)}`, WIDTH, INDENT)}`;
  });
  const differing = answer.disagreements
    .filter(({ agree }) => !agree)
    .map(({ about, sides }) =>
      wrap(`Articles differ on ${about}: ${sides.map(({ says }) => says).join(' / ')}.`, WIDTH),
    );
  const asking = answer.suggestions.length > 0 ? [`You can ask: ${answer.suggestions.join(' · ')}`] : [];
  const dates = `As of ${spoken(answer.as_of)} · newest article ${spoken(answer.newest_article)}`;
  const id = idOf(answer);
  const last = id === undefined ? dates : `${dates}\nAnswer id: ${id}`;
  return `${[text.join('\n'), ...heading, ...quotes, ...differing, ...asking, last].join('\n\n')}\n`;
}

/** Who said it and when: a brief is never shown as its publisher's own words. */
function sourceOf({ kind, publisher, published, title, url }: Evidence): string {
  const who = kind === 'brief' ? briefOf(publisher) : publisher;
  return `${who}, ${spoken(published)}: ${title}${url === null ? '' : `, ${url}`}`;
}
