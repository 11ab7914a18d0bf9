import { claim } from '../src/rules/claims.ts';
import { type StatementRule, since, topic, version } from '../src/rules/topic.ts';

const PROVIDER = [
  'cloud provider',
  'cloud infrastructure provider',
  'provider of cloud',
  'provider of data',
  'data center provider',
  'provider … infrastructure',
  'exclusive provider',
];

const NO_LONGER = [
  'no longer … exclusive',
  'no longer … sole',
  'no longer … only',
  'no longer … exclusively',
  'no longer tied',
  'losing exclusivity',
  'lost … exclusivity',
  'exclusivity … ended',
];

const NOT_ONLY = [...PROVIDER, 'cloud capacity', 'Azure alone', 'Microsoft alone'];

const claims = [
  claim(
    'cloud.was-exclusive',
    'that Microsoft was the exclusive cloud provider of OpenAI',
    {
      asserts: [
        ['exclusive cloud provider', 'sole cloud provider', "exclusivity as OpenAI's cloud provider"],
        ['became', 'becoming', 'was', 'has been', 'is', 'held', 'remained'],
      ],
      mentions: [['Microsoft']],
      lacks: ['no longer'],
    },
    { mentions: [NO_LONGER, NOT_ONLY] },
  ),
  claim('cloud.restated-2023', 'that the exclusivity was restated in January 2023', {
    asserts: [['restated', 'restatement']],
    mentions: [['exclusive cloud provider', 'exclusivity covers', 'cloud exclusivity']],
  }),
  claim('cloud.all-workloads', 'that the exclusivity covers all of OpenAI’s workloads', {
    asserts: [['exclusivity covers', 'cloud exclusivity', 'exclusive cloud provider for all']],
    mentions: [['research'], ['products'], ['API'], ['Microsoft']],
  }),
  claim('oracle.exception', 'that Oracle’s cloud was an exception to the exclusivity', {
    asserts: [['exception', 'extension of Azure', 'extension of Microsoft']],
    mentions: [['Oracle']],
  }),
  claim('oracle.allowed', 'that Microsoft let OpenAI make a deal with Oracle', {
    asserts: [
      ['allowed … OpenAI', 'allowed … ChatGPT maker', 'let OpenAI', 'Microsoft consented', "Microsoft's consent"],
    ],
    mentions: [['Oracle']],
  }),
  claim('cloud.not-exclusive', 'that Microsoft is no longer the exclusive cloud provider of OpenAI', {
    mentions: [NO_LONGER, NOT_ONLY],
  }),
  claim('cloud.anywhere', 'that OpenAI may buy compute anywhere', {
    asserts: [['compute anywhere', 'compute from any', 'compute from anyone']],
    mentions: [['OpenAI']],
  }),
  claim('cloud.primary', 'that Microsoft is the primary cloud partner of OpenAI', {
    asserts: [['primary cloud partner']],
    mentions: [['Microsoft'], ['from', 'announcement', 'as announced']],
    lacks: ['Oracle'],
  }),
  claim('cloud.azure-first', 'that OpenAI’s products come first on Azure', {
    asserts: [['first on Azure', 'comes first', 'ship first']],
    mentions: [['products']],
    lacks: ['defined', 'define', 'undefined', 'means'],
  }),
  claim('cloud.first-unless', 'that Microsoft may leave a product to other clouds', {
    mentions: [['first on Azure'], ['unless Microsoft'], ['cannot'], ['chooses not']],
  }),
  claim('cloud.any-for-products', 'that any cloud may serve OpenAI’s products', {
    asserts: [['any cloud']],
    mentions: [['all its products', 'all OpenAI products', 'all products']],
  }),
  claim('cloud.first-undefined', 'that it is not defined what "first" means', {
    mentions: [['not define', 'not defined', 'undefined'], ['first']],
  }),
  claim('deal.day', 'on which day the statement came', {
    asserts: [['announced', 'said', 'statement', 'stated']],
    mentions: [['Microsoft']],
    value: { read: 'date', near: ['announced', 'statement', 'said'] },
  }),
  claim('cloud.main', 'that Microsoft remains the main cloud provider of OpenAI', {
    asserts: [
      ['primary cloud provider', 'leading data center', 'leading data centre', 'leading provider'],
      ['remains', 'plans', 'means to', 'stays', 'continue', 'continues'],
    ],
    mentions: [['Microsoft', 'it']],
    lacks: ['secondary'],
  }),
  claim('cloud.outgrew', 'that OpenAI’s demand outgrew what Microsoft could supply', {
    asserts: [
      ['keep pace', 'keeping pace', 'keep up', 'keeping up'],
      ['struggled', 'trouble', 'hard', 'difficulty'],
    ],
    mentions: [['Microsoft'], ['demand', 'demands']],
  }),
  claim('cloud.confirmed', 'who confirmed that the exclusivity is over', {
    asserts: [['confirmed', 'confirms', 'announced', 'announcing']],
    mentions: [['Microsoft'], NO_LONGER],
  }),
  claim('cloud.azure-services', 'how much more of Azure OpenAI committed to in October 2025', {
    asserts: [
      ['OpenAI … committed', 'OpenAI … contracted'],
      ['incremental … Azure', 'additional … Azure'],
    ],
    value: { read: 'money', near: ['Azure'], before: true },
  }),
];

