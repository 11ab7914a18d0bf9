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

const SINCE = '/stargate aspect:since then';
const SITES = '/stargate aspect:sites';

const DATES: readonly Row[] = [
  ['/stargate as-of:2025-01-21', ['$500 billion over four years', 'announced on 21 January 2025'], ['no staff']],
  [`${SINCE} as-of:2025-01-21`, ['told up to this date', '$500 billion over four years'], ['Oracle']],
  [`${SINCE} as-of:2025-06-30`, ['told up to this date'], ['4.5 GW']],
  [`${SINCE} as-of:2025-07`, ['In July 2025 Oracle’s addition of 4.5 GW'], ['five more sites']],
  [`${SINCE} as-of:2025-09-22`, ['4.5 GW'], ['five more sites']],
  [`${SINCE} as-of:2025-09-23`, ['4.5 GW', 'on 23 September 2025 five more sites'], ['staff']],
  [`${SINCE} as-of:2026-02-22`, ['five more sites'], ['staff']],
  [`${SINCE} as-of:2026-02-23`, ['reported to have no staff', 'two-way deals (23 February 2026)'], ['Abilene']],
  [`${SINCE} as-of:2026-03-05`, ['no staff'], ['Abilene']],
  [`${SINCE} as-of:2026-03-06`, ['reported to have no staff', 'Abilene to have been dropped (6 March 2026)'], ['UK']],
  [`${SINCE} as-of:2026-04-08`, ['Abilene'], ['UK']],
  [`${SINCE} as-of:2026-04-09`, ['By press accounts Stargate UK was paused on 9 April 2026'], ['Norway']],
  [`${SINCE} as-of:2026-04-14`, ['UK was paused'], ['Norway']],
  [`${SINCE} as-of:2026-04-15`, ['UK was paused', 'in Norway the capacity goes to Microsoft'], ['Michigan']],
  [`${SINCE} as-of:2026-05-31`, ['Norway'], ['Michigan']],
  [`${SINCE} as-of:2026-06-01`, ['Ground was broken in Michigan', '1 GW', '1 June 2026'], ['unknown']],
  [SINCE, ['Michigan', 'What became of Stargate after that is unknown']],
  [`${SITES} as-of:2025-01-21`, ['first site is in Texas', 'United States'], ['Five more', 'No article']],
  [`${SITES} as-of:2025-09-22`, ['first site is in Texas'], ['Five more']],
  [
    `${SITES} as-of:2025-09-23`,
    ['Five more sites were announced on 23 September 2025', 'about 7 GW', 'over $400 billion in three years'],
    ['Abilene'],
  ],
  [`${SITES} as-of:2026-03-05`, ['Five more'], ['Abilene']],
  [`${SITES} as-of:2026-03-06`, ['expansion in Abilene is reported to have been dropped (6 March 2026)']],
  [`${SITES} as-of:2026-05-31`, ['Abilene'], ['Michigan']],
  [`${SITES} as-of:2026-06-01`, ['Ground was broken in Michigan, for a site of 1 GW']],
  ['/stargate as-of:2026-02-22', ['$500 billion'], ['no staff']],
  ['/stargate as-of:2026-02-23', ['$500 billion', 'reported to have no staff (23 February 2026)']],
  ['/stargate company:Oracle as-of:2025-06-30', ['Oracle is an equity funder'], ['4.5 GW']],
  ['/stargate company:Oracle as-of:2025-07-31', ['Oracle is a technology partner', 'Oracle adds 4.5 GW']],
  ["/stargate aspect:Microsoft's role as-of:2026-04-14", ['technology partner', 'not an equity funder'], ['Norway']],
  ["/stargate aspect:Microsoft's role as-of:2026-04-15", ['technology partner', 'In Norway, by press accounts']],
];

