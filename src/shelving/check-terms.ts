import { isProven, type Stated, statedIn } from '../answer/proofs.ts';
import { quoted } from '../corpus/article.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { examiner } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { columns, shortened } from './columns.ts';

const NARROWEST_QUOTE = 40;
const LONGEST_NAME = 40;
const HEAD = ['term', 'version', 'date', 'state', 'dated', 'proof'];

/** What a check of the terms prints, and whether all that the rules state by date is proven. */
export type TermsChecked = { readonly lines: readonly string[]; readonly proven: boolean };

/**
 * The table of what the rules state by date with its proofs, then what is unproven, then the claims that no article makes.
 * @param width of a line; a quote is cut to what is left of it
 */
export function checkTerms(library: Library, shelf: Shelf, width: number): TermsChecked {
  const findings = examiner(library.claims, library.periods)(shelf.quoted);
  const stated = statedIn(library, findings);
  const unproven = stated.filter((each) => !isProven(each));
  const unmade = library.claims.filter(({ id }) => findings.of(id).length === 0);
  const result =
    unproven.length === 0
      ? [`All ${stated.length} are proven.`]
      : [
          `${unproven.length} of ${stated.length} unproven:`,
          ...unproven.map(({ term, version, date }) => `  ${term}: ${version}, ${date}`),
        ];
  const silence = unmade.map(({ id, says }) => `  ${says} [${id}]`);
  return {
    lines: [
      ...table(stated, width),
      '',
      ...result,
      ...(silence.length > 0 ? ['', 'What the rules ask for and no article says:', ...silence] : []),
    ],
    proven: unproven.length === 0,
  };
}

// A row for each article that proves it; what is proven stands in the first.
function table(stated: readonly Stated[], width: number): string[] {
  const rows = stated.flatMap((each) =>
    proofCells(each).map(([article, quote], at) => ({
      cells: [...(at === 0 ? cellsOf(each) : cellsOf(each).map(() => '')), article],
      quote,
    })),
  );
  const beside = Math.max(
    0,
    ...columns([HEAD, ...rows.map(({ cells }) => [...cells, '|'])]).map(({ length }) => length),
  );
  const room = Math.max(NARROWEST_QUOTE, width - beside - 4);
  return columns([HEAD, ...rows.map(({ cells, quote }) => [...cells, quote && `“${shortened(quote, room)}”`])]);
}

function cellsOf(each: Stated): string[] {
  const state = isProven(each) ? ['proven', each.dated] : ['UNPROVEN', ''];
  return [each.term, shortened(each.version, LONGEST_NAME), each.date, ...state];
}

// The best quote of each article that proves it; one empty row where none does.
function proofCells({ proofs }: Stated): (readonly [article: string, quote: string])[] {
  const best = proofs.filter(({ article }, at) => proofs.findIndex((each) => each.article === article) === at);
  return best.length === 0 ? [['', '']] : best.map(({ article, quote }) => [article.id, quoted(article, quote)]);
}
