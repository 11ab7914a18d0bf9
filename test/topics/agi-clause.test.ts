import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the day, the options, the ruling, and what the text must hold.
type Row = [day: string, options: string, ruling: string | null, ...holds: string[]];

const BY_DATE: Row[] = [
  ['2019-07-22', '', null, 'OpenAI’s board decides', 'only OpenAI’s technology from before AGI'],
  ['2022-12-31', '', null, 'OpenAI’s board decides'],
  [
    '2023-01-01',
    '',
    null,
    'would lose access',
    'at least $100 billion in profits',
    'neither Microsoft nor OpenAI announced',
  ],
  ['2025-10-27', '', null, 'By press accounts Microsoft would lose access', 'From 28 October 2025 until 27 April 2026'],
  ['2025-10-28', '', null, 'independent expert panel must verify', 'revenue share ends', 'Until 28 October 2025'],
  ['2026-02-26', '', null, 'independent expert panel must verify'],
  ['2026-02-27', '', null, 'independent expert panel must verify', 'restated without a change'],
  ['2026-04-26', '', null, 'independent expert panel must verify', 'Since 27 April 2026'],
  ['2026-04-27', '', null, 'fixed by dates and no longer depend on AGI', 'through 2032', 'still exists is unknown'],

  ['2023-01-01', 'profits:$100bn', 'yes', '$100 billion meets', 'reported'],
  ['2025-10-27', 'profits:$100bn', 'yes', '$100 billion meets the reported test'],
  ['2025-10-27', 'profits:$99.999999bn', 'no', 'alone does not meet', 'reported'],
  [
    '2025-10-28',
    'profits:$100bn',
    'not_stated',
    'expert panel must verify',
    'No article here gives the panel a test by profits',
  ],
  ['2026-04-26', 'profits:$99bn', 'not_stated', 'expert panel must verify'],
  ['2026-04-27', 'profits:$100bn', 'no', 'changes nothing', 'no longer depend on AGI'],

  ['2019-07-22', 'declared:by OpenAI', 'yes', 'board decides'],
  ['2022-12-31', 'declared:by OpenAI', 'yes', 'board decides'],
  ['2023-01-01', 'declared:by OpenAI', 'conditional', 'at least $100 billion in profits'],
  ['2025-10-27', 'declared:by OpenAI', 'conditional', 'would lose access'],
  ['2025-10-28', 'declared:by OpenAI', 'conditional', 'alone is not enough', 'panel must verify it'],
  ['2026-04-26', 'declared:by OpenAI', 'conditional', 'alone is not enough', 'restated'],
  ['2026-04-27', 'declared:by OpenAI', 'no', 'changes nothing', 'fixed by dates', 'after AGI included', 'through 2030'],
  [
    '2025-10-28',
    'declared:verified by the panel',
    'yes',
    'revenue share ends',
    'research IP end',
    'goes on through 2032',
    'exclusivity ends',
  ],
  ['2026-04-26', 'declared:verified by the panel', 'yes', 'revenue share ends'],
  ['2026-04-27', 'declared:verified by the panel', 'no', 'changes nothing', 'still exists is unknown'],
  ['2026-04-27', 'declared:by OpenAI profits:$120bn', 'no', 'changes nothing'],

  ['2022-12-31', 'aspect:definition', null, 'OpenAI’s board decides', 'exact wording', 'is unknown'],
  ['2025-10-27', 'aspect:definition', null, 'By press accounts', '$100 billion', 'announced it', 'exact wording'],
  ['2025-10-28', 'aspect:definition', null, 'only definition reported', 'announced it', 'panel must verify'],
  ['2026-04-27', 'aspect:definition', null, 'only definition reported', 'announced it', 'no longer depend'],

  ['2022-12-31', 'aspect:panel', null, 'not a panel (worked out)'],
  ['2025-10-27', 'aspect:panel', null, 'not by a panel'],
  ['2025-10-28', 'aspect:panel', null, 'Since 28 October 2025 an independent expert panel', 'members are is unknown'],
  ['2026-04-26', 'aspect:panel', null, 'Since 28 October 2025 an independent expert panel'],

  ['2025-10-27', 'aspect:panel members', null, 'not by a panel'],

  ['2025-10-27', 'aspect:Microsoft alone', 'not_stated', 'not of AGI that Microsoft pursues'],
  ['2025-10-28', 'aspect:Microsoft alone', 'yes', 'alone or with others', 'compute thresholds'],
  ['2026-04-26', 'aspect:Microsoft alone', 'yes', 'alone or with others'],
  ['2026-04-27', 'aspect:Microsoft alone', 'yes', 'since 28 October 2025', 'do not speak of it'],
];

