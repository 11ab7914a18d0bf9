import { spoken } from '../src/dates.ts';
import { claim, type PartyList, type Taking, type Value, type Wording } from '../src/rules/claims.ts';
import { choice, company } from '../src/rules/options.ts';
import { dayOf, dollars } from '../src/rules/quantities.ts';
import {
  type Case,
  computed,
  type Facet,
  type Gap,
  not,
  option,
  type Row,
  type StatementRule,
  since,
  topic,
} from '../src/rules/topic.ts';
import { plain } from './shared/plain.ts';

const PROJECT = [
  'Stargate',
  'the project',
  'joint venture',
  'Abeg wetin be SoftBank own role for Stargate?',
  'What part, pray, has NVIDIA been given in Stargate?',
  'Is possible to know in which quality Oracle participates in Stargate?',
  'ARM and Stargate: what role? one line please',
  'whats mgx playing in stargate, support or carry',
  '$NVDA $ORCL $ARM: tell me the role of Oracle in the venture',
];
const INVEST = ['invest', 'invests', 'investing', 'investments', 'initiative', 'intend to invest', 'puts in'];
const OVER_YEARS = ['over', 'over the next', 'over the course of'].flatMap((over) =>
  ['two', 'three', 'four', 'five', 'six', 'ten'].map((number) => `${over} ${number} years`),
);
const TECHNOLOGY = ['technology partner', 'technology partners'];
const FUNDERS = ['equity funder', 'equity funders'];
const LEADS = ['lead partner', 'lead partners'];
const FIRST = ['immediately', 'earmarked', 'for the start'];
const MORE_SITES = ['more', 'new', 'additional'].flatMap((more) => [`five ${more} sites`, `five ${more} … sites`]);
const FIVE_SITES = ['five sites', ...MORE_SITES];
const REPORTED = ['reported', 'reportedly', 'report', 'reports', 'according to'];
const DENIED = ['denying', 'untrue', 'false'];
// What other deals and later announcements are told by: their sums are not the venture's.
const OTHER_SUMS = [...FIVE_SITES, 'new sites', 'contract', 'AWS', 'Amazon', 'CoreWeave', 'Google'];

const ABROAD = ['UK', 'Norway', 'UAE', 'India', 'Argentina'];
// A passage that names neither Stargate nor OpenAI is about another venture.
const OURS = [...PROJECT, 'OpenAI'];

/** What the venture as a whole is to invest, in how many years. */
function plan(read: Taking['read'], before: { readonly before?: true } = {}): readonly [Wording, Wording] {
  const value: Taking = { read, near: OVER_YEARS, ...before };
  return [
    { asserts: [INVEST, OVER_YEARS], mentions: [PROJECT], lacks: OTHER_SUMS, value },
    {
      asserts: [INVEST, OVER_YEARS],
      mentions: [['AI infrastructure'], ['SoftBank'], ['OpenAI']],
      lacks: OTHER_SUMS,
      value,
    },
  ];
}

/** What the announcement of five more sites speaks of. */
function sites(read: Taking['read'], near: readonly string[]): Wording {
  return { asserts: [FIVE_SITES], mentions: [['Stargate']], value: { read, near } };
}

const claims = [
  claim('stargate.project', 'that Stargate is a joint venture for AI infrastructure', {
    asserts: [
      ['Stargate'],
      ['new joint venture', 'AI infrastructure', 'infrastructure initiative', 'new AI infrastructure'],
    ],
    lacks: ['expansion', ...FIVE_SITES],
  }),
  claim('stargate.day', 'on which day Stargate was announced', {
    asserts: [['Stargate was announced', 'Stargate had been announced', 'Stargate Project was announced']],
    lacks: ['site', 'expansion'],
    value: { read: 'date', near: ['announced'] },
  }),
  claim('stargate.sum', 'how much Stargate is to invest', ...plan('money', { before: true })),
  claim('stargate.years', 'over how many years Stargate invests', ...plan('duration')),
  claim('stargate.first', 'how much Stargate invests at once', {
    asserts: [PROJECT, FIRST],
    lacks: [...OTHER_SUMS, ...ABROAD, 'separate'],
    value: { read: 'money', near: FIRST },
  }),
  claim(
    'stargate.funders',
    'who Stargate’s equity funders are',
    {
      asserts: [FUNDERS, PROJECT],
      lacks: ABROAD,
      value: { read: 'parties', near: FUNDERS, least: 2, withAll: ['lead partners', 'also', 'as well'] },
    },
    {
      asserts: [['plan to invest', 'intend to invest', 'plan … invest']],
      mentions: [
        ['over … years', 'infrastructure'],
        [...OURS, 'SoftBank'],
      ],
      lacks: OTHER_SUMS,
      value: { read: 'parties', near: ['plan', 'intend'], least: 2 },
    },
  ),
  claim('stargate.not-funder', 'who is not among Stargate’s equity funders', {
    denies: [FUNDERS],
    mentions: [OURS],
    lacks: ABROAD,
    value: { read: 'parties', near: FUNDERS, before: true },
  }),
  claim('stargate.leads', 'who Stargate’s lead partners are', {
    asserts: [LEADS],
    mentions: [OURS],
    lacks: ABROAD,
    value: { read: 'parties', near: LEADS, least: 2, before: true },
  }),
  claim('stargate.responsibilities', 'which lead partner is responsible for what', {
    asserts: [
      ['financial', 'finances'],
      ['operational', 'operations'],
    ],
    mentions: [
      ['SoftBank … financial', 'SoftBank … finances'],
      ['OpenAI … operational', 'OpenAI … operations'],
      ['responsibility', 'responsible'],
    ],
  }),
  claim(
    'stargate.chairman',
    'who chairs Stargate',
    {
      asserts: [['chairman of Stargate', 'Stargate chairman', 'chairman of the project', 'chairman of the venture']],
      mentions: [['Masayoshi Son']],
      lacks: ['stepped down', 'former'],
    },
    {
      asserts: [['will be … chairman', 'is to be … chairman', 'serve as … chairman']],
      mentions: [['Masayoshi Son']],
      lacks: ['SoftBank', 'stepped down', 'former'],
    },
  ),
  claim('stargate.technology', 'who Stargate’s technology partners are', {
    asserts: [TECHNOLOGY],
    mentions: [[...OURS, 'initial']],
    lacks: ABROAD,
    value: { read: 'parties', near: TECHNOLOGY, least: 2 },
  }),
  claim('stargate.microsoft-technology', 'that Microsoft is a technology partner of Stargate', {
    asserts: [TECHNOLOGY],
    mentions: [['Microsoft'], [...OURS, 'initial']],
    lacks: ABROAD,
  }),
  claim('stargate.place', 'that Stargate builds in the United States', {
    asserts: [['United States', 'US']],
    mentions: [
      [...PROJECT, 'SoftBank'],
      ['infrastructure', 'built', 'building'],
    ],
    lacks: ['exclusive', 'expansion', ...ABROAD],
  }),
  claim('stargate.site', 'where Stargate’s first site is', {
    asserts: [
      ['Texas', 'Abilene'],
      ['site', 'campus', 'data center'],
    ],
    mentions: [PROJECT],
    lacks: ['expansion', 'expand', ...FIVE_SITES],
  }),
  claim('stargate.five-sites', 'that five more sites of Stargate were announced', {
    asserts: [FIVE_SITES, ['announced', 'announcement', 'announces', 'unveiled']],
    mentions: [['Stargate']],
  }),
  claim('stargate.sites-power', 'how much power the announcement of five sites speaks of', sites('power', FIVE_SITES)),
  claim('stargate.sites-sum', 'how much money the announcement of five sites speaks of', sites('money', FIVE_SITES)),
  claim(
    'stargate.sites-years',
    'in how many years the sum of the five sites is spent',
    sites('duration', ['years', 'year']),
  ),
  claim('stargate.oracle-adds', 'how much Oracle adds to Stargate', {
    asserts: [['adds', 'added', 'addition', 'additional']],
    mentions: [['Oracle'], ['Stargate'], ['OpenAI']],
    lacks: [...FIVE_SITES, 'dropped', 'Michigan'],
    value: { read: 'power', near: ['adds', 'added', 'addition', 'additional'] },
  }),
  claim('stargate.no-staff', 'that the joint venture is reported to have no staff', {
    mentions: [['no staff', 'no employees', 'without staff', 'not hired'], ['Stargate'], REPORTED],
    lacks: DENIED,
  }),
  claim('stargate.two-way', 'that Stargate’s partners are reported to work by two-way deals', {
    asserts: [['two way deals', 'two way agreements', 'bilateral']],
    mentions: [['Stargate'], ['partners'], REPORTED],
    lacks: DENIED,
  }),
  claim('stargate.abilene-dropped', 'that the expansion in Abilene is reported to have been dropped', {
    asserts: [['dropped', 'drop', 'cancelled', 'scrapped', 'abandoned', 'shelved', 'called off', 'end of']],
    mentions: [['Abilene'], ['expansion', 'expand'], REPORTED],
    lacks: DENIED,
  }),
  claim('stargate.uk-paused', 'that Stargate UK was paused', {
    asserts: [['paused', 'on hold', 'halted', 'suspended']],
    mentions: [['Stargate'], ['UK', 'United Kingdom', 'Britain']],
    lacks: DENIED,
  }),
  claim('stargate.norway', 'that Microsoft takes the capacity in Norway and OpenAI rents it', {
    asserts: [
      ['takes', 'took', 'taken'],
      ['rents', 'rented', 'leases', 'leased'],
    ],
    mentions: [['Norway', 'Norwegian'], ['Microsoft … capacity', 'capacity … Microsoft'], ['OpenAI']],
    lacks: DENIED,
  }),
  claim('stargate.michigan', 'that ground was broken in Michigan', {
    asserts: [['broken', 'broke', 'breaks', 'groundbreaking']],
    mentions: [['ground', 'groundbreaking'], ['Michigan'], ['Stargate']],
  }),
  claim('stargate.michigan-power', 'how large the site in Michigan is', {
    mentions: [['Michigan'], ['Stargate']],
    value: { read: 'power', near: ['Michigan'] },
  }),
  claim('stargate.later-unknown', 'that what became of Stargate later is unknown', {
    asserts: [['unknown', 'unclear', 'not known']],
    mentions: [['Stargate'], ['what became of', 'state of', 'status of', 'future of']],
  }),
  claim('stargate.same-day', 'that Stargate was announced together with Microsoft’s news', {
    asserts: [['same day', 'alongside', 'together with', 'came with']],
    mentions: [['Stargate']],
    lacks: FIVE_SITES,
  }),
  claim('stargate.by-openai', 'who announced Stargate', {
    asserts: [
      [
        'OpenAI announced',
        'OpenAI presented',
        'OpenAI’s presentation',
        'OpenAI’s introduction',
        'OpenAI’s Stargate Project announcement',
        'OpenAI’s announcement',
        'latter’s announcement',
      ],
    ],
    mentions: [['Stargate']],
    lacks: [...FIVE_SITES, 'expansion', 'joint venture of'],
  }),
  claim('stargate.first-at-once', 'that the first part of Stargate’s money is invested immediately', {
    asserts: [PROJECT, ['immediately']],
    lacks: [...OTHER_SUMS, ...ABROAD, 'separate'],
  }),
  claim('stargate.first-earmarked', 'that the first part of Stargate’s money is earmarked', {
    asserts: [PROJECT, ['earmarked', 'set aside']],
    lacks: [...OTHER_SUMS, ...ABROAD, 'separate'],
  }),
  claim('stargate.diversifies', 'that Stargate is a sign of more diversified infrastructure', {
    asserts: [['diversified', 'diversify', 'diversification']],
    mentions: [[...PROJECT, 'initiative'], ['OpenAI'], ['infrastructure']],
  }),
  claim('stargate.softbank-japan', 'that SoftBank is a company of Japan', {
    mentions: [['SoftBank'], ['Japan', 'Japanese'], OURS],
  }),
  claim('stargate.softbank-cloud', 'that SoftBank is counted among the cloud providers', {
    asserts: [['cloud providers … SoftBank']],
    mentions: [['OpenAI']],
  }),
];

