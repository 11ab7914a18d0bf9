import type { Article } from '../corpus/article.ts';
import type { Day } from '../dates.ts';
import { remembered } from '../remembered.ts';
import { type Claim, type Finding, reader, type Value } from './claims.ts';
import { dayOf, readQuantities } from './quantities.ts';

/** A stretch of days, the last one not included; `figures` where only those of its first day count, or only later ones. */
export type Period = { readonly from: Day; readonly to: Day; readonly figures?: 'of its first day' | 'later' };

/** At least one finding: what a statement rests on. */
export type Proof = readonly [Finding, ...Finding[]];

/**
 * All findings of a shelf by claim, the best evidence first. A claim's findings are one list, always the same, so that what is
 * worked out of it can be remembered by it: an answer must not take longer the more articles there are.
 */
export type Findings = {
  /** The findings of a claim; none where no article makes it. */
  of(claim: string): readonly Finding[];
};

/** Examines articles for claims. */
export type Examine = (articles: readonly Article[]) => Findings;

/** How many findings a proof has at most, the best ones: nobody checks a thousand quotes of one statement. */
const MOST = 12;
const NONE: readonly Finding[] = [];

/**
 * Examines articles when a claim is first asked for, and remembers each, so that a changed shelf costs only what changed.
 * @param periods the times that a claim can be about: a passage of another time does not make it; none for any time
 */
export function examiner(claims: readonly Claim[], periods: (claim: string) => readonly Period[]): Examine {
  let read: ((article: Article) => Finding[]) | undefined;
  const examine = remembered((article: Article) => {
    read ??= reader(claims);
    return read(article).filter((each) => fits(each, periods(each.claim)));
  });
  return (articles) => {
    let gathered: ReadonlyMap<string, readonly Finding[]> | undefined;
    return {
      of(claim) {
        gathered ??= Map.groupBy(articles.flatMap(examine), (each) => each.claim);
        return bestFirst(gathered.get(claim) ?? NONE);
      },
    };
  };
}

const bestFirst = remembered((findings: readonly Finding[]) => findings.toSorted(byWeight));

/** The articles of these findings, by id, in their order. */
export const articlesOf: (findings: readonly Finding[]) => readonly string[] = remembered((findings) => [
  ...new Set(findings.map(({ article }) => article.id)),
]);

/** The values of these findings, each once, in their order. */
export const valuesOf: (findings: readonly Finding[]) => readonly Value[] = remembered((findings) => [
  ...new Map(findings.flatMap(({ value }) => (value ? [[JSON.stringify(value), value] as const] : []))).values(),
]);

function fits(finding: Finding, periods: readonly Period[]): boolean {
  return periods.length === 0 || periods.some((period) => isOf(finding, period));
}

type Timed = Pick<Finding, 'article' | 'days'>;

/** True when a finding can speak of that time: its article is no older, and of the days that its passage names one lies in it. */
export function isOf(finding: Timed, { from, to, figures }: Period): boolean {
  const { article, days } = finding;
  if (figures === 'of its first day') return isReadOn(from, finding);
  if (figures === 'later') {
    const named = days.length === 0 ? [article.published] : days;
    return !isReadOn(from, finding) && article.published > from && named.some((day) => from < day && day < to);
  }
  return article.published >= from && (days.length === 0 || days.some((day) => from <= day && day < to));
}

// A passage names the day of its figure; one that names none, or only when it was published, has its article's, or the day
// that a filing is of.
function isReadOn(day: Day, { article, days }: Timed): boolean {
  if (article.published < day || days.includes(day)) return article.published >= day;
  const isUndated = days.every((each) => each === article.published);
  return isUndated && (article.published === day || (isFiling(article) && daysOf(article).has(day)));
}

const daysOf = remembered(
  ({ body, published }: Article) => new Set(readQuantities(body, 'date', published).map(dayOf)),
);

/** The best of the findings as a proof, or undefined when there is none. */
export function proofOf(findings: readonly Finding[]): Proof | undefined {
  const [first, ...rest] = findings.slice(0, MOST);
  return first === undefined ? undefined : [first, ...rest];
}

// A filing outweighs the press; then the plainest wording; then the article nearest to the event, so the earliest; then an
// original outweighs a brief; then by name, for the same bytes always.
function byWeight(a: Finding, b: Finding): number {
  return (
    Number(isFiling(b.article)) - Number(isFiling(a.article)) ||
    a.rank - b.rank ||
    order(a.article.published, b.article.published) ||
    Number(a.article.kind === 'brief') - Number(b.article.kind === 'brief') ||
    order(a.article.id, b.article.id) ||
    a.quote.start - b.quote.start
  );
}

/** True for what a company filed with an authority: its publisher names the form, as in "Microsoft (Form 10-K)". */
export const isFiling = remembered(({ publisher }: Pick<Article, 'publisher'>) => /\(Form [^)]+\)$/.test(publisher));

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
