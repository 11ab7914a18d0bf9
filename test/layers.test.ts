import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './helpers/shelves.ts';

// What each layer may import of the others. Root files of src (dates, errors) are open to all.
const MAY_IMPORT: Record<string, readonly string[]> = {
  corpus: [],
  rules: ['corpus'],
  understanding: ['corpus', 'rules'],
  answer: ['corpus', 'rules', 'understanding'],
  store: [],
  digest: ['corpus', 'rules', 'answer', 'store'],
  discord: ['corpus', 'rules', 'answer', 'digest', 'store'],
  sandbox: [],
  terminal: ['corpus', 'rules', 'answer', 'sandbox'],
  shelving: ['corpus', 'rules', 'answer'],
  doctor: ['answer', 'store'],
  health: ['answer', 'digest', 'discord'],
  commands: ['corpus', 'rules', 'answer', 'digest'],
};

// Packages that one folder, or one file, alone may know.
const KEPT_TO: Record<string, string> = {
  minisearch: 'src/corpus/search.ts',
  stemmer: 'src/corpus/tokens.ts',
  'js-yaml': 'src/corpus/front-matter.ts',
  croner: 'src/digest/when.ts',
  'discord.js': 'src/discord/',
  ws: 'src/sandbox/',
  kysely: 'src/store/',
  pg: 'src/store/postgres.ts',
  'node:sqlite': 'src/store/sqlite.ts',
  'prom-client': 'src/health/metrics.ts',
};

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const importsOf = (file: string) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (found) => found[1] ?? '',
  );
const layerOf = (path: string) => (path.startsWith('commands/') ? 'commands' : /^src\/([^/]+)\//.exec(path)?.[1]);

test('imports run downwards only', () => {
  const upward = files.flatMap((file) => {
    const layer = layerOf(file);
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(ROOT, join(ROOT, dirname(file), name)))
      .filter((target) => layer !== undefined && layerOf(target) !== layer)
      .filter((target) => layerOf(target) !== undefined && !MAY_IMPORT[layer ?? '']?.includes(layerOf(target) ?? ''))
      .map((target) => `${file} imports ${target}`);
  });
  expect(upward).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});

test('a package is known where it belongs and nowhere else', () => {
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => KEPT_TO[name] !== undefined && !file.startsWith(KEPT_TO[name]))
      .map((name) => `${file} imports ${name}`),
  );
  expect(strays).toEqual([]);
});
