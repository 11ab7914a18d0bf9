import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, library, shelves } from '../helpers/shelves.ts';

// Each row: the command, its ruling, and what the text must hold. Asked on 22 January 2025 unless it names a day.
type Row = [command: string, ruling: string | null, ...holds: string[]];

const ROFR: Row[] = [
  [
    '/rofr',
    null,
    'Microsoft holds a right of first refusal',
    'new cloud capacity',
    'since 21 January 2025',
    'Until 21 January 2025: Microsoft was OpenAI’s exclusive cloud provider',
  ],
  ['/rofr as-of:2025-01-21', null, 'holds a right of first refusal'],
  [
    '/rofr as-of:2025-01-20',
    null,
    'no right of first refusal yet',
    'exclusive cloud provider',
    'Since 21 January 2025',
  ],
  ['/rofr workload:API provider:AWS', 'no', 'only on Azure', 'through 2030'],
  ['/rofr workload:API provider:Google Cloud microsoft:declines', 'no', 'only on Azure'],
  ['/rofr workload:API microsoft:accepts', 'no', 'only on Azure'],
  ['/rofr workload:API provider:OpenAI', 'no', 'only on Azure'],
  ['/rofr workload:API provider:Azure', 'yes', 'runs on Azure'],
  ['/rofr workload:API provider:AWS as-of:2030-12-31', 'no', 'through 2030'],
  ['/rofr workload:API provider:AWS as-of:2031-01-01', 'not_stated', 'announced through 2030', 'nothing is stated'],
  ['/rofr workload:API provider:AWS as-of:2023-01-23', 'no', 'only on Azure'],
  ['/rofr workload:API provider:AWS as-of:2023-01-22', 'no', 'exclusive cloud provider then'],
  ['/rofr workload:new capacity', 'conditional', 'Microsoft comes first', 'another provider'],
  [
    '/rofr workload:training provider:Oracle',
    'conditional',
    'Microsoft comes first',
    'OpenAI may use Oracle if Microsoft refuses',
  ],
  [
    '/rofr workload:research provider:CoreWeave microsoft:not asked',
    'conditional',
    'Microsoft comes first',
    'CoreWeave',
  ],
  ['/rofr provider:Oracle', 'conditional', 'Microsoft comes first'],
  ['/rofr workload:training provider:Oracle microsoft:accepts', 'no', 'first option'],
  ['/rofr microsoft:accepts', 'no', 'first option'],
  ['/rofr workload:training provider:Oracle microsoft:declines', 'yes', 'OpenAI may use Oracle'],
  ['/rofr workload:research provider:AWS microsoft:cannot supply', 'yes', 'OpenAI may use AWS'],
  [
    '/rofr workload:new capacity microsoft:declines as-of:2031-01-01',
    'yes',
    'may use another provider',
    'no article on the shelf gives the right an end',
  ],
  ['/rofr workload:training provider:Azure', 'yes', 'goes on using Azure'],
  ['/rofr workload:training provider:Azure microsoft:declines', 'no', 'free to use another provider'],
  ['/rofr workload:own data centre', 'yes', 'primarily for research and training'],
  ['/rofr workload:own data centre provider:OpenAI', 'yes', 'primarily for research and training'],
  ['/rofr workload:own data centre provider:Oracle', 'not_stated', 'nothing is stated'],
  ['/rofr workload:own data centre as-of:2024', 'no', 'only later (worked out)'],
  ['/rofr workload:training provider:Azure microsoft:cannot supply', 'no', 'free to use another provider'],
  ['/rofr workload:training provider:OpenAI', 'yes', 'primarily for research and training'],
  ['/rofr workload:research provider:OpenAI microsoft:not asked', 'yes', 'primarily for research and training'],
  [
    '/rofr workload:new capacity provider:OpenAI',
    'not_stated',
    'primarily for research and training',
    'another use nothing is stated',
  ],
  ['/rofr workload:existing workloads', 'no', 'on new capacity', 'goes on using Azure'],
  ['/rofr workload:existing workloads provider:Oracle', 'not_stated', 'on new capacity', 'goes on using Azure'],
  ['/rofr workload:existing workloads provider:Azure', 'yes', 'goes on using Azure'],
  [
    '/rofr workload:training provider:Oracle as-of:2025-01-20',
    'conditional',
    'exclusive cloud provider then',
    'reported to have let it make a deal with Oracle',
  ],
  ['/rofr provider:Oracle microsoft:declines as-of:2025-01-20', 'no', 'exclusive cloud provider then', 'is reported'],
  ['/rofr workload:training provider:Oracle as-of:2022-12-31', 'no', 'exclusive cloud provider then. From June 2024'],
  [
    '/rofr workload:training provider:AWS microsoft:declines as-of:2024',
    'no',
    'exclusive cloud provider',
    'Since 21 January 2025',
  ],
  [
    '/rofr workload:training provider:AWS as-of:2025-01',
    'conditional',
    'Until 21 January 2025: Microsoft was OpenAI’s exclusive cloud provider',
  ],
  ['/rofr workload:training provider:Azure as-of:2024', 'yes', 'exclusive cloud provider'],
  ['/rofr provider:OpenAI as-of:2024', 'no', 'exclusive cloud provider'],
  ['/rofr workload:training as-of:2019-07-22', 'no', 'exclusive cloud provider'],
];

