import { expect, test } from 'vitest';
import { madeArticles } from '../bench/made-articles.ts';
import { createExhibit, type Exhibit } from '../src/answer/exhibit.ts';
import { readRequest } from '../src/answer/request.ts';
import type { Article } from '../src/corpus/article.ts';
import { shelfOf } from '../src/corpus/shelf.ts';
import { examiner } from '../src/rules/findings.ts';
import { article, exhibitOn, january, library, wholeShelf } from './helpers/shelves.ts';

const EXAMPLES = [...library.whole().values()].flatMap(({ facets }) =>
  Object.values(facets).flatMap(({ example }) => (example.startsWith('/') ? [readRequest(example, library)] : [])),
);
const answersOf = (exhibit: Exhibit) => EXAMPLES.map((request) => exhibit.ask(request).answer);
const made = madeArticles(300);

test('articles made by one seed are the same, and prove things', () => {
  expect(madeArticles(20)).toEqual(made.slice(0, 20));
  expect(madeArticles(20, 2)[0]?.body).not.toBe(made[0]?.body);
  const answered = answersOf(exhibitOn(shelfOf(made))).filter(({ status }) => status === 'answered');
  expect(answered.length).toBeGreaterThan(EXAMPLES.length / 3);
});

test('on a grown shelf too the order of the articles changes nothing', () => {
  const articles = [...wholeShelf().articles, ...made];
  const answers = answersOf(exhibitOn(shelfOf(articles)));
  expect(answersOf(exhibitOn(shelfOf(articles.toReversed())))).toEqual(answers);
  expect(answers.every(({ status }) => status === 'answered')).toBe(true);
});

test('however many articles say it, an answer stays as long as it was', () => {
  const sizes = [made, madeArticles(1500)].map((articles) => {
    const answers = answersOf(exhibitOn(shelfOf(articles)));
    return Math.max(...answers.map((answer) => JSON.stringify(answer).length));
  });
  expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 1.5);
});

test('a lone article that disagrees is told, however many agree with one another', () => {
  const agreeing = Array.from({ length: 200 }, (_, at) =>
    article(`a-${at}`, `Report ${at}. The Stargate project means to invest $500 billion over four years.`),
  );
  const lone = article('z', 'The Stargate project means to invest $40 billion over four years.', {
    published: '2025-02-01',
  });
  const { disagreements } = exhibitOn(shelfOf([...january().articles, ...agreeing, lone])).ask(
    readRequest('/stargate aspect:money', library),
  ).answer;
  const [sum] = disagreements.filter(({ agree }) => !agree);
  expect(sum?.sides.map(({ says }) => says)).toEqual(['$500 billion', '$40 billion']);
});

/** Articles that count how often they are read. */
function counting() {
  let reads = 0;
  const counted = ({ passages, ...rest }: Article): Article => {
    return {
      ...rest,
      get passages() {
        reads++;
        return passages;
      },
    };
  };
  return { counted, reads: () => reads };
}

test('every article is examined once, and of a changed shelf only what is new', () => {
  const { counted, reads } = counting();
  const examine = examiner(library.claims, library.periods);
  const on = (articles: readonly Article[]) => createExhibit(library, shelfOf(articles), () => '2026-11-22', examine);
  const [one, ...others] = made.slice(0, 40).map(counted);
  const ask = (exhibit: Exhibit) => exhibit.ask(readRequest('/rofr as-of:2022', library)).answer;

  const before = on(others);
  ask(before);
  expect(reads()).toBe(others.length);
  ask(before);
  const after = on([...others, one as Article]);
  expect(reads()).toBe(others.length);
  ask(after);
  expect(reads()).toBe(others.length + 1);
  expect(ask(after)).toEqual(ask(exhibitOn(shelfOf([...others, one as Article]), '2026-11-22')));
});

test('what is prepared need not be read when it is asked', () => {
  const { counted, reads } = counting();
  const exhibit = exhibitOn(shelfOf(made.slice(0, 40).map(counted)), '2026-11-22');
  for (const step of exhibit.preparations()) step();
  const before = reads();
  expect(before).toBeGreaterThan(0);
  for (const line of ['/rofr as-of:2022', '/search first refusal']) exhibit.ask(readRequest(line, library));
  expect(reads()).toBe(before);
});

test('a name is looked for in every article, by all of its words', () => {
  const text =
    'The plant of Blue Harbour Energy Partners feeds it. The post says so, and eBay does not.\n\n# Big Heading\n';
  const exhibit = exhibitOn(shelfOf([...january().articles, article('z', text)]));
  const reason = (company: string) => exhibit.ask({ command: 'stargate', options: { company } }).answer.reason;
  for (const name of ['Blue Harbour', 'Harbour Energy Partners', 'blue harbour energy partners', 'Partners'])
    expect([name, reason(name)]).toEqual([name, null]);
  for (const name of ['Blue Energy', 'Harbour Energy Holdings', 'Post', 'Big Heading'])
    expect([name, reason(name)]).toEqual([name, 'unknown_entity']);
});
