import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { type Row, type StatementRule, since, topic } from '../src/rules/topic.ts';

const SHORTAGE = ['lack … compute', 'lack … computing', 'shortage … compute', 'shortage … computing'];

const STRAIN = ['tension', 'tensions', 'strained', 'challenges', 'friction'];

const COMPUTE = ['compute', 'computing', 'capacity'];

const THE_TWO = ['Microsoft', 'two companies', 'the two'];

const REPORTED = ['reportedly', 'reported', 'reports', 'rumoured', 'rumored'];

const OTHERS = ['Anthropic', 'Google', 'Meta', 'xAI', 'Amazon', 'AWS', 'CoreWeave'];

const claims = [
  claim('compute.delays', 'that OpenAI put delays of its products down to a lack of compute', {
    asserts: [
      SHORTAGE,
      ['blamed', 'blames', 'put', 'cited', 'cites', 'named', 'said', 'says'].map((word) => `OpenAI … ${word}`),
    ],
    mentions: [
      ['product', 'products', 'launch', 'launches'],
      ['delaying', 'delays', 'delayed', 'delay', 'bottleneck', 'obstacle', 'held back'],
    ],
    lacks: OTHERS,
  }),
  claim('compute.tension', 'that compute is reported to be a source of tension between OpenAI and Microsoft', {
    asserts: [STRAIN],
    mentions: [REPORTED, COMPUTE, THE_TWO],
    lacks: [...OTHERS, 'Oracle'],
  }),
  claim('compute.strain', 'that OpenAI’s need for compute strained its relationship with Microsoft', {
    asserts: [['strained', 'strains', 'strain']],
    mentions: [COMPUTE, ['OpenAI'], ['relationship', 'partnership'], THE_TWO],
    lacks: [...OTHERS, ...REPORTED],
  }),
  claim('compute.peak', 'when the tension over compute was at its height', {
    asserts: [
      ['tension', 'tensions'],
      ['came to a head', 'peak', 'peaked', 'height'],
    ],
    mentions: [['mid 2023']],
    lacks: OTHERS,
  }),
  claim('compute.other-partners', 'that OpenAI was reported to look for other cloud partners', {
    asserts: [['find', 'looking', 'sought', 'seeking', 'seek', 'trying']],
    mentions: [
      ['New York Times', 'NYT'],
      ['October'],
      ['OpenAI'],
      ['cloud partners', 'cloud providers'],
      ['other', 'besides', 'than Microsoft', 'beyond'],
    ],
  }),
  claim('compute.keep-pace', 'that Microsoft had trouble to keep up with OpenAI’s needs', {
    asserts: [['struggled', 'struggles', 'trouble', 'difficulty', 'difficulties']],
    mentions: [['Microsoft'], ['keep pace', 'keeping pace', 'keep up', 'keeping up'], COMPUTE],
    lacks: OTHERS,
  }),
  claim('compute.price-cut', 'that Microsoft agreed to charge OpenAI less for computing', {
    asserts: [['reduce how much', 'charge OpenAI less', 'charge … less', 'lower its prices', 'lower the price']],
    mentions: [['Microsoft'], COMPUTE],
    lacks: OTHERS,
  }),
];

// What the shelf has is of that month; a month counts from its first day.
const era = since('2025-01-01');

const tooEarly: Row = {
  when: { era: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says how short of compute OpenAI was before January 2025.',
  near: ['compute.delays', 'compute.tension'],
};

export const delays: StatementRule = {
  text: 'OpenAI has in the past put delays of its products down to a lack of compute.',
  rests: ['compute.delays'],
};

const tension: StatementRule = {
  text: 'OpenAI and Microsoft are reported to have come into tension over compute.',
  rests: ['compute.tension'],
};

export const strain: StatementRule = {
  text: 'One article says without a “reportedly” that OpenAI’s need for compute strained the relationship.',
  rests: ['compute.strain'],
  optional: true,
};

const surePeak: StatementRule = {
  text: 'One article puts the height of the tension over compute in mid-2023.',
  rests: ['compute.peak'],
};

const peak: StatementRule = { ...surePeak, optional: true };

const sureOtherPartners: StatementRule = {
  text: 'The New York Times reported in October 2024 that OpenAI looked for cloud partners besides Microsoft.',
  rests: ['compute.other-partners'],
};

const otherPartners: StatementRule = { ...sureOtherPartners, optional: true };

export default topic({
  title: 'Compute',
  description: 'OpenAI’s shortage of compute, and the tension with Microsoft over it.',
  options: { aspect: choice('What to know about it', 'overview', 'shortage', 'tension') },
  claims,
  terms: [],
  events: [
    {
      date: '2023',
      says: 'the tension between Microsoft and OpenAI over compute was at its height in mid-2023, by one article',
      proof: ['compute.peak'],
    },
    {
      date: '2024-10',
      says: 'the New York Times reported that OpenAI looked for cloud partners besides Microsoft',
      proof: ['compute.other-partners'],
    },
    {
      date: '2025-01',
      says: 'OpenAI was reported to have put delays of its products down to a lack of compute',
      proof: ['compute.delays'],
    },
    {
      date: '2025-01',
      says: 'compute was reported to be a source of tension between OpenAI and Microsoft',
      proof: ['compute.tension'],
    },
  ],
  route: [
    { when: { aspect: ['none', 'overview'] }, facet: 'overview' },
    { when: { aspect: 'shortage' }, facet: 'shortage' },
    { when: { aspect: 'tension' }, facet: 'tension' },
  ],
  facets: {
    overview: {
      title: 'shortage of compute and tension over it',
      example: '/compute',
      inputs: { era, peak: since('2023-06-01'), report: since('2024-10-01') },
      tables: [
        [
          {
            ...tooEarly,
            when: { peak: 'before' },
            text: 'No article on the shelf speaks of a shortage of compute, or of tension over it, then.',
          },
          { when: { era: 'before', peak: 'from', report: 'before' }, say: [surePeak] },
          { when: { era: 'before', report: 'from' }, say: [sureOtherPartners, peak] },
          {
            when: { era: 'from' },
            say: [
              delays,
              { ...tension, text: 'Compute is reported to have become a source of tension with Microsoft.' },
              otherPartners,
            ],
          },
        ],
      ],
    },
    shortage: {
      title: 'the shortage of compute',
      example: '/compute aspect:shortage',
      inputs: { era },
      tables: [[tooEarly, { when: { era: 'from' }, say: [delays, otherPartners] }]],
    },
    tension: {
      title: 'the tension over compute',
      example: '/compute aspect:tension',
      inputs: { era, peak: since('2023-06-01') },
      tables: [
        [
          {
            ...tooEarly,
            when: { peak: 'before' },
            text: 'No article on the shelf speaks of tension over compute then.',
          },
          { when: { era: 'before', peak: 'from' }, say: [surePeak, { ...tension, optional: true }] },
          { when: { era: 'from' }, say: [tension, strain, peak] },
        ],
      ],
    },
  },
});