const ANNOUNCED = '2025-01-21';
const era = since(ANNOUNCED);
// A day known to its month alone counts from the first of it.
const CALENDAR = {
  era,
  july: since('2025-07-01'),
  sites: since('2025-09-23'),
  staff: since('2026-02-23'),
  abilene: since('2026-03-06'),
  uk: since('2026-04-09'),
  norway: since('2026-04-15'),
  michigan: since('2026-06-01'),
  later: since('2026-06-02'),
};
const NOT_YET = 'No article on the shelf says anything of Stargate before 21 January 2025.';
const tooEarly: Row = {
  when: { era: 'before' },
  decline: 'absent',
  text: NOT_YET,
  near: ['stargate.day', 'stargate.same-day'],
};

function names(list: readonly Value[]): readonly (readonly string[])[] {
  return list.filter((value): value is PartyList => value.dimension === 'parties').map((value) => value.names);
}

/** Whether the company is on every list of a role, on some, or on none; or said not to have the role. */
function role(lists: string, denied?: string) {
  return ({ options, values }: Case) => {
    const wanted = String(options.company);
    const on = names(values(lists)).map((list) => list.includes(wanted));
    // A list that names it outweighs a sentence that seems to leave it out.
    if (on.every((each) => !each))
      return denied !== undefined && names(values(denied)).some((list) => list.includes(wanted))
        ? 'denied'
        : 'not listed';
    return on.every((each) => each) ? 'listed' : 'listed by some';
  };
}

const NAMED = computed(['named', 'not named'], ({ options, named }) =>
  named(String(options.company)) ? 'named' : 'not named',
);
const UNKNOWN: Row = {
  when: { era: 'from', company: 'not named' },
  decline: 'unknown_entity',
  text: 'No article on the shelf names {company}.',
};
// The aspects that a company may be asked about, by their facets.
const ROLE_FACETS = {
  'equity funders': 'is-funder',
  'lead partners': 'is-lead',
  'technology partners': 'is-technology',
};
const ROLES = ['listed', 'listed by some', 'not listed'] as const;

/** The table of one role: what is said of a company on the lists, on some of them, said to be off them, or on none. */
function roleTable(input: string, is: string, lists: string, denied?: string): [Row, ...Row[]] {
  const off: Row[] =
    denied === undefined
      ? []
      : [
          {
            when: { [input]: 'denied' },
            say: [{ text: `{company} is not ${is}.`, rests: [{ claim: denied, naming: 'company' }] }],
          },
        ];
  return [
    {
      when: { [input]: 'listed' },
      say: [{ text: `{company} is ${is} of Stargate.`, rests: [{ claim: lists, naming: 'company' }] }],
    },
    {
      when: { [input]: 'listed by some' },
      say: [
        {
          text: `{company} is ${is} of Stargate by one list, and missing from another.`,
          rests: [
            { claim: lists, naming: 'company' },
            { claim: lists, lacking: 'company' },
          ],
        },
      ],
    },
    ...off,
    {
      when: { [input]: 'not listed' },
      say: [{ text: `No list here names {company} as ${is}.`, rests: [lists], derived: true, aside: true }],
    },
  ];
}

const RESPONSIBILITIES: StatementRule = {
  text: 'SoftBank has the financial responsibility, OpenAI the operational one.',
  rests: ['stargate.responsibilities'],
};
const FIRST_SITE: StatementRule = {
  text: 'Stargate’s first site is in Texas.',
  rests: ['stargate.site'],
  optional: true,
};
const MICHIGAN: StatementRule = {
  text: 'Ground was broken in Michigan, for a site of {stargate.michigan-power}, as announced on 1 June 2026.',
  rests: ['stargate.michigan', 'stargate.michigan-power'],
  if: { michigan: 'from' },
  optional: true,
};

/** What a company does in Stargate beside its roles. */
const DEEDS: readonly StatementRule[] = [
  { ...RESPONSIBILITIES, if: { who: ['SoftBank', 'OpenAI'] } },
  {
    text: 'Oracle adds {stargate.oracle-adds} to it, as announced in July 2025.',
    rests: ['stargate.oracle-adds'],
    if: { who: 'Oracle', july: 'from' },
  },
  {
    text: 'In Norway, by press accounts of 15 April 2026, the capacity goes to Microsoft, and OpenAI rents it.',
    rests: ['stargate.norway'],
    if: { who: 'Microsoft', norway: 'from' },
  },
  { text: 'SoftBank is a Japanese company.', rests: ['stargate.softbank-japan'], if: { who: 'SoftBank' } },
].map((deed): StatementRule => ({ ...(deed as StatementRule), optional: true, aside: true }));

