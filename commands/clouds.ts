import { claim, type Taking, type Wording } from '../src/rules/claims.ts';
import { company } from '../src/rules/options.ts';
import { dollars, type Quantity } from '../src/rules/quantities.ts';
import { computed, type Row, type StatementRule, since, topic } from '../src/rules/topic.ts';

const OPENAI = ['OpenAI', 'ChatGPT maker'];

const ORACLE = ['Oracle', 'OCI'];

const AWS = ['AWS', 'Amazon Web Services'];

const DEAL = ['deal', 'deals', 'contract', 'contracts', 'agreement', 'partnership'];

const REPORTED = ['reported', 'reportedly', 'report', 'reports', 'according to'];

const CONSENT = [
  'allowed OpenAI',
  'allowed … ChatGPT maker',
  'let OpenAI',
  'consent',
  'consented',
  'permitted OpenAI',
  'agreed to OpenAI',
];

const FIVE_YEARS = ['five years', '5 years'];

const SEVEN_YEARS = ['seven years', '7 years'];

const EIGHT_YEARS = ['eight years', '8 years'];

const MARCH = ['March 2025', 'in March'];

const MAY = ['May 2025', 'in May'];

const SEPTEMBER = ['September 2025', 'in September'];

const TOTAL = ['in all', 'in total', 'altogether', 'total contract value', 'total value', 'a total of', 'totaling'];

const FIRST = ['first part', 'comes first', 'initial', 'initially', 'first tranche', 'upfront'];

const GROWS = ['grows', 'enlargement', 'enlarged', 'expands', 'expanded', 'expansion', 'increases', 'extended'];

/** One part of CoreWeave's contracts: by its month, in a passage that gives no other part and no sum of them. */
function part(month: readonly string[], ...others: readonly (readonly string[])[]): Wording {
  return {
    asserts: [[...DEAL, 'expanded', 'further']],
    mentions: [['CoreWeave'], OPENAI, month],
    lacks: [...others.flat(), ...TOTAL, 'total', 'backlog'],
    value: { read: 'money', near: ['worth', ...DEAL, 'further', 'expanded'] },
  };
}

function oracleYears(read: Taking['read']): Wording {
  return {
    asserts: [DEAL],
    mentions: [ORACLE, OPENAI, REPORTED, FIVE_YEARS],
    value: { read, near: FIVE_YEARS, before: true },
  };
}

function awsContract(read: Taking['read']): Wording {
  return {
    asserts: [DEAL],
    mentions: [AWS, OPENAI, SEVEN_YEARS],
    lacks: [...GROWS, ...EIGHT_YEARS],
    value: { read, near: SEVEN_YEARS, before: true },
  };
}

function awsGrowth(read: Taking['read']): Wording {
  return {
    asserts: [GROWS, DEAL],
    mentions: [AWS, OPENAI, EIGHT_YEARS],
    value: { read, near: EIGHT_YEARS, before: true },
  };
}

