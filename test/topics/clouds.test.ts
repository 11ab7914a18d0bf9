import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { readRequest } from '../../src/answer/request.ts';
import { reader } from '../../src/rules/claims.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

const whole = exhibitOn(wholeShelf(), '2026-11-22');
const ask = (command: string): Answer => whole.ask(readRequest(command, library)).answer;

/** A command, what its answer holds, and what it must not. */
type Row = [command: string, holds: readonly string[], not?: readonly string[]];

const check = (answer: Answer, holds: readonly string[], not: readonly string[] = []) => {
  expect(answer.status).toBe('answered');
  expect(answer.evidence.length).toBeGreaterThan(0);
  for (const words of holds) expect(answer.text).toContain(words);
  for (const words of not) expect(answer.text).not.toContain(words);
};

const ORACLE = '/clouds provider:Oracle';
const COREWEAVE = '/clouds provider:CoreWeave';
const GOOGLE = '/clouds provider:Google';
const AWS = '/clouds provider:AWS';

const PROVIDERS: readonly Row[] = [
  [`${ORACLE} as-of:2024-06`, ['extension of Azure since June 2024, as announced'], ['$10 billion']],
  [`${ORACLE} as-of:2024-09-30`, ['since June 2024', '2023 and mid-2023, but it was June 2024'], ['$10 billion']],
  [`${ORACLE} as-of:2024-10`, ['since June 2024', 'Microsoft is reported to have let OpenAI', 'about $10 billion']],
  [`${ORACLE} as-of:2025-01-22`, ['about $10 billion', '2023 and mid-2023, but it was June 2024'], ['4.5 GW']],
  [`${ORACLE} as-of:2025-06-30`, ['about $10 billion'], ['4.5 GW']],
  [`${ORACLE} as-of:2025-07`, ['Oracle adds 4.5 GW', 'as announced in July 2025'], ['$300 billion']],
  [`${ORACLE} as-of:2025-08-31`, ['4.5 GW'], ['$300 billion']],
  [`${ORACLE} as-of:2025-09`, ['4.5 GW', 'about $300 billion over five years is reported'], ['credits']],
  [`${ORACLE} as-of:2026-06-09`, ['$300 billion'], ['credits']],
  [
    `${ORACLE} as-of:2026-06-10`,
    ['On 10 June 2026 it was announced that Oracle credits', '“in the coming weeks”; that day they could not'],
  ],
  [`${COREWEAVE} as-of:2025-03`, ['up to $11.9 billion, as announced in March 2025'], ['$4 billion', '$22.4']],
  [`${COREWEAVE} as-of:2025-04-30`, ['up to $11.9 billion'], ['$4 billion', '$22.4']],
  [`${COREWEAVE} as-of:2025-05`, ['$4 billion more', 'up to $15.9 billion (worked out)'], ['$6.5', '$22.4']],
  [`${COREWEAVE} as-of:2025-09-24`, ['up to $11.9 billion', '$4 billion more'], ['$6.5', '$22.4']],
  [
    `${COREWEAVE} as-of:2025-09-25`,
    [
      'worth up to $22.4 billion in all, as announced',
      'up to $11.9 billion (March 2025), $4 billion (May 2025) and $6.5 billion (25 September 2025)',
      'come to up to $22.4 billion (worked out)',
    ],
  ],
  [
    `${GOOGLE} as-of:2025-06-10`,
    ['OpenAI is reported to have made', 'in May 2025', 'never announced', 'three sources', 'declined comment'],
    ['unknown'],
  ],
  [`${GOOGLE} as-of:2026-04-26`, ['reported', 'never announced'], ['unknown']],
  [`${GOOGLE} as-of:2026-04-27`, ['reported', 'unknown whether Google Cloud sells OpenAI’s closed models']],
  [`${AWS} as-of:2025-11-03`, ['$38 billion over seven years, announced on 3 November 2025'], ['$100']],
  [`${AWS} as-of:2026-02-26`, ['$38 billion over seven years'], ['$100 billion', '$50 billion']],
  [
    `${AWS} as-of:2026-02-27`,
    ['by $100 billion over eight years', 'up to $50 billion', '$15 billion of it first', 'the rest are disputed'],
    ['Bedrock'],
  ],
  [`${AWS} as-of:2026-04-27`, ['$100 billion over eight years'], ['Bedrock']],
  [`${AWS} as-of:2026-04-28`, ['Bedrock has OpenAI models and Codex in limited preview since 28 April 2026']],
  ['/clouds provider:Amazon', ['$38 billion', 'limited preview']],
  ['/clouds provider:google cloud', ['never announced']],
];

