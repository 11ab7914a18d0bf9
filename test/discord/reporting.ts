import { action, type Entry } from '../../src/answer/action.ts';
import { evidenceOf } from '../../src/answer/answer.ts';
import { commandsOf } from '../../src/answer/commands.ts';
import { createExhibit, type Exhibit } from '../../src/answer/exhibit.ts';
import { isEvidence } from '../../src/corpus/passages.ts';
import type { Shelf } from '../../src/corpus/shelf.ts';
import { choice, words } from '../../src/rules/options.ts';
import { DEAL } from '../helpers/deal.ts';
import { january } from '../helpers/shelves.ts';
import { TODAY } from './stage.ts';

/** How many entries the long report has. */
export const ENTRIES = 40;

/** A command that is there for tests only: it reports what it is told to, with quotes of the shelf. */
const report = action({
  description: 'Reports for a test.',
  options: {
    size: choice('How long', 'long', 'short', 'huge', 'nothing'),
    note: words('Only makes the id longer', 90),
  },
  example: '/report',
  run: ({ options: { size = 'long' } }, { shelf }) => {
    if (size === 'nothing') return { lead: 'There is nothing to report.', entries: [], reason: 'absent' };
    const entries = entriesOf(shelf);
    return {
      lead: `Here is what there is to report: ${size}.`,
      entries: size === 'long' ? entries : size === 'short' ? entries.slice(0, 2) : [merged(entries)],
      suggestions: ['/deal'],
    };
  },
});

/** The bot with that command and one topic. */
export function reporting(shelf: Shelf = january()): Exhibit {
  const commands = commandsOf([
    ['report', report],
    ['deal', DEAL],
  ]);
  return createExhibit(commands, shelf, () => TODAY);
}

// Each entry has the next passage of the shelf, and every third the one after it too; its first word is marked.
function entriesOf(shelf: Shelf): Entry[] {
  const all = shelf.quoted.flatMap((article) =>
    article.passages
      .filter(isEvidence)
      .map((quote) => evidenceOf({ article, quote: { article: article.id, ...quote } })),
  );
  return Array.from({ length: ENTRIES }, (_, at) => {
    const quotes = [all[at % all.length], ...(at % 3 === 0 ? [all[(at + 1) % all.length]] : [])].flatMap(
      (each) => each ?? [],
    );
    const start = quotes[0]?.start ?? 0;
    const end = start + (quotes[0]?.quote.search(/\s/) ?? 0);
    return { text: `Entry ${at + 1} says this much.`, quotes, highlights: [{ start, end }] };
  });
}

// All quotes in one entry, under a text that is no less long.
function merged(entries: readonly Entry[]): Entry {
  const text = entries.map((_, at) => `Sentence ${at + 1} of a very long entry, which goes on.`).join(' ');
  return { text, quotes: entries.slice(0, 24).flatMap(({ quotes }) => quotes.slice(0, 1)) };
}
