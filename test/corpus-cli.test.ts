import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readShelf } from '../src/corpus/shelf.ts';
import { main } from '../src/corpus-cli.ts';
import { BRIEFS, exhibitOn, haveOriginals, originalFiles, PAIRS, ROOT } from './helpers/shelves.ts';

let folder = '';
let corpus = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  corpus = join(folder, 'corpus');
  cpSync(BRIEFS, corpus, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The command as a person runs it. */
const spawned = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['start.js', 'corpus', command, ...args, '--corpus', corpus],
    { cwd: ROOT, encoding: 'utf8', input: '' },
  );
  return { status, stdout, stderr };
};
/** The same without a process of its own. */
const run = async (command: string, ...args: string[]) => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await main([command, ...args, '--corpus', corpus], { stdin, stdout, stderr });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, stdout: read(stdout), stderr: read(stderr) };
};
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const bytes = () =>
  Object.fromEntries(readdirSync(corpus).map((name) => [name, readFileSync(join(corpus, name), 'base64')]));

const TEXT = 'Microsoft has a right of first refusal on new capacity.\n';
const FLAGS = ['--title', 'A new deal', '--publisher', 'The Paper', '--published', '2025-03-01'];

test('what a file holds cannot steer the terminal', async () => {
  writeFileSync(
    join(corpus, 'esc.md'),
    '---\ntitle: "A \\e[31m title"\npublisher: "Post\\a"\npublished: 2025-03-01\n---\nIt rained all day.\n',
  );
  expect((await run('list')).stdout).toMatch(/A \[31m title$/m);
  writeFileSync(join(corpus, 'esc.md'), '---\ntitle: T\n"x\\e[31m": 1\n---\nIt rained all day.\n');
  const { status, stderr } = await run('check');
  expect([status, stderr.includes('\u001b')]).toEqual([2, false]);
});

test('a text becomes an article of its own words, with what it proves', () => {
  const page = [
    '\uFEFFA new deal',
    'By Jane Doe',
    '',
    'Two people shake hands',
    '(Image credit: The Agency)',
    TEXT.trim(),
    'You might also like',
    'Ten phones',
  ];
  const { status, stdout, stderr } = spawned('add', file('deal.txt', page.join('\r\n')), ...FLAGS);
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(corpus, '2025-03-01-a-new-deal.md'), 'utf8')).toBe(
    `---\ntitle: A new deal\npublisher: The Paper\npublished: '2025-03-01'\n---\n\n${TEXT}`,
  );
  expect(stdout).toContain('Left out as page furniture: 5 lines');
  expect(stdout).toContain('It proves for /rofr\n    that Microsoft has a right of first refusal (1 passage)');
  expect(stdout).not.toContain('newly');
  expect(readdirSync(corpus)).toHaveLength(readdirSync(BRIEFS).length + 1);
});

test('front matter is kept, and a flag goes before it', async () => {
  const source = `---\ntitle: "Deal: the end"\npublisher: The Paper\npublished: 2025-03-01\nauthor: Jane Doe\n---\n${TEXT}`;
  expect(
    (await run('add', file('deal.md', source), '--url', 'https://example.com/a', '--publisher', 'Another')).status,
  ).toBe(0);
  expect(readShelf(corpus).get('2025-03-01-deal-the-end')).toMatchObject({
    title: 'Deal: the end',
    publisher: 'Another',
    author: 'Jane Doe',
    url: 'https://example.com/a',
  });
});

test('an empty folder takes its first article, which then newly proves versions', async () => {
  rmSync(corpus, { recursive: true });
  mkdirSync(corpus);
  const { status, stdout } = await run('add', file('deal.txt', TEXT), ...FLAGS);
  expect(status).toBe(0);
  expect(stdout).toContain('It newly proves\n');
  expect(stdout).toContain('rofr: held, 21 January 2025');
});

test('an original that proves less than the brief it stands in for is said to', async () => {
  const brief = `---\ntitle: Summary\npublisher: The Paper\npublished: 2025-03-01\nwritten: 2025-03-02\nreports:\n  title: A new deal\n  publisher: The Paper\n---\n${TEXT}`;
  rmSync(corpus, { recursive: true });
  mkdirSync(corpus);
  file('corpus/summary.md', brief);
  const { stdout } = await run('add', file('deal.txt', 'Nothing much was said.\n'), ...FLAGS);
  expect(stdout).toContain('It stands in for the brief summary');
  expect(stdout).toContain('It proves no claim of any command');
  expect(stdout).toContain('No longer proven, since the brief rests\n');
});

