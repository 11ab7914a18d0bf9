import { expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { libraryOf } from '../../src/rules/library.ts';
import { DEAL } from '../helpers/deal.ts';

/** The made-up topic with one place changed; `undefined` removes it. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone({ ...DEAL });
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const table = DEAL.facets.held?.tables[0] ?? [];
const row = table[1];

test.each<[string, string, unknown, string[]]>([
  ['a missing description', 'description', undefined, ['description']],
  ['a description too long for Discord', 'description', 'x'.repeat(101), ['description']],
  ['an option of an unknown kind', 'options', { who: { kind: 'colour', description: 'd' } }, ['options.who']],
  [
    'an option that every command has',
    'options',
    { 'as-of': { kind: 'company', description: 'd', max: 9 } },
    ['options.as-of', 'Remove it'],
  ],
  [
    'a statement resting on nothing that exists',
    'facets.held.tables.0.1.say.0.rests',
    ['deal.gone'],
    ['facets.held.tables[0]', 'no claim "deal.gone"'],
  ],
  [
    'a placeholder for nothing',
    'facets.held.tables.0.1.say.0.text',
    'It is {deal.sum}.',
    ['"{deal.sum}" stands for nothing'],
  ],
  [
    'a version proven by an unknown claim',
    'terms.0.versions.0.proof',
    ['deal.gone'],
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  ['an unknown term', 'facets.held.inputs.right.term', 'left', ['facets.held.inputs.right', 'no term "left"']],
  ['a gap', 'facets.held.tables.0', table.slice(0, 2), ['facets.held.tables', 'gap: right is ended']],
  ['an overlap', 'facets.held.tables.0.1.when', {}, ['overlap']],
  ['an unreachable row', 'facets.held.tables.0', [...table, { ...row, when: { right: [] } }], ['row 4 is unreachable']],
  ['a route to nowhere', 'route', [{ when: {}, facet: 'lost' }], ['route', 'no facet "lost"']],
  ['a claim defined twice', 'claims', [...DEAL.claims, ...DEAL.claims], ['claims', '"deal.held" exists already']],
])('%s stops the start and names the place', (_, path, value, parts) => {
  let message = '';
  try {
    libraryOf([['deal', changed(path, value)]]);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    message = (error as Error).message;
  }
  expect(message).toContain('commands/deal.ts');
  for (const part of parts) expect(message).toContain(part);
});

test('a file that exports no topic is named', () => {
  expect(() => libraryOf([['deal', undefined]])).toThrow(/commands\/deal\.ts.*topic\(/);
  expect(() => libraryOf([['My Command', DEAL]])).toThrow(/no command name/);
});

test('the made-up topic itself is sound', () => {
  expect(libraryOf([['deal', DEAL]]).topics.has('deal')).toBe(true);
});
