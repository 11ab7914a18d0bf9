import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { libraryOf, readDefinitions } from '../../src/rules/library.ts';
import { company, money } from '../../src/rules/options.ts';
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
const ROWS = 'facets.held.tables.0';
const SAY = `${ROWS}.1.say`;
const AT_SAY = 'facets.held.tables[0][1].say';
const [held, ended] = DEAL.terms[0]?.versions ?? [];
const option = { kind: 'option', option: 'what', otherwise: 'a', without: [] };
const event = { date: '2025-03-01', says: 'Acme met', proof: ['deal.held'] };
const side = { says: '2025', during: ['2025', '2025'], proof: 'deal.held' };
const words = () => 'x';

test.each<[string, string, unknown, string[]]>([
  // The shape.
  ['a missing description', 'description', undefined, ['deal.ts: description: the field is missing']],
  ['a description too long for Discord', 'description', 'x'.repeat(101), ['description', 'more than 100 characters']],
  ['a field that no command has', 'subtitle', 's', ['deal.ts: subtitle', 'unknown']],
  ['an option of an unknown kind', 'options', { who: { kind: 'colour', description: 'd' } }, ['options.who']],
  [
    'an option that every object has',
    'options',
    { constructor: { kind: 'colour' } },
    ['options.constructor', 'no name'],
  ],
  ['a claim without an id', 'claims.0.id', 'held', ['claims[0].id', '"held" is not of the form']],
  ['a claim without a wording', 'claims.0.wordings', [], ['claims[0].wordings', 'claim(…)']],
  ['a wording of no lists', 'claims.0.wordings', [{ asserts: ['a'] }], ['claims[0].wordings', 'claim(…)']],
  ['a wording with an unknown field', 'claims.0.wordings.0.assert', [['a']], ['claims[0].wordings']],
  ['a phrase without a word', 'claims.0.wordings.0.asserts', [['a … -']], ['claims[0].wordings']],
  ['a value of no kind', 'claims.0.wordings.0.value', { read: 'colour', near: ['a'] }, ['claims[0].wordings']],
  ['a value near nothing', 'claims.0.wordings.0.value', { read: 'money', near: [] }, ['claims[0].wordings']],
  ['a wording that asks for nothing', 'claims.0.wordings.0.asserts', [], ['claims[0].wordings']],
  [
    'a version from no day',
    'terms.0.versions.0.from',
    '2025-02-30',
    ['terms[0].versions[0].from', '"2025-02-30" is no day'],
  ],
  ['a version until no day', 'terms.0.versions.0.until.day', '2030', ['versions[0].until.day', '"2030" is no day']],
  [
    'a version of no known state',
    'terms.0.versions.1.state',
    'over',
    ['versions[1].state', '"over" is none of in_force'],
  ],
  ['a version without proof', 'terms.0.versions.0.proof', [], ['versions[0].proof']],
  ['a term without versions', 'terms.0.versions', [], ['terms[0].versions']],
  ['an event that says nothing', 'events', [{ ...event, says: ' ' }], ['events[0].says', 'is empty']],
  ['an event with a full stop', 'events', [{ ...event, says: 'Acme met.' }], ['events[0].says', 'full stop']],
  ['an event of no day', 'events', [{ ...event, date: '2025-13' }], ['events[0].date', '"2025-13" is no day']],
  ['an event without proof', 'events', [{ ...event, proof: [] }], ['events[0].proof']],
  [
    'an event that rests on no claim there is',
    'events',
    [{ ...event, proof: ['deal.met'] }],
    ['events[0].proof', '"deal.met"'],
  ],
  [
    'a version that quotes a claim there is not',
    'terms.0.versions.0.beside',
    ['deal.met'],
    ['terms.right.held', '"deal.met"'],
  ],
  [
    'a dispute of one side',
    'disputes',
    [{ about: 'when', sides: [side] }],
    ['disputes[0].sides', 'fewer than 2 entries'],
  ],
  [
    'a side of three dates',
    'disputes',
    [{ about: 'when', sides: [side, { ...side, during: ['2024', '2025', '2026'] }] }],
    ['disputes[0].sides[1].during', 'more than 2 entries'],
  ],
  ['events that are not given', 'events', [undefined], ['events[0]', 'missing']],
  ['a state that is not given', 'terms.0.versions.0', { ...held, state: undefined }, ['state', 'has no value']],
  [
    'a side that rests on no claim there is',
    'disputes',
    [{ about: 'when', sides: [side, { ...side, proof: 'deal.met' }] }],
    ['disputes[0].sides[1].proof', '"deal.met"'],
  ],
  [
    'a side that ends before it begins',
    'disputes',
    [{ about: 'when', sides: [side, { ...side, during: ['2025', '2024'] }] }],
    ['disputes[0].sides[1].during', '2024 is before 2025'],
  ],
  [
    'a dispute that no claim there is tells of',
    'disputes',
    [{ about: 'when', told: 'deal.met' }],
    ['disputes[0].told', '"deal.met"'],
  ],
  [
    'events out of order',
    'events',
    [event, { ...event, date: '2025-02' }],
    ['events[1].date', '2025-02 is before 2025-03-01'],
  ],
  [
    'a restatement without its claim',
    'terms.0.versions.0.confirmed',
    [{ day: '2026' }],
    ['confirmed[0].proof', 'missing'],
  ],
  ['an input of an unknown kind', 'facets.held.inputs.right', { kind: 'mood' }, ['facets.held.inputs.right']],
  [
    'an input that nothing works out',
    'facets.held.inputs.right',
    { kind: 'computed', values: ['a'], from: 'a' },
    ['facets.held.inputs.right.from', 'no function'],
  ],
  [
    'an input since no day',
    'facets.held.inputs.right',
    { kind: 'since', day: '2025' },
    ['inputs.right.day', '"2025" is no day'],
  ],
  ['a facet that nobody asks', 'facets.held.asks', [], ['facets.held.asks']],
  ['a facet without tables', 'facets.held.tables', [], ['facets.held.tables']],
  ['an empty table', ROWS, [], ['facets.held.tables[0]', 'empty']],
  ['a row that says nothing', SAY, [], [AT_SAY]],
  ['a row that neither says nor declines', SAY, undefined, [AT_SAY, 'missing']],
  [
    'a row that declines for no known reason',
    `${ROWS}.0.decline`,
    'shy',
    ['tables[0][0].decline', '"shy" is none of absent, unknown_entity'],
  ],
  ['a row that declines without words', `${ROWS}.0.text`, undefined, ['tables[0][0].text', 'missing']],
  ['a row with an unknown ruling', `${ROWS}.1.ruling`, 'maybe', ['tables[0][1].ruling', '"maybe" is none of yes']],
  ['a row with an unknown field', `${ROWS}.1.sya`, [], ['tables[0][1].sya', 'unknown']],
  ['a condition that is none', `${ROWS}.1.when.right`, { not: 5 }, ['tables[0][1].when']],
  ['a statement without words', `${SAY}.0.text`, '', [`${AT_SAY}[0].text`, 'empty']],
  ['a statement that rests on nothing', `${SAY}.0.rests`, [], [`${AT_SAY}[0].rests`]],
  ['a statement with a misspelt field', `${SAY}.0.optinal`, true, [`${AT_SAY}[0].optinal`, 'unknown']],
  ['a statement optional by a word', `${SAY}.0.optional`, 'yes', [`${AT_SAY}[0].optional`]],
  ['a figure that nothing works out', `${SAY}.0.figures`, { sum: { from: ['deal.start'] } }, ['figures.sum.is']],
  [
    'a caveat before any statement',
    `${SAY}`,
    [{ text: 'No one says so.', absent: 'deal.held' }],
    [`${AT_SAY}[0].rests`],
  ],
  ['a caveat about nothing', `${SAY}.1`, { text: 'No one says so.' }, [`${AT_SAY}[1]`, 'missing']],
  ['a route without a facet', 'route', [{ when: {} }], ['route[0].facet', 'missing']],

  // What it names.
  [
    'an option that every command has',
    'options',
    { 'as-of': { kind: 'company', description: 'd', max: 9 } },
    ['options.as-of', 'Remove it'],
  ],
  [
    'a choice listed twice',
    'options',
    { what: { kind: 'choice', description: 'd', choices: ['a', 'a'] } },
    ['options.what', '"a" twice'],
  ],
  [
    'an option that must be given behind one that need not',
    'options',
    { who: company('Who'), what: { ...money('revenue', 'How much'), required: true } },
    ['options.what', 'behind "who"', 'Put it first'],
  ],
  [
    'a choice that is the route’s own word',
    'options',
    { what: { kind: 'choice', description: 'd', choices: ['none'] } },
    ['options.what', '"none"'],
  ],
  [
    'an input of no choice option',
    'facets.held.inputs.what',
    option,
    ['facets.held.inputs.what', '"what" is no choice option'],
  ],
  ['an unknown term', 'facets.held.inputs.right.term', 'left', ['facets.held.inputs.right', 'no term "left"']],
  ['a history of an unknown term', 'facets.held.terms', ['left'], ['facets.held.terms', 'no term "left"']],
  [
    'a default for no option',
    'facets.held.otherwise',
    { who: 'a company' },
    ['facets.held.otherwise', 'no option "who"'],
  ],
  ['an example of another command', 'facets.held.example', '/dealer', ['facets.held.example', 'Begin it with "/deal"']],
  [
    'a statement resting on nothing that exists',
    `${SAY}.0.rests`,
    ['deal.gone'],
    [`${AT_SAY}[0].rests`, 'no claim "deal.gone"'],
  ],
  [
    'a statement naming no option',
    `${SAY}.0.rests`,
    [{ claim: 'deal.held', naming: 'who' }],
    ['rests', 'no option "who"'],
  ],
  [
    'a statement lacking no option',
    `${SAY}.0.rests`,
    [{ claim: 'deal.held', lacking: 'constructor' }],
    ['no option "constructor"'],
  ],
  [
    'a caveat about an unknown claim',
    `${SAY}.1`,
    { text: 'No one says so.', absent: 'deal.gone' },
    [`${AT_SAY}[1].absent`, 'no claim "deal.gone"'],
  ],
  [
    'a lone article with an unknown claim',
    `${SAY}.1`,
    { text: 'One says so.', sole: 'deal.gone' },
    [`${AT_SAY}[1].sole`, 'no claim "deal.gone"'],
  ],
  ['an unknown nearest claim', `${ROWS}.0.near`, ['deal.gone'], ['tables[0][0].near', 'no claim "deal.gone"']],
  [
    'a figure from an unknown claim',
    `${SAY}.0.figures`,
    { sum: { from: ['deal.gone'], is: words } },
    ['figures.sum', 'no claim "deal.gone"'],
  ],
  [
    'a figure from a claim without one',
    `${SAY}.0.figures`,
    { sum: { from: ['deal.held'], is: words } },
    ['figures.sum', '"deal.held" gives no figure'],
  ],
  [
    'a figure from a claim not rested on',
    `${SAY}.0.figures`,
    { sum: { from: ['deal.start'], is: words } },
    ['figures.sum', 'does not rest on "deal.start"'],
  ],
  ['a condition on no input', `${SAY}.0.if`, { left: 'held' }, [`${AT_SAY}[0].if`, '"left", which is no input']],
  ['a condition that never holds', `${SAY}.0.if`, { right: 'gone' }, [`${AT_SAY}[0].if`, 'right is never "gone"']],
  [
    'a version proven by an unknown claim',
    'terms.0.versions.0.proof',
    ['deal.gone'],
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  [
    'a version with an unknown claim',
    'terms.0.versions.0.with',
    ['deal.gone'],
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  [
    'a figure of later days by an unknown claim',
    'terms.0.versions.0.later',
    { 'deal.held': 'deal.gone' },
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  [
    'a version dated by an unknown claim',
    'terms.0.versions.0.dated',
    ['deal.gone'],
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  [
    'an end by an unknown claim',
    'terms.0.versions.0.until.proof',
    'deal.gone',
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  [
    'a restatement by an unknown claim',
    'terms.0.versions.0.confirmed',
    [{ day: '2026', proof: 'deal.gone' }],
    ['terms.right.held', 'no claim "deal.gone"'],
  ],
  ['a route to nowhere', 'route', [{ when: {}, facet: 'lost' }], ['route', 'no facet "lost"']],
  ['a facet that no route leads to', 'facets.other', DEAL.facets.held, ['route', 'lead to the facet "other"']],
  ['a claim defined twice', 'claims', [...DEAL.claims, ...DEAL.claims], ['claims', '"deal.held" exists already']],
  ['a term defined twice', 'terms', [...DEAL.terms, ...DEAL.terms], ['terms', '"right" exists already']],

  // Placeholders.
  ['a placeholder for nothing', `${SAY}.0.text`, 'It is {deal.sum}.', ['"{deal.sum}" stands for nothing']],
  [
    'a placeholder that every object has',
    `${SAY}.0.text`,
    'It is {constructor}.',
    ['"{constructor}" stands for nothing'],
  ],
  [
    'a placeholder for a claim without a value',
    `${SAY}.0.text`,
    'It is {deal.held}.',
    ['"{deal.held}" stands for nothing'],
  ],
  [
    'a placeholder for a claim not rested on',
    `${SAY}.0.text`,
    'On {deal.start}.',
    ['"{deal.start}" stands for nothing'],
  ],
  [
    'a list of a claim that gives none',
    `${SAY}.0.text`,
    'By {deal.held:all}.',
    ['"{deal.held:all}" stands for nothing'],
  ],
  ['the start of an unknown term', `${SAY}.0.text`, 'Since {since:left}.', ['"{since:left}" stands for nothing']],
  [
    'the start of an unknown version',
    `${SAY}.0.text`,
    'Since {since:right.lost}.',
    ['"{since:right.lost}" stands for nothing'],
  ],
  ['a value in the words of a refusal', `${ROWS}.0.text`, 'On {deal.start}.', ['tables[0][0].text', '"{deal.start}"']],
  ['a brace that opens no placeholder', `${SAY}.0.text`, 'It is {Deal}.', [`${AT_SAY}[0].text`, 'brace']],

  // Versions in order.
  [
    'versions out of order',
    'terms.0.versions',
    [ended, held],
    ['terms.right.held.from', '2025-01-21 is not after 2025-10-28'],
  ],
  ['two versions of one day', 'terms.0.versions.1.from', '2025-01-21', ['terms.right.ended.from', 'not after']],
  ['two versions of one name', 'terms.0.versions.1.name', 'held', ['terms.right.held', 'has that name']],
  ['a version named as the time before', 'terms.0.versions.1.name', 'before', ['terms.right.before', 'another name']],
  ['an end before the start', 'terms.0.versions.0.until.day', '2024-12-31', ['terms.right.held.until', 'lies before']],

  // Tables.
  ['a gap', ROWS, table.slice(0, 2), ['facets.held.tables', 'gap: right is ended']],
  ['an overlap', `${ROWS}.1.when`, {}, ['overlap']],
  ['an unreachable row', ROWS, [...table, { ...row, when: { right: [] } }], ['row 4 is unreachable']],
  [
    'a lone optional statement',
    `${SAY}.0.optional`,
    true,
    ['facets.held.tables', 'where right is held, no statement is certain'],
  ],
  [
    'a statement that covers some cases only',
    `${SAY}.0.if`,
    { right: 'held' },
    ['where right is beyond, no statement is certain'],
  ],
])('%s is found and names the place', (_, path, value, parts) => {
  let message = '';
  try {
    libraryOf([['deal', changed(path, value)]]).prove();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    message = (error as Error).message;
  }
  expect(message).toContain('commands/deal.ts');
  for (const part of parts) expect(message).toContain(part);
});

test('a statement may be optional where another table states one for certain', () => {
  const sure = { when: {}, say: [{ text: 'Acme had the right.', rests: ['deal.held'] }] };
  const unsure = changed(`${SAY}.0.optional`, true) as typeof DEAL;
  const tables = [...(unsure.facets.held?.tables ?? []), [sure]];
  const facets = { held: { ...DEAL.facets.held, tables } };
  expect(libraryOf([['deal', { ...unsure, facets }]]).prove).not.toThrow();
});

test.each([
  ['that is no sum', company('Which company'), 'given', '"what" is no sum of money'],
  ['that the facet is asked without', money('revenue', 'How much'), 'none', 'the facet is asked without "what" too'],
])('a figure from an option %s is found', (_, what, when, problem) => {
  const rule = { text: 'It is {sum}.', rests: ['deal.held'], figures: { sum: { from: ['what'], is: words } } };
  const other = { when: { what: when === 'given' ? 'none' : 'given' }, facet: 'other' };
  const topic = {
    ...(changed(`${SAY}.0`, rule) as typeof DEAL),
    options: { what },
    route: [{ when: { what: when }, facet: 'held' }, other],
  };
  const facets = { ...topic.facets, other: DEAL.facets.held };
  expect(libraryOf([['deal', { ...topic, facets }]]).prove).toThrow(problem);
});

test('a file that exports no topic is named', () => {
  expect(() => libraryOf([['deal', undefined]])).toThrow(/commands\/deal\.ts.*topic\(/);
  expect(() => libraryOf([['My Command', DEAL]])).toThrow(/no command name/);
});

test.each([
  ['that cannot be read', 'export default {'],
  ['that throws as it loads', 'throw "no error";'],
])('a file %s is named', async (_, source) => {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  writeFileSync(join(folder, 'broken.ts'), source);
  await expect(readDefinitions(folder)).rejects.toThrow(ConfigError);
  await expect(readDefinitions(folder)).rejects.toThrow(/commands\/broken\.ts: it cannot be loaded/);
  rmSync(folder, { recursive: true });
});

test('the made-up topic itself is sound', () => {
  expect(libraryOf([['deal', DEAL]]).prove).not.toThrow();
});
