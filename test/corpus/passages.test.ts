import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEvidence, passages } from '../../src/corpus/passages.ts';
import { haveOriginals, originals } from '../helpers/shelves.ts';

const texts = (body: string) => passages(body).map(({ start, end }) => body.slice(start, end));
const kinds = (body: string) => passages(body).map(({ kind }) => kind);

test.each([
  ['two sentences', 'Azure stays. Oracle comes.', ['Azure stays.', 'Oracle comes.']],
  [
    'a country with points',
    'It builds in the U.S. market now. Then it stops.',
    ['It builds in the U.S. market now.', 'Then it stops.'],
  ],
  [
    'a country that ends a sentence',
    'It builds in the U.S. The rest follows.',
    ['It builds in the U.S.', 'The rest follows.'],
  ],
  ['a company form', 'Oracle Inc. said so. OpenAI did not.', ['Oracle Inc. said so.', 'OpenAI did not.']],
  [
    'a decimal sum',
    'It pays $1.5 billion a year. More is planned.',
    ['It pays $1.5 billion a year.', 'More is planned.'],
  ],
  [
    'curly quotes',
    '“We agree,” it said. “We start.” Nobody waits.',
    ['“We agree,” it said.', '“We start.”', 'Nobody waits.'],
  ],
  [
    'bullets of every kind',
    '• First thing here\n- Second thing\n* Third thing\n1. Fourth thing',
    ['First thing here', 'Second thing', 'Third thing', 'Fourth thing'],
  ],
  [
    'a table',
    '| Company | Role |\n|---|---|\n| Oracle | equity funder |',
    ['Company', 'Role', 'Oracle', 'equity funder'],
  ],
  ['Chinese', '微软有优先权。甲骨文没有。', ['微软有优先权。', '甲骨文没有。']],
  [
    'Windows line ends',
    'First here.\r\n\r\nSecond here.\r\nThird one that is a line of its own.',
    ['First here.', 'Second here.', 'Third one that is a line of its own.'],
  ],
  [
    'text wrapped to a width',
    'Microsoft keeps a right of first refusal on new\ncapacity, and OpenAI goes on using its cloud for\nall of its products.',
    [
      'Microsoft keeps a right of first refusal on new\ncapacity, and OpenAI goes on using its cloud for\nall of its products.',
    ],
  ],
])('%s: passages are the sentences', (_, body, expected) => {
  expect(texts(body)).toEqual(expected);
});

test.each([
  ['a Markdown heading', '## Stargate', ['heading']],
  ['a line without an end', 'What comes next for both', ['heading']],
  ['a question of an FAQ and its answer', '1. Who funds it?\nSoftBank does so.', ['question', 'sentence']],
  ['a picture credit', '(Image credit: Somebody)', ['furniture']],
  [
    'all that follows a list of related headlines',
    'A sentence.\n\nYou might also like\n\nOracle signs everything.',
    ['sentence', 'furniture', 'furniture'],
  ],
])('%s is never evidence', (_, body, expected) => {
  expect(kinds(body)).toEqual(expected);
  expect(passages(body).filter(isEvidence).length).toBe(expected.filter((kind) => kind === 'sentence').length);
});

test('every passage is the slice at its offsets, trimmed, and passages never overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'U.S.',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '“',
      '”',
      '. ',
      '? ',
      '- ',
      '# ',
      '| ',
      '1. ',
      '> ',
      '$1.5 billion',
      'Read more',
      'Inc.',
      '\uFEFF',
      '。',
      'أزور',
      '🙂',
      '…',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const body = pieces.join('');
      let last = 0;
      for (const { start, end } of passages(body)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(body.length);
        expect(body.slice(start, end).trim()).toBe(body.slice(start, end));
        last = end;
      }
    }),
  );
});

test.runIf(haveOriginals)('of the articles themselves, related headlines and biographies are furniture', () => {
  const techradar = originals().articles.find(({ publisher }) => publisher === 'TechRadar');
  const evidence =
    techradar?.passages.filter(isEvidence).map(({ start, end }) => techradar.body.slice(start, end)) ?? [];
  expect(evidence.length).toBeGreaterThan(10);
  for (const word of ['Zuckerberg', 'FTC', 'freelancing', 'Shutterstock', 'display name'])
    expect(evidence.join('\n')).not.toContain(word);
});