const facets: Record<string, Facet> = {
  overview: {
    title: 'what it is',
    asks: [
      'What is Stargate?',
      'Who is behind Stargate?',
      'explain stargate to me like i am ten',
      'Can someone sum up the Stargate Project in two lines?',
      'whats all this stargate stuff about',
      'Good day, what precisely is this Stargate venture I keep hearing of?',
      'stargate tldr',
      'Is Stargate a company or a joint venture?',
      'Please describe the half trillion infrastructure initiative',
      'What does OpenAI plan with the project called Stargate?',
      'what is that portal thing openai is doing',
      'Stargate: what, who, how big?',
      'so uh what even is stargate lol',
      'My boss wants a one paragraph summary of the big US AI infrastructure venture.',
      'Abeg, this Stargate of a thing, wetin be am exactly?',
      'May I enquire, in the plainest terms, what manner of undertaking this Stargate is?',
      'PRODUCER here, going live in 5: Stargate in one breath, what is it??',
      'yo what is this stargate raid everyone keeps talking about',
      'I have seen Stargate named in three tenders this week. Please to describe what kind of venture it is.',
      'So Stargate is a new company for AI infrastructure, correct?',
    ],
    example: '/stargate',
    inputs: CALENDAR,
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            {
              text: 'Stargate is a venture that means to invest {stargate.sum} over {stargate.years} in AI infrastructure for OpenAI.',
              rests: ['stargate.sum', 'stargate.years', 'stargate.project'],
            },
            { text: 'It was announced on {stargate.day}.', rests: ['stargate.day'], optional: true },
            { text: 'Its equity funders are {stargate.funders}.', rests: ['stargate.funders'], if: { july: 'before' } },
            {
              text: 'Its initial equity funders, as announced then, are {stargate.funders}.',
              rests: ['stargate.funders'],
              if: { july: 'from' },
            },
            { text: 'Microsoft is a technology partner.', rests: ['stargate.microsoft-technology'], optional: true },
            {
              text: 'Since then {stargate.oracle-adds} from Oracle and five more sites were announced, in July and September 2025.',
              rests: ['stargate.oracle-adds', 'stargate.five-sites'],
              if: { sites: 'from' },
              optional: true,
            },
            {
              text: 'The joint venture is reported to have no staff (23 February 2026).',
              rests: ['stargate.no-staff'],
              if: { staff: 'from' },
              optional: true,
            },
            {
              text: 'Its expansion in Abilene is reported to have been dropped (6 March 2026).',
              rests: ['stargate.abilene-dropped'],
              if: { abilene: 'from' },
              optional: true,
            },
          ],
        },
      ],
    ],
  },
  money: {
    title: 'sum, period and first instalment',
    asks: [
      'How much money goes into Stargate?',
      'How big is the Stargate budget?',
      'stargate total $$?',
      'how much cash is the project in total',
      'What is the headline sum of the project?',
      'Over how many years does Stargate invest?',
      'How long is the investment period of Stargate?',
      'in what time frame do they spend the 500 billion',
      'Is the whole Stargate sum spent in a single year?',
      'Why is the entire 500 billion paid this year?',
      'Is the full budget of the venture only 100 billion?',
      'Some say Stargate is worth 100 billion in all. True?',
      'How many billions, how many years, in total?',
      '500bn over what span',
      'what is the price tag of the american ai datacenter build out',
      'Abeg how much money dem wan put for Stargate and na for how many years?',
      'ON AIR QUESTION: can I say five hundred billion over four years for Stargate?',
      'May I trouble you for the full sum of Stargate and the number of years allotted to it?',
      'Is possible to know the total budget of the Stargate project and the period of payment?',
      'so the stargate loot is 500b total, spread on how many years',
      'Our slide reads: Stargate, $500 billion, four years, $100 billion first. Are those three figures right?',
    ],
    example: '/stargate aspect:money',
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            {
              text: 'Stargate means to invest {stargate.sum} over {stargate.years}.',
              rests: ['stargate.sum', 'stargate.years'],
            },
            { text: '{stargate.first} of it comes first.', rests: ['stargate.first'] },
            {
              text: 'Spread evenly that is {yearly} a year.',
              rests: ['stargate.sum', 'stargate.years'],
              figures: {
                yearly: {
                  from: ['stargate.sum', 'stargate.years'],
                  is: (sum, years) => dollars(sum.amount / years.amount),
                },
              },
            },
            {
              text: 'After the first instalment {rest} is left.',
              rests: ['stargate.sum', 'stargate.first'],
              figures: {
                rest: {
                  from: ['stargate.sum', 'stargate.first'],
                  is: (sum, first) => dollars(sum.amount - first.amount),
                },
              },
            },
          ],
        },
      ],
    ],
  },
  'equity-funders': {
    title: 'equity funders',
    asks: [
      'Who funds Stargate?',
      'Who are the equity funders?',
      'Which companies pay for Stargate?',
      'who is putting cash in stargate',
      'name the backers of the venture',
      'list the investors behind the half trillion build please',
      'stargate: whose money is it?',
      'Which firms are financing the US infrastructure venture?',
      'whos footing the bill for stargate',
      'Give me the four equity funders of the joint venture.',
      'Where does the Stargate money come from?',
      'tickers of everyone who bankrolls stargate pls',
      'who chips in equity for the big american ai build',
      'I would be obliged to learn who provides the capital for Stargate.',
      'na who dey bring the money for Stargate?',
      'Four names, quick: who are the equity backers of Stargate?',
      'Kindly enlighten me as to which houses furnish the equity for Stargate.',
      'Is possible to have the list of companies that finance the Stargate venture?',
      'For the schedule of parties: which entities are the initial equity funders of the joint venture?',
      'whos the sugar daddy squad behind stargate lol',
    ],
    example: '/stargate aspect:equity funders',
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            { text: 'Stargate’s equity funders are {stargate.funders}.', rests: ['stargate.funders'] },
            { text: '{stargate.not-funder} is not one of them.', rests: ['stargate.not-funder'], optional: true },
          ],
        },
      ],
    ],
  },
  'lead-partners': {
    title: 'lead partners',
    asks: [
      'Who leads Stargate?',
      'Who are the lead partners?',
      'Who runs Stargate, SoftBank or OpenAI?',
      'which two companies are in charge of the venture',
      'whos the boss of stargate',
      'Who is at the helm of the half trillion project?',
      'Name the leading partners of Stargate please',
      'stargate leads?',
      'Does OpenAI lead Stargate together with SoftBank?',
      'Is SoftBank the lead partner or is it OpenAI?',
      'who steers that 500 billion thing, masa or sama',
      'Which organisations head the joint venture?',
      'Abeg, which two people dey lead this Stargate?',
      'Which firms, pray, stand at the head of the Stargate enterprise as lead partners?',
      'LEAD PARTNERS of stargate, two names, thirty seconds to air',
      'who are the party leaders of stargate',
      'Please to confirm who are leading partner in the venture, we must address the letter.',
      'So SoftBank and OpenAI are the two lead partners of Stargate, yes?',
    ],
    example: '/stargate aspect:lead partners',
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            { text: 'Stargate’s lead partners are {stargate.leads}.', rests: ['stargate.leads'] },
            { ...RESPONSIBILITIES, optional: true },
            { text: 'Its chairman is Masayoshi Son.', rests: ['stargate.chairman'], optional: true },
          ],
        },
      ],
    ],
  },
  'technology-partners': {
    title: 'technology partners',
    asks: [
      'Who are Stargate’s technology partners?',
      'Is OpenAI a technology partner of Stargate?',
      'which tech vendors are on the stargate list',
      'List the initial technology partners of the venture.',
      'stargate suppliers, not investors: who?',
      'Do the articles differ on the technology partners?',
      'One list has OpenAI as technology partner, the other does not. Who is the odd one out?',
      'four or five tech partners? i find two lists',
      'Which chip makers and platform vendors are on the list of the build-out?',
      'Is OpenAI itself counted among the tech partners?',
      'names of the founding tech partners pls',
      'Does every report list the same technology partners?',
      'A British chip designer is among the partners: who else?',
      'who supplies technology to stargate',
      'Abeg list all the tech partners wey dey inside Stargate from the start.',
      'Might I ask which concerns were named as initial technology partners of Stargate?',
      'Tech partners of Stargate: is it four names or five? One script says four.',
      'Is possible to receive names of all technology partner of the Stargate project?',
      'stargate tech roster pls: arm, nvda, orcl, msft, who else',
      'Exhibit A counts OpenAI as a technology partner, Exhibit B omits it. Do the lists of partners diverge?',
    ],
    example: '/stargate aspect:technology partners',
    inputs: {
      era,
      lists: computed(['same', 'differ'], ({ values }) =>
        new Set(names(values('stargate.technology')).map((list) => list.toSorted().join())).size > 1
          ? 'differ'
          : 'same',
      ),
    },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from', lists: 'same' },
          say: [
            {
              text: 'Stargate’s initial technology partners are {stargate.technology}.',
              rests: ['stargate.technology'],
            },
          ],
        },
        {
          when: { era: 'from', lists: 'differ' },
          say: [
            {
              text: 'By every list here Stargate’s initial technology partners are {stargate.technology:all}.',
              rests: ['stargate.technology'],
            },
            {
              text: 'The lists differ on {stargate.technology:some}: named by one article, missing from another’s list.',
              rests: ['stargate.technology'],
            },
          ],
        },
      ],
    ],
  },
  place: {
    title: 'place',
    asks: [
      'Where is Stargate built?',
      'Which country is Stargate in?',
      'Is Stargate in the United States?',
      'what country gets the stargate data centers',
      'Why is Stargate built in Europe?',
      'Is it true that the venture goes up in Japan?',
      'usa or abroad, where do they build stargate',
      'On whose soil does the half trillion build take place?',
      'In which nation will the infrastructure of the venture stand?',
      'stargate location: country?',
      'what country do the new data centers go up in',
      'Will any of it be outside America?',
      'Abeg which country dem dey build this Stargate?',
      'In which country, if I may ask, is Stargate to be raised?',
      'stargate map: usa server or eu server?',
      'Is possible that Stargate is build in Europe, or only in United States?',
      'Can I say on air that Stargate is being built in America only?',
      'The tender says the venture is on US soil. Is the country right?',
    ],
    example: '/stargate aspect:place',
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            { text: 'Stargate is to build in the United States.', rests: ['stargate.place'] },
            { text: 'Its first site is in Texas.', rests: ['stargate.site'], optional: true },
            { text: 'No article on the shelf names a site.', absent: 'stargate.site' },
          ],
        },
      ],
    ],
  },
  sites: {
    title: 'sites',
    asks: [
      'Where are Stargate’s sites?',
      'Which Stargate sites are known?',
      'Tell me all Stargate locations so far',
      'list of stargate campuses',
      'What sites has the venture announced up to now?',
      'how many stargate sites are there',
      'Give me an overview of the Stargate data center sites.',
      'stargate sites map?',
      'Abeg how many Stargate sites dem don announce and where dem dey?',
      'May I ask for an enumeration of all the Stargate sites made known hitherto?',
      'every stargate base so far, drop the list',
      'Is possible to have one overview of all Stargate locations and sites?',
      'SITES. Texas, Michigan, what else has Stargate got?',
      'Which campuses of Stargate had been announced by 10 december 2025?',
    ],
    example: '/stargate aspect:sites',
    inputs: CALENDAR,
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            FIRST_SITE,
            {
              text: 'Five more sites were announced on 23 September 2025; the announcement speaks of {stargate.sites-power} and of {stargate.sites-sum} in {stargate.sites-years}.',
              rests: ['stargate.five-sites', 'stargate.sites-power', 'stargate.sites-sum', 'stargate.sites-years'],
              if: { sites: 'from' },
              optional: true,
            },
            {
              text: 'The expansion in Abilene is reported to have been dropped (6 March 2026).',
              rests: ['stargate.abilene-dropped'],
              if: { abilene: 'from' },
              optional: true,
            },
            MICHIGAN,
            {
              text: 'Stargate was announced to build in the United States.',
              rests: ['stargate.place'],
            },
            { text: 'No article on the shelf names a site.', absent: 'stargate.site' },
          ],
        },
      ],
    ],
  },
  'since-then': {
    title: 'what was announced and reported since',
    asks: [
      'What happened to Stargate since it was announced?',
      'Is Stargate still going?',
      'How is Stargate doing now?',
      'any stargate news since the launch',
      'Is the project dead?',
      'did stargate ever get built',
      'Give me the later history of Stargate.',
      'What is the present state of the venture?',
      'stargate progress update',
      'Has Stargate stalled?',
      'what came after the stargate announcement',
      'How far with Stargate now, e still dey move?',
      'What, I wonder, has become of Stargate since its proclamation?',
      'did stargate get nerfed after launch or is it still on',
      'Is possible to have status update of the Stargate project up to today?',
      'Catching up after a year away: what has happened with Stargate since January 2025?',
      'STARGATE LATEST, dead or alive? need it before the top of the hour',
    ],
    example: '/stargate aspect:since then',
    inputs: CALENDAR,
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from', july: 'before' },
          say: [
            {
              text: 'What is told up to this date is the announcement of January 2025: Stargate means to invest {stargate.sum} over {stargate.years}.',
              rests: ['stargate.sum', 'stargate.years'],
            },
          ],
        },
        {
          when: { july: 'from' },
          say: [
            {
              text: 'In July 2025 Oracle’s addition of {stargate.oracle-adds} to Stargate was announced.',
              rests: ['stargate.oracle-adds'],
              if: { sites: 'before' },
            },
            {
              text: 'In July 2025 Oracle’s addition of {stargate.oracle-adds} to Stargate was announced, and on 23 September 2025 five more sites.',
              rests: ['stargate.oracle-adds', 'stargate.five-sites'],
              if: { sites: 'from' },
            },
            {
              text: 'The joint venture is reported to have no staff, its partners working by two-way deals (23 February 2026).',
              rests: ['stargate.no-staff', 'stargate.two-way'],
              if: { staff: 'from', abilene: 'before' },
              optional: true,
            },
            {
              text: 'The joint venture is reported to have no staff, its partners working by two-way deals (23 February 2026), and its expansion in Abilene to have been dropped (6 March 2026).',
              rests: ['stargate.no-staff', 'stargate.two-way', 'stargate.abilene-dropped'],
              if: { abilene: 'from' },
              optional: true,
            },
            {
              text: 'By press accounts Stargate UK was paused on 9 April 2026.',
              rests: ['stargate.uk-paused'],
              if: { uk: 'from', norway: 'before' },
              optional: true,
            },
            {
              text: 'By press accounts Stargate UK was paused on 9 April 2026, and in Norway the capacity goes to Microsoft and is rented by OpenAI (15 April 2026).',
              rests: ['stargate.uk-paused', 'stargate.norway'],
              if: { norway: 'from' },
              optional: true,
            },
            MICHIGAN,
            {
              text: 'What became of Stargate after that is unknown.',
              rests: ['stargate.later-unknown'],
              if: { later: 'from' },
              optional: true,
            },
          ],
        },
      ],
    ],
  },
  microsoft: {
    title: 'Microsoft’s role',
    asks: [
      'What is Microsoft’s role in Stargate?',
      'Is Microsoft an equity funder of Stargate or just tech?',
      'what does redmond do in stargate',
      'Is Microsoft part of Stargate at all or left out?',
      'is msft in on stargate',
      'msft in stargate: in what capacity?',
      'In which function does Microsoft take part in the venture?',
      'Is Microsoft only a technology partner in the half trillion project?',
      'msft in the portal project, money or tech',
      'Was Microsoft shut out of Stargate completely?',
      'Does Microsoft participate in the joint venture?',
      'My colleague says Microsoft finances Stargate with SoftBank, I say it is a tech partner. Who is right?',
      'Abeg wetin Microsoft dey do inside Stargate?',
      'In what character, may I enquire, does Microsoft appear in the Stargate venture?',
      'Can I say on air that Microsoft is a technology partner of Stargate and nothing more?',
      'msft class in stargate: tank, healer or just tech support',
      'What is function of Microsoft in Stargate project, please?',
      '$MSFT exposure to Stargate: what role does it have?',
    ],
    example: "/stargate aspect:Microsoft's role",
    inputs: CALENDAR,
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            { text: 'Microsoft is a technology partner of Stargate.', rests: ['stargate.microsoft-technology'] },
            { text: '{stargate.not-funder} is not an equity funder.', rests: ['stargate.not-funder'], optional: true },
            {
              text: 'Stargate was announced together with Microsoft’s news.',
              rests: ['stargate.same-day'],
              optional: true,
            },
            {
              text: 'In Norway, by press accounts of 15 April 2026, the capacity goes to Microsoft, and OpenAI rents it.',
              rests: ['stargate.norway'],
              if: { norway: 'from' },
              optional: true,
            },
          ],
        },
      ],
    ],
  },
  company: {
    title: 'the roles of a company',
    asks: [
      'What does Oracle do in Stargate?',
      'Is SoftBank an equity funder?',
      'What is MGX’s part in Stargate?',
      'Is NVIDIA part of Stargate?',
      'is arm in on stargate and as what',
      'What is Oracle in Stargate, funder or tech partner?',
      'nvda role in the venture?',
      'does softbank lead stargate or only pay',
      'What part does Arm play in the project?',
      'Is Oracle involved in the half trillion build?',
      'mgx: what do they do here',
      'Has Google joined Stargate?',
      'is amazon in on stargate',
      'whats softbanks part in all that',
      'In what capacity is NVIDIA listed?',
      'Does Arm belong to the initial partners of Stargate?',
    ],
    example: '/stargate company:Oracle',
    inputs: {
      ...CALENDAR,
      who: computed(['SoftBank', 'OpenAI', 'Oracle', 'Microsoft', 'other'], ({ options }) => {
        const given = String(options.company);
        return ['SoftBank', 'OpenAI', 'Oracle', 'Microsoft'].includes(given) ? given : 'other';
      }),
      company: NAMED,
      aspect: option('aspect', 'overview', ...Object.keys(ROLE_FACETS)),
      technology: computed(ROLES, role('stargate.technology')),
      funder: computed([...ROLES, 'denied'], role('stargate.funders', 'stargate.not-funder')),
      lead: computed(ROLES, role('stargate.leads')),
    },
    tables: [
      [
        tooEarly,
        { ...UNKNOWN, near: ['stargate.funders', 'stargate.technology'] },
        {
          when: { era: 'from', company: 'named', aspect: not('overview') },
          decline: 'absent',
          text: '"{aspect}" is not told by company: ask for it alone, or for {company} alone.',
          near: ['stargate.funders', 'stargate.technology'],
        },
        ...roleTable('technology', 'a technology partner', 'stargate.technology').map((row): Row => {
          const when = { ...row.when, era: 'from', company: 'named', aspect: 'overview' };
          return 'say' in row ? { ...row, when, say: [...row.say, ...DEEDS] } : { ...row, when };
        }),
      ],
      roleTable('funder', 'an equity funder', 'stargate.funders', 'stargate.not-funder'),
      roleTable('lead', 'a lead partner', 'stargate.leads'),
    ],
  },
  'microsoft-funds': plain({
    title: 'whether Microsoft funds it',
    asks: [
      'Does Microsoft fund Stargate?',
      'Is Microsoft putting money into Stargate?',
      'How many billions does Microsoft put into Stargate?',
      'how many billions did redmond chip into the project',
      'What is Microsoft’s part of the half trillion as an equity partner?',
      'how much is msft paying into the half trillion venture',
      'is msft a stargate equity funder y/n',
      'Is Microsoft writing a cheque for the venture?',
      'What share of the 500 billion comes from Microsoft?',
      'Is Microsoft’s own equity at risk if the venture fails?',
      'From which list was Microsoft left out?',
      'An outlet notes the omission of Microsoft. Where is it missing?',
      'a friend claims microsoft bankrolls a tenth of stargate. is that so',
      'Why is Microsoft not among the funders of Stargate?',
      'How many dollars did redmond chip in as equity partner of stargate',
      'is redmond one of the money guys in the portal project',
      'does msft have skin in stargate',
      'Abeg Microsoft dey put money for Stargate or e no dey?',
      'Is it so, sir, that Microsoft contributes no equity to Stargate?',
      'CAN I SAY Microsoft is bankrolling Stargate on air? yes or no',
      'Our board believes Microsoft is one of the financiers of Stargate. Is that so?',
      'is msft tossing any gold in the stargate pot',
      'Would $MSFT holders carry equity risk in Stargate as a funder?',
    ],
    ruling: 'no',
    from: [ANNOUNCED, NOT_YET],
    say: [
      { text: '{stargate.not-funder} is not an equity funder of Stargate.', rests: ['stargate.not-funder'] },
      { text: 'It is one of the technology partners.', rests: ['stargate.microsoft-technology'], optional: true },
      { text: 'The equity funders are {stargate.funders}.', rests: ['stargate.funders'], optional: true },
    ],
  }),
  funder: {
    title: 'whether a company is among its funders',
    asks: [
      'Is Amazon one of the equity funders of Stargate?',
      'how much does google pay into stargate as a backer',
      'Is MGX among the equity funders of Stargate?',
      'Which of the companies outside are backers, Apple or Meta?',
      'Are Amazon and Google among the backers of the venture?',
      'did nvda put money into stargate',
      'Does Oracle put equity in?',
      'is apple financing the half trillion build',
      'I read that Meta funds the venture. Correct?',
      'Is CoreWeave on the list of those who pay for Stargate?',
      'does arm contribute cash to stargate',
      'Since Google finances Stargate, how many billions is that?',
      'is softbank a backer of stargate',
      'are any other companies funding stargate',
      'Is Elon Musk an investor in the venture?',
      'Abeg Amazon dey among the people wey fund Stargate?',
      'Is it the case that Apple counts among the equity backers of Stargate?',
      'Can I say Google is paying into Stargate? Fast please',
      'Is possible that Meta also finance the Stargate venture?',
      'does amd chip in gold for stargate as backer',
      'The draft lists Tesla as an equity funder of the venture. Is this company on the list of backers?',
    ],
    example: 'Is MGX among the equity funders of Stargate?',
    inputs: {
      era,
      company: computed(['none', 'named', 'unnamed'], ({ options, values }) => {
        if (options.company === undefined) return 'none';
        return names(values('stargate.funders')).some((list) => list.includes(String(options.company)))
          ? 'named'
          : 'unnamed';
      }),
    },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from', company: 'none' },
          say: [
            { text: 'Only {stargate.funders} are listed as equity funders of Stargate.', rests: ['stargate.funders'] },
          ],
        },
        {
          when: { era: 'from', company: 'named' },
          ruling: 'yes',
          say: [
            {
              text: '{company} is an equity funder of Stargate.',
              rests: [{ claim: 'stargate.funders', naming: 'company' }],
            },
            { text: 'What each funder puts in is not said here.', rests: ['stargate.funders'], derived: true },
          ],
        },
        {
          when: { era: 'from', company: 'unnamed' },
          ruling: 'no',
          say: [
            {
              text: '{company} is not on the list of Stargate’s equity funders, which are {stargate.funders}.',
              rests: ['stargate.funders'],
              derived: true,
            },
          ],
        },
      ],
    ],
  },
  supplier: {
    title: 'whether a company is among its technology partners',
    asks: [
      'Is Google among the technology partners of Stargate?',
      'are AMD and Intel founding tech partners of stargate',
      'Is Amazon a technology partner of the venture?',
      'is coreweave on the tech list of stargate',
      'Will Intel supply the build-out as technology partner?',
      'is ibm one of the stargate tech vendors',
      'Do AMD or Broadcom appear among the initial technology partners?',
      'is mgx a tech partner of stargate',
      'Is SoftBank on the technology partner list?',
      'what will tsmc deliver as tech partner',
      'are there any tech partners besides the known ones',
      'Abeg Intel dey among the tech partners of Stargate?',
      'Has AMD, may one ask, been received among the technology partners of Stargate?',
      'Google a tech partner in Stargate, true or false? caller on line two says so',
      'Is possible that Samsung is also technology partner of the project Stargate?',
      'did broadcom make the stargate tech roster',
      'Is Dell named as an initial technology partner of the venture?',
    ],
    example: 'Is Google among the technology partners of Stargate?',
    inputs: {
      era,
      company: computed(['none', ...ROLES], (given) =>
        given.options.company === undefined ? 'none' : role('stargate.technology')(given),
      ),
    },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from', company: 'none' },
          say: [
            {
              text: 'Only {stargate.technology} are listed as initial technology partners of Stargate, not others.',
              rests: ['stargate.technology'],
            },
          ],
        },
        {
          when: { era: 'from', company: 'listed' },
          ruling: 'yes',
          say: [
            {
              text: '{company} is an initial technology partner of Stargate.',
              rests: [{ claim: 'stargate.technology', naming: 'company' }],
            },
          ],
        },
        {
          when: { era: 'from', company: 'listed by some' },
          say: [
            {
              text: '{company} is a technology partner of Stargate by one list, and missing from another.',
              rests: [
                { claim: 'stargate.technology', naming: 'company' },
                { claim: 'stargate.technology', lacking: 'company' },
              ],
            },
          ],
        },
        {
          when: { era: 'from', company: 'not listed' },
          ruling: 'no',
          say: [
            {
              text: '{company} is not on the list of Stargate’s initial technology partners, which are {stargate.technology}.',
              rests: ['stargate.technology'],
              derived: true,
            },
          ],
        },
      ],
    ],
  },
  'both-lists': {
    title: 'who is both funder and technology partner',
    asks: [
      'Who is both a funder and a technology partner of Stargate?',
      'Which company is on the list of funders and on the tech list too?',
      'who pays and also supplies in stargate',
      'Is anybody equity funder and technology partner at once?',
      'overlap between the money side and the tech side of stargate?',
      'which ticker shows up twice, as backer and as tech vendor',
      'Name the firm with two roles in the venture, financing and technology',
      'Are there companies that appear on both lists of the project?',
      'Abeg which company dey for the two lists, money and tech?',
      'Which house, if any, figures both as equity funder and as technology partner of Stargate?',
      'who is dual class in stargate, funder plus tech partner',
      'Is there company that is financing and also technology partner of Stargate at the same time?',
      'Oracle funds Stargate and is a tech partner as well, true?',
      'Two hats in Stargate, funder AND tech partner: who?',
    ],
    example: 'Who is both a funder and a technology partner of Stargate?',
    inputs: {
      era,
      oracle: computed(['on both', 'not'], ({ values }) =>
        ['stargate.funders', 'stargate.technology'].every((claim) =>
          names(values(claim)).some((list) => list.includes('Oracle')),
        )
          ? 'on both'
          : 'not',
      ),
    },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from', oracle: 'on both' },
          say: [
            {
              text: 'Oracle is on both lists, as an equity funder and as a technology partner of Stargate.',
              rests: ['stargate.funders', 'stargate.technology'],
              derived: true,
            },
            {
              text: 'OpenAI is a funder too, and a technology partner by some lists.',
              rests: ['stargate.funders', 'stargate.technology'],
              derived: true,
            },
          ],
        },
        {
          when: { era: 'from', oracle: 'not' },
          decline: 'absent',
          text: 'No article on the shelf has both lists, of funders and of technology partners.',
        },
      ],
    ],
  },
  'first-part': plain({
    title: 'the first instalment',
    asks: [
      'How much does Stargate invest immediately?',
      'How much comes at once?',
      'what is the first tranche of stargate',
      'How large is the initial part of the 500 billion?',
      'day one money for the venture?',
      'How much of the pot is spent right away?',
      'Is the first 100 billion invested immediately or just earmarked?',
      'The first hundred billion: deployed now or only set aside?',
      'are they spending the first 100bn already or is it reserved',
      'Do the reports agree on how the initial 100 billion is put to use?',
      'what chunk goes in up front',
      'stargate opening tranche size pls',
      'How many billions are set aside for the start?',
      'Compare how the articles describe the first one hundred billion of the venture.',
      'initial cheque of the build out, how large',
      'Abeg how much dem go drop first for Stargate, sharp sharp?',
      'What portion of the Stargate money, may I ask, is laid out at the very beginning?',
      'FIRST CHEQUE for Stargate: can I say 100 billion immediately?',
      'Is possible to know amount of the first instalment of Stargate?',
      'how much gold does stargate drop on turn one',
      'One story says deployed immediately, one says earmarked. Which is it with Stargate’s first hundred billion?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [
      { text: '{stargate.first} of Stargate’s {stargate.sum} comes first.', rests: ['stargate.first', 'stargate.sum'] },
      {
        text: 'The articles word it differently: by one it is invested immediately, by another it is already earmarked.',
        rests: ['stargate.first-at-once', 'stargate.first-earmarked'],
        optional: true,
      },
    ],
  }),
  yearly: plain({
    title: 'how much that is a year',
    asks: [
      'How much is Stargate a year?',
      'If the 500 billion is spread evenly, how much per year is that?',
      'avg annual spend of stargate?',
      'What is the yearly sum of the venture?',
      '500bn divided by the years, what do you get',
      'napkin maths: stargate per annum',
      'How much would be invested each year if the pace stays the same?',
      'what does the half trillion come to per year',
      'yearly capex run rate of the build-out, simple average',
      'Abeg if dem share the 500 billion by year, how much be one year?',
      'Were one to divide the Stargate sum equally, what would each year receive?',
      'PER YEAR figure for Stargate, quick maths please',
      'Is possible to calculate the yearly budget of Stargate, on average?',
      'stargate gold per year if its linear?',
      'For my model: Stargate capex per annum, straight line over the four years?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [
      {
        text: '{stargate.sum} over {stargate.years} is {yearly} a year, if it is spread evenly.',
        rests: ['stargate.sum', 'stargate.years'],
        figures: {
          yearly: {
            from: ['stargate.sum', 'stargate.years'],
            is: (sum, years) => dollars(sum.amount / years.amount),
          },
        },
      },
      {
        text: 'How it is spread is not said; {stargate.first} comes first.',
        rests: ['stargate.first'],
        optional: true,
      },
    ],
  }),
  remainder: plain({
    title: 'what is left after the first instalment',
    asks: [
      'How much of Stargate is left after the first 100 billion?',
      'How much is left after the first 100 billion?',
      '500 minus the first instalment, how much remains?',
      'what is the remainder of the stargate money after day one',
      'once the initial tranche is out, how much of the headline sum is left',
      'How much of the half trillion comes later?',
      'rest of the stargate funds after the first chunk?',
      'After the opening 100bn, how many billions are still to be invested, and in what time?',
      'dry powder left in the venture?',
      'Abeg when the first 100 billion don go, how much remain for Stargate?',
      'After the initial hundred billion is spent, what sum of Stargate remains outstanding, pray?',
      '500 minus 100: can I say four hundred billion of Stargate is still to come?',
      'What is the balance of Stargate after first instalment is paid?',
      'how much gold left in stargate after the opening 100b',
      'Assume the first $100 billion of Stargate has gone out by December 2025: how much of it is left?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [
      {
        text: '{rest} is left of Stargate’s {stargate.sum} after the first {stargate.first}.',
        rests: ['stargate.sum', 'stargate.first'],
        figures: {
          rest: { from: ['stargate.sum', 'stargate.first'], is: (sum, first) => dollars(sum.amount - first.amount) },
        },
      },
      { text: 'The whole is to be invested over {stargate.years}.', rests: ['stargate.years'], optional: true },
    ],
  }),
  purpose: plain({
    title: 'what the money is for',
    asks: [
      'What is the Stargate money spent on?',
      'What will the venture build?',
      'what do they buy with the 500 billion',
      'For whom does Stargate build?',
      'What is the purpose of Stargate?',
      'why do they need stargate',
      'what are the funds of the venture to be used for',
      'Does Stargate build data centers or models?',
      'who is the infrastructure of the project meant for',
      'goal of the half trillion project?',
      'What is it all for, this Stargate?',
      'Abeg wetin dem wan use the Stargate money do?',
      'To what end, may I enquire, shall the Stargate money be applied?',
      'what does all that stargate gold actually buy',
      'Is possible to explain for which purpose is the Stargate investment?',
      'The Stargate money goes into AI infrastructure for OpenAI, is that a fair description?',
      'Use of proceeds of Stargate: what do they build with it and for whom?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [
      {
        text: 'The money goes into new AI infrastructure, built for OpenAI in the United States.',
        rests: ['stargate.project', 'stargate.place'],
      },
      {
        text: 'It is {stargate.sum} over {stargate.years}.',
        rests: ['stargate.sum', 'stargate.years'],
        optional: true,
      },
    ],
  }),
  signal: plain({
    title: 'what it is a sign of',
    asks: [
      'What does Stargate say about OpenAI’s infrastructure plans?',
      'What is Stargate a sign of?',
      'does the venture mean openai diversifies',
      'What does the project signal about how OpenAI gets infrastructure?',
      'Is Stargate a move towards more diversified infrastructure?',
      'significance of the venture for where openai sources its capacity',
      'what message does the half trillion thing send on openais infra strategy',
      'How do commentators read the Stargate initiative?',
      'Abeg wetin this Stargate dey tell us about how OpenAI dey get infrastructure?',
      'What lesson does one draw from Stargate as to how OpenAI will provide for its infrastructure?',
      'Does Stargate mean OpenAI is spreading its infrastructure over more shoulders?',
      'is stargate a sign that oai wants more diverse infra',
      'Is possible to read Stargate as diversification of infrastructure support?',
      'How is Stargate interpreted in the press with regard to OpenAI’s infrastructure?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [
      {
        text: 'One article sees in Stargate a turn to more diversified support for OpenAI’s infrastructure.',
        rests: ['stargate.diversifies'],
      },
    ],
  }),
  announced: {
    title: 'when and by whom it was announced',
    asks: [
      'When was Stargate announced?',
      'who announced stargate',
      'on which day did openai present the stargate project',
      'date of the stargate announcement?',
      'What day was the half trillion venture made public?',
      'Was it OpenAI or Microsoft that announced Stargate?',
      'when did they unveil the portal project',
      'Since when do we know of Stargate?',
      'stargate launch date',
      'remind me when stargate was introduced',
      'Abeg na which day dem announce this Stargate?',
      'Upon what day, may I ask, was Stargate proclaimed, and by whom?',
      'STARGATE ANNOUNCED when? 21 january 2025, can I say that on air?',
      'Is possible to have the exact date when OpenAI presented Stargate?',
      'when did stargate drop',
      'For the recital I need the announcement date of Stargate and who made it.',
    ],
    example: 'When was Stargate announced?',
    inputs: {
      dated: computed(['yes', 'no'], ({ values }) => (values('stargate.day').length > 0 ? 'yes' : 'no')),
    },
    tables: [
      [
        {
          when: { dated: 'yes' },
          say: [
            { text: 'Stargate was announced on {stargate.day}.', rests: ['stargate.day'] },
            { text: 'The announcement was OpenAI’s.', rests: ['stargate.by-openai'], optional: true },
            {
              text: 'Microsoft’s statement on the partnership came the same day.',
              rests: ['stargate.same-day'],
              optional: true,
            },
          ],
        },
        {
          when: { dated: 'no' },
          say: [
            {
              text: 'OpenAI announced Stargate on the same day as Microsoft’s statement on the partnership.',
              rests: ['stargate.by-openai', 'stargate.same-day'],
            },
            {
              text: 'That statement came on {day}.',
              rests: ['partnership.day'],
              figures: { day: { from: ['partnership.day'], is: (date) => spoken(dayOf(date)) } },
              optional: true,
            },
          ],
        },
      ],
    ],
  },
  softbank: plain({
    title: 'SoftBank: investor or cloud provider',
    asks: [
      'Is SoftBank a cloud provider or an investor?',
      'One article calls SoftBank a cloud provider. Do the others agree?',
      'is softbank hosting openai or paying',
      'SoftBank: money or servers? sources differ',
      'does softbank run a cloud for openai',
      'A story counts SoftBank among the cloud providers, is that backed up elsewhere?',
      'is masa a cloud guy or a money guy',
      'Do the articles contradict one another on what SoftBank does?',
      'softbank listed next to oracle as provider, right or wrong',
      'Abeg SoftBank na cloud company or na money people?',
      'Is SoftBank, as one article has it, a purveyor of cloud services, or rather an investor?',
      'SoftBank a cloud provider?? one article says that, can I trust it',
      'Is possible that SoftBank gives cloud service to OpenAI, or is it only investor?',
      'is softbank a server guy or a whale',
      'One exhibit lists SoftBank with the cloud providers and another as funder of Stargate. Do they conflict?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [
      {
        text: 'The articles differ: one counts SoftBank among cloud providers, others name it as lead partner and equity funder of Stargate.',
        rests: ['stargate.softbank-cloud', 'stargate.leads', 'stargate.funders'],
      },
    ],
  }),
  'softbank-origin': plain({
    title: 'where SoftBank is from',
    asks: [
      'Where is SoftBank from?',
      'Which country does SoftBank come from?',
      'is softbank japanese',
      'softbank nationality?',
      'What country is the lead partner SoftBank based in, and what does it do?',
      'whos softbank and where are they from',
      'SoftBank, a company from where?',
      'Abeg SoftBank na from which country?',
      'From which nation, may I enquire, does the house of SoftBank hail?',
      'SoftBank: Japanese, yes? need the nationality for the intro',
      'In which country is company SoftBank domiciled?',
      'is softbank a jp guild',
      'We must fill in the origin of the partner. SoftBank is a company of which country?',
    ],
    say: [
      { text: 'SoftBank is a Japanese company.', rests: ['stargate.softbank-japan'] },
      { text: 'Stargate’s lead partners are {stargate.leads}.', rests: ['stargate.leads'], optional: true },
      { text: 'Its equity funders are {stargate.funders}.', rests: ['stargate.funders'], optional: true },
    ],
  }),
  chairman: plain({
    title: 'the chairman',
    asks: [
      'Who is the chairman of Stargate?',
      'who chairs stargate',
      'Who presides over the board of the venture?',
      'Is Masayoshi Son the chairman?',
      'is masa chair of the half trillion thing',
      'name of the stargate chair pls',
      'Who was made chairman of the joint venture?',
      'which person heads the board of the project',
      'Is Larry Ellison chairman of Stargate?',
      'Na who be chairman for this Stargate?',
      'Who, may I ask, occupies the chair of Stargate?',
      'CHAIRMAN of Stargate, name and spelling, thirty seconds',
      'Is possible to know which person is chairman of the Stargate company?',
      'whos the guild master in the chair of stargate, masa?',
      'So Sam Altman is chairman of Stargate, right?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [{ text: 'Masayoshi Son is the chairman of Stargate, as announced.', rests: ['stargate.chairman'] }],
  }),
  responsibilities: plain({
    title: 'who answers for money and operations',
    asks: [
      'Who has the financial responsibility for Stargate?',
      'Who is responsible for the operations of Stargate?',
      'which partner handles the finances and which the operations',
      'Does OpenAI run the operations of the venture?',
      'who does what between softbank and openai in stargate',
      'Division of duties between the lead partners?',
      'Is SoftBank responsible for the financing of the venture?',
      'Abeg between SoftBank and OpenAI, who dey handle money and who dey handle operations for Stargate?',
      'To whom falls the financial responsibility of Stargate, and to whom the operational?',
      'OpenAI runs it, SoftBank pays: is that how responsibility in Stargate is split?',
      'Who is responsible for finance and who for operations in Stargate, please?',
      'Which party bears operational responsibility for the venture, and which the financial one?',
      'who does the money micro and who does the ops in stargate',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [RESPONSIBILITIES],
  }),
  'first-site': plain({
    title: 'the first site',
    asks: [
      'Where is the first Stargate site?',
      'Is the Stargate data center in Texas?',
      'which state gets the first data center of stargate',
      'In what town does the venture build first?',
      'What city is the first campus in?',
      'first stargate location, city or state?',
      'Is Abilene the place of the first Stargate site?',
      'where do i have to drive to see the first stargate building',
      'In which county does the project start?',
      'Which US state hosts the initial buildings of the venture?',
      'Abeg which state dem dey start the first Stargate building?',
      'In which state of the Union does the first Stargate site arise?',
      'FIRST Stargate site is Texas, can I say that?',
      'Is possible to know in which state is the first site of Stargate?',
      'where is the stargate starter base',
      'If I fly out in March 2026 to film the first Stargate site, which state do I go to?',
    ],
    from: [ANNOUNCED, NOT_YET],
    say: [{ text: 'Stargate’s first site is in Texas.', rests: ['stargate.site'] }],
  }),
  'five-sites': plain({
    title: 'the five more sites of September 2025',
    asks: [
      'How large are the five additional Stargate sites, as of October 2025?',
      'How many new Stargate sites with how much power were announced in September 2025?',
      'How many new Stargate sites were announced in September 2025?',
      'What was announced on 23 September 2025 about Stargate?',
      'five more stargate sites, how many gigawatts',
      'How large are the five additional sites?',
      'Were further sites of the venture announced by the end of 2025?',
      'how much money are the new sites of sept 2025',
      'which additional stargate sites came in september 2025',
      'Abeg the five new Stargate sites wey dem add for September 2025, how big dem be?',
      'What was the magnitude of the five further Stargate sites made known in the autumn of 2025?',
      'FIVE NEW SITES Stargate sept 2025: gigawatts and dollars please',
      'Is possible to know power and cost of the five additional sites of Stargate?',
      'stargate got five new bases in fall 2025, how many gw',
      'Stargate promised nearly 7 GW and over 400 billion with five more sites, true?',
    ],
    from: [
      '2025-09-23',
      'Five more sites of Stargate were announced on 23 September 2025; up to then no article on the shelf tells of them.',
    ],
    say: [
      { text: 'Five more sites of Stargate were announced on 23 September 2025.', rests: ['stargate.five-sites'] },
      {
        text: 'The announcement speaks of {stargate.sites-power} and of {stargate.sites-sum} in {stargate.sites-years}.',
        rests: ['stargate.sites-power', 'stargate.sites-sum', 'stargate.sites-years'],
        optional: true,
      },
    ],
  }),
  staff: plain({
    title: 'its staff',
    asks: [
      'Has the Stargate joint venture hired any staff, as of June 2026?',
      'Has the joint venture hired anybody?',
      'is stargate an empty shell with no staff',
      'how many people work at stargate itself',
      'How do the partners of Stargate work together?',
      'Is it right that the venture has no employees of its own?',
      'did stargate ever build a team',
      'two-way deals between the stargate partners?',
      'Abeg Stargate get workers of e own at all?',
      'Does the Stargate joint venture, may I ask, keep any staff whatever?',
      'ZERO staff at the Stargate joint venture, can I say that on air as of March 2026?',
      'Is possible that the joint venture Stargate has no own employee?',
      'stargate guild has no members, just duo deals between the partners?',
      'Reports of 23 February 2026 speak of a shell. Does the joint venture employ anyone?',
    ],
    from: ['2026-02-23', 'No article on the shelf says anything of Stargate’s staff before 23 February 2026.'],
    say: [
      {
        text: 'The Stargate joint venture is reported to have no staff (23 February 2026).',
        rests: ['stargate.no-staff'],
      },
      { text: 'Its partners are reported to work by two-way deals.', rests: ['stargate.two-way'], optional: true },
    ],
  }),
  abilene: plain({
    title: 'the expansion in Abilene',
    asks: [
      'Was the Abilene expansion of Stargate cancelled, as of June 2026?',
      'What happened in Abilene?',
      'is the abilene expansion dead',
      'Did they drop the extension of the Texas site?',
      'abilene: dropped, and who says so?',
      'Is the end of the expansion in Abilene official?',
      'are they still enlarging abilene',
      'Abeg dem don cancel the Abilene expansion?',
      'What befell the intended enlargement at Abilene?',
      'ABILENE expansion dropped: who reports it, is it official?',
      'Is possible that the expansion in Abilene is stopped?',
      'abilene expansion got rage quit?',
      'We have a supply order for the Abilene extension. Was that extension given up in March 2026?',
    ],
    from: ['2026-03-06', 'No article on the shelf says anything of Abilene’s expansion before 6 March 2026.'],
    say: [
      {
        text: 'The expansion in Abilene is reported to have been dropped (6 March 2026); it was not announced.',
        rests: ['stargate.abilene-dropped'],
      },
    ],
  }),
  uk: plain({
    title: 'Stargate UK',
    asks: [
      'What became of Stargate UK, as of June 2026?',
      'Is Stargate UK on hold?',
      'was the british stargate paused',
      'stargate uk status',
      'When was Stargate UK paused?',
      'Is the project in the United Kingdom still on?',
      'did they stop stargate in britain',
      'Abeg wetin happen to the Stargate wey dem wan build for UK?',
      'What is the fate of the British Stargate, if I may be so bold?',
      'STARGATE UK on pause since April, can I run with that?',
      'Is possible that Stargate in the United Kingdom is paused?',
      'stargate uk afk?',
      'Our London office bid for Stargate UK. Is the UK project paused?',
    ],
    from: ['2026-04-09', 'No article on the shelf says anything of Stargate UK before 9 April 2026.'],
    say: [{ text: 'Stargate UK was paused on 9 April 2026, by press accounts.', rests: ['stargate.uk-paused'] }],
  }),
  norway: plain({
    title: 'Stargate in Norway',
    asks: [
      'What is going on with Stargate in Norway, as of June 2026?',
      'Who takes the capacity in Norway?',
      'does openai rent in norway',
      'stargate norway: who has the capacity',
      'What does Microsoft do in Norway?',
      'Is OpenAI a tenant of Microsoft in Norway?',
      'norway site, openai or msft',
      'Abeg for Norway, who get the capacity, Microsoft or OpenAI?',
      'Who, may I enquire, has taken up the Norwegian capacity, and who rents it?',
      'NORWAY: Microsoft takes the Stargate capacity, OpenAI rents, right?',
      'Is possible that OpenAI is tenant in Norway and Microsoft has the capacity?',
      'who owns the norway node, msft or oai',
      'After the news of 15 april 2026: who holds the Norwegian capacity and who pays rent for it?',
    ],
    from: ['2026-04-15', 'No article on the shelf says anything of Stargate in Norway before 15 April 2026.'],
    say: [
      {
        text: 'In Norway, by press accounts of 15 April 2026, Microsoft takes the capacity and OpenAI rents it.',
        rests: ['stargate.norway'],
      },
    ],
  }),
  michigan: plain({
    title: 'the site in Michigan',
    asks: [
      'What does Stargate build in Michigan, as of June 2026?',
      'What is being built in Michigan?',
      'Was ground broken in Michigan?',
      'how many gw is the michigan site',
      'stargate michigan?',
      'How big is the Michigan campus of Stargate?',
      'When did construction begin in Michigan?',
      'michigan data center of the venture, what do we know',
      'Abeg wetin dem dey build for Michigan and how big e be?',
      'Has the soil been turned in Michigan for Stargate, and for how great a site?',
      'MICHIGAN: ground broken, one gigawatt, yes?',
      'Is possible to know the power of the Stargate site in Michigan?',
      'michigan base of stargate, has construction started',
      'As of 15 june 2026, had they broken ground in Michigan and for how many gigawatt?',
    ],
    from: ['2026-06-01', 'No article on the shelf says anything of a site in Michigan before 1 June 2026.'],
    say: [
      {
        text: 'Ground was broken in Michigan, for a site of {stargate.michigan-power}, as announced on 1 June 2026.',
        rests: ['stargate.michigan', 'stargate.michigan-power'],
      },
    ],
  }),
  'oracle-adds': plain({
    title: 'what Oracle adds to it',
    asks: [
      'How much capacity does Oracle add to Stargate, as of August 2025?',
      'How many gigawatts come from Oracle?',
      'oracle 4.5 gw stargate, when announced',
      'What did Oracle add in July 2025?',
      'orcl extra capacity for stargate?',
      'By how much does Oracle enlarge the venture’s capacity?',
      'Abeg how many gigawatt Oracle add join Stargate?',
      'What addition, in gigawatts, did Oracle make to Stargate in the summer of 2025?',
      'ORACLE adds HOW MUCH to Stargate? gigawatts, july 2025',
      'Is possible to know the capacity that Oracle brings in addition to Stargate?',
      '$ORCL adds 4.5 GW to Stargate, correct?',
      'oracle dropped how many gw into stargate in july',
    ],
    from: [
      '2025-07-01',
      'Oracle’s addition to Stargate was announced in July 2025; up to then no article on the shelf tells of one.',
    ],
    say: [
      {
        text: 'Oracle adds {stargate.oracle-adds} to Stargate, as announced in July 2025.',
        rests: ['stargate.oracle-adds'],
      },
    ],
  }),
};

/** A facet that tells whether a company has one role. */
function roleFacet(input: string, is: string, as: string, lists: string, denied?: string): Facet {
  const off: Row[] =
    denied === undefined
      ? []
      : [
          {
            when: { era: 'from', company: 'named', [input]: 'denied' },
            ruling: 'no',
            say: [{ text: `{company} is not ${is} of Stargate.`, rests: [{ claim: denied, naming: 'company' }] }],
          },
        ];
  return {
    title: `is a company ${is}`,
    asks: [
      `Is Oracle ${is} of Stargate?`,
      `Is NVIDIA ${is}?`,
      `Is MGX to be regarded as ${is} of the joint venture?`,
      `is orcl ${is} in stargate y/n`,
      `Can I say on air that Oracle is ${is} of Stargate?`,
      `Is possible that NVIDIA is ${is} of the joint venture?`,
    ],
    example: `/stargate aspect:${as} company:OpenAI`,
    inputs: {
      era,
      company: NAMED,
      [input]: computed(denied === undefined ? ROLES : [...ROLES, 'denied'], role(lists, denied)),
    },
    tables: [
      [
        tooEarly,
        { ...UNKNOWN, near: [lists] },
        {
          when: { era: 'from', company: 'named', [input]: 'listed' },
          ruling: 'yes',
          say: [{ text: `{company} is ${is} of Stargate.`, rests: [{ claim: lists, naming: 'company' }] }],
        },
        {
          when: { era: 'from', company: 'named', [input]: 'listed by some' },
          ruling: 'conditional',
          say: [
            {
              text: `{company} is ${is} of Stargate by one list, and missing from another.`,
              rests: [
                { claim: lists, naming: 'company' },
                { claim: lists, lacking: 'company' },
              ],
            },
          ],
        },
        ...off,
        {
          when: { era: 'from', company: 'named', [input]: 'not listed' },
          ruling: 'not_stated',
          say: [{ text: `No list here names {company} as ${is}.`, rests: [lists], derived: true }],
        },
      ],
    ],
  };
}

facets['is-funder'] = roleFacet(
  'funder',
  'an equity funder',
  'equity funders',
  'stargate.funders',
  'stargate.not-funder',
);
facets['is-lead'] = roleFacet('lead', 'a lead partner', 'lead partners', 'stargate.leads');
facets['is-technology'] = roleFacet('technology', 'a technology partner', 'technology partners', 'stargate.technology');
const gaps: readonly Gap[] = [
  {
    missing: 'what each funder puts into Stargate',
    asks: [
      'How much does SoftBank alone put into Stargate?',
      'What is MGX’s individual contribution?',
      'How much exactly does Oracle pay in?',
      'softbanks cheque for the venture, in billions',
      'split of the 500 billion by funder pls',
      'how much of the half trillion is openais own money',
      'Who pays which part of the sum?',
      'per funder breakdown of the venture',
      'what is each company chipping in',
      'MGX ticket size in stargate?',
      'How many billions is masa personally on the hook for?',
      'Abeg how much SoftBank alone dey put for Stargate?',
      'What individual sum, may I ask, does each funder subscribe to Stargate?',
      'SoftBank’s own slice of Stargate, in billions? need one figure',
      'Is possible to have the amount per company, how much Oracle and how much MGX pays in Stargate?',
      'how much gold does each funder throw into stargate',
      'Suppose SoftBank and OpenAI share equally in December 2025: how many billions does each of them pay into Stargate?',
    ],
    near: ['stargate.funders'],
  },
  {
    missing: 'how Stargate is financed between debt and equity',
    asks: [
      'How much of Stargate is debt?',
      'What is the debt to equity ratio of the venture?',
      'is the stargate cash borrowed',
      'Do they issue bonds for the half trillion build?',
      'leverage on the project?',
      'Are banks lending money to the joint venture?',
      'which loans back stargate',
      'is it all equity or are there loans in the venture',
      'interest rate on the stargate debt',
      'Abeg na loan dem take do Stargate or na their own money?',
      'Does Stargate borrow, may I enquire, or is it paid from equity alone?',
      'DEBT or equity at Stargate? what split can I say on air?',
      'Is possible to know how much bank credit is inside the Stargate financing?',
      'Stargate leverage: debt tranche, coupon, lenders?',
      'is stargate running on borrowed gold',
    ],
    near: ['stargate.sum'],
  },
  {
    missing: 'who owns how much of Stargate',
    asks: [
      'What percentage of Stargate does OpenAI own?',
      'Who owns Stargate?',
      'ownership split of the joint venture',
      'how many percent of stargate belong to softbank',
      'Which shareholder has the majority in the venture?',
      'cap table of stargate?',
      'What stake does Oracle hold in the project company?',
      'Abeg who get the biggest share inside Stargate, how many percent?',
      'In what proportions, pray, is the ownership of Stargate divided?',
      'OWNERSHIP of Stargate: who has what percent?',
      'Is possible to know the shareholding of each owner in the company Stargate?',
      'Cap table: SoftBank’s ownership percentage in Stargate?',
      'Who is the majority owner of the joint venture under its charter?',
    ],
    near: ['stargate.funders'],
  },
  {
    missing: 'anything of a listing of Stargate',
    asks: [
      'Can I buy shares of Stargate?',
      'Is there a Stargate ticker?',
      'when is the stargate ipo',
      'Will the venture be listed on the stock exchange?',
      'stargate stock where',
      'Does the project company plan to go public?',
      'Abeg I fit buy Stargate share for stock market?',
      'May a private person acquire shares in Stargate at the exchange?',
      'STARGATE IPO, any date? Nasdaq or New York?',
      'Is possible to buy stock of the Stargate company?',
      'whats the ticker for stargate so i can yolo',
      'Should Stargate list in 2026, under what ticker would it trade?',
    ],
  },
  {
    missing: 'how many chips or GPUs Stargate gets',
    asks: [
      'How many GPUs will Stargate have?',
      'number of nvidia chips on order for the venture',
      'how many h100 or blackwells does nvda ship for stargate',
      'Which accelerators are used in the Stargate data centers?',
      'What type of GPU goes into the build-out?',
      'How many servers will be installed in the project?',
      'count of GB200 racks at stargate',
      'Abeg how many Nvidia GPU dem dey put for Stargate?',
      'What number of graphics processors, may I ask, is destined for Stargate?',
      'GPU COUNT at Stargate, ballpark for air?',
      'Is possible to know quantity and type of chips ordered for Stargate?',
      'how many gpus is stargate stacking, blackwells?',
      'For rack planning: how many GB200 or other accelerators does the venture install?',
    ],
    near: ['stargate.technology'],
  },
  {
    missing: 'how much power Stargate needs, or where it comes from',
    asks: [
      'How many megawatts will the Stargate sites need?',
      'What powers the Stargate data centers, gas or nuclear?',
      'how much electricity does the venture consume',
      'Where does the energy for the sites come from?',
      'stargate and the power grid?',
      'Do they build reactors for the project?',
      'How much water will the sites use?',
      'carbon footprint of the half trillion build',
      'Is the venture powered by renewables such as solar?',
      'Abeg where Stargate go see light from, and how much electricity e need?',
      'Whence, may I enquire, shall Stargate draw its electric power?',
      'Gas, nuclear, solar: what powers Stargate? and what about the water?',
      'Is possible to know the electricity consumption of Stargate, and from which energy?',
      'does stargate run on nuke or coal',
      'For the substation design: what electrical load does the venture draw and from which grid?',
    ],
    near: ['stargate.place'],
  },
  {
    missing: 'how many jobs Stargate creates',
    asks: [
      'How many jobs does Stargate create?',
      'employment effect of the venture?',
      'how many workers will the half trillion build hire',
      'Were new jobs promised with the project?',
      'stargate hiring numbers',
      'How many Americans get work out of Stargate?',
      'jobs, how many?',
      'Abeg how many job Stargate go give people?',
      'How many situations of employment, pray, will Stargate afford?',
      'JOBS: can I say a hundred thousand new jobs from Stargate?',
      'Is possible to know how many jobs are created by the Stargate project?',
      'how many npcs get hired for stargate',
      'Will the venture have created jobs by 10 december 2025, and how many?',
    ],
  },
  {
    missing: 'who owns MGX or where it is based',
    asks: [
      'Who owns MGX?',
      'Where is MGX based?',
      'what is mgx anyway and who runs it',
      'Is MGX a state fund?',
      'mgx headquarters?',
      'Which country is behind MGX?',
      'Is MGX from Abu Dhabi?',
      'what kind of company is mgx',
      'Abeg who get this MGX and where dem dey?',
      'Of what country, may I ask, is MGX, and who are its proprietors?',
      'MGX: who are they, where, owned by whom? quick',
      'Is possible to know the owner and the seat of company MGX?',
      'mgx lore pls, who owns that guild',
      'Know-your-counterparty check: who is the beneficial owner of MGX?',
    ],
    near: ['stargate.funders'],
  },
  {
    missing: 'what a technology partner delivers to Stargate',
    asks: [
      'What does Arm deliver to Stargate?',
      'Which services does Microsoft contribute as technology partner?',
      'what hardware comes from nvda in the venture',
      'What exactly do the technology partners do?',
      'concrete deliverables of the tech partners?',
      'What will Oracle supply to the project in detail?',
      'which products of microsoft go into stargate',
      'Does Microsoft provide Azure or software to the venture?',
      'Abeg wetin exactly Arm go supply for Stargate?',
      'What, may I enquire, does each technology partner actually furnish to Stargate?',
      'NVIDIA brings WHAT to Stargate? chips, software, which?',
      'Is possible to know which products Microsoft delivers to Stargate?',
      'what loot does arm bring to the stargate party',
      'What are the contractual deliverables of Oracle as technology partner of the venture?',
    ],
    near: ['stargate.technology'],
  },
  {
    missing: 'what a partner earns by Stargate',
    asks: [
      'How much does Microsoft get paid as a technology partner?',
      'What revenue does Arm make with Stargate?',
      'profit for nvda from the venture?',
      'does oracle earn on the half trillion build',
      'How much do the suppliers make from the project?',
      'What return do the funders expect from Stargate?',
      'revenue bump for $ARM from stargate',
      'payment to redmond for being a tech partner',
      'Abeg how much Nvidia go gain from Stargate?',
      'What profit, pray, may Arm expect from Stargate?',
      '$NVDA $ARM: revenue uplift from Stargate in dollars?',
      'Is possible to know how much Microsoft earns for its part as technology partner?',
      'how much xp and gold does oracle farm from stargate',
      'What fee is Microsoft paid for being a technology partner in the joint venture?',
    ],
    near: ['stargate.technology'],
  },
  {
    missing: 'when Stargate’s sites open or are finished',
    asks: [
      'When does the first Stargate data center open?',
      'When will construction be finished?',
      'completion date of the venture',
      'stargate go live when',
      'When do they start to build?',
      'What year will the sites be operational?',
      'deadline for the half trillion build',
      'Abeg when dem go finish build this Stargate?',
      'When, may I ask, shall the first Stargate halls open their doors?',
      'OPENING DATE of the first Stargate data center? month is enough',
      'Is possible to know the date of completion for the Stargate construction?',
      'when does stargate go live, is it still early access',
      'Will the first site of Stargate be operational by 10 december 2025?',
    ],
    near: ['stargate.years'],
  },
  {
    missing: 'what the government has to do with Stargate',
    asks: [
      'Does the US government pay for Stargate?',
      'What did Trump say about Stargate?',
      'is there taxpayer money in the venture',
      'Did the White House announce the project?',
      'role of the president in stargate',
      'Are there federal subsidies or permits for the build?',
      'does any state grant tax breaks for the half trillion thing',
      'Abeg Trump government dey put money for Stargate?',
      'Has the President of the United States any hand in Stargate?',
      'TRUMP and Stargate: public money, permits, what?',
      'Is possible that the Stargate project receives state subsidy or tax relief?',
      'does uncle sam drop gold for stargate',
      'Were federal permits or grants promised to the venture by the White House in January 2025?',
    ],
    near: ['stargate.place'],
  },
  {
    missing: 'who builds Stargate’s halls',
    asks: [
      'Which construction company builds Stargate?',
      'Who is the contractor of the sites?',
      'who pours the concrete for stargate',
      'Is Crusoe the builder?',
      'Which architects plan the campuses of the venture?',
      'who operates the buildings day to day',
      'Abeg which contractor dey build the Stargate houses?',
      'Which builder, may I enquire, has been charged with erecting Stargate’s halls?',
      'Who’s the CONTRACTOR on the Stargate site, name please',
      'We are supplying steel. Is possible to know the general contractor of the Stargate buildings?',
      'who is actually placing the blocks for stargate',
      'Which engineering firm has the construction contract of the venture?',
    ],
    near: ['stargate.technology'],
  },
  {
    missing: 'what critics say of Stargate',
    asks: [
      'Did Elon Musk say they do not have the money for Stargate?',
      'Do the funders really have the cash?',
      'what do critics say about the venture',
      'is stargate just hype, do they have 500 billion',
      'Has anyone doubted the financing of the project?',
      'musk vs altman on stargate?',
      'Abeg na true say Musk talk say Stargate people no get the money?',
      'What objections, pray, have been raised by critics of Stargate?',
      'MUSK says Stargate has no money, any truth, any other critics?',
      'Is possible that Stargate has not the money? What say the sceptics?',
      'is stargate vaporware according to the haters',
      'Which analysts doubt that $500 billion for Stargate can be found?',
    ],
  },
  {
    missing: 'why it is called Stargate',
    asks: [
      'Why is it called Stargate?',
      'where does the name stargate come from',
      'Is the venture named after the film?',
      'Who came up with the name of the project?',
      'whats with the sci-fi name',
      'Abeg why dem call am Stargate?',
      'Whence, may I ask, does Stargate take its curious name?',
      'why the NAME Stargate? is it the movie?',
      'Is possible to explain the origin of the name Stargate?',
      'who named it stargate, sg1 fans?',
      'Does the name Stargate mean anything or is it from the television series?',
    ],
  },
  {
    missing: 'what the legal form, seat or staff rules of Stargate are',
    asks: [
      'In which state is Stargate incorporated?',
      'What legal form has the venture?',
      'where are the headquarters of stargate',
      'Who is the CEO of Stargate?',
      'Who sits on the board of directors of the venture?',
      'stargate llc or inc?',
      'Abeg where be Stargate head office and who be the CEO?',
      'Under what legal form, and with what seat, is Stargate constituted?',
      'CEO of Stargate? HQ city? quick',
      'Is possible to know the legal form and registered address of company Stargate?',
      'Is Stargate a Delaware LLC, and where is its registered office?',
      'who is the ceo npc of stargate and where is their hq',
    ],
    near: ['stargate.leads'],
  },
];

const ASPECTS = {
  overview: 'overview',
  money: 'money',
  'equity funders': 'equity-funders',
  'lead partners': 'lead-partners',
  'technology partners': 'technology-partners',
  place: 'place',
  sites: 'sites',
  'since then': 'since-then',
  "Microsoft's role": 'microsoft',
};

export default topic({
  title: 'Stargate',
  description: 'What Stargate is, who funds, leads and equips it, its money and sites, and what came since.',
  options: {
    aspect: choice('What to know about it', 'overview', ...Object.keys(ASPECTS).slice(1)),
    company: company('A company, to see each role that it has'),
  },
  claims,
  terms: [],
  drawing: {
    facets: ['overview', 'money', 'equity-funders', 'lead-partners', 'technology-partners'],
    from: ANNOUNCED,
    roles: [
      { role: 'lead partner', claim: 'stargate.leads', asks: '/stargate aspect:lead partners' },
      { role: 'equity funder', claim: 'stargate.funders', asks: '/stargate aspect:equity funders' },
      { role: 'technology partner', claim: 'stargate.technology', asks: '/stargate aspect:technology partners' },
    ],
    sums: [
      {
        from: ANNOUNCED,
        says: 'to be invested by Stargate',
        sum: 'stargate.sum',
        years: 'stargate.years',
        asks: '/stargate aspect:money',
      },
      { from: ANNOUNCED, says: 'of it to be invested at once', sum: 'stargate.first', asks: '/stargate aspect:money' },
      {
        from: '2025-09-23',
        says: 'named with five more sites',
        sum: 'stargate.sites-sum',
        years: 'stargate.sites-years',
        asks: '/stargate aspect:sites',
      },
    ],
  },
  events: [
    {
      date: '2025-01-21',
      says: 'Stargate was announced, with $500 billion to invest over four years',
      proof: ['stargate.sum'],
    },
    {
      date: '2025-07',
      says: 'it was announced that Oracle adds 4.5 GW of capacity',
      proof: ['stargate.oracle-adds'],
    },
    {
      date: '2025-09-23',
      says: 'five more sites were announced',
      proof: ['stargate.five-sites'],
    },
    {
      date: '2026-02-23',
      says: 'the joint venture was reported to have no staff',
      proof: ['stargate.no-staff'],
    },
    {
      date: '2026-03-06',
      says: 'the expansion in Abilene was reported to have been dropped',
      proof: ['stargate.abilene-dropped'],
    },
    {
      date: '2026-04-09',
      says: 'Stargate UK was paused, by press accounts',
      proof: ['stargate.uk-paused'],
    },
    {
      date: '2026-04-15',
      says: 'in Norway Microsoft took over the capacity and OpenAI rents it, by press accounts',
      proof: ['stargate.norway'],
    },
    {
      date: '2026-06-01',
      says: 'it was announced that ground was broken in Michigan',
      proof: ['stargate.michigan'],
    },
  ],
  route: [
    ...Object.entries(ROLE_FACETS).map(([aspect, facet]) => ({ when: { company: 'given', aspect }, facet })),
    {
      when: { company: 'given', aspect: not('equity funders', 'lead partners', 'technology partners') },
      facet: 'company',
    },
    { when: { company: 'none', aspect: ['none', 'overview'] }, facet: 'overview' },
    ...Object.entries(ASPECTS)
      .slice(1)
      .map(([aspect, facet]) => ({ when: { company: 'none', aspect }, facet })),
  ],
  facets,
  gaps,
});
