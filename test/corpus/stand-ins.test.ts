import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/article.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article } from '../helpers/shelves.ts';

const PUBLISHED = '2025-01-22';

/** A brief of what The Paper published that day, unless told otherwise. */
function brief(id: string, reports: Record<string, string>, fields: Record<string, string> = {}) {
  const front = { title: id, publisher: 'The Paper', published: PUBLISHED, written: '2025-02-01', ...fields };
  const all = { ...front, reports: { publisher: 'The Paper', ...reports } };
  return parseArticle(`${id}.md`, `---\n${JSON.stringify(all)}\n---\nBrief ${id}.`);
}
const original = (title: string, fields: Record<string, string> = {}) =>
  article('original', 'The text itself.', { title, publisher: 'The Paper', ...fields });
const resting = (...articles: Parameters<typeof shelfOf>[0]) =>
  shelfOf(articles)
    .standsFor('original')
    .map(({ id }) => id);

const others = [brief('c', { title: 'Another story' }), brief('d', { title: 'A third' })];
const URL = 'https://example.com/story';

test.each([
  ['of the same address', brief('b', { title: 'X', url: URL }, { published: '2025-01-23' }), { url: URL }],
  [
    'of the same address but for its beginning and end',
    brief('b', { title: 'X', url: URL }),
    { url: 'http://www.example.com/story/#top' },
  ],
  ['of the same title', brief('b', { title: 'The end of  a deal' }), {}],
  ['of the same title with other quotation marks', brief('b', { title: 'the End of a deal' }), {}],
  ['of the same title but for a note', brief('b', { title: 'The end of a deal (title given by Exhibit)' }), {}],
  ['of a title cut short', brief('b', { title: 'The end … (headline shortened)' }), {}],
])('a brief %s rests, beside others of that publisher and day', (_, reported, fields) => {
  expect(resting(reported, ...others, original('The end of a deal', fields))).toEqual(['b']);
});

test.each([
  ['of another title', brief('b', { title: 'A beginning' }), {}],
  ['of another day', brief('b', { title: 'The end of a deal' }, { published: '2025-01-23' }), {}],
  ['of another publisher', brief('b', { title: 'The end of a deal', publisher: 'Another' }), {}],
  ['cut short of everything', brief('b', { title: '… (headline left out)' }), {}],
])('a brief %s does not', (_, reported, fields) => {
  expect(resting(reported, ...others, original('The end of a deal', fields))).toEqual([]);
});

test('an original of a known address or title stands in for no other brief', () => {
  const elsewhere = brief('b', { title: 'X', url: URL }, { published: '2025-01-23' });
  const only = brief('c', { title: 'Another story' });
  expect(resting(elsewhere, only, original('The end of a deal', { url: URL }))).toEqual(['b']);
});

test('the only brief of a publisher and day rests whatever its title, unless both have an address and they differ', () => {
  const only = brief('b', { title: 'X', url: URL });
  expect(resting(only, original('The end of a deal'))).toEqual(['b']);
  expect(resting(only, original('The end of a deal', { url: 'https://example.com/else' }))).toEqual([]);
});

test('a brief at rest stays on the shelf and is not quoted; its text may still not be there twice', () => {
  const only = brief('b', { title: 'X' });
  const shelf = shelfOf([only, original('The end of a deal')]);
  expect([shelf.articles.length, shelf.quoted.map(({ id }) => id), shelf.get('b')?.id]).toEqual([2, ['original'], 'b']);
  const twin = brief('c', { title: 'Y' }, { published: '2026-01-01' });
  expect(() => shelfOf([only, { ...twin, body: only.body }, original('The end of a deal')])).toThrow(/same text/);
});
