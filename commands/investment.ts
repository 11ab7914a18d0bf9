import { claim, type Wording } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { dollars } from '../src/rules/quantities.ts';
import { computed, type StatementRule, since, topic, version } from '../src/rules/topic.ts';
import { later } from './shared/later.ts';

const OTHERS = ['Amazon', 'AWS', 'SoftBank', 'NVIDIA', 'Anthropic', 'Google', 'Mistral', 'Stargate', 'Oracle', 'Azure'];

const NOT_ALL = ['another', 'further', 'additional', 'more'];

const ONE_BILLION = [
  'invests 1 billion',
  '1 billion in OpenAI',
  '1 billion into OpenAI',
  '1 billion investment',
  'investment of 1 billion',
  'was 1 billion',
];

const WORTH = ['worth', 'valued', 'value'];

const PROFITS = ['profit', 'profits', 'revenue', 'sales'];

const EARLIER = ['before recent', 'before … rounds', 'excluding', 'had been', 'used to'];

const STAKE = [
  'Microsoft … holds',
  'Microsoft … owns',
  'Microsoft … stake',
  'stake of Microsoft',
  'Microsoft … investment',
];

const committed: Wording = {
  asserts: [
    ['Microsoft … committed', 'committed … Microsoft', 'funding commitments'],
    ['committed', 'commitments'],
  ],
  mentions: [['OpenAI']],
  lacks: [...OTHERS, 'contradict'],
  value: { read: 'money', near: ['committed', 'commitments'] },
};

const funded: Wording = {
  asserts: [['funded']],
  mentions: [['OpenAI'], ['Microsoft', 'funding commitments']],
  lacks: OTHERS,
  value: { read: 'money', near: ['funded'], before: true },
};

const since2019: Wording = {
  asserts: [['invests', 'invested', 'investment']],
  mentions: [['Microsoft'], ['OpenAI'], ['since 2019']],
  lacks: [...OTHERS, ...WORTH],
  value: { read: 'money', near: ['invested', 'investment', 'OpenAI'] },
};

const inAll: Wording = {
  asserts: [['put … into OpenAI', 'invested … in OpenAI', 'invested … into OpenAI', 'billion investment']],
  mentions: [['Microsoft'], ['OpenAI']],
  lacks: [...OTHERS, ...NOT_ALL, ...ONE_BILLION, ...WORTH, 'since', 'reported', 'multibillion', 'committed', 'holds'],
  value: { read: 'money', near: ['into', 'in OpenAI', 'investment'] },
};

const worth: Wording = {
  asserts: [WORTH],
  mentions: [STAKE, ['OpenAI']],
  lacks: OTHERS,
  value: { read: 'money', near: WORTH },
};

const share: Wording = {
  asserts: [STAKE],
  mentions: [['OpenAI']],
  lacks: [...OTHERS, ...EARLIER, ...PROFITS],
  value: { read: 'share', near: ['holds', 'owns', 'stake', 'investment'] },
};

