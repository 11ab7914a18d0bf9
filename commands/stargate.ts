import { claim, type PartyList, type Taking, type Value, type Wording } from '../src/rules/claims.ts';
import { choice, company } from '../src/rules/options.ts';
import { dollars } from '../src/rules/quantities.ts';
import {
  type Case,
  computed,
  type Facet,
  not,
  option,
  type Row,
  type StatementRule,
  since,
  topic,
} from '../src/rules/topic.ts';

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

export const ANNOUNCED = '2025-01-21';

export const era = since(ANNOUNCED);

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

export const NOT_YET = 'No article on the shelf says anything of Stargate before 21 January 2025.';

export const tooEarly: Row = {
  when: { era: 'before' },
  decline: 'absent',
  text: NOT_YET,
  near: ['stargate.day', 'stargate.same-day'],
};

export function names(list: readonly Value[]): readonly (readonly string[])[] {
  return list.filter((value): value is PartyList => value.dimension === 'parties').map((value) => value.names);
}

const LISTS = ['stargate.technology', 'stargate.funders', 'stargate.leads', 'stargate.not-funder'];

/**
 * Whether the company is on every list of a role, on some, or on none; or said not to have the role. It is `told` where it is on
 * none and a passage names it with Stargate and the word for the role; or with Stargate, where no list at all has it.
 */
export function role(word: string, lists: string, denied?: string) {
  return ({ options, values, named }: Case) => {
    const wanted = String(options.company);
    const on = names(values(lists)).map((list) => list.includes(wanted));
    // A list that names it outweighs a sentence that seems to leave it out.
    if (on.every((each) => !each)) {
      if (denied !== undefined && names(values(denied)).some((list) => list.includes(wanted))) return 'denied';
      const isOnAny = LISTS.some((each) => names(values(each)).some((list) => list.includes(wanted)));
      return named(wanted, isOnAny ? ['stargate', word] : ['stargate']) ? 'told' : 'not listed';
    }
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

export const ROLES = ['listed', 'listed by some', 'told', 'not listed'] as const;

// Of a role that an article may tell in other words the other tables keep silent.
const UNTOLD = ['told', 'not listed'];

/** Declined, with the passage as the nearest: to deny what an article may say would be wrong. */
export const TOLD =
  'An article names {company} together with Stargate; no rule here settles whether it is a partner or a funder.';

/**
 * The table of one role: what is said of a company on the lists, on some of them, said to be off them, or on none.
 * @param off the cases in which it is on none
 */
function roleTable(input: string, is: string, lists: string, off: readonly string[], denied?: string): [Row, ...Row[]] {
  const deniedRows: Row[] =
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
    ...deniedRows,
    {
      when: { [input]: off },
      say: [
        {
          text: `No list here names {company} as ${is}.`,
          rests: [lists],
          if: { [input]: 'not listed' },
          derived: true,
          aside: true,
        },
      ],
    },
  ];
}

export const RESPONSIBILITIES: StatementRule = {
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

/** A facet that tells whether a company has one role. */
function roleFacet(input: string, is: string, as: string, lists: string, denied?: string): Facet {
  const [word = ''] = as.split(' ');
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
    example: `/stargate aspect:${as} company:OpenAI`,
    inputs: {
      era,
      company: NAMED,
      [input]: computed(denied === undefined ? ROLES : [...ROLES, 'denied'], role(word, lists, denied)),
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
        { when: { era: 'from', company: 'named', [input]: 'told' }, decline: 'absent', text: TOLD },
        {
          when: { era: 'from', company: 'named', [input]: 'not listed' },
          ruling: 'not_stated',
          say: [{ text: `No list here names {company} as ${is}.`, rests: [lists], derived: true }],
        },
      ],
    ],
  };
}

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
  facets: {
    overview: {
      title: 'what it is',
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
              {
                text: 'Its equity funders are {stargate.funders}.',
                rests: ['stargate.funders'],
                if: { july: 'before' },
              },
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
      example: "/stargate aspect:Microsoft's role",
      inputs: CALENDAR,
      tables: [
        [
          tooEarly,
          {
            when: { era: 'from' },
            say: [
              { text: 'Microsoft is a technology partner of Stargate.', rests: ['stargate.microsoft-technology'] },
              {
                text: '{stargate.not-funder} is not an equity funder.',
                rests: ['stargate.not-funder'],
                optional: true,
              },
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
      example: '/stargate company:Oracle',
      inputs: {
        ...CALENDAR,
        who: computed(['SoftBank', 'OpenAI', 'Oracle', 'Microsoft', 'other'], ({ options }) => {
          const given = String(options.company);
          return ['SoftBank', 'OpenAI', 'Oracle', 'Microsoft'].includes(given) ? given : 'other';
        }),
        company: NAMED,
        aspect: option('aspect', 'overview', ...Object.keys(ROLE_FACETS)),
        technology: computed(ROLES, role('technology', 'stargate.technology')),
        funder: computed([...ROLES, 'denied'], role('equity', 'stargate.funders', 'stargate.not-funder')),
        lead: computed(ROLES, role('lead', 'stargate.leads')),
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
          {
            when: { era: 'from', company: 'named', aspect: 'overview', technology: 'told' },
            decline: 'absent',
            text: TOLD,
          },
          ...roleTable('technology', 'a technology partner', 'stargate.technology', ['not listed']).map((row): Row => {
            const when = { ...row.when, era: 'from', company: 'named', aspect: 'overview' };
            return 'say' in row ? { ...row, when, say: [...row.say, ...DEEDS] } : { ...row, when };
          }),
        ],
        roleTable('funder', 'an equity funder', 'stargate.funders', UNTOLD, 'stargate.not-funder'),
        roleTable('lead', 'a lead partner', 'stargate.leads', UNTOLD),
      ],
    },
    'is-funder': roleFacet('funder', 'an equity funder', 'equity funders', 'stargate.funders', 'stargate.not-funder'),
    'is-lead': roleFacet('lead', 'a lead partner', 'lead partners', 'stargate.leads'),
    'is-technology': roleFacet('technology', 'a technology partner', 'technology partners', 'stargate.technology'),
  },
});
