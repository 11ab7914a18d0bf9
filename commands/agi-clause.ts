import { claim } from '../src/rules/claims.ts';
import { money } from '../src/rules/options.ts';
import { computed, type Row, type StatementRule, since, topic, version } from '../src/rules/topic.ts';

const AGI = ['AGI', 'artificial general intelligence'];

const claims = [
  claim('agi.board-decides', 'that OpenAI’s board decides when AGI is reached', {
    asserts: [['board'], ['decides', 'determines', 'declares']],
    mentions: [AGI],
  }),
  claim('agi.definition', 'which profits AGI is defined by', {
    asserts: [['profits', 'profit']],
    mentions: [AGI, ['capable of generating', 'can generate', 'able to generate', 'generates', 'that generate']],
    value: { read: 'money', near: ['profits', 'profit'] },
  }),
  claim('agi.access-ends', 'that Microsoft would lose access to OpenAI’s technology', {
    asserts: [['lose access', 'loses access', 'access ends']],
    mentions: [['Microsoft'], AGI],
  }),
  claim('agi.renegotiation', 'that OpenAI is considering to renegotiate the agreement', {
    asserts: [['renegotiate', 'renegotiating']],
    mentions: [['reports', 'reported', 'reportedly'], ['OpenAI']],
  }),
];

const TOO_EARLY: Row = {
  when: { clause: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of an AGI clause before July 2019.',
};

// The test and the talk of changing it came to light in the winter of 2024; a day before is answered by the rule's date.
const told = since('2025-01-01');
const SURROUNDINGS: readonly StatementRule[] = [
  {
    text: 'The test is dated to {since:agi-clause}.',
    rests: ['agi.definition'],
    if: { told: 'before' },
  },
  {
    text: 'OpenAI is reported to consider renegotiating parts of the agreement.',
    rests: ['agi.renegotiation'],
    if: { told: 'from' },
    optional: true,
  },
];

export default topic({
  title: 'AGI clause',
  description: 'What happens to Microsoft’s access when OpenAI reaches AGI, and what counts as AGI?',
  options: { profits: money('profits', 'Profits to hold against the test, such as $120bn or 80 billion') },
  claims,
  terms: [
    {
      id: 'agi-clause',
      name: 'the AGI clause',
      versions: [
        {
          name: 'board',
          from: '2019-07-22',
          says: 'OpenAI’s board decides when AGI is reached, and Microsoft’s licence covers only what comes before',
          was: 'OpenAI’s board decided when AGI is reached, and Microsoft’s licence covered only what comes before',
          proof: ['agi.board-decides'],
        },
        {
          name: 'profit test',
          from: '2023',
          says: 'AGI is defined by profits, and Microsoft loses access when it is reached',
          was: 'AGI was defined by profits, and Microsoft would have lost access when it is reached',
          proof: ['agi.definition'],
        },
      ],
    },
  ],
  route: [
    { when: { profits: 'none' }, facet: 'clause' },
    { when: { profits: 'given' }, facet: 'profits' },
  ],
  facets: {
    clause: {
      title: 'what the clause says',
      asks: [
        'What happens if OpenAI reaches AGI?',
        'How is AGI defined in the deal?',
        'Does Microsoft lose access at AGI?',
      ],
      example: '/agi-clause',
      inputs: { told, clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          TOO_EARLY,
          {
            when: { clause: 'board' },
            say: [{ text: 'OpenAI’s board decides when AGI is reached.', rests: ['agi.board-decides'] }],
          },
          {
            when: { clause: 'profit test' },
            say: [
              {
                text: 'If OpenAI reaches AGI, Microsoft would lose access to its technology under the agreement.',
                rests: ['agi.access-ends'],
              },
              {
                text: 'AGI is defined as AI that can generate {agi.definition} in profits.',
                rests: ['agi.definition'],
              },
              { text: 'Only one article here gives this definition.', sole: 'agi.definition' },
              ...SURROUNDINGS,
            ],
          },
        ],
      ],
    },
    profits: {
      title: 'do these profits meet the AGI test',
      asks: ['Is AGI reached at $120 billion in profits?', 'What if OpenAI earns $80 billion?'],
      example: '/agi-clause profits:$120bn',
      inputs: {
        told,
        clause: version('agi-clause'),
        reach: computed(['meets', 'falls short', 'no test'], ({ options, values }) => {
          const test = values('agi.definition')[0];
          if (test === undefined || test.dimension !== 'money') return 'no test';
          return Number(options.profits) >= test.amount ? 'meets' : 'falls short';
        }),
      },
      terms: ['agi-clause'],
      tables: [
        [
          TOO_EARLY,
          {
            when: { clause: 'board' },
            decline: 'absent',
            text: 'No article on the shelf gives a test by profits before 2023.',
            near: ['agi.board-decides'],
          },
          {
            when: { clause: 'profit test', reach: 'no test' },
            decline: 'absent',
            text: 'No article on the shelf gives the sum of the profit test.',
          },
          {
            when: { clause: 'profit test', reach: 'meets' },
            ruling: 'yes',
            say: [
              {
                text: '{profits} meets the test of {agi.definition} in profits, and Microsoft would lose access to OpenAI’s technology.',
                rests: ['agi.definition', 'agi.access-ends'],
              },
              { text: 'Only one article here gives this test.', sole: 'agi.definition' },
              ...SURROUNDINGS,
            ],
          },
          {
            when: { clause: 'profit test', reach: 'falls short' },
            ruling: 'no',
            say: [
              {
                text: '{profits} alone does not meet the test of {agi.definition} in profits.',
                rests: ['agi.definition'],
              },
              {
                text: 'The test speaks of AI being able to generate such profits, so a smaller figure does not rule AGI out.',
                rests: ['agi.definition'],
                derived: true,
              },
              { text: 'Only one article here gives this test.', sole: 'agi.definition' },
              ...SURROUNDINGS,
            ],
          },
        ],
      ],
    },
  },
});