const OVERVIEW: readonly Row[] = [
  ['/clouds as-of:2024-06', ['Oracle’s cloud has served OpenAI'], ['CoreWeave', '$10 billion']],
  ['/clouds as-of:2024-09-30', ['Oracle’s cloud has served OpenAI'], ['$10 billion']],
  ['/clouds as-of:2024-10', ['Oracle’s cloud has served OpenAI', 'about $10 billion'], ['CoreWeave']],
  [`${AWS} as-of:2026-03-17`, ['as announced that day'], ['legal action']],
  [`${AWS} as-of:2026-03-18`, ['reported to have weighed legal action', 'none was filed']],
  ['/clouds as-of:2025-02-28', ['Oracle’s cloud has served OpenAI', 'June 2024'], ['CoreWeave']],
  ['/clouds as-of:2025-03', ['announced deals with Oracle and CoreWeave', 'up to $11.9 billion'], ['Google']],
  ['/clouds as-of:2025-06-09', ['announced deals with Oracle and CoreWeave'], ['Google']],
  ['/clouds as-of:2025-06-10', ['one with Google is reported'], ['$300 billion', 'AWS']],
  ['/clouds as-of:2025-08-31', ['one with Google is reported'], ['$300 billion', '$22.4']],
  ['/clouds as-of:2025-09-24', ['about $300 billion over five years', 'up to $11.9 billion'], ['$22.4', 'AWS']],
  ['/clouds as-of:2025-09-25', ['up to $22.4 billion in all'], ['$11.9', 'AWS']],
  ['/clouds as-of:2025-11-02', ['Oracle and CoreWeave'], ['AWS']],
  ['/clouds as-of:2025-11-03', ['Oracle, CoreWeave and AWS', '$38 billion over seven years'], ['$100 billion']],
  ['/clouds as-of:2026-02-26', ['$38 billion over seven years'], ['$100 billion']],
  ['/clouds as-of:2026-02-27', ['$38 billion over seven years and grows by $100 billion over eight years']],
  ['/clouds', ['OpenAI has announced deals with Oracle, CoreWeave and AWS', 'one with Google is reported']],
];

test.each<Row>([...PROVIDERS, ...OVERVIEW])('%s says what was known on that day', (command, holds, not) => {
  check(ask(command), holds, not);
});

test.each([
  ['/clouds as-of:2024-05-31', 'absent', 'another cloud than Azure'],
  [`${ORACLE} as-of:2024-05-31`, 'absent', 'used Oracle’s cloud on that day'],
  [`${COREWEAVE} as-of:2025-02-28`, 'absent', 'with CoreWeave on that day'],
  [`${GOOGLE} as-of:2025-06-09`, 'absent', 'with Google by that day'],
  [`${AWS} as-of:2025-11-02`, 'absent', 'with AWS on that day'],
  ['/clouds provider:NVIDIA', 'absent', 'a cloud of NVIDIA'],
  ['/clouds provider:Azure', 'absent', 'clouds beside Microsoft’s Azure'],
  ['/clouds provider:OpenAI', 'absent', 'other companies’ clouds'],
  ['/clouds provider:Wayne Enterprises', 'unknown_entity', 'names Wayne Enterprises'],
])('%s is declined: %s', (command, reason, words) => {
  const answer = ask(command);
  expect([answer.status, answer.reason]).toEqual(['not_in_articles', reason]);
  expect(answer.text).toContain(words);
});

test('both dates of January 2025 for Oracle stand beside the announcement’s', () => {
  const quotes = ask(ORACLE).evidence.map(({ quote }) => quote);
  for (const words of ['in 2023', 'mid-2023', 'June 2024'])
    expect(quotes.filter((quote) => quote.includes(words))).not.toEqual([]);
});