const TODAY: readonly Row[] = [
  [
    '/stargate aspect:lead partners',
    ['SoftBank and OpenAI', 'SoftBank has the financial responsibility', 'chairman is Masayoshi Son'],
  ],
  [
    '/stargate aspect:money',
    ['$500 billion over four years', '$100 billion of it comes first', '$125 billion a year', '$400 billion is left'],
    ['three years', '$300 billion', '$38 billion'],
  ],
  ['/stargate aspect:equity funders', ['are SoftBank, OpenAI, Oracle and MGX', 'Microsoft is not one of them']],
  ['/stargate aspect:technology partners', ['Arm, Microsoft, NVIDIA and Oracle', 'The lists differ on OpenAI']],
  ['/stargate aspect:place', ['in the United States', 'first site is in Texas'], ['No article']],
  ['/stargate company:SoftBank', ['is an equity funder', 'is a lead partner', 'financial responsibility']],
  ['/stargate company:OpenAI', ['by one list, and missing from another', 'is an equity funder', 'is a lead partner']],
  ['/stargate company:MGX', ['MGX is an equity funder', 'No list here names MGX as a lead partner']],
  ['/stargate company:NVIDIA', ['is a technology partner', 'No list here names NVIDIA as an equity funder']],
  ['/stargate company:Arm', ['Arm is a technology partner', 'No list here names Arm as an equity funder']],
  ['/stargate company:Microsoft', ['is a technology partner', 'is not an equity funder']],
  ...['Google', 'AWS', 'CoreWeave'].map(
    (name): Row => [
      `/stargate company:${name}`,
      ['a technology partner', 'an equity funder', 'a lead partner'].map(
        (role) => `list here names ${name} as ${role}`,
      ),
      [`${name} is`],
    ],
  ),
];

test.each<Row>([...DATES, ...TODAY])('%s says what was known on that day', (command, holds, not) => {
  check(ask(command), holds, not);
});

test.each(['overview', 'sites', 'since then', 'lead partners'])('before its announcement %s is declined', (aspect) => {
  const answer = ask(`/stargate aspect:${aspect} as-of:2025-01-20`);
  expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
  expect(answer.text).toContain('before 21 January 2025');
  expect(answer.evidence[0]?.quote).toContain('21 January 2025');
});

test.each([
  ['aspect:equity funders company:Oracle', 'yes', 'Oracle is an equity funder of Stargate'],
  ['aspect:equity funders company:Microsoft', 'no', 'Microsoft is not an equity funder of Stargate'],
  ['aspect:equity funders company:NVIDIA', 'not_stated', 'No list here names NVIDIA as an equity funder'],
  ['aspect:lead partners company:SoftBank', 'yes', 'SoftBank is a lead partner of Stargate'],
  ['aspect:lead partners company:Oracle', 'not_stated', 'o list here names Oracle as a lead partner'],
  ['aspect:technology partners company:Arm', 'yes', 'Arm is a technology partner of Stargate'],
  ['aspect:technology partners company:OpenAI', 'conditional', 'by one list, and missing from another'],
])('%s is ruled %s', (options, ruling, words) => {
  const answer = ask(`/stargate ${options} as-of:2026-06-30`);
  expect([answer.status, answer.ruling]).toEqual(['answered', ruling]);
  expect(answer.text.toLowerCase()).toContain(words.toLowerCase());
});

test.each(['money', 'place', 'sites', 'since then', "Microsoft's role"])(
  'of a company "%s" is declined by its name',
  (aspect) => {
    const answer = ask(`/stargate aspect:${aspect} company:Oracle`);
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
    expect(answer.text).toBe(`"${aspect}" is not told by company: ask for it alone, or for Oracle alone.`);
  },
);

test('of all figures and lists on the shelf only the technology partners differ', () => {
  const aspects = [
    'overview',
    'money',
    'equity funders',
    'lead partners',
    'technology partners',
    'sites',
    'since then',
  ];
  const differing = aspects.filter((aspect) =>
    ask(`/stargate aspect:${aspect}`).disagreements.some(({ agree }) => !agree),
  );
  expect(differing).toEqual(['technology partners']);
});

