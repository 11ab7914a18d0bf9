import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the day, the options, the ruling, and what the text must hold.
type Row = [day: string, options: string, ruling: string | null, ...holds: string[]];

const BY_DATE: Row[] = [
  ['2019-07-22', '', null, 'pre-AGI technology'],
  ['2025-01-20', '', null, 'pre-AGI technology', 'From 21 January 2025 until 28 October 2025'],
  ['2025-01-21', '', null, 'through 2030', 'such as Copilot', 'Until 21 January 2025: Microsoft commercialised'],
  ['2025-10-27', '', null, 'rights to OpenAI’s IP through 2030', 'From 28 October 2025 until 27 April 2026'],
  [
    '2025-10-28',
    '',
    null,
    'through 2032',
    'after AGI included',
    'exclusive until AGI',
    'consumer hardware',
    'or in 2030',
  ],
  ['2026-04-26', '', null, 'exclusive until AGI', 'Since 27 April 2026'],
  ['2026-04-27', '', null, 'non-exclusive licence', 'through 2032', 'did not extend it', 'research IP is unknown'],
  ['2026-11-22', '', null, 'non-exclusive licence', 'since 28 October 2025', 'Until 27 April 2026'],
  ['2032-12-31', '', null, 'non-exclusive licence'],
  ['2033-01-01', '', 'not_stated', 'announced through 2032', 'nothing is stated for the time beyond'],

  ['2025-01-20', 'aspect:models and products', 'yes', 'pre-AGI'],
  ['2025-01-21', 'aspect:models and products', 'yes', 'in its own products', 'through 2030'],
  ['2025-10-27', 'aspect:models and products', 'yes', 'through 2030'],
  ['2025-10-28', 'aspect:models and products', 'yes', 'through 2032', 'after AGI included'],
  ['2026-04-27', 'aspect:models and products', 'yes', 'through 2032', 'non-exclusive', 'before 27 April 2026 as well'],
  ['2034', 'aspect:models and products', 'not_stated', 'announced through 2032', 'nothing is stated'],

  ['2025-10-27', 'aspect:research', 'not_stated', 'no rule of its own for research'],
  ['2025-10-28', 'aspect:research', null, 'until the expert panel verifies AGI or until 2030', 'whichever is first'],
  ['2026-04-26', 'aspect:research', null, 'whichever is first', 'Since 27 April 2026', 'is unknown'],

  ['2025-10-27', 'aspect:consumer hardware', 'not_stated', 'does not speak of consumer hardware'],
  ['2025-10-28', 'aspect:consumer hardware', 'no', 'leaves out OpenAI’s consumer hardware'],
  ['2026-04-26', 'aspect:consumer hardware', 'no', 'leaves out'],
  ['2026-04-27', 'aspect:consumer hardware', 'not_stated', 'not of consumer hardware', 'left consumer hardware out'],

  ['2025-10-27', 'aspect:exclusivity', 'not_stated', 'does not call them exclusive'],
  ['2025-10-28', 'aspect:exclusivity', 'yes', 'exclusive until AGI'],
  ['2026-04-26', 'aspect:exclusivity', 'yes', 'exclusive until AGI', 'Since 27 April 2026'],
  ['2026-04-27', 'aspect:exclusivity', 'no', 'non-exclusive since 27 April 2026', 'through 2032'],
];

const DECLINED: (readonly [day: string, options: string, words: string])[] = [
  ['2019-07-21', '', 'before 22 July 2019'],
  ['2018', 'aspect:research', 'before 22 July 2019'],
  ['2025-01-20', 'aspect:research', 'a rule of its own for that day'],
  ['2025-01-20', 'aspect:consumer hardware', 'No article on the shelf speaks of'],
  ['2025-01-20', 'aspect:exclusivity', 'whether Microsoft’s licence was exclusive'],
  ['2026-04-27', 'aspect:research', 'What Microsoft may do with OpenAI’s research IP since 27 April 2026 is unknown'],
  ['2034', 'aspect:research', 'is unknown'],
];

