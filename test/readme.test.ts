import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './helpers/shelves.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });

// A command in a block of its own, and the block that shows what it prints.
const shown = [...readme.matchAll(/```sh\n(npm run [^\n]+)\n```\n\n```text\n([\s\S]*?)```/g)].map(
  ({ 1: command = '', 2: output = '' }) => [command, output] as const,
);
const single = [...readme.matchAll(/^.*npm run --silent ask -- .*$/gm)].map(([command]) => command);

test('the first screen says how to run it and how to test it', () => {
  const screen = readme.split('\n').slice(0, 20).join('\n');
  expect(screen).toContain('npm ci && npm start');
  expect(screen).toContain('npm ci && npm test');
});

test.each(shown)('%s prints what README shows', (command, output) => {
  expect(shell(command)).toBe(output);
});

test.each(single)('%s runs', (command) => {
  expect(shell(command).length).toBeGreaterThan(50);
});

test('npm start without a token answers what is typed, and ends with its input', () => {
  const output = shell("printf '/rofr workload:training provider:Oracle\nwhy\n' | DISCORD_TOKEN= npm start --silent");
  expect(output).toContain('No DISCORD_TOKEN is set');
  expect(output).toContain('OpenAI may buy compute anywhere, so from Oracle too.');
  expect(output).toContain('Understood');
});

test('README shows commands at all', () => {
  expect(shown.length).toBeGreaterThanOrEqual(3);
  expect(single.length).toBeGreaterThanOrEqual(5);
});

test('a sum in single quotes reaches the bot as it was typed', () => {
  expect(shell("npm run --silent ask -- '/agi-clause profits:$120bn'")).toContain('$120 billion');
});
