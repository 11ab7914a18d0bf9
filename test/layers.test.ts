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
  figures: ['corpus', 'rules', 'answer'],
  digest: ['corpus', 'rules', 'answer', 'store'],
  discord: ['corpus', 'rules', 'answer', 'figures', 'digest', 'store'],
  sandbox: [],
  terminal: ['corpus', 'rules', 'answer', 'sandbox'],
  doctor: ['answer', 'store'],
  health: ['answer', 'digest', 'discord'],
  reading: [],
  inbox: ['corpus', 'understanding', 'reading'],
  shelving: ['corpus', 'rules', 'understanding', 'answer', 'reading'],
  page: ['corpus', 'rules', 'answer', 'figures'],
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
  esbuild: 'src/page/bundle.ts',
  lit: 'src/page/client/',
  'discord-markdown-parser': 'src/page/client/markdown.ts',
  'opentype.js': 'src/figures/text.ts',
  '@resvg/resvg-js': 'src/figures/png.ts',
  '@mozilla/readability': 'src/reading/html.ts',
  linkedom: 'src/reading/html.ts',
  turndown: 'src/reading/html.ts',
  unpdf: 'src/reading/pdf',
  undici: 'src/reading/web.ts',
  'ipaddr.js': 'src/reading/addresses.ts',
  feedsmith: 'src/reading/feed.ts',
  chokidar: 'src/shelving/watch.ts',
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

test('what draws pictures is loaded when the first is drawn, and not at the start', () => {
  const strays = files
    .filter((file) => file.startsWith('src/discord/') || file === 'src/main.ts')
    .filter((file) =>
      /^(?:import|export) (?!type\b)[^;]*?from '[^']*\/figures\//ms.test(readFileSync(join(ROOT, file), 'utf8')),
    );
  expect(strays).toEqual([]);
});

test('a package is known where it belongs and nowhere else', () => {
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => KEPT_TO[name] !== undefined && !file.startsWith(KEPT_TO[name]))
      .map((name) => `${file} imports ${name}`),
  );
  expect(strays).toEqual([]);
});

test('what only an operator’s command needs is not loaded with the bot', () => {
  const atStart = new Set<string>();
  const load = (file: string) => {
    if (atStart.has(file)) return;
    atStart.add(file);
    const source = readFileSync(join(ROOT, file), 'utf8');
    // Neither what is imported as a type, nor what is imported when it is needed.
    for (const [, name = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';$/gm))
      if (name.startsWith('.')) load(relative(ROOT, join(ROOT, dirname(file), name)));
      else atStart.add(name);
  };
  load('src/main.ts');
  expect(atStart).toContain('discord.js');
  expect([...atStart].filter((name) => /^src\/(?:reading|shelving|inbox|sandbox|terminal)\//.test(name))).toEqual([]);
  expect([...atStart].filter((name) => ['undici', 'chokidar', 'linkedom', 'unpdf'].includes(name))).toEqual([]);
});

test('what runs in the browser imports nothing of the program but the shapes of what it reads', () => {
  const client = files.filter((file) => file.startsWith('src/page/client/'));
  const strays = client.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('node:') || (name.startsWith('..') && name !== '../shapes.ts'))
      .map((name) => `${file} imports ${name}`),
  );
  expect(strays).toEqual([]);
  expect(client.length).toBeGreaterThan(10);
});