const DECLINED: (readonly [day: string, options: string, words: string])[] = [
  ['2019-07-21', '', 'before 22 July 2019'],
  ['2019-07-21', 'declared:by OpenAI', 'before 22 July 2019'],
  ['2022-12-31', 'profits:$120bn', 'before 2023'],
  ['2022-12-31', 'declared:verified by the panel', 'a panel that verifies AGI at that time'],
  ['2025-10-27', 'declared:verified by the panel', 'a panel that verifies AGI at that time'],
  ['2022-12-31', 'aspect:Microsoft alone', 'at that time'],
  ['2025-10-28', 'aspect:panel members', 'no article on the shelf names a member'],
  ['2026-04-27', 'aspect:panel members', 'Whether the panel still exists since 27 April 2026 is unknown'],
];

describe('on the whole shelf', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
  const ask = (options: string, day: string) =>
    exhibit.ask(readRequest(`/agi-clause ${options} as-of:${day}`, library)).answer;

  test.each<Row>(BY_DATE)('on %s, %s is ruled %s', (...[day, options, ruling, ...holds]: Row) => {
    const answer = ask(options, day);
    expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
    for (const words of holds) expect(answer.text).toContain(words);
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  test.each(DECLINED)('on %s, %s is declined: %s', (day, options, words) => {
    const answer = ask(options, day);
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toContain(words);
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  test.each([
    ['2019-07-22', '2019-07-22'],
    ['2022-12-31', '2019-07-22'],
    ['2023-01-01', '2023'],
    ['2025-10-27', '2023'],
    ['2025-10-28', '2025-10-28'],
    ['2026-02-27', '2025-10-28'],
    ['2026-04-26', '2025-10-28'],
    ['2026-04-27', '2026-04-27'],
  ])('on %s the version of %s holds', (day, from) => {
    expect(ask('', day).holds).toEqual([{ term: 'agi-clause', from, until: null, state: 'in_force' }]);
  });

  test('a choice that is none is refused', () => {
    const answer = ask('declared:by Microsoft', '2026-11-22');
    expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
  });
});

describe.each(shelves)('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf(), '2025-01-22');
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each([
    ['/agi-clause declared:by OpenAI', 'conditional', 'would lose access'],
    ['/agi-clause declared:by OpenAI as-of:2026-11-22', 'conditional', 'By articles up to 22 January 2025'],
    ['/agi-clause aspect:definition', null, 'Only one article here gives this definition'],
    ['/agi-clause aspect:panel', null, 'No article on the shelf speaks of a panel'],
    ['/agi-clause aspect:Microsoft alone', 'not_stated', 'not of AGI that Microsoft pursues'],
  ])('%s is ruled %s', (command, ruling, words) => {
    const answer = ask(command);
    expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
    expect(answer.text).toContain(words);
  });

  test.each(['2019-07-22', '2022-12-31'])('on %s the clause is not proven, so it is declined', (day) => {
    const answer = ask(`/agi-clause declared:by OpenAI as-of:${day}`);
    expect([answer.status, answer.holds[0]?.state]).toEqual(['not_in_articles', 'unproven']);
  });

  test('a panel that no article knows is declined', () => {
    expect(ask('/agi-clause declared:verified by the panel').status).toBe('not_in_articles');
  });
});

const find = (sentence: string) =>
  reader(library.claims)(article('made-up', sentence, { published: '2026-05-01' }))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('agi.'))
    .toSorted();

test.each([
  ['A panel of Anthropic’s experts must verify each model before it ships.', []],
  ['The board of Oracle decides on chips for AGI.', []],
  ['No panel has to verify a declaration of AGI.', []],
  ['OpenAI’s board no longer decides when AGI is reached.', []],
  ['Some wonder whether an expert panel must verify AGI.', []],
  ['OpenAI expects profits by 2030, long before AGI.', []],
  ['Microsoft would not lose access to OpenAI’s technology at AGI.', []],
  ['Microsoft may pursue a listing of OpenAI.', []],
  ['Oracle’s payments no longer depend on the weather.', []],
  ['An independent panel has to confirm any declaration of artificial general intelligence.', ['agi.panel']],
  ['The licence and the payments run to fixed dates regardless of AGI.', ['agi.no-effect']],
])('"%s" says %j', (sentence, claims) => {
  expect(find(sentence)).toEqual(claims);
});
