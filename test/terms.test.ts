import { describe, expect, test } from 'vitest';
import { firstDay } from '../src/dates.ts';
import { examiner } from '../src/rules/findings.ts';
import { periodOf, proves, standing } from '../src/rules/terms.ts';
import { library, wholeShelf } from './helpers/shelves.ts';

// What holds of every term of every command: a new version is tested here unasked.

const shelf = wholeShelf();
const findings = examiner(library.claims, library.periods)(shelf.articles);
const terms = [...library.topics.values()].flatMap((topic) => topic.terms);
const versions = terms.flatMap((term) =>
  term.versions.map((version) => [term.id, version.from, { term, version }] as const),
);

describe.each(versions)('%s from %s', (_, from, { term, version }) => {
  const proof = proves(term, version, findings);

  test('is proven by the shipped articles, none of them older than it', () => {
    expect(proof.length).toBeGreaterThan(0);
    for (const { article } of proof) expect(article.published >= firstDay(from)).toBe(true);
  });

  test('no passage that proves it dates itself to another time', () => {
    const period = periodOf(term, version);
    for (const { days } of proof)
      expect(days.length === 0 || days.some((day) => period.from <= day && day < period.to)).toBe(true);
  });

  test('is the version of its first day and not of the day before', () => {
    const on = (day: string) => standing(term, day, shelf.newest, findings).version;
    expect(on(firstDay(from))).toBe(version);
    expect(on(new Date(Date.parse(firstDay(from)) - 86_400_000).toISOString().slice(0, 10))).not.toBe(version);
  });

  test('every restatement of it, and the end that it states, is in an article', () => {
    for (const { proof: claim } of version.confirmed ?? []) expect(findings.of(claim).length, claim).toBeGreaterThan(0);
    if (version.until) expect(findings.of(version.until.proof).length).toBeGreaterThan(0);
  });
});

test('the versions of a term are in the order of their dates', () => {
  for (const { versions: list } of terms)
    expect(list.map(({ from }) => firstDay(from))).toEqual(list.map(({ from }) => firstDay(from)).toSorted());
});
