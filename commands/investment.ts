import { claim, type Wording } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { dollars } from '../src/rules/quantities.ts';
import { computed, type StatementRule, since, topic, version } from '../src/rules/topic.ts';
import { plain } from './shared/plain.ts';

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
    asserts: [STAKE],
    mentions: [['OpenAI'], ['diluted']],
    lacks: [...OTHERS, ...EARLIER, ...PROFITS],
    value: { read: 'share', near: ['holds', 'owns', 'stake', 'investment'] },
  }),
  claim('stake.worth', 'how much Microsoft’s stake in OpenAI is worth', {
    asserts: [WORTH],
    mentions: [STAKE, ['OpenAI']],
    lacks: OTHERS,
    value: { read: 'money', near: WORTH },
  }),
  claim('stake.before-rounds', 'how large Microsoft’s stake was before recent rounds', {
    asserts: [['stake', 'held', 'holds']],
    mentions: [['before recent', 'before … rounds', 'excluding … rounds'], ['Microsoft'], ['OpenAI']],
    lacks: OTHERS,
    value: { read: 'share', near: ['stake', 'held'] },
  }),
  claim('stake.committed', 'how much Microsoft had committed to OpenAI by October 2025', committed),
  claim('stake.funded', 'how much of it was funded by October 2025', funded),
  claim('stake.share-2026', 'how much of OpenAI Microsoft holds at 30 June 2026', {
    asserts: [STAKE],
    mentions: [['OpenAI']],
    lacks: [...OTHERS, ...EARLIER, ...PROFITS],
    value: { read: 'share', near: ['holds', 'owns', 'stake', 'investment'] },
  }),
  claim('stake.committed-2026', 'how much Microsoft had committed to OpenAI by 30 June 2026', committed),
  claim('stake.funded-2026', 'how much of it was funded by 30 June 2026', funded),
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
const holds27: StatementRule = {
  text: 'Microsoft holds {stake.share} of OpenAI on an as-converted diluted basis, as of {since:stake}.',
  rests: ['stake.share'],
};
const holds25: StatementRule = {
  text: 'Microsoft holds {stake.share-2026} of OpenAI as of {since:stake}, the filing says.',
  rests: ['stake.share-2026'],
};

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
        },
        {
          name: '25%',
          from: '2026-06-30',
          says: 'Microsoft holds about 25% of OpenAI',
          was: 'Microsoft held about 25% of OpenAI',
          proof: ['stake.share-2026'],
          with: ['stake.committed-2026', 'stake.funded-2026'],
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
      asks: [
        'How much has Microsoft invested in OpenAI?',
        'How much did Microsoft put in back in 2019?',
        'Was it 10, 13 or 14 billion?',
        'How many billions has Microsoft sunk into OpenAI?',
        'msft total investment in oai',
        'i need one number for what microsoft put into openai',
        'One article says 10 billion, another 14. Which is right?',
        'Do the articles agree on the sum that Microsoft invested?',
        'whats the cost basis of redmond in openai',
        'how many bucks did ms pour into the lab',
        'Two colleagues quote different totals for the investment. Do the write-ups disagree?',
        'Which figure of the investment is safe to print?',
        '10bn vs 14bn invested, who is right',
        'What is the total sum of Microsoft’s money in OpenAI?',
        'How much did Microsoft invest in January 2023?',
        'Abeg how much Microsoft don put for OpenAI altogether?',
        'What total, may I enquire, has Microsoft laid out upon OpenAI over the years?',
        'MICROSOFT MONEY in OpenAI: 10, 13 or 14 billion? which can I say on air?',
        'Is possible to know the complete amount that Microsoft invested in OpenAI?',
        '$MSFT cost basis in OpenAI since 2019, one figure please',
        'how much gold did msft dump into oai in total',
      ],
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
            say: [...sums('stake.committed', 'stake.funded'), compatible, { ...holds27, optional: true }],
          },
          {
            when: { stake: '25%' },
            say: [...sums('stake.committed-2026', 'stake.funded-2026'), compatible, { ...holds25, optional: true }],
          },
        ],
      ],
    },
    stake: {
      title: 'Microsoft’s stake in OpenAI',
      asks: [
        'How much of OpenAI does Microsoft own?',
        'What percentage of OpenAI belongs to Microsoft?',
        'What is Microsoft’s stake worth?',
        'How big was Microsoft’s stake before the recent rounds?',
        'msft ownership of oai in percent',
        'how many percent of openai does redmond hold',
        'Latest figure for Microsoft’s shareholding?',
        'Does Microsoft own half of OpenAI?',
        'Is OpenAI a subsidiary of Microsoft?',
        'what slice of openai is msfts',
        'How large is the stake, and what is its value?',
        'did microsoft buy openai',
        'What part of the lab is owned by Microsoft?',
        'Abeg how many percent of OpenAI Microsoft get?',
        'What portion of OpenAI, may I ask, does Microsoft hold?',
        'MICROSOFT owns 27 percent of OpenAI, can I say that on air?',
        'Is possible to know the participation of Microsoft in the capital of OpenAI, and what the stake is worth?',
        '$MSFT stake in OpenAI as-converted and diluted, as of 10 december 2025?',
        'how big is msfts cut of the oai guild, like ownership percent',
      ],
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
              { text: 'The stake is worth {stake.worth}, as announced.', rests: ['stake.worth'], optional: true },
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
              {
                text: 'The last value announced for the stake is {stake.worth}, of 28 October 2025.',
                rests: ['stake.worth'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    funded: {
      title: 'committed against funded',
      asks: [
        'How much of Microsoft’s commitment is funded?',
        'Has Microsoft paid all of its $13 billion?',
        'How much does Microsoft still owe OpenAI?',
        'committed vs funded, msft and oai',
        'how much of the 13bn is paid out already',
        'What part of the pledged investment has not been paid yet?',
        'unfunded rest of the microsoft commitment to invest',
        'Did Microsoft hand over the full investment?',
        'how many billions of the promised investment are still outstanding',
        'Abeg Microsoft don pay all the money wey e promise OpenAI?',
        'How much of the sum pledged by Microsoft, may I enquire, has in truth been paid over?',
        '13 billion committed, 11.6 FUNDED: are those numbers right?',
        'Is possible to know which part of the Microsoft commitment is already paid to OpenAI?',
        'Drawn versus undrawn on Microsoft’s commitment to invest in OpenAI?',
        'how much of its pledge does msft still owe oai',
      ],
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
          { when: { stake: '27%' }, say: funding('stake.committed', 'stake.funded') },
          { when: { stake: '25%' }, say: funding('stake.committed-2026', 'stake.funded-2026') },
        ],
      ],
    },
    round: {
      title: 'did Microsoft take part in OpenAI’s round of 2026',
      asks: [
        'Did Microsoft take part in OpenAI’s $122 billion round?',
        'How much did OpenAI raise in March 2026?',
        'What did Microsoft put into OpenAI’s last round?',
        'Did Microsoft take part in the round of March 2026, as of June 2026?',
        'How much did OpenAI raise in March 2026?',
        'openai 122 billion round, was msft in',
        'Was Microsoft among the investors of the last funding round?',
        'size of the latest funding round of openai',
        'How much did Microsoft put into the newest round?',
        'do accounts agree on whether microsoft joined the round',
        'last raise of oai?',
        'Abeg Microsoft join that 122 billion money wey OpenAI raise?',
        'Did Microsoft, may I ask, subscribe to the last round of OpenAI?',
        'OPENAI ROUND of 122 billion, Microsoft in or out?',
        'Is possible that Microsoft has participated in the funding round closed 31 march 2026?',
        'was msft in the squad for oais 122b raise',
        'How much did OpenAI raise?',
        '$MSFT pro rata in the $122 billion round, did it take part?',
      ],
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
    since: {
      title: 'since when Microsoft has invested',
      asks: [
        'Since when has Microsoft invested in OpenAI?',
        'When did Microsoft first put money into OpenAI?',
        'start of the msft investment in openai?',
        'What year did redmond begin to invest in the lab?',
        'how long has microsoft been an investor',
        'When was the first investment of Microsoft made?',
        'first cheque from microsoft to openai, when',
        'in which yr did ms start backing oai',
        'Abeg which year Microsoft start to put money for OpenAI?',
        'From what year, may I enquire, dates the investment of Microsoft in OpenAI?',
        'FIRST MICROSOFT CHEQUE to OpenAI: July 2019, can I say that?',
        'Is possible to know since which year Microsoft is investor of OpenAI?',
        'when did msft first buy into oai',
        'Our file says Microsoft has been investing since 2019. Is the year of the first investment right?',
      ],
      example: 'Since when has Microsoft invested in OpenAI?',
      inputs: {
        dated: computed(['yes', 'no'], ({ values }) => (values('stake.first-billion').length > 0 ? 'yes' : 'no')),
      },
      tables: [
        [
          {
            when: { dated: 'yes' },
            say: [
              {
                text: 'Microsoft has invested in OpenAI since 2019: a first {stake.first-billion}, announced on 22 July 2019.',
                rests: ['stake.first-billion'],
              },
            ],
          },
          {
            when: { dated: 'no' },
            say: [{ text: 'Microsoft has invested in OpenAI since 2019.', rests: ['stake.since-2019'] }],
          },
        ],
      ],
    },
    investor: {
      title: 'whether Microsoft is still an investor',
      asks: [
        'Is Microsoft still an investor in OpenAI?',
        'Did Microsoft sell its stake in OpenAI?',
        'Why did Microsoft dump its shares of OpenAI?',
        'is msft out of openai as shareholder',
        'Does Microsoft keep its investment after the change?',
        'did redmond exit oai',
        'Microsoft is no longer invested in OpenAI, right?',
        'Is Microsoft still a backer now that it is not the sole host?',
        'has ms cashed out of the lab',
        'Does Microsoft remain a major investor?',
        'did they get rid of their openai stake',
        'Did Microsoft pull its money out?',
        'Abeg Microsoft still be investor for OpenAI or dem don commot?',
        'Does Microsoft, pray, remain among the investors of OpenAI?',
        'Did Microsoft SELL OUT of OpenAI? caller says so, true?',
        'Is possible that Microsoft has sold its OpenAI shares?',
        'did msft rage quit as oai investor',
        'Is $MSFT still long OpenAI as of 10 december 2025?',
      ],
      example: 'Is Microsoft still an investor in OpenAI?',
      inputs: { stake: version('stake'), era: since('2025-01-21') },
      tables: [
        [
          {
            when: { stake: 'before' },
            decline: 'absent',
            text: 'No article on the shelf gives an investment of Microsoft in OpenAI before 22 July 2019.',
            near: ['stake.first-billion'],
          },
          {
            when: { stake: ['first billion', 'multibillion'], era: 'before' },
            say: [{ text: 'Microsoft is an investor in OpenAI, since 2019.', rests: ['stake.since-2019'] }],
          },
          {
            when: { stake: ['first billion', 'multibillion'], era: 'from' },
            say: [
              { text: 'Microsoft has not left: it remains a major investor in OpenAI.', rests: ['stake.major'] },
              { text: 'One article calls it the biggest one.', rests: ['stake.biggest'], optional: true },
            ],
          },
          {
            when: { stake: '27%' },
            say: [
              {
                text: 'Microsoft has not left: it holds {stake.share} of OpenAI, as-converted and diluted.',
                rests: ['stake.share'],
              },
            ],
          },
          {
            when: { stake: '25%' },
            say: [
              {
                text: 'Microsoft has not left: it holds {stake.share-2026} of OpenAI, by its filing of July 2026.',
                rests: ['stake.share-2026'],
              },
            ],
          },
        ],
      ],
    },
    biggest: plain({
      title: 'who the biggest investor is',
      asks: [
        'Who is the biggest investor in OpenAI?',
        'Is Microsoft OpenAI’s biggest investor?',
        'largest shareholder or backer of openai?',
        'whos the number one investor in oai',
        'Who has put the most money into OpenAI?',
        'Which company is the main investor of the lab?',
        'top bagholder of openai',
        'Is SoftBank the largest investor in OpenAI?',
        'Abeg na who be the biggest investor for OpenAI?',
        'Who, may I enquire, is foremost among the investors of OpenAI?',
        'BIGGEST INVESTOR in OpenAI is Microsoft, can I say that on air?',
        'Is possible to know which company is largest investor of OpenAI?',
        'whos the top whale in oai',
        'Largest backer of OpenAI by capital: $MSFT?',
      ],
      say: [
        { text: 'Microsoft is OpenAI’s biggest investor, by one article of January 2025.', rests: ['stake.biggest'] },
        { text: 'Microsoft calls itself a major investor.', rests: ['stake.major'], optional: true },
      ],
    }),
    ways: plain({
      title: 'in which ways Microsoft is invested',
      asks: [
        'Is Microsoft only financially invested in OpenAI?',
        'In which ways is Microsoft invested in OpenAI’s success?',
        'does msft have more than money in openai',
        'Is the interest of Microsoft financial or strategic?',
        'is redmond just a financial investor or more',
        'How deeply is Microsoft tied to the success of OpenAI?',
        'strategic or merely financial, the engagement of microsoft?',
        'Beyond cash, how is Microsoft invested?',
        'Abeg na only money Microsoft put for OpenAI or e get another way?',
        'Is Microsoft bound to OpenAI by purse alone, or by strategy likewise?',
        'FINANCIAL or STRATEGIC, how is Microsoft invested in OpenAI?',
        'Is possible that the investment of Microsoft is not only financial but also strategic?',
        'is msft just the wallet or also playing strategy with oai',
        'Would it be accurate to call Microsoft invested in OpenAI both financially and strategically?',
      ],
      say: [
        {
          text: 'Microsoft is deeply invested in OpenAI, both financially and strategically, one article says.',
          rests: ['stake.both-ways'],
        },
        { text: 'It is a close collaborator as well as a major investor.', rests: ['stake.strategic'], optional: true },
      ],
    }),
    listing: plain({
      title: 'whether OpenAI has filed for a listing',
      asks: [
        'Has OpenAI filed for a listing, as of July 2026?',
        'Is OpenAI going public?',
        'did openai submit a draft registration',
        'openai s-1 filed?',
        'Has OpenAI taken a step towards an IPO?',
        'Was a registration for the stock exchange announced by OpenAI?',
        'are there ipo plans at oai',
        'Abeg OpenAI don file to enter stock market?',
        'Has OpenAI, may I ask, taken steps to offer itself at the exchange?',
        'OPENAI IPO filing, confidential draft, is it announced?',
        'Is possible that OpenAI has submitted documents for listing?',
        'did oai queue up for an ipo yet',
        'OpenAI S-1: was a draft registration submitted by 15 june 2026?',
      ],
      from: ['2026-06-08', 'No article on the shelf tells of a listing of OpenAI before 8 June 2026.'],
      say: [
        {
          text: 'OpenAI announced a confidential draft registration for a listing on 8 June 2026.',
          rests: ['stake.draft'],
        },
        { text: 'No date was given for the listing.', rests: ['stake.no-date'], optional: true },
      ],
    }),
  },
  gaps: [
    {
      missing: 'how the share price reacted',
      asks: [
        'How did Microsoft’s stock react?',
        'did msft go up or down on the news',
        'How did the share price close after the announcement?',
        '$MSFT move that day?',
        'What did the market make of the deal?',
        'stock reaction to the openai news?',
        'Did Microsoft lose market cap because of it?',
        'was there a rally of the shares after the statement',
        'Abeg Microsoft share go up or go down after the news?',
        'How, may I enquire, did the market receive the news in the price of Microsoft’s shares?',
        'MSFT STOCK, up or down on the day? percent for air',
        'Is possible to know how the Microsoft share price has changed after the announcement?',
        'did msft stonk moon or dump on the news',
        '$MSFT close on 22 january 2025 versus the day before?',
      ],
    },
    {
      missing: 'what OpenAI is valued at',
      asks: [
        'What is OpenAI valued at?',
        'openai valuation right now',
        'How much is OpenAI worth?',
        'is oai at 157 or 300 billion',
        'What was the valuation in the last round?',
        'market value of the lab?',
        'how many billions is openai worth as a company',
        'price tag of all of openai',
        'Abeg how much be the valuation of OpenAI?',
        'At what worth, may I ask, is OpenAI presently esteemed?',
        'OPENAI VALUATION, one number, hurry',
        'Is possible to know the market valuation of company OpenAI?',
        'how much gold is all of oai worth',
        'OpenAI post-money valuation as of 10 december 2025?',
      ],
    },
    {
      missing: 'how much of the investment came as cloud credits',
      asks: [
        'How much of the investment was Azure credits?',
        'is part of the 14 billion just cloud credits',
        'Did Microsoft pay in cash or in credits?',
        'cash vs credits in the msft investment',
        'Was the money really paid or only compute credits?',
        'What share of the 13 billion was given as Azure usage?',
        'Abeg the money wey Microsoft give OpenAI, na cash or na Azure credit?',
        'What part of the investment, may I enquire, was rendered in credits rather than coin?',
        'CASH or CREDITS? how much of Microsoft’s billions was Azure?',
        'Is possible to know which portion of the investment was cloud credit?',
        'was the 13b real gold or azure store credit',
        'In-kind consideration: how much of the investment was made in Azure credits?',
      ],
      near: ['stake.invested'],
    },
    {
      missing: 'what Microsoft earns on its investment',
      asks: [
        'What return does Microsoft make on OpenAI?',
        'profit of msft from its openai stake',
        'Did the investment pay off?',
        'how much has redmond made on oai so far',
        'Is there a dividend on the stake?',
        'What is the return on investment for Microsoft?',
        'capped profit for microsoft, how much',
        'Abeg how much gain Microsoft don make from the OpenAI money?',
        'What return, pray, does Microsoft draw from its investment in OpenAI?',
        'Microsoft’s PROFIT on the OpenAI stake, a figure please?',
        'Is possible to know the ROI of Microsoft from investment in OpenAI?',
        'IRR or MOIC of $MSFT on its OpenAI position?',
        'how much xp did msft farm from its oai investment',
      ],
      near: ['stake.invested'],
    },
    {
      missing: 'the day of OpenAI’s listing',
      asks: [
        'When is the OpenAI IPO?',
        'What day does OpenAI go public?',
        'ipo date of openai',
        'On which exchange will OpenAI be listed and when?',
        'what will the offer price of the openai ipo be',
        'When can I buy OpenAI shares?',
        'openai ticker symbol?',
        'date of going public?',
        'Abeg which day OpenAI go enter stock market?',
        'On what day, may I enquire, shall OpenAI’s shares be first traded?',
        'OPENAI IPO DATE? day and exchange',
        'Is possible to buy OpenAI shares, and from which date?',
        'when does the oai ipo drop, what ticker',
        'Pricing date and first trading day of the OpenAI IPO?',
      ],
      near: ['stake.draft', 'stake.no-date'],
    },
    {
      missing: 'who else has invested in OpenAI, and how much',
      asks: [
        'How much has SoftBank invested in OpenAI?',
        'Who are the other investors in OpenAI?',
        'did nvda invest in openai',
        'What does Thrive hold in OpenAI?',
        'list of all shareholders of openai with percentages',
        'How much has Elon Musk put into OpenAI?',
        'employees share of openai?',
        'Abeg who else put money for OpenAI and how much?',
        'Which other investors, may I ask, has OpenAI besides Microsoft?',
        'OTHER INVESTORS in OpenAI: names and sums?',
        'Is possible to have the list of all investors in OpenAI and their amounts?',
        'which other whales bought into oai',
        'How much of OpenAI do Thrive, Khosla and the employees hold?',
      ],
      near: ['stake.major'],
    },
    {
      missing: 'whether Microsoft will invest more',
      asks: [
        'Will Microsoft invest more in OpenAI?',
        'is msft going to put in another 10 billion',
        'When is the next investment of Microsoft due?',
        'future funding from redmond planned?',
        'does ms intend to raise its stake',
        'Can Microsoft be forced to invest more?',
        'Abeg Microsoft go put more money for OpenAI again?',
        'Does Microsoft, may I enquire, purpose to invest further in OpenAI?',
        'ANOTHER Microsoft cheque for OpenAI next year?',
        'Is possible that Microsoft makes another investment in future?',
        'will msft top up its oai bag',
        'Is a follow-on investment of $MSFT in OpenAI planned?',
      ],
      near: ['stake.major'],
    },
    {
      missing: 'whether Microsoft may sell its stake',
      asks: [
        'May Microsoft sell its stake to someone else?',
        'is there a lock up on the shares of msft',
        'Can Microsoft transfer its stake?',
        'Does OpenAI have a right to buy the shares back?',
        'lock-up period of the microsoft stake?',
        'Abeg Microsoft fit sell their OpenAI share to another person?',
        'Is Microsoft at liberty, pray, to dispose of its stake in OpenAI?',
        'Is Microsoft LOCKED IN, or may it sell the stake?',
        'Is possible for Microsoft to transfer the stake to a third party?',
        'can msft trade away its oai shares or are they soulbound',
        'Are there transfer restrictions or a right of first offer on Microsoft’s shares?',
      ],
      near: ['stake.share'],
    },
  ],
});
