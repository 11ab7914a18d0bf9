import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Exhibit } from '../../src/answer/exhibit.ts';
import { complete } from '../../src/terminal/complete.ts';
import { styles } from '../../src/terminal/markdown.ts';
import { plain } from '../../src/terminal/plain.ts';
import { runPrompt } from '../../src/terminal/prompt.ts';
import { reporting } from './reporting.ts';
import { exhibit, startStage } from './stage.ts';

const typed = (...lines: string[]) => typedTo(exhibit, ...lines);

async function typedTo(asked: Exhibit, ...lines: string[]): Promise<string> {
  const { sandbox, ada } = await startStage({ exhibit: asked });
  const output = new PassThrough();
  const input = new PassThrough();
  input.end(lines.join('\n'));
  await runPrompt({
    person: ada,
    channel: sandbox.openDirectMessage(ada),
    subscribe: sandbox.subscribe,
    library: asked.library,
    input,
    output,
  });
  output.end();
  return text(output);
}

test('a question is answered as text, and its buttons are words to type', async () => {
  const shown = await typed('/rofr workload:Training provider:Oracle', 'EVIDENCE', 'why', 'history');
  expect(shown).toMatch(/it depends: Microsoft comes first/);
  expect(shown).toMatch(/^ {2}│ \[1\] /m);
  expect(shown).toMatch(/^ {4}Exhibit's brief of/m);
  expect(shown).toContain('Type evidence, why, history, wrong answer.');
  for (const title of ['Evidence', 'Why', 'History']) expect(shown).toMatch(new RegExp(`^${title}$`, 'm'));
  for (const mark of ['\\', '*', '`', '\u001b']) expect(shown).not.toContain(mark);
});

test('a report is turned by words, and a quote is opened in its context, and the next one after it', async () => {
  const shown = await typedTo(reporting(), '/report', 'next', 'context 9', 'next', 'previous', 'context 999');
  const pages = shown.split(/^› .*$/m).slice(1);
  expect(pages[0]).toMatch(/^Here is what there is to report: long\.$[\s\S]*^Entry 1 says/m);
  expect(pages[0]).toMatch(/Type next, 1 in context, 2 in context/);
  expect(pages[1]).toMatch(/Page 2 of/);
  expect(pages[2]).toMatch(/^In context$[\s\S]*^ {2}│ \[9\] /m);
  expect(pages[3]).toMatch(/^ {2}│ \[10\] /m);
  expect(pages[4]).toBe(pages[2]);
  expect(pages[5]).toContain('The last answer has no such button.');
  expect(shown).not.toMatch(/[\\*#]/);
});

test('a quote’s context asked for right under an answer is said to be one step away', async () => {
  const shown = await typed('/rofr', 'context 2', 'evidence', 'context 2', 'HELP', 'Exit', '/stargate');
  const [, tooSoon, , inContext, help, ...others] = shown.split(/^› .*$/m).slice(1);
  expect(tooSoon).toContain('type evidence first');
  expect(inContext).toMatch(/^In context$/m);
  expect(help).toContain('exit leaves.');
  expect(others).toEqual([]);
});

test('the last answer is verified by a word', async () => {
  expect(await typed('verify')).toContain('There is no answer yet.');
  const shown = await typed('/rofr', 'why', 'Verify', 'evidence');
  const [, , , verified, evidence] = shown.split(/^› .*$/m);
  expect(verified).toMatch(/^\s*The same answer: nothing that it says or quotes has changed\.\s+By articles up to/);
  expect(evidence).toMatch(/^Evidence$/m);
});

test('free text is answered as a direct message is', async () => {
  expect(await typed('Who has first refusal?')).toContain('first refusal');
});

test('talk goes on, a suggestion is asked by its number, and what was typed is checked', async () => {
  const shown = await typed(
    'who funds stargate?',
    'is nvidia one of them?',
    'may openai move the panel',
    '2',
    'Microsoft has a right of first refusal.',
    'check',
  );
  const [, , nvidia, declined, second, , checked] = shown.split(/^› .*$/m);
  expect(nvidia).toMatch(/^\s*You asked: is nvidia one of them\? · Stargate · is a company an equity funder/);
  expect(declined).toMatch(/^2\. .+$[\s\S]*Type 1, 2, 3\.$/m);
  const [, question = ''] = /^2\. (.+)$/m.exec(declined ?? '') ?? [];
  expect(second?.replace(/\s+/g, ' ')).toContain(`You asked: ${question} · `);
  expect(checked).toMatch(/^“Microsoft has a right of first refusal\.” is (?:supported|contradicted)\.$/m);
  expect(await typed('check')).toContain('no message of yours yet');
});

test.each([
  ['/nothing', 'There is no command /nothing. The commands are'],
  ['/rofr workload:games', 'Choose one of: new capacity'],
  ['/rofr x', 'belongs to no option'],
  ['/rofr as-of:soon', 'as-of: "soon" is no date'],
  ['help', '/agi-clause profits:$120bn'],
])('%s is told as %j', async (line, told) => {
  expect(await typed(line)).toContain(told);
});

test('exit leaves before the rest is read', async () => {
  expect(await typed('exit', '/rofr')).not.toContain('first refusal');
});

test('private answers are possible there too', async () => {
  expect(await typed('/rofr private:TRUE')).toContain('Type evidence');
});

test('in colour the words are the same', async () => {
  const { ada, general } = await startStage();
  const outcome = await ada.command(general, 'rofr');
  if (outcome.kind !== 'replied') throw new Error(outcome.kind);
  const [bare, coloured] = [false, true].map((isColoured) => plain(outcome.message, styles(isColoured), 80));
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
  expect(coloured?.replace(/\u001b\[\d+m/g, '')).toBe(bare);
  expect(Math.max(...(bare ?? '').split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a digest is set up, listed and previewed where one person types', async () => {
  const shown = await typed(
    '/digest schedule mondays 18:30 timezone:Europe/Berlin · UTC+01:00',
    '/digest list',
    '/digest preview',
    '/digest',
    '/digest moon',
  );
  const [scheduled, list, preview, ...refused] = shown.split(/^› .*$/m).slice(1);
  expect(scheduled).toMatch(/^From now on I tell what changes every Monday at 18:30, Europe\/Berlin; next: /m);
  expect(list).toMatch(/^• in our direct messages, every Monday/m);
  expect(preview).toMatch(/^Preview · newest article 22 January 2025$/m);
  expect(refused.join()).toMatch(/needs one of schedule, list, .*has no "moon"\./s);
});

describe('tab completes', () => {
  const companies = async () => ['Oracle', 'OpenAI'];
  test.each([
    ['/ro', ['/rofr '], '/ro'],
    ['h', ['history', 'help'], 'h'],
    ['/rofr w', ['workload:'], 'w'],
    ['/rofr workload:t', ['training'], 't'],
    ['/rofr workload:own d', ['own data centre'], 'own d'],
    ['/rofr workload:training p', ['provider:', 'private:'], 'p'],
    ['/rofr provider:or', ['Oracle'], 'or'],
    ['/rofr private:', ['true', 'false'], ''],
    ['/rofr ', ['workload:', 'provider:', 'microsoft:', 'as-of:', 'private:'], ''],
    ['/nothing x', [], '/nothing x'],
    ['/digest sche', ['/digest schedule '], '/digest sche'],
    ['/digest schedule mondays 18:30 t', ['timezone:', 'topics:'], 't'],
    ['/digest schedule only-when-new:', ['true', 'false'], ''],
  ])('%j with %j', async (line, hits, end) => {
    expect(await complete(line, exhibit.library, ['history'], companies)).toEqual([hits, end]);
  });
});

test('npm start without a token says so, answers what is piped in, and ends with the input', async () => {
  const child = spawn(process.execPath, ['start.js'], { env: { ...process.env, DISCORD_TOKEN: '', PORT: '0' } });
  child.stdin.end('/stargate company:Microsoft\nevidence\n');
  const [shown, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  expect([errors, status]).toEqual(['', 0]);
  expect(shown).toMatch(/^No DISCORD_TOKEN is set/);
  expect(shown).toContain('technology partner');
});

test('an unusable corpus ends the start with what to do', async () => {
  const env = { ...process.env, DISCORD_TOKEN: '', CORPUS_DIR: '/nowhere' };
  const child = spawn(process.execPath, ['start.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [errors, status] = await Promise.all([
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  expect(errors).toMatch(/^corpus folder \/nowhere: .* Give a folder/);
  expect(status).toBe(2);
});
