import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/corpus-cli.ts';

const TEXT = 'What the deal says\n\nMicrosoft has a right of first refusal on new capacity.\n';

let folder = '';
let corpus = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (name: string, words = TEXT) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};

/** Adds files with someone at the terminal who has typed all of this ahead, and then ends the input. */
async function add(files: readonly string[], typed: readonly string[], flags: readonly string[] = []) {
  const terminal = () => Object.assign(new PassThrough(), { isTTY: true });
  const [stdin, stdout, stderr] = [terminal(), terminal(), terminal()];
  stdin.end(typed.map((line) => `${line}\n`).join(''));
  const status = await main(['add', ...files, ...flags, '--corpus', corpus], { stdin, stdout, stderr });
  const read = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, stdout: read(stdout), stderr: read(stderr) };
}

test('what is missing is asked for, again where it is unusable, and Enter takes what is offered', async () => {
  const typed = ['', '', 'The Paper', 'yesterday', '2025-03-01', '', 'no link', 'https://example.com/a'];
  const { status, stdout, stderr } = await add([text('deal.txt')], typed);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('deal.txt: title (Enter for "What the deal says")?');
  expect(stdout).toContain('"yesterday" is no day of the calendar written as YYYY-MM-DD');
  expect(stdout).toContain('"no link" is not usable');
  expect(readFileSync(join(corpus, '2025-03-01-what-the-deal-says.md'), 'utf8')).toBe(
    "---\ntitle: What the deal says\npublisher: The Paper\npublished: '2025-03-01'\nurl: https://example.com/a\n---\n\n" +
      'Microsoft has a right of first refusal on new capacity.\n',
  );
});

test('only what is missing is asked for', async () => {
  const { status, stdout } = await add(
    [text('deal.txt')],
    ['The Paper', '', ''],
    ['--title', 'A deal', '--published', '2025-03-01'],
  );
  expect(status).toBe(0);
  expect(stdout).not.toContain(': title');
  expect(stdout).not.toContain(': published');
  expect(readdirSync(corpus)).toEqual(['2025-03-01-a-deal.md']);
});

test('an end of the input stops, keeps what was added before, and leaves nothing of the rest', async () => {
  const files = [text('one.txt'), text('two.txt', 'Other words.\n'), text('three.txt', 'More words.\n')];
  const { status, stderr } = await add(files, ['One', 'The Paper', '2025-03-01', '', '', 'Two']);
  expect(status).toBe(2);
  expect(stderr).toContain('two.txt: stopped, so it was not added.');
  expect(readdirSync(corpus)).toEqual(['2025-03-01-one.md']);
});
