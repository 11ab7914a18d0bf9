import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the command, the version that holds, and what the text must hold.
type Row = [command: string, holds: string, ...words: string[]];

const JANUARY: Row[] = [
  ['/investment as-of:2025-01-21', '2023-01-23', 'over $10 billion', 'since 2019', 'about $14 billion'],
  ['/investment as-of:2025-01-22', '2023-01-23', 'the two figures do not contradict each other', 'major investor'],
  ['/investment as-of:2025-01-20', '2023-01-23', 'Articles of January 2025 put all that Microsoft invested at over'],
];
const WHOLE: Row[] = [
  ...JANUARY,
  ['/investment as-of:2019-07-22', '2019-07-22', 'invested $1 billion', '22 July 2019', '23 January 2023'],
  ['/investment as-of:2023-01-22', '2019-07-22', 'invested $1 billion'],
  ['/investment as-of:2023-01-23', '2023-01-23', 'multiyear and multibillion', 'a sum of $10 billion is reported'],
  ['/investment as-of:2025-10-27', '2023-01-23', 'over $10 billion', 'about $14 billion'],
  [
    '/investment as-of:2025-10-28',
    '2025-10-28',
    'committed $13 billion',
    '$11.6 billion is funded',
    'over $10 billion and around $14 billion, do not contradict it',
    'Until 28 October 2025: Microsoft’s investment in OpenAI was in the billions of dollars',
  ],
  ['/investment aspect:stake as-of:2025-10-28', '2025-10-28', 'about 27%', 'about $135 billion', '32.5%', 'diluted'],
  ['/investment aspect:stake as-of:2026-06-29', '2025-10-28', 'about 27%', 'Since 30 June 2026'],
  [
    '/investment aspect:committed and funded as-of:2026-06-29',
    '2025-10-28',
    '$13 billion',
    '$11.6 billion',
    '$1.4 billion committed and not yet funded (worked out)',
  ],
  ['/investment as-of:2026-06-29', '2025-10-28', '$11.6 billion is funded'],
  ['/investment as-of:2026-06-30', '2026-06-30', 'committed $13 billion', '$11.9 billion is funded'],
  ['/investment aspect:sums', '2026-06-30', 'By articles up to 29 July 2026', 'the filing says'],
  [
    '/investment aspect:stake as-of:2026-06-30',
    '2026-06-30',
    'about 25%',
    'the filing says',
    'about $135 billion, of 28 October 2025',
    'Until 30 June 2026: Microsoft held about 27% of OpenAI',
  ],
  [
    '/investment aspect:committed and funded',
    '2026-06-30',
    '$11.9 billion',
    '$1.1 billion committed and not yet funded (worked out)',
  ],
];

// Each row: the command, what the text must hold, and what the nearest passage says.
const NO_STAKE = 'No article on the shelf gives a percentage stake of Microsoft in OpenAI for that day.';
const DECLINED: (readonly [command: string, words: string, nearest: string])[] = [
  ['/investment as-of:2019-07-21', 'before 22 July 2019', '$1 billion'],
  ['/investment aspect:stake as-of:2019-07-21', NO_STAKE, '27%'],
  ['/investment aspect:stake as-of:2023-01-22', NO_STAKE, '27%'],
  ['/investment aspect:stake as-of:2025-10-27', NO_STAKE, '27%'],
  ['/investment aspect:committed and funded as-of:2025-10-27', 'how much funded on that day', '$13 billion'],
];

describe('on all that is shipped', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each<Row>(WHOLE)('%s holds since %s', (...[command, since, ...words]: Row) => {
    const answer = ask(command);
    expect([answer.status, answer.ruling]).toEqual(['answered', null]);
    expect(answer.holds).toEqual([{ term: 'stake', from: since, until: null, state: 'in_force' }]);
    for (const each of words) expect(answer.text).toContain(each);
  });

  test.each([
    ['2026-03-30', 'not_in_articles', 'tells of such a round'],
    ['2026-03-31', 'answered', 'Accounts differ on whether Microsoft took part in OpenAI’s round of $122 billion'],
    ['2026-11-22', 'answered', 'No amount from Microsoft was disclosed'],
  ])('of OpenAI’s round, on %s, it is %s: %s', (day, status, words) => {
    const answer = ask(`/investment aspect:round of 2026 as-of:${day}`);
    expect([answer.status, answer.ruling]).toEqual([status, null]);
    expect(answer.text).toContain(words);
    expect(answer.evidence[0]?.quote).toContain('$122 billion');
  });

  test.each(DECLINED)('%s is declined: %s', (command, words, nearest) => {
    const answer = ask(command);
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toContain(words);
    expect(answer.evidence[0]?.quote).toContain(nearest);
  });
});

describe.each(shelves)('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf());
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each<Row>(JANUARY)('%s holds since %s', (...[command, , ...words]: Row) => {
    const { status, text } = ask(command);
    expect(status).toBe('answered');
    for (const each of words) expect(text).toContain(each);
  });

  test('the two figures are both quoted and agree', () => {
    const { evidence, disagreements } = ask('/investment');
    expect(evidence.flatMap(({ quote }) => /\$1[04] billion/.exec(quote) ?? [])).toEqual([
      '$10 billion',
      '$14 billion',
    ]);
    const [about] = disagreements;
    expect([about?.agree, about?.sides.map(({ says }) => says)]).toEqual([
      true,
      ['over $10 billion', 'about $14 billion'],
    ]);
  });

  test('what they do not prove is declined', () => {
    expect(ask('/investment aspect:stake').text).toBe(NO_STAKE);
    expect(ask('/investment aspect:committed and funded').status).toBe('not_in_articles');
    expect(ask('/investment as-of:2022-12-31').holds[0]?.state).toBe('unproven');
  });
});

const claimsIn = (body: string, published = '2025-11-01') =>
  reader(library.claims)(article('made-up', body, { published }))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('stake.'));

test.each([
  ['Amazon invests up to $50 billion in OpenAI, in which Microsoft holds a stake.'],
  ['Microsoft invested another $1 billion in OpenAI.'],
  ['OpenAI committed $250 billion to Microsoft’s Azure.'],
  ['SoftBank holds about 11% of OpenAI, less than Microsoft.'],
  ['The OpenAI Foundation holds about 26% of OpenAI Group PBC.'],
  ['Microsoft does not put money into OpenAI.'],
  ['Microsoft invested $13 billion in Anthropic.'],
  ['Microsoft is entitled to 49% of OpenAI’s profits, it is reported.'],
  ['Microsoft holds shares in OpenAI and saw its revenue grow by 20%.'],
])('%s makes no claim of Microsoft’s investment', (body) => {
  expect(claimsIn(body)).toEqual([]);
});

test('a stake’s worth is no sum invested', () => {
  const body = 'Microsoft holds an investment in OpenAI valued at about $135 billion, or 27% on a diluted basis.';
  expect(claimsIn(body).toSorted()).toEqual([
    'stake.share',
    'stake.share-2026',
    'stake.share-later',
    'stake.worth',
    'stake.worth-later',
  ]);
});

test('a filing’s own sentence of both sums gives each', () => {
  const body =
    'Microsoft, an owner of OpenAI, gives its funding commitments as $13 billion, $11.6 billion of it funded so far.';
  const found = reader(library.claims)(article('made-up', body, { published: '2025-10-29' }));
  const amount = (id: string) => found.find(({ claim }) => claim === id)?.value;
  expect(amount('stake.committed')).toMatchObject({ amount: 13e9 });
  expect(amount('stake.funded')).toMatchObject({ amount: 11.6e9 });
});
