import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from './helpers/shelves.ts';

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const section = guide.slice(guide.indexOf('## When the deal changes'), guide.indexOf('## Work on the code'));
const blocks = (language: string) =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.replace(/^ {3}/gm, '').trim(),
  );

/** A copy of the project, to be changed as the guide says. */
function project() {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['start.js', 'package.json', 'src', 'commands', 'corpus'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const env = { ...process.env, INIT_CWD: folder, CORPUS_DIR: '' };
  return {
    folder,
    /** What a command of the guide prints, as a shell would call it. */
    run: (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['start.js', ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    /** Puts lines of the guide behind a place in a file. */
    insert: (file: string, behind: RegExp, lines: string) => {
      const path = join(folder, file);
      const source = readFileSync(path, 'utf8');
      const found = behind.exec(source);
      if (found === null) throw new Error(`${behind} is not in ${file}`);
      const at = found.index + found[0].length;
      writeFileSync(path, `${source.slice(0, at)}${lines}\n${source.slice(at)}`);
    },
  };
}

test('from "something happened" to "the bot knows", as the guide goes', () => {
  const { folder, run, insert } = project();
  const [claim = '', version = '', row = '', tests = ''] = blocks('ts');
  const research = (day: string) =>
    run('ask', '--as-of', day, '/ip-rights aspect:research').stdout.replace(/\s+/g, ' ');
  expect(research('2026-08-03')).toContain('is unknown');

  // The article, by the command of the guide.
  writeFileSync(join(folder, 'note.txt'), blocks('text')[0] ?? '');
  const [add = ''] = blocks('sh');
  const words = [...add.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  expect(words.slice(0, 4)).toEqual(['npm', 'run', 'corpus', '--']);
  const added = run('corpus', ...words.slice(4));
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toMatch(/No rule reads yet\n {4}“Under the amendment .*” \(nearest: \/ip-rights\)/);
  expect(research('2026-08-03')).toContain('is unknown');

  // The claim and the version; then the case that no row decides is named.
  const file = 'commands/ip-rights.ts';
  insert(file, /\nconst claims = \[\n/, claim);
  insert(file, /\n {8}\{\n {10}name: 'unknown',\n[\s\S]*?\n {8}\},\n/, version);
  const stopped = run('corpus', 'terms');
  expect(stopped.status).toBe(2);
  expect(stopped.stderr).toMatch(/commands\/ip-rights\.ts: .*research[\s\S]*without end/);

  // The row; then the version is proven by the article, and the answer changes on its day.
  insert(file, /\n {10}\{\n {12}when: \{ research: 'unknown' \},\n[\s\S]*?\n {10}\},\n/, row);
  const checked = run('corpus', 'terms');
  expect(checked.status).toBe(0);
  expect(checked.stdout).toMatch(
    /^research-ip +without end +2026-08-03 +proven .*2026-08-04-an-amendment-on-research/m,
  );
  const rows = tests.split('\n').map((line) => line.match(/'([^']*)'/g)?.map((each) => each.slice(1, -1)) ?? []);
  expect(rows.map(([day]) => day)).toEqual(['2026-08-02', '2026-08-03']);
  for (const [day = '', , ...holds] of rows) for (const each of holds) expect(research(day)).toContain(each);
});
