import { claim } from '../src/rules/claims.ts';
import { choice, money } from '../src/rules/options.ts';
import { computed, not, type Row, type StatementRule, since, topic, version } from '../src/rules/topic.ts';

const AGI = ['AGI', 'artificial general intelligence'];
const LICENCE = ['licence', 'license', 'licences', 'licenses'];
const VERIFY = ['verify', 'verified', 'verification', 'confirm', 'confirmed'];
const PROFIT_TEST = {
  asserts: [['profits', 'profit']],
  mentions: [AGI, ['capable of generating', 'can generate', 'able to generate', 'generates', 'that generate']],
  value: { read: 'money', near: ['profits', 'profit'] },
} as const;

const claims = [
  claim('agi.board-decides', 'who decides when AGI is reached', {
    asserts: [['board'], ['decides', 'determines', 'declares']],
    mentions: [AGI, ['OpenAI']],
    lacks: ['panel', 'no longer'],
  }),
  claim('agi.definition', 'which profits AGI is defined by', PROFIT_TEST),
  claim('agi.definition-reported', 'that a profit test for AGI was reported', {
    ...PROFIT_TEST,
    mentions: [...PROFIT_TEST.mentions, ['reported', 'reportedly', 'reports', 'according to']],
  }),
  claim('agi.panel-profits', 'which profits the panel is to go by', PROFIT_TEST),
  claim('agi.test-unannounced', 'that the profit test was never announced', {
    mentions: [
      ['profits', 'profit'],
      ['announced neither', 'never announced', 'not announced', 'neither … announced', 'announced by neither'],
    ],
  }),
  claim('agi.access-ends', 'that Microsoft would lose access to OpenAI’s technology', {
    asserts: [['lose access', 'loses access', 'access ends']],
    mentions: [['Microsoft'], AGI],
  }),
  claim('agi.renegotiation', 'that OpenAI is considering to renegotiate the agreement', {
    asserts: [['renegotiate', 'renegotiating']],
    mentions: [['reports', 'reported', 'reportedly'], ['OpenAI']],
  }),
  claim('agi.panel', 'that an independent expert panel must verify AGI', {
    asserts: [['panel'], VERIFY],
    mentions: [AGI, ['must', 'has to', 'required', 'declaration', 'declares', 'declared']],
    lacks: ['unknown', 'revenue', 'research', 'no longer'],
  }),
  claim('agi.pursuit', 'that Microsoft may pursue AGI itself', {
    asserts: [['Microsoft'], ['may pursue', 'can pursue', 'free to pursue', 'independently pursue']],
    mentions: [AGI],
  }),
  claim('agi.thresholds', 'that compute thresholds apply to Microsoft’s pursuit of AGI', {
    asserts: [['compute thresholds', 'compute threshold']],
    mentions: [AGI],
  }),
  claim('agi.restated', 'that the definition of AGI and the process were restated without a change', {
    asserts: [['unchanged', 'nothing changed']],
    mentions: [AGI, ['definition', 'process', 'clause']],
    lacks: ['no longer'],
  }),
  claim('agi.no-effect', 'that licence and payments no longer depend on AGI', {
    mentions: [
      ['no longer depend on', 'no longer decides', 'no longer tied to', 'regardless of', 'independent of'],
      AGI,
      [...LICENCE, 'payments'],
    ],
  }),
  claim('agi.wording-open', 'that the exact wording of the AGI clause is unknown', {
    asserts: [['unknown', 'unclear', 'not known'], ['wording']],
    mentions: [AGI, ['OpenAI']],
  }),
  claim('agi.panel-open', 'that it is unknown whether the panel still exists', {
    asserts: [
      ['unknown', 'unclear', 'not known'],
      ['whether … panel', 'status … panel'],
    ],
    mentions: [['still exists', 'exists', 'remains in place', 'status']],
  }),
  claim('agi.members-open', 'that the panel’s members are unknown', {
    asserts: [['unknown', 'unclear', 'not known', 'undisclosed']],
    mentions: [['panel'], ['members', 'member', 'who sits']],
  }),
  claim('agi.funding', 'what OpenAI is after in renegotiating', {
    asserts: [
      ['renegotiate', 'renegotiating', 'nullifying', 'void'],
      ['funding', 'funds'],
    ],
    mentions: [['Microsoft'], ['OpenAI']],
  }),
  claim('agi.reached', 'that OpenAI has reached AGI', {
    asserts: [['OpenAI has reached AGI', 'OpenAI has achieved AGI', 'OpenAI reached AGI', 'OpenAI achieved AGI']],
    lacks: ['if', 'once', 'when', 'before'],
  }),
];

