import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { type Row, topic, version } from '../src/rules/topic.ts';

const IP = ['IP', 'intellectual property'];

const LICENCE = ['licence', 'license', 'licences', 'licenses', 'licensed'];

const RIGHTS = ['rights to', 'right to', 'access to', 'IP rights', 'intellectual property rights'];

// What these words are said of when it is not the licence.
const OTHERS = ['API', 'APIs', 'Azure', 'cloud provider'];

// Who else signs licences, with OpenAI or with Microsoft.
const PARTIES = ['Apple', 'Amazon', 'Google', 'Meta', 'NVIDIA', 'Oracle', 'SoftBank', 'Anthropic'];

const THROUGH_2032 = {
  asserts: [
    ['through 2032', 'until 2032', 'to 2032', 'end of 2032'],
    [...LICENCE, 'rights'],
  ],
  mentions: [['Microsoft'], ['OpenAI', 'models']],
  lacks: [...PARTIES, 'revenue share'],
};

const claims = [
  claim(
    'ip.pre-agi',
    'that Microsoft’s licence covers OpenAI’s technology from before AGI',
    { asserts: [['pre-AGI'], LICENCE], mentions: [['Microsoft']], lacks: ['post-AGI'] },
    {
      asserts: [['pre-AGI'], ['commercialises', 'commercialise', 'commercializes', 'commercialize']],
      mentions: [['Microsoft']],
      lacks: ['post-AGI'],
    },
  ),
  claim('ip.access', 'that Microsoft has rights to OpenAI’s intellectual property', {
    asserts: [RIGHTS, IP],
    mentions: [['Microsoft', 'partnership', 'contract', 'agreement', 'among them']],
    lacks: ['research IP', 'no longer', 'ended', '2032'],
  }),
  claim('ip.through-2030', 'that Microsoft’s rights to OpenAI’s IP last through 2030', {
    asserts: [['through 2030'], IP, RIGHTS],
    lacks: ['research IP', '2032'],
  }),
  claim(
    'ip.copilot',
    'that the rights to OpenAI’s IP are for products such as Copilot',
    { asserts: [['products'], ['Copilot'], IP] },
    // What is doubted beside them is the rate of another term.
    {
      asserts: [['products'], ['Copilot'], ['rights to … IP', 'access to … IP']],
      mentions: [['whether … percentage']],
    },
  ),
  claim('ip.models', 'that Microsoft may use OpenAI’s models in its products', {
    asserts: [['use OpenAI models', 'uses OpenAI models'], ['products']],
    mentions: [['Microsoft']],
  }),
  claim('ip.until-2032', 'that Microsoft’s licence to models and products lasts through 2032', {
    ...THROUGH_2032,
    lacks: [...THROUGH_2032.lacks, 'non-exclusive', 'nonexclusive'],
  }),
  claim('ip.end-2032', 'that Microsoft’s licence ends with 2032', THROUGH_2032),
  claim('ip.still-2032', 'that Microsoft’s licence still lasts through 2032', THROUGH_2032),
  claim('ip.post-agi', 'that the licence includes models from after AGI', {
    asserts: [['post-AGI', 'after AGI']],
    mentions: [['models', 'technology'], LICENCE],
  }),
  claim('ip.exclusive', 'that Microsoft’s licence is exclusive until AGI', {
    asserts: [
      ['exclusive until AGI', 'exclusive … until AGI', 'exclusivity until AGI'],
      [...LICENCE, 'IP'],
    ],
    lacks: [...OTHERS, 'non-exclusive', 'nonexclusive'],
  }),
  claim('ip.no-hardware', 'that the licence leaves out consumer hardware', {
    asserts: [['excludes', 'exclude', 'excluded', 'leaves out', 'excluding', 'except']],
    mentions: [['consumer hardware']],
  }),
  claim(
    'ip.non-exclusive',
    'that Microsoft’s licence is not exclusive any more',
    {
      asserts: [['non-exclusive', 'nonexclusive'], LICENCE],
      mentions: [['Microsoft'], ['OpenAI', 'models']],
      lacks: PARTIES,
    },
    {
      asserts: [['exclusivity … licence', 'exclusivity … license', 'exclusive licence', 'exclusive license']],
      mentions: [['ended', 'ends', 'is over', 'no longer']],
      lacks: [...OTHERS, ...PARTIES],
    },
  ),
  claim(
    'ip.already-2032',
    'that 2032 was the licence’s end before 27 April 2026',
    { asserts: [['2032'], ['already']], denies: [['extended', 'prolonged']], mentions: [LICENCE] },
    { asserts: [['2032'], ['already']], mentions: [LICENCE] },
  ),
  claim('research.until-panel', 'until when Microsoft has rights to OpenAI’s research IP', {
    asserts: [
      ['research IP', 'research intellectual property'],
      ['until … AGI', 'until … 2030'],
    ],
    mentions: [['2030'], ['panel', 'verified', 'verifies']],
  }),
  claim('research.open', 'that the rule for research IP is unknown', {
    asserts: [['unknown', 'unclear', 'not known']],
    mentions: [['research IP', 'research intellectual property'], ['Microsoft']],
  }),
  claim('ip.microsoft-says', 'who says that Microsoft keeps its rights to OpenAI’s IP', {
    asserts: [
      IP,
      [
        'Microsoft … confirmed',
        'Microsoft confirmed',
        'Microsoft … says',
        'Microsoft says',
        'Microsoft … stresses',
        'Microsoft … emphasized',
        'Microsoft clarified',
      ],
    ],
    lacks: ['2032', 'research IP'],
  }),
];

