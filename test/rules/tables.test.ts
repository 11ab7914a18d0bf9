import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, cases, choose, type Domain, meets, problems } from '../../src/rules/tables.ts';

const COLOURS: Record<string, Domain> = {
  colour: { kind: 'values', values: ['red', 'green', 'blue'] },
  size: { kind: 'values', values: ['small', 'large'] },
};

test.each([
  ['a full table', [{ when: { colour: 'red' } }, { when: { colour: { not: 'red' } } }], []],
  ['a gap', [{ when: { colour: ['red', 'green'] } }], ['gap: colour is blue, size is small']],
  [
    'an overlap',
    [{ when: {} }, { when: { colour: 'red', size: 'large' } }],
    ['rows 1 and 2 overlap: colour is red, size is large'],
  ],
  ['an unreachable row', [{ when: {} }, { when: { colour: [] } }], ['row 2 is unreachable']],
  [
    'a value that never is',
    [{ when: { colour: 'pink' } }],
    ['row 1 asks colour to be "pink", which it never is (red, green, blue)'],
  ],
  [
    'an input that is not there',
    [{ when: { shape: 'round' } }],
    ['row 1 names an input "shape" that the facet does not have'],
  ],
])('%s is told', (_, rows, expected) => {
  expect(problems([rows], COLOURS)).toEqual(expected);
});

const version = (name: string, from: string, until?: string) => ({
  name,
  from,
  says: '',
  was: '',
  proof: ['a.b'] as const,
  ...(until ? { until: { day: until, proof: 'a.b' } } : {}),
});

test('terms move together along the calendar: a case that no day has is no gap', () => {
  const domains: Record<string, Domain> = {
    cloud: {
      kind: 'term',
      term: { id: 'cloud', name: 'cloud', versions: [version('exclusive', '2019'), version('open', '2025-10-28')] },
    },
    api: { kind: 'term', term: { id: 'api', name: 'api', versions: [version('closed', '2023-01-23', '2030-12-31')] } },
    era: { kind: 'since', day: '2025-01-21' },
  };
  expect([...cases(domains)].map((values) => Object.values(values).join(' '))).toEqual([
    'before before before',
    'exclusive before before',
    'exclusive closed before',
    'exclusive beyond before',
    'exclusive closed from',
    'exclusive beyond from',
    'open closed from',
    'open beyond from',
  ]);
});

test('of cases that no condition tells apart only the first is looked at', () => {
  const told = (...conditions: Record<string, Condition>[]) =>
    [...cases(COLOURS, conditions)].map((values) => Object.values(values).join(' '));
  expect(told()).toEqual(['red small']);
  expect(told({ colour: 'green' })).toEqual(['red small', 'green small']);
  expect(told({ colour: ['red', 'blue'] }, { size: { not: 'small' } })).toEqual([
    'red small',
    'red large',
    'green small',
    'green large',
  ]);
});

test('a table without problems has exactly one row for every case, found by scanning them all', () => {
  const some = (values: string[]): fc.Arbitrary<Condition> =>
    fc.oneof(
      fc.constantFrom(...values),
      fc.subarray(values, { minLength: 1 }),
      fc.constantFrom(...values).map((not) => ({ not })),
    );
  const row = fc
    .record({ colour: some(['red', 'green', 'blue']), size: some(['small', 'large']) }, { requiredKeys: [] })
    .map((when) => ({ when }) as { when: Record<string, Condition> });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const all = [...cases(COLOURS)];
      const hits = all.map((values) => rows.filter(({ when }) => meets(values, when)));
      const sound =
        hits.every(({ length }) => length === 1) && rows.every((each) => hits.some(([hit]) => hit === each));
      expect(problems([rows], COLOURS).length === 0).toBe(sound);
      if (sound) for (const [at, values] of all.entries()) expect(choose(rows, values)).toBe(hits[at]?.[0]);
    }),
  );
});