const before: Row = {
  when: { clause: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of an AGI clause before 22 July 2019.',
  near: ['agi.board-decides'],
};
const boardDecides = {
  text: 'OpenAI’s board decides when AGI is reached.',
  rests: ['agi.board-decides'],
} satisfies StatementRule;
const boardAlone = {
  text: 'OpenAI’s board decides when AGI is reached, not a panel.',
  rests: ['agi.board-decides'],
  derived: true,
} satisfies StatementRule;
const wordingOpen = {
  text: 'The exact wording of the clause before 2025 is unknown.',
  rests: ['agi.wording-open'],
  optional: true,
} satisfies StatementRule;
const panelVerifies = {
  text: 'An independent expert panel must verify a declaration of AGI.',
  rests: ['agi.panel'],
} satisfies StatementRule;
const defined = {
  text: 'By press accounts AGI is defined as AI that can generate {agi.definition} in profits.',
  rests: ['agi.definition'],
} satisfies StatementRule;
const renegotiation = {
  text: 'OpenAI is reported to consider renegotiating parts of the agreement.',
  rests: ['agi.renegotiation'],
  if: { told: 'from' },
  optional: true,
} satisfies StatementRule;
const datedByRule = {
  text: 'The test is dated to {since:agi-clause}.',
  rests: ['agi.definition'],
  if: { told: 'before' },
} satisfies StatementRule;
// The test and the talk of changing it came to light in the winter of 2024; a day before is answered by the rule's date.
const told = since('2025-01-01');
const unannounced = {
  text: 'The test is reported: neither Microsoft nor OpenAI announced it.',
  rests: ['agi.test-unannounced'],
  optional: true,
} satisfies StatementRule;
const restated = {
  text: 'On 27 February 2026 the process was restated without a change.',
  rests: ['agi.restated'],
  if: { restated: 'from' },
  optional: true,
} satisfies StatementRule;
const noEffect = {
  text: 'Microsoft’s licence and OpenAI’s payments are fixed by dates and no longer depend on AGI.',
  rests: ['agi.no-effect'],
} satisfies StatementRule;
const panelOpen = {
  text: 'Whether the expert panel still exists is unknown.',
  rests: ['agi.panel-open'],
  optional: true,
} satisfies StatementRule;
const fixed = {
  text: 'The licence runs through 2032, models from after AGI included since 28 October 2025; the payments run through 2030.',
  rests: ['ip.still-2032', 'ip.post-agi', 'share.openai-pays'],
  optional: true,
} satisfies StatementRule;
const soleTest = { text: 'Only one article here gives this test.', sole: 'agi.definition' };
const ENDS: readonly StatementRule[] = [
  { text: 'The revenue share ends when the panel verifies AGI.', rests: ['share.until-agi'], optional: true },
  {
    text: 'The rights to research IP end with it too, if 2030 does not come first.',
    rests: ['research.until-panel'],
    optional: true,
  },
  {
    text: 'The licence to models and products goes on through 2032, models from after AGI included, and its exclusivity ends.',
    rests: ['ip.until-2032', 'ip.post-agi', 'ip.exclusive'],
    optional: true,
  },
];

const wouldLose = {
  text: 'If OpenAI reaches AGI, Microsoft would lose access to its technology under the agreement.',
  rests: ['agi.access-ends'],
} satisfies StatementRule;
const notReached = {
  text: 'No article on the shelf says that OpenAI has reached AGI.',
  absent: 'agi.reached',
} as const;

export default topic({
  title: 'AGI clause',
  description: 'What happens to Microsoft’s access when OpenAI reaches AGI, and what counts as AGI?',
  options: {
    profits: money('profits', 'Profits to hold against the test, such as $120bn or 80 billion'),
    declared: choice('What happens if AGI is declared, and by whom', 'by OpenAI', 'verified by the panel'),
    aspect: choice('What to know about the clause', 'definition', 'panel', 'panel members', 'Microsoft alone'),
  },
  claims,
  terms: [
    {
      id: 'agi-clause',
      name: 'the AGI clause',
      versions: [
        {
          name: 'board',
          short: 'the board decides',
          from: '2019-07-22',
          says: 'OpenAI’s board decides when AGI is reached, and Microsoft’s licence covers only what comes before',
          was: 'OpenAI’s board decided when AGI is reached, and Microsoft’s licence covered only what comes before',
          proof: ['agi.board-decides'],
          beside: ['ip.pre-agi'],
        },
        {
          name: 'profit test',
          from: '2023',
          says: 'AGI is reported to be defined by profits, and Microsoft to lose access when it is reached',
          was: 'AGI was reported to be defined by profits, and Microsoft to lose access when it is reached',
          proof: ['agi.definition'],
          beside: ['agi.access-ends'],
          with: ['agi.access-ends', 'agi.renegotiation'],
        },
        {
          name: 'panel',
          short: 'panel verifies',
          from: '2025-10-28',
          says: 'an independent expert panel must verify a declaration of AGI',
          was: 'an independent expert panel had to verify a declaration of AGI',
          proof: ['agi.panel'],
          with: ['agi.pursuit', 'agi.thresholds', 'agi.restated', 'agi.panel-profits'],
          confirmed: [{ day: '2026-02-27', proof: 'agi.restated' }],
        },
        {
          name: 'dates',
          short: 'dates in place of AGI',
          from: '2026-04-27',
          says: 'Microsoft’s licence and OpenAI’s payments are fixed by dates and no longer depend on AGI',
          was: 'Microsoft’s licence and OpenAI’s payments were fixed by dates and did not depend on AGI',
          proof: ['agi.no-effect'],
          with: ['agi.panel-open'],
        },
      ],
    },
  ],
  events: [
    {
      date: '2024-12-26',
      says: 'a profit test for AGI of at least $100 billion was reported',
      proof: ['agi.definition-reported'],
    },
  ],
  route: [
    { when: { declared: not('none') }, facet: 'declared' },
    { when: { declared: 'none', profits: 'given' }, facet: 'profits' },
    { when: { declared: 'none', profits: 'none', aspect: 'none' }, facet: 'clause' },
    { when: { declared: 'none', profits: 'none', aspect: 'definition' }, facet: 'definition' },
    { when: { declared: 'none', profits: 'none', aspect: 'panel' }, facet: 'panel' },
    { when: { declared: 'none', profits: 'none', aspect: 'panel members' }, facet: 'members' },
    { when: { declared: 'none', profits: 'none', aspect: 'Microsoft alone' }, facet: 'pursuit' },
  ],
  facets: {
    clause: {
      title: 'what the clause says',
      asks: [
        'What happens if OpenAI reaches AGI?',
        'What is the AGI clause?',
        'Does Microsoft lose access at AGI?',
        'Is the AGI clause still there?',
        'Which event cuts off Microsoft’s access to OpenAI’s technology?',
        'whats the kill switch in the contract',
        'What does Microsoft forfeit when AGI is achieved?',
        'explain the agi provision pls',
        'Tell me what becomes of Microsoft at AGI.',
        'if skynet shows up, what does msft lose',
        'Is there a clause on artificial general intelligence in the deal?',
        'the robot god clause, what does it do',
        'Which event could end Microsoft’s access to the tech early?',
        'kill switch against redmond, how does it work',
        'Abeg, wetin this AGI clause talk?',
        'What does the AGI clause provide?',
        'May I enquire what the AGI clause signifies for Microsoft?',
        'On 1 march 2025, which access does Microsoft forfeit under the AGI clause?',
        'whats the agi clause, some kind of endgame trigger',
        'AGI CLAUSE in one sentence please, what happens to Microsoft?',
        '$MSFT tail risk: what does the AGI clause do to it?',
      ],
      example: '/agi-clause',
      inputs: { told, clause: version('agi-clause'), restated: since('2026-02-27') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            say: [
              boardDecides,
              {
                text: 'Microsoft’s licence covers only OpenAI’s technology from before AGI.',
                rests: ['ip.pre-agi'],
                optional: true,
              },
            ],
          },
          {
            when: { clause: 'profit test' },
            say: [
              {
                text: 'By press accounts Microsoft would lose access to OpenAI’s technology if OpenAI reaches AGI.',
                rests: ['agi.access-ends'],
              },
              defined,
              { text: 'Only one article here gives this definition.', sole: 'agi.definition' },
              { ...unannounced, text: 'This is reported: neither Microsoft nor OpenAI announced it.' },
              datedByRule,
              renegotiation,
            ],
          },
          { when: { clause: 'panel' }, say: [panelVerifies, ...ENDS.slice(0, 1), ...ENDS.slice(2), restated] },
          {
            when: { clause: 'dates' },
            say: [noEffect, fixed, panelOpen],
          },
        ],
      ],
    },
    profits: {
      title: 'do these profits meet the AGI test',
      asks: [
        'Is AGI reached at $120 billion in profits?',
        'What if OpenAI earns $80 billion in profit?',
        'Would $100bn in profits count as AGI?',
        'OpenAI’s AI brings in 60 billion in profit. Does the AGI clause kick in?',
        'suppose they make 40B profit and shout agi, does msft get the boot',
        'If a system can generate 150 billion dollars of profits, what happens to Microsoft’s access?',
        'its 2028 and the models earn 130 billion in profits, what now for microsoft',
        'Does a profit of $99 billion trigger the cutoff?',
        'say oai prints 200 bil profit, is that agi by the contract',
        'Say the models bring in 115 billion of profit: does Microsoft keep its access?',
        'If OpenAI make 100 billion dollars profit, e mean say AGI don land?',
        'Would profits of $105 billion satisfy the AGI test?',
        'May I enquire whether AGI would be reached at a profit of $70 billion?',
        'Is possible that 90 billion profit is enough for AGI clause?',
        'oai hits 110 billion profit, achievement unlocked agi or not',
        'On 1 march 2025 the models can make $101 billion in profits. Does Microsoft lose access?',
        '$55 BILLION profit: is that AGI under the deal, yes or no?',
      ],
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
          before,
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
                text: '{profits} meets the reported test of {agi.definition} in profits, and Microsoft would lose access to OpenAI’s technology.',
                rests: ['agi.definition', 'agi.access-ends'],
              },
              soleTest,
              unannounced,
              datedByRule,
              renegotiation,
            ],
          },
          {
            when: { clause: 'profit test', reach: 'falls short' },
            ruling: 'no',
            say: [
              {
                text: '{profits} alone does not meet the reported test of {agi.definition} in profits.',
                rests: ['agi.definition'],
              },
              {
                text: 'The test speaks of AI being able to generate such profits, so a smaller figure does not rule AGI out.',
                rests: ['agi.definition'],
                derived: true,
              },
              soleTest,
              unannounced,
              datedByRule,
              renegotiation,
            ],
          },
          {
            when: { clause: 'panel' },
            ruling: 'not_stated',
            say: [
              {
                text: 'Since {since:agi-clause} an independent expert panel must verify a declaration of AGI, whatever the profits.',
                rests: ['agi.panel'],
                derived: true,
              },
              { text: 'No article here gives the panel a test by profits.', absent: 'agi.panel-profits' },
            ],
          },
          {
            when: { clause: 'dates' },
            ruling: 'no',
            say: [
              {
                text: '{profits} in profits changes nothing, since licence and payments are fixed by dates and no longer depend on AGI.',
                rests: ['agi.no-effect'],
                derived: true,
              },
            ],
          },
        ],
      ],
    },
    declared: {
      title: 'what a declaration of AGI does',
      asks: [
        'What if OpenAI declares AGI tomorrow?',
        'What ends when the panel verifies AGI?',
        'Is it enough that OpenAI says it has AGI?',
        'If OpenAI announces AGI in 2027, what happens to Copilot?',
        'Suppose the experts confirm AGI. What changes for Microsoft?',
        'oai tweets agi achieved, is that binding',
        'Would a declaration of AGI by OpenAI suffice?',
        'If they proclaim AGI this summer, do Microsoft’s rights end?',
        'openai declares agi unilaterally, then what',
        'OpenAI declares that it hit the superhuman milestone. What happens to Microsoft’s supply of models?',
        'If OpenAI declares AGI, is that enough or does somebody check it?',
        'If OpenAI declare AGI by itself, e go hold?',
        'Is an announcement of AGI by OpenAI sufficient in itself, or must it be verified?',
        'May I enquire what would follow were OpenAI to declare AGI?',
        'oai calls gg and declares agi, what happens to msft',
        'OPENAI DECLARES AGI: is their word enough or must somebody verify?',
        'Suppose the panel verifies AGI on 3 february 2026. What ends for Microsoft?',
      ],
      example: '/agi-clause declared:by OpenAI',
      inputs: {
        told,
        clause: version('agi-clause'),
        restated: since('2026-02-27'),
        declared: computed(['by OpenAI', 'verified'], ({ options }) =>
          options.declared === 'by OpenAI' ? 'by OpenAI' : 'verified',
        ),
      },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board', declared: 'by OpenAI' },
            ruling: 'yes',
            say: [
              {
                text: 'OpenAI’s board decides when AGI is reached, and Microsoft’s licence covers only what comes before.',
                rests: ['agi.board-decides', 'ip.pre-agi'],
              },
            ],
          },
          {
            when: { clause: 'profit test', declared: 'by OpenAI' },
            ruling: 'conditional',
            say: [
              {
                text: 'Microsoft would lose access to OpenAI’s technology if AGI is reached, by press accounts AI that can generate {agi.definition} in profits.',
                rests: ['agi.access-ends', 'agi.definition'],
              },
              soleTest,
              unannounced,
              datedByRule,
              renegotiation,
            ],
          },
          {
            when: { clause: ['board', 'profit test'], declared: 'verified' },
            decline: 'absent',
            text: 'No article on the shelf knows of a panel that verifies AGI at that time.',
            near: ['agi.panel'],
          },
          {
            when: { clause: 'panel', declared: 'by OpenAI' },
            ruling: 'conditional',
            say: [
              {
                text: 'A declaration by OpenAI alone is not enough, since an independent expert panel must verify it.',
                rests: ['agi.panel'],
              },
              restated,
              ...ENDS.slice(0, 1),
            ],
          },
          {
            when: { clause: 'panel', declared: 'verified' },
            ruling: 'yes',
            say: [
              {
                text: 'The panel’s verification is what those terms ask for, and the revenue share ends with it.',
                rests: ['agi.panel', 'share.until-agi'],
              },
              ...ENDS.slice(1),
            ],
          },
          {
            when: { clause: 'dates', declared: 'by OpenAI' },
            ruling: 'no',
            say: [
              {
                text: 'A declaration of AGI changes nothing in Microsoft’s licence and OpenAI’s payments, which are fixed by dates.',
                rests: ['agi.no-effect'],
              },
              fixed,
              panelOpen,
            ],
          },
          {
            when: { clause: 'dates', declared: 'verified' },
            ruling: 'no',
            say: [
              {
                text: 'A verification of AGI changes nothing in Microsoft’s licence and OpenAI’s payments, which are fixed by dates.',
                rests: ['agi.no-effect'],
              },
              fixed,
              panelOpen,
            ],
          },
        ],
      ],
    },
    definition: {
      title: 'how AGI is defined',
      asks: [
        'How is AGI defined in the deal?',
        'Was the $100 billion profit definition of AGI ever official?',
        'What counts as AGI?',
        'Is the AGI definition confirmed by the companies?',
        'what do they mean by agi in that contract',
        'Which article gives the definition of AGI?',
        'definition of artificial general intelligence per the agreement?',
        'Is the profit definition reported or announced?',
        'How do the two companies define AGI between them?',
        'source for the agi profit definition?',
        'Wetin dem mean by AGI for the agreement?',
        'How is the term AGI defined as between the parties?',
        'May I enquire how AGI is defined in the compact of these two firms?',
        'Is possible to know how AGI is defined by the companies?',
        'whats their definition of agi, like the win condition',
        'AGI DEFINITION in the deal: official or only reported?',
        'Before I file a story, is the profit definition of AGI something the companies confirmed?',
      ],
      example: '/agi-clause aspect:definition',
      inputs: { clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            say: [boardDecides, wordingOpen],
          },
          {
            when: { clause: 'profit test' },
            say: [
              defined,
              { text: 'Only one article here gives this definition.', sole: 'agi.definition' },
              unannounced,
              wordingOpen,
            ],
          },
          {
            when: { clause: ['panel', 'dates'] },
            say: [
              {
                text: 'The only definition reported is of 2023: AI able to generate {agi.definition} in profits.',
                rests: ['agi.definition'],
              },
              unannounced,
              {
                text: 'Since 28 October 2025 an independent expert panel must verify a declaration of AGI.',
                rests: ['agi.panel'],
                if: { clause: 'panel' },
              },
              { ...noEffect, if: { clause: 'dates' } },
              wordingOpen,
            ],
          },
        ],
      ],
    },
    panel: {
      title: 'who verifies AGI',
      asks: [
        'Who has to confirm that it is really AGI?',
        'Since when is there an expert panel for AGI?',
        'Does the AGI panel still exist?',
        'Did the expert panel come in April 2026?',
        'What does the expert panel do?',
        'is there an independent referee for agi',
        'Does a panel of experts check AGI claims?',
        'agi panel since when',
        'Is the AGI verification panel still needed?',
        'If OpenAI claim AGI, expert panel go check am?',
        'Is verification by an independent expert panel required?',
        'May I enquire what office the panel of experts performs as to AGI?',
        'Is possible to know since when expert panel is there for AGI?',
        'is there a ref panel for agi or can they self report',
        'EXPERT PANEL on AGI: since when, and does it still exist?',
        'On 10 december 2025, was there an expert panel to check AGI claims?',
      ],
      example: '/agi-clause aspect:panel',
      inputs: { clause: version('agi-clause'), restated: since('2026-02-27') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            say: [boardAlone],
          },
          {
            when: { clause: 'profit test' },
            say: [
              {
                text: 'By press accounts the clause goes by a test, {agi.definition} in profits, and not by a panel.',
                rests: ['agi.definition'],
              },
              { text: 'No article on the shelf speaks of a panel.', absent: 'agi.panel' },
              unannounced,
            ],
          },
          {
            when: { clause: 'panel' },
            say: [
              {
                text: 'Since {since:agi-clause} an independent expert panel must verify a declaration of AGI.',
                rests: ['agi.panel'],
              },
              { text: 'Who its members are is unknown.', rests: ['agi.members-open'], optional: true },
              restated,
            ],
          },
          {
            when: { clause: 'dates' },
            ruling: 'not_stated',
            say: [
              {
                text: 'The independent expert panel came with the terms of 28 October 2025, and whether it still exists is unknown.',
                rests: ['agi.panel', 'agi.panel-open'],
              },
              { ...noEffect, optional: true },
            ],
          },
        ],
      ],
    },
    members: {
      title: 'who sits on the panel',
      asks: [
        'Who sits on the AGI panel?',
        'What are the names of the panel’s members?',
        'Who are the AGI experts?',
        'name the experts on the agi panel',
        'Who are the members of the expert panel?',
        'Which professors belong to the panel that verifies AGI?',
        'Na who dey the AGI panel, call their names?',
        'Identify the members of the expert panel.',
        'May I enquire which learned persons sit upon the AGI panel?',
        'Is possible to have the list of names of panel experts?',
        'who are the judges on the agi panel, drop the names',
        'NAMES of the AGI panel members? for the caption',
      ],
      example: '/agi-clause aspect:panel members',
      inputs: { clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            say: [boardAlone],
          },
          {
            when: { clause: 'profit test' },
            say: [
              {
                text: 'By press accounts the clause goes by a test, {agi.definition} in profits, and not by a panel.',
                rests: ['agi.definition'],
              },
              unannounced,
            ],
          },
          {
            when: { clause: 'panel' },
            decline: 'absent',
            text: 'Who sits on the expert panel is unknown: no article on the shelf names a member.',
            near: ['agi.members-open', 'agi.panel'],
          },
          {
            when: { clause: 'dates' },
            decline: 'absent',
            text: 'Who sits, or sat, on the expert panel is unknown: no article on the shelf names a member. Whether the panel still exists since 27 April 2026 is unknown too.',
            near: ['agi.members-open', 'agi.panel-open'],
          },
        ],
      ],
    },
    pursuit: {
      title: 'may Microsoft pursue AGI itself',
      asks: [
        'May Microsoft build AGI without OpenAI?',
        'Can Microsoft chase AGI on its own?',
        'Do compute thresholds apply to Microsoft?',
        'Is Microsoft allowed to develop superintelligence by itself?',
        'can msft go for agi alone or with another lab',
        'Does the contract stop Microsoft from pursuing AGI?',
        'microsoft wants own agi in nov 2025, permitted?',
        'What limits Microsoft’s own AGI work with OpenAI’s IP?',
        'Microsoft fit find AGI by itself without OpenAI?',
        'Is Microsoft free to pursue AGI independently or with third parties?',
        'May I enquire whether Microsoft may seek AGI by its own endeavours?',
        'Is possible for Microsoft to develop own AGI with other partner in December 2025?',
        'can msft solo queue for agi',
        'MICROSOFT building its own AGI: allowed? can I say so on air?',
        'With OpenAI’s IP in the training run, which compute limits apply to Microsoft’s own AGI?',
      ],
      example: '/agi-clause aspect:Microsoft alone',
      inputs: { clause: version('agi-clause') },
      terms: [],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            decline: 'absent',
            text: 'No article on the shelf says whether Microsoft might pursue AGI itself at that time.',
            near: ['agi.board-decides'],
          },
          {
            when: { clause: 'profit test' },
            ruling: 'not_stated',
            say: [
              {
                text: 'What is known of the clause speaks of AGI that OpenAI reaches, and not of AGI that Microsoft pursues.',
                rests: ['agi.access-ends'],
                derived: true,
              },
            ],
          },
          {
            when: { clause: 'panel' },
            ruling: 'yes',
            say: [
              { text: 'Microsoft may pursue AGI alone or with others.', rests: ['agi.pursuit'] },
              {
                text: 'If it uses OpenAI’s IP for that before AGI, compute thresholds apply.',
                rests: ['agi.thresholds'],
                optional: true,
              },
            ],
          },
          {
            when: { clause: 'dates' },
            ruling: 'yes',
            say: [
              { text: 'Microsoft may pursue AGI alone or with others since 28 October 2025.', rests: ['agi.pursuit'] },
              {
                text: 'If it uses OpenAI’s IP for that before AGI, compute thresholds apply by those terms.',
                rests: ['agi.thresholds'],
                optional: true,
              },
              {
                text: 'The terms of 27 April 2026, as published, do not speak of it.',
                rests: ['agi.no-effect'],
                derived: true,
              },
            ],
          },
        ],
      ],
    },
    access: {
      title: 'does Microsoft keep its access at AGI',
      asks: [
        'Does Microsoft keep its access once AGI is reached?',
        'Will Microsoft still have the models after AGI?',
        'Is Microsoft’s access safe if OpenAI reaches AGI?',
        'does redmond keep the tech when agi hits',
        'Would Copilot keep its models after AGI?',
        'Does AGI leave Microsoft’s licence untouched?',
        'once they have agi, is msft still allowed to use it',
        'Is AGI still the end of Microsoft’s access to the models?',
        'Can Microsoft go on using OpenAI’s technology when AGI is achieved?',
        'After the AGI milestone, does Microsoft retain anything?',
        'When AGI land, Microsoft go still get the models?',
        'Does Microsoft’s access survive the attainment of AGI?',
        'May I enquire whether Microsoft retains the technology once AGI has been attained?',
        'Is possible that Microsoft keeps access after AGI is reached in 2027?',
        'does msft get kicked from the server when agi drops',
        'AGI ARRIVES: Microsoft keeps its access or loses it?',
        '$MSFT: does it keep OpenAI’s models after AGI?',
      ],
      example: 'Does Microsoft keep its access once AGI is reached?',
      inputs: { clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            say: [
              {
                text: 'Microsoft’s licence covers only OpenAI’s technology from before AGI.',
                rests: ['ip.pre-agi'],
              },
            ],
          },
          {
            when: { clause: 'profit test' },
            say: [wouldLose, { ...unannounced, text: 'This is reported: neither Microsoft nor OpenAI announced it.' }],
          },
          {
            when: { clause: 'panel' },
            say: [
              {
                text: 'Microsoft keeps its licence to models and products through 2032, models from after AGI included; its exclusivity ends with AGI.',
                rests: ['ip.until-2032', 'ip.post-agi', 'ip.exclusive'],
              },
              ...ENDS.slice(1, 2),
            ],
          },
          {
            when: { clause: 'dates' },
            say: [
              {
                ...noEffect,
                text: 'AGI no longer cuts off Microsoft’s access: licence and payments are fixed by dates.',
              },
              fixed,
            ],
          },
        ],
      ],
    },
    renegotiation: {
      title: 'is the clause being renegotiated',
      asks: [
        'Does OpenAI want to renegotiate the AGI clause?',
        'Why would OpenAI want to change the AGI clause?',
        'Is OpenAI trying to scrap the AGI clause?',
        'What would OpenAI want in return for dropping the AGI clause?',
        'sama wants out of the agi clause?',
        'oai wants to renegociate agi, for more money?',
        'Who reports that the AGI provision may be rewritten, and how firm is that?',
        'Are there talks about nullifying parts of the AGI agreement?',
        'If the two renegotiate the AGI term, what is OpenAI after?',
        'Has the AGI clause been renegotiated?',
        'What is the motive behind revising the superintelligence provision?',
        'agi clause getting voided or not',
        'How solid is the report that OpenAI wants rid of the AGI provision?',
        'OpenAI want change the AGI clause?',
        'Have the parties renegotiated, or sought to void, the AGI clause?',
        'May I enquire whether OpenAI desires to have the AGI clause set aside?',
        'Is possible that OpenAI negotiates AGI clause for get more funding from Microsoft?',
        'is oai trying to patch out the agi clause',
        'AGI CLAUSE RENEGOTIATED? is it a report or fact, on air soon',
        'What was reported in January 2025 about OpenAI wanting to renegotiate the AGI provision?',
      ],
      example: 'Does OpenAI want to renegotiate the AGI clause?',
      inputs: { clause: version('agi-clause'), told },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            decline: 'absent',
            text: 'No article on the shelf speaks of a renegotiation of the AGI clause at that time.',
            near: ['agi.renegotiation'],
          },
          {
            when: { clause: 'profit test', told: 'before' },
            decline: 'absent',
            text: 'That OpenAI may renegotiate the AGI clause was reported in January 2025; no article on the shelf speaks of it before.',
            near: ['agi.renegotiation'],
          },
          {
            when: { clause: 'profit test', told: 'from' },
            say: [
              {
                text: 'OpenAI is reported to be considering to renegotiate parts of the agreement, or even to void them.',
                rests: ['agi.renegotiation'],
              },
              {
                text: 'It may be after more funding from Microsoft.',
                rests: ['agi.funding'],
                optional: true,
              },
            ],
          },
          {
            when: { clause: ['panel', 'dates'] },
            say: [
              {
                text: 'The clause was changed: since 28 October 2025 an expert panel must verify a declaration of AGI.',
                rests: ['agi.panel'],
              },
              { ...noEffect, if: { clause: 'dates' } },
              {
                text: 'In January 2025 OpenAI was reported to be considering it, possibly for more funding from Microsoft.',
                rests: ['agi.funding'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    threshold: {
      title: 'the sum of the profit test',
      asks: [
        'What profit does the AGI clause require?',
        'What is the profit threshold for AGI?',
        'At how many dollars of profit is AGI reached?',
        'what P&L number triggers the agi clause',
        'Is the AGI milestone measured in profit or in revenue, and how much?',
        'The contract defines AGI as a trillion dollars in sales. Right?',
        'How many billions in profits count as AGI?',
        'agi = how much money',
        'Which sum of profits stands in the AGI definition?',
        'Is it 100 billion or 500 billion for AGI?',
        'Put in dollars, what is the milestone for machine intelligence?',
        'How many billion profit be AGI?',
        'What is the profit figure in the AGI test?',
        'May I enquire what sum of profits is said to constitute AGI?',
        'Is possible to know the exact profit amount of AGI definition?',
        'how much profit do you need to unlock agi',
        'AGI NUMBER: how many billions in profit? for the headline',
        '$MSFT note to clients: what profit threshold triggers AGI?',
      ],
      example: 'What profit does the AGI clause require?',
      inputs: { clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            decline: 'absent',
            text: 'No article on the shelf gives a test by profits before 2023.',
            near: ['agi.board-decides'],
          },
          {
            when: { clause: ['profit test', 'panel', 'dates'] },
            say: [
              {
                text: 'The sum is {agi.definition} in profits: AGI is reported to be defined as AI that can generate that much.',
                rests: ['agi.definition'],
                if: { clause: 'profit test' },
              },
              {
                text: 'The only test reported is of 2023: AI able to generate {agi.definition} in profits.',
                rests: ['agi.definition'],
                if: { clause: ['panel', 'dates'] },
              },
              unannounced,
              { ...panelVerifies, if: { clause: 'panel' } },
              { ...noEffect, if: { clause: 'dates' } },
            ],
          },
        ],
      ],
    },
    reached: {
      title: 'has AGI been reached',
      asks: [
        'Has OpenAI reached AGI?',
        'Since OpenAI has AGI now, who gets the technology?',
        'Did Microsoft already lose access because of AGI?',
        'is agi here yet according to the articles',
        'When did OpenAI declare AGI?',
        'AGI was achieved last year, correct?',
        'has the agi clause been triggered',
        'Was AGI ever declared?',
        'OpenAI already hit AGI, so Microsoft is out.',
        'OpenAI don reach AGI abi not yet?',
        'Has AGI been declared or attained to date?',
        'May I enquire whether AGI has in fact been attained?',
        'Is possible to confirm that OpenAI did not reach AGI until now?',
        'is agi out yet or still in beta',
        'AGI ALREADY REACHED? a caller swears it is',
        'Had the AGI clause been triggered by 10 december 2025?',
      ],
      example: 'Has OpenAI reached AGI?',
      inputs: { clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: 'board' },
            say: [boardDecides, notReached],
          },
          {
            when: { clause: 'profit test' },
            say: [
              {
                ...wouldLose,
                text: 'The articles speak of AGI as of something to come: if OpenAI reaches it, Microsoft would lose access to its technology.',
              },
              notReached,
            ],
          },
          { when: { clause: 'panel' }, say: [panelVerifies, notReached] },
          { when: { clause: 'dates' }, say: [noEffect, notReached] },
        ],
      ],
    },
    decides: {
      title: 'who decides that AGI is reached',
      asks: [
        'Who decides that AGI is reached?',
        'Does OpenAI’s board decide when AGI is reached?',
        'Who makes the call that it is AGI?',
        'who gets to ring the bell for agi, board or judge',
        'Which body rules that the AGI milestone is met?',
        'Is it a court or the board that determines AGI?',
        'Who has the power to declare AGI?',
        'can openai alone decide its agi',
        'Does Microsoft have a say in whether AGI is reached?',
        'whose decision is agi',
        'Na who get final say whether na AGI?',
        'Which body has authority to determine that AGI has been attained?',
        'May I enquire with whom rests the decision that AGI is reached?',
        'Is possible to know who decides that AGI is reached, board or other?',
        'who calls it when agi is reached, the board or a ref',
        'WHO DECIDES it’s AGI? OpenAI’s board? quick answer',
        'On 1 march 2025, who decided whether AGI was reached?',
      ],
      example: 'Who decides that AGI is reached?',
      inputs: { clause: version('agi-clause') },
      terms: ['agi-clause'],
      tables: [
        [
          before,
          {
            when: { clause: ['board', 'profit test'] },
            say: [
              {
                ...boardDecides,
                text: 'By the terms announced in 2019, OpenAI’s board decides when AGI is reached.',
              },
              {
                text: 'Since {since:agi-clause} a test by profits is reported beside it.',
                rests: ['agi.definition-reported'],
                if: { clause: 'profit test' },
                optional: true,
              },
            ],
          },
          {
            when: { clause: 'panel' },
            say: [
              {
                ...panelVerifies,
                text: 'OpenAI may declare AGI, and an independent expert panel must verify it.',
              },
            ],
          },
          {
            when: { clause: 'dates' },
            say: [
              {
                text: 'Whether the expert panel that had to verify AGI still exists is unknown.',
                rests: ['agi.panel', 'agi.panel-open'],
              },
              noEffect,
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'how likely AGI is, or when it comes',
      asks: [
        'What are the odds of AGI before 2030?',
        'When will OpenAI reach AGI?',
        'chance that the agi clause triggers soon?',
        'How close is OpenAI to AGI?',
        'predict the year of agi',
        'How many years until AGI according to the articles?',
        'Do experts expect AGI by 2027?',
        'probability of agi this decade',
        'When AGI go come, this year or next year?',
        'Do the articles give an expected date for AGI?',
        'May I enquire how soon AGI is expected?',
        'Is possible to know probability of AGI until 2028?',
        'agi release date?',
        '$MSFT risk desk: what odds should I put on AGI before 2029?',
      ],
      near: ['agi.access-ends'],
    },
    {
      missing: 'what AGI would mean for customers, or how much notice they get',
      asks: [
        'Is there a grace period for customers when AGI is reached?',
        'How much notice do Azure customers get if the AGI clause fires?',
        'What happens to businesses on Azure OpenAI at AGI?',
        'do copilot subscribers get a refund when agi hits',
        'Is there a transition period after AGI for enterprises?',
        'How long may tenants keep using the models after the AGI cutoff?',
        'If AGI land, my company go get notice before the models stop?',
        'What transition or notice period do customers have at AGI?',
        'Is possible that our company loses the service immediately when AGI comes?',
        'do customers get a grace period when agi hits or instant shutdown',
        'AGI is reached on 1 june 2027: how many days do Azure customers have?',
        'May I enquire what becomes of ordinary customers upon AGI?',
      ],
      near: ['agi.access-ends'],
    },
    {
      missing: 'how the profits of the AGI test are measured',
      asks: [
        'Are the AGI profits per year or in total?',
        'Who audits the profits for the AGI test?',
        'How are the $100 billion of profits counted, before or after tax?',
        'is it lifetime profit or annual for agi',
        'Over which period must the AGI profits be earned?',
        'Do potential profits count or only real ones, in accounting terms?',
        'Whose profits count for AGI, also those of Microsoft?',
        'The 100 billion profit, na for one year or everything together?',
        'On what accounting basis are the AGI profits measured?',
        'Is possible to know if AGI profit is before or after tax?',
        'is the agi profit per season or lifetime',
        'Who audits the profit number in the AGI test, and over which years?',
        'May I enquire by what reckoning the profits of the AGI test are counted?',
      ],
      near: ['agi.definition'],
    },
    {
      missing: 'the exact wording of the AGI clause',
      asks: [
        'What is the exact wording of the AGI clause?',
        'Can you quote the AGI clause from the contract?',
        'Where is the text of the AGI provision published?',
        'give me the agi clause verbatim',
        'Which paragraph of the contract has the AGI clause?',
        'full legal text of the agi term?',
        'Make you show me the AGI clause word for word.',
        'Reproduce the AGI clause as it stands in the agreement.',
        'Is possible to receive full text of AGI clause from contract?',
        'paste the agi clause text pls',
        'EXACT WORDS of the AGI clause? need to read them on air',
        'May I enquire where the AGI clause is printed in full?',
      ],
      near: ['agi.access-ends', 'agi.definition'],
    },
    {
      missing: 'how the expert panel is chosen, paid or run',
      asks: [
        'Who appoints the AGI panel?',
        'How many experts are on the AGI panel?',
        'How long does the panel take to verify AGI?',
        'By which criteria does the panel judge AGI?',
        'who pays the agi experts',
        'Can the panel’s verdict be appealed?',
        'Where does the AGI panel meet?',
        'Na who choose the AGI experts, and who dey pay them?',
        'By what procedure are the panel’s experts appointed?',
        'Is possible to know how many experts panel has and how it decides?',
        'how do you get drafted onto the agi panel',
        'How long does the AGI panel need for a verdict, and can one appeal?',
        'May I enquire how the AGI panel is appointed and by what criteria it judges?',
      ],
      near: ['agi.panel'],
    },
    {
      missing: 'how high the compute thresholds are',
      asks: [
        'How high are the compute thresholds for Microsoft?',
        'What number of FLOPs is the compute threshold?',
        'compute thresholds in numbers?',
        'How much compute may Microsoft use for AGI with OpenAI’s IP?',
        'Which thresholds exactly apply to Microsoft’s AGI work?',
        'How high this compute threshold be?',
        'What numerical compute thresholds apply to Microsoft?',
        'Is possible to know the number of compute threshold for Microsoft AGI?',
        'whats the compute cap on msfts agi run in flops',
        'How many FLOPs before the compute thresholds bite for Microsoft on 10 december 2025?',
        'May I enquire at what figure the compute thresholds are set?',
      ],
      near: ['agi.thresholds'],
    },
    {
      missing: 'how much profit OpenAI makes',
      asks: [
        'How much profit does OpenAI make today?',
        'Is OpenAI profitable?',
        'What was OpenAI’s loss last year?',
        'how far is oai from 100 billion in profits',
        'When will OpenAI turn a profit?',
        'openai earnings 2024?',
        'OpenAI dey make profit or loss?',
        'What are OpenAI’s reported profits or losses?',
        'Is possible to know profit of OpenAI in 2025?',
        'is oai even profitable or burning gold',
        'What was OpenAI’s net loss in 2025, before anybody talks of AGI?',
        'May I enquire whether OpenAI turns a profit at present?',
      ],
      near: ['agi.definition'],
    },
  ],
});
