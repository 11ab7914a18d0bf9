import { expect, test } from 'vitest';
import { action } from '../../src/answer/action.ts';
import { commandsOf } from '../../src/answer/commands.ts';
import { choice, date, type Option, required, words } from '../../src/rules/options.ts';

const made = (options: Record<string, Option>) =>
  commandsOf([
    ['made', action({ description: 'd', options, example: '/made', run: () => ({ lead: 'x', entries: [] }) })],
  ]);

test.each<[string, Record<string, Option>, string]>([
  ['an option that every command has', { private: date('d') }, 'commands/made.ts: options.private'],
  [
    'a choice listed twice',
    { what: choice('d', 'a', 'a') },
    'commands/made.ts: options.what: it has the choice "a" twice',
  ],
  [
    'an option that must be given behind one that need not',
    { when: date('d'), what: required(words('d', 9)) },
    'commands/made.ts: options.what: it must be given, and stands behind "when"',
  ],
])('%s stops the start, in an action too', (_, options, message) => {
  expect(() => made(options)).toThrow(message);
});

test('an action is not asked as of a day, so it may have that option itself', () => {
  expect(made({ 'as-of': date('d') }).all.get('made')?.dated).toBe(false);
});
