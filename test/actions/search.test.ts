import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, january, library, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf());
const ask = (line: string, on = exhibit) => on.ask(readRequest(line, library));
const marked = ({ entries = [] }: ReturnType<typeof ask>) =>
  entries.map(({ quotes, highlights = [] }) =>
    highlights.map(({ start, end }) => {
      const quote = quotes[0];
      expect(quote !== undefined && start >= quote.start && end <= quote.end).toBe(true);
      return wholeShelf()
        .get(quote?.article ?? '')
        ?.body.slice(start, end);
    }),
  );

test('the lead counts passages and articles, and every passage is quoted', () => {
  const { answer, entries = [] } = ask('/search first refusal');
  const [, passages, articles] = /^(\d+) passages in (\d+) articles match “first refusal”\./.exec(answer.text) ?? [];
  expect(answer.evidence).toHaveLength(Number(passages));
  expect(new Set(answer.evidence.map(({ article: id }) => id)).size).toBe(Number(articles));
  expect(entries).toHaveLength(Number(passages));
  expect(Number(articles)).toBeGreaterThan(5);
});

test('the words that match are marked, in whatever form they stand', () => {
  expect(marked(ask('/search first refusal')).flat()).toContain('right of first refusal');
  expect(new Set(marked(ask('/search revenue shares'))[0])).toEqual(new Set(['revenue', 'share']));
  expect(marked(ask('/search $250 billion')).every((words) => words.includes('250'))).toBe(true);
});

test('all words must be there; words that stand together come first', () => {
  const { answer } = ask('/search revenue share');
  for (const { quote } of answer.evidence) expect(quote).toMatch(/revenue/i);
  for (const { quote } of answer.evidence) expect(quote).toMatch(/shar/i);
  expect(answer.evidence[0]?.quote).toMatch(/revenue.share/i);
  const apart = answer.evidence.findIndex(({ quote }) => !/revenue.shar/i.test(quote));
  if (apart >= 0) for (const { quote } of answer.evidence.slice(apart)) expect(quote).not.toMatch(/revenue.share\b/i);
});

test('a misspelt word is taken as the nearest, and the answer says so', () => {
  const { answer } = ask('/search stargte texas');
  expect(answer.text).toContain('“stargte” is in none in this spelling');
  expect(answer.evidence.map(({ quote }) => quote)).toEqual(
    answer.evidence.map(() => expect.stringMatching(/Stargate.*Texas|Texas.*Stargate/)),
  );
  expect(answer.evidence.length).toBeGreaterThan(0);
});

test('where no passage has all, those that have some are shown as such', () => {
  const { answer } = ask('/search Texas Tesla');
  expect(answer.text).toMatch(/^No passage matches all of “Texas Tesla”; \d+ passages? .*“Tesla” is in none\./s);
  for (const { quote } of answer.evidence) expect(quote).toContain('Texas');
});

test.each([
  ['a name that no article has', 'Nadella', 'No passage on the shelf has “Nadella”'],
  ['an emoji', '😀', 'There is no word in “😀”'],
  ['a quotation mark', '"', 'There is no word in “"”'],
  ['a common word', 'a', '“a” is too common'],
  ['a bar', '|', 'There is no word'],
])('%s finds nothing, with a way on', (_, words, lead) => {
  const { answer } = ask(`/search ${words}`);
  expect([answer.status, answer.reason, answer.evidence]).toEqual(['not_in_articles', 'absent', []]);
  expect(answer.text).toContain(lead);
  expect(answer.suggestions.length).toBeGreaterThan(0);
});

test.each([
  ['no words', '/search', 'needs words'],
  ['too many', `/search ${'word '.repeat(13)}`, 'longer than 60'],
])('%s are refused', (_, line, why) => {
  const { answer } = ask(line);
  expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
  expect(answer.text).toContain(why);
});

test('of very many the best fifty are shown, and all are counted', () => {
  const { answer } = ask('/search OpenAI');
  expect(answer.evidence).toHaveLength(50);
  expect(Number(/^\d+/.exec(answer.text)?.[0])).toBeGreaterThan(50);
  expect(answer.text).toContain('The best 50 are shown.');
});

test('what the passages are evidence for can be asked', () => {
  expect(ask('/search AGI panel').answer.suggestions[0]).toMatch(/^\/agi-clause/);
});

test('a brief that rests is not searched', () => {
  const original = article('original', 'The lighthouse keeper signed nothing.', { publisher: 'TechRadar' });
  const beside = exhibitOn(shelfOf([...january().articles, original]));
  expect(beside.shelf.standsFor('original').map(({ id }) => id)).toEqual(['2025-01-22-techradar']);
  const found = (words: string) => ask(`/search ${words}`, beside).answer.evidence.map(({ article: id }) => id);
  expect(found('lighthouse')).toEqual(['original']);
  expect(found('Microsoft')).toContain('2025-01-22-trendsnip');
  expect(found('Microsoft')).not.toContain('2025-01-22-techradar');
});
