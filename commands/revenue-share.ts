import { claim } from '../src/rules/claims.ts';
import { choice, money } from '../src/rules/options.ts';
import { dollars, type Quantity } from '../src/rules/quantities.ts';
import {
  type Case,
  type CaveatRule,
  computed,
  type Row,
  type StatementRule,
  since,
  topic,
  version,
} from '../src/rules/topic.ts';

const SHARE = ['revenue share', 'sharing of revenue', 'share of revenue', 'share of OpenAI revenue', 'shared revenue'];

const PAYMENTS = [...SHARE, 'OpenAI payments', 'payments to Microsoft', 'pays Microsoft'];

const OF_REVENUE = ['of OpenAI revenue', 'of the revenue of OpenAI', 'of its revenue', 'revenue share'];

const RECEIVES = ['receives', 'receive', 'received', 'gets', 'takes', 'entitled to', 'share of OpenAI revenue'];

const ACCOUNTS = ['revenue from OpenAI', 'fiscal', 'stake', 'accounts', 'differ'];

// Marks of the terms of April 2026, which run through 2030 too.
const ONE_WAY = ['same percentage', 'capped', 'cap', 'one direction', 'pays Microsoft', 'revenue share to Microsoft'];

// OpenAI pays Microsoft for these, too.
const FOR_COMPUTE = ['Azure', 'compute', 'cloud services'];

const rate = (id: string, called: string, figures: readonly string[]) =>
  claim(id, `that Microsoft receives ${called} of OpenAI’s revenue`, {
    asserts: [figures, OF_REVENUE, RECEIVES],
    mentions: [['Microsoft']],
    lacks: ACCOUNTS,
    value: { read: 'share', near: ['revenue'] },
  });

