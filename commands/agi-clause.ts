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

export const before: Row = {
  when: { clause: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of an AGI clause before 22 July 2019.',
  near: ['agi.board-decides'],
};

export const boardDecides = {
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

export const panelVerifies = {
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
export const told = since('2025-01-01');

export const unannounced = {
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

export const noEffect = {
  text: 'Microsoft’s licence and OpenAI’s payments are fixed by dates and no longer depend on AGI.',
  rests: ['agi.no-effect'],
} satisfies StatementRule;

const panelOpen = {
  text: 'Whether the expert panel still exists is unknown.',
  rests: ['agi.panel-open'],
  optional: true,
} satisfies StatementRule;

export const fixed = {
  text: 'The licence runs through 2032, models from after AGI included since 28 October 2025; the payments run through 2030.',
  rests: ['ip.still-2032', 'ip.post-agi', 'share.openai-pays'],
  optional: true,
} satisfies StatementRule;

const soleTest = { text: 'Only one article here gives this test.', sole: 'agi.definition' };

export const ENDS: readonly StatementRule[] = [
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
            decline: 'absent',
            text: 'Whether the independent expert panel, which came with the terms of 28 October 2025, still exists is unknown.',
            near: ['agi.panel-open', 'agi.panel'],
          },
        ],
      ],
    },
    members: {
      title: 'who sits on the panel',
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
  },
});
