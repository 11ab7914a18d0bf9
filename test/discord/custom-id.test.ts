import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customId, readCustomId, type View } from '../../src/discord/custom-id.ts';

const views: readonly View[] = ['evidence', 'why', 'history', 'report', 'context'];

test('a button’s id leads back to what it was made of', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 80 }),
      fc.constantFrom(...views),
      fc.option(fc.nat({ max: 99_999 }), { nil: undefined }),
      fc.boolean(),
      (answerId, view, page, beside) => {
        const id = customId(answerId, view, page, beside);
        expect(id).toBeDefined();
        const turns = page !== undefined && !beside;
        expect(readCustomId(id ?? '')).toEqual({ answerId, view, page, turns });
      },
    ),
  );
});

test('what is too long for Discord is none', () => {
  expect(customId('x'.repeat(99), 'why')).toBeUndefined();
  expect(customId('x'.repeat(98), 'why')).toHaveLength(100);
});
