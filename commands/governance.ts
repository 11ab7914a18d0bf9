import { claim, type Wording } from '../src/rules/claims.ts';
import { topic, version } from '../src/rules/topic.ts';
import { later } from './shared/later.ts';

const OBSERVER = ['observer seat', 'observer role', 'board observer', 'observer … board', 'board … observer'];

const LEAVES = [
  'gave up',
  'given up',
  'gives up',
  'giving up',
  'relinquished',
  'withdrew',
  'quit',
  'no longer has',
  'no longer holds',
];

const OTHERS = ['Apple', 'Amazon', 'NVIDIA', 'SoftBank'];

const foundationShare: Wording = {
  asserts: [['Foundation holds', 'Foundation … holds', 'Foundation with', 'Foundation owns', 'Foundation … stake']],
  mentions: [['OpenAI']],
  lacks: ['Microsoft', 'employees', 'no longer'],
  value: { read: 'share', near: ['Foundation'] },
};

const claims = [
  claim('governance.observer', 'that Microsoft had an observer seat on OpenAI’s board', {
    asserts: [OBSERVER, ['Microsoft … observer', 'Microsoft … seat', 'observer … Microsoft']],
    mentions: [['OpenAI'], ['board']],
    lacks: [...LEAVES, ...OTHERS, 'leaves', 'start of'],
  }),
  claim('governance.no-vote', 'that the observer seat carried no vote', {
    mentions: [OBSERVER, ['non voting', 'nonvoting', 'no vote', 'without a vote', 'not vote'], ['Microsoft']],
    lacks: OTHERS,
  }),
  claim('governance.since-november', 'that Microsoft took the observer seat in November 2023', {
    mentions: [['November 2023'], OBSERVER, ['Microsoft'], ['OpenAI']],
    lacks: OTHERS,
  }),
  claim('governance.seat-given-up', 'that Microsoft gave up its observer seat on OpenAI’s board', {
    asserts: [LEAVES, OBSERVER],
    mentions: [['Microsoft'], ['OpenAI']],
    lacks: OTHERS,
  }),
  claim('governance.seat-day', 'when Microsoft gave up its observer seat on OpenAI’s board', {
    asserts: [LEAVES, OBSERVER],
    mentions: [['Microsoft'], ['OpenAI']],
    lacks: OTHERS,
    value: { read: 'date', near: LEAVES },
  }),
  claim('governance.foundation', 'that the OpenAI Foundation controls OpenAI Group PBC', {
    asserts: [
      [
        'Foundation … controls',
        'controlled by … Foundation',
        'control … lies with … Foundation',
        'control … with … Foundation',
      ],
    ],
    mentions: [['OpenAI'], ['Group', 'PBC', 'public benefit corporation', 'for-profit']],
    lacks: ['no longer', 'would', 'expected'],
  }),
  claim('governance.foundation-share', 'how much of OpenAI Group PBC the OpenAI Foundation holds', foundationShare),
  claim(
    'governance.foundation-share-later',
    'how much of OpenAI Group PBC the OpenAI Foundation holds, by an article of a later day',
    foundationShare,
  ),
  claim('governance.structure', 'that OpenAI has a new structure', {
    asserts: [['new structure', 'restructured', 'restructuring', 'recapitalization', 'recapitalisation']],
    mentions: [['OpenAI']],
    lacks: ['no longer', 'would', 'expected', 'plans', 'planned', ...OTHERS],
  }),
  claim('governance.memorandum', 'that Microsoft and OpenAI announced a memorandum of understanding', {
    asserts: [['memorandum'], ['announced', 'announce', 'signed']],
    mentions: [['Microsoft'], ['OpenAI']],
    lacks: OTHERS,
  }),
  claim('governance.suit-dismissed', 'that Musk’s suit against OpenAI was dismissed', {
    asserts: [['dismissed', 'dismissal']],
    mentions: [['Musk'], ['OpenAI'], ['suit', 'lawsuit']],
  }),
  claim('governance.registration', 'that OpenAI announced a draft registration for a listing', {
    asserts: [['draft registration'], ['announced', 'announces', 'filed', 'submitted']],
    mentions: [['OpenAI'], ['listing', 'IPO', 'public offering']],
  }),
];

