import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned, sameText } from '../../src/corpus/cleaned.ts';
import { passages } from '../../src/corpus/passages.ts';

const left = (...lines: string[]) => cleaned(lines.join('\n'), 'A title').left.filter((line) => line !== '');

test.each([
  ['a credit', '(Image credit: The Agency)'],
  ['a picture', '![Two people](https://example.com/a.png)'],
  ['a byline', 'By Jane Doe and John Roe'],
  ['a date of publication', 'Published January 22, 2025 10:15 am'],
  ['a reading time', '5 min read'],
  ['a breadcrumb', 'Home › News › AI'],
  ['a menu', 'News | Reviews | Deals | More'],
  ['a button', 'Copy link'],
  ['a jump', 'Skip to main content'],
  ['a bio', 'Jane Doe is a senior technology reporter who covers clouds.'],
  ['a call to subscribe', '**Subscribe to our newsletter**'],
  ['a link to more', '[Read more: all of it](https://example.com/b)'],
  ['a note on cookies', 'We use cookies to make this page better.'],
  ['a menu above the article', 'Latest in News'],
])('%s is left out', (_, line) => {
  expect(left(line, '', 'The deal ended.', 'It was new.')).toEqual([line]);
});

test.each([
  ['a wrapped line', "By Microsoft's own account the deal"],
  ['a heading', 'The image of a partnership'],
  ['a sentence of a writer', 'Jane Doe is a founder of OpenAI.'],
  ['a date in a sentence', 'Published in 2019, the charter names AGI.'],
  ['a table row', '| a | b | c |'],
  ['two names', 'Microsoft | OpenAI'],
])('%s is kept', (_, line) => {
  expect(left('The deal ended.', line, 'It was new.')).toEqual([]);
});

test('a caption goes with its credit, and all that follows the end of the article', () => {
  expect(
    left('Two people', '(Photo by A. Photographer)', 'The deal ended.', '## You might also like', 'Ten phones.'),
  ).toEqual(['Two people', '(Photo by A. Photographer)', '## You might also like', 'Ten phones.']);
});

test('words stay as they are; line ends, empty lines and the title above them do not', () => {
  const { body } = cleaned('\uFEFF# A  “title”\r\n\r\n\r\nOne  “word”.  \r\n\r\n\r\n\r\n  • Two.\r', 'A "title"');
  expect(body).toBe('One  “word”.\n\n  • Two.\n');
});

test('what is all furniture becomes empty', () => {
  expect(cleaned('Menu\nSearch\n\nSubscribe now\n', 'A title').body).toBe('');
});

test('texts are the same up to furniture, title and white space', () => {
  expect(sameText(['One. Two.', 'T'], ['U\n\nOne.\n Two.\nRead more: x', 'U'])).toBe(true);
  expect(sameText(['T\nOne.', 'T'], ['T\nOne.', 'Another'])).toBe(true);
  expect(sameText(['One.', 'T'], ['Two.', 'T'])).toBe(false);
});

test.each(['*', '_a', '[a](', '[[', 'contacted ', ' › ', 'By A ', '> ', 'A is a ', '# '])(
  'a line of nothing but "%s" takes no long time',
  (piece) => {
    const began = performance.now();
    cleaned(`${piece.repeat(100_000)}x\n${piece}`, 'A title');
    cleaned(`${`${piece}\n`.repeat(20_000)}x`, 'A title');
    expect(performance.now() - began).toBeLessThan(2000);
  },
);

test('a cleaned body has no furniture, and cleaning it again changes nothing', () => {
  const line = fc.constantFrom(
    '',
    'A title',
    'The deal ended.',
    'Two people',
    '(Image credit: X)',
    'Read more',
    'You might also like',
    'Menu',
    '  • An item',
    '# Heading',
    'Is it so?',
    '| a | b |',
    'By Jane Doe',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const { body } = cleaned(lines.join(end), 'Another title');
      expect(passages(body).filter(({ kind }) => kind === 'furniture')).toEqual([]);
      expect(cleaned(body, 'Another title')).toEqual({ body, left: [] });
    }),
  );
});
