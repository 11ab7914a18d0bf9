import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleSource } from '../../src/corpus/front-matter.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { main } from '../../src/corpus-cli.ts';
import { writeNew } from '../../src/shelving/file.ts';
import { METADATA, PARAGRAPHS, pageOf, pdfOf, serve } from '../helpers/pages.ts';
import { BRIEFS, ROOT } from '../helpers/shelves.ts';

let folder = '';
let corpus = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (command: string, ...args: string[]) => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await main([command, ...args, '--corpus', corpus], { stdin, stdout, stderr });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, stdout: read(stdout), stderr: read(stderr) };
};
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const told = async (...args: [string, ...string[]]) => JSON.parse((await run(...args, '--json')).stdout);
const FLAGS = ['--publisher', 'The Paper', '--published', '2025-03-01'];
const html = { 'content-type': 'text/html; charset=utf-8' };

test('a page of the web becomes an article, by what the page says of itself', async () => {
  const site = await serve((_, response) => response.writeHead(200, html).end(pageOf({ head: METADATA })));
  const { status, stdout, stderr } = await run('add', `${site}/x`, '--allow-private');
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(corpus, '2025-03-04-a-calm-week-for-two-companies.md'), 'utf8')).toBe(
    `---\ntitle: A calm week for two companies\npublisher: The Made-up Paper\npublished: '2025-03-04'\nurl: ${site}/news/calm-week\nauthor: Ada Example\n---\n\n${PARAGRAPHS.join('\n\n')}\n`,
  );
  expect(stdout).toContain('It proves for /rofr\n    that Microsoft has a right of first refusal (1 passage)');
});

test('an address of the own machine is refused unless a flag allows it, and nothing is left of it', async () => {
  const site = await serve((_, response) => response.writeHead(200, html).end(pageOf({ head: METADATA })));
  const { status, stderr } = await run('add', site);
  expect(status).toBe(2);
  expect(stderr).toContain('127.0.0.1, which is no address of the public internet. Give --allow-private');
  expect(readdirSync(corpus)).toEqual([]);
});

test('a flag goes before what a page says, and what nobody says is missing', async () => {
  const page = file('page.html', pageOf({ head: METADATA }));
  expect((await run('add', page, '--author', 'Ben Example', '--title', 'Calm')).status).toBe(0);
  expect(readShelf(corpus).get('2025-03-04-calm')).toMatchObject({
    author: 'Ben Example',
    publisher: 'The Made-up Paper',
  });
  const { status, stderr } = await run('add', file('bare.html', pageOf()), '--published', '2025-03-04');
  expect(status).toBe(2);
  expect(stderr).toContain('bare.html: publisher: it is missing. Give it with --publisher');
});

test('a page whose text is on the shelf is refused, however it was found', async () => {
  expect((await run('add', file('a.txt', PARAGRAPHS.join('\n\n')), '--title', 'Copied', ...FLAGS)).status).toBe(0);
  const { status, stderr } = await run('add', file('page.html', pageOf({ head: METADATA })));
  expect(status).toBe(2);
  expect(stderr).toContain('it is the same text as 2025-03-01-copied.md');
  expect(readdirSync(corpus)).toHaveLength(1);
});

test('a PDF becomes an article', async () => {
  const lines = ['Microsoft has a right of first refusal', 'on new capacity.'].map((text, at) => ({
    text,
    y: 700 - 12 * at,
  }));
  expect((await run('add', file('note.pdf', pdfOf([lines], 'A note')), ...FLAGS)).status).toBe(0);
  expect(readShelf(corpus).get('2025-03-01-a-note')?.body).toBe(
    '\nMicrosoft has a right of first refusal on new capacity.\n',
  );
});

