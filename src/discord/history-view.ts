import type { Past, Shown } from '../answer/answer.ts';
import { capital } from '../answer/dated.ts';
import { NOT_PROVEN } from '../answer/wording.ts';
import { lastDay, spoken } from '../dates.ts';
import type { Library } from '../rules/library.ts';
import { shorten } from './cut.ts';
import { literal, oneLine } from './literal.ts';
import { numberOf } from './sayings.ts';
import { blockQuote, sourceLine } from './source.ts';
import { byRule, period } from './wording.ts';

const SAYS = 300;
const QUOTE = 400;
const QUOTES = 2;

/** What held when, by term and in order of time, with the quotes behind it; the version in force stands among the others. */
export function history(shown: Shown, library: Library): string[] {
  const { history: past, holds } = shown.answer;
  return [...new Set(past.map(({ term }) => term))].flatMap((id) => {
    const term = library.term(id);
    const running = holds.flatMap(({ term: held, from, state }) => {
      const version = term?.versions.find((each) => held === id && each.from === from);
      return version === undefined || state !== 'in_force' ? [] : [{ from, text: line(from, null, version.says) }];
    });
    const others = past
      .filter((each) => each.term === id)
      .map((each) => ({ from: each.from, text: [pastLine(each), ...quotesOf(each, shown)].join('\n') }));
    const [first = '', ...rest] = [...others, ...running]
      .toSorted((a, b) => (lastDay(a.from) < lastDay(b.from) ? -1 : 1))
      .map(({ text }) => text);
    return [`**${literal(capital((term?.name ?? id).replace(/^the /, '')))}**\n${first}`, ...rest];
  });
}

function pastLine({ from, until, dated, says, followed }: Past): string {
  const said = line(from, until, says, dated === 'by the rule' ? ` ${byRule}` : '');
  return followed === 'unproven' ? `${said} ${NOT_PROVEN}` : said;
}

function line(from: string, until: string | null, says: string, how = ''): string {
  const when = period(spoken(from) + how, until === null ? null : spoken(until));
  return `${when}: ${literal(shorten(oneLine(says), SAYS))}.`;
}

function quotesOf({ evidence }: Past, { allEvidence }: Shown): string[] {
  return evidence
    .slice(0, QUOTES)
    .map(
      (each) => `${blockQuote(shorten(oneLine(each.quote), QUOTE), numberOf(each, allEvidence))}\n${sourceLine(each)}`,
    );
}
