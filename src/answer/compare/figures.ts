import type { Day } from '../../dates.ts';
import type { Finding } from '../../rules/claims.ts';
import { agree, type Interval, interval, inWords, type Quantity } from '../../rules/quantities.ts';
import type { Comparison } from '../../understanding/comparison.ts';
import type { Desk, Entry, Report } from '../action.ts';
import { evidenceOf } from '../answer.ts';
import { capital } from '../dated.ts';
import { type Figured, figuresOf, isStranger, namedBy } from './things.ts';
import { open, unknown, worked } from './worked.ts';

/** A figure as an article gives it; `holds` where it is of the day asked for. */
type Given = Figured & { readonly figure: Quantity; readonly finding: Finding; readonly holds: boolean };

/** What two figures come to, or how far they lie apart, as intervals. */
export function inFigures({ first, how, second = '' }: Comparison, asOf: Day, desk: Desk): Report {
  const given = figuresOf(desk.library).flatMap((each) => givenBy(each, asOf, desk));
  const [ones, twos] = [named(first, given), named(second, given)];
  if (ones.length === 0) return unknown(first, 'figure', isStranger(first) && twos.length > 0);
  if (twos.length === 0) return unknown(second, 'figure', isStranger(second));
  // Of several that a phrase may mean, the two that belong together, and rather those of the day.
  const pairs = ones
    .flatMap((one) => twos.filter((two) => two.claim.id !== one.claim.id).map((two) => [one, two] as const))
    .toSorted((a, b) => standing(b) - standing(a));
  const [[one, two] = [], ...others] = pairs;
  if (one === undefined || two === undefined) return unknown(second, 'second figure');
  const isAmbiguous = others.some(
    (pair) => standing(pair) === standing([one, two]) && amounts(pair) !== amounts([one, two]),
  );
  if (isAmbiguous) return open('The articles give more than one figure for that.');
  const entries = [one, two].map(entryOf);
  if (one.figure.dimension !== two.figure.dimension || one.figure.dimension === 'date')
    return open('The two figures measure different things, so they cannot be held together.', entries);
  if (how === 'sum' && (one.topic !== two.topic || [one, two].some(isPart)))
    return open('The two figures are not two parts of one thing, so a sum of them would say nothing.', entries);
  return how === 'sum' ? sumOf(one, two, entries, asOf, desk) : differenceOf(one, two, entries, asOf, desk);
}

function sumOf(one: Given, two: Given, entries: readonly Entry[], asOf: Day, desk: Desk): Report {
  const [a, b] = [interval(one.figure), interval(two.figure)];
  const total = rangeInWords({ ...a, low: a.low + b.low, high: a.high + b.high }, one.figure.dimension);
  return worked(`Added up, the two come to ${total}`, entries, asOf, desk);
}

function differenceOf(one: Given, two: Given, entries: readonly Entry[], asOf: Day, desk: Desk): Report {
  if (agree(one.figure, two.figure))
    return worked(
      `The two need not differ: ${inWords(one.figure)} and ${inWords(two.figure)} can both be right`,
      entries,
      asOf,
      desk,
    );
  const [more, less] = one.figure.amount > two.figure.amount ? [one, two] : [two, one];
  const [a, b] = [interval(more.figure), interval(less.figure)];
  const range = rangeInWords({ ...a, low: a.low - b.high, high: a.high - b.low }, one.figure.dimension);
  return worked(`${capital(inWords(more.figure))} is ${range} more than ${inWords(less.figure)}`, entries, asOf, desk);
}

function rangeInWords({ low, high }: Interval, dimension: Quantity['dimension']): string {
  const word = (amount: number) => inWords({ dimension, amount: rounded(amount), qualifier: 'exactly', text: '' });
  if (low === high) return word(low);
  return Number.isFinite(high) ? `between ${word(Math.max(low, 0))} and ${word(high)}` : `at least ${word(low)}`;
}

// A difference of two decimals is not always the decimal that it should be.
function rounded(amount: number): number {
  return Number(amount.toPrecision(12));
}

function entryOf({ claim, figure, finding }: Given): Entry {
  return { text: `${capital(claim.says)}: ${inWords(figure)}.`, quotes: [evidenceOf(finding)] };
}

// What is said to be a part of another figure, or the whole of several.
function isPart({ claim }: Given): boolean {
  return /\bof it\b|\bof the\b.*\bfirst\b|\bin all\b|\bfirst\b.*\bcomes\b|\bat once\b/.test(claim.says);
}

function standing([one, two]: readonly [Given, Given]): number {
  const isOfOneArticle = one.finding.article.id === two.finding.article.id;
  return 4 * Number(one.topic === two.topic) + 2 * Number(isOfOneArticle) + Number(one.holds && two.holds);
}

function amounts(pair: readonly Given[]): string {
  return pair.map(({ figure }) => `${figure.qualifier} ${figure.amount}`).join();
}

function givenBy(each: Figured, asOf: Day, { findings, library, shelf }: Desk): Given[] {
  const day = asOf < shelf.newest ? asOf : shelf.newest;
  const holds = library.periods(each.claim.id).some(({ from, to }) => from <= day && day < to);
  return findings
    .of(each.claim.id)
    .filter(({ article }) => article.published <= asOf)
    .flatMap((finding) => {
      const { value } = finding;
      return value === undefined || value.dimension === 'parties' ? [] : [{ ...each, finding, figure: value, holds }];
    });
}

const NUMBER =
  /^\$?\s?(\d+(?:[.,]\d+)?)\s?(billion|bn|b|trillion|tn|million|m|gw|%|percent)?(?: dollars| usd| figures?| ones?)?$/;

// A bare number names the figures of that amount, whatever their unit.
function named(phrase: string, given: readonly Given[]): readonly Given[] {
  const [, digits] = NUMBER.exec(phrase) ?? [];
  if (digits !== undefined) {
    const amount = Number(digits.replace(',', '.'));
    return given.filter(({ figure }) =>
      [1, 1e6, 1e9, 1e12, 0.01].some((unit) => Math.abs(figure.amount - amount * unit) < unit * 1e-9),
    );
  }
  const isOfAll = /\b(?:all|total|together|whole)\b/.test(phrase);
  const found = namedBy(
    phrase,
    given.filter(({ claim }) => isOfAll || !/\bin all\b/.test(claim.says)),
  );
  if (!/\bfirst\b/.test(phrase)) return found;
  const [earliest] = found.map(({ finding }) => finding.article.published).toSorted();
  return found.filter(({ finding }) => finding.article.published === earliest);
}
