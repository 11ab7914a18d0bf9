import { expect, test } from 'vitest';
import { cut, pieces, shorten } from '../../src/discord/cut.ts';

test.each([
  ['a sentence', 'One two. Three four, five six', 20, 'One two.', 'Three four, five six'],
  ['a clause where the sentence is too long', 'One two three, four five', 18, 'One two three,', 'four five'],
  ['a word where there is neither', 'One two three four', 10, 'One two', 'three four'],
  ['a word rather than a border near the beginning', 'I. two three four five', 18, 'I. two three four', 'five'],
  ['a sentence without spaces', '你好世界。再见世界。', 7, '你好世界。', '再见世界。'],
  ['a letter where one word fills it all', 'x'.repeat(12), 5, 'xxxxx', 'xxxxxxx'],
  ['a letter of two units', `${'x'.repeat(4)}😀😀`, 5, 'xxxx', '😀😀'],
])('a text is parted behind %s', (_, text, most, head, rest) => {
  expect(cut(text, most)).toEqual([head, rest]);
});

test('what fits is not cut, what does not is marked', () => {
  expect(shorten('One two', 7)).toBe('One two');
  expect(shorten('One two three', 12)).toBe('One two […]');
});

test('the pieces of a text are all of it', () => {
  const text = Array.from({ length: 500 }, (_, at) => `word${at}${at % 9 === 0 ? '.' : ''}`).join(' ');
  const parts = pieces(text, 100);
  expect(parts.join(' ')).toBe(text);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(100);
});
