import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { libraryOf, readDefinitions } from '../../src/rules/library.ts';
import { DEAL } from '../helpers/deal.ts';

const { asks, ...held } = DEAL.facets.held ?? {};
const WORDLESS = { ...DEAL, facets: { held } };
const lost = {
  title: 'whether the right is lost',
  asks: ['Is the right lost?'],
  example: 'Is the right lost?',
  inputs: {},
  tables: [[{ when: {}, say: [{ text: 'Acme lost the right.', rests: ['deal.ended'] }] }]],
};
const gap = { missing: 'what the right costs', asks: ['What does it cost?'], near: ['deal.held'] };
const WORDS = { asks: { held: asks }, facets: { lost }, gaps: [gap] };
const withWords = (words: unknown) => libraryOf([['deal', WORDLESS, () => words]]);

/** A folder of commands, by the paths and sources of its files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'plain'));
  for (const [path, source] of Object.entries(files)) writeFileSync(join(folder, path), source);
  return folder;
}

test('a topic is whole with its plain words, and does without them until they are asked for', () => {
  let loaded = 0;
  const words = () => {
    loaded++;
    return WORDS;
  };
  const library = libraryOf([['deal', WORDLESS, words]]);
  expect(library.facet('deal', 'held')?.example).toBe('/deal');
  expect(library.facet('other', 'lost')).toBeUndefined();
  expect(loaded).toBe(0);
  expect(library.facet('deal', 'lost')?.title).toBe('whether the right is lost');
  expect(library.facet('deal', 'constructor')).toBeUndefined();
  const whole = library.whole().get('deal');
  expect(Object.entries(whole?.facets ?? {}).map(([id, facet]) => [id, facet.asks])).toEqual([
    ['held', asks],
    ['lost', lost.asks],
  ]);
  expect(whole?.gaps).toEqual([gap]);
  expect(loaded).toBe(1);
});

test('a topic with everything in one file is whole as it is', () => {
  expect(
    libraryOf([['deal', DEAL]])
      .whole()
      .get('deal'),
  ).toEqual(DEAL);
});

const [row] = lost.tables[0] ?? [];
test.each<[string, unknown, string[]]>([
  ['no plain words', undefined, ['default export', 'plainWords(']],
  ['no questions for a facet', { ...WORDS, asks: {} }, ['asks.held', 'missing']],
  ['an empty list of questions', { ...WORDS, asks: { held: [] } }, ['asks.held', 'empty']],
  ['questions of no facet', { ...WORDS, asks: { held: asks, sold: asks } }, ['asks.sold', 'no such facet']],
  ['a facet that is there', { ...WORDS, facets: { held: lost } }, ['facets.held', 'has that facet']],
  ['a facet that nobody asks', { ...WORDS, facets: { lost: held } }, ['facets.lost.asks', 'missing']],
  ['a facet with a command', { ...WORDS, facets: { lost: { ...lost, example: '/deal' } } }, ['no options lead to']],
  ['an unknown claim', { ...WORDS, gaps: [{ ...gap, near: ['deal.sold'] }] }, ['gaps[0].near', '"deal.sold"']],
  ['an overlap', { ...WORDS, facets: { lost: { ...lost, tables: [[row, row]] } } }, ['facets.lost.tables', 'overlap']],
  ['a field that no plain words have', { ...WORDS, claims: [] }, ['claims', 'unknown']],
])('a file with %s is named once it is loaded', (_, words, parts) => {
  let error: unknown;
  try {
    withWords(words).whole();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  for (const part of ['commands/plain/deal.ts', ...parts]) expect((error as Error).message).toContain(part);
});

test.each([
  ['questions', DEAL, 'facets.held.asks'],
  ['gaps', { ...WORDLESS, gaps: [gap] }, 'gaps'],
])('with a file of plain words %s stand nowhere else', (_, topic, field) => {
  const wrong = libraryOf([['deal', topic, () => WORDS]]).prove;
  expect(wrong).toThrow(`commands/deal.ts: ${field}`);
  expect(wrong).toThrow('Move it there.');
});

test('a file in the folder "plain" belongs to the topic of its name, and is loaded at once when asked for', async () => {
  const folder = folderOf({ 'deal.ts': 'export default {}', 'plain/deal.ts': 'export default { asks: { held: [] } }' });
  const [definition] = await readDefinitions(folder);
  expect(definition?.[2]?.()).toEqual({ asks: { held: [] } });
});

test.each([
  ['that cannot be read', 'export default {'],
  ['that throws as it loads', 'throw "no error";'],
])('a file of plain words %s is named when it is asked for', async (_, source) => {
  const [definition] = await readDefinitions(folderOf({ 'deal.ts': 'export default {}', 'plain/deal.ts': source }));
  expect(definition?.[2]).toThrow(ConfigError);
  expect(definition?.[2]).toThrow(/commands\/plain\/deal\.ts: it cannot be loaded/);
});

test('a file of plain words without its topic stops the start', async () => {
  const folder = folderOf({ 'plain/deal.ts': 'export default {}' });
  await expect(readDefinitions(folder)).rejects.toThrow('commands/plain/deal.ts: there is no');
});
