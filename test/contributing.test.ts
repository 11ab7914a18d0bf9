import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commandsOf } from '../src/answer/commands.ts';
import { parseArticle } from '../src/corpus/article.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { BRIEFS, exhibitOn, library, ROOT } from './helpers/shelves.ts';

const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const block = (language: string) => blocks(language)[0] ?? '';

test('the guide opens with adding a command, then an article', () => {
  expect([...guide.matchAll(/^## (.*)$/gm)].slice(0, 2).map(([, title]) => title)).toEqual([
    'Add a command',
    'Add an article',
  ]);
});

async function exported(source: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  const file = join(folder, 'shown.ts');
  writeFileSync(file, source.replaceAll('../src/', `${pathToFileURL(ROOT)}/src/`));
  const { default: shown } = await import(/* @vite-ignore */ file);
  rmSync(folder, { recursive: true });
  return shown;
}

test('the command that the guide shows is answered from the shipped corpus as it stands', async () => {
  const shown = await exported(block('ts'));
  const commands = commandsOf([
    ...[...library.whole()].filter(([name]) => name !== 'azure-commitment'),
    ['azure-commitment', shown],
  ]);
  const { answer } = exhibitOn(readShelf(BRIEFS), '2025-01-22', commands).ask({
    command: 'azure-commitment',
    options: {},
  });
  expect([answer.status, answer.text]).toEqual(['answered', 'OpenAI has made a new commitment to Azure.']);
  expect(answer.evidence).toHaveLength(1);
});

test('the command that reports, as the guide shows it, reports', async () => {
  const commands = commandsOf([...library.whole(), ['newest', await exported(blocks('ts')[1] ?? '')]]);
  const { answer } = exhibitOn(readShelf(BRIEFS), '2026-08-01', commands).ask({ command: 'newest', options: {} });
  expect([answer.status, answer.text]).toEqual(['answered', 'The newest article is of 2026-07-29.']);
});

test('the article that the guide shows is one', () => {
  expect(parseArticle('shown.md', block('markdown'))).toMatchObject({ kind: 'original', published: '2025-01-22' });
});
