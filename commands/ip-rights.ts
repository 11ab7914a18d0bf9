import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { type Row, type StatementRule, topic, version } from '../src/rules/topic.ts';

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

const before: Row = {
  when: { licence: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of a licence of Microsoft to OpenAI’s technology before 22 July 2019.',
  near: ['ip.pre-agi'],
};
// 2032 is the end where its terms are known, and 2030 was the end before.
const beyond: Row = {
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

const keeps: StatementRule = {
  text: 'Microsoft keeps its rights to OpenAI’s IP, through 2030.',
  rests: ['ip.access', 'ip.through-2030'],
};
const until2032: StatementRule = {
  text: 'Microsoft’s licence covers OpenAI’s models and products through 2032.',
  rests: ['ip.until-2032'],
};
const still2032: StatementRule = {
  text: 'Microsoft’s licence to OpenAI’s models and products runs through 2032.',
  rests: ['ip.still-2032'],
};
const preAgi: StatementRule = {
  text: 'Microsoft commercialises OpenAI’s pre-AGI technology.',
  rests: ['ip.pre-agi'],
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
      asks: [
        'What rights does Microsoft have to OpenAI’s IP?',
        'Until when does Microsoft’s licence run?',
        'Did the April 2026 deal extend the licence to 2032?',
        'How long does Microsoft keep access to OpenAI’s technology?',
        'What does the licence cover?',
        'Does Microsoft have rights to OpenAI’s intellectual property?',
        'tell me about the ip deal',
        'What may Microsoft do with OpenAI’s technology?',
        'Describe the IP licence between the two, please.',
        'ip rights of msft in openai?',
        'Is there a licence to the weights and models for Microsoft?',
        'what ip does redmond have',
        'Abeg, wetin Microsoft get for OpenAI intellectual property?',
        'Set out the scope and term of Microsoft’s licence to OpenAI’s IP.',
        'May I enquire what rights in OpenAI’s intellectual property Microsoft enjoys?',
        'Is possible to have summary of IP licence of Microsoft on 10 December 2025?',
        'what ip perks does msft have from openai',
        '$MSFT moat question: what does its licence to OpenAI’s IP cover, and how long?',
        'IP RIGHTS: what has Microsoft got? two lines for the script',
      ],
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
      asks: [
        'May Microsoft use OpenAI’s models?',
        'Does Microsoft get models from after AGI?',
        'In 2034, is Microsoft licensed to use the models?',
        'Is Microsoft guaranteed to have the models in 2031?',
        'Are post-AGI models part of Microsoft’s licence?',
        'Does Microsoft have a right to every new model?',
        'fast forward to 2031: does msft still have the models',
        'Planning for the year 2033, can I count on Microsoft having GPT?',
        'does microsoft get openais future models too',
        'Is a model released in 2029 covered for Microsoft?',
        'Does any article vouch for Microsoft’s access to the models in 2031?',
        'Every new OpenAI model, Microsoft get right to use am?',
        'Does the licence extend to models developed after AGI?',
        'May I enquire whether Microsoft is entitled to such models as OpenAI has yet to make?',
        'Is possible that Microsoft has also the models released in 2029?',
        'does msft get every new model drop or only the old ones',
        'We plan for the year 2030. Is Microsoft guaranteed to have GPT models then?',
        'CAN I SAY Microsoft gets models even after AGI?',
      ],
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
      asks: [
        'What about OpenAI’s research IP?',
        'Does Microsoft get to see how OpenAI’s models are made?',
        'Until when does Microsoft have rights to the research?',
        'What is the research IP rule after April 2026?',
        'Is research IP part of the licence?',
        'may msft look into the research of openai',
        'Rights to confidential methods and research: does Microsoft have them?',
        'research ip status?',
        'How long do the rights to OpenAI’s research IP last?',
        'The research secrets of OpenAI, Microsoft fit see am?',
        'What is the status of Microsoft’s rights in research IP?',
        'May I enquire how long Microsoft may avail itself of OpenAI’s research?',
        'Is possible to know rule for research IP on 10 December 2025?',
        'does msft get the dev notes, like the research ip',
        'RESEARCH IP: does Microsoft have it, until when?',
        'Do Microsoft’s rights reach the confidential methods by which the models are made?',
      ],
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
      asks: [
        'Does Microsoft get rights to OpenAI’s devices?',
        'Is OpenAI’s consumer hardware part of the licence?',
        'What about the hardware that OpenAI makes?',
        'is the jony ive gadget covered by the ip licence',
        'Does the licence include consumer devices?',
        'Consumer hardware: in or out of Microsoft’s rights?',
        'Has Microsoft IP rights in an OpenAI phone or gadget?',
        'The phone or gadget wey OpenAI go make, Microsoft get right for am?',
        'Is consumer hardware excluded from the licence?',
        'May I enquire whether the licence extends to such devices as OpenAI may sell to the public?',
        'Is possible that Microsoft has rights for OpenAI consumer device in November 2025?',
        'if oai drops a handheld does msft own rights to it',
        'OPENAI GADGET: does Microsoft’s licence cover it, yes or no?',
      ],
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
      asks: [
        'Is Microsoft’s licence to OpenAI’s IP still exclusive?',
        'Does Microsoft hold an exclusive licence?',
        'When did the licence become non-exclusive?',
        'May OpenAI license its models to others?',
        'Is the IP licence exclusive to Microsoft?',
        'can openai license gpt to amazon as well',
        'Are Microsoft’s IP rights exclusive or shared with others?',
        'exclusive license or non exclusive?',
        'Does anybody beside Microsoft have a licence to the models?',
        'The licence na Microsoft alone get am?',
        'Is the licence granted on an exclusive or a non-exclusive basis?',
        'May I enquire whether Microsoft alone holds a licence to OpenAI’s IP?',
        'Is possible that licence of Microsoft is not exclusive on 1 May 2026?',
        'is the ip license an exclusive skin or can anyone get it',
        'LICENCE: EXCLUSIVE or NON-exclusive? one word please',
        '$AMZN angle: may OpenAI license its models to others, or is Microsoft’s licence exclusive?',
      ],
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
    copilot: {
      title: 'OpenAI’s models in Copilot and other products of Microsoft',
      asks: [
        'Does Copilot go on with OpenAI’s models?',
        'Does Microsoft still have the right to put GPT into its own products?',
        'What lets Copilot use OpenAI’s models?',
        'Is Microsoft allowed to build OpenAI technology into its software?',
        'My team lives in Copilot. Are the OpenAI models taken out of it?',
        'copilot still runs on gpt or is that over',
        'Does my company’s Copilot keep working with OpenAI’s models?',
        'In 2029, may Copilot still ship models from OpenAI?',
        'we build on top of copilot, does msft keep embedding rights',
        'Will Bing and Office go on using GPT?',
        'Are Copilot and OpenAI’s models still together?',
        'copilot license lost this week, right?',
        'My Copilot, e go still dey use OpenAI model?',
        'Does Microsoft retain the right to embed OpenAI’s models in Copilot?',
        'May I enquire whether Copilot will continue to be furnished with OpenAI’s models?',
        'Is possible that Copilot stops to work with GPT after this contract?',
        'is copilot losing its gpt engine',
        'Our developers live in Copilot. On 1 march 2025, does Copilot go on with OpenAI’s models?',
        'COPILOT: keeps GPT or loses it? can I reassure listeners?',
      ],
      example: 'Does Copilot go on with OpenAI’s models?',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          { when: { licence: 'pre-AGI' }, say: [preAgi] },
          {
            when: { licence: 'through 2030' },
            say: [
              {
                text: 'Microsoft still has the rights to OpenAI’s IP for products such as Copilot.',
                rests: ['ip.access', 'ip.copilot'],
              },
              { text: 'They continue through 2030.', rests: ['ip.through-2030'], optional: true },
            ],
          },
          {
            when: { licence: 'through 2032' },
            say: [
              { ...until2032, text: 'Microsoft still has a licence to OpenAI’s models and products, through 2032.' },
            ],
          },
          {
            when: { licence: 'non-exclusive' },
            say: [
              { ...still2032, text: 'Microsoft still has a licence to OpenAI’s models and products, through 2032.' },
            ],
          },
          beyond,
        ],
      ],
    },
    products: {
      title: 'which products of Microsoft use OpenAI’s technology',
      asks: [
        'Which Microsoft products use OpenAI’s technology?',
        'Into which products does Microsoft build OpenAI’s IP?',
        'What does Microsoft use OpenAI’s models for?',
        'name microsoft products with gpt inside',
        'Where in Microsoft’s portfolio are OpenAI’s models found?',
        'what stuff of msft runs on oai tech',
        'For what products are the IP rights?',
        'Which software of Redmond depends on OpenAI’s IP?',
        'Which Microsoft product dey use OpenAI technology?',
        'Which of Microsoft’s products are expressly mentioned as using OpenAI’s IP?',
        'May I enquire which products of Microsoft make use of OpenAI’s technology?',
        'Is possible to list Microsoft products where OpenAI IP is included?',
        'which msft apps run on the openai engine',
        'Name ONE Microsoft product built on OpenAI’s IP, for the intro',
      ],
      example: 'Which Microsoft products use OpenAI’s technology?',
      inputs: {},
      tables: [
        [
          {
            when: {},
            say: [
              {
                text: 'Copilot is the product that the articles name: Microsoft’s rights to OpenAI’s IP are for it and for others of its products.',
                rests: ['ip.copilot'],
              },
            ],
          },
        ],
      ],
    },
    keeps: {
      title: 'does Microsoft keep its access',
      asks: [
        'Does Microsoft keep its access to OpenAI’s IP?',
        'Did Microsoft lose its rights to OpenAI’s models?',
        'Why did Microsoft lose access to GPT?',
        'Has Microsoft been cut off from OpenAI’s technology?',
        'does msft still have the keys to the gpt models',
        'Somebody posted that Redmond lost all rights to the models. True?',
        'Is the licence to OpenAI’s technology revoked?',
        'Microsoft still has rights to OpenAI’s intellectual property, correct?',
        'when did microsoft lose the ip license',
        'Do the IP rights go on under the new terms?',
        'ip access gone?',
        'Does the end of exclusivity touch Microsoft’s access to the models?',
        'Na true say Microsoft don lose the right to OpenAI model?',
        'Have Microsoft’s IP rights been terminated or do they continue?',
        'May I enquire whether Microsoft has kept its access to OpenAI’s technology?',
        'Is possible that Microsoft lost access to IP of OpenAI on 21 January 2025?',
        'did msft get kicked from the openai ip or still has access',
        'ON AIR IN ONE: Microsoft KEEPS access to OpenAI’s IP, correct?',
        '$MSFT sold off on talk that it lost the IP rights. Did it lose them?',
      ],
      example: 'Does Microsoft keep its access to OpenAI’s IP?',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          { when: { licence: 'pre-AGI' }, say: [preAgi] },
          {
            when: { licence: 'through 2030' },
            say: [{ ...keeps, text: 'Microsoft keeps its access to OpenAI’s IP: that continues through 2030.' }],
          },
          {
            when: { licence: 'through 2032' },
            say: [{ ...until2032, text: 'Microsoft keeps its licence to OpenAI’s models and products, through 2032.' }],
          },
          {
            when: { licence: 'non-exclusive' },
            say: [
              { ...still2032, text: 'Microsoft keeps its licence to OpenAI’s models and products, through 2032.' },
              { text: 'It is no longer exclusive.', rests: ['ip.non-exclusive'], optional: true },
            ],
          },
          beyond,
        ],
      ],
    },
    until: {
      title: 'until when Microsoft has the rights',
      asks: [
        'What is the last year of Microsoft’s access to OpenAI’s IP?',
        'How many more years does Microsoft have rights to the models?',
        'When do Microsoft’s IP rights end?',
        'ip rights expire when',
        'Up to which year may Redmond look at the secret sauce?',
        'When does the licence to OpenAI’s technology run out?',
        'till when has microsoft the models of openai',
        'End date of Microsoft’s licence?',
        'For how long are the intellectual property rights granted?',
        'Does the licence end in 2030 or in 2032?',
        'since when is it 2032 and no more 2030 for the ip',
        'for how many years is the secret sauce open to redmond',
        'Did the April 2026 deal move the end from 2030 to 2032?',
        'Microsoft licence go finish which year?',
        'State the expiry date of the licence.',
        'May I enquire in what year Microsoft’s rights to the IP shall cease?',
        'Is possible to know until which year IP licence is valid, as seen on 10 December 2025?',
        'when does msfts ip license time out',
        '2030 OR 2032: which year do Microsoft’s IP rights end?',
      ],
      example: 'What is the last year of Microsoft’s access to OpenAI’s IP?',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            decline: 'absent',
            text: 'No article on the shelf gives the licence of 2019 an end date; it covered technology from before AGI.',
            near: ['ip.pre-agi'],
          },
          {
            when: { licence: 'through 2030' },
            say: [{ ...keeps, text: 'Microsoft has rights to OpenAI’s IP through 2030.' }],
          },
          {
            when: { licence: 'through 2032' },
            say: [
              {
                ...until2032,
                text: 'Microsoft’s licence to models and products runs through 2032, since {since:ip-licence}; before, it was 2030.',
              },
            ],
          },
          {
            when: { licence: 'non-exclusive' },
            say: [
              still2032,
              {
                text: '2032 has been the end since 28 October 2025; before that it was 2030.',
                rests: ['ip.already-2032'],
                optional: true,
              },
            ],
          },
          beyond,
        ],
      ],
    },
    source: {
      title: 'who says so',
      asks: [
        'Who says that Microsoft keeps its rights to OpenAI’s IP?',
        'Is it official that Microsoft keeps the IP rights?',
        'Source for the IP access through 2030?',
        'did msft confirm it keeps the models, or is that press talk',
        'Where does the statement about the intellectual property come from?',
        'Was the licence confirmed by Microsoft or by OpenAI?',
        'says who that redmond still has the ip',
        'Which company announced that the IP rights go on?',
        'Who talk am say Microsoft still get the IP?',
        'By whom was the continuation of the IP rights announced?',
        'May I enquire upon whose word we are told that Microsoft keeps its rights to the IP?',
        'Is possible to know official source for continuing IP licence?',
        'who confirmed msft keeps the ip, patch notes or rumor',
        'IP RIGHTS CONTINUE: says who? Microsoft or the press',
      ],
      example: 'Who says that Microsoft keeps its rights to OpenAI’s IP?',
      inputs: { licence: version('ip-licence') },
      terms: ['ip-licence'],
      tables: [
        [
          before,
          {
            when: { licence: 'pre-AGI' },
            say: [{ ...preAgi, text: 'It was announced: Microsoft commercialises OpenAI’s pre-AGI technology.' }],
          },
          {
            when: { licence: 'through 2030' },
            say: [
              {
                text: 'Microsoft itself says that its access to OpenAI’s IP continues.',
                rests: ['ip.microsoft-says'],
              },
            ],
          },
          {
            when: { licence: 'through 2032' },
            say: [{ ...until2032, text: 'OpenAI announced it: Microsoft’s licence runs through 2032.' }],
          },
          {
            when: { licence: 'non-exclusive' },
            say: [{ ...still2032, text: 'Microsoft and OpenAI both announced it: the licence runs through 2032.' }],
          },
          beyond,
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'exactly what the licence covers, such as weights, source code or outputs',
      asks: [
        'Does the licence cover the model weights or only the outputs?',
        'Does Microsoft get OpenAI’s source code?',
        'What is the exact clause text of the IP licence?',
        'does msft have a copy of the weights',
        'Are training data and datasets part of the IP rights?',
        'Do the IP rights include patents and trade secrets?',
        'May Microsoft fine-tune or change the models under the licence?',
        'what exactly counts as ip in the deal, legally',
        'Does the licence include Sora and DALL-E?',
        'The licence cover source code and weights join?',
        'Does “OpenAI IP” comprise weights, source code, patents and training data?',
        'May I enquire precisely what is meant by OpenAI’s IP in the licence, down to the weights?',
        'Is possible to know if training data are included in IP rights?',
        'does msft get the actual weights or just api outputs',
        'Under the IP rights, can Microsoft’s engineers check out OpenAI’s source code and retrain the weights?',
      ],
      near: ['ip.access'],
    },
    {
      missing: 'what Microsoft pays for the licence',
      asks: [
        'How much does Microsoft pay for the IP licence?',
        'is there a licence fee for gpt in copilot',
        'Did Microsoft pay extra for rights through 2030?',
        'price of the ip rights in dollars?',
        'What is the IP worth?',
        'What does the licence to OpenAI’s models cost?',
        'How much Microsoft dey pay for the licence?',
        'What royalty or fee is payable for the IP licence?',
        'May I enquire what Microsoft pays for its licence to the IP?',
        'Is possible to know price which Microsoft paid for IP rights?',
        'is the ip license free or does msft pay gold for it',
        '$MSFT: what does the OpenAI licence cost it each year?',
      ],
      near: ['ip.access'],
    },
    {
      missing: 'whether Microsoft may pass the licence on',
      asks: [
        'May Microsoft sublicense OpenAI’s models?',
        'Can Microsoft sell its licence to somebody else?',
        'can msft give the gpt models to its own partners',
        'Does the licence go over to a buyer if OpenAI is sold?',
        'What happens to the IP rights if OpenAI goes bankrupt?',
        'Is the licence transferable?',
        'Microsoft fit give the licence to another company?',
        'Is the licence assignable or sublicensable?',
        'May I enquire whether Microsoft may make over its licence to another?',
        'Is possible for Microsoft to transfer IP licence to its subsidiary or partner?',
        'can msft share its ip license with friends',
        'What becomes of Microsoft’s licence if OpenAI is sold or goes bankrupt on 1 june 2027?',
      ],
      near: ['ip.access'],
    },
    {
      missing: 'who owns what is made with OpenAI’s technology',
      asks: [
        'Who owns the intellectual property in what Copilot writes?',
        'Does Microsoft own the models that it improves?',
        'Does OpenAI get rights to Microsoft’s IP in return?',
        'who holds copyright on gpt output',
        'Are there lawsuits about the IP in the models?',
        'does oai get access to microsoft tech too',
        'The thing wey Copilot write, na who get the copyright?',
        'Who holds title to derivative works and improvements of OpenAI’s models?',
        'May I enquire to whom belongs the copyright in what the models produce?',
        'Is possible that OpenAI receives rights on Microsoft IP also?',
        'if msft mods the models who owns the mod',
        'Does the deal give OpenAI any rights to Microsoft’s own IP in return?',
      ],
      near: ['ip.access'],
    },
    {
      missing: 'how many people use Copilot or what it earns',
      asks: [
        'How many users does Copilot have?',
        'What does Copilot earn Microsoft?',
        'copilot price after the deal?',
        'Which model version runs in Copilot?',
        'When does Copilot get the next model?',
        'does copilot get gpt-5 first',
        'How many people dey use Copilot?',
        'How many seats of Copilot have been sold?',
        '$MSFT: what revenue does Copilot bring per quarter?',
        'Is possible to know price per user of Copilot after the deal?',
        'what gpt version is copilot running right now',
        'May I enquire how many subscribers Copilot can boast?',
      ],
      near: ['ip.copilot'],
    },
  ],
});
