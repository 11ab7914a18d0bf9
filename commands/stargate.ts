import { claim, type PartyList, type Value } from '../src/rules/claims.ts';
import { choice, company } from '../src/rules/options.ts';
import { dollars } from '../src/rules/quantities.ts';
import { type Case, computed, type Facet, type Row, since, topic } from '../src/rules/topic.ts';

const PROJECT = ['Stargate', 'the project', 'joint venture'];
const VENTURE = [...PROJECT, 'AI infrastructure'];
const INVEST = ['invest', 'invests', 'investing', 'investments', 'initiative', 'intend to invest', 'puts in'];
const OVER_YEARS = ['over', 'over the next', 'over the course of'].flatMap((over) =>
  ['two', 'three', 'four', 'five', 'six', 'ten'].map((number) => `${over} ${number} years`),
);
const TECHNOLOGY = ['technology partner', 'technology partners'];
const FUNDERS = ['equity funder', 'equity funders'];
const LEADS = ['lead partner', 'lead partners'];
// A passage that names neither Stargate nor OpenAI is about another venture.
const OURS = [...PROJECT, 'OpenAI'];
const FIRST = ['immediately', 'earmarked', 'for the start'];

const claims = [
  claim('stargate.project', 'that Stargate is a joint venture for AI infrastructure', {
    asserts: [
      ['Stargate'],
      ['new joint venture', 'AI infrastructure', 'infrastructure initiative', 'new AI infrastructure'],
    ],
  }),
  claim('stargate.sum', 'how much Stargate is to invest', {
    asserts: [INVEST, OVER_YEARS],
    mentions: [VENTURE],
    value: { read: 'money', near: OVER_YEARS, before: true },
  }),
  claim('stargate.years', 'over how many years Stargate invests', {
    asserts: [INVEST, OVER_YEARS],
    mentions: [VENTURE],
    value: { read: 'duration', near: OVER_YEARS },
  }),
  claim('stargate.first', 'how much Stargate invests at once', {
    asserts: [PROJECT, FIRST],
    lacks: ['UAE', 'UK', 'Norway', 'separate'],
    value: { read: 'money', near: FIRST },
  }),
  claim(
    'stargate.funders',
    'who Stargate’s equity funders are',
    {
      asserts: [FUNDERS, PROJECT],
      value: { read: 'parties', near: FUNDERS, least: 2, withAll: ['lead partners', 'also', 'as well'] },
    },
    {
      asserts: [['plan to invest', 'intend to invest', 'plan … invest']],
      mentions: [['over … years', 'infrastructure'], OURS],
      value: { read: 'parties', near: ['plan', 'intend'], least: 2 },
    },
  ),
  claim('stargate.not-funder', 'who is not among Stargate’s equity funders', {
    denies: [FUNDERS],
    mentions: [OURS],
    value: { read: 'parties', near: FUNDERS, before: true },
  }),
  claim('stargate.leads', 'who Stargate’s lead partners are', {
    asserts: [LEADS],
    mentions: [OURS],
    value: { read: 'parties', near: LEADS, least: 2, before: true },
  }),
  claim('stargate.technology', 'who Stargate’s technology partners are', {
    asserts: [TECHNOLOGY],
    mentions: [[...OURS, 'initial']],
    value: { read: 'parties', near: TECHNOLOGY, least: 2 },
  }),
  claim('stargate.microsoft-technology', 'that Microsoft is a technology partner of Stargate', {
    asserts: [TECHNOLOGY],
    mentions: [['Microsoft'], [...OURS, 'initial']],
  }),
  claim('stargate.place', 'that Stargate builds in the United States', {
    asserts: [['United States', 'US']],
    mentions: [
      ['Stargate', 'infrastructure'],
      ['infrastructure', 'built', 'building'],
    ],
    lacks: ['exclusive'],
  }),
  claim('stargate.site', 'where Stargate’s sites are', {
    asserts: [['Texas', 'Abilene', 'first site']],
    mentions: [PROJECT],
  }),
  claim('stargate.same-day', 'that Stargate was announced together with Microsoft’s news', {
    asserts: [['same day', 'alongside', 'together with', 'came with']],
    mentions: [['Stargate']],
  }),
];

const ANNOUNCED = '2025-01-21';
const era = since(ANNOUNCED);
const NOT_YET =
  'Stargate was announced on 21 January 2025; about the time before, no article on the shelf says anything of it.';