const claims = [
  claim('clouds.oracle-extension', 'that Oracle’s cloud serves OpenAI as an extension of Azure', {
    asserts: [['extension of Azure', 'extension of Microsoft', 'extends … Azure']],
    mentions: [ORACLE, OPENAI],
  }),
  claim('clouds.oracle-june-2024', 'that OpenAI came to Oracle in June 2024', {
    asserts: [['June 2024']],
    mentions: [ORACLE, OPENAI],
  }),
  claim('clouds.oracle-2023', 'that OpenAI came to Oracle in 2023', {
    asserts: [['in 2023'], DEAL],
    mentions: [ORACLE, OPENAI],
    lacks: ['2024', 'mid 2023'],
  }),
  claim('clouds.oracle-mid-2023', 'that OpenAI came to Oracle in mid-2023', {
    asserts: [['mid 2023'], DEAL],
    mentions: [ORACLE, OPENAI],
    lacks: ['2024'],
  }),
  claim('clouds.oracle-consent', 'that Microsoft agreed to OpenAI’s deal with Oracle', {
    asserts: [CONSENT, DEAL],
    mentions: [['Microsoft'], ORACLE, OPENAI],
  }),
  claim('clouds.oracle-consent-reported', 'that Microsoft was reported to have agreed to OpenAI’s deal with Oracle', {
    asserts: [CONSENT, DEAL],
    mentions: [['Microsoft'], ORACLE, OPENAI, REPORTED, ['October 2024']],
    lacks: ['mid 2023'],
  }),
  claim('clouds.oracle-sum', 'how much OpenAI’s first deal with Oracle is worth', {
    asserts: [DEAL],
    mentions: [ORACLE, OPENAI, ['Microsoft', 'New York Times', 'October 2024', 'publication']],
    lacks: ['2025', '2026', 'years', 'Stargate', 'GW', 'gigawatts', 'credits'],
    value: { read: 'money', near: [...DEAL, ...ORACLE] },
  }),
  claim('clouds.oracle-later-sum', 'how much OpenAI’s later contract with Oracle is worth', oracleYears('money')),
  claim('clouds.oracle-years', 'over how many years OpenAI’s later contract with Oracle runs', oracleYears('duration')),
  claim('clouds.oracle-credits', 'that Oracle credits will be usable for OpenAI models', {
    asserts: [['coming weeks']],
    mentions: [
      ['Oracle credits', 'Oracle … credits'],
      ['OpenAI models', 'OpenAI … models'],
    ],
  }),
  claim('clouds.oracle-credits-not-live', 'that Oracle credits were not yet usable for OpenAI models', {
    denies: [['usable', 'live', 'available']],
    mentions: [
      ['Oracle credits', 'Oracle … credits'],
      ['OpenAI models', 'OpenAI … models'],
    ],
  }),
  claim('clouds.coreweave-march', 'how much CoreWeave’s contract of March 2025 is worth', part(MARCH, MAY, SEPTEMBER)),
  claim('clouds.coreweave-may', 'how much CoreWeave’s contract of May 2025 is worth', part(MAY, MARCH, SEPTEMBER)),
  claim(
    'clouds.coreweave-september',
    'how much CoreWeave’s contract of September 2025 is worth',
    part(SEPTEMBER, MARCH, MAY),
  ),
  claim('clouds.coreweave-total', 'how much CoreWeave’s contracts are worth in all', {
    asserts: [TOTAL],
    mentions: [['CoreWeave'], OPENAI],
    lacks: ['backlog'],
    value: { read: 'money', near: TOTAL },
  }),
  claim('clouds.google-deal', 'that OpenAI is reported to have a cloud deal with Google', {
    asserts: [DEAL],
    mentions: [['Google'], OPENAI, REPORTED, ['cloud', 'capacity', ...MAY]],
    lacks: ['FTC', 'exclusive', 'exclusivity'],
  }),
  claim('clouds.google-sources', 'whom the report on Google rests on', {
    asserts: [['three sources', 'three people']],
    mentions: [['Google'], OPENAI, ['Reuters']],
  }),
  claim('clouds.google-declined', 'that the companies declined comment on the deal with Google', {
    asserts: [['declined comment', 'declined to comment']],
    mentions: [['Google'], OPENAI],
  }),
  claim('clouds.google-never-announced', 'that the deal with Google was never announced', {
    asserts: [DEAL],
    mentions: [['Google'], OPENAI, ['never announced', 'not announced', 'not been announced', 'unannounced']],
  }),
  claim('clouds.google-sale-unknown', 'that the sale of OpenAI’s closed models on Google Cloud is unknown', {
    asserts: [['unknown', 'unclear', 'not known']],
    mentions: [
      ['Google'],
      OPENAI,
      ['closed models', 'proprietary models'],
      ['whether', 'if', 'sale of'],
      ['sold', 'sale', 'sells', 'offered'],
    ],
  }),
  claim('clouds.aws-sum', 'how much OpenAI’s contract with AWS is worth', awsContract('money')),
  claim('clouds.aws-years', 'over how many years OpenAI’s contract with AWS runs', awsContract('duration')),
  claim('clouds.aws-growth', 'by how much OpenAI’s contract with AWS grows', awsGrowth('money')),
  claim('clouds.aws-growth-years', 'over how many years OpenAI’s contract with AWS grows', awsGrowth('duration')),
  claim('clouds.amazon-invests', 'how much Amazon invests in OpenAI', {
    asserts: [['invests', 'investing', 'investment']],
    mentions: [['Amazon'], OPENAI],
    lacks: [...FIRST, ...DEAL, 'conditions', 'Anthropic', 'Microsoft', 'SoftBank', 'NVIDIA'],
    value: { read: 'money', near: ['invests', 'investing', 'investment'] },
  }),
  claim('clouds.amazon-first', 'how much of Amazon’s investment comes first', {
    asserts: [FIRST],
    mentions: [['Amazon'], OPENAI],
    lacks: [...DEAL, 'conditions', 'Anthropic', 'Microsoft'],
    value: { read: 'money', near: FIRST },
  }),
  claim('clouds.amazon-disputed', 'that the conditions of the rest of Amazon’s investment are disputed', {
    asserts: [['disputed', 'accounts differ', 'reports differ', 'conflicting']],
    mentions: [['Amazon'], OPENAI, ['conditions', 'conditional']],
  }),
  claim('clouds.legal-action', 'that Microsoft is reported to have weighed legal action over the deal with Amazon', {
    asserts: [['weighed legal action', 'weighs legal action', 'considered legal action', 'considering legal action']],
    mentions: [['Microsoft'], OPENAI, ['Amazon', 'AWS'], REPORTED],
  }),
  claim('clouds.none-filed', 'that no legal action over the deal with Amazon was filed', {
    mentions: [['no legal action', 'no suit', 'no lawsuit'], ['Microsoft'], ['Amazon', 'AWS'], ['filed']],
  }),
  claim('clouds.bedrock', 'that Bedrock has OpenAI models and Codex in limited preview', {
    asserts: [['limited preview']],
    mentions: [['Bedrock'], ['OpenAI'], ['Codex']],
  }),
  claim('clouds.oracle-pressure', 'that Microsoft was pressed by its shareholders', {
    asserts: [['pressure', 'pressed', 'pressured']],
    mentions: [['Microsoft'], ['shareholders'], ORACLE],
  }),
  claim('clouds.costs', 'that OpenAI was trying to cut its costs', {
    asserts: [['reduce its costs', 'cut its costs', 'lower its costs']],
    mentions: [OPENAI, ['cloud']],
  }),
  claim('clouds.oracle-secondary', 'that Oracle came in as a secondary cloud provider', {
    asserts: [['secondary']],
    mentions: [ORACLE, ['cloud']],
  }),
  claim('clouds.oracle-separate', 'that OpenAI’s agreement with Oracle was a separate one', {
    asserts: [['separate agreement', 'separate deal', 'separate contract']],
    mentions: [ORACLE, OPENAI],
  }),
  claim('clouds.oracle-tied', 'that OpenAI’s arrangement with Oracle was tied to Microsoft', {
    asserts: [['tied to Microsoft']],
    mentions: [ORACLE, OPENAI],
  }),
];

