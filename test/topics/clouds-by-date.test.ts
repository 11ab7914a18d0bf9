import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

type Row = [command: string, ruling: string | null, ...holds: string[]];

// A row on each side of each date at which a term changed.
const ROWS: Row[] = [
  ['/exclusivity as-of:2019-07-22', 'yes', 'exclusive cloud provider'],
  ['/exclusivity as-of:2023-01-22', 'yes', 'exclusive cloud provider'],
  ['/exclusivity as-of:2023-01-23', 'yes', 'exclusive cloud provider', 'covers research, products and the API'],
  ['/exclusivity as-of:2024-05-31', 'yes', 'exclusive cloud provider then.'],
  ['/exclusivity as-of:2024-06', 'yes', 'but for Oracle', 'extension of Azure', 'is reported'],
  ['/exclusivity as-of:2025-01-20', 'yes', 'but for Oracle'],
  ['/exclusivity as-of:2025-01-21', 'no', 'no longer OpenAI’s exclusive cloud provider', 'right of first refusal'],
  ['/exclusivity as-of:2025-10-27', 'no', 'right of first refusal'],
  ['/exclusivity as-of:2025-10-28', 'no', 'buy compute anywhere', 'since 28 October 2025'],
  ['/exclusivity as-of:2026-04-26', 'no', 'buy compute anywhere'],
  [
    '/exclusivity as-of:2026-04-27',
    'no',
    'primary cloud partner',
    'first on Azure',
    'chooses not to',
    'is not defined',
  ],
  ['/exclusivity', 'no', 'primary cloud partner', 'By articles up to 29 July 2026'],

  ['/rofr workload:training provider:Oracle as-of:2024-05-31', 'no', 'exclusive cloud provider then.'],
  ['/rofr workload:training provider:Oracle as-of:2024-06', 'conditional', 'reported', 'As announced', 'extension'],
  ['/rofr as-of:2025-01-20', null, 'no right of first refusal yet'],
  ['/rofr as-of:2025-01-21', null, 'holds a right of first refusal', 'since 21 January 2025.'],
  ['/rofr as-of:2025-10-27', null, 'holds a right of first refusal'],
  [
    '/rofr as-of:2025-10-28',
    null,
    'no longer has a right of first refusal',
    'ended on 28 October 2025',
    'from 21 January 2025 on',
  ],
  ['/rofr', null, 'no longer has a right of first refusal', 'ended on 28 October 2025'],
  ['/rofr workload:training provider:AWS microsoft:accepts as-of:2025-10-27', 'no', 'first option'],
  ['/rofr workload:training provider:AWS microsoft:accepts as-of:2025-10-28', 'yes', 'buy compute anywhere'],
  ['/rofr workload:existing workloads provider:Oracle as-of:2025-10-27', 'not_stated', 'new capacity'],
  ['/rofr workload:existing workloads provider:Oracle as-of:2025-10-28', 'yes', 'buy compute anywhere'],
  ['/rofr provider:Azure', 'yes', 'Azure included'],
  ['/rofr workload:API provider:AWS as-of:2026-04-26', 'no', 'exclusive to Azure until AGI'],
  ['/rofr workload:API provider:AWS as-of:2026-04-27', 'yes', 'any cloud', 'Azure comes first'],

  ['/api-exclusivity provider:AWS as-of:2023-01-22', 'no', 'exclusive cloud provider then'],
  ['/api-exclusivity provider:Azure as-of:2023-01-22', 'yes', 'exclusive cloud provider then'],
  ['/api-exclusivity provider:AWS as-of:2023-01-23', 'no', 'only on Azure', 'Azure OpenAI Service'],
  ['/api-exclusivity product:other product as-of:2024-05-31', 'no', 'covers OpenAI’s products too'],
  ['/api-exclusivity product:other product provider:Azure as-of:2025-10-27', 'yes', 'goes on using Azure'],
  ['/api-exclusivity product:other product provider:AWS as-of:2025-10-27', 'conditional', 'nly the API', 'refuses'],
  ['/api-exclusivity product:other product provider:AWS', 'yes', 'serve all of OpenAI’s products since 27 April 2026'],
  ['/api-exclusivity provider:AWS as-of:2025-01-20', 'no', 'only on Azure'],
  ['/api-exclusivity provider:AWS as-of:2025-01-21', 'no', 'only on Azure', 'through 2030'],
  ['/api-exclusivity provider:AWS as-of:2025-10-27', 'no', 'only on Azure'],
  ['/api-exclusivity provider:AWS as-of:2025-10-28', 'no', 'exclusive to Azure until AGI', 'national-security'],
  ['/api-exclusivity provider:AWS product:API for US national security as-of:2025-10-27', 'no', 'only on Azure'],
  ['/api-exclusivity provider:AWS product:API for US national security as-of:2025-10-28', 'yes', 'national-security'],
  ['/api-exclusivity provider:AWS product:other product as-of:2025-10-28', 'yes', 'non-API products'],
  ['/api-exclusivity provider:AWS product:API product with a third party as-of:2025-10-28', 'no', 'third parties'],
  ['/api-exclusivity provider:AWS as-of:2026-02-27', 'no', 'exclusive to Azure until AGI', 'stateless calls'],
  ['/api-exclusivity provider:AWS as-of:2026-04-26', 'no', 'exclusive to Azure until AGI'],
  ['/api-exclusivity provider:AWS as-of:2026-04-27', 'yes', 'any cloud', 'Azure comes first', 'ended on 27 April 2026'],
  ['/api-exclusivity provider:Azure as-of:2026-04-26', 'yes', 'until AGI'],
  ['/api-exclusivity', null, 'no longer exclusive to Azure', 'any cloud'],
];

