import { claim } from '../src/rules/claims.ts';
import { topic, version } from '../src/rules/topic.ts';

export default topic({
  title: 'Own-built capacity',
  description: 'May OpenAI build computing capacity of its own?',
  options: {},
  claims: [
    claim('own.approved', 'that Microsoft approved that OpenAI builds capacity of its own', {
      asserts: [
        ['approved', 'approval', 'granted', 'allowed OpenAI'],
        ['additional capacity', 'additional infrastructure', 'own capacity'],
      ],
    }),
    claim('own.research-and-training', 'that the capacity of its own is primarily for research and training', {
      asserts: [['primarily'], ['research']],
      mentions: [
        ['additional capacity', 'own capacity'],
        ['train', 'training'],
      ],
    }),
  ],
  terms: [
    {
      id: 'own-capacity',
      name: 'own-built capacity',
      versions: [
        {
          name: 'approved',
          from: '2025-01-21',
          says: 'Microsoft has approved that OpenAI builds capacity of its own',
          was: 'Microsoft had approved that OpenAI builds capacity of its own',
          proof: ['own.approved'],
          with: ['own.research-and-training'],
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'own' }],
  facets: {
    own: {
      title: 'may OpenAI build capacity of its own',
      asks: ['May OpenAI build its own data centres?'],
      example: '/own-capacity',
      inputs: { own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [
        [
          { when: { own: 'before' }, decline: 'absent', text: 'No article on the shelf speaks of own-built capacity before 21 January 2025.' },
          {
            when: { own: 'approved' },
            ruling: 'yes',
            say: [{ text: 'Microsoft has approved it, primarily for research and training.', rests: ['own.approved', 'own.research-and-training'] }],
          },
        ],
      ],
    },
  },
});