// A day known to its month alone counts from the first of it.
const CALENDAR = {
  oracle: since('2024-06-01'),
  consent: since('2024-10-01'),
  march: since('2025-03-01'),
  may: since('2025-05-01'),
  google: since('2025-06-10'),
  july: since('2025-07-01'),
  september: since('2025-09-01'),
  coreweave: since('2025-09-25'),
  aws: since('2025-11-03'),
  amazon: since('2026-02-27'),
  legal: since('2026-03-18'),
  anyCloud: since('2026-04-27'),
  bedrock: since('2026-04-28'),
  credits: since('2026-06-10'),
};

export const DATED = computed(['June 2024', 'open'], ({ found }) =>
  found('clouds.oracle-june-2024') ? 'June 2024' : 'open',
);

const PROVIDERS = ['Oracle', 'CoreWeave', 'Google', 'AWS', 'Microsoft', 'OpenAI'] as const;

function total(...parts: Quantity[]): string {
  return dollars(parts.reduce((sum, { amount }) => sum + amount, 0));
}

const ORACLE_EXTENSION: StatementRule = {
  text: 'Oracle’s cloud has served OpenAI as an extension of Azure since June 2024, as announced.',
  rests: ['clouds.oracle-extension', 'clouds.oracle-june-2024'],
};

