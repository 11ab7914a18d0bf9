import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { madeArticles } from '../../bench/made-articles.ts';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { renewable } from '../../src/answer/renewable.ts';
import { articleSource } from '../../src/corpus/front-matter.ts';
import { readShelf, type Shelf } from '../../src/corpus/shelf.ts';
import { examiner } from '../../src/rules/findings.ts';
import { rereading } from '../../src/shelving/rereading.ts';
import { type Change, watchShelf } from '../../src/shelving/watch.ts';
import { messageOf, startStage, TODAY, textOf } from '../discord/stage.ts';
import { library } from '../helpers/shelves.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  write('first', 'Microsoft has a right of first refusal on new capacity.', '2025-01-22');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = (title: string, text: string, published = '2025-11-01') =>
  articleSource({ title, publisher: 'The Paper', published }, `${text}\n`);
const write = (id: string, text: string, published?: string) =>
  writeFileSync(join(folder, `${id}.md`), source(id, text, published));
const ENDED = "Microsoft's right of first refusal on OpenAI's compute ended on 28 October 2025.";

/** A watched folder: what happens comes as a list that can be waited on. */
function watched() {
  const examine = examiner(library.claims, library.periods);
  const on = (shelf: Shelf) => createExhibit(library, shelf, () => TODAY, examine);
  const serving = renewable(on(readShelf(folder)));
  const happened: (Change | string)[] = [];
  let wake = () => {};
  const tell = (what: Change | string) => {
    happened.push(what);
    wake();
  };
  const stop = watchShelf({
    ...serving,
    folder,
    on,
    examine,
    renew: (next, change) => {
      serving.renew(next);
      tell(change);
    },
    broken: (error) => tell((error as Error).message),
  });
  onTestFinished(stop);
  const next = async (): Promise<Change | string> => {
    while (happened.length === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    return happened.shift() as Change | string;
  };
  return { exhibit: serving.exhibit, next, rest: happened, stop };
}

test('a new, a changed and a removed article are live in Discord without a restart', async () => {
  const { exhibit, next } = watched();
  const { ada, general } = await startStage({ exhibit });
  const ask = async () => textOf(messageOf(await ada.command(general, 'rofr', {})));
  expect(await ask()).toContain('Microsoft has a right of first refusal');

  write('second', ENDED);
  expect(await next()).toMatchObject({
    added: ['second'],
    changed: [],
    removed: [],
    newly_proven: expect.arrayContaining([{ term: 'rofr', version: 'ended', date: '2025-10-28' }]),
  });
  expect(await ask()).toContain('no longer has a right of first refusal');

  write('second', 'It rained all day.');
  expect(await next()).toMatchObject({
    changed: ['second'],
    no_longer_proven: expect.arrayContaining([{ term: 'rofr', version: 'ended', date: '2025-10-28' }]),
  });
  expect(await ask()).not.toContain('no longer has');

  rmSync(join(folder, 'second.md'));
  expect(await next()).toMatchObject({ added: [], changed: [], removed: ['second'] });
  expect(exhibit.shelf.newest).toBe('2025-01-22');
});

test('a broken article is told once with file and reason, and the last good shelf stays until it is mended', async () => {
  const { exhibit, next, rest } = watched();
  const before = exhibit.shelf;
  writeFileSync(join(folder, 'broken.md'), 'No front matter.');
  expect(await next()).toMatch(/broken\.md: there is no front matter\. Begin the file/);
  write('second', ENDED);
  writeFileSync(join(folder, 'broken.md'), source('Mended', 'All is well.'));
  const change = await next();
  expect(change).toMatchObject({ added: expect.arrayContaining(['broken']) });
  expect(before.articles).toHaveLength(1);
  expect([rest, exhibit.shelf.articles.length]).toEqual([[], 3]);
});

test('mended by taking it away again is told too, though nothing is different', async () => {
  const { next } = watched();
  writeFileSync(join(folder, 'broken.md'), 'No front matter.');
  expect(await next()).toContain('broken.md');
  rmSync(join(folder, 'broken.md'));
  expect(await next()).toMatchObject({ added: [], changed: [], removed: [], newly_proven: [], no_longer_proven: [] });
});

test('an emptied folder leaves the last good shelf in use', async () => {
  const { exhibit, next } = watched();
  rmSync(join(folder, 'first.md'));
  expect(await next()).toContain('it holds no article');
  expect(exhibit.shelf.get('first')).toBeDefined();
});

test('a folder that is taken away and put back is followed again', async () => {
  const { exhibit, next } = watched();
  // Whatever it tells on the way, from an empty folder or a full one: what counts is that it comes to the article.
  const until = async (id: string) => {
    while (exhibit.shelf.get(id) === undefined) await next();
  };
  write('second', 'It rained all day.');
  await until('second');
  rmSync(folder, { recursive: true });
  expect(await next()).toContain('it cannot be read (ENOENT)');
  mkdirSync(folder);
  write('third', 'It rained all night.');
  await until('third');
  write('fourth', 'It rained all week.');
  await until('fourth');
  expect(exhibit.shelf.articles.map(({ id }) => id)).toEqual(['fourth', 'third']);
});

test('what an editor or an add writes beside articles is no article, and what it renames is one change', async () => {
  const { next, rest } = watched();
  writeFileSync(join(folder, '.#second.md'), 'No front matter.');
  writeFileSync(join(folder, '.second.md.1.part'), 'No front');
  writeFileSync(join(folder, 'notes.txt'), 'No article.');
  mkdirSync(join(folder, 'deeper'));
  writeFileSync(join(folder, 'deeper', 'third.md'), 'No article.');
  writeFileSync(join(folder, 'second.tmp'), source('second', ENDED));
  renameSync(join(folder, 'second.tmp'), join(folder, 'second.md'));
  expect(await next()).toMatchObject({ added: ['second'], changed: [], removed: [] });
  expect(rest).toEqual([]);
});

test('an article that is as it was stays the same object, and of many new ones each is read in a turn of its own', async () => {
  const reread = rereading(folder, readShelf(folder).articles);
  const [first] = await reread();
  for (const { id, title, publisher, published, body } of madeArticles(300))
    writeFileSync(join(folder, `${id}.md`), articleSource({ title, publisher, published }, body));
  write('first', 'Microsoft has a right of first refusal on new capacity.', '2025-01-22');
  let turns = 0;
  let counting = true;
  const count = () => {
    turns++;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const articles = await reread();
  counting = false;
  expect(articles).toHaveLength(301);
  expect(articles.find(({ id }) => id === 'first')).toBe(first);
  expect(turns).toBeGreaterThanOrEqual(300);
});

test('a shelf that grew answers nothing late: while it is made ready the last one answers', async () => {
  const { exhibit, next } = watched();
  const shelf = exhibit.shelf;
  for (const { id, title, publisher, published, body } of madeArticles(200))
    writeFileSync(join(folder, `${id}.md`), articleSource({ title, publisher, published }, body));
  let asked = 0;
  let ready = false;
  const keepAsking = () => {
    if (ready) return;
    if (exhibit.shelf === shelf) asked++;
    expect(exhibit.ask({ command: 'rofr', options: {} }).answer.status).toBe('answered');
    setImmediate(keepAsking);
  };
  setImmediate(keepAsking);
  const change = (await next()) as Change;
  ready = true;
  expect(change.added.length).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(change.added.length);
});
