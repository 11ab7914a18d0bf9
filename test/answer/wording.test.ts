import { expect, test } from 'vitest';
import { opening, withAge } from '../../src/answer/wording.ts';
import { namesLoosely } from '../../src/dates.ts';
import { library, wholeShelf } from '../helpers/shelves.ts';

test.each([
  ['The right ended.', 'Yes: the right ended.'],
  ['Spread evenly, it is less.', 'Yes: spread evenly, it is less.'],
  ['Microsoft’s licence goes on.', 'Yes: Microsoft’s licence goes on.'],
  ['Stargate is to build.', 'Yes: Stargate is to build.'],
  ['Arm is a partner.', 'Yes: Arm is a partner.'],
  ['Armed guards stand there.', 'Yes: armed guards stand there.'],
  ['OpenAI may.', 'Yes: OpenAI may.'],
  ['API products may.', 'Yes: API products may.'],
  ['$38 billion is reported.', 'Yes: $38 billion is reported.'],
  ['2032 is the end.', 'Yes: 2032 is the end.'],
])('"%s" after a ruling is "%s"', (sentence, said) => {
  expect(opening(sentence, 'yes')).toBe(said);
  expect(withAge(sentence, null, '2026-11-22', '2025-01-22')).toBe(
    `By articles up to 22 January 2025, ${said.slice('Yes: '.length)}`,
  );
});

// A name is written with a capital wherever it stands, so a word that stands anywhere without one is none.
test('no name at the start of a statement loses its capital', () => {
  const facets = [...library.whole().values()].flatMap((topic) => Object.values(topic.facets));
  const texts = facets.flatMap(({ tables }) =>
    tables.flat().flatMap((row) => ('say' in row ? row.say.map(({ text }) => text) : [])),
  );
  const bodies = wholeShelf().articles.map(({ body }) => body);
  const words = [...bodies, ...texts, ...facets.flatMap(({ asks }) => asks)].join(' ').match(/(?<!\p{L})\p{Ll}+/gu);
  const written = new Set([...(words ?? []), 'added', 'articles', 'ground', 'spread', 'they', 'who', 'either']);
  const lowered = texts.flatMap((text) => opening(text, 'yes').match(/(?<=^Yes: )\p{Ll}+/u) ?? []);
  expect([...new Set(lowered)].filter((word) => !written.has(word))).toEqual([]);
});

test.each([
  ['From June 2024 on, it is.', '2024-06', true],
  ['It was announced on 9 June 2024.', '2024-06', false],
  ['Since 2023 it is.', '2023', true],
  ['It was announced on 9 June 2023.', '2023', false],
  ['It was announced in June 2023.', '2023', false],
  ['It was announced on June 9, 2023.', '2023', false],
  ['It peaked in mid-2023.', '2023', true],
  ['It began on 21 January 2025.', '2025-01-21', false],
])('"%s" names %s by itself: %s', (text, date, names) => {
  expect(namesLoosely(text, date)).toBe(names);
});
