import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

type Row = [command: string, ...words: string[]];

const ROWS: Row[] = [
  ['/compute', 'put delays of its products down to a lack of compute', 'reported to have become a source of tension'],
  ['/compute aspect:overview as-of:2025-01-01', 'lack of compute', 'New York Times', 'October 2024'],
  ['/compute as-of:2024-12-31', 'New York Times reported in October 2024', 'mid-2023'],
  ['/compute aspect:shortage', 'lack of compute', 'cloud partners besides Microsoft'],
  ['/compute aspect:tension as-of:2024-12-31', 'height of the tension over compute in mid-2023', 'are reported'],
  ['/compute aspect:tension', 'are reported to have come into tension', 'without a “reportedly”', 'mid-2023'],
];

describe.each([['all that is shipped', wholeShelf] as const, ...shelves])('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf());

  test.each<Row>(ROWS)('%s is answered', (...[command, ...words]: Row) => {
    const { answer } = exhibit.ask(readRequest(command, library));
    expect([answer.status, answer.ruling, answer.holds]).toEqual(['answered', null, []]);
    for (const each of words) expect(answer.text).toContain(each);
    expect(answer.evidence.length).toBeLessThanOrEqual(3);
  });

  test.each(['/compute aspect:shortage as-of:2024-12-31'])('%s is declined', (command) => {
    const { answer } = exhibit.ask(readRequest(command, library));
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toContain('before January 2025');
    expect(answer.evidence[0]?.quote).toContain('lack of');
  });
});

const claimsIn = (body: string) =>
  reader(library.claims)(article('made-up', body))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('compute.'));

test.each([
  ['Anthropic blamed a lack of compute for delays of its products, not OpenAI.'],
  ['OpenAI said that its products were not delayed.'],
  ['OpenAI said that there was no lack of compute behind the delays of its products.'],
  ['Compute is reportedly a source of tension between Google and its partners.'],
  ['The New York Times reported in October that OpenAI was looking for lawyers.'],
])('%s makes no claim', (body) => {
  expect(claimsIn(body)).toEqual([]);
});

test.each([
  ['OpenAI has blamed a shortage of computing power for delaying its products.', 'compute.delays'],
  ['Friction over computing capacity between Microsoft and OpenAI has been reported.', 'compute.tension'],
  ['OpenAI’s hunger for compute strains its partnership with Microsoft.', 'compute.strain'],
])('%s makes one', (body, claim) => {
  expect(claimsIn(body)).toEqual([claim]);
});
