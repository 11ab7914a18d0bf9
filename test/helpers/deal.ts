import { claim } from '../../src/rules/claims.ts';
import { type Topic, topic, version } from '../../src/rules/topic.ts';

/** A made-up topic with one term of two versions, for tests of time and of loading. */
export const DEAL: Topic = topic({
  title: 'The deal',
  description: 'What the made-up deal says.',
  options: {},
  claims: [
    claim('deal.held', 'that Acme has the right', { asserts: [['Acme has the right']] }),
    claim('deal.ended', 'that Acme lost the right', { asserts: [['Acme lost the right']] }),
    claim('deal.start', 'that the right began on a day', {
      asserts: [['began']],
      value: { read: 'date', near: ['began'] },
    }),
    claim('deal.end-stated', 'that the right is meant to last', { asserts: [['through 2030']] }),
  ],
  terms: [
    {
      id: 'right',
      name: 'Acme’s right',
      versions: [
        {
          name: 'held',
          from: '2025-01-21',
          says: 'Acme has the right',
          was: 'Acme had the right',
          proof: ['deal.held'],
          dated: ['deal.start'],
          until: { day: '2030-12-31', proof: 'deal.end-stated' },
        },
        {
          name: 'ended',
          from: '2025-10-28',
          says: 'Acme has no right any more',
          was: 'Acme had no right',
          state: 'ended',
          proof: ['deal.ended'],
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'held' }],
  facets: {
    held: {
      title: 'who has the right',
      asks: ['Who has the right?'],
      example: '/deal',
      inputs: { right: version('right') },
      terms: ['right'],
      tables: [
        [
          { when: { right: 'before' }, decline: 'absent', text: 'Nothing is known of before.' },
          {
            when: { right: ['held', 'beyond'] },
            ruling: 'yes',
            say: [{ text: 'Acme has the right since {since:right}.', rests: ['deal.held'] }],
          },
          {
            when: { right: 'ended' },
            ruling: 'no',
            say: [{ text: 'Acme lost the right on {since:right}.', rests: ['deal.ended'] }],
          },
        ],
      ],
    },
  },
});
