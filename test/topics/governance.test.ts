import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the day, the version that holds with its state, and what the text must hold.
type Row = [asOf: string, from: string, state: string, ...words: string[]];

const ROWS: Row[] = [
  ['2023-11', '2023-11', 'in_force', 'has an observer seat', 'in November 2023', 'no vote', '9 July 2024'],
  ['2023-11-01', '2023-11', 'in_force', 'has an observer seat'],
  ['2024-03-01', '2023-11', 'in_force', 'has an observer seat', 'carries no vote'],
  ['2024-07-08', '2023-11', 'in_force', 'has an observer seat'],
  [
    '2024-07-09',
    '2024-07-09',
    'ended',
    'no longer has an observer seat',
    'gave the seat up on 9 July 2024',
    'Until 9 July 2024: Microsoft had a non-voting observer seat on OpenAI’s board.',
  ],
  ['2025-10-27', '2024-07-09', 'ended', 'no longer has an observer seat', 'Until 9 July 2024'],
  ['2025-10-28', '2024-07-09', 'ended', 'Foundation controls OpenAI Group PBC', 'about 26%', '9 July 2024'],
  ['2026-11-22', '2024-07-09', 'ended', 'By articles up to 29 July 2026, the OpenAI Foundation controls'],
];

const exhibit = exhibitOn(wholeShelf(), '2026-11-22');

test.each<Row>(ROWS)('on %s the version of %s is %s', (...[asOf, from, state, ...words]: Row) => {
  const { answer } = exhibit.ask(readRequest(`/governance as-of:${asOf}`, library));
  expect([answer.status, answer.ruling]).toEqual(['answered', null]);
  const control = { term: 'control', from: '2025-10-28', until: null, state: 'in_force' };
  const seat = { term: 'board-seat', from, until: null, state };
  expect(answer.holds).toEqual(answer.as_of < '2025-10-28' ? [seat] : [seat, control]);
  expect(answer.text).not.toContain('Until 28 October 2025');
  for (const each of words) expect(answer.text).toContain(each);
});

test('before the observer seat it is declined', () => {
  const { answer } = exhibit.ask(readRequest('/governance as-of:2023-10-31', library));
  expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
  expect(answer.text).toContain('before November 2023');
  expect(answer.evidence[0]?.quote).toContain('observer');
});

describe.each(shelves)('on %s', (_, shelf) => {
  test.each(['2024-01-01', '2024-07-09', '2025-01-22', '2026-11-22'])('of %s nothing is proven', (asOf) => {
    const { answer } = exhibitOn(shelf()).ask(readRequest(`/governance as-of:${asOf}`, library));
    expect([answer.status, answer.holds[0]?.state]).toEqual(['not_in_articles', 'unproven']);
  });
});

const claimsIn = (body: string) =>
  reader(library.claims)(article('made-up', body, { published: '2025-11-01' }))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('governance.'));

test.each([
  ['Apple had planned an observer seat on OpenAI’s board beside Microsoft.'],
  ['Microsoft did not give up its observer seat on OpenAI’s board.'],
  ['The Gates Foundation controls a fund that OpenAI knows.'],
  ['OpenAI Group PBC would be controlled by the OpenAI Foundation.'],
])('%s makes no claim of a version', (body) => {
  const versions = ['governance.seat-given-up', 'governance.seat-day', 'governance.foundation'];
  expect(claimsIn(body).filter((claim) => versions.includes(claim))).toEqual([]);
});

test.each([
  ['Microsoft has relinquished its board observer seat at OpenAI.', 'governance.seat-given-up'],
  ['Microsoft holds a non-voting observer seat on OpenAI’s board.', 'governance.observer'],
  ['The OpenAI Foundation controls the for-profit, OpenAI Group PBC.', 'governance.foundation'],
])('%s makes one', (body, claim) => {
  expect(claimsIn(body)).toContain(claim);
});
