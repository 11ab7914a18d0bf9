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

const before: Row = {
  when: { share: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of a revenue share before 2023.',
  near: ['share.since'],
};
const beyond: Row = {
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
const received = {
  text: 'Microsoft is reported to receive a share of OpenAI’s revenue.',
  rests: ['share.received'],
} satisfies StatementRule;
const untilPanel = {
  text: 'The revenue share lasts until the expert panel verifies AGI.',
  rests: ['share.until-agi'],
} satisfies StatementRule;
const openaiPays = {
  text: 'OpenAI pays Microsoft a revenue share through 2030.',
  rests: ['share.openai-pays'],
} satisfies StatementRule;
const noRate = {
  text: 'No rate was announced, so any rate is a reported one.',
  rests: ['share.no-rate'],
  optional: true,
} satisfies StatementRule;
const oneRate = { text: 'Only one article here gives a rate.', sole: 'share.rate' } satisfies CaveatRule;
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
const unclear = { share: ['shared', 'until AGI', 'one way'] } as const;

const given = (of: Case, id: string) => of.values(id).length > 0;
const rates = computed(['both', 'a quarter', '20%', 'none'], (of) => {
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
const noRateFound: Row = {
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
const capped = {
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

const goesOn: StatementRule = {
  text: 'The revenue sharing continues: Microsoft and OpenAI keep their agreement.',
  rests: ['share.goes-on'],
};

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
      asks: [
        'Does Microsoft get a share of OpenAI’s revenue?',
        'Does OpenAI still pay Microsoft a revenue share?',
        'What is the revenue-sharing agreement?',
        'Does the revenue share cover OpenAI’s deals with other clouds?',
        'Tell me about the revenue share.',
        'Do Microsoft and OpenAI share revenue?',
        'is there a rev share between msft and oai',
        'Explain how the two split revenue, please.',
        'revenue sharing, what do we know',
        'Does the Amazon deal count for the revenue share?',
        'Abeg, explain this revenue share wey dey between Microsoft and OpenAI.',
        'Describe the revenue-sharing arrangement between the parties.',
        'May I enquire in what manner the two firms share their revenues?',
        'Is possible to explain revenue share agreement as of 10 December 2025?',
        'how does the loot split between msft and oai work',
        'Explain for my listeners: what is this REVENUE SHARE?',
        'Does the revenue share reach money OpenAI makes with other clouds, as on 1 march 2026?',
      ],
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
      asks: [
        'Which direction does the revenue share go?',
        'Who pays whom, OpenAI Microsoft or Microsoft OpenAI?',
        'Why is Microsoft paying 20% of its revenue to OpenAI?',
        'Does the revenue share flow both ways?',
        'who sends whom a share, microsoft openai or the reverse',
        'Is it Microsoft or OpenAI that receives the revenue share?',
        'Does Microsoft still pay OpenAI a share of revenue?',
        'in which direction flows the money of the rev share',
        'Does OpenAI pay Microsoft or the other way round?',
        'Na who dey pay who for this revenue share?',
        'Which party is the payor and which the payee of the revenue share?',
        'May I enquire which of the two pays the other a revenue share?',
        'Is possible to know direction of revenue share, from OpenAI to Microsoft or opposite?',
        'who tips who, msft to oai or oai to msft',
        'REV SHARE: does Microsoft pay OpenAI or the other way round?',
        'In March 2025 did the revenue share flow in both directions?',
      ],
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
      asks: [
        'What percentage of its revenue does OpenAI pay Microsoft?',
        'Is it 20% or 25%?',
        'What is Microsoft’s cut?',
        'Was the revenue-share rate ever announced?',
        'What part of OpenAI’s revenue went to Microsoft before Stargate?',
        'whats redmonds rake on openai sales',
        'Did Microsoft receive half of OpenAI’s revenue?',
        'How many percent of the takings does Microsoft get?',
        'rev share rate?',
        'Which fraction of each dollar that OpenAI earns goes to Microsoft?',
        'what slice of the labs income lands in redmond',
        'What share of its takings did OpenAI hand to Microsoft before?',
        'How large a slice of its income did the lab pass to Microsoft?',
        'what cut of openais takings went to microsoft until now',
        'How many percent OpenAI dey give Microsoft?',
        'At what percentage is the revenue share set?',
        'May I enquire what proportion of its revenue OpenAI renders to Microsoft?',
        'Is possible to know percent rate of revenue share on 10 December 2025?',
        'whats msfts cut of oai revenue, 20 or 25',
        'PERCENT Microsoft gets of OpenAI’s revenue? number pls',
        '$MSFT model input: what is the rate of OpenAI’s revenue share, 20% or 25%?',
      ],
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
      asks: [
        'Until when does the revenue share run?',
        'What ends the revenue share?',
        'Would OpenAI’s payments stop if it declared AGI?',
        'Does the revenue share run through 2032?',
        'How long does OpenAI pay Microsoft a share?',
        'rev share expires when',
        'When does the revenue-sharing agreement end?',
        'Up to what year is revenue shared?',
        'til when do they split the revenue',
        'Does the revenue share end with AGI?',
        'Do payments to Microsoft stop once OpenAI announces AGI?',
        'Till which year the revenue share go run?',
        'When does the revenue-share obligation terminate?',
        'May I enquire until what year the revenue share is to be paid?',
        'Is possible to know last year of revenue share, seen from 10 December 2025?',
        'when does the rev share expire, and does agi end it',
        'REV SHARE runs UNTIL 2030 or through 2032?',
        '$MSFT: through what year does the revenue share run?',
      ],
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
      asks: [
        'Is there a cap on what OpenAI pays Microsoft?',
        'How many dollars is the ceiling on OpenAI’s payments?',
        'Is the $38 billion cap official?',
        'What is the maximum that OpenAI must pay Microsoft?',
        'upper limit of the rev share in dollars?',
        'Are the payments to Microsoft limited in total?',
        'cap on revenue share, how much',
        'is oais payment to msft capped',
        'E get limit for the money wey OpenAI go pay Microsoft?',
        'Is the aggregate of OpenAI’s revenue-share payments capped?',
        'May I enquire whether a ceiling is set upon what OpenAI pays Microsoft?',
        'Is possible to know maximum total of payments under revenue share in June 2026?',
        'is there a level cap on the rev share payments',
        'CAP on OpenAI’s payments to Microsoft: 38 billion, official or not?',
        '$MSFT upside: what is the cap on revenue share payments?',
      ],
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
      asks: [
        'How much revenue share did Microsoft get in fiscal 2026?',
        'How much of the $24.1 billion is revenue share and how much is Azure?',
        'How much revenue from OpenAI did Microsoft book in its fiscal year?',
        'of the 24.1 billion from openai what was rev share',
        'Does Microsoft’s annual report split its OpenAI revenue?',
        'FY26 revenue share of Microsoft from OpenAI?',
        'Of the 24.1 billion wey Microsoft get from OpenAI, how much be revenue share?',
        'Does the filing for fiscal 2026 state the revenue-share component separately?',
        'May I enquire what part of the 24.1 billion dollars was revenue share?',
        'Is possible to divide the 24.1 billion in Azure sales and revenue share?',
        'of msfts 24.1b from oai in fy26 how much was rev share loot',
        '$MSFT 10-K FY26: how much of the OpenAI revenue is the revenue share?',
      ],
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
      asks: [
        'How much revenue did Microsoft have from OpenAI in fiscal 2026?',
        'What did Microsoft’s annual report say of OpenAI?',
        'Is the revenue share part of the $24.1 billion?',
        'How much revenue Microsoft file say e get from OpenAI for fiscal 2026?',
        'What revenue from OpenAI is disclosed in Microsoft’s 10-K for fiscal 2026?',
        'May I enquire what revenue from OpenAI Microsoft reported in its annual filing?',
        'Is possible to know revenue from OpenAI in the annual report of Microsoft to 30 June 2026?',
        'what did msft file as openai revenue in its annual report',
        '$MSFT 10-K: revenue from OpenAI in fiscal 2026, what number did they file?',
      ],
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
      asks: [
        'How much is Microsoft’s share of $13 billion?',
        'If OpenAI makes $20bn in revenue, what does Microsoft get?',
        'What would OpenAI owe Microsoft on $30 billion of revenue?',
        'oai books 6 billion, what lands in redmonds pocket under the old cut',
        'With revenue of 5 billion dollars and the old split, what is Microsoft’s take?',
        'Calculate Microsoft’s cut if OpenAI earns $11 billion.',
        'openai revenue of 3.7bn means how much for microsoft',
        'At the reported rate, how much of $9 billion would Microsoft collect?',
        'Old split, revenue of 7 billion at the lab: what does Microsoft take?',
        'roughly what goes to microsoft out of $6B in revenue',
        'If OpenAI make 8 billion dollars, how much go enter Microsoft hand?',
        'On revenue of $15 billion, what sum would be payable to Microsoft?',
        'May I enquire what Microsoft would receive if OpenAI earned $4 billion in revenue?',
        'Is possible to calculate share of Microsoft from 12 billion revenue?',
        'oai farms 10 billion revenue, whats msfts drop',
        'OpenAI makes $25 BILLION in revenue: Microsoft’s share in dollars?',
        '$MSFT: on OpenAI revenue of $18bn, what does the share come to?',
      ],
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
    continues: {
      title: 'does the revenue share continue',
      asks: [
        'Does the revenue sharing continue?',
        'When was the revenue share cancelled?',
        'Is the rev share still on?',
        'Why did they kill the revenue split?',
        'Was the revenue-sharing agreement scrapped?',
        'Is Microsoft’s cut of OpenAI’s revenue gone?',
        'are they still splitting the pot or is that over',
        'The income split was torn up under the new terms. Is this accurate?',
        'Now that the revenue split has been dropped, who keeps the money?',
        'I hold Microsoft stock: does it lose its share of OpenAI’s sales?',
        'does the revenue share stay in place',
        'revenue sharing remains, yes or no',
        'Did the companies stop sharing revenue?',
        'The revenue share still dey or dem don cancel am?',
        'Does the revenue-sharing agreement remain in effect?',
        'May I enquire whether the revenue sharing is to be continued?',
        'Is possible that revenue share does not continue after 21 January 2025?',
        'did they delete the rev share or is it still on',
        'REVENUE SHARE continues or dead? can I say it continues?',
        '$MSFT bears say the revenue share was scrapped. Was it?',
      ],
      example: 'Does the revenue sharing continue?',
      inputs: { share: version('revenue-share'), january: since('2025-01-21') },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          { when: { share: 'shared', january: 'before' }, say: [received] },
          {
            when: { share: 'shared', january: 'from' },
            say: [
              goesOn,
              { text: 'It was not cancelled: it runs through 2030.', rests: ['share.through-2030'], optional: true },
            ],
          },
          {
            when: { share: 'until AGI' },
            say: [
              { ...untilPanel, text: 'The revenue share continues: it lasts until the expert panel verifies AGI.' },
            ],
          },
          {
            when: { share: 'one way' },
            say: [
              {
                ...openaiPays,
                text: 'The revenue share continues in one direction: OpenAI pays Microsoft one through 2030.',
              },
              { text: 'Microsoft pays OpenAI none.', rests: ['share.microsoft-pays-none'] },
            ],
          },
          beyond,
        ],
      ],
    },
    change: {
      title: 'does the percentage change',
      asks: [
        'Will Microsoft’s percentage of OpenAI’s revenue change?',
        'Does the cut stay the same under the new terms?',
        'Is the revenue share rate going up or down?',
        'Some say the revenue share is unchanged, some say it is unclear. Which holds?',
        'Did somebody confirm an unchanged percentage?',
        'will the 25% change after this deal',
        'does redmonds rake get smaller now',
        'Does Microsoft’s share of revenue go down because Oracle is involved?',
        'Is the quarter of revenue kept, or do the articles leave it open?',
        'Did April 2026 change the percentage of the revenue share?',
        'new percentage of the revenue share?',
        'the percentage remains a quarter, right?',
        'Do the articles say if the percentage of revenue that goes to Microsoft stays the same?',
        'Has it been confirmed that the cut remains at the same percentage?',
        'Does the percentage that flows to Microsoft go down now?',
        'The percent wey Microsoft dey get, e go change?',
        'Do the new terms amend the percentage of the revenue share?',
        'May I enquire whether the percentage is to be altered by the new terms?',
        'Is possible that percentage for Microsoft becomes lower after January 2025?',
        'did they nerf msfts percentage or leave it',
        'SAME PERCENTAGE as before? yes, no or unclear?',
        '$MSFT: is the revenue share percentage changed by the terms of 27 April 2026?',
      ],
      example: 'Will Microsoft’s percentage of OpenAI’s revenue change?',
      inputs: { share: version('revenue-share'), january: since('2025-01-21') },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          {
            when: { share: 'shared', january: 'before' },
            say: [received, { ...noRate, text: 'No rate was ever announced.' }],
          },
          {
            when: { share: 'shared', january: 'from' },
            ruling: 'not_stated',
            say: [
              {
                text: 'Whether the percentage changes under the new terms is unclear, one article says.',
                rests: ['share.unclear'],
              },
              { ...goesOn, text: 'The revenue sharing itself continues.' },
            ],
          },
          {
            when: { share: 'until AGI' },
            ruling: 'not_stated',
            say: [
              {
                ...untilPanel,
                text: 'The revenue share lasts until the expert panel verifies AGI, and no article here gives it a new percentage.',
              },
              noRate,
            ],
          },
          {
            when: { share: 'one way' },
            ruling: 'no',
            say: [
              {
                text: 'The percentage stays the same by the terms of 27 April 2026, which do not say which it is.',
                rests: ['share.same-percentage'],
              },
              { ...capped, if: { share: 'one way' } },
              { ...openaiPays, text: 'OpenAI pays it through 2030.', optional: true },
            ],
          },
          beyond,
        ],
      ],
    },
    'microsoft-pays': {
      title: 'does Microsoft pay OpenAI a share',
      asks: [
        'Does Microsoft pay OpenAI a share of revenue?',
        'Is part of Azure OpenAI sales handed to OpenAI?',
        'Is there a share that flows back from Microsoft to OpenAI?',
        'does msft send oai any cut of azure revenue',
        'Does OpenAI receive part of what Microsoft earns with its models?',
        'Has Microsoft stopped paying OpenAI a revenue share?',
        'is there a payment the other way, ms to oai',
        'What does OpenAI get of Microsoft’s sales?',
        'Does OpenAI earn anything when Microsoft sells GPT?',
        'Microsoft too dey pay OpenAI share?',
        'Does Microsoft owe OpenAI a share of its own sales?',
        'May I enquire whether Microsoft in its turn pays OpenAI a share?',
        'Is possible that Microsoft pays to OpenAI part of Azure revenue on 10 December 2025?',
        'does msft kick back any of its azure loot to oai',
        'Money going BACK from Microsoft to OpenAI: is there a share of its sales?',
        '$MSFT cost line: does it pay OpenAI a revenue share on what it sells?',
      ],
      example: 'Does Microsoft pay OpenAI a share of revenue?',
      inputs: { share: version('revenue-share'), january: since('2025-01-21') },
      terms: ['revenue-share'],
      tables: [
        [
          before,
          {
            when: { share: 'shared', january: 'before' },
            say: [
              {
                text: 'Payments in both directions are first stated in the announcement of 21 January 2025.',
                rests: ['share.both-ways'],
              },
            ],
          },
          {
            when: { share: 'shared', january: 'from' },
            ruling: 'yes',
            say: [
              {
                text: 'The revenue share flows both ways, by the announcement of 21 January 2025.',
                rests: ['share.both-ways'],
              },
            ],
          },
          {
            when: { share: 'until AGI' },
            ruling: 'yes',
            say: [
              {
                text: 'The revenue share flowed both ways by the announcement of 21 January 2025, and no article here says that the terms of 28 October 2025 changed that.',
                rests: ['share.both-ways'],
                derived: true,
              },
            ],
          },
          {
            when: { share: 'one way' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft pays OpenAI no revenue share since {since:revenue-share}.',
                rests: ['share.microsoft-pays-none'],
              },
              openaiPays,
            ],
          },
          beyond,
        ],
      ],
    },
    source: {
      title: 'who says so',
      asks: [
        'Who says that Microsoft gets a quarter of OpenAI’s revenue?',
        'Is the rate of the revenue share official?',
        'Which article gives the percentage of the revenue share?',
        'source for the 25% cut?',
        'Do the articles agree on Microsoft’s share of the revenue?',
        'is 20% or a quarter confirmed by anyone',
        'Was the percentage of the revenue share announced or only reported?',
        'Accounts of the revenue share differ. Who says what?',
        'a chap swears that Microsoft took half of OpenAI’s revenue, any source for that?',
        'Who talk am say na quarter Microsoft dey collect?',
        'What is the evidentiary basis for the 25 percent figure of the revenue share?',
        'May I enquire upon whose authority a quarter of the revenue is named?',
        'Is possible to know if 20 percent or quarter is official rate?',
        'who leaked the 25% rev share number, is it legit',
        'A QUARTER of revenue: which article says it, and is it official?',
      ],
      example: 'Is the rate of the revenue share official?',
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
                text: 'It is reported, and accounts differ: one article says {share.quarter} of OpenAI’s revenue, other press reports say {share.fifth}.',
                rests: ['share.quarter', 'share.fifth', 'share.rate'],
              },
              noRate,
            ],
          },
          {
            when: { ...unclear, rates: 'a quarter' },
            say: [
              {
                text: 'It is reported: {share.quarter} of OpenAI’s revenue went to Microsoft, by the article quoted here.',
                rests: ['share.quarter'],
              },
              oneRate,
              noRate,
            ],
          },
          {
            when: { ...unclear, rates: '20%' },
            say: [
              {
                text: 'It is reported: Microsoft is said to receive {share.fifth} of OpenAI’s revenue.',
                rests: ['share.fifth'],
              },
              oneRate,
              noRate,
            ],
          },
          beyond,
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'how many dollars the revenue share has brought Microsoft',
      asks: [
        'How many dollars does OpenAI pay Microsoft a year?',
        'How much money did Microsoft collect from the revenue share?',
        'What did Microsoft earn from its cut last quarter?',
        'dollar amount of the rev share in 2024?',
        'How much did OpenAI pay to Microsoft under the revenue split so far?',
        'sum that redmond pocketed from its share of revenue',
        'In dollars, what was Microsoft’s share of revenue last year?',
        'total paid to msft through revenue sharing?',
        '$ that redmond pocketed by its cut this quarter?',
        'How many dollars has the split earned Microsoft in a single year?',
        'How much dollar Microsoft don collect from the revenue share so far?',
        'What aggregate sum has been paid to date under the revenue share?',
        'May I enquire what Microsoft has received in dollars by way of revenue share in 2024?',
        'Is possible to know total dollars paid to Microsoft by revenue share until 10 December 2025?',
        'how much cash has msft farmed from the rev share so far',
        '$MSFT: how many dollars has the revenue share brought in a year?',
      ],
      near: ['share.goes-on', 'share.rate'],
    },
    {
      missing: 'how much revenue OpenAI makes',
      asks: [
        'What is OpenAI’s total revenue a year?',
        'How much revenue does OpenAI make?',
        'openai sales in dollars?',
        'What is OpenAI’s annual turnover?',
        'how much does chatgpt earn per month',
        'What are OpenAI’s revenues in 2025 expected to be?',
        'revenue of the startup in billions?',
        'How many paying subscribers does OpenAI have?',
        'OpenAI dey make how much revenue for one year?',
        'What is OpenAI’s annual revenue?',
        'May I enquire what the yearly turnover of OpenAI amounts to?',
        'Is possible to know the turnover of OpenAI in 2025?',
        'whats oais total revenue a year',
        'OPENAI REVENUE per year? number for the ticker',
      ],
      near: ['share.rate'],
    },
    {
      missing: 'how the revenue share is worked out or paid',
      asks: [
        'How often is the revenue share paid?',
        'Is the revenue share taken from gross or net revenue?',
        'Which revenue counts for the share, subscriptions or only the API?',
        'who audits the revenue share',
        'Is the revenue share paid quarterly or yearly?',
        'Does the revenue share include money from Stargate?',
        'On what day are the payments due?',
        'is the share taxed',
        'Is there a minimum payment in the revenue share?',
        'Dem dey pay the revenue share every month or every year?',
        'Is the revenue share computed on gross or net receipts, and when is it payable?',
        'May I enquire at what intervals the revenue share is paid?',
        'Is possible to know how revenue share is calculated, with or without tax?',
        'is rev share paid daily weekly or per season',
        'Which streams feed the revenue share, ChatGPT subscriptions or API tokens, and who audits it?',
      ],
      near: ['share.goes-on'],
    },
    {
      missing: 'what happens to the revenue share if one side does not pay',
      asks: [
        'What if OpenAI refuses to pay the revenue share?',
        'Is there a penalty for late revenue share payments?',
        'Can OpenAI buy itself out of the revenue share?',
        'what does it cost to end the rev share early',
        'Can Microsoft sell its revenue share?',
        'Who decides disputes about the revenue share?',
        'If OpenAI no pay the revenue share, wetin go happen?',
        'What are the consequences of default on revenue-share payments?',
        'May I enquire what would ensue were OpenAI to withhold the revenue share?',
        'Is possible for OpenAI to buy out the revenue share before the end?',
        'can oai rage quit the rev share and whats the penalty',
        'What if on 1 june 2025 OpenAI refuses to pay the revenue share?',
      ],
      near: ['share.goes-on'],
    },
  ],
});
