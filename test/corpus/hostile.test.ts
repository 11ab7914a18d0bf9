import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { passages } from '../../src/corpus/passages.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, library } from '../helpers/shelves.ts';

// Text of a hundred thousand characters that would make a careless pattern try every way to read it. What grows with the square
// of its length takes minutes here, so the time that a test has is the assertion.
const HOSTILE: (readonly [string, string])[] = [
  ['dots', `${'.'.repeat(100_000)}x`],
  ['initials', 'U. '.repeat(33_000)],
  ['quotation marks', '"'.repeat(100_000)],
  ['short lines', 'a\n'.repeat(50_000)],
  ['spaces between names', `Oracle${' '.repeat(50_000)}x Microsoft are technology partners of Stargate.`],
  ['one word', 'a'.repeat(100_000)],
  ['negations', 'not '.repeat(25_000)],
  ['sums', '$1 '.repeat(33_000)],
  ['the words of a claim', 'Microsoft has a right of first refusal on new capacity '.repeat(1800)],
  ['lists', 'Arm, Microsoft, NVIDIA and Oracle, '.repeat(2800)],
  ['menu bars', `${'Home | News · '.repeat(8000)}!`],
  ['menu words', ' a | b › c'.repeat(10_000)],
  ['table bars', '|'.repeat(100_000)],
  ['rules', '- '.repeat(50_000)],
  ['hashes', '#'.repeat(100_000)],
  ['capitals with points', 'A.'.repeat(50_000)],
];

test.each(HOSTILE)('an article of %s is read and asked in no time', (_, text) => {
  expect(passages(text)).toBeInstanceOf(Array);
  const exhibit = exhibitOn(shelfOf([article('hostile', `${text}\n\nA sentence.`)]));
  for (const command of ['/rofr', '/stargate', '/stargate company:Oracle', '/agi-clause'])
    exhibit.ask(readRequest(command, library));
});

test.each(HOSTILE)('%s typed as an option, a date or a command are refused or declined in no time', (_, text) => {
  const exhibit = exhibitOn(shelfOf([article('small', 'Microsoft has a right of first refusal on new capacity.')]));
  const status = (request: Parameters<typeof exhibit.ask>[0]) => exhibit.ask(request).answer.status;
  expect(status({ command: 'rofr', options: { provider: text } })).toBe('refused');
  expect(status({ command: 'agi-clause', options: { profits: text } })).toBe('refused');
  expect(status({ command: 'rofr', options: { 'as-of': text } })).toBe('refused');
  expect(status({ command: text, options: {} })).toBe('refused');
  expect(status({ text })).toBe('refused');
  for (const request of [{ text: text.slice(0, 1000) }, { text: text.slice(0, 4000), check: true as const }]) {
    const { answer } = exhibit.ask(request);
    expect(answer.status).not.toBe('refused');
    if (answer.status === 'answered') expect(answer.evidence.length).toBeGreaterThan(0);
  }
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('"%s" is no option and no command', (name) => {
  const exhibit = exhibitOn(shelfOf([article('small', 'Microsoft has a right of first refusal on new capacity.')]));
  const options = Object.fromEntries([[name, 'x']]);
  expect(exhibit.ask({ command: 'rofr', options }).answer.status).toBe('refused');
  expect(exhibit.ask({ command: name, options: {} }).answer.status).toBe('refused');
  expect(exhibit.reopen(`rofr.${name}|2025-01-22|abcdef`)).toBeUndefined();
});