export const before: Row = {
  when: { licence: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of a licence of Microsoft to OpenAI’s technology before 22 July 2019.',
  near: ['ip.pre-agi'],
};

// 2032 is the end where its terms are known, and 2030 was the end before.
export const beyond: Row = {
  when: { licence: 'beyond' },
  ruling: 'not_stated',
  say: [
    {
      text: 'The licence to OpenAI’s models and products is announced through 2032, and nothing is stated for the time beyond.',
      rests: ['ip.end-2032'],
      optional: true,
    },
    {
      text: 'By the announcement of January 2025 Microsoft’s rights to OpenAI’s IP ran through 2030, and it stated nothing beyond.',
      rests: ['ip.through-2030'],
    },
  ],
};

export default topic({
  title: 'Licence to OpenAI’s IP',
  description: 'What may Microsoft do with OpenAI’s models and IP, until when, and is it alone in that?',
  options: {
    aspect: choice(
      'What to know about the licence',
      'models and products',
      'research',
      'consumer hardware',
      'exclusivity',
    ),
  },
  claims,
  terms: [
    {
      id: 'ip-licence',
      name: 'the IP licence',
      versions: [
        {
          name: 'pre-AGI',
          short: 'pre-AGI technology',
          from: '2019-07-22',
          says: 'Microsoft commercialises OpenAI’s pre-AGI technology',
          was: 'Microsoft commercialised OpenAI’s pre-AGI technology',
          proof: ['ip.pre-agi'],
        },
        {
          name: 'through 2030',
          from: '2025-01-21',
          says: 'Microsoft has rights to OpenAI’s IP for its products through 2030',
          was: 'Microsoft had rights to OpenAI’s IP for its products through 2030',
          proof: ['ip.access'],
          with: ['ip.through-2030', 'ip.copilot', 'ip.models'],
          dated: ['deal.day'],
          until: { day: '2030-12-31', proof: 'ip.through-2030' },
        },
        {
          name: 'through 2032',
          from: '2025-10-28',
          says: 'Microsoft’s licence covers OpenAI’s models and products through 2032, exclusive until AGI',
          was: 'Microsoft’s licence covered OpenAI’s models and products through 2032, exclusive until AGI',
          proof: ['ip.exclusive', 'ip.post-agi'],
          with: ['ip.until-2032', 'ip.no-hardware'],
          until: { day: '2032-12-31', proof: 'ip.until-2032' },
        },
        {
          name: 'non-exclusive',
          from: '2026-04-27',
          says: 'Microsoft’s licence to OpenAI’s models and products is non-exclusive, through 2032 as before',
          was: 'Microsoft’s licence to OpenAI’s models and products was non-exclusive, through 2032',
          proof: ['ip.non-exclusive'],
          beside: ['ip.still-2032'],
          with: ['ip.still-2032'],
          until: { day: '2032-12-31', proof: 'ip.still-2032' },
        },
      ],
    },
    {
      id: 'research-ip',
      name: 'the rule for research IP',
      versions: [
        {
          name: 'until the panel',
          from: '2025-10-28',
          says: 'Microsoft has rights to OpenAI’s research IP until the panel verifies AGI or 2030, whichever is first',
          was: 'Microsoft had rights to OpenAI’s research IP until the panel verifies AGI or 2030, whichever is first',
          proof: ['research.until-panel'],
          until: { day: '2030-12-31', proof: 'research.until-panel' },
        },
        {
          name: 'unknown',
          from: '2026-04-27',
          says: 'what Microsoft may do with OpenAI’s research IP is unknown',
          was: 'what Microsoft might do with OpenAI’s research IP was unknown',
          state: 'unknown',
          proof: ['research.open'],
        },
      ],
    },
  ],
  route: [
    { when: { aspect: 'none' }, facet: 'licence' },
    { when: { aspect: 'models and products' }, facet: 'models' },
    { when: { aspect: 'research' }, facet: 'research' },
    { when: { aspect: 'consumer hardware' }, facet: 'hardware' },
    { when: { aspect: 'exclusivity' }, facet: 'exclusivity' },
  ],
  facets: {
    licence: {
      title: 'what the licence covers and until when',
      example: '/ip-rights',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            say: [
              {
                text: 'Microsoft has a licence to OpenAI’s pre-AGI technology, the technology from before artificial general intelligence.',
                rests: ['ip.pre-agi'],
              },
            ],
          },
          {
            when: { licence: 'through 2030' },
            say: [
              {
                text: 'Microsoft has rights to OpenAI’s IP through 2030.',
                rests: ['ip.access', 'ip.through-2030'],
              },
              { text: 'They are for products such as Copilot.', rests: ['ip.copilot'], optional: true },
            ],
          },
          {
            when: { licence: 'through 2032' },
            say: [
              {
                text: 'Microsoft’s licence covers OpenAI’s models and products through 2032, models from after AGI included.',
                rests: ['ip.until-2032', 'ip.post-agi'],
              },
              {
                text: 'It is exclusive until AGI and leaves out OpenAI’s consumer hardware.',
                rests: ['ip.exclusive', 'ip.no-hardware'],
                optional: true,
              },
              {
                text: 'Rights to research IP end sooner: when the panel verifies AGI, or in 2030 if that comes first.',
                rests: ['research.until-panel'],
                optional: true,
              },
            ],
          },
          {
            when: { licence: 'non-exclusive' },
            say: [
              {
                text: 'Microsoft has a non-exclusive licence to OpenAI’s models and products through 2032.',
                rests: ['ip.non-exclusive', 'ip.still-2032'],
              },
              {
                text: '2032 has been the end since 28 October 2025; the terms of 27 April 2026 did not extend it.',
                rests: ['ip.already-2032'],
                optional: true,
              },
              {
                text: 'The rule for OpenAI’s research IP is unknown since 27 April 2026.',
                rests: ['research.open'],
                optional: true,
              },
            ],
          },
          beyond,
        ],
      ],
    },
    models: {
      title: 'may Microsoft use OpenAI’s models and products',
      example: '/ip-rights aspect:models and products',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has a licence to OpenAI’s pre-AGI technology.',
                rests: ['ip.pre-agi'],
              },
            ],
          },
          {
            when: { licence: 'through 2030' },
            ruling: 'yes',
            say: [
              { text: 'Microsoft may use OpenAI’s models in its own products.', rests: ['ip.models'] },
              { text: 'Its rights to OpenAI’s IP run through 2030.', rests: ['ip.through-2030'] },
            ],
          },
          {
            when: { licence: 'through 2032' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft’s licence covers OpenAI’s models and products through 2032, models from after AGI included.',
                rests: ['ip.until-2032', 'ip.post-agi'],
              },
            ],
          },
          {
            when: { licence: 'non-exclusive' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has a licence to OpenAI’s models and products through 2032, and it is non-exclusive.',
                rests: ['ip.non-exclusive', 'ip.still-2032'],
              },
              {
                text: 'Models from after AGI have been included since 28 October 2025.',
                rests: ['ip.post-agi'],
                optional: true,
              },
              {
                text: '2032 was the end before 27 April 2026 as well.',
                rests: ['ip.already-2032'],
                optional: true,
              },
            ],
          },
          beyond,
        ],
      ],
    },
    research: {
      title: 'the rights to OpenAI’s research IP',
      example: '/ip-rights aspect:research',
      inputs: { research: version('research-ip'), licence: version('ip-licence') },
      terms: ['research-ip'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            decline: 'absent',
            text: 'No article on the shelf gives research IP a rule of its own for that day.',
            near: ['ip.pre-agi'],
          },
          {
            when: { research: 'before', licence: ['through 2030', 'beyond'] },
            ruling: 'not_stated',
            say: [
              {
                text: 'Microsoft has rights to OpenAI’s IP, and what is published of them sets no rule of its own for research.',
                rests: ['ip.access'],
                derived: true,
              },
              { text: 'They run through 2030.', rests: ['ip.through-2030'] },
            ],
          },
          {
            when: { research: 'until the panel' },
            say: [
              {
                text: 'Microsoft has rights to OpenAI’s research IP until the expert panel verifies AGI or until 2030, whichever is first.',
                rests: ['research.until-panel'],
              },
              {
                text: 'The licence to models and products is apart from that and runs through 2032.',
                rests: ['ip.until-2032'],
                optional: true,
              },
            ],
          },
          {
            when: { research: 'beyond' },
            ruling: 'not_stated',
            say: [
              {
                text: 'The rights to OpenAI’s research IP are announced until 2030 at the latest, and nothing is stated for the time beyond.',
                rests: ['research.until-panel'],
              },
            ],
          },
          {
            when: { research: 'unknown' },
            decline: 'absent',
            text: 'What Microsoft may do with OpenAI’s research IP since 27 April 2026 is unknown.',
            near: ['research.open', 'research.until-panel'],
          },
        ],
      ],
    },
    hardware: {
      title: 'does the licence cover consumer hardware',
      example: '/ip-rights aspect:consumer hardware',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            decline: 'absent',
            text: 'No article on the shelf speaks of OpenAI’s consumer hardware for that day.',
            near: ['ip.pre-agi'],
          },
          {
            when: { licence: 'through 2030' },
            ruling: 'not_stated',
            say: [
              {
                text: 'Microsoft has rights to OpenAI’s IP, and what is published of them does not speak of consumer hardware.',
                rests: ['ip.access'],
                derived: true,
              },
            ],
          },
          {
            when: { licence: 'through 2032' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft’s licence leaves out OpenAI’s consumer hardware.',
                rests: ['ip.no-hardware'],
              },
            ],
          },
          {
            when: { licence: 'non-exclusive' },
            ruling: 'not_stated',
            say: [
              {
                text: 'The terms of 27 April 2026, as published, speak of models and products and not of consumer hardware.',
                rests: ['ip.non-exclusive'],
                derived: true,
              },
              {
                text: 'The licence of 28 October 2025 left consumer hardware out.',
                rests: ['ip.no-hardware'],
              },
            ],
          },
          beyond,
        ],
      ],
    },
    exclusivity: {
      title: 'is Microsoft’s licence exclusive',
      example: '/ip-rights aspect:exclusivity',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            decline: 'absent',
            text: 'No article on the shelf says whether Microsoft’s licence was exclusive on that day.',
            near: ['ip.pre-agi'],
          },
          {
            when: { licence: 'through 2030' },
            ruling: 'not_stated',
            say: [
              {
                text: 'Microsoft has rights to OpenAI’s IP, and what is published of them does not call them exclusive.',
                rests: ['ip.access'],
                derived: true,
              },
              { text: 'They run through 2030.', rests: ['ip.through-2030'] },
            ],
          },
          {
            when: { licence: 'through 2032' },
            ruling: 'yes',
            say: [
              { text: 'Microsoft’s licence is exclusive until AGI.', rests: ['ip.exclusive'] },
              { text: 'It covers models and products through 2032.', rests: ['ip.until-2032'], optional: true },
            ],
          },
          {
            when: { licence: 'non-exclusive' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft’s licence has been non-exclusive since {since:ip-licence}.',
                rests: ['ip.non-exclusive'],
              },
              { text: 'The licence itself goes on through 2032.', rests: ['ip.still-2032'], optional: true },
            ],
          },
          beyond,
        ],
      ],
    },
  },
});