const claims = [
  claim('stake.first-billion', 'how much Microsoft invested in 2019', {
    asserts: [ONE_BILLION],
    mentions: [['Microsoft'], ['OpenAI'], ['invests', 'invested', 'investment']],
    lacks: [...OTHERS, ...NOT_ALL, 'reported'],
    value: { read: 'money', near: ['1 billion'] },
  }),
  claim('stake.multibillion', 'that Microsoft’s investment of January 2023 is multiyear and multibillion', {
    asserts: [['multibillion', 'multi billion']],
    mentions: [['Microsoft'], ['OpenAI'], ['invests', 'investment']],
    lacks: OTHERS,
  }),
  claim('stake.ten-reported', 'what sum is reported for Microsoft’s investment of January 2023', {
    asserts: [['10 billion'], ['reported', 'reportedly']],
    mentions: [['Microsoft'], ['OpenAI'], ['invests', 'investment']],
    lacks: [...OTHERS, 'since 2019', 'over 10 billion'],
    value: { read: 'money', near: ['10 billion'] },
  }),
  claim('stake.since-2019', 'how much Microsoft has invested since 2019', since2019),
  claim('stake.in-all', 'how much Microsoft has put into OpenAI', inAll),
  // Both in one, since they are two figures for one thing.
  claim('stake.invested', 'how much Microsoft has invested in OpenAI', since2019, inAll),
  claim('stake.major', 'that Microsoft is a major investor in OpenAI', {
    asserts: [['major investor', 'biggest investor', 'largest investor', 'big investor']],
    mentions: [['Microsoft'], ['OpenAI', 'ChatGPT maker', 'the company']],
    lacks: OTHERS,
  }),
  claim('stake.round', 'that OpenAI raised a round of $122 billion', {
    asserts: [['raised', 'raises', 'closed']],
    mentions: [['OpenAI'], ['122 billion'], ['round']],
    lacks: OTHERS,
    value: { read: 'money', near: ['raised', 'raises', 'round'] },
  }),
  claim('stake.round-differs', 'that accounts differ on whether Microsoft took part in that round', {
    asserts: [['accounts differ', 'reports differ', 'disputed']],
    mentions: [['Microsoft'], ['OpenAI'], ['round'], ['whether … part', 'whether … took', 'whether … joined']],
  }),
  claim('stake.round-undisclosed', 'that no amount from Microsoft in that round was disclosed', {
    mentions: [['no amount', 'no sum', 'amount … not'], ['Microsoft'], ['round'], ['disclosed', 'given', 'published']],
  }),
  claim('stake.compatible', 'that the sums printed in January 2025 and the sum filed as committed do not contradict', {
    mentions: [['not contradict', 'no contradiction', 'compatible'], ['10 billion'], ['14 billion'], ['January 2025']],
  }),
  claim('stake.share', 'how much of OpenAI Microsoft holds, as-converted and diluted', {
    ...share,
    mentions: [['OpenAI'], ['diluted']],
  }),
  claim('stake.worth', 'how much Microsoft’s stake in OpenAI is worth', worth),
  claim('stake.before-rounds', 'how large Microsoft’s stake was before recent rounds', {
    asserts: [['stake', 'held', 'holds']],
    mentions: [['before recent', 'before … rounds', 'excluding … rounds'], ['Microsoft'], ['OpenAI']],
    lacks: OTHERS,
    value: { read: 'share', near: ['stake', 'held'] },
  }),
  claim('stake.committed', 'how much Microsoft had committed to OpenAI by October 2025', committed),
  claim('stake.funded', 'how much of it was funded by October 2025', funded),
  claim('stake.share-2026', 'how much of OpenAI Microsoft holds at 30 June 2026', share),
  claim('stake.committed-2026', 'how much Microsoft had committed to OpenAI by 30 June 2026', committed),
  claim('stake.funded-2026', 'how much of it was funded by 30 June 2026', funded),
  claim('stake.share-later', 'how much of OpenAI Microsoft holds, by an article of a later day', share),
  claim('stake.worth-later', 'how much Microsoft’s stake in OpenAI is worth, by an article of a later day', worth),
  claim('stake.committed-later', 'how much Microsoft has committed to OpenAI, by an article of a later day', committed),
  claim('stake.funded-later', 'how much of it is funded, by an article of a later day', funded),
  claim('stake.biggest', 'that Microsoft is OpenAI’s biggest investor', {
    asserts: [['biggest investor', 'largest investor', 'biggest one', 'largest one']],
    mentions: [['Microsoft'], ['OpenAI'], ['investor']],
    lacks: ['Amazon', 'SoftBank', 'NVIDIA', 'former'],
  }),
  claim('stake.both-ways', 'that Microsoft is invested in OpenAI by money and by strategy', {
    asserts: [['deeply invested']],
    mentions: [['Microsoft'], ['financially … strategically', 'money … strategy']],
  }),
  claim('stake.strategic', 'that Microsoft is OpenAI’s partner and investor', {
    asserts: [['collaborator … investor', 'partner … investor']],
    mentions: [['Microsoft'], ['OpenAI']],
  }),
  claim('stake.draft', 'that OpenAI announced a confidential draft registration for a listing', {
    asserts: [['draft registration']],
    mentions: [['OpenAI'], ['announced'], ['listing']],
    lacks: ['no date', 'not yet'],
  }),
  claim('stake.no-date', 'that no date was given for OpenAI’s listing', {
    mentions: [['no date'], ['OpenAI'], ['listing']],
  }),
];