export default topic({
  title: 'Governance',
  description: 'Who controls OpenAI, and whether Microsoft has a seat on its board.',
  options: {},
  claims,
  terms: [
    {
      id: 'board-seat',
      name: 'Microsoft’s seat on OpenAI’s board',
      versions: [
        {
          name: 'observer',
          from: '2023-11',
          says: 'Microsoft has a non-voting observer seat on OpenAI’s board',
          was: 'Microsoft had a non-voting observer seat on OpenAI’s board',
          proof: ['governance.observer'],
          with: ['governance.no-vote', 'governance.since-november'],
        },
        {
          name: 'no seat',
          from: '2024-07-09',
          state: 'ended',
          says: 'Microsoft no longer has an observer seat on OpenAI’s board',
          was: 'Microsoft no longer had an observer seat on OpenAI’s board',
          proof: ['governance.seat-given-up'],
          with: ['governance.seat-day'],
        },
      ],
    },
    {
      id: 'control',
      name: 'the control of OpenAI',
      versions: [
        {
          name: 'foundation',
          short: 'OpenAI Foundation',
          from: '2025-10-28',
          says: 'the OpenAI Foundation controls OpenAI Group PBC',
          was: 'the OpenAI Foundation controlled OpenAI Group PBC',
          proof: ['governance.foundation'],
          with: ['governance.foundation-share', 'governance.structure'],
          later: { 'governance.foundation-share': 'governance.foundation-share-later' },
        },
      ],
    },
  ],
  events: [
    {
      date: '2025-09-11',
      says: 'Microsoft and OpenAI announced a memorandum of understanding',
      proof: ['governance.memorandum'],
    },
    {
      date: '2026-05-18',
      says: 'Musk’s suit against OpenAI was dismissed',
      proof: ['governance.suit-dismissed'],
    },
    {
      date: '2026-06-08',
      says: 'OpenAI announced a confidential draft registration for a listing',
      proof: ['governance.registration'],
    },
  ],
  route: [{ when: {}, facet: 'governance' }],
  facets: {
    governance: {
      title: 'who controls OpenAI, and Microsoft’s seat on the board',
      example: '/governance as-of:2025-10-28',
      inputs: { seat: version('board-seat'), control: version('control') },
      terms: ['board-seat', 'control'],
      tables: [
        [
          {
            when: { seat: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says who controlled OpenAI, or that Microsoft had a seat on its board, before November 2023.',
            near: ['governance.observer'],
          },
          {
            when: { seat: 'observer' },
            say: [
              {
                text: 'Microsoft has an observer seat on OpenAI’s board.',
                rests: ['governance.observer'],
              },
              { text: 'It took the seat in November 2023.', rests: ['governance.since-november'], optional: true },
              { text: 'The seat carries no vote.', rests: ['governance.no-vote'], optional: true },
            ],
          },
          {
            when: { seat: 'no seat', control: 'before' },
            say: [
              {
                text: 'Microsoft no longer has an observer seat on OpenAI’s board, since it gave the seat up on {since:board-seat}.',
                rests: ['governance.seat-given-up'],
              },
            ],
          },
          {
            when: { seat: 'no seat', control: 'foundation' },
            say: [
              {
                text: 'The OpenAI Foundation controls OpenAI Group PBC, since {since:control}.',
                rests: ['governance.foundation'],
              },
              {
                text: 'It holds {governance.foundation-share} of it.',
                rests: ['governance.foundation-share'],
                optional: true,
              },
              later('governance.foundation-share-later'),
              {
                text: 'Microsoft gave up its observer seat on OpenAI’s board on {governance.seat-day}.',
                rests: ['governance.seat-day'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
  },
});
