import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customId, type Does, readCustomId } from '../../src/discord/custom-id.ts';

const all: readonly Does[] = ['evidence', 'why', 'history', 'report', 'context', 'answer', 'wrong'];

test('a button’s id leads back to what it was made of', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 80 }),
      fc.constantFrom(...all),
      fc.option(fc.nat({ max: 99_999 }), { nil: undefined }),
      fc.boolean(),
      (answerId, does, page, beside) => {
        const id = customId(answerId, does, page, beside);
        expect(id).toBeDefined();
        const turns = (page !== undefined || does === 'answer') && !beside;
        expect(readCustomId(id ?? '')).toEqual({ answerId, does, page, turns });
      },
    ),
  );
});

test('what is too long for Discord is none', () => {
  expect(customId('x'.repeat(99), 'why')).toBeUndefined();
  expect(customId('x'.repeat(98), 'why')).toHaveLength(100);
});