const surelyAnnounced: StatementRule = {
  text: 'Microsoft’s investment of January 2023 was announced as multiyear and multibillion.',
  rests: ['stake.multibillion'],
};

const announced: StatementRule = { ...surelyAnnounced, optional: true };

const surelyReported: StatementRule = {
  text: 'For the investment of January 2023 a sum of {stake.ten-reported} is reported.',
  rests: ['stake.ten-reported'],
};

const tenReported: StatementRule = { ...surelyReported, optional: true };

const printedBoth: StatementRule = {
  text: 'Microsoft has invested {stake.since-2019} in OpenAI since 2019 by one article, and {stake.in-all} by another; the two figures do not contradict each other.',
  rests: ['stake.since-2019', 'stake.in-all', 'stake.invested'],
};

const printedOne: StatementRule = {
  text: 'Microsoft has invested {stake.invested} in OpenAI, an article says.',
  rests: ['stake.invested'],
};

const major: StatementRule = {
  text: 'Articles call Microsoft a major investor in OpenAI.',
  rests: ['stake.major'],
  optional: true,
};

// On a day before they were printed the sums are told as later ones.
const LATER = {
  both: {
    ...printedBoth,
    text: 'Articles of January 2025 put all that Microsoft invested at {stake.since-2019} since 2019, and at {stake.in-all}; the two figures do not contradict each other.',
  },
  one: { ...printedOne, text: 'An article of January 2025 puts all that Microsoft invested at {stake.invested}.' },
};

const compatible: StatementRule = {
  text: 'The sums printed in January 2025, over $10 billion and around $14 billion, do not contradict it.',
  rests: ['stake.compatible'],
  optional: true,
};

export const holds27: StatementRule = {
  text: 'Microsoft holds {stake.share} of OpenAI on an as-converted diluted basis, as of {since:stake}.',
  rests: ['stake.share'],
};

export const holds25: StatementRule = {
  text: 'Microsoft holds {stake.share-2026} of OpenAI as of {since:stake}, the filing says.',
  rests: ['stake.share-2026'],
};

export const newerShare = later('stake.share-later');
const newerSums = [later('stake.committed-later', ' as committed'), later('stake.funded-later', ' as funded')] as const;

function sums(share: string, funding: string): [StatementRule, ...StatementRule[]] {
  return [
    {
      text: `Microsoft has committed {${share}} to OpenAI, the filing says.`,
      rests: [share],
    },
    { text: `Of that {${funding}} is funded, the filing says.`, rests: [funding] },
  ];
}

function funding(whole: string, part: string): [StatementRule, ...StatementRule[]] {
  return [
    ...sums(whole, part),
    {
      text: 'That leaves {rest} committed and not yet funded.',
      rests: [whole, part],
      figures: { rest: { from: [whole, part], is: (all, paid) => dollars(all.amount - paid.amount) } },
    },
  ];
}