test.each<Row>(ROWS)('%s is ruled %s', (...[command, ruling, ...holds]: Row) => {
  const answer = ask(command);
  expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
  for (const words of holds) expect(answer.text).toContain(words);
  expect(answer.evidence.length).toBeGreaterThan(0);
});

test.each([
  ['/exclusivity as-of:2019-07-21', 'before Microsoft’s exclusivity began'],
  ['/api-exclusivity as-of:2019-07-21', 'before Microsoft’s exclusivity began'],
  ['/rofr workload:own data centre as-of:2025-10-28', 'approval of capacity that OpenAI builds itself still holds'],
  ['/rofr workload:research provider:OpenAI', 'approval of capacity that OpenAI builds itself still holds'],
])('%s is declined', (command, words) => {
  const answer = ask(command);
  expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
  expect(answer.text).toContain(words);
});

test('what holds is told version by version, an exclusivity that ended as ended', () => {
  const holds = (command: string) =>
    ask(command).holds.map(({ term, from, until, state }) => [term, from, until, state]);
  expect(holds('/api-exclusivity as-of:2025-02-01')).toContainEqual([
    'api-exclusivity',
    '2023-01-23',
    '2030-12-31',
    'in_force',
  ]);
  expect(holds('/api-exclusivity as-of:2026-04-26')).toContainEqual([
    'api-exclusivity',
    '2025-10-28',
    null,
    'in_force',
  ]);
  expect(holds('/api-exclusivity')).toContainEqual(['api-exclusivity', '2026-04-27', null, 'ended']);
  expect(holds('/rofr')).toContainEqual(['rofr', '2025-10-28', null, 'ended']);
});

test('without the October 2025 articles a day after that change is declined, not guessed', () => {
  const without = shelfOf(
    wholeShelf().articles.filter(({ published }) => published < '2025-10-28' || published >= '2026-04-27'),
  );
  const { answer } = exhibitOn(without, '2026-11-22').ask(readRequest('/rofr as-of:2025-12-15', library));
  expect([answer.status, answer.reason, answer.holds.some(({ state }) => state === 'unproven')]).toEqual([
    'not_in_articles',
    'absent',
    true,
  ]);
});

describe.each(shelves)('with %s alone', (_, shelf) => {
  test.each(['/exclusivity', '/api-exclusivity provider:AWS', '/rofr'])(
    '%s answers by them and says how old they are',
    (command) => {
      const { answer } = exhibitOn(shelf(), '2026-11-22').ask(readRequest(command, library));
      expect(answer.status).toBe('answered');
      expect(answer.text).toMatch(/^By articles up to 22 January 2025, /);
      expect(answer.text).not.toContain('2026');
    },
  );
});

test.each([
  ['a denial', 'Microsoft denied that it has a right of first refusal on new capacity.'],
  ['a doubt', 'Analysts wondered whether Microsoft has a right of first refusal on new capacity.'],
  ['another company', 'Oracle has a right of first refusal on new capacity.'],
])('%s does not prove the right', (_, sentence) => {
  const { answer } = exhibitOn(shelfOf([article('a', `${sentence} The rest is silence.`)]), '2025-01-22').ask(
    readRequest('/rofr', library),
  );
  expect(answer.status).toBe('not_in_articles');
});