const STARGATE: Row[] = [
  ['/stargate', null, '$500 billion', 'four years', 'SoftBank, OpenAI, Oracle and MGX', 'technology partner'],
  ['/stargate aspect:overview as-of:2025-01-21', null, '$500 billion'],
  [
    '/stargate aspect:money',
    null,
    '$500 billion over four years',
    '$100 billion of it comes first',
    '$125 billion a year (worked out)',
    '$400 billion is left (worked out)',
  ],
  ['/stargate aspect:equity funders', null, 'SoftBank, OpenAI, Oracle and MGX', 'Microsoft is not one of them'],
  ['/stargate aspect:lead partners', null, 'SoftBank and OpenAI'],
  ['/stargate aspect:technology partners', null, 'Arm, Microsoft, NVIDIA and Oracle', 'The lists differ on OpenAI'],
  ['/stargate aspect:place', null, 'in the United States', 'No article on the shelf names a site'],
  ["/stargate aspect:Microsoft's role", null, 'technology partner', 'not an equity funder'],
  ['/stargate aspect:microsoft’s ROLE', null, 'technology partner'],
  [
    '/stargate company:Microsoft',
    null,
    'is a technology partner',
    'is not an equity funder',
    'No list here names Microsoft as a lead partner',
  ],
  ['/stargate company:MSFT', null, 'Microsoft is not an equity funder'],
  [
    '/stargate company:softbank',
    null,
    'SoftBank is an equity funder',
    'SoftBank is a lead partner',
    'No list here names SoftBank as a technology partner',
  ],
  [
    '/stargate company:Oracle',
    null,
    'Oracle is a technology partner',
    'Oracle is an equity funder',
    'No list here names Oracle as a lead partner',
  ],
  [
    '/stargate company:OpenAI',
    null,
    'by one list, and missing from another',
    'OpenAI is an equity funder',
    'OpenAI is a lead partner',
  ],
  ['/stargate company:MGX', null, 'MGX is an equity funder'],
  ['/stargate company:Oracle Corp.', null, 'Oracle is an equity funder'],
  ['/stargate company:SoftBank of Japan', null, 'SoftBank is an equity funder'],
  ['/stargate company:NVIDIA', null, 'NVIDIA is a technology partner', 'No list here names NVIDIA as an equity funder'],
];

const AGI: Row[] = [
  [
    '/agi-clause',
    null,
    'Microsoft would lose access',
    'at least $100 billion in profits',
    'Only one article here',
    'reported to consider renegotiating',
  ],
  [
    '/agi-clause profits:$100bn',
    'yes',
    '$100 billion meets the reported test of at least $100 billion',
    'would lose access',
    'Only one article here',
    'reported',
  ],
  ['/agi-clause profits:99.999999bn', 'no', '$99.999999 billion alone does not meet', 'being able to generate'],
  ['/agi-clause profits:$120bn', 'yes', '$120 billion meets'],
  ['/agi-clause profits:80 billion', 'no', '$80 billion alone does not meet'],
  ['/agi-clause profits:1.2tn', 'yes', '$1.2 trillion meets'],
  ['/agi-clause profits:-3bn', 'no', '-$3 billion alone does not meet'],
  ['/agi-clause profits:−3bn', 'no', '-$3 billion alone does not meet'],
  ['/agi-clause profits:$120bn as-of:2023', 'yes', '$120 billion meets'],
];

const DECLINED: (readonly [command: string, reason: string, words: string])[] = [
  ['/rofr as-of:2019-07-21', 'absent', 'before Microsoft’s exclusivity began'],
  ['/rofr workload:training provider:Oracle as-of:2018', 'absent', 'before Microsoft’s exclusivity began'],
  ['/rofr workload:API provider:AWS as-of:2018', 'absent', 'before Microsoft’s exclusivity began'],
  ['/stargate as-of:2025-01-20', 'absent', 'before 21 January 2025'],
  ['/stargate company:Oracle as-of:2024', 'absent', 'before 21 January 2025'],
  ['/stargate company:Google', 'unknown_entity', 'No article on the shelf names Google.'],
  ['/stargate company:Wayne Enterprises', 'unknown_entity', 'No article on the shelf names Wayne Enterprises.'],
  ['/agi-clause as-of:2022-12-31', 'absent', 'no article on the shelf proves'],
  ['/agi-clause profits:$120bn as-of:2019-07-21', 'absent', 'before 22 July 2019'],
];