const claims = [
  claim('share.received', 'that Microsoft receives a share of OpenAI’s revenue', {
    asserts: [RECEIVES, OF_REVENUE],
    mentions: [['Microsoft'], ['share', 'quarter', 'fifth', '20', '25', 'percent', 'part', 'cut']],
    lacks: [...ACCOUNTS, ...ONE_WAY, 'still', 'no longer'],
  }),
  claim('share.goes-on', 'that Microsoft and OpenAI go on sharing revenue', {
    asserts: [SHARE, ['continue', 'remain', 'stay', 'keep', 'in place', 'includes', 'among them', 'last through']],
    lacks: [...ACCOUNTS, ...ONE_WAY, 'panel', 'no longer'],
  }),
  claim('share.through-2030', 'that the revenue share lasts through 2030', {
    asserts: [SHARE, ['through 2030']],
    lacks: [...ACCOUNTS, ...ONE_WAY],
  }),
  claim(
    'share.end-2030',
    'that the revenue share ends with 2030',
    { asserts: [SHARE, ['through 2030']], mentions: [ONE_WAY] },
    { asserts: [SHARE, ['through 2030']] },
  ),
  claim('share.both-ways', 'that the revenue share flows both ways', {
    asserts: [SHARE, ['both ways', 'both directions', 'in each direction']],
  }),
  claim('share.since', 'since when Microsoft is reported to receive a share', {
    asserts: [['since 2023', 'from 2023'], SHARE],
    mentions: [['reported', 'reportedly', 'reports']],
  }),
  claim('share.rate', 'what part of OpenAI’s revenue Microsoft receives', {
    asserts: [OF_REVENUE, RECEIVES],
    mentions: [['Microsoft']],
    lacks: ACCOUNTS,
    value: { read: 'share', near: ['revenue'] },
  }),
  rate('share.quarter', 'a quarter', ['quarter of', '25 of', '25 percent of', '25 per cent of', '25 revenue']),
  rate('share.fifth', '20%', ['20 of', '20 percent of', '20 per cent of', 'fifth of', '20 revenue']),
  claim(
    'share.no-rate',
    'that no rate of the revenue share was announced',
    {
      mentions: [['no rate', 'never … rate', 'no percentage'], SHARE, ['announced', 'disclosed', 'published']],
    },
    { denies: [['announced', 'disclosed', 'published']], mentions: [['rate', 'percentage'], SHARE], lacks: ['cap'] },
  ),
  claim('share.until-agi', 'that the revenue share lasts until the panel verifies AGI', {
    asserts: [SHARE, ['until … AGI']],
    mentions: [['panel', 'verified', 'verifies']],
    lacks: ['no longer', 'independent of'],
  }),
  claim('share.longer', 'that the revenue share is paid over a longer time', {
    asserts: [SHARE, ['longer time', 'longer period', 'longer']],
    lacks: ['no longer'],
  }),
  claim('share.restated', 'that the revenue share was restated without a change', {
    asserts: [SHARE, ['unchanged', 'nothing changed']],
    mentions: [['restated', 'joint statement', 'remains', 'reaffirmed']],
  }),
  claim('share.other-clouds', 'that the revenue share covers OpenAI’s deals with other clouds', {
    asserts: [SHARE, ['covers', 'includes', 'applies to']],
    mentions: [['other clouds', 'other cloud', 'with other']],
  }),
  claim(
    'share.microsoft-pays-none',
    'that Microsoft pays OpenAI no revenue share',
    {
      mentions: [
        [
          'Microsoft no longer pays',
          'Microsoft will no longer pay',
          'Microsoft pays OpenAI no',
          'Microsoft pays no',
          'Microsoft does not pay',
        ],
        SHARE,
      ],
    },
    { asserts: [SHARE, ['one direction only', 'in one direction', 'only from OpenAI to Microsoft']] },
  ),
  claim(
    'share.openai-pays',
    'that OpenAI pays Microsoft a revenue share through 2030',
    { asserts: [['OpenAI pays Microsoft', 'OpenAI revenue share to Microsoft'], ['through 2030'], SHARE] },
    {
      asserts: [['receives a revenue share from OpenAI', 'OpenAI payments to Microsoft'], ['through 2030']],
      lacks: FOR_COMPUTE,
    },
  ),
  claim('share.not-2032', 'that the revenue share does not last through 2032', {
    asserts: [SHARE, ['through 2030']],
    denies: [['2032', 'through 2032']],
  }),
  claim('share.same-percentage', 'that OpenAI’s percentage stays the same', {
    asserts: [PAYMENTS, ['same percentage', 'same rate', 'percentage unchanged']],
  }),
  claim('share.capped', 'that OpenAI’s payments are capped in total', {
    asserts: [['capped', 'total cap', 'overall cap'], PAYMENTS],
    lacks: [...FOR_COMPUTE, 'reported', 'reportedly', 'reports'],
  }),
  claim(
    'share.cap-undisclosed',
    'that the cap is undisclosed',
    { asserts: [['undisclosed']], mentions: [['cap', 'capped']] },
    { denies: [['disclosed', 'announced']], mentions: [['cap', 'the cap']], lacks: ['percentage', 'rate'] },
    { mentions: [['neither cap', 'neither the cap']] },
  ),
  claim('share.cap-reported', 'which cap is reported', {
    asserts: [
      ['reported', 'reportedly', 'reports'],
      ['cap', 'capped', 'ceiling'],
    ],
    mentions: [['OpenAI', 'Microsoft']],
    lacks: ['market cap'],
    value: { read: 'money', near: ['cap', 'capped', 'ceiling'] },
  }),
  claim('share.independent', 'that OpenAI’s payments do not depend on the progress of technology', {
    mentions: [
      PAYMENTS,
      ['independent of', 'not depend on', 'regardless of', 'no longer depend on'],
      ['technology', 'progress', 'AGI'],
    ],
    lacks: FOR_COMPUTE,
  }),
  claim('share.fiscal-revenue', 'how much revenue from OpenAI Microsoft filed', {
    asserts: [['revenue from OpenAI'], ['fiscal']],
    mentions: [['Microsoft']],
    lacks: ['split', 'splits'],
    value: { read: 'money', near: ['revenue from OpenAI'] },
  }),
  claim('share.fiscal-year', 'when fiscal 2026 ended', {
    mentions: [
      ['fiscal 2026'],
      ['year to 30 June 2026', 'year ended 30 June 2026', 'ended June 30, 2026'],
      ['Microsoft'],
    ],
  }),
  claim('share.fiscal-included', 'that the filed revenue from OpenAI includes the revenue share', {
    asserts: [SHARE, ['includes', 'included', 'including']],
    mentions: [['revenue from OpenAI'], ['fiscal'], ['Microsoft']],
  }),
  claim('share.no-split', 'that the revenue share’s part of the filed revenue is not given', {
    denies: [['given', 'disclosed', 'published', 'broken out']],
    mentions: [SHARE, ['split', 'splits', 'part', 'how much'], ['fiscal', 'filing']],
  }),
  claim('share.unclear', 'whether the percentage of the revenue share changes', {
    mentions: [
      ['unclear', 'not clear'],
      ['whether'],
      ['percentage', 'share of OpenAI revenue', 'rate'],
      ['change', 'changes'],
    ],
  }),
];

