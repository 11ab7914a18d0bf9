import { claim, type Wording } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { option, topic, version } from '../src/rules/topic.ts';
import { later } from './shared/later.ts';

const OPENAI_COMMITS = [
  'OpenAI … commitment',
  'OpenAI … Azure commitment',
  'OpenAI … made … commitment',
  'OpenAI … committed',
  'commitment of OpenAI',
  'commitment by OpenAI',
];

const TO_AZURE = ['commitment … Azure', 'Azure commitment', 'committed … Azure'];

const NOT_MADE = ['not made', 'not committed', 'has not', "hasn't", 'did not', "didn't", 'yet to', 'no commitment'];

const OTHERS = ['Anthropic', 'Meta', 'Mistral', 'xAI', 'AWS', 'Amazon', 'Google', 'Oracle', 'CoreWeave', 'rival'];

const OF_OCTOBER = ['incremental', '250'];

const incremental: Wording = {
  asserts: [
    ['OpenAI … committed', 'OpenAI … contracted', 'OpenAI … buy', 'OpenAI … purchase', 'OpenAI … commitment'],
    ['incremental … Azure', 'additional … Azure'],
  ],
  lacks: [...NOT_MADE, ...OTHERS],
  value: { read: 'money', near: ['Azure'], before: true },
};

const claims = [
  claim('commitment.made', 'that OpenAI made a new, large commitment to Azure', {
    asserts: [OPENAI_COMMITS, TO_AZURE],
    mentions: [['new', 'large', 'substantial']],
    lacks: [...NOT_MADE, ...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.no-figure', 'that the new, large commitment came without a figure', {
    mentions: [
      ['no figure', 'without a figure', 'no sum', 'without a sum', 'not … figure'],
      ['Azure commitment', 'commitment … Azure'],
      ['announced', 'disclosed', 'published'],
    ],
    lacks: [...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.figure', 'how large the new, large commitment is', {
    asserts: [OPENAI_COMMITS, TO_AZURE],
    mentions: [['new', 'large', 'substantial']],
    lacks: [...NOT_MADE, ...OTHERS, ...OF_OCTOBER],
    value: { read: 'money', near: ['commitment', 'committed'] },
  }),
  claim('commitment.incremental', 'how much more of Azure OpenAI has committed to buy', incremental),
  claim(
    'commitment.incremental-later',
    'how much more of Azure OpenAI has committed to buy, by an article of a later day',
    incremental,
  ),
  claim('commitment.period-undisclosed', 'that the period of the $250 billion is not disclosed', {
    mentions: [
      ['not disclose', 'not disclosed', 'undisclosed', 'not say', 'not stated', 'unknown'],
      ['period', 'how many years', 'how long', 'timeframe', 'length', 'duration'],
      ['250'],
    ],
    lacks: OTHERS,
  }),
  claim('commitment.covers', 'what the new, large commitment is to support', {
    asserts: [['commitment']],
    mentions: [['Azure', 'it'], ['all OpenAI products', 'all its products', 'all of OpenAI products'], ['training']],
    lacks: [...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.research-only', 'that the commitment is for research and training', {
    asserts: [
      ['commitment', 'committed'],
      ['research', 'researching'],
      ['train', 'training'],
    ],
    mentions: [['Azure']],
    lacks: [...OTHERS, ...OF_OCTOBER, 'products', 'primarily', 'figure', 'approved'],
  }),
  claim('commitment.said', 'who says that OpenAI made the commitment', {
    asserts: [['announced', 'says', 'said', 'blog post', 'statement', 'reminded', 'confirmed']],
    mentions: [['Microsoft'], TO_AZURE, ['new', 'large', 'substantial']],
    lacks: [...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.role', 'what the commitment means for Microsoft', {
    asserts: [['central role', 'key infrastructure provider']],
    mentions: [
      ['commitment', 'Azure'],
      ['Microsoft', 'Azure'],
    ],
    lacks: OTHERS,
  }),
];

export default topic({
  title: 'Azure commitment',
  description: 'How much of Azure OpenAI has committed to buy, since when, and over what period.',
  options: { aspect: choice('What to know about it', 'overview', 'sum', 'period') },
  claims,
  terms: [
    {
      id: 'azure-commitment',
      name: 'the Azure commitment',
      versions: [
        {
          name: 'new and large',
          from: '2025-01-21',
          says: 'OpenAI has a new, large commitment to Azure',
          was: 'OpenAI’s commitment to Azure was a new, large one without a figure',
          proof: ['commitment.made'],
          with: ['commitment.no-figure', 'commitment.figure'],
          dated: ['deal.day'],
        },
        {
          name: 'incremental',
          short: '$250 billion more',
          from: '2025-10-28',
          says: 'OpenAI has committed to an incremental $250 billion of Azure services',
          was: 'OpenAI had committed to an incremental $250 billion of Azure services',
          proof: ['commitment.incremental'],
          with: ['commitment.period-undisclosed'],
          later: { 'commitment.incremental': 'commitment.incremental-later' },
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'commitment' }],
  facets: {
    commitment: {
      title: 'what OpenAI has committed to',
      example: '/azure-commitment',
      inputs: { aspect: option('aspect', 'overview'), commitment: version('azure-commitment') },
      terms: ['azure-commitment'],
      tables: [
        [
          {
            when: { commitment: 'before' },
            decline: 'absent',
            text: 'No article on the shelf speaks of an Azure commitment of OpenAI before 21 January 2025.',
            near: ['commitment.made'],
          },
          {
            when: { commitment: 'new and large', aspect: 'overview' },
            say: [
              {
                text: 'OpenAI has made a new, large commitment to Azure, announced on {since:azure-commitment}.',
                rests: ['commitment.made'],
              },
              { text: 'No article on the shelf gives a figure for it.', absent: 'commitment.figure' },
            ],
          },
          {
            when: { commitment: 'new and large', aspect: 'sum' },
            decline: 'absent',
            text: 'No article on the shelf gives a figure for the new, large Azure commitment of January 2025.',
            near: ['commitment.no-figure', 'commitment.made'],
          },
          {
            when: { commitment: 'new and large', aspect: 'period' },
            decline: 'absent',
            text: 'No article on the shelf says over what period the new, large Azure commitment of January 2025 runs.',
            near: ['commitment.made'],
          },
          {
            when: { commitment: 'incremental', aspect: ['overview', 'sum'] },
            say: [
              {
                text: 'OpenAI has committed to an incremental {commitment.incremental} of Azure services, agreed on {since:azure-commitment}.',
                rests: ['commitment.incremental'],
              },
              later('commitment.incremental-later'),
              {
                text: 'Over what period it is spent is not disclosed.',
                rests: ['commitment.period-undisclosed'],
                optional: true,
              },
            ],
          },
          {
            when: { commitment: 'incremental', aspect: 'period' },
            decline: 'absent',
            text: 'The length of the incremental $250 billion commitment to Azure of 28 October 2025 was not disclosed.',
            near: ['commitment.period-undisclosed'],
          },
        ],
      ],
    },
  },
});
