import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the command, the version that holds, and what the text must hold.
type Row = [command: string, holds: string, ...words: string[]];

const JANUARY: Row[] = [
  ['/azure-commitment as-of:2025-01-21', '2025-01-21', 'a new, large commitment to Azure', '21 January 2025'],
  ['/azure-commitment as-of:2025-01-22', '2025-01-21', 'No article on the shelf gives a figure for it'],
];
const WHOLE: Row[] = [
  ...JANUARY,
  ['/azure-commitment as-of:2025-10-27', '2025-01-21', 'a new, large commitment', 'Since 28 October 2025'],
  [
    '/azure-commitment as-of:2025-10-28',
    '2025-10-28',
    'an incremental $250 billion of Azure services',
    '28 October 2025',
    'is not disclosed',
    'Until 28 October 2025: OpenAI’s commitment to Azure was a new, large one without a figure.',
  ],
  ['/azure-commitment aspect:sum as-of:2026-07-29', '2025-10-28', 'incremental $250 billion'],
  ['/azure-commitment', '2025-10-28', 'By articles up to 29 July 2026', 'incremental $250 billion'],
];

// Each row: the command, what the text must hold, and what the nearest passage says.
const DECLINED: (readonly [command: string, words: string, nearest: string])[] = [
  ['/azure-commitment as-of:2025-01-20', 'before 21 January 2025', 'commitment to Azure'],
  ['/azure-commitment aspect:sum as-of:2025-02-10', 'gives a figure for the new, large', 'without a figure'],
  ['/azure-commitment aspect:period as-of:2025-10-27', 'over what period', 'commitment to Azure'],
  ['/azure-commitment aspect:period as-of:2025-10-28', 'was not disclosed', 'is not disclosed'],
  ['/azure-commitment aspect:period', 'The length of the incremental $250 billion commitment', 'is not disclosed'],
];

describe('on all that is shipped', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each<Row>(WHOLE)('%s holds since %s', (...[command, since, ...words]: Row) => {
    const answer = ask(command);
    expect([answer.status, answer.ruling]).toEqual(['answered', null]);
    expect(answer.holds).toEqual([{ term: 'azure-commitment', from: since, until: null, state: 'in_force' }]);
    for (const each of words) expect(answer.text).toContain(each);
    expect(answer.evidence.length).toBeGreaterThan(0);
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

  test.each<Row>(JANUARY)('%s holds since %s', (...[command, , ...words]: Row) => {
    const { answer } = exhibit.ask(readRequest(command, library));
    for (const each of words) expect(answer.text).toContain(each);
  });

  test('its sum is declined, not guessed', () => {
    const { answer } = exhibit.ask(readRequest('/azure-commitment aspect:sum', library));
    expect([answer.status, answer.text]).toEqual([
      'not_in_articles',
      'No article on the shelf gives a figure for the new, large Azure commitment of January 2025.',
    ]);
  });
});

const claimsIn = (body: string) =>
  reader(library.claims)(article('made-up', body, { published: '2025-11-01' }))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('commitment.'));

test.each([
  ['Anthropic has made a new, large commitment to Azure.'],
  ['OpenAI has not made a new, large Azure commitment.'],
  ['OpenAI made a new, large commitment to AWS.'],
  ['Anthropic, a rival of OpenAI, committed to an incremental $30 billion of Azure services.'],
  ['OpenAI has committed to an incremental $250 billion of Oracle services, not of Azure.'],
  ['Microsoft has renewed its commitment to OpenAI.'],
])('%s makes no claim of a commitment to Azure', (body) => {
  expect(claimsIn(body)).toEqual([]);
});

test.each([
  ['By contract OpenAI is to buy, and has contracted for, an incremental $250B of Azure.', 'commitment.incremental'],
  ['OpenAI has agreed to spend more, and committed to an additional $250bn on Azure.', 'commitment.incremental'],
  ['OpenAI recently made a new, large Azure commitment.', 'commitment.made'],
])('%s makes one', (body, claim) => {
  // Of which day a figure is, the reader does not know.
  expect(claimsIn(body).filter((each) => !each.endsWith('-later'))).toEqual([claim]);
});