describe('on the whole shelf', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
  const ask = (options: string, day: string) =>
    exhibit.ask(readRequest(`/ip-rights ${options} as-of:${day}`, library)).answer;

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
  });

  test('the unknown rule shows the brief’s sentence as the nearest passage', () => {
    const [nearest] = ask('aspect:research', '2026-11-22').evidence;
    expect(nearest?.quote).toMatch(/research IP .*unknown/);
    expect(nearest?.published).toBe('2026-04-27');
  });

  test.each([
    ['2025-01-20', ['ip-licence', '2019-07-22', null, 'in_force']],
    ['2025-01-21', ['ip-licence', '2025-01-21', '2030-12-31', 'in_force']],
    ['2025-10-27', ['ip-licence', '2025-01-21', '2030-12-31', 'in_force']],
    ['2025-10-28', ['ip-licence', '2025-10-28', '2032-12-31', 'in_force']],
    ['2026-04-26', ['ip-licence', '2025-10-28', '2032-12-31', 'in_force']],
    ['2026-04-27', ['ip-licence', '2026-04-27', '2032-12-31', 'in_force']],
  ])('on %s it holds %j', (day, holding) => {
    const { holds } = ask('', day);
    expect(holds.map(({ term, from, until, state }) => [term, from, until, state])).toEqual([holding]);
  });

  test.each([
    ['2025-10-27', []],
    ['2025-10-28', ['2025-10-28', '2030-12-31', 'in_force']],
    ['2026-04-26', ['2025-10-28', '2030-12-31', 'in_force']],
    ['2026-04-27', ['2026-04-27', null, 'unknown']],
  ])('on %s the rule for research is %j', (day, holding) => {
    const { holds } = ask('aspect:research', day);
    expect(holds.filter(({ term }) => term === 'research-ip').flatMap((h) => [h.from, h.until, h.state])).toEqual(
      holding,
    );
  });

  test('an option that is none is refused', () => {
    const answer = ask('aspect:copilot', '2025-01-22');
    expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
    expect(answer.text).toContain('"copilot" is no choice');
  });
});

describe.each(shelves)('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf(), '2025-01-22');
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each([
    ['/ip-rights', null, 'through 2030'],
    ['/ip-rights as-of:2026-11-22', null, 'By articles up to 22 January 2025'],
    ['/ip-rights aspect:models and products', 'yes', 'in its own products'],
    ['/ip-rights aspect:research', 'not_stated', 'no rule of its own for research'],
    ['/ip-rights aspect:exclusivity', 'not_stated', 'does not call them exclusive'],
    ['/ip-rights as-of:2031', 'not_stated', 'ran through 2030'],
  ])('%s is ruled %s', (command, ruling, words) => {
    const answer = ask(command);
    expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
    expect(answer.text).toContain(words);
    expect(answer.text).not.toContain('2032');
  });

  test.each(['2019-07-22', '2025-01-20'])('on %s the licence is not proven, so it is declined', (day) => {
    const answer = ask(`/ip-rights as-of:${day}`);
    expect([answer.status, answer.holds[0]?.state]).toEqual(['not_in_articles', 'unproven']);
  });
});

test('with articles of January 2025 and April 2026 alone, a day between is declined', () => {
  const some = wholeShelf().articles.filter(({ published }) => /^2025-01|^2026-04/.test(published));
  const without = some.filter(({ body }) => !body.includes('28 October 2025'));
  const answer = exhibitOn(shelfOf([...without, ARTICLE])).ask(
    readRequest('/ip-rights as-of:2025-12-01', library),
  ).answer;
  expect([answer.status, answer.holds[0]?.state]).toEqual(['not_in_articles', 'unproven']);
});

const ARTICLE = article('april', 'Microsoft has a non-exclusive licence to OpenAI’s models through 2032.', {
  published: '2026-04-28',
});
const find = (sentence: string) =>
  reader(library.claims)(article('made-up', sentence, { published: '2026-05-01' }))
    .map(({ claim }) => claim)
    .filter((claim) => /^(?:ip|research)\./.test(claim));

test.each([
  ['Apple and OpenAI signed a non-exclusive licence, and Microsoft did not.', []],
  ['Microsoft cheered as NVIDIA’s licence for chips was extended through 2032.', []],
  ['Amazon holds a non-exclusive lease on the building through 2032.', []],
  ['The API stays exclusive until AGI, and Azure is its only home.', []],
  ['Microsoft has no licence to the models through 2032.', []],
  ['Microsoft does not have access to OpenAI’s IP.', []],
  ['Microsoft’s access to OpenAI’s IP ended.', []],
  ['Some wonder whether Microsoft’s licence to OpenAI’s models is non-exclusive.', []],
  ['Microsoft pays a revenue share through 2032 by a licence of its own.', []],
  ['OpenAI’s consumer hardware will ship next year.', []],
  [
    'OpenAI granted Microsoft a nonexclusive license to its models until 2032.',
    ['ip.end-2032', 'ip.non-exclusive', 'ip.still-2032'],
  ],
  ['It is unclear what Microsoft may do with research IP.', ['research.open']],
])('"%s" says %j', (sentence, claims) => {
  expect(find(sentence).toSorted()).toEqual(claims);
});