describe('of an added article is told', () => {
  beforeEach(() => cpSync(BRIEFS, corpus, { recursive: true }));

  test('what it contradicts, and where', async () => {
    const text = 'The Stargate project means to invest $40 billion over four years.\n';
    const { stdout } = await run('add', file('a.txt', text), '--title', 'Less', ...FLAGS);
    expect(stdout).toContain('It contradicts other articles\n');
    expect(stdout).toMatch(/: \$40 billion here; \$500 billion in \S+ and \d+ others/);
    const [{ contradicts }] = await told('show', '2025-03-01-less');
    expect(contradicts[0]).toMatchObject({ says: '$40 billion', against: [{ says: '$500 billion' }] });
    const same = 'The Stargate project means to invest $500 billion over four years.\n';
    const [agreeing] = await told('add', file('b.txt', same), '--title', 'Same', ...FLAGS);
    expect(agreeing.contradicts).toEqual([
      expect.objectContaining({
        says: '$500 billion',
        against: [{ says: '$40 billion', articles: ['2025-03-01-less'] }],
      }),
    ]);
  });

  test('which passages on the deal no rule reads yet, and which command is nearest', async () => {
    const text = [
      'Microsoft has a right of first refusal on new capacity.',
      'OpenAI must show Microsoft the AGI dashboard every Monday.',
      'It rained on both days of the meeting.',
    ];
    const [{ unread }] = await told('add', file('a.txt', text.join(' ')), '--title', 'Days', ...FLAGS);
    expect(unread.map(({ quote }: { quote: string }) => quote)).toEqual([text[1]]);
    expect(unread[0]).toMatchObject({ nearest: 'agi-clause', start: (text[0]?.length ?? 0) + 2 });
    const { stdout } = await run('show', '2025-03-01-days');
    expect(stdout).toContain(`No rule reads yet\n    “${text[1]}” (nearest: /agi-clause)`);
  });
});

test('show tells of an article by its id or its file, and of none that is not there', async () => {
  expect((await run('add', file('page.html', pageOf({ head: METADATA })))).status).toBe(0);
  const id = '2025-03-04-a-calm-week-for-two-companies';
  const { status, stdout } = await run('show', `${id}.md`);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^2025-03-04\S+\.md: The Made-up Paper, 4 March 2025: A calm week\b.*\n {2}By Ada Example\n/);
  expect(await told('show', id)).toMatchObject([
    { id, kind: 'original', author: 'Ada Example', rests_for: null, stands_in_for: [], claims: expect.any(Array) },
  ]);
  expect(await run('show', '../page')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"../page" is no article'),
  });
  expect(await run('show')).toMatchObject({ status: 2, stderr: expect.stringContaining('No article was given') });
});

describe('remove', () => {
  const TEXT = 'Microsoft has a right of first refusal on new capacity.\n';
  beforeEach(async () => {
    expect((await run('add', file('a.txt', TEXT), '--title', 'One', ...FLAGS)).status).toBe(0);
    expect((await run('add', file('b.txt', 'Other words.\n'), '--title', 'Two', ...FLAGS)).status).toBe(0);
  });

  test('takes an article away and tells what is no longer proven', async () => {
    const { status, stdout } = await run('remove', '2025-03-01-one');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Removed 2025-03-01-one\.md\n {2}No longer proven\n[\s\S]*rofr: held, 21 January 2025/);
    expect(readdirSync(corpus)).toEqual(['2025-03-01-two.md']);
    expect(await told('remove', '2025-03-01-two')).toMatchObject({ removed: ['2025-03-01-two'], no_longer_proven: [] });
  });

  test.each(['nothing', '../a', '*', '..', ''])(
    'removes nothing where one of the names is no article: %j',
    async (name) => {
      const { status, stderr } = await run('remove', '2025-03-01-one', name);
      expect(status).toBe(2);
      expect(stderr).toContain(`${JSON.stringify(name)} is no article of the folder`);
      expect(readdirSync(corpus)).toHaveLength(2);
    },
  );

  test('removes nothing from a folder that may not be written, and says so', async () => {
    // Root may write anything.
    const isRoot = process.geteuid?.() === 0;
    chmodSync(folder, 0o755);
    chmodSync(corpus, 0o555);
    try {
      if (isRoot) process.seteuid?.('nobody');
      expect(await run('remove', '2025-03-01-one', '2025-03-01-two')).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(
          /2025-03-01-one\.md: it cannot be removed \(EACCES\)\. Let the corpus be a folder/,
        ),
      });
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(corpus, 0o755);
    }
    expect(readdirSync(corpus)).toHaveLength(2);
  });

  test('takes away a broken one, which keeps the folder from being read', async () => {
    file('corpus/broken.md', 'No front matter.');
    expect(await run('remove', 'broken.md')).toMatchObject({ status: 0, stderr: '' });
    expect((await run('check')).status).toBe(0);
  });
});

