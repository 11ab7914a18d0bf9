import { claim, type Taking, type Wording } from '../src/rules/claims.ts';
import { company } from '../src/rules/options.ts';
import { dollars, type Quantity } from '../src/rules/quantities.ts';
import { computed, type Row, type StatementRule, since, topic } from '../src/rules/topic.ts';
import { plain } from './shared/plain.ts';

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
const DATED = computed(['June 2024', 'open'], ({ found }) => (found('clouds.oracle-june-2024') ? 'June 2024' : 'open'));

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
const AWS_CONTRACT: StatementRule = {
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
      asks: [
        'Which other clouds does OpenAI use?',
        'Who supplies OpenAI with compute besides Microsoft?',
        'How much has OpenAI signed with cloud providers?',
        'Which of OpenAI’s cloud deals are announced?',
        'list all cloud contracts of openai',
        'what clouds beside azure does oai have deals with',
        'Name the hosting providers of OpenAI other than Microsoft.',
        'openai cloud deals overview pls',
        'With whom besides Azure has OpenAI made contracts?',
        'which vendors besides msft host openai',
        'Are there other cloud partners next to Microsoft?',
        'Which rival clouds serve OpenAI?',
        'Abeg which other clouds OpenAI dey use apart from Azure?',
        'With what other cloud houses, may I enquire, has OpenAI come to terms besides Microsoft?',
        'ALL cloud deals of OpenAI beside Azure, names please, on air in two',
        'Is possible to have list of all cloud supplier of OpenAI, without Microsoft?',
        'which other clouds are on openais party list',
        'Which other providers had OpenAI signed with by 10 december 2025?',
      ],
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
      asks: [
        'When did OpenAI first get to use Oracle’s cloud?',
        'How big is OpenAI’s AWS contract, and for how many years?',
        'How much does OpenAI pay CoreWeave?',
        'What does OpenAI have with Oracle?',
        'openai aws deal, size and length',
        'what is the coreweave contract worth',
        'Does OpenAI use Google Cloud?',
        'Is CoreWeave a provider of OpenAI?',
        'tell me of the amazon contract of openai',
        'does openai have a contract with oci',
        'google deal of openai: what do we know',
        'When was the AWS contract announced?',
        'orcl and oai, what is there between them',
        'Did OpenAI sign with Amazon?',
        'Abeg wetin dey between OpenAI and Amazon cloud?',
        'What engagement, may I ask, subsists between OpenAI and CoreWeave?',
        'AWS and OpenAI: 38 billion, seven years, can I say that?',
        'Is possible to know value of the contract between CoreWeave and OpenAI?',
        '$CRWV contract with OpenAI, all tranches added up?',
        'As of 10 december 2025, what contract has OpenAI with AWS?',
      ],
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
    'oracle-allowed': plain({
      title: 'who allowed the deal with Oracle',
      asks: [
        'Who let OpenAI sign with Oracle?',
        'Did Microsoft allow the Oracle deal?',
        'Why did Microsoft block the Oracle contract?',
        'whose permission did openai need for the oci contract',
        'did larry need the ok of redmond for the oracle deal',
        'Was the Oracle agreement made behind Microsoft’s back?',
        'Is it true that Microsoft forbade the deal with Oracle?',
        'oracle deal: msft consented or vetoed?',
        'Who approved the use of Oracle’s cloud?',
        'Did Microsoft give its blessing when OpenAI went to Oracle?',
        'who signed off on oai buying compute from orcl',
        'Was Oracle signed in secret?',
        'did satya okay the thing with ellison',
        'Abeg na Microsoft gree make OpenAI use Oracle?',
        'By whose leave, may I enquire, did OpenAI treat with Oracle?',
        'Microsoft ALLOWED the Oracle deal, it did not block it: can I say so?',
        'Is possible that OpenAI signed with Oracle without permission of Microsoft?',
        'did msft greenlight the oracle duo or get backstabbed',
        'Was consent of Microsoft obtained for the Oracle contract, and is it documented in the articles?',
      ],
      say: [
        {
          text: 'Microsoft allowed OpenAI to make its cloud deal with Oracle, by press reports; it did not block it.',
          rests: ['clouds.oracle-consent'],
        },
        {
          text: 'The New York Times reported it in October 2024.',
          rests: ['clouds.oracle-consent', 'compute.other-partners'],
          optional: true,
        },
        {
          text: 'One article says that Microsoft was under pressure from its shareholders.',
          rests: ['clouds.oracle-pressure'],
          optional: true,
        },
      ],
    }),
    'oracle-why': plain({
      title: 'why Microsoft allowed the deal with Oracle',
      asks: [
        'Why did Microsoft agree to the Oracle deal?',
        'Who put pressure on Microsoft over Oracle?',
        'what made redmond let oracle in',
        'Which motives are given for the Oracle contract?',
        'was msft pressured by its shareholders to allow oracle',
        'reason for the oracle exception?',
        'Why was Oracle permitted to supply OpenAI?',
        'who was leaning on microsoft to let larry in',
        'For what reason did OpenAI go to Oracle?',
        'do the articles give the same reason for the oracle agreement',
        'Why would Microsoft ever wave a second provider through?',
        'What made Microsoft accept a second provider?',
        'Abeg why Microsoft gree make Oracle enter?',
        'For what cause, pray, did Microsoft suffer Oracle to come in?',
        'WHY did Microsoft say yes to Oracle? shareholders? costs?',
        'Is possible to explain reason why Microsoft has accepted the Oracle contract?',
        'why did msft let oracle join the lobby',
        'Shareholder pressure was the reason Microsoft consented to Oracle, is that how it is told?',
      ],
      say: [
        {
          text: 'One article says that Microsoft allowed it under pressure from its shareholders, as OpenAI needed more capacity.',
          rests: ['clouds.oracle-pressure'],
        },
        {
          text: 'Another, after the New York Times, says that OpenAI was trying to cut its costs and to find other cloud partners.',
          rests: ['clouds.costs'],
          optional: true,
        },
      ],
    }),
    'oracle-size': {
      title: 'how big the deal with Oracle is',
      asks: [
        'How big is the Oracle deal?',
        'How much is the Oracle contract worth?',
        'oracle cloud deal size',
        'dollar value of the contract with ellisons company?',
        'how many billions was the orcl agreement',
        'What sum is named for OpenAI’s deal with Oracle, and by whom?',
        'what did openai sign with oci for, in $',
        'Is the ten billion figure for the Oracle contract official?',
        'Was the Oracle tie-up worth 10 billion?',
        'Oracle deal, how fat?',
        'Kindly tell me the volume of the Oracle agreement.',
        'Abeg how much be that Oracle contract?',
        'To what sum, may I enquire, does the Oracle agreement amount?',
        'ORACLE: roughly ten billion dollars, can I say that on air?',
        'Is possible to know the contract value between Oracle and OpenAI?',
        '$ORCL backlog from OpenAI: what is the dollar size of that contract?',
        'how many gold is the oracle contract',
      ],
      example: 'How big is the Oracle deal?',
      inputs: { later: since('2025-09-01') },
      tables: [
        [
          {
            when: { later: 'before' },
            say: [
              {
                text: 'OpenAI’s cloud deal with Oracle is worth {clouds.oracle-sum}, by report of the New York Times.',
                rests: ['clouds.oracle-sum', 'clouds.oracle-consent'],
              },
              {
                text: 'The report is of October 2024.',
                rests: ['compute.other-partners'],
                optional: true,
              },
            ],
          },
          {
            when: { later: 'from' },
            say: [
              {
                text: 'OpenAI’s first cloud deal with Oracle is worth {clouds.oracle-sum}, by report of the New York Times of October 2024.',
                rests: ['clouds.oracle-sum', 'clouds.oracle-consent'],
              },
              {
                text: 'A later contract is reported to come to {clouds.oracle-later-sum} over {clouds.oracle-years}.',
                rests: ['clouds.oracle-later-sum', 'clouds.oracle-years'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    'oracle-when': {
      title: 'when the deal with Oracle was made',
      asks: [
        'When was the Oracle deal made?',
        'Do the articles agree on the date of the Oracle contract?',
        'was the oracle agreement in 2023 or in october',
        'Which year did OpenAI come to Oracle?',
        'mid-2023 or october, when did oracle happen',
        'Does the October report contradict the articles that put the Oracle deal in 2023?',
        'date of the oci contract for our timeline',
        'when did larry and oai tie up, sources say different things',
        'When was Oracle brought in?',
        'what month was the oracle thing signed',
        'I find two dates for the Oracle agreement. Which one is right?',
        'since when does openai use oracle',
        'Abeg which year OpenAI start with Oracle?',
        'In what year, may I ask, was the bargain with Oracle struck?',
        'Oracle deal: 2023, mid-2023 or june 2024? the articles clash',
        'Is possible to clarify the date of the Oracle contract? In my papers are two.',
        'when did oracle join the server, patch 2023 or 2024',
        'What is the effective date of the Oracle agreement, given that the articles disagree?',
      ],
      example: 'When was the Oracle deal made?',
      inputs: { dated: DATED },
      tables: [
        [
          {
            when: { dated: 'June 2024' },
            say: [
              {
                text: 'OpenAI came to Oracle’s cloud in June 2024, as announced.',
                rests: ['clouds.oracle-june-2024'],
              },
              {
                text: 'Two articles of January 2025 say 2023 and mid-2023 instead.',
                rests: ['clouds.oracle-2023', 'clouds.oracle-mid-2023'],
                optional: true,
              },
              {
                text: 'October 2024 is when the New York Times reported on it, not when it was made.',
                rests: ['compute.other-partners'],
                derived: true,
                optional: true,
              },
            ],
          },
          {
            when: { dated: 'open' },
            say: [
              {
                text: 'The articles differ: one says that it came in 2023, one in mid-2023.',
                rests: ['clouds.oracle-2023', 'clouds.oracle-mid-2023'],
              },
              {
                text: 'October 2024 is when the New York Times reported on it, not when it was made, so the two do not contradict.',
                rests: ['compute.other-partners', 'clouds.oracle-consent'],
                derived: true,
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    newspaper: plain({
      title: 'which newspaper reported on it',
      asks: [
        'Which newspaper reported on the Oracle deal?',
        'When did the New York Times report that OpenAI looked for other cloud partners?',
        'was it the wall street journal that broke the oracle story',
        'What month was the NYT report on OpenAI’s search for cloud partners?',
        'who broke the story about oracle and openai',
        'source of the 10 billion oracle figure?',
        'Which paper wrote that OpenAI wanted other clouds?',
        'My draft credits Bloomberg with the Oracle scoop, is that right?',
        'nyt report date?',
        'What did the New York Times report in October about OpenAI?',
        'Is the Oracle news from a newspaper or from the companies?',
        'what did the october newspaper report say',
        'Abeg which newspaper carry the Oracle gist?',
        'Which journal, may I enquire, first brought the Oracle matter to print?',
        'CREDIT please: which paper had the Oracle story, New York Times?',
        'Is possible to know from which newspaper comes the information about Oracle?',
        'The footnote says the Times in October 2024 reported that OpenAI sought other cloud partners. Right paper, right month?',
        'who leaked the oracle thing first, which paper',
      ],
      say: [
        {
          text: 'It was the New York Times, in October 2024: it reported that OpenAI looked for other cloud partners.',
          rests: ['compute.other-partners'],
        },
        {
          text: 'It also reported that Microsoft allowed a deal with Oracle, worth {clouds.oracle-sum}.',
          rests: ['clouds.oracle-consent', 'clouds.oracle-sum'],
          optional: true,
        },
      ],
    }),
    'oracle-rank': plain({
      title: 'whether Oracle is the primary or a secondary cloud',
      asks: [
        'Is Oracle the primary or a secondary cloud of OpenAI?',
        'Did Oracle replace Azure as main cloud?',
        'oracle: main host or backup?',
        'Was OCI the failover or the primary?',
        'is orcl now the number one cloud of openai',
        'What rank did Oracle have among the providers?',
        'Who stayed primary when Oracle came in?',
        'Did Oracle take over from Microsoft as primary cloud partner?',
        'secondary provider, who is that?',
        'Abeg Oracle na main cloud or na second?',
        'Does Oracle rank, may I ask, as first or as second among the clouds of OpenAI?',
        'Oracle PRIMARY or SECONDARY cloud? one word',
        'Is possible that Oracle is now primary provider and Azure only second?',
        'is oracle the main or the alt cloud',
        'Architecture question: was OCI a secondary provider with Azure staying primary?',
      ],
      say: [
        {
          text: 'Oracle came in as a secondary cloud provider, and Microsoft stayed the primary one.',
          rests: ['clouds.oracle-secondary'],
        },
        {
          text: 'Its cloud served as an extension of Azure.',
          rests: ['clouds.oracle-extension'],
          optional: true,
        },
      ],
    }),
    'oracle-tie': plain({
      title: 'how independent of Microsoft the deal with Oracle is',
      asks: [
        'Was the Oracle deal independent of Microsoft?',
        'Is the agreement with Oracle separate or tied to Microsoft?',
        'do the articles portray the oracle tie-up the same way',
        'oracle deal: under microsofts umbrella or on its own?',
        'Does one article call the Oracle agreement separate?',
        'How is the Oracle arrangement described in the different pieces?',
        'was oracle just an extension of azure',
        'stand alone oracle contract or via msft',
        'Abeg that Oracle deal, e dey on its own or e tie to Microsoft?',
        'Does the Oracle agreement stand by itself, or does it hang upon Microsoft?',
        'Oracle deal SEPARATE from Microsoft or tied in? the pieces differ',
        'Is possible that the Oracle contract is not independent but closely connected with Microsoft?',
        'is the oracle deal solo queue or duo with msft',
        'Is the Oracle agreement a separate contract, or an extension of Azure and so tied to Microsoft?',
      ],
      say: [
        {
          text: 'The articles differ: one calls it a separate agreement with Oracle, another says that it was closely tied to Microsoft.',
          rests: ['clouds.oracle-separate', 'clouds.oracle-tied'],
        },
        { text: 'Oracle came in as a secondary provider.', rests: ['clouds.oracle-secondary'], optional: true },
        {
          text: 'It was announced as an extension of Azure.',
          rests: ['clouds.oracle-extension'],
          optional: true,
        },
      ],
    }),
    precedent: plain({
      title: 'whether it has used another cloud before',
      asks: [
        'Has OpenAI used another cloud before?',
        'did openai ever sign with another provider earlier',
        'Suppose OpenAI goes to Oracle tomorrow: is there a precedent?',
        'Would that be the first time that OpenAI buys compute from somebody else?',
        'imagine they go to another cloud, has it happened already',
        'Any earlier case of OpenAI getting capacity outside Azure?',
        'is this the first non azure contract',
        'Was there an exception to Azure before?',
        'Abeg OpenAI don ever use another cloud before?',
        'Is there, may I ask, an earlier instance in which OpenAI resorted to another cloud?',
        'FIRST TIME OpenAI goes outside Azure? or was there one before?',
        'Suppose OpenAI buys from another provider on 1 march 2025: has that happened before?',
        'Is possible that OpenAI had already an exception for another provider earlier?',
        'Counsel asks for precedent: has OpenAI been let out to another cloud at an earlier time?',
      ],
      ruling: 'yes',
      say: [
        {
          text: 'OpenAI has done so with Oracle, and Microsoft is reported to have allowed that deal, worth {clouds.oracle-sum}.',
          rests: ['clouds.oracle-consent', 'clouds.oracle-sum'],
        },
        {
          text: 'Articles of January 2025 date it to 2023 and mid-2023.',
          rests: ['clouds.oracle-2023', 'clouds.oracle-mid-2023'],
          optional: true,
        },
      ],
    }),
    'oracle-length': plain({
      title: 'how long the contract with Oracle runs',
      asks: [
        'How many years does the Oracle contract run, as of June 2026?',
        'How long is the Oracle deal?',
        'duration of the oci agreement?',
        'when does the oracle contract end',
        'oracle contract term in years',
        'What is the length of term of the Oracle agreement?',
        'for how long did oai sign with orcl',
        'Until when does the Oracle contract last?',
        'Abeg how many years that Oracle contract go last?',
        'For what number of years, may I enquire, is the Oracle agreement concluded?',
        'ORACLE contract, five years, can I say that?',
        'Is possible to know the duration of the agreement with Oracle, in years?',
        'how long is the oracle season pass',
        'What is the term of the Oracle contract, and on which day does it end?',
      ],
      from: ['2025-09-01', 'No article on the shelf says how many years OpenAI’s deal with Oracle runs.'],
      near: ['clouds.oracle-consent'],
      say: [
        {
          text: 'OpenAI’s later contract with Oracle is reported to run {clouds.oracle-years}; how long the first one runs is not said.',
          rests: ['clouds.oracle-years'],
        },
      ],
    }),
    'google-official': plain({
      title: 'whether the deal with Google is official',
      asks: [
        'Is the Google deal official, as of June 2026?',
        'Was the deal with Google announced?',
        'has anybody confirmed the google cloud contract of openai',
        'google deal: rumour or fact',
        'Did Google or OpenAI comment on the deal?',
        'who reported the google deal',
        'Is OpenAI’s contract with Google Cloud confirmed by the companies?',
        'source for the google agreement?',
        'Abeg the Google deal na true or na rumour?',
        'Has the Google agreement, may I ask, ever been avowed by the companies?',
        'GOOGLE deal confirmed or just Reuters sources? need to know before air',
        'Is possible to know if the Google contract was officially announced?',
        'google deal, legit or leak',
        'Did either company confirm the Google contract after 10 june 2025, or did all decline comment?',
      ],
      ruling: 'no',
      from: ['2025-06-10', 'No article on the shelf tells of a deal of OpenAI with Google before 10 June 2025.'],
      say: [
        {
          text: 'OpenAI’s deal with Google is reported and was never announced.',
          rests: ['clouds.google-deal', 'clouds.google-never-announced'],
        },
        {
          text: 'Reuters had it from three sources on 10 June 2025, and all companies declined comment.',
          rests: ['clouds.google-sources', 'clouds.google-declined'],
          optional: true,
        },
      ],
    }),
    'google-sale': plain({
      title: 'whether Google Cloud sells OpenAI’s models',
      asks: [
        'Can I buy OpenAI models on Google Cloud, as of June 2026?',
        'Are OpenAI’s models sold on Vertex?',
        'gpt on gcp, available?',
        'Does Google Cloud offer the closed models of OpenAI?',
        'is chatgpt api sold through google',
        'Will OpenAI’s models come to Google’s cloud?',
        'Abeg Google Cloud dey sell OpenAI model?',
        'May one purchase the models of OpenAI through Google’s cloud?',
        'GPT on Google Cloud, on sale or not? viewer question',
        'Is possible to buy the OpenAI models at Google Cloud?',
        'can i pull gpt in the vertex shop yet',
        '$GOOGL reselling OpenAI’s closed models on Vertex, true?',
      ],
      ruling: 'not_stated',
      from: ['2026-04-27', 'No article on the shelf speaks of OpenAI’s models on Google Cloud before 27 April 2026.'],
      say: [
        {
          text: 'It is unknown whether Google Cloud sells OpenAI’s closed models.',
          rests: ['clouds.google-sale-unknown'],
        },
      ],
    }),
    amazon: plain({
      title: 'what Amazon invests in OpenAI',
      asks: [
        'Is Amazon an investor of OpenAI, and on what conditions, as of June 2026?',
        'Did Amazon take a stake in OpenAI?',
        'How much does Amazon invest in OpenAI?',
        'amzn investment in openai?',
        'Is Amazon an investor of OpenAI?',
        'first part of amazons money for openai',
        'On what conditions does Amazon pay the rest of its investment?',
        'how many billions from amazon into oai',
        'amazon 50 billion in openai, true?',
        'Abeg how much Amazon dey invest for OpenAI?',
        'What capital, may I enquire, does Amazon bring to OpenAI, and upon what conditions?',
        'AMAZON puts fifty billion in OpenAI, fifteen first: can I say that?',
        'Is possible to know amount of the Amazon investment in OpenAI and first instalment?',
        '$AMZN equity cheque to OpenAI: how much up front, what conditions on the rest?',
        'did amazon buy into oai, how many b',
      ],
      from: [
        '2026-02-27',
        'No article on the shelf tells of an investment of Amazon in OpenAI before 27 February 2026.',
      ],
      say: [
        {
          text: 'Amazon invests {clouds.amazon-invests} in OpenAI, {clouds.amazon-first} of it first.',
          rests: ['clouds.amazon-invests', 'clouds.amazon-first'],
        },
        { text: 'The conditions of the rest are disputed.', rests: ['clouds.amazon-disputed'], optional: true },
      ],
    }),
    'aws-growth': plain({
      title: 'by how much the contract with AWS grew',
      asks: [
        'By how much did the AWS contract grow, as of June 2026?',
        'Was the AWS contract enlarged?',
        'aws contract extension of february 2026',
        'how much more does openai buy from aws now',
        'Over how many years does the enlarged AWS contract run?',
        'aws 100 billion increase?',
        'Did OpenAI expand its contract with Amazon Web Services?',
        'Abeg by how much dem increase the AWS contract?',
        'By what sum, may I ask, was the engagement with AWS enlarged?',
        'AWS deal UP by 100 billion over eight years, correct?',
        'Is possible to know the increase of the AWS contract from February 2026?',
        'aws contract got buffed by how much',
        'If the AWS contract stood at 38 billion in December 2025, how much was added to it later and over how many years?',
      ],
      from: ['2026-02-27', 'No article on the shelf tells of a larger contract with AWS before 27 February 2026.'],
      say: [
        {
          text: 'OpenAI’s contract with AWS grows by {clouds.aws-growth} over {clouds.aws-growth-years}, as announced on 27 February 2026.',
          rests: ['clouds.aws-growth', 'clouds.aws-growth-years'],
        },
        { ...AWS_CONTRACT, optional: true },
      ],
    }),
    bedrock: plain({
      title: 'OpenAI’s models on Bedrock',
      asks: [
        'Can I buy OpenAI models on Bedrock, as of June 2026?',
        'Are OpenAI’s models on AWS Bedrock?',
        'gpt on bedrock, is it live',
        'Is Codex available on Amazon?',
        'When did OpenAI come to Bedrock?',
        'bedrock preview of openai models?',
        'Can customers get OpenAI’s models through AWS?',
        'Abeg OpenAI model don dey for Bedrock?',
        'Are the models of OpenAI, may I enquire, to be had upon Amazon’s Bedrock?',
        'BEDROCK has OpenAI models, live or preview? date?',
        'Is possible to use Codex and OpenAI models via Amazon Bedrock?',
        'codex on bedrock, closed beta or full release',
        'Can our AWS account call an OpenAI model on Bedrock since 28 april 2026, or is it limited preview?',
      ],
      from: ['2026-04-28', 'No article on the shelf tells of OpenAI’s models on Bedrock before 28 April 2026.'],
      say: [
        {
          text: 'Amazon’s Bedrock has OpenAI models and Codex in limited preview since 28 April 2026.',
          rests: ['clouds.bedrock'],
        },
      ],
    }),
    'oracle-credits': plain({
      title: 'Oracle credits for OpenAI models',
      asks: [
        'Can I use Oracle credits for OpenAI models, as of July 2026?',
        'Are Oracle credits usable for OpenAI?',
        'oracle credits openai models live yet?',
        'When can Oracle credits be spent on OpenAI’s models?',
        'orcl credits for gpt',
        'are oci credits good for openai models now',
        'Abeg I fit use my Oracle credits pay for OpenAI model?',
        'May one’s Oracle credits, pray, be laid out upon OpenAI’s models?',
        'ORACLE CREDITS for OpenAI models, live yet? yes or no',
        'Is possible to spend our Oracle credits for OpenAI models from July 2026?',
        'can i spend oracle coins on gpt yet',
        'We hold unused Oracle credits. Are they accepted for OpenAI models since 10 june 2026?',
      ],
      from: ['2026-06-10', 'No article on the shelf tells of Oracle credits for OpenAI’s models before 10 June 2026.'],
      say: [
        {
          text: 'On 10 June 2026 it was announced that Oracle credits can be spent on OpenAI models “in the coming weeks”; that day they could not.',
          rests: ['clouds.oracle-credits', 'clouds.oracle-credits-not-live'],
        },
      ],
    }),
  },
  gaps: [
    {
      missing: 'what another cloud charges OpenAI for computing',
      asks: [
        'What does Oracle charge per GPU hour?',
        'price per gpu at coreweave for openai?',
        'How much does OpenAI pay AWS an hour?',
        'oracle rates for the compute it sells oai',
        'cost per chip hour on oci',
        'What is Oracle’s hourly rate for a GPU?',
        'Abeg how much Oracle dey charge OpenAI for one GPU hour?',
        'At what price, may I enquire, does CoreWeave let its machines to OpenAI by the hour?',
        'PRICE per GPU hour at Oracle, any figure?',
        'Is possible to know the unit price AWS makes to OpenAI for compute?',
        'whats the hourly rent on oci gpus for oai',
        'What is the rate card of CoreWeave for OpenAI, per chip and hour?',
      ],
      near: ['clouds.oracle-sum'],
    },
    {
      missing: 'how many chips another cloud supplies',
      asks: [
        'How many chips does Oracle supply?',
        'number of GPUs in the Oracle deal',
        'how many gpus does coreweave have for openai',
        'Which chips does AWS provide to OpenAI?',
        'What hardware is in the oci contract?',
        'how many servers under the oracle agreement',
        'Abeg how many GPU Oracle dey give OpenAI?',
        'What number of chips, may I ask, does AWS place at the disposal of OpenAI?',
        'GPU NUMBERS in the CoreWeave contract, anyone?',
        'Is possible to know how many servers Oracle supplies, and which type of chip?',
        'how many gpus does aws lend oai',
        'Which accelerators and how many of them are in the CoreWeave clusters for OpenAI?',
      ],
      near: ['clouds.oracle-consent'],
    },
    {
      missing: 'which data centers of another cloud OpenAI uses',
      asks: [
        'Which Oracle data centers does OpenAI run in?',
        'where are the oci halls that openai uses',
        'In which regions does CoreWeave host OpenAI?',
        'Which AWS regions serve OpenAI?',
        'location of the oracle machines for oai?',
        'which oci region hosts openai',
        'Which datacenters of Oracle run OpenAI’s workloads?',
        'Abeg which Oracle data center OpenAI dey use?',
        'In which halls of Oracle, may I enquire, is OpenAI lodged?',
        'WHICH data centers of CoreWeave? city names please',
        'Is possible to know the region of AWS where OpenAI runs?',
        'which aws region is oai spawning in',
        'For latency planning: in which OCI regions does OpenAI run its clusters?',
      ],
      near: ['clouds.oracle-extension', 'clouds.oracle-consent'],
    },
    {
      missing: 'the names of shareholders who pressed Microsoft',
      asks: [
        'Which shareholders pressured Microsoft over Oracle?',
        'Name the shareholders behind the Oracle exception.',
        'which investors pushed redmond to let oracle in, names',
        'Who exactly among the shareholders wanted the Oracle deal?',
        'was it an activist fund that pressed msft',
        'list of microsoft shareholders who demanded it',
        'Abeg which shareholders dey pressure Microsoft about Oracle, call their name?',
        'Which shareholders by name, may I ask, urged Microsoft in the matter of Oracle?',
        'NAMES: which Microsoft shareholders pushed for Oracle?',
        'Is possible to identify the shareholders who made pressure on Microsoft for Oracle?',
        'which whales pushed msft to let oracle in, names',
        'Were BlackRock or Vanguard the shareholders who pressured Microsoft over Oracle?',
      ],
      near: ['clouds.oracle-pressure'],
    },
    {
      missing: 'who negotiated or signed the deal with Oracle',
      asks: [
        'Who negotiated the Oracle contract?',
        'who signed for openai in the oracle agreement',
        'Which managers made the deal with Oracle?',
        'did larry ellison sign it personally',
        'name of the negotiator of the oci contract',
        'which lawyers drafted the oracle agreement',
        'Na who sign the Oracle contract for OpenAI side?',
        'Which gentlemen, may I enquire, put their names to the Oracle agreement?',
        'NAME of whoever signed the Oracle contract, just one name',
        'Is possible to know the person that negotiated the Oracle contract?',
        'who clicked accept on the oracle contract for oai',
        'Name of the authorised signatory of the Oracle agreement, please.',
      ],
      near: ['clouds.oracle-consent'],
    },
    {
      missing: 'what OpenAI does on another cloud in detail',
      asks: [
        'Which models are trained on Oracle?',
        'what workloads run at coreweave',
        'Is ChatGPT served from Oracle’s machines?',
        'Which services of OpenAI run on AWS?',
        'what does openai use google cloud for',
        'is sora trained on oci',
        'Abeg which model OpenAI dey train for Oracle cloud?',
        'To which labours, may I ask, does OpenAI put the machines of CoreWeave?',
        'Does ChatGPT RUN on AWS? which services exactly?',
        'Is possible to know which workloads of OpenAI are at Google Cloud?',
        'is gpt-5 trained on coreweave or what do they run there',
        'Inference or training: which jobs does OpenAI schedule on Oracle’s clusters?',
      ],
      near: ['clouds.oracle-consent'],
    },
    {
      missing: 'which other providers OpenAI has talked to',
      asks: [
        'Which other clouds has OpenAI already approached?',
        'Is OpenAI in talks with AWS or CoreWeave?',
        'who else did oai ask for capacity',
        'With which further providers does OpenAI negotiate?',
        'did openai get offers from other hosts',
        'names of the hosts that openai is talking to',
        'Which provider will be next after Oracle?',
        'Abeg who else OpenAI dey talk to for more cloud?',
        'With which other hosts, may I enquire, is OpenAI presently in conversation?',
        'TALKS with other clouds: who else is at the table with OpenAI?',
        'Is possible to know which other providers have made an offer to OpenAI?',
        'who else did oai dm for servers',
        'Which provider is next in line after Oracle, is OpenAI in talks with anyone on 1 march 2025?',
      ],
      near: ['compute.other-partners'],
    },
    {
      missing: 'what the deal with Google is worth',
      asks: [
        'How much is the Google deal worth?',
        'google cloud contract value openai?',
        'How many billions does OpenAI pay Google?',
        'size of the reported google agreement',
        'for how many years did openai sign with google',
        'Abeg how much the Google contract worth?',
        'What sum, may I ask, is attached to the Google agreement?',
        'GOOGLE deal: how many billions? a number for air',
        'Is possible to know the value and duration of the Google contract?',
        '$GOOGL: dollar size of the OpenAI cloud contract?',
        'how much gold is the google deal',
      ],
      near: ['clouds.google-deal'],
    },
    {
      missing: 'how the share price of another cloud moved',
      asks: [
        'How did Oracle’s stock react?',
        'did coreweave shares jump',
        'orcl price after the deal?',
        'What did the Amazon share do on the AWS contract?',
        'stock move of crwv on the openai contract',
        'Abeg Oracle share go up after the OpenAI news?',
        'How, may I enquire, did the shares of CoreWeave fare upon the news?',
        '$ORCL up how many percent after the OpenAI contract?',
        'Is possible to know the reaction of Amazon stock to the contract with OpenAI?',
        'did crwv moon after the openai deal',
        'ORACLE STOCK that day, up or down? percent?',
      ],
    },
    {
      missing: 'that OpenAI has a deal with that provider',
      asks: [
        'Does OpenAI have a contract with IBM Cloud?',
        'Is there a deal of OpenAI with Crusoe?',
        'Has OpenAI a contract with Alibaba Cloud?',
        'is openai a customer of salesforce or dell',
        'does openai use cerebras machines',
        'Has OpenAI got a cloud deal with Meta?',
        'is xai hosting openai',
        'Abeg OpenAI get contract with IBM too?',
        'Has OpenAI, may I ask, any engagement with Alibaba?',
        'IBM hosting OpenAI, any deal? caller insists',
        'Is possible that OpenAI has also a contract with Dell or Salesforce for cloud?',
        'is oai renting from meta or xai',
        'Is OpenAI a cloud customer of Lambda, Crusoe or Cerebras as of 10 december 2025?',
      ],
    },
  ],
});
