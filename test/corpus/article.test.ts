import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/corpus/article.ts';
import { readShelf, shelfOf } from '../../src/corpus/shelf.ts';
import { ConfigError } from '../../src/errors.ts';
import { article } from '../helpers/shelves.ts';

const file = (front: string, body = 'A sentence.') => `---\n${front}\n---\n${body}`;
const GOOD = 'title: T\npublisher: P\npublished: 2025-01-22';

test.each([
  ['an unknown key', file(`${GOOD}\nauther: X`), ['a.md: auther', 'unknown', 'author']],
  [
    'a date that the calendar lacks',
    file('title: T\npublisher: P\npublished: 2025-02-30'),
    ['a.md: published', '2025-02-30', 'YYYY-MM-DD'],
  ],
  [
    'a date in words',
    file('title: T\npublisher: P\npublished: yesterday'),
    ['a.md: published', 'yesterday', 'YYYY-MM-DD'],
  ],
  ['a missing publisher', file('title: T\npublished: 2025-01-22'), ['a.md: publisher', 'missing', 'Add a line']],
  ['an empty title', file('title: ""\npublisher: P\npublished: 2025-01-22'), ['a.md: title', '""']],
  ['a link that is none', file(`${GOOD}\nurl: javascript:alert(1)`), ['a.md: url', 'javascript:alert(1)']],
  [
    'an unknown key inside reports',
    file(`${GOOD}\nreports:\n  title: A\n  publisher: B\n  date: C`),
    ['a.md: reports.date', 'unknown'],
  ],
  ['an empty body', file(GOOD, '\n\n# Only a heading\n'), ['a.md: body', 'no sentence']],
  ['no front matter', 'Just text.', ['a.md', 'no front matter', '---']],
  ['front matter that is no YAML', file('title: "T'), ['a.md', 'no YAML']],
])('%s is refused with file, field, value and remedy', (_, source, parts) => {
  let message = '';
  try {
    parseArticle('a.md', source);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    message = (error as Error).message;
  }
  for (const part of parts) expect(message).toContain(part);
});

test.each([
  ['quoted', 'title: T\npublisher: P\npublished: "2025-01-22"'],
  ['bare', GOOD],
])('a %s date is read as the same day', (_, front) => {
  expect(parseArticle('a.md', file(front)).published).toBe('2025-01-22');
});

test('a byte-order mark and Windows line ends change neither the fields nor the slices', () => {
  const read = parseArticle('a.md', `\uFEFF${file(GOOD, 'First one.\nSecond one.').replaceAll('\n', '\r\n')}`);
  expect(read.passages.map(({ start, end }) => read.body.slice(start, end))).toEqual(['First one.', 'Second one.']);
});

test('two articles of one name or of the same text are refused, whatever their spacing', () => {
  for (const id of ['a', 'A', 'ａ'])
    expect(() => shelfOf([article('a', 'One sentence.'), article(id, 'Another sentence.')])).toThrow(
      /reads as \S+\.md/,
    );
  expect(() => shelfOf([article('a', 'One sentence.'), article('b', 'One\n sentence.\n')])).toThrow(
    /b\.md: body: it is the same text as a\.md/,
  );
});

test('a shelf keeps its articles in the order of their dates, however they were given', () => {
  const late = article('a-late', 'Late one.', { published: '2026-01-01' });
  const early = article('z-early', 'Early one.', { published: '2024-01-01' });
  expect(shelfOf([late, early]).articles.map(({ id }) => id)).toEqual(['z-early', 'a-late']);
  expect(shelfOf([late, early]).newest).toBe('2026-01-01');
});

test('a folder that is missing, or holds no Markdown, is an error that says how to name another', () => {
  expect(() => readShelf('/nowhere/at/all')).toThrow(/nowhere.*ENOENT.*--corpus/s);
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  writeFileSync(join(folder, 'note.txt'), 'no article');
  expect(() => readShelf(folder)).toThrow(/holds no Markdown file/);
  rmSync(folder, { recursive: true });
});