const ALL_WORKLOADS: StatementRule = {
  text: 'As restated on 23 January 2023, that covers research, products and the API.',
  rests: ['cloud.all-workloads'],
  if: { restated: 'from' },
  optional: true,
};

export default topic({
  title: 'Cloud exclusivity',
  description: 'Is Microsoft OpenAI’s only cloud? What held when.',
  options: {},
  claims,
  terms: [
    {
      id: 'cloud-exclusivity',
      name: 'cloud exclusivity',
      versions: [
        {
          name: 'exclusive',
          from: '2019-07-22',
          says: 'Microsoft is OpenAI’s exclusive cloud provider',
          was: 'Microsoft was OpenAI’s exclusive cloud provider',
          proof: ['cloud.was-exclusive'],
          confirmed: [{ day: '2023-01-23', proof: 'cloud.restated-2023' }],
        },
        {
          name: 'exclusive but for Oracle',
          short: 'exclusive, Oracle apart',
          from: '2024-06',
          says: 'Microsoft is OpenAI’s exclusive cloud provider, with Oracle’s cloud as the one exception',
          was: 'Microsoft was OpenAI’s exclusive cloud provider, with Oracle’s cloud as the one exception',
          proof: ['oracle.exception', 'oracle.allowed'],
        },
        {
          name: 'first refusal',
          from: '2025-01-21',
          says: 'Microsoft is no longer OpenAI’s exclusive cloud provider and has a right of first refusal instead',
          was: 'Microsoft had a right of first refusal on new capacity in place of exclusivity',
          proof: ['cloud.not-exclusive', 'rofr.held'],
          dated: ['deal.day'],
        },
        {
          name: 'open',
          from: '2025-10-28',
          says: 'OpenAI may buy compute anywhere',
          was: 'OpenAI could buy compute anywhere, and Microsoft had no first claim on it',
          proof: ['cloud.anywhere', 'rofr.ended'],
        },
        {
          name: 'primary',
          short: 'Microsoft is primary',
          from: '2026-04-27',
          says: 'Microsoft is OpenAI’s primary cloud partner, products come first on Azure, and any cloud may serve them',
          was: 'Microsoft was OpenAI’s primary cloud partner',
          proof: ['cloud.primary'],
          beside: ['cloud.azure-first', 'cloud.any-for-products'],
          with: ['cloud.azure-first', 'cloud.any-for-products', 'cloud.first-undefined'],
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'cloud' }],
  facets: {
    cloud: {
      title: 'is Microsoft OpenAI’s only cloud',
      example: '/exclusivity',
      inputs: { cloud: version('cloud-exclusivity'), restated: since('2023-01-23') },
      terms: ['cloud-exclusivity'],
      tables: [
        [
          {
            when: { cloud: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says who supplied OpenAI with cloud capacity before Microsoft’s exclusivity began in 2019.',
            near: ['cloud.was-exclusive'],
          },
          {
            when: { cloud: 'exclusive' },
            ruling: 'yes',
            say: [
              { text: 'Microsoft was OpenAI’s exclusive cloud provider then.', rests: ['cloud.was-exclusive'] },
              ALL_WORKLOADS,
            ],
          },
          {
            when: { cloud: 'exclusive but for Oracle' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft was OpenAI’s exclusive cloud provider then, but for Oracle.',
                rests: ['cloud.was-exclusive'],
              },
              { text: 'Oracle’s cloud served as an extension of Azure.', rests: ['oracle.exception'], optional: true },
              { text: 'That Microsoft consented to it is reported.', rests: ['oracle.allowed'], optional: true },
              ALL_WORKLOADS,
            ],
          },
          {
            when: { cloud: 'first refusal' },
            ruling: 'no',
            say: [
              { text: 'Microsoft is no longer OpenAI’s exclusive cloud provider.', rests: ['cloud.not-exclusive'] },
              { text: 'On new capacity it has a right of first refusal instead.', rests: ['rofr.held'] },
            ],
          },
          {
            when: { cloud: 'open' },
            ruling: 'no',
            say: [
              { text: 'OpenAI may buy compute anywhere, since {since:cloud-exclusivity}.', rests: ['cloud.anywhere'] },
            ],
          },
          {
            when: { cloud: 'primary' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft is OpenAI’s "primary cloud partner", since {since:cloud-exclusivity}, and any cloud may serve OpenAI’s products.',
                rests: ['cloud.primary', 'cloud.any-for-products'],
              },
              { text: 'Products come first on Azure.', rests: ['cloud.azure-first'], optional: true },
              {
                text: 'Azure does not come first where Microsoft cannot support what is needed and chooses not to.',
                rests: ['cloud.first-unless'],
                optional: true,
              },
              { text: 'What "first" means is not defined.', rests: ['cloud.first-undefined'], optional: true },
            ],
          },
        ],
      ],
    },
  },
});
