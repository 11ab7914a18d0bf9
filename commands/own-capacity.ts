import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { option, topic, version } from '../src/rules/topic.ts';

const OWN = [
  'additional capacity',
  'additional infrastructure',
  'additional compute',
  'own capacity',
  'capacity … own',
];

const BUILD = ['build', 'builds', 'building', 'built', 'establish', 'set up', 'construct'];

const APPROVAL = ['approved', 'approves', 'approval', 'granted', 'allowed', 'permitted'];

const OTHERS = ['Oracle', 'SoftBank', 'CoreWeave', 'Google', 'AWS', 'Amazon', 'Anthropic', 'Meta'];

const NOT_GIVEN = [
  'no longer',
  'withdrew',
  'withdrawn',
  'revoked',
  'may approve',
  'could approve',
  'will approve',
  'refused',
  'sought',
  'turned down',
  'rejected',
  'asked',
  'if approved',
];

const claims = [
  claim('own.approved', 'that Microsoft approved that OpenAI builds capacity of its own', {
    asserts: [
      [...APPROVAL.map((word) => `Microsoft … ${word}`), 'approved by Microsoft', 'approval of Microsoft'],
      APPROVAL,
    ],
    mentions: [['OpenAI', 'ChatGPT maker'], BUILD, OWN],
    lacks: [...OTHERS, ...NOT_GIVEN],
  }),
  claim('own.research-and-training', 'that the capacity of its own is primarily for research and training', {
    asserts: [['primarily', 'mainly', 'chiefly'], ['research']],
    mentions: [OWN, BUILD, ['train', 'training']],
    lacks: [...OTHERS, ...NOT_GIVEN],
  }),
  claim('own.unspoken', 'that the terms of 28 October 2025 leave out own-built capacity', {
    mentions: [
      ['not mention', 'not speak', 'not address', 'silent on', 'say nothing', 'says nothing'],
      ['own built capacity', 'own capacity', 'capacity … own', 'self built'],
      ['terms', 'agreement', 'announcement'],
    ],
  }),
  claim('own.why', 'why Microsoft approved that OpenAI builds capacity', {
    asserts: [['further support', 'to meet … demand', 'demand for comput', 'growing demand', 'increasing demand']],
    mentions: [['Microsoft'], BUILD, OWN],
    lacks: [...OTHERS, ...NOT_GIVEN],
  }),
  claim('own.upside', 'what OpenAI gains from building capacity', {
    asserts: [
      ['flexible', 'flexibility'],
      ['autonomous', 'autonomy'],
    ],
    mentions: [['OpenAI']],
    lacks: OTHERS,
  }),
  claim('own.scaling', 'that the capacity is for research and for scaling operations', {
    asserts: [['research'], ['scale', 'scaling'], ['operations']],
    lacks: OTHERS,
  }),
];

export default topic({
  title: 'Own-built capacity',
  description: 'May OpenAI build computing capacity of its own, and for what?',
  options: { use: choice('What the capacity is for', 'research', 'training', 'another use') },
  claims,
  terms: [
    {
      id: 'own-capacity',
      name: 'own-built capacity',
      versions: [
        {
          name: 'approved',
          from: '2025-01-21',
          says: 'Microsoft has approved that OpenAI builds capacity of its own',
          was: 'by Microsoft’s approval, OpenAI could build capacity of its own',
          proof: ['own.approved'],
          with: ['own.research-and-training'],
          dated: ['deal.day'],
        },
        {
          name: 'unspoken',
          short: 'not spoken of',
          from: '2025-10-28',
          state: 'unknown',
          says: 'the terms, as published, do not speak of own-built capacity',
          was: 'the terms, as published, did not speak of own-built capacity',
          proof: ['own.unspoken'],
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'own' }],
  facets: {
    own: {
      title: 'may OpenAI build capacity of its own',
      example: '/own-capacity',
      inputs: { use: option('use', 'any use'), own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [
        [
          {
            when: { own: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says whether OpenAI could build capacity of its own before 21 January 2025.',
            near: ['own.approved'],
          },
          {
            when: { own: 'approved', use: ['any use', 'research', 'training'] },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has approved that OpenAI builds additional capacity of its own, since {since:own-capacity}.',
                rests: ['own.approved'],
              },
              { text: 'It is primarily for research and training.', rests: ['own.research-and-training'] },
            ],
          },
          {
            when: { own: 'approved', use: 'another use' },
            ruling: 'not_stated',
            say: [
              {
                text: 'Microsoft has approved capacity of OpenAI’s own, primarily for research and training.',
                rests: ['own.approved', 'own.research-and-training'],
              },
              {
                text: 'Another use is neither approved nor ruled out.',
                rests: ['own.research-and-training'],
                derived: true,
              },
            ],
          },
          {
            when: { own: 'unspoken' },
            decline: 'absent',
            text: 'The terms of 28 October 2025, as published, do not speak of own-built capacity, so whether Microsoft’s approval of 21 January 2025 still holds is not known.',
            near: ['own.unspoken', 'own.approved'],
          },
        ],
      ],
    },
  },
});