const REFUSED: (readonly [command: string, ...holds: string[]])[] = [
  ['/agi-clause profits:€120bn', '"€120bn" is in another currency'],
  ['/agi-clause profits:120bn revenue', '"120bn revenue" is about revenue'],
  ['/agi-clause profits:120', '"120" is no sum of profits'],
  ['/agi-clause profits:lots', '"lots" is no sum'],
  ['/agi-clause profits:--3bn', '"--3bn" is no sum'],
  ['/agi-clause profits:', '"" is no sum'],
  ['/rofr workload:lunch', '"lunch" is no choice. Choose one of: new capacity, training'],
  ['/rofr provider:***', '"***" is no name'],
  ['/rofr provider:a|b', '"a|b" is no name'],
  [`/rofr provider:${'x'.repeat(41)}`, 'longer than 40 characters'],
  ['/rofr as-of:soon', '"soon" is no date', '2025-06-30'],
  ['/rofr as-of:2025-02-30', '"2025-02-30" is no date'],
  ['/rofr as-of:2025-13', '"2025-13" is no date'],
  ['/rofr colour:red', 'no option "colour"'],
  ['/rofr provider:Microsoft or Oracle', 'names Microsoft and Oracle. Give one company'],
  ['/rofr private:banana', '"banana" is neither true nor false'],
  ['/lunch', 'no command /lunch', '/rofr'],
];

// One sentence of an article that speaks of something else, denies, doubts or asks: it must prove nothing.
const STRAY: (readonly [sentence: string, command: string])[] = [
  ['Meta plans to invest $65 billion over four years in AI infrastructure.', '/stargate aspect:money'],
  [
    'Microsoft and Google plan to invest $80 billion in infrastructure over two years.',
    '/stargate aspect:equity funders',
  ],
  ['Oracle is not an equity funder of Crusoe.', '/stargate company:Oracle'],
  ['Google and Amazon are technology partners of Anthropic.', '/stargate aspect:technology partners'],
  ['Oracle and SoftBank are lead partners of the Vision Fund.', '/stargate aspect:lead partners'],
  ['If Microsoft refuses to lower prices, Anthropic may use another cloud provider.', '/rofr microsoft:declines'],
  ['The Claude API is exclusive to Azure for Microsoft customers.', '/rofr workload:API provider:AWS'],
  ['Microsoft does not have a right of first refusal on new capacity.', '/rofr'],
  ['Microsoft lost its right of first refusal on new capacity.', '/rofr'],
  ['Microsoft waived the right of first refusal on new capacity.', '/rofr'],
  ['It is false that Microsoft has a right of first refusal on new capacity.', '/rofr'],
  ['It is not true that Microsoft has a right of first refusal on new capacity.', '/rofr'],
  ["It isn't true that Microsoft has a right of first refusal on new capacity.", '/rofr'],
  ['That Microsoft has a right of first refusal on new capacity is untrue.', '/rofr'],
  ['That Microsoft has a right of first refusal on new capacity is not the case.', '/rofr'],
  ['A false claim goes around: Microsoft has a right of first refusal on new capacity.', '/rofr'],
  ['Microsoft has a right of first refusal on new capacity, a myth says.', '/rofr'],
  ['That Microsoft has a right of first refusal on new capacity has been debunked.', '/rofr'],
  ['There is no truth in the story that Microsoft has a right of first refusal on new capacity.', '/rofr'],
  ['It is a myth that the OpenAI API runs only on Azure.', '/rofr workload:API provider:AWS'],
  ['Analysts wondered whether Microsoft has a right of first refusal on new capacity.', '/rofr'],
  ['“Does Microsoft have a right of first refusal on new capacity?” an analyst asked.', '/rofr'],
  ['Does Microsoft have a right of first refusal on new capacity?!', '/rofr'],
  ['Amazon has a right of first refusal on new capacity, unlike Microsoft.', '/rofr'],
  ['Microsoft used to have a right of first refusal on new capacity.', '/rofr'],
  ['Microsoft wanted a right of first refusal on new capacity but OpenAI refused to grant it.', '/rofr'],
  ['It is unclear if Microsoft has a right of first refusal on new capacity.', '/rofr'],
  ['OpenAI may not use another cloud provider if Microsoft refuses.', '/rofr microsoft:declines'],
  ['Rather than keeping the API only on Azure, OpenAI sells it elsewhere.', '/rofr workload:API provider:AWS'],
  ['The OpenAI API was exclusive to Azure until last week.', '/rofr workload:API provider:AWS'],
  [
    'OpenAI sought approval for additional capacity but was turned down by Microsoft.',
    '/rofr workload:own data centre',
  ],
  [
    'NVIDIA expects profits of $30 billion, and its chief says AGI can be defined at will.',
    '/agi-clause profits:$40bn',
  ],
  ['Stargate UAE, a separate project, puts in $20 billion immediately.', '/stargate aspect:money'],
  [
    'Oracle and Microsoft plan to invest $30 billion over three years in infrastructure in Japan.',
    '/stargate company:SoftBank',
  ],
  ['Oracle, NVIDIA and Microsoft are technology partners of Humain.', '/stargate company:Arm'],
  ['SoftBank and Arm are lead partners of a robotics venture.', '/stargate aspect:lead partners'],
];