describe.each(shelves)('by %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf());

  test.each<Row>([
    [SITES, ['in the United States', 'No article on the shelf names a site'], ['Texas']],
    [SINCE, ['told up to this date', '$500 billion over four years']],
    ['/stargate aspect:lead partners', ['SoftBank and OpenAI'], ['Masayoshi', 'responsibility']],
  ])('%s is answered without what they do not say', (command, holds, not) => {
    check(exhibit.ask(readRequest(command, library)).answer, holds, not);
  });

  test('of what came later nothing is guessed: the answer says how old the articles are', () => {
    const answer = exhibit.ask(readRequest(`${SINCE} as-of:2026-11-22`, library)).answer;
    expect(answer.text).toMatch(/^By articles up to 22 January 2025, what is told up to this date is the announcement/);
  });
});

describe('the claims', () => {
  const found = (text: string) =>
    reader(library.claims)(article('made-up', text))
      .map(({ claim }) => claim)
      .filter((claim) => claim.startsWith('stargate.'));

  test.each([
    ['Stargate’s five new sites would see over $400 billion invested over three years.', 'stargate.sum'],
    ['Amazon, Google and Microsoft plan to invest $300 billion over two years in AI infrastructure.', 'stargate.sum'],
    [
      'Amazon, Google and Microsoft plan to invest $300 billion over two years in AI infrastructure.',
      'stargate.funders',
    ],
    ['Microsoft is building AI infrastructure in the United States.', 'stargate.place'],
    ['Microsoft and NVIDIA are technology partners of another company.', 'stargate.technology'],
    ['The technology partners of Stargate UK are NVIDIA and Arm.', 'stargate.technology'],
    ['SoftBank chairman Masayoshi Son spoke about Stargate.', 'stargate.chairman'],
    ['Masayoshi Son is not the chairman of Stargate.', 'stargate.chairman'],
    [
      'OpenAI has the financial responsibility for Stargate, SoftBank the operational one.',
      'stargate.responsibilities',
    ],
    ['The Abilene expansion was not dropped, a report says.', 'stargate.abilene-dropped'],
    ['OpenAI denied reports that Stargate has no staff.', 'stargate.no-staff'],
    ['Stargate UK was not paused.', 'stargate.uk-paused'],
    ['Ground was not broken for Stargate in Michigan.', 'stargate.michigan'],
    ['Oracle adds staff for OpenAI’s Stargate in Michigan, a site of 1 GW.', 'stargate.oracle-adds'],
  ])('"%s" is not %s', (text, claim) => {
    expect(found(text)).not.toContain(claim);
  });

  test.each([
    ['Stargate will invest $500 billion over the next four years.', 'stargate.sum'],
    ['Masayoshi Son will be the chairman.', 'stargate.chairman'],
    [
      'In Stargate, SoftBank has financial responsibility and OpenAI operational responsibility.',
      'stargate.responsibilities',
    ],
    ['OpenAI, Oracle and SoftBank unveiled five new data center sites for Stargate.', 'stargate.five-sites'],
    ['The five new sites bring Stargate to nearly 7 gigawatts over the next three years.', 'stargate.sites-power'],
    ['Oracle and OpenAI will develop 4.5 gigawatts of additional Stargate capacity.', 'stargate.oracle-adds'],
    ['The Stargate venture has no employees, according to a report.', 'stargate.no-staff'],
    ['Oracle and OpenAI have scrapped the expansion in Abilene, Bloomberg reports.', 'stargate.abilene-dropped'],
    ['OpenAI put its Stargate project in the UK on hold.', 'stargate.uk-paused'],
    ['OpenAI broke ground on its Stargate campus in Michigan.', 'stargate.michigan'],
  ])('"%s" is %s', (text, claim) => {
    expect(found(text)).toContain(claim);
  });
});
