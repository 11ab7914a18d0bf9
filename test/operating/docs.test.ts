import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMetrics } from '../../src/health/metrics.ts';
import { createStore } from '../../src/store/open.ts';
import { exhibit } from '../discord/stage.ts';
import { newFolder } from '../helpers/program.ts';
import { ROOT } from '../helpers/shelves.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts, version } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; version: string };

/** What stands below a heading of the texts for Discord: its quoted lines, or its list. */
const texts = read('docs/app-directory.md');
const below = (heading: string) =>
  new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(texts)?.[1] ?? '';
const quoted = (heading: string) => [...below(heading).matchAll(/^> ?(.*)$/gm)].map(([, line]) => line).join('\n');

test.each([
  ['Description', 400],
  ['Summary', 200],
  ['Expanded description', 2000],
])('the text for Discord: %s is no longer than %i characters', (heading, most) => {
  const { length } = quoted(heading);
  expect(length).toBeGreaterThan(most / 3);
  expect(length).toBeLessThanOrEqual(most);
});

test('the texts for Discord: name and tags are within their limits', () => {
  expect(below('Name').trim().length).toBeLessThanOrEqual(32);
  const tags = [...below('Tags').matchAll(/^- (.*)$/gm)].map(([, tag = '']) => tag);
  expect(tags.length).toBeGreaterThan(0);
  expect(tags.length).toBeLessThanOrEqual(5);
  for (const tag of tags) expect(tag.length, tag).toBeLessThanOrEqual(20);
});

test('the texts for Discord name commands that there are', () => {
  const named = [...texts.matchAll(/(?<![\w/.])\/([a-z][a-z-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  const { all, services } = exhibit.library;
  expect(named.filter((name) => !all.has(name) && !services.has(name))).toEqual([]);
});

test('the metrics that the documentation lists are those that are served', async () => {
  const served = await createMetrics(exhibit, () => undefined, Date.now).text();
  const names = [...served.matchAll(/^# HELP (exhibit_\w+)/gm)].map(([, name]) => name);
  const listed = [...read('docs/operating.md').matchAll(/^\| `(exhibit_\w+)` \|/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(names.toSorted());
});

test('the documentation runs scripts that there are', () => {
  const files = ['README.md', 'CONTRIBUTING.md', 'docs/operating.md', 'docs/from-zero-to-your-server.md'];
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('what needs the operator is told for this version', () => {
  expect(read('docs/operating.md')).toMatch(new RegExp(`^\\| ${version.replaceAll('.', '\\.')} \\| `, 'm'));
});

test('the service’s data are backed up by the line that the documentation gives', async () => {
  const folder = newFolder();
  const env = join(folder, 'exhibit.env');
  writeFileSync(env, 'LOG_LEVEL=info\n');
  const store = createStore({ file: join(folder, 'exhibit.sqlite') });
  await store.open();
  await store.close();
  const [, line = ''] = /^sudo (env .* store backup .*)$/m.exec(read('docs/operating.md')) ?? [];
  const here = line
    .replace('/usr/bin/node', process.execPath)
    .replace('/etc/exhibit.env', env)
    .replace('/var/lib/exhibit', folder)
    .replace('/root', folder);
  expect(execFileSync('sh', ['-c', here], { cwd: ROOT, encoding: 'utf8' })).toMatch(/exhibit\.jsonl: 0 rows of /);
});

test('the guide shows pictures that there are, each told in words', () => {
  const guide = read('docs/from-zero-to-your-server.md');
  const pictures = [...guide.matchAll(/!\[(.+)\]\((\S+)\)/g)].map(([, , file = '']) => file);
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.filter((file) => !existsSync(join(ROOT, 'docs', file)))).toEqual([]);
  expect(guide).not.toContain('<!--');
});