describe.each(shelves)('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf());
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;

  test.each<Row>([...ROFR, ...STARGATE, ...AGI])('%s is ruled %s', (...[command, ruling, ...holds]: Row) => {
    const answer = ask(command);
    expect(answer.status).toBe('answered');
    expect(answer.ruling).toBe(ruling);
    for (const words of holds) expect(answer.text.toLowerCase()).toContain(words.toLowerCase());
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  test.each(DECLINED)('%s is declined: %s', (command, reason, words) => {
    const answer = ask(command);
    expect([answer.status, answer.reason]).toEqual(['not_in_articles', reason]);
    expect(answer.text).toContain(words);
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  test.each(REFUSED)('%s is refused and names what is wrong', (command, ...holds) => {
    const answer = ask(command);
    expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
    for (const words of holds) expect(answer.text).toContain(words);
    expect(answer.evidence).toEqual([]);
  });

  test.each(STRAY)('"%s" proves nothing of %s', (sentence, command) => {
    const stray = article('0-stray', `${sentence} The rest is silence.`, { published: '2025-01-21' });
    const { answer, allEvidence } = exhibitOn(shelfOf([stray, ...shelf().articles])).ask(readRequest(command, library));
    expect(allEvidence.filter(({ article: id }) => id === '0-stray')).toEqual([]);
    expect(answer.text).toBe(ask(command).text);
  });

  test('the articles’ lists of technology partners are both quoted', () => {
    const { disagreements, evidence } = ask('/stargate aspect:technology partners');
    expect(disagreements.map(({ agree, sides }) => [agree, sides.map(({ says }) => says)])).toEqual([
      [false, ['Arm, Microsoft, NVIDIA and Oracle', 'Arm, Microsoft, NVIDIA, Oracle and OpenAI']],
    ]);
    expect(new Set(evidence.map(({ article }) => article)).size).toBe(2);
  });

  test('who is on a list of funders is one, though the same sentence says who is not', () => {
    const list =
      'Stargate’s equity funders are SoftBank, OpenAI, Oracle and MGX; NVIDIA and Arm are not equity funders.';
    const more = exhibitOn(shelfOf([article('0-list', list, { published: '2025-01-21' }), ...shelf().articles]));
    const text = (company: string) => more.ask({ command: 'stargate', options: { company } }).answer.text;
    expect(text('SoftBank')).toContain('SoftBank is an equity funder');
    expect(text('Arm')).toContain('Arm is not an equity funder');
  });

  test('an article that names a company by another name names it', () => {
    const other = article('0-other', 'Amazon is not part of Stargate, OpenAI said.', { published: '2025-01-21' });
    const { answer } = exhibitOn(shelfOf([other, ...shelf().articles])).ask({
      command: 'stargate',
      options: { company: 'AWS' },
    });
    expect(answer.reason).not.toBe('unknown_entity');
  });

  test('where the articles’ lists differ is told of the lists, not of a company that is on all of them', () => {
    expect(ask('/stargate company:Arm').disagreements).toEqual([]);
    expect(ask('/stargate aspect:technology partners').disagreements).toHaveLength(1);
  });

  test('what was reported in January 2025 is not told of a day before', () => {
    expect(ask('/agi-clause as-of:2024-06-15').text).not.toContain('renegotiating');
    expect(ask('/agi-clause as-of:2024-06-15').text).toContain('dated to 2023 (dated by the rule)');
    expect(ask('/agi-clause').text).toContain('renegotiating');
  });

  test('a derived figure cites the quotes of its inputs', () => {
    const { statements, answer } = exhibit.ask(readRequest('/stargate aspect:money', library));
    const yearly = statements.find(({ text }) => text.includes('$125 billion'));
    expect(yearly?.derived).toBe(true);
    const cited = yearly?.marks.map((mark) => answer.evidence[mark - 1]?.quote).join(' ') ?? '';
    expect(cited).toContain('$500 billion');
    expect(cited).toContain('four years');
  });
});