export const before: Row = {
  when: { share: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of a revenue share before 2023.',
  near: ['share.since'],
};

export const beyond: Row = {
  when: { share: 'beyond' },
  ruling: 'not_stated',
  say: [
    {
      text: 'The revenue share is announced through 2030, and nothing is stated for the time beyond.',
      rests: ['share.end-2030'],
    },
  ],
};

const shared = { text: 'Microsoft and OpenAI share revenue.', rests: ['share.goes-on'] } satisfies StatementRule;

export const received = {
  text: 'Microsoft is reported to receive a share of OpenAI’s revenue.',
  rests: ['share.received'],
} satisfies StatementRule;

export const untilPanel = {
  text: 'The revenue share lasts until the expert panel verifies AGI.',
  rests: ['share.until-agi'],
} satisfies StatementRule;

export const openaiPays = {
  text: 'OpenAI pays Microsoft a revenue share through 2030.',
  rests: ['share.openai-pays'],
} satisfies StatementRule;

export const noRate = {
  text: 'No rate was announced, so any rate is a reported one.',
  rests: ['share.no-rate'],
  optional: true,
} satisfies StatementRule;

export const oneRate = { text: 'Only one article here gives a rate.', sole: 'share.rate' } satisfies CaveatRule;

const samePercentage = {
  text: 'The terms of 27 April 2026 keep the same percentage and do not say which.',
  rests: ['share.same-percentage'],
  if: { share: 'one way' },
  optional: true,
} satisfies StatementRule;

const capLater = {
  text: 'A total cap on OpenAI’s payments came only with the announcement of 27 April 2026.',
  rests: ['share.capped'],
  optional: true,
} satisfies StatementRule;

const noCap = { text: 'No article on the shelf speaks of a cap.', absent: 'share.capped' } satisfies CaveatRule;

export const unclear = { share: ['shared', 'until AGI', 'one way'] } as const;

const given = (of: Case, id: string) => of.values(id).length > 0;

export const rates = computed(['both', 'a quarter', '20%', 'none'], (of) => {
  if (given(of, 'share.quarter')) return given(of, 'share.fifth') ? 'both' : 'a quarter';
  return given(of, 'share.fifth') ? '20%' : 'none';
});

const filing = computed(['given', 'none'], (of) => (given(of, 'share.fiscal-revenue') ? 'given' : 'none'));

const unfiled = (when: Row['when'], ...near: string[]): Row => ({
  when,
  decline: 'absent',
  text: 'No article on the shelf says how much money the revenue share brought by that day.',
  near,
});

export const noRateFound: Row = {
  when: { ...unclear, rates: 'none' },
  decline: 'absent',
  text: 'No article on the shelf gives a rate of the revenue share.',
  near: ['share.no-rate'],
};

const revenue = computed(['a sum', 'less than nothing'], ({ options }) =>
  Number(options.revenue) < 0 ? 'less than nothing' : 'a sum',
);

// To the cent.
const part = (rate: Quantity, whole: Quantity) => dollars(Math.round(rate.amount * whole.amount * 100) / 100);

/** What the share of the revenue asked about comes to, at one rate. */
const sumAt = (id: string, by: string): StatementRule => ({
  text: `{revenue} in revenue gives Microsoft {sum} at the {${id}} that ${by}.`,
  rests: [id],
  figures: { sum: { from: [id, 'revenue'], is: part } },
});

const BY_ONE = 'one article reports';

const BY_PRESS = 'press reports give';

export const capped = {
  text: 'OpenAI’s payments are capped in total, and the cap is undisclosed.',
  rests: ['share.capped', 'share.cap-undisclosed'],
  if: { share: 'one way' },
  optional: true,
} satisfies StatementRule;

// The day of the report.
const REPORT = since('2026-05-11');

const capReported = {
  text: 'A total cap of {share.cap-reported} is reported.',
  rests: ['share.cap-reported'],
  if: { share: 'one way', report: 'from' },
  optional: true,
} satisfies StatementRule;

export default topic({
  title: 'Revenue share',
  description: 'Who pays whom a share of revenue, at which reported rate, until when, and with which cap?',
  options: {
    aspect: choice(
      'What to know about the revenue share',
      'direction',
      'rate',
      'end',
      'cap',
      'amount',
      'filed revenue',
    ),
    revenue: money('revenue', 'OpenAI’s revenue, to work out Microsoft’s share of it, such as $13bn'),
  },
  claims,
  terms: [
    {
      id: 'revenue-share',
      name: 'the revenue share',
      versions: [
        {
          name: 'shared',
          short: 'a share, as reported',
          from: '2023',
          says: 'Microsoft is reported to receive a share of OpenAI’s revenue',
          was: 'Microsoft and OpenAI shared revenue',
          proof: ['share.received', 'share.goes-on'],
          with: ['share.through-2030', 'share.both-ways', 'share.since'],
          confirmed: [{ day: '2025-01-21', proof: 'share.through-2030' }],
          until: { day: '2030-12-31', proof: 'share.through-2030' },
        },
        {
          name: 'until AGI',
          from: '2025-10-28',
          says: 'the revenue share lasts until the panel verifies AGI, paid over a longer time',
          was: 'the revenue share lasted until the panel verifies AGI, paid over a longer time',
          proof: ['share.until-agi'],
          with: ['share.longer', 'share.restated', 'share.other-clouds'],
          confirmed: [{ day: '2026-02-27', proof: 'share.restated' }],
        },
        {
          name: 'one way',
          short: 'one way, capped',
          from: '2026-04-27',
          says: 'OpenAI pays Microsoft a capped share through 2030 and Microsoft pays OpenAI none',
          was: 'OpenAI paid Microsoft a capped share and Microsoft paid OpenAI none',
          proof: ['share.openai-pays', 'share.microsoft-pays-none'],
          beside: ['share.capped'],
          with: [
            'share.not-2032',
            'share.same-percentage',
            'share.capped',
            'share.cap-undisclosed',
            'share.cap-reported',
            'share.independent',
          ],
          until: { day: '2030-12-31', proof: 'share.openai-pays' },
        },
      ],
    },
  ],
  events: [
    {
      date: '2025-01',
      says: 'one article put Microsoft’s share at a quarter of OpenAI’s revenue',
      proof: ['share.rate'],
    },
    {
      date: '2025-05-07',
      says: 'Microsoft was reported to receive 20% of OpenAI’s revenue',
      proof: ['share.rate'],
    },
    {
      date: '2026-05-11',
      says: 'a cap of $38 billion on OpenAI’s payments was reported',
      proof: ['share.cap-reported'],
    },
    {
      date: '2026-07-29',
      says: 'Microsoft filed $24.1 billion of revenue from OpenAI for its fiscal 2026, revenue share included',
      proof: ['share.fiscal-revenue'],
    },
  ],
  route: [
    { when: { revenue: 'given' }, facet: 'sum' },
    { when: { revenue: 'none', aspect: 'none' }, facet: 'share' },
    ...['direction', 'rate', 'end', 'cap', 'amount'].map((aspect) => ({
      when: { revenue: 'none', aspect },
      facet: aspect,
    })),
    { when: { revenue: 'none', aspect: 'filed revenue' }, facet: 'filed' },
  ],
  facets: {
    share: {
      title: 'what the revenue share is',
      example: '/revenue-share',
      inputs: {
        share: version('revenue-share'),
        january: since('2025-01-21'),
        restated: since('2026-02-27'),
        report: REPORT,
      },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          {
            when: { share: 'shared', january: 'before' },
            say: [received, { ...noRate, text: 'No rate was announced.' }],
          },
          {
            when: { share: 'shared', january: 'from' },
            say: [
              {
                text: 'Microsoft and OpenAI share revenue, through 2030.',
                rests: ['share.goes-on', 'share.through-2030'],
              },
              { text: 'The share flows both ways.', rests: ['share.both-ways'], optional: true },
              { ...noRate, text: 'No rate was announced.' },
            ],
          },
          {
            when: { share: 'until AGI' },
            say: [
              untilPanel,
              { text: 'It is paid over a longer time than before.', rests: ['share.longer'], optional: true },
              {
                text: 'On 27 February 2026 it was restated without a change, and said to cover OpenAI’s deals with other clouds.',
                rests: ['share.restated', 'share.other-clouds'],
                if: { restated: 'from' },
                optional: true,
              },
            ],
          },
          {
            when: { share: 'one way' },
            say: [
              {
                text: 'OpenAI pays Microsoft a revenue share through 2030 at the same percentage as before, capped in total.',
                rests: ['share.openai-pays', 'share.same-percentage', 'share.capped'],
              },
              { text: 'Microsoft pays OpenAI none.', rests: ['share.microsoft-pays-none'] },
              {
                text: 'The cap is undisclosed.',
                rests: ['share.cap-undisclosed'],
                if: { report: 'before' },
                optional: true,
              },
              {
                text: 'The cap is undisclosed; {share.cap-reported} is reported.',
                rests: ['share.cap-undisclosed', 'share.cap-reported'],
                if: { report: 'from' },
                optional: true,
              },
            ],
          },
          beyond,
        ],
      ],
    },
    direction: {
      title: 'who pays whom',
      example: '/revenue-share aspect:direction',
      inputs: { share: version('revenue-share'), january: since('2025-01-21') },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          {
            when: { share: 'shared', january: 'before' },
            say: [
              { ...received, text: 'OpenAI is reported to pay: Microsoft receives a share of OpenAI’s revenue.' },
              {
                text: 'Payments in both directions are first stated in the announcement of 21 January 2025.',
                rests: ['share.both-ways'],
                optional: true,
              },
            ],
          },
          {
            when: { share: 'shared', january: 'from' },
            say: [
              {
                text: 'The revenue share flows both ways: OpenAI pays Microsoft, and Microsoft pays OpenAI.',
                rests: ['share.both-ways'],
                optional: true,
              },
              received,
              {
                text: 'No article on the shelf says whether Microsoft pays OpenAI a share too.',
                absent: 'share.both-ways',
              },
            ],
          },
          {
            when: { share: 'until AGI' },
            say: [
              {
                text: 'The revenue share flowed both ways by the announcement of 21 January 2025, and no article here says that the terms of 28 October 2025 changed that.',
                rests: ['share.both-ways'],
                derived: true,
              },
              untilPanel,
            ],
          },
          {
            when: { share: 'one way' },
            say: [
              {
                text: 'Only OpenAI pays: Microsoft pays OpenAI no revenue share since {since:revenue-share}.',
                rests: ['share.microsoft-pays-none'],
              },
              { ...openaiPays, text: 'OpenAI pays Microsoft one through 2030.' },
            ],
          },
          beyond,
        ],
      ],
    },
    rate: {
      title: 'the rate of the share',
      example: '/revenue-share aspect:rate',
      inputs: { share: version('revenue-share'), rates },
      terms: [],
      tables: [
        [
          before,
          noRateFound,
          {
            when: { ...unclear, rates: 'both' },
            say: [
              {
                text: 'The rate is disputed: one article gives Microsoft {share.quarter} of OpenAI’s revenue, other press reports give {share.fifth}.',
                rests: ['share.quarter', 'share.fifth', 'share.rate'],
              },
              noRate,
              samePercentage,
            ],
          },
          {
            when: { ...unclear, rates: 'a quarter' },
            say: [
              {
                text: 'Microsoft is reported to receive {share.quarter} of OpenAI’s revenue.',
                rests: ['share.quarter'],
              },
              oneRate,
              noRate,
              samePercentage,
            ],
          },
          {
            when: { ...unclear, rates: '20%' },
            say: [
              { text: 'Microsoft is reported to receive {share.fifth} of OpenAI’s revenue.', rests: ['share.fifth'] },
              oneRate,
              noRate,
              samePercentage,
            ],
          },
          beyond,
        ],
      ],
    },
    end: {
      title: 'until when it is paid',
      example: '/revenue-share aspect:end',
      inputs: { share: version('revenue-share'), january: since('2025-01-21') },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          {
            when: { share: 'shared', january: 'before' },
            say: [
              {
                text: 'An end of the revenue share, 2030, was first stated in the announcement of 21 January 2025.',
                rests: ['share.through-2030'],
                derived: true,
              },
              received,
            ],
          },
          {
            when: { share: 'shared', january: 'from' },
            say: [{ text: 'The revenue share runs through 2030.', rests: ['share.through-2030'] }],
          },
          {
            when: { share: 'until AGI' },
            say: [
              untilPanel,
              { text: 'It is paid over a longer time than before.', rests: ['share.longer'], optional: true },
            ],
          },
          {
            when: { share: 'one way' },
            say: [
              { ...openaiPays, text: 'OpenAI pays Microsoft through 2030.' },
              {
                text: 'That does not depend on the progress of technology, so AGI does not end it.',
                rests: ['share.independent'],
                derived: true,
              },
              {
                text: '2032 is the end of the licence, not of the revenue share.',
                rests: ['share.not-2032', 'ip.still-2032'],
                optional: true,
              },
            ],
          },
          beyond,
        ],
      ],
    },
    cap: {
      title: 'the cap on the payments',
      example: '/revenue-share aspect:cap',
      inputs: { share: version('revenue-share'), report: REPORT },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          { when: { share: 'shared' }, say: [capLater, shared, noCap] },
          { when: { share: 'until AGI' }, say: [capLater, untilPanel, noCap] },
          {
            when: { share: 'one way' },
            say: [
              {
                text: 'OpenAI’s payments to Microsoft are capped in total, and the cap is undisclosed.',
                rests: ['share.capped', 'share.cap-undisclosed'],
              },
              {
                text: '{share.cap-reported} is reported, not announced.',
                rests: ['share.cap-reported'],
                if: { report: 'from' },
                optional: true,
              },
              { ...openaiPays, text: 'OpenAI pays through 2030.', optional: true },
            ],
          },
          beyond,
        ],
      ],
    },
    amount: {
      title: 'how much money the share brings',
      example: '/revenue-share aspect:amount as-of:2031',
      inputs: { share: version('revenue-share'), filed: since('2026-07-29'), filing },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          unfiled({ share: 'shared' }, 'share.received', 'share.goes-on'),
          unfiled({ share: 'until AGI' }, 'share.until-agi'),
          unfiled({ share: 'one way', filed: 'before' }, 'share.openai-pays'),
          unfiled({ share: 'one way', filed: 'from', filing: 'none' }, 'share.openai-pays'),
          {
            when: { share: 'one way', filed: 'from', filing: 'given' },
            decline: 'absent',
            text: 'How much Microsoft receives as revenue share is unknown: of its revenue from OpenAI it filed no split.',
            near: ['share.no-split', 'share.fiscal-revenue', 'share.fiscal-included'],
          },
          beyond,
        ],
      ],
    },
    filed: {
      title: 'what Microsoft filed as revenue from OpenAI',
      example: '/revenue-share aspect:filed revenue as-of:2026-07-29',
      inputs: { filed: since('2026-07-29') },
      tables: [
        [
          {
            when: { filed: 'before' },
            decline: 'absent',
            text: 'No article on the shelf gives a filing of Microsoft on its revenue from OpenAI by that day.',
            near: ['share.fiscal-revenue'],
          },
          {
            when: { filed: 'from' },
            say: [
              {
                text: 'Microsoft filed {share.fiscal-revenue} of revenue from OpenAI for fiscal 2026, the year to 30 June 2026.',
                rests: ['share.fiscal-revenue', 'share.fiscal-year'],
              },
              { text: 'The revenue share is part of it.', rests: ['share.fiscal-included'], optional: true },
              { text: 'How large a part is not given.', rests: ['share.no-split'], optional: true },
            ],
          },
        ],
      ],
    },
    sum: {
      title: 'Microsoft’s share of a given revenue',
      example: '/revenue-share revenue:$13bn',
      inputs: { share: version('revenue-share'), rates, revenue, report: REPORT },
      terms: [],
      tables: [
        [
          before,
          {
            when: { ...unclear, revenue: 'less than nothing' },
            decline: 'absent',
            text: 'No article on the shelf says anything of a share of {revenue}: revenue is not less than nothing.',
            near: ['share.rate'],
          },
          { ...noRateFound, when: { ...noRateFound.when, revenue: 'a sum' } },
          {
            when: { ...unclear, rates: 'both', revenue: 'a sum' },
            say: [
              sumAt('share.quarter', BY_ONE),
              { ...sumAt('share.fifth', BY_PRESS), text: 'At the {share.fifth} that press reports give, it is {sum}.' },
              { ...noRate, text: 'Both rates are reported and disputed: none was announced.' },
              capped,
              capReported,
            ],
          },
          {
            when: { ...unclear, rates: 'a quarter', revenue: 'a sum' },
            say: [sumAt('share.quarter', BY_ONE), oneRate, noRate, capped, capReported],
          },
          {
            when: { ...unclear, rates: '20%', revenue: 'a sum' },
            say: [sumAt('share.fifth', BY_PRESS), oneRate, noRate, capped, capReported],
          },
          beyond,
        ],
      ],
    },
  },
});
