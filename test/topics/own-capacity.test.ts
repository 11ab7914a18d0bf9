import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Each row: the command, its ruling, and what the text must hold.
type Row = [command: string, ruling: string, ...words: string[]];

const JANUARY: Row[] = [
  ['/own-capacity as-of:2025-01-21', 'yes', 'Microsoft has approved', 'primarily for research and training'],
  ['/own-capacity as-of:2025-01-22', 'yes', 'since 21 January 2025'],
  ['/own-capacity use:research as-of:2025-01-22', 'yes', 'Microsoft has approved'],
  ['/own-capacity use:training as-of:2025-01-22', 'yes', 'Microsoft has approved'],
  ['/own-capacity use:another use as-of:2025-01-22', 'not_stated', 'neither approved nor ruled out (worked out)'],
];
const WHOLE: Row[] = [
  ...JANUARY,
  ['/own-capacity use:training as-of:2025-06-15', 'yes', 'primarily for research and training'],
  ['/own-capacity as-of:2025-10-27', 'yes', 'Since 28 October 2025: the terms, as published, do not speak of'],
  ['/own-capacity use:another use as-of:2025-10-27', 'not_stated', 'primarily for research and training'],
];
const DECLINED: (readonly [command: string, words: string, nearest: string])[] = [
  ['/own-capacity as-of:2025-01-20', 'before 21 January 2025', 'capacity'],
  ['/own-capacity use:training as-of:2025-10-28', 'do not speak of own-built capacity', 'do not mention'],
  ['/own-capacity', 'approval of 21 January 2025 still holds is not known', 'do not mention'],
];

describe.each([['all that is shipped', wholeShelf] as const, ...shelves])('on %s', (name, shelf) => {
  const exhibit = exhibitOn(shelf(), '2026-11-22');

  test.each<Row>(name === 'all that is shipped' ? WHOLE : JANUARY)(
    '%s is ruled %s',
    (...[command, ruling, ...words]: Row) => {
      const { answer } = exhibit.ask(readRequest(command, library));
      expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
      expect(answer.holds).toEqual([{ term: 'own-capacity', from: '2025-01-21', until: null, state: 'in_force' }]);
      for (const each of words) expect(answer.text).toContain(each);
    },
  );
});

describe('on all that is shipped', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');

  test.each(DECLINED)('%s is declined: %s', (command, words, nearest) => {
    const { answer } = exhibit.ask(readRequest(command, library));
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toContain(words);
    expect(answer.evidence[0]?.quote).toContain(nearest);
  });

  test('what is not known is told as such', () => {
    const { answer } = exhibit.ask(readRequest('/own-capacity as-of:2025-10-28', library));
    expect(answer.holds).toEqual([{ term: 'own-capacity', from: '2025-10-28', until: null, state: 'unknown' }]);
  });
});

const claimsIn = (body: string) =>
  reader(library.claims)(article('made-up', body))
    .map(({ claim }) => claim)
    .filter((claim) => claim.startsWith('own.') && claim !== 'own.why');

test.each([
  ['Microsoft has allowed OpenAI to get additional capacity, which Oracle builds.'],
  ['Microsoft has not approved that OpenAI builds additional capacity.'],
  ['The council approved the plan to build additional capacity.'],
  ['Microsoft no longer allows OpenAI to build additional capacity.'],
  ['Microsoft approved additional capacity that CoreWeave builds.'],
  ['Microsoft’s board approved a plan to build additional capacity for Azure.'],
])('%s makes no claim of an approval', (body) => {
  expect(claimsIn(body)).toEqual([]);
});

test.each([
  ['Microsoft has given OpenAI its approval to build additional capacity.'],
  ['To meet OpenAI’s demand, Microsoft granted it the flexibility to establish additional infrastructure.'],
  ['Microsoft has allowed OpenAI to set up data centers as capacity of its own.'],
])('%s makes one', (body) => {
  expect(claimsIn(body)).toEqual(['own.approved']);
});