test('no two sums of different deals are taken for a disagreement', () => {
  for (const command of ['/clouds', ORACLE, COREWEAVE, GOOGLE, AWS])
    expect(ask(command).disagreements.filter(({ agree }) => !agree)).toEqual([]);
});

describe.each(shelves)('by %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf());
  const askThem = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each(['/clouds', ORACLE])('%s is answered by what they report of Oracle', (command) => {
    check(
      askThem(command),
      ['reported to have let OpenAI', 'about $10 billion', 'one says 2023, one mid-2023'],
      ['2024'],
    );
  });

  test('the others are named by none of them', () => {
    expect([COREWEAVE, GOOGLE, AWS].map((command) => askThem(command).reason)).toEqual(
      Array.from({ length: 3 }, () => 'unknown_entity'),
    );
  });
});

describe('the claims', () => {
  const found = (text: string) =>
    reader(library.claims)(article('made-up', text))
      .filter(({ claim }) => claim.startsWith('clouds.'))
      .map(({ claim, value }) => (value && value.dimension !== 'parties' ? `${claim} ${value.amount / 1e9}` : claim));

  test.each([
    ['OpenAI signed a $300 billion contract with Oracle over five years, a step away from Microsoft.', 'oracle-sum'],
    ['Microsoft and Oracle have no deal over OpenAI worth $10 billion.', 'oracle-sum'],
    ['OpenAI did not announce a partnership with Oracle in 2023.', 'oracle-2023'],
    ['The Oracle deal of OpenAI dates from June 2024, not from 2023.', 'oracle-2023'],
    ['Microsoft has not allowed OpenAI to make a deal with Oracle.', 'oracle-consent'],
    ['CoreWeave and Meta announced a contract of $14 billion in September 2025.', 'coreweave-september'],
    ['CoreWeave’s backlog with OpenAI and others is $55 billion in total.', 'coreweave-total'],
    ['Google wants the FTC to stop the exclusive cloud deal of Microsoft with OpenAI, reports say.', 'google-deal'],
    ['Microsoft and OpenAI are reported to have a cloud deal.', 'google-deal'],
    ['AWS and Anthropic announced a contract of $38 billion over seven years.', 'aws-sum'],
    ['OpenAI’s $38 billion AWS contract over seven years grows by $100 billion over eight years.', 'aws-sum'],
    ['Amazon invests $8 billion in Anthropic, a rival of OpenAI.', 'amazon-invests'],
    ['OpenAI models and Codex are not in limited preview on Bedrock.', 'bedrock'],
    ['Oracle credits are usable for OpenAI models.', 'oracle-credits-not-live'],
  ])('"%s" is not %s', (text, claim) => {
    expect(found(text).map((each) => each.split(' ')[0])).not.toContain(`clouds.${claim}`);
  });

  test.each([
    ['OpenAI and Oracle announced in June 2024 that Oracle’s cloud extends Microsoft’s Azure.', 'oracle-extension'],
    [
      'OpenAI signed a contract with Oracle for $300 billion over about five years, people say, according to a report.',
      'oracle-later-sum 300',
    ],
    ['In March, CoreWeave signed a contract with OpenAI worth up to $11.9 billion.', 'coreweave-march 11.9'],
    [
      'CoreWeave added $6.5 billion to its OpenAI deal, for a total contract value of $22.4 billion.',
      'coreweave-total 22.4',
    ],
    ['OpenAI reportedly finalized a cloud deal with Google in May.', 'google-deal'],
    ['OpenAI and Amazon Web Services agreed on a seven-year, $38 billion deal.', 'aws-sum 38'],
    ['The $38 billion AWS agreement with OpenAI is expanded by $100 billion over 8 years.', 'aws-growth 100'],
    ['Amazon will invest $50 billion in OpenAI.', 'amazon-invests 50'],
    ['Amazon gives OpenAI an initial $15 billion.', 'amazon-first 15'],
  ])('"%s" is %s', (text, claim) => {
    expect(found(text)).toContain(`clouds.${claim}`);
  });
});