export default topic({
  title: 'Investment and stake',
  description: 'What Microsoft has invested in OpenAI, how much of it is funded, and its stake.',
  options: { aspect: choice('What to know about it', 'sums', 'stake', 'committed and funded', 'round of 2026') },
  claims,
  terms: [
    {
      id: 'stake',
      name: 'Microsoft’s investment and stake',
      versions: [
        {
          name: 'first billion',
          short: '$1 billion',
          from: '2019-07-22',
          says: 'Microsoft’s investment in OpenAI is $1 billion',
          was: 'Microsoft’s announced investment in OpenAI was $1 billion',
          proof: ['stake.first-billion'],
        },
        {
          name: 'multibillion',
          short: 'billions',
          from: '2023-01-23',
          says: 'Microsoft’s investment in OpenAI is in the billions of dollars',
          was: 'Microsoft’s investment in OpenAI was in the billions of dollars',
          proof: ['stake.multibillion', 'stake.ten-reported', 'stake.invested'],
          with: ['stake.since-2019', 'stake.in-all'],
        },
        {
          name: '27%',
          from: '2025-10-28',
          says: 'Microsoft holds about 27% of OpenAI, as-converted and diluted',
          was: 'Microsoft held about 27% of OpenAI, as-converted and diluted',
          proof: ['stake.share'],
          with: ['stake.worth', 'stake.before-rounds', 'stake.committed', 'stake.funded'],
          later: {
            'stake.share': 'stake.share-later',
            'stake.worth': 'stake.worth-later',
            'stake.committed': 'stake.committed-later',
            'stake.funded': 'stake.funded-later',
          },
        },
        {
          name: '25%',
          from: '2026-06-30',
          says: 'Microsoft holds about 25% of OpenAI',
          was: 'Microsoft held about 25% of OpenAI',
          proof: ['stake.share-2026'],
          with: ['stake.committed-2026', 'stake.funded-2026'],
          later: {
            'stake.share-2026': 'stake.share-later',
            'stake.worth': 'stake.worth-later',
            'stake.committed-2026': 'stake.committed-later',
            'stake.funded-2026': 'stake.funded-later',
          },
        },
      ],
    },
  ],
  disputes: [{ about: 'whether Microsoft took part in OpenAI’s round of $122 billion', told: 'stake.round-differs' }],
  events: [
    {
      date: '2023-01-23',
      says: 'a sum of $10 billion was reported for Microsoft’s new investment, and not announced',
      proof: ['stake.ten-reported'],
    },
    {
      date: '2025-01',
      says: 'one article put what Microsoft had invested since 2019 at over $10 billion',
      proof: ['stake.since-2019'],
    },
    {
      date: '2025-01',
      says: 'one article put what Microsoft had invested at around $14 billion',
      proof: ['stake.in-all'],
    },
    {
      date: '2025-10-29',
      says: 'Microsoft filed that $11.6 billion of the $13 billion that it committed to OpenAI was funded',
      proof: ['stake.funded'],
    },
    {
      date: '2026-03-31',
      says: 'OpenAI closed a round of $122 billion',
      proof: ['stake.round'],
    },
    {
      date: '2026-06-30',
      says: '$11.9 billion of the $13.0 billion that Microsoft committed to OpenAI was funded, by its filing',
      proof: ['stake.funded-2026'],
    },
  ],
  route: [
    { when: { aspect: ['none', 'sums'] }, facet: 'sums' },
    { when: { aspect: 'stake' }, facet: 'stake' },
    { when: { aspect: 'committed and funded' }, facet: 'funded' },
    { when: { aspect: 'round of 2026' }, facet: 'round' },
  ],
  facets: {
    sums: {
      title: 'what Microsoft has invested',
      example: '/investment',
      inputs: {
        stake: version('stake'),
        era: since('2025-01-21'),
        sums: computed(['both', 'one', 'reported', 'none'], ({ values }) => {
          const given = (claim: string) => values(claim).length > 0;
          if (given('stake.invested')) return given('stake.since-2019') && given('stake.in-all') ? 'both' : 'one';
          return given('stake.ten-reported') ? 'reported' : 'none';
        }),
      },
      terms: ['stake'],
      tables: [
        [
          {
            when: { stake: 'before' },
            decline: 'absent',
            text: 'No article on the shelf gives an investment of Microsoft in OpenAI before 22 July 2019.',
            near: ['stake.first-billion'],
          },
          {
            when: { stake: 'first billion' },
            say: [
              {
                text: 'Microsoft invested {stake.first-billion} in OpenAI, announced on {since:stake}.',
                rests: ['stake.first-billion'],
              },
            ],
          },
          { when: { stake: 'multibillion', sums: 'both', era: 'before' }, say: [tenReported, announced, LATER.both] },
          { when: { stake: 'multibillion', sums: 'one', era: 'before' }, say: [tenReported, announced, LATER.one] },
          {
            when: { stake: 'multibillion', sums: 'both', era: 'from' },
            say: [printedBoth, announced, tenReported, major],
          },
          {
            when: { stake: 'multibillion', sums: 'one', era: 'from' },
            say: [printedOne, announced, tenReported, major],
          },
          { when: { stake: 'multibillion', sums: 'reported' }, say: [surelyReported, announced] },
          { when: { stake: 'multibillion', sums: 'none' }, say: [surelyAnnounced] },
          {
            when: { stake: '27%' },
            say: [
              ...sums('stake.committed', 'stake.funded'),
              compatible,
              { ...holds27, optional: true },
              newerShare,
              ...newerSums,
            ],
          },
          {
            when: { stake: '25%' },
            say: [
              ...sums('stake.committed-2026', 'stake.funded-2026'),
              compatible,
              { ...holds25, optional: true },
              newerShare,
              ...newerSums,
            ],
          },
        ],
      ],
    },
    stake: {
      title: 'Microsoft’s stake in OpenAI',
      example: '/investment aspect:stake as-of:2025-10-28',
      inputs: { stake: version('stake') },
      terms: ['stake'],
      tables: [
        [
          {
            when: { stake: ['before', 'first billion', 'multibillion'] },
            decline: 'absent',
            text: 'No article on the shelf gives a percentage stake of Microsoft in OpenAI for that day.',
            near: ['stake.share'],
          },
          {
            when: { stake: '27%' },
            say: [
              holds27,
              newerShare,
              { text: 'The stake is worth {stake.worth}, as announced.', rests: ['stake.worth'], optional: true },
              later('stake.worth-later', ' as its worth'),
              {
                text: 'Before recent rounds it was {stake.before-rounds}.',
                rests: ['stake.before-rounds'],
                optional: true,
              },
            ],
          },
          {
            when: { stake: '25%' },
            say: [
              holds25,
              newerShare,
              {
                text: 'The last value announced for the stake is {stake.worth}, of 28 October 2025.',
                rests: ['stake.worth'],
                optional: true,
              },
              later('stake.worth-later', ' as its worth'),
            ],
          },
        ],
      ],
    },
    funded: {
      title: 'committed against funded',
      example: '/investment aspect:committed and funded as-of:2025-10-28',
      inputs: { stake: version('stake') },
      terms: [],
      tables: [
        [
          {
            when: { stake: ['before', 'first billion', 'multibillion'] },
            decline: 'absent',
            text: 'No article on the shelf says how much of Microsoft’s investment was committed and how much funded on that day.',
            near: ['stake.committed', 'stake.funded'],
          },
          { when: { stake: '27%' }, say: [...funding('stake.committed', 'stake.funded'), ...newerSums] },
          { when: { stake: '25%' }, say: [...funding('stake.committed-2026', 'stake.funded-2026'), ...newerSums] },
        ],
      ],
    },
    round: {
      title: 'did Microsoft take part in OpenAI’s round of 2026',
      example: '/investment aspect:round of 2026 as-of:2026-03-31',
      inputs: { round: since('2026-03-31') },
      tables: [
        [
          {
            when: { round: 'before' },
            decline: 'absent',
            text: 'No article on the shelf tells of such a round on that day.',
            near: ['stake.round'],
          },
          {
            when: { round: 'from' },
            say: [
              {
                text: 'Accounts differ on whether Microsoft took part in OpenAI’s round of {stake.round}, closed on 31 March 2026.',
                rests: ['stake.round-differs', 'stake.round'],
              },
              {
                text: 'No amount from Microsoft was disclosed.',
                rests: ['stake.round-undisclosed'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
  },
});