const ORACLE_CONSENT: StatementRule = {
  text: 'Microsoft is reported to have let OpenAI make a cloud deal with Oracle, worth {clouds.oracle-sum}.',
  rests: ['clouds.oracle-consent', 'clouds.oracle-sum'],
};

const ORACLE_DATES: readonly [StatementRule, StatementRule] = [
  {
    text: 'Articles differ on the date: two of January 2025 say 2023 and mid-2023, but it was June 2024.',
    rests: ['clouds.oracle-2023', 'clouds.oracle-mid-2023', 'clouds.oracle-june-2024'],
    if: { dated: 'June 2024' },
    optional: true,
  },
  {
    text: 'Articles of January 2025 differ on the date: one says 2023, one mid-2023.',
    rests: ['clouds.oracle-2023', 'clouds.oracle-mid-2023'],
    if: { dated: 'open' },
    optional: true,
  },
];

const ORACLE_LATER: StatementRule = {
  text: 'By report of September 2025, a later contract with Oracle comes to {clouds.oracle-later-sum} over {clouds.oracle-years}.',
  rests: ['clouds.oracle-later-sum', 'clouds.oracle-years'],
  if: { september: 'from' },
  optional: true,
};

const COREWEAVE_FIRST: StatementRule = {
  text: 'CoreWeave’s contract with OpenAI is worth {clouds.coreweave-march}, as announced in March 2025.',
  rests: ['clouds.coreweave-march'],
  if: { coreweave: 'before' },
};

const COREWEAVE_ALL: StatementRule = {
  text: 'CoreWeave’s contracts with OpenAI are worth {clouds.coreweave-total} in all, as announced from March to September 2025.',
  rests: ['clouds.coreweave-total'],
  if: { coreweave: 'from' },
};

export const AWS_CONTRACT: StatementRule = {
  text: 'AWS has a contract with OpenAI of {clouds.aws-sum} over {clouds.aws-years}, announced on 3 November 2025.',
  rests: ['clouds.aws-sum', 'clouds.aws-years'],
};

const AWS_GROWS: StatementRule = {
  text: 'It grows by {clouds.aws-growth} over {clouds.aws-growth-years}, as announced on 27 February 2026.',
  rests: ['clouds.aws-growth', 'clouds.aws-growth-years'],
  if: { amazon: 'from' },
  optional: true,
};

/** The table's row for the time before a provider's first event. */
function before(provider: string, input: string, text: string, ...near: string[]): Row {
  return { when: { provider, [input]: 'before' }, decline: 'absent', text, near };
}