describe('what is unusable is refused with its reason and remedy, and leaves the folder byte for byte as it was', () => {
  const front = (fields: string) => `---\n${fields}\n---\n${TEXT}`;
  const rows: [name: string, text: string | Uint8Array, flags: string[], ...words: string[]][] = [
    ['empty', '', FLAGS, 'it is empty', 'Give a file'],
    ['white space', ' \n\n', FLAGS, 'it is empty'],
    ['zero bytes', new Uint8Array([77, 0, 83, 0]), FLAGS, 'zero bytes', 'UTF-8'],
    ['another encoding', new Uint8Array([67, 97, 102, 233, 32, 97]), FLAGS, 'no text in UTF-8', 'Save it as UTF-8'],
    ['a broken PDF', '%PDF-1.7\n1 0 obj', FLAGS, 'cannot be read as a PDF', 'Copy the words'],
    ['an empty web page', '<!DOCTYPE html>\n<html></html>', FLAGS, 'cannot be read as a web page', 'Copy the words'],
    ['headings only', '# One\n\n# Two\n', FLAGS, 'no sentence'],
    ['furniture only', 'Subscribe now.\nStay tuned for more.\n', FLAGS, 'no sentence beside page furniture'],
    ['no title', TEXT, FLAGS.slice(2), ': title: it is missing', '--title', 'front matter'],
    ['no publisher', TEXT, ['--title', 'T', '--published', '2025-03-01'], ': publisher: it is missing', '--publisher'],
    ['no date', TEXT, FLAGS.slice(0, 4), ': published: it is missing', '--published 2025-01-22'],
    ['an empty title', TEXT, [...FLAGS, '--title', ' '], ': title: " "'],
    ['a day that is none', TEXT, [...FLAGS, '--published', '2025-02-30'], '"2025-02-30"', 'YYYY-MM-DD'],
    ['a day to come', TEXT, [...FLAGS, '--published', '2199-03-01'], '2199-03-01 lies in the future', 'Give the day'],
    ['a date in words', TEXT, [...FLAGS, '--published', 'March'], '"March"', 'YYYY-MM-DD'],
    ['a link that is none', TEXT, [...FLAGS, '--url', 'javascript:alert(1)'], 'javascript:alert(1)', 'https://'],
    ['an unknown field', front('title: T\ntags: a'), FLAGS, 'tags: the field is unknown', 'remove it'],
    ['front matter that is no YAML', front('title: "T'), FLAGS, 'no YAML', 'Mend'],
    ['front matter that is a list', front('- T'), FLAGS, 'front matter'],
  ];
  test.each(rows)('%s', async (_, text, flags, ...words) => {
    const before = bytes();
    const source = file('given.txt', text);
    const { status, stdout, stderr } = await run('add', source, ...flags);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(source);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toContain('    at ');
    expect(bytes()).toEqual(before);
  });

  test('a file that is not there, and a folder', async () => {
    const before = bytes();
    const { status, stderr } = await run('add', join(folder, 'nowhere.txt'), folder, ...FLAGS.slice(2));
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere.txt: it cannot be read (ENOENT)');
    expect(stderr).toContain(`${folder}: it is a folder`);
    expect(bytes()).toEqual(before);
  });

  test('the text of an article that is there, up to furniture and white space', async () => {
    expect((await run('add', file('one.txt', TEXT), ...FLAGS)).status).toBe(0);
    const before = bytes();
    const again = file('two.txt', `Another title\n\n  ${TEXT.replace(' right', '  right')}\nRead more: all of it\n`);
    const { status, stderr } = await run('add', again, ...FLAGS.slice(2), '--title', 'Another title');
    expect(status).toBe(2);
    expect(stderr).toContain('two.txt: it is the same text as 2025-03-01-a-new-deal.md');
    expect(bytes()).toEqual(before);
  });

  test('a name that is taken', async () => {
    expect((await run('add', file('one.txt', TEXT), ...FLAGS)).status).toBe(0);
    const before = bytes();
    const { status, stderr } = await run('add', file('two.txt', 'Other words.'), ...FLAGS);
    expect(status).toBe(2);
    expect(stderr).toContain('2025-03-01-a-new-deal.md exists already. Give another --title');
    expect(bytes()).toEqual(before);
  });

  test('anything, where the folder itself cannot be read', async () => {
    file('corpus/broken.md', 'No front matter.');
    const before = bytes();
    const { status, stderr } = await run('add', file('one.txt', TEXT), ...FLAGS);
    expect(status).toBe(2);
    expect(stderr).toContain('broken.md: there is no front matter');
    expect(bytes()).toEqual(before);
  });

  test.each([
    ['no file', ['add'], 'No file was given'],
    ['one title for two files', ['add', 'a', 'b', '--title', 'T'], '--title is of one article'],
    ['an unknown flag', ['add', 'a', '--colour'], '--colour'],
    ['a flag of another action', ['list', '--title', 'T'], 'list takes no --title'],
    ['a name behind list', ['list', 'a'], 'list takes no name'],
    ['an unknown action', ['constructor'], '"constructor" is nothing it does'],
  ])('%s', async (_, [command = '', ...args], words) => {
    const { status, stdout, stderr } = await run(command, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Usage:');
  });
});

test('of several files a bad one does not stop the others, and the exit status tells', () => {
  const front = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}\n`;
  const files = [
    file('a.md', front('One', 'First words.')),
    file('b.md', ''),
    file('c.md', front('Three', 'Third words.')),
    file('d.md', front('Four', 'First words.')),
  ];
  const { status, stdout, stderr } = spawned('add', ...files, '--publisher', 'The Paper', '--published', '2025-03-01');
  expect(status).toBe(2);
  expect(stdout.match(/^Added .*\.md/gm)).toEqual(['Added 2025-03-01-one.md', 'Added 2025-03-01-three.md']);
  expect(stderr).toContain('b.md: it is empty');
  expect(stderr).toContain('d.md: it is the same text as 2025-03-01-one.md');
});

describe.runIf(haveOriginals)('the five articles themselves, added to what is shipped', () => {
  const rawFlags = (source: string) =>
    ['title', 'publisher', 'published'].flatMap((field) => {
      const value = new RegExp(`^${field}: (".*")$`, 'm').exec(source)?.[1] ?? '""';
      return [`--${field}`, String(JSON.parse(value))];
    });
  const QUESTIONS = [
    '/rofr',
    '/rofr workload:training provider:Oracle',
    '/rofr workload:API provider:AWS',
    '/rofr workload:new capacity provider:Google Cloud microsoft:declines',
    '/stargate',
    '/stargate aspect:money',
    '/stargate aspect:equity funders',
    '/stargate company:Microsoft',
    '/stargate company:Tesla',
    '/agi-clause',
    '/agi-clause profits:$120bn',
    '/agi-clause profits:$20bn',
  ];

  test.each([
    ['as raw texts with flags', false],
    ['with front matter', true],
  ])('%s: each stands in for its brief, and rulings stay', (_, withFrontMatter) => {
    const added = originalFiles().map(({ name, source }) => {
      const raw = source.replace(/^---\n[\s\S]*?\n---\n/, '');
      const { status, stdout } = withFrontMatter
        ? spawned('add', file(name, source))
        : spawned('add', file(name.replace('.md', '.txt'), raw), ...rawFlags(source));
      const brief = PAIRS.find(([original]) => name.startsWith(original))?.[1];
      expect(status).toBe(0);
      expect(stdout).toContain(`It stands in for the brief ${brief}, which rests`);
      expect(stdout).not.toContain('No longer proven');
      return /^Added (.*)\.md/.exec(stdout)?.[1] ?? '';
    });

    const shelf = readShelf(corpus);
    expect(shelf.articles.length - shelf.quoted.length).toBe(5);
    for (const id of added) {
      const passages = shelf.get(id)?.passages ?? [];
      expect(passages.length).toBeGreaterThan(5);
      expect(passages.filter(({ kind }) => kind === 'furniture')).toEqual([]);
      expect(shelf.get(id)?.body).not.toMatch(/Zuckerberg|FTC|freelancing|Shutterstock|display name|Stay tuned/);
    }

    const request = (question: string) => JSON.stringify({ id: question, question, as_of: '2025-01-22' });
    const answers = (...where: string[]) =>
      spawnSync(process.execPath, ['start.js', 'ask', '--jsonl', ...where], {
        cwd: ROOT,
        encoding: 'utf8',
        input: QUESTIONS.map(request).join('\n'),
      })
        .stdout.trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const [before, after] = [answers(), answers('--corpus', corpus)];
    const rulings = (all: { id: string; status: string; ruling: string | null }[]) =>
      all.map(({ id, status, ruling }) => [id, status, ruling]);
    expect(rulings(after)).toEqual(rulings(before));
    const sources = (all: { evidence: { article: string }[] }[]) =>
      all.map(({ evidence }) => evidence.map(({ article }) => article));
    const isPaired = (id: string) => PAIRS.some(([, brief]) => brief === id);
    expect(sources(after).flat().filter(isPaired)).toEqual([]);
    // Where a brief of theirs was quoted, the article itself is now.
    const changed = sources(before).flatMap((ids, at) => (ids.some(isPaired) ? [sources(after)[at] ?? []] : []));
    expect(changed.length).toBeGreaterThan(3);
    for (const ids of changed) expect(ids.some((id) => added.includes(id))).toBe(true);
  });
});

test('list shows what each article proves, and which brief rests', async () => {
  const source = `---\ntitle: The text itself\npublisher: TechRadar\npublished: 2025-01-22\n---\n${TEXT}`;
  expect((await run('add', file('a.md', source))).status).toBe(0);
  const { status, stdout } = await run('list');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2025-01-22 {2}original {2}\d+ claims? +TechRadar +The text itself$/m);
  expect(stdout).toMatch(/^2025-01-22 {2}brief +rests +TechRadar .*quoted in its place: 2025-01-22-the-text-itself/m);
  expect(stdout).toContain('of which 1 brief rests.');

  const listed: { id: string; published: string; claims: object; rests_for: string | null }[] = JSON.parse(
    (await run('list', '--json')).stdout,
  );
  expect(listed.map(({ published }) => published)).toEqual(listed.map(({ published }) => published).toSorted());
  expect(listed.find(({ id }) => id === '2025-01-22-techradar')).toMatchObject({
    kind: 'brief',
    claims: {},
    rests_for: '2025-01-22-the-text-itself',
  });
  expect(listed.find(({ id }) => id === '2025-01-22-the-text-itself')?.claims).toMatchObject({ 'rofr.held': 1 });
});

test('check says that all is well, or everything that is not', async () => {
  expect(await run('check')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/no problem\.\n$/) });
  file('corpus/one.md', 'No front matter.');
  file('corpus/two.md', '---\ntitle: T\npublisher: P\npublished: soon\n---\nText.');
  const { status, stderr } = await run('check');
  expect(status).toBe(2);
  expect(stderr).toContain('one.md: there is no front matter');
  expect(stderr).toContain('two.md: published: "soon"');
});

test('check:corpus proves every version, and names what another folder leaves unproven', async () => {
  const shipped = await run('terms');
  expect(shipped.stdout).toMatch(/^rofr +held +2025-01-21 +proven +by a quote +2025-01-22-\S+ +“/m);
  expect(shipped.stdout).toMatch(/^All \d+ are proven\.$/m);
  expect(shipped.status).toBe(0);
  for (const name of readdirSync(corpus).filter((each) => each > '2025-02')) rmSync(join(corpus, name));
  const january = await run('terms');
  expect(january.status).toBe(1);
  expect(january.stdout).toMatch(/^rofr +ended +2025-10-28 +UNPROVEN$/m);
  expect(january.stdout).toContain('  rofr: ended, 2025-10-28\n');
});

test('a brief at rest is neither evidence nor found as the nearest passage', () => {
  const brief = `---\ntitle: S\npublisher: P\npublished: 2025-03-01\nwritten: 2025-03-02\nreports:\n  title: A\n  publisher: P\n---\nZebras graze near Stargate. ${TEXT}`;
  rmSync(corpus, { recursive: true });
  mkdirSync(corpus);
  file('corpus/summary.md', brief);
  expect(
    exhibitOn(readShelf(corpus), '2025-03-01').ask({ command: 'rofr', options: {} }).answer.evidence,
  ).toMatchObject([{ article: 'summary' }]);
  file('corpus/original.md', `---\ntitle: A\npublisher: P\npublished: 2025-03-01\n---\nNothing at all.`);
  const exhibit = exhibitOn(readShelf(corpus), '2025-03-01');
  expect(exhibit.ask({ command: 'rofr', options: {} }).answer).toMatchObject({
    status: 'not_in_articles',
    evidence: [],
  });
  expect(exhibit.shelf.articles.map(({ id }) => id)).toEqual(['original', 'summary']);
});