test('check tells its problems as JSON too', async () => {
  file('corpus/broken.md', 'No front matter.');
  expect(await told('check')).toEqual({
    problems: [expect.stringContaining('broken.md: there is no front matter')],
    loaded: null,
  });
});

describe('nothing is overwritten and nothing left behind', () => {
  test('where the same text got onto the shelf while the page was on its way', async () => {
    const site = await serve((_, response) => {
      file(
        'corpus/first.md',
        articleSource({ title: 'T', publisher: 'P', published: '2025-03-04' }, PARAGRAPHS.join('\n\n')),
      );
      response.writeHead(200, html).end(pageOf({ head: METADATA }));
    });
    const { status, stderr } = await run('add', site, '--allow-private');
    expect([status, stderr]).toEqual([2, expect.stringContaining('it is the same text as first.md')]);
    expect(readdirSync(corpus)).toEqual(['first.md']);
  });

  test('where another has taken the name since it was looked for', () => {
    const target = join(corpus, 'a.md');
    writeFileSync(target, 'Mine.');
    expect(() => writeNew('a.txt', target, 'Theirs.')).toThrow('a.md exists already');
    expect([readdirSync(corpus), readFileSync(target, 'utf8')]).toEqual([['a.md'], 'Mine.']);
  });

  test('by one that was killed while it wrote: the next add takes it away, and leaves alone what is being written', async () => {
    const gone = spawn(process.execPath, ['--version']);
    await once(gone, 'exit');
    file(`corpus/.2025-03-01-a.md.${gone.pid}.part`, 'Half of');
    file(`corpus/.2025-03-01-b.md.${process.ppid}.part`, 'Half of');
    expect((await run('add', file('a.txt', 'Some words.'), '--title', 'A', ...FLAGS)).status).toBe(0);
    expect(readdirSync(corpus)).toEqual([`.2025-03-01-b.md.${process.ppid}.part`, '2025-03-01-a.md']);
  });

  // The signal comes between writing and naming; only SIGKILL leaves something, which the next add sweeps away.
  test.each([
    ['SIGINT', ['a.md']],
    ['SIGTERM', ['a.md']],
    ['SIGKILL', [expect.stringMatching(/^\.a\.md\.\d+\.part$/)]],
  ] as const)('by %s in the middle of writing', async (signal, names) => {
    const program = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { linkSync } = fs;
      fs.linkSync = (...paths) => {
        process.kill(process.pid, '${signal}');
        linkSync(...paths);
      };
      syncBuiltinESMExports();
      const { writeNew } = await import('${pathToFileURL(join(ROOT, 'src/shelving/file.ts'))}');
      writeNew('a.txt', ${JSON.stringify(join(corpus, 'a.md'))}, 'Whole.');
      await new Promise((resolve) => setTimeout(resolve, 60_000));`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(readdirSync(corpus)).toEqual(names);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by an add that %s ends while a page is on its way',
    async (signal) => {
      const { promise: asked, resolve } = Promise.withResolvers<void>();
      const site = await serve((_, response) => {
        response.writeHead(200, html).write(pageOf({ head: METADATA }), () => resolve());
      });
      const child = spawn(
        process.execPath,
        ['start.js', 'corpus', 'add', site, '--allow-private', '--corpus', corpus],
        {
          cwd: ROOT,
          stdio: 'ignore',
        },
      );
      const ended = once(child, 'exit');
      await asked;
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(readdirSync(corpus)).toEqual([]);
    },
  );
});