export default topic({
  title: 'Other clouds',
  description: 'What OpenAI has with Oracle, CoreWeave, Google and AWS: what, since when, announced or reported.',
  options: { provider: company('The cloud beside Azure, such as Oracle, CoreWeave, Google or AWS') },
  claims,
  terms: [],
  disputes: [
    {
      about: 'when OpenAI came to Oracle’s cloud',
      sides: [
        { says: 'June 2024', during: ['2024-06', '2024-06'], proof: 'clouds.oracle-june-2024' },
        { says: '2023', during: ['2023', '2023'], proof: 'clouds.oracle-2023' },
        { says: 'mid-2023', during: ['2023-05', '2023-08'], proof: 'clouds.oracle-mid-2023' },
      ],
    },
    { about: 'on what conditions Amazon pays the rest of its investment', told: 'clouds.amazon-disputed' },
  ],
  events: [
    {
      date: '2024-06',
      says: 'OpenAI began to use Oracle’s cloud as an extension of Azure, as announced',
      proof: ['clouds.oracle-extension'],
    },
    {
      date: '2024-10',
      says: 'Microsoft was reported to have consented to OpenAI’s cloud deal with Oracle',
      proof: ['clouds.oracle-consent-reported'],
    },
    {
      date: '2025-03',
      says: 'CoreWeave and OpenAI announced a contract of up to $11.9 billion',
      proof: ['clouds.coreweave-march'],
    },
    {
      date: '2025-05',
      says: 'CoreWeave and OpenAI announced a further contract, of $4 billion',
      proof: ['clouds.coreweave-may'],
    },
    {
      date: '2025-06-10',
      says: 'a cloud deal of OpenAI with Google was reported, and not announced',
      proof: ['clouds.google-deal'],
    },
    {
      date: '2025-09',
      says: 'a contract of OpenAI with Oracle of about $300 billion over five years was reported',
      proof: ['clouds.oracle-later-sum'],
    },
    {
      date: '2025-09-25',
      says: 'CoreWeave and OpenAI announced contracts of a further $6.5 billion',
      proof: ['clouds.coreweave-september'],
    },
    {
      date: '2025-11-03',
      says: 'AWS and OpenAI announced a contract of $38 billion over seven years',
      proof: ['clouds.aws-sum'],
    },
    {
      date: '2026-02-27',
      says: 'Amazon announced that it invests up to $50 billion in OpenAI',
      proof: ['clouds.amazon-invests'],
    },
    {
      date: '2026-02-27',
      says: 'it was announced that OpenAI’s contract with AWS grows by $100 billion over eight years',
      proof: ['clouds.aws-growth'],
    },
    {
      date: '2026-03-18',
      says: 'Microsoft was reported to have weighed legal action over OpenAI’s deal with Amazon',
      proof: ['clouds.legal-action'],
    },
    {
      date: '2026-04-28',
      says: 'OpenAI’s models and Codex came to Amazon’s Bedrock, in limited preview',
      proof: ['clouds.bedrock'],
    },
    {
      date: '2026-06-10',
      says: 'Oracle credits were announced to become usable for OpenAI’s models in the coming weeks',
      proof: ['clouds.oracle-credits'],
    },
  ],
  route: [
    { when: { provider: 'none' }, facet: 'overview' },
    { when: { provider: 'given' }, facet: 'provider' },
  ],
  facets: {
    overview: {
      title: 'which clouds OpenAI has beside Azure',
      example: '/clouds',
      inputs: { ...CALENDAR, dated: DATED },
      tables: [
        [
          {
            when: { oracle: 'before' },
            decline: 'absent',
            text: 'No article on the shelf proves that OpenAI used another cloud than Azure on that day.',
            near: ['clouds.oracle-june-2024', 'clouds.oracle-2023', 'clouds.oracle-mid-2023'],
          },
          { when: { oracle: 'from', consent: 'before' }, say: [ORACLE_EXTENSION, ...ORACLE_DATES] },
          {
            when: { consent: 'from', march: 'before' },
            say: [{ ...ORACLE_EXTENSION, optional: true }, ORACLE_CONSENT, ...ORACLE_DATES],
          },
          {
            when: { march: 'from' },
            say: [
              {
                text: 'OpenAI has announced deals with Oracle and CoreWeave beside Azure.',
                rests: ['clouds.oracle-extension', 'clouds.coreweave-march'],
                if: { google: 'before' },
                optional: true,
              },
              {
                text: 'OpenAI has announced deals with Oracle and CoreWeave beside Azure; one with Google is reported.',
                rests: ['clouds.oracle-extension', 'clouds.coreweave-march', 'clouds.google-deal'],
                if: { google: 'from', aws: 'before' },
                optional: true,
              },
              {
                text: 'OpenAI has announced deals with Oracle, CoreWeave and AWS beside Azure; one with Google is reported.',
                rests: ['clouds.oracle-extension', 'clouds.coreweave-march', 'clouds.aws-sum', 'clouds.google-deal'],
                if: { aws: 'from' },
                optional: true,
              },
              ORACLE_CONSENT,
              ORACLE_LATER,
              { ...COREWEAVE_FIRST, optional: true },
              { ...COREWEAVE_ALL, optional: true },
              { ...AWS_CONTRACT, if: { aws: 'from', amazon: 'before' }, optional: true },
              {
                text: 'OpenAI’s contract with AWS is of {clouds.aws-sum} over {clouds.aws-years} and grows by {clouds.aws-growth} over {clouds.aws-growth-years}, as announced.',
                rests: ['clouds.aws-sum', 'clouds.aws-years', 'clouds.aws-growth', 'clouds.aws-growth-years'],
                if: { amazon: 'from' },
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    provider: {
      title: 'what OpenAI has with a provider',
      example: '/clouds provider:Oracle',
      inputs: {
        provider: computed([...PROVIDERS, 'other', 'not named'], ({ options, named }) => {
          const provider = String(options.provider);
          if (!named(provider)) return 'not named';
          return PROVIDERS.find((each) => each === provider) ?? 'other';
        }),
        ...CALENDAR,
        dated: DATED,
      },
      tables: [
        [
          {
            when: { provider: 'not named' },
            decline: 'unknown_entity',
            text: 'No article on the shelf names {provider}.',
          },
          {
            when: { provider: 'other' },
            decline: 'absent',
            text: 'No article on the shelf tells of OpenAI using a cloud of {provider}.',
          },
          {
            when: { provider: 'Microsoft' },
            decline: 'absent',
            text: 'This is about the clouds beside Microsoft’s Azure; for Azure ask /azure-commitment, /exclusivity or /rofr.',
            near: ['cloud.primary', 'cloud.was-exclusive'],
          },
          {
            when: { provider: 'OpenAI' },
            decline: 'absent',
            text: 'This is about other companies’ clouds; for capacity that OpenAI builds itself ask /own-capacity.',
            near: ['own.approved'],
          },
          before(
            'Oracle',
            'oracle',
            'No article on the shelf proves that OpenAI used Oracle’s cloud on that day.',
            'clouds.oracle-june-2024',
            'clouds.oracle-2023',
            'clouds.oracle-mid-2023',
          ),
          {
            when: { provider: 'Oracle', oracle: 'from', consent: 'before' },
            say: [ORACLE_EXTENSION, ...ORACLE_DATES],
          },
          {
            when: { provider: 'Oracle', consent: 'from' },
            say: [
              { ...ORACLE_EXTENSION, optional: true },
              ORACLE_CONSENT,
              ...ORACLE_DATES,
              {
                text: 'Oracle adds {stargate.oracle-adds} to OpenAI’s Stargate, as announced in July 2025.',
                rests: ['stargate.oracle-adds'],
                if: { july: 'from', september: 'before' },
                optional: true,
              },
              {
                text: 'Oracle adds {stargate.oracle-adds} to OpenAI’s Stargate, as announced in July 2025; a contract of {clouds.oracle-later-sum} over {clouds.oracle-years} is reported.',
                rests: ['stargate.oracle-adds', 'clouds.oracle-later-sum', 'clouds.oracle-years'],
                if: { september: 'from' },
                optional: true,
              },
              {
                text: 'On 10 June 2026 it was announced that Oracle credits can be spent on OpenAI models “in the coming weeks”; that day they could not.',
                rests: ['clouds.oracle-credits', 'clouds.oracle-credits-not-live'],
                if: { credits: 'from' },
                optional: true,
              },
            ],
          },
          before(
            'CoreWeave',
            'march',
            'No article on the shelf proves a contract of OpenAI with CoreWeave on that day.',
            'clouds.coreweave-march',
          ),
          {
            when: { provider: 'CoreWeave', march: 'from' },
            say: [
              COREWEAVE_FIRST,
              {
                text: '{clouds.coreweave-may} more was announced in May 2025.',
                rests: ['clouds.coreweave-may'],
                if: { may: 'from', coreweave: 'before' },
                optional: true,
              },
              {
                text: 'Together that is up to {sum}.',
                rests: ['clouds.coreweave-march', 'clouds.coreweave-may'],
                figures: { sum: { from: ['clouds.coreweave-march', 'clouds.coreweave-may'], is: total } },
                if: { may: 'from', coreweave: 'before' },
                optional: true,
              },
              COREWEAVE_ALL,
              {
                text: 'The parts are {clouds.coreweave-march} (March 2025), {clouds.coreweave-may} (May 2025) and {clouds.coreweave-september} (25 September 2025).',
                rests: ['clouds.coreweave-march', 'clouds.coreweave-may', 'clouds.coreweave-september'],
                if: { coreweave: 'from' },
                optional: true,
              },
              {
                text: 'Added up, the parts come to up to {sum}.',
                rests: ['clouds.coreweave-march', 'clouds.coreweave-may', 'clouds.coreweave-september'],
                figures: {
                  sum: {
                    from: ['clouds.coreweave-march', 'clouds.coreweave-may', 'clouds.coreweave-september'],
                    is: total,
                  },
                },
                if: { coreweave: 'from' },
                optional: true,
              },
            ],
          },
          before(
            'Google',
            'google',
            'No article on the shelf reports a deal of OpenAI with Google by that day.',
            'clouds.google-deal',
          ),
          {
            when: { provider: 'Google', google: 'from' },
            say: [
              {
                text: 'OpenAI is reported to have made a cloud deal with Google in May 2025; it was never announced.',
                rests: ['clouds.google-deal', 'clouds.google-never-announced'],
              },
              {
                text: 'It rests on three sources of Reuters, of 10 June 2025, and all companies declined comment.',
                rests: ['clouds.google-sources', 'clouds.google-declined'],
                optional: true,
              },
              {
                text: 'It is unknown whether Google Cloud sells OpenAI’s closed models.',
                rests: ['clouds.google-sale-unknown'],
                if: { anyCloud: 'from' },
                optional: true,
              },
            ],
          },
          before(
            'AWS',
            'aws',
            'No article on the shelf proves a contract of OpenAI with AWS on that day.',
            'clouds.aws-sum',
          ),
          {
            when: { provider: 'AWS', aws: 'from' },
            say: [
              AWS_CONTRACT,
              AWS_GROWS,
              {
                text: 'Amazon invests {clouds.amazon-invests} in OpenAI, as announced that day, {clouds.amazon-first} of it first; the conditions of the rest are disputed.',
                rests: ['clouds.amazon-invests', 'clouds.amazon-first', 'clouds.amazon-disputed'],
                if: { amazon: 'from' },
                optional: true,
              },
              {
                text: 'Microsoft is reported to have weighed legal action over that deal (18 March 2026); none was filed.',
                rests: ['clouds.legal-action', 'clouds.none-filed'],
                if: { legal: 'from' },
                optional: true,
              },
              {
                text: 'Amazon’s Bedrock has OpenAI models and Codex in limited preview since 28 April 2026.',
                rests: ['clouds.bedrock'],
                if: { bedrock: 'from' },
                optional: true,
              },
            ],
          },
        ],
      ],
    },
  },
});
