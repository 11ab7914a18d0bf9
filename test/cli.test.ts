import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haveOriginals, originalFiles, ROOT } from './helpers/shelves.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['start.js', 'ask', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
};
const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const KEYS = [
  'answer_id',
  'status',
  'reason',
  'ruling',
  'verdict',
  'topic',
  'facet',
  'as_of',
  'newest_article',
  'holds',
  'text',
  'evidence',
  'disagreements',
  'history',
  'suggestions',
  'trace',
  'parts',
];

test('the JSON has the fields of the contract, and the evidence its own', () => {
  const { status, stdout } = run(['--json', '--as-of', '2025-06', '/rofr']);
  const answer = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(Object.keys(answer).toSorted()).toEqual(KEYS.toSorted());
  expect(answer.as_of).toBe('2025-06-30');
  expect(Object.keys(answer.evidence[0]).toSorted()).toEqual([
    'article',
    'end',
    'kind',
    'published',
    'publisher',
    'quote',
    'start',
    'title',
    'url',
  ]);
  expect(answer.trace.map(({ step }: { step: string }) => step)).toEqual(
    expect.arrayContaining(['understood', 'date', 'term', 'row', 'claim', 'absence']),
  );
});

test('the same question twice prints the same bytes', () => {
  const once = run(['--json', '/stargate aspect:technology partners']).stdout;
  expect(once).toBe(run(['--json', '/stargate aspect:technology partners']).stdout);
});

test('a value may hold spaces and runs to the next option; labels match whatever their case', () => {
  const { stdout } = run([
    '--json',
    '/rofr workload:NEW Capacity provider:Google Cloud microsoft:cannot SUPPLY as-of:2025-02',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'answered', ruling: 'yes', as_of: '2025-02-28' });
  expect(JSON.parse(stdout).text).toContain('may use Google');
});

test('lines are answered in order, and a bad one does not stop the rest', () => {
  const requests = [
    '{"id": "a", "question": "/rofr", "as_of": "2024-06-30"}',
    'no json at all',
    '{"id": "c", "question": "/rofr", "when": "now"}',
    '{"id": "d"}',
    '',
    '{"id": "e", "question": "who won the super bowl?"}',
    '{"id": "f", "question": "/agi-clause profits:lots"}',
    '{"id": "g", "question": "/stargate company:Tesla"}',
    '{"id": "h", "question": "/rofr", "as_of": "someday"}',
  ];
  const { status, stdout } = run(['--jsonl'], `${requests.join('\n')}\n`);
  const answers = lines(stdout);
  expect(status).toBe(0);
  expect(answers.map(({ id, status: is, reason }) => [id, is, reason])).toEqual([
    ['a', 'answered', null],
    [null, 'refused', 'bad_input'],
    ['c', 'refused', 'bad_input'],
    ['d', 'refused', 'bad_input'],
    ['e', 'off_topic', 'foreign'],
    ['f', 'refused', 'bad_input'],
    ['g', 'not_in_articles', 'unknown_entity'],
    ['h', 'refused', 'bad_input'],
  ]);
  expect(answers[0].as_of).toBe('2024-06-30');
  expect(answers[2].text).toContain('"when"');
});

test('actions are asked line by line too, and their ids verified', () => {
  const [searched, listed, none] = lines(
    run(
      ['--jsonl'],
      [
        '{"id": "1", "question": "/search first refusal", "as_of": "2026-01-01"}',
        '{"id": "2", "question": "/sources"}',
        '{"id": "3", "question": "/search Nadella"}',
      ].join('\n'),
    ).stdout,
  );
  expect(searched).toMatchObject({ id: '1', status: 'answered', facet: null, as_of: '2026-01-01' });
  expect(searched.evidence.length).toBeGreaterThan(5);
  expect(Object.keys(searched).toSorted()).toEqual(['id', ...KEYS].toSorted());
  expect(listed).toMatchObject({ id: '2', status: 'answered' });
  expect(none).toMatchObject({ id: '3', status: 'not_in_articles', reason: 'absent', evidence: [] });
  const again = run(['--jsonl'], JSON.stringify({ id: '4', question: `/verify ${searched.answer_id}` }));
  expect(lines(again.stdout)[0]).toMatchObject({ answer_id: searched.answer_id, evidence: searched.evidence });
  expect(lines(again.stdout)[0].text).toMatch(/^The same answer: /);
});

test('npm start refuses what it does not take, and a broken folder, with status 2', () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, ['start.js', ...args], { cwd: ROOT, encoding: 'utf8', input: '' });
  expect(start('--colour')).toMatchObject({ status: 2, stderr: expect.stringContaining('--corpus DIR') });
  expect(start('--corpus', '/nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('/nowhere') });
});

describe('unusable arguments or articles end with status 2 and say what to do', () => {
  test.each([
    ['no question', [], 'No question'],
    ['an unknown flag', ['--colour', '/rofr'], '--colour'],
    ['a bad date', ['--as-of', 'soon', '/rofr'], '"soon" is no date'],
    ['a question beside --jsonl', ['--jsonl', '/rofr'], '--jsonl'],
    ['a folder that is not there', ['--corpus', '/nowhere', '/rofr'], '/nowhere'],
  ])('%s', (_, args, words) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });

  test('a broken article', () => {
    writeFileSync(join(folder, 'broken.md'), '---\ntitle: T\npublisher: P\npublished: 2025-1-2\n---\nText.\n');
    const { status, stderr } = run(['--corpus', folder, '/rofr']);
    expect(status).toBe(2);
    expect(stderr).toContain('broken.md: published');
    rmSync(join(folder, 'broken.md'));
  });
});

test.runIf(haveOriginals)('any folder of articles is read with --corpus', () => {
  for (const { name, source } of originalFiles()) writeFileSync(join(folder, name), source);
  const { stdout } = run(['--json', '--corpus', folder, '/agi-clause profits:$100bn']);
  expect(JSON.parse(stdout)).toMatchObject({
    ruling: 'yes',
    evidence: [{ kind: 'original', publisher: 'Trendsnip' }, {}],
  });
});
