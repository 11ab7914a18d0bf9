import { claim } from '../src/rules/claims.ts';
import { type Row, topic, version } from '../src/rules/topic.ts';

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
  claim('governance.foundation-share', 'how much of OpenAI Group PBC the OpenAI Foundation holds', {
    asserts: [['Foundation holds', 'Foundation … holds', 'Foundation with', 'Foundation owns', 'Foundation … stake']],
    mentions: [['OpenAI']],
    lacks: ['Microsoft', 'employees', 'no longer'],
    value: { read: 'share', near: ['Foundation'] },
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

const noSeatYet: Row = {
  when: { seat: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says that Microsoft had a seat on OpenAI’s board before November 2023.',
  near: ['governance.observer'],
};

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
          with: ['governance.foundation-share'],
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
      asks: [
        'Who controls OpenAI?',
        'What is the governance of OpenAI?',
        'How is OpenAI governed, and what seat does Microsoft have?',
        'openai governance in short',
        'who has the say at openai',
        'Is OpenAI controlled by Microsoft?',
        'does redmond control openai',
        'Under whose control is the for-profit arm?',
        'who is in command of openai group',
        'Does the nonprofit still control OpenAI?',
        'Abeg na who dey control OpenAI?',
        'In whose hands, may I enquire, lies the control of OpenAI?',
        'WHO CONTROLS OpenAI: Microsoft or the Foundation? for air',
        'Is possible to explain how OpenAI is governed, and which seat has Microsoft?',
        'who is the raid leader that controls oai',
        'Which entity controls OpenAI Group PBC as of 10 december 2025?',
      ],
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
    seat: {
      title: 'whether Microsoft sits on OpenAI’s board',
      asks: [
        'Is anyone from Microsoft in the OpenAI boardroom, as of March 2024?',
        'Does Microsoft have a seat on OpenAI’s board?',
        'Does Microsoft have a vote on OpenAI’s board?',
        'is msft on the board of openai',
        'board seat for redmond at oai?',
        'May Microsoft vote in the board of OpenAI?',
        'does ms still sit in openais boardroom as observer',
        'Has Microsoft got a representative on the board?',
        'observer or voting member, microsoft at openai',
        'Abeg Microsoft get seat for OpenAI board?',
        'Does Microsoft, may I ask, enjoy a place in the board of OpenAI, with or without a vote?',
        'MICROSOFT on the OpenAI board, yes or no? vote or observer?',
        'Is possible that Microsoft has still a seat in the board of OpenAI?',
        'does msft spectate or play on the oai board',
        'Had Microsoft a board seat at OpenAI on 1 march 2024?',
      ],
      example: 'Is anyone from Microsoft in the OpenAI boardroom, as of March 2024?',
      inputs: { seat: version('board-seat') },
      terms: ['board-seat'],
      tables: [
        [
          noSeatYet,
          {
            when: { seat: 'observer' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has an observer seat on OpenAI’s board, without a vote.',
                rests: ['governance.observer', 'governance.no-vote'],
              },
              { text: 'It took the seat in November 2023.', rests: ['governance.since-november'], optional: true },
            ],
          },
          {
            when: { seat: 'no seat' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft no longer has an observer seat on OpenAI’s board, since it gave the seat up on {governance.seat-day}.',
                rests: ['governance.seat-given-up', 'governance.seat-day'],
              },
              { text: 'The seat carried no vote.', rests: ['governance.no-vote'], optional: true },
            ],
          },
        ],
      ],
    },
    'seat-dates': {
      title: 'from when until when Microsoft had the observer seat',
      asks: [
        'When did Microsoft give up its observer seat?',
        'When did Microsoft take its observer seat, as of June 2025?',
        'how long was microsoft an observer on the board',
        'On what date did redmond leave the board of openai?',
        'from when to when had msft the observer role',
        'date microsoft quit the openai board',
        'In which month did the observer seat begin?',
        'since when is msft off the board',
        'Abeg which month Microsoft comot from OpenAI board?',
        'Upon what date, may I enquire, did Microsoft relinquish its observer’s seat?',
        'OBSERVER SEAT: from november 2023 to july 2024, are those dates right?',
        'Is possible to know the start and the end date of the observer seat?',
        'when did msft leave spectator mode on the oai board',
        'For the chronology: when was the board observer seat taken and when was it surrendered?',
      ],
      example: 'When did Microsoft take its observer seat, as of June 2025?',
      inputs: { seat: version('board-seat') },
      tables: [
        [
          noSeatYet,
          {
            when: { seat: 'observer' },
            say: [
              {
                text: 'Microsoft has had the observer seat on OpenAI’s board since November 2023.',
                rests: ['governance.since-november'],
              },
            ],
          },
          {
            when: { seat: 'no seat' },
            say: [
              {
                text: 'Microsoft gave the observer seat on OpenAI’s board up on {governance.seat-day}.',
                rests: ['governance.seat-day'],
              },
              { text: 'It had taken it in November 2023.', rests: ['governance.since-november'], optional: true },
            ],
          },
        ],
      ],
    },
    foundation: {
      title: 'what the OpenAI Foundation holds',
      asks: [
        'How much of OpenAI does the Foundation own?',
        'How much of OpenAI does the Foundation hold, as of June 2026?',
        'stake of the openai foundation in percent',
        'What share has the nonprofit in OpenAI Group PBC?',
        'foundation percentage?',
        'does the foundation own more than microsoft',
        'how big is the nonprofit’s slice',
        'Abeg how many percent of OpenAI the Foundation get?',
        'What share, may I ask, does the OpenAI Foundation possess?',
        'FOUNDATION holds 26 percent of OpenAI, can I say that?',
        'Is possible to know the percentage that the nonprofit Foundation owns in OpenAI Group?',
        'how big is the foundations slice of the oai pie',
        'The foundation’s equity interest in the PBC, as of 10 december 2025?',
      ],
      example: 'How much of OpenAI does the Foundation hold, as of June 2026?',
      inputs: { control: version('control') },
      tables: [
        [
          {
            when: { control: 'before' },
            decline: 'absent',
            text: 'No article on the shelf speaks of the OpenAI Foundation’s share before 28 October 2025.',
            near: ['governance.foundation-share'],
          },
          {
            when: { control: 'foundation' },
            say: [
              {
                text: 'The OpenAI Foundation holds {governance.foundation-share} of OpenAI Group PBC.',
                rests: ['governance.foundation-share'],
              },
              { text: 'It controls it.', rests: ['governance.foundation'], optional: true },
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'who Microsoft’s observer on the board was',
      asks: [
        'Who was Microsoft’s observer on the board?',
        'name of the microsoft person in the openai boardroom',
        'which manager sat as observer for msft',
        'Did Satya Nadella sit on the board himself?',
        'who represented redmond on the board of openai',
        'Who exactly had the observer seat?',
        'Abeg who sit down for OpenAI board as Microsoft observer, call the name?',
        'What gentleman or lady, may I enquire, was Microsoft’s observer at the board?',
        'OBSERVER’S NAME, Microsoft, OpenAI board, anyone?',
        'Is possible to know which person of Microsoft was observer in the board?',
        'which msft player was the spectator on the oai board',
      ],
      near: ['governance.observer'],
    },
    {
      missing: 'who sits on OpenAI’s board',
      asks: [
        'Who is on the board of OpenAI?',
        'Name the directors of OpenAI.',
        'how many members does the openai board have',
        'board members of openai, names',
        'Who chairs OpenAI’s board?',
        'list of directors at oai',
        'is sam altman on the board',
        'Abeg who and who dey OpenAI board?',
        'Of what persons, may I ask, is the board of OpenAI composed?',
        'OPENAI BOARD: list of members, fast',
        'Is possible to have names of the directors of OpenAI?',
        'oai board roster pls',
        'Who were the board members of OpenAI on 10 december 2025?',
      ],
      near: ['governance.foundation'],
    },
    {
      missing: 'why Microsoft gave its board seat up',
      asks: [
        'Why did Microsoft give up the observer seat?',
        'reason for msft leaving the openai board',
        'What made Microsoft quit the board?',
        'did regulators force microsoft off the board',
        'how come redmond left the boardroom',
        'Was Microsoft thrown off the board?',
        'Abeg why Microsoft leave the OpenAI board seat?',
        'For what reason, may I enquire, did Microsoft quit the board of OpenAI?',
        'WHY did Microsoft drop the observer seat? regulators?',
        'Is possible to know the reason why Microsoft has left the board?',
        'why did msft ragequit the oai board',
      ],
      near: ['governance.seat-given-up'],
    },
    {
      missing: 'who can dismiss OpenAI’s chief',
      asks: [
        'Who can fire Sam Altman?',
        'can the board of openai sack its ceo',
        'Does Microsoft have a say in who is CEO of OpenAI?',
        'why was altman fired in 2023',
        'may redmond replace the head of openai',
        'Abeg who fit sack Sam Altman?',
        'By whom, pray, may the chief of OpenAI be dismissed?',
        'CAN MICROSOFT FIRE ALTMAN? listener wants to know',
        'Is possible that the board removes the CEO of OpenAI?',
        'who can kick sama from the guild',
      ],
      near: ['governance.foundation'],
    },
    {
      missing: 'what rights shareholders have at OpenAI',
      asks: [
        'Which voting rights does Microsoft’s stake carry?',
        'does msft have a veto over decisions of openai',
        'Can Microsoft appoint directors of OpenAI Group?',
        'special rights of shareholders in openai?',
        'What may the foundation decide?',
        'Abeg which voting power Microsoft share carry for OpenAI?',
        'What rights, may I enquire, attach to the shares of OpenAI Group?',
        'VETO for Microsoft at OpenAI, does its stake give one?',
        'Is possible to know which voting rights have the shareholders of OpenAI?',
        'Which class rights, vetoes and director appointments does the shareholder agreement grant?',
      ],
      near: ['governance.foundation'],
    },
  ],
});