const tooEarly: Row = { when: { era: 'before' }, decline: 'absent', text: NOT_YET, near: ['stargate.same-day'] };

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

const facets: Record<string, Facet> = {
  overview: {
    title: 'what it is',
    asks: ['What is Stargate?', 'Who is behind Stargate?'],
    example: '/stargate',
    inputs: { era },
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
            { text: 'Its equity funders are {stargate.funders}.', rests: ['stargate.funders'] },
            { text: 'Microsoft is a technology partner.', rests: ['stargate.microsoft-technology'], optional: true },
            { text: 'It was announced together with Microsoft’s news.', rests: ['stargate.same-day'], optional: true },
          ],
        },
      ],
    ],
  },
  money: {
    title: 'sum, period and first instalment',
    asks: ['How much money goes into Stargate?', 'How much a year is that?', 'How much comes at once?'],
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
    asks: ['Who funds Stargate?', 'Who are the equity funders?', 'Is Microsoft putting money into Stargate?'],
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
    asks: ['Who leads Stargate?', 'Who are the lead partners?'],
    example: '/stargate aspect:lead partners',
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [{ text: 'Stargate’s lead partners are {stargate.leads}.', rests: ['stargate.leads'] }],
        },
      ],
    ],
  },
  'technology-partners': {
    title: 'technology partners',
    asks: ['Who are Stargate’s technology partners?', 'Is NVIDIA part of Stargate?'],
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
    asks: ['Where is Stargate built?', 'Which country is Stargate in?'],
    example: '/stargate aspect:place',
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            { text: 'Stargate is to build in the United States.', rests: ['stargate.place'] },
            { text: 'No article on the shelf names a site.', absent: 'stargate.site' },
          ],
        },
      ],
    ],
  },
  microsoft: {
    title: 'Microsoft’s role',
    asks: ['What is Microsoft’s role in Stargate?', 'Does Microsoft fund Stargate?'],
    example: "/stargate aspect:Microsoft's role",
    inputs: { era },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from' },
          say: [
            { text: 'Microsoft is a technology partner of Stargate.', rests: ['stargate.microsoft-technology'] },
            { text: '{stargate.not-funder} is not an equity funder.', rests: ['stargate.not-funder'], optional: true },
          ],
        },
      ],
    ],
  },
  company: {
    title: 'the roles of a company',
    asks: ['What does Oracle do in Stargate?', 'Is SoftBank an equity funder?'],
    example: '/stargate company:Oracle',
    inputs: {
      era,
      company: computed(['named', 'not named'], ({ options, named }) =>
        named(String(options.company)) ? 'named' : 'not named',
      ),
      technology: computed(ROLES, role('stargate.technology')),
      funder: computed([...ROLES, 'denied'], role('stargate.funders', 'stargate.not-funder')),
      lead: computed(ROLES, role('stargate.leads')),
    },
    tables: [
      [
        tooEarly,
        {
          when: { era: 'from', company: 'not named' },
          decline: 'unknown_entity',
          text: 'No article on the shelf names {company}.',
          near: ['stargate.funders', 'stargate.technology'],
        },
        ...roleTable('technology', 'a technology partner', 'stargate.technology').map((row) => ({
          ...row,
          when: { ...row.when, era: 'from', company: 'named' },
        })),
      ],
      roleTable('funder', 'an equity funder', 'stargate.funders', 'stargate.not-funder'),
      roleTable('lead', 'a lead partner', 'stargate.leads'),
    ],
  },
};

const ASPECTS = {
  overview: 'overview',
  money: 'money',
  'equity funders': 'equity-funders',
  'lead partners': 'lead-partners',
  'technology partners': 'technology-partners',
  place: 'place',
  "Microsoft's role": 'microsoft',
};

export default topic({
  title: 'Stargate',
  description: 'What Stargate is, who funds, leads and equips it, and how much money goes into it.',
  options: {
    aspect: choice('What to know about it', 'overview', ...Object.keys(ASPECTS).slice(1)),
    company: company('A company, to see each role that it has'),
  },
  claims,
  terms: [],
  route: [
    { when: { company: 'given' }, facet: 'company' },
    { when: { company: 'none', aspect: ['none', 'overview'] }, facet: 'overview' },
    ...Object.entries(ASPECTS)
      .slice(1)
      .map(([aspect, facet]) => ({ when: { company: 'none', aspect }, facet })),
  ],
  facets,
});
