import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { not, option, type Row, type StatementRule, topic, version } from '../src/rules/topic.ts';

const OWN = [
  'additional capacity',
  'additional infrastructure',
  'additional compute',
  'own capacity',
  'capacity … own',
];
const BUILD = ['build', 'builds', 'building', 'built', 'establish', 'set up', 'construct'];
const APPROVAL = ['approved', 'approves', 'approval', 'granted', 'allowed', 'permitted'];
const OTHERS = ['Oracle', 'SoftBank', 'CoreWeave', 'Google', 'AWS', 'Amazon', 'Anthropic', 'Meta'];
const NOT_GIVEN = [
  'no longer',
  'withdrew',
  'withdrawn',
  'revoked',
  'may approve',
  'could approve',
  'will approve',
  'refused',
  'sought',
  'turned down',
  'rejected',
  'asked',
  'if approved',
];

const claims = [
  claim('own.approved', 'that Microsoft approved that OpenAI builds capacity of its own', {
    asserts: [
      [...APPROVAL.map((word) => `Microsoft … ${word}`), 'approved by Microsoft', 'approval of Microsoft'],
      APPROVAL,
    ],
    mentions: [['OpenAI', 'ChatGPT maker'], BUILD, OWN],
    lacks: [...OTHERS, ...NOT_GIVEN],
  }),
  claim('own.research-and-training', 'that the capacity of its own is primarily for research and training', {
    asserts: [['primarily', 'mainly', 'chiefly'], ['research']],
    mentions: [OWN, BUILD, ['train', 'training']],
    lacks: [...OTHERS, ...NOT_GIVEN],
  }),
  claim('own.unspoken', 'that the terms of 28 October 2025 leave out own-built capacity', {
    mentions: [
      ['not mention', 'not speak', 'not address', 'silent on', 'say nothing', 'says nothing'],
      ['own built capacity', 'own capacity', 'capacity … own', 'self built'],
      ['terms', 'agreement', 'announcement'],
    ],
  }),
  claim('own.why', 'why Microsoft approved that OpenAI builds capacity', {
    asserts: [['further support', 'to meet … demand', 'demand for comput', 'growing demand', 'increasing demand']],
    mentions: [['Microsoft'], BUILD, OWN],
    lacks: [...OTHERS, ...NOT_GIVEN],
  }),
  claim('own.upside', 'what OpenAI gains from building capacity', {
    asserts: [
      ['flexible', 'flexibility'],
      ['autonomous', 'autonomy'],
    ],
    mentions: [['OpenAI']],
    lacks: OTHERS,
  }),
  claim('own.scaling', 'that the capacity is for research and for scaling operations', {
    asserts: [['research'], ['scale', 'scaling'], ['operations']],
    lacks: OTHERS,
  }),
];

const unknownBefore: Row = {
  when: { own: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says whether OpenAI could build capacity of its own before 21 January 2025.',
  near: ['own.approved'],
};
const unspoken: Row = {
  when: { own: 'unspoken' },
  decline: 'absent',
  text: 'The terms of 28 October 2025, as published, do not speak of own-built capacity, so whether Microsoft’s approval of 21 January 2025 still holds is not known.',
  near: ['own.unspoken', 'own.approved'],
};
const approved: StatementRule = {
  text: 'Microsoft has approved that OpenAI builds additional capacity of its own.',
  rests: ['own.approved'],
};
const purpose: StatementRule = {
  text: 'It is primarily for research and training.',
  rests: ['own.research-and-training'],
};
const notKnownNow: StatementRule = {
  text: 'The terms of 28 October 2025, as published, do not speak of it.',
  rests: ['own.unspoken'],
  if: { own: 'unspoken' },
};

export default topic({
  title: 'Own-built capacity',
  description: 'May OpenAI build computing capacity of its own, and for what?',
  options: { use: choice('What the capacity is for', 'research', 'training', 'another use') },
  claims,
  terms: [
    {
      id: 'own-capacity',
      name: 'own-built capacity',
      versions: [
        {
          name: 'approved',
          from: '2025-01-21',
          says: 'Microsoft has approved that OpenAI builds capacity of its own',
          was: 'by Microsoft’s approval, OpenAI could build capacity of its own',
          proof: ['own.approved'],
          with: ['own.research-and-training'],
          dated: ['deal.day'],
        },
        {
          name: 'unspoken',
          short: 'not spoken of',
          from: '2025-10-28',
          state: 'unknown',
          says: 'the terms, as published, do not speak of own-built capacity',
          was: 'the terms, as published, did not speak of own-built capacity',
          proof: ['own.unspoken'],
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'own' }],
  facets: {
    own: {
      title: 'may OpenAI build capacity of its own',
      asks: [
        'May OpenAI build its own data centres?',
        'Can OpenAI build stuff itself, and for what?',
        'Is OpenAI allowed to build capacity of its own?',
        'can oai stand up its own racks',
        'Does Microsoft let OpenAI build data centers?',
        'OpenAI wants its own GPU farm for training. Is that fine with the deal?',
        'may they erect halls of their own',
        'Is own infrastructure permitted for the startup?',
        'Could OpenAI construct a data center for research by itself?',
        'building own servers ok for openai?',
        'Has OpenAI the right to build additional capacity?',
        'Abeg, OpenAI fit build their own data centre?',
        'Is OpenAI entitled to construct capacity of its own?',
        'May I enquire whether OpenAI may raise data centres of its own?',
        'Is possible for OpenAI to build own data center for research on 5 may 2025?',
        'can oai build its own base now or only rent',
        'OWN DATA CENTERS: is OpenAI allowed? can I say yes on air?',
        'OpenAI would like to put up its own cluster to train a model. May it, as of 1 march 2025?',
      ],
      example: '/own-capacity',
      inputs: { use: option('use', 'any use'), own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [
        [
          {
            when: { own: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says whether OpenAI could build capacity of its own before 21 January 2025.',
            near: ['own.approved'],
          },
          {
            when: { own: 'approved', use: ['any use', 'research', 'training'] },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has approved that OpenAI builds additional capacity of its own, since {since:own-capacity}.',
                rests: ['own.approved'],
              },
              { text: 'It is primarily for research and training.', rests: ['own.research-and-training'] },
            ],
          },
          {
            when: { own: 'approved', use: 'another use' },
            ruling: 'not_stated',
            say: [
              {
                text: 'Microsoft has approved capacity of OpenAI’s own, primarily for research and training.',
                rests: ['own.approved', 'own.research-and-training'],
              },
              {
                text: 'Another use is neither approved nor ruled out.',
                rests: ['own.research-and-training'],
                derived: true,
              },
            ],
          },
          {
            when: { own: 'unspoken' },
            decline: 'absent',
            text: 'The terms of 28 October 2025, as published, do not speak of own-built capacity, so whether Microsoft’s approval of 21 January 2025 still holds is not known.',
            near: ['own.unspoken', 'own.approved'],
          },
        ],
      ],
    },
    breach: {
      title: 'is building capacity of its own forbidden',
      asks: [
        'Is it a breach if OpenAI builds its own data centre?',
        'Does building its own site break the deal with Microsoft?',
        'Why did Microsoft ban OpenAI from building capacity?',
        'Did Microsoft forbid OpenAI to build its own data centers?',
        'redmond blocked oai from building anything itself, true?',
        'If OpenAI breaks ground on a training campus, does it violate the contract?',
        'Given that Microsoft prohibits own data centres, where will OpenAI train?',
        'does it go against the agreement if openai puts up its own racks',
        'Microsoft refuses to let OpenAI build for itself, I am told.',
        'Would a self-built cluster be a violation of the terms?',
        'its june 2025, oai opens its own training dc, breach of contract?',
        'Microsoft blocked OpenAI from building anything itself. Is that in the articles?',
        'Given that Microsoft forbade own data centers, where do research clusters go?',
        'If OpenAI builds a campus to train its next model, does it breach what it signed?',
        'If OpenAI build their own data centre, dem don break agreement?',
        'Would construction by OpenAI of its own facility constitute a breach?',
        'May I enquire whether it offends against the agreement that OpenAI should build for itself?',
        'Is possible that own data center of OpenAI is violation of contract with Microsoft?',
        'is building your own data center cheating under this contract',
        'Microsoft FORBIDS OpenAI to build its own sites: is this correct before I read it?',
        'Suppose that on 9 september 2025 OpenAI breaks ground on its own training campus. Is that a breach?',
      ],
      example: 'Did Microsoft forbid OpenAI to build its own data centers?',
      inputs: { own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [[unknownBefore, { when: { own: 'approved' }, ruling: 'no', say: [approved, purpose] }, unspoken]],
    },
    approval: {
      title: 'who approved it, and when',
      asks: [
        'Who approved that OpenAI builds its own capacity?',
        'When did Microsoft approve OpenAI’s own capacity?',
        'Whose permission did OpenAI need to build additional capacity?',
        'who signed off on openai building data centers',
        'What did Microsoft say when it permitted OpenAI to build?',
        'Exact phrase of the approval to build additional capacity?',
        'Did Microsoft give its blessing to OpenAI’s own data centres?',
        'Since when may OpenAI build capacity itself?',
        'is it official that openai may build its own infrastructure, who says so',
        'On what date was self-built capacity first permitted?',
        'quote the line where msft okays additional capacity',
        'Na who approve am say OpenAI fit build extra capacity?',
        'Which party consented to OpenAI building additional capacity, and on which date?',
        'May I enquire by whose leave OpenAI may build additional capacity?',
        'Is possible to know date of approval by Microsoft for own capacity?',
        'who gave oai build permissions, and when',
        'WHO APPROVED OpenAI’s own capacity? name and date',
        'Microsoft approved on 21 January 2025 that OpenAI builds capacity itself, correct?',
      ],
      example: 'Who approved that OpenAI builds its own capacity?',
      inputs: { own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [
        [
          unknownBefore,
          {
            when: { own: not('before') },
            say: [
              {
                ...approved,
                text: 'Microsoft approved on {since:own-capacity.approved} that OpenAI builds additional capacity, primarily for research and training.',
                rests: ['own.approved', 'own.research-and-training'],
              },
              notKnownNow,
            ],
          },
        ],
      ],
    },
    purpose: {
      title: 'what the own capacity is for',
      asks: [
        'What is OpenAI’s own capacity for?',
        'What will the self-built data centres be used for mainly?',
        'For what purpose may OpenAI build additional capacity?',
        'Is the self-built capacity meant to serve ChatGPT users?',
        'what jobs run on clusters that oai builds itself',
        'OpenAI builds a site to serve customers. Is that what Microsoft approved?',
        'main use of the additional sites?',
        'Would a private data centre of OpenAI handle ChatGPT traffic or something else?',
        'own datacenters: training or inference?',
        'What is the additional capacity mostly intended for?',
        'Any data centers that they put up themselves: what is their main use?',
        'Would a hall that merely answers ChatGPT users be within what Microsoft approved?',
        'The extra sites of the lab: what are they chiefly for?',
        'The data centre wey OpenAI go build by itself, na for wetin?',
        'What is the permitted purpose of own-built capacity?',
        'May I enquire to what use the self-built capacity is chiefly to be put?',
        'Is possible to use own capacity for serving customers or only for research?',
        'own data centers: just for training grind or for players too',
        'Which jobs is OpenAI’s own capacity mainly for, batch training or live traffic?',
      ],
      example: 'What is OpenAI’s own capacity for?',
      inputs: { own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [
        [
          unknownBefore,
          {
            when: { own: not('before') },
            say: [
              {
                ...purpose,
                text: 'The capacity that Microsoft approved is primarily for research and training of models.',
                rests: ['own.approved', 'own.research-and-training'],
              },
              {
                text: 'Another use, such as serving users, is neither approved nor ruled out.',
                rests: ['own.research-and-training'],
                derived: true,
                if: { own: 'approved' },
              },
              notKnownNow,
            ],
          },
        ],
      ],
    },
    accounts: {
      title: 'do the articles agree on the purpose',
      asks: [
        'Do the articles agree on what OpenAI’s own capacity is for?',
        'Is the own capacity for training or for scaling operations? I have seen both.',
        'One article says scaling operations, another training. Which is it for the own infrastructure?',
        'Is the purpose of the self-built sites the same in all reports?',
        'conflicting purposes for oais own data centers?',
        'research and training, or research and scaling: what do the sources say of the additional infrastructure?',
        'Which article speaks of scaling operations?',
        'Compare how the articles describe the use of self-built capacity.',
        'The articles no gree on wetin the own capacity dey for?',
        'Are the sources consistent as to the purpose of the self-built infrastructure?',
        'May I enquire whether the accounts concur upon the purpose of OpenAI’s own capacity?',
        'Is possible that one article says scaling and other says training for own data centers?',
        'which article says scaling ops for the own servers, the others say training',
        'CONFLICT: own capacity for training or for scaling? what do the reports say',
      ],
      example: 'Do the articles agree on what OpenAI’s own capacity is for?',
      inputs: {},
      tables: [
        [
          {
            when: {},
            say: [
              {
                text: 'The articles word it differently: most say that OpenAI’s own capacity is primarily for research and training.',
                rests: ['own.research-and-training'],
              },
              { text: 'One says for research and for scaling operations.', rests: ['own.scaling'], optional: true },
            ],
          },
        ],
      ],
    },
    why: {
      title: 'why Microsoft approved it',
      asks: [
        'Why did Microsoft approve OpenAI’s own capacity?',
        'Why does Microsoft let OpenAI build its own infrastructure?',
        'What is the reason for the approval to build additional capacity?',
        'why would redmond allow oai to build data centers itself',
        'For what reason did Microsoft grant OpenAI more infrastructure of its own?',
        'how come msft is ok with openai building stuff',
        'What motivated Microsoft to permit self-built capacity?',
        'What made Microsoft so flexible about additional infrastructure of OpenAI?',
        'Why Microsoft gree make OpenAI build their own?',
        'What reason is given for Microsoft’s consent to own-built capacity?',
        'May I enquire why Microsoft saw fit to permit OpenAI to build for itself?',
        'Is possible to know motivation of Microsoft to approve own capacity?',
        'why would msft let oai build its own base',
        'WHY did Microsoft say yes to OpenAI’s own data centers? one line',
      ],
      example: 'Why did Microsoft approve OpenAI’s own capacity?',
      inputs: { own: version('own-capacity') },
      terms: ['own-capacity'],
      tables: [
        [
          unknownBefore,
          {
            when: { own: not('before') },
            say: [
              {
                text: 'Microsoft approved it to support OpenAI and its growing demand for computing power.',
                rests: ['own.why'],
              },
              notKnownNow,
            ],
          },
        ],
      ],
    },
    upside: {
      title: 'what OpenAI gains by it',
      asks: [
        'What does OpenAI gain from building its own capacity?',
        'What is the advantage of own data centres for OpenAI?',
        'How does additional capacity of its own help OpenAI?',
        'upside of self built infra for oai?',
        'Does building capacity make OpenAI more independent?',
        'what good is it to openai to build stuff itself',
        'What are the benefits of being allowed to build additional capacity?',
        'Is OpenAI more autonomous with its own infrastructure?',
        'Wetin OpenAI go gain if dem build their own?',
        'What advantage does OpenAI derive from building capacity of its own?',
        'May I enquire what benefit OpenAI has of building for itself?',
        'Is possible to explain benefit of own data centers for OpenAI?',
        'whats the perk for oai of building its own servers',
        'From an engineer’s view: does its own infrastructure make OpenAI more flexible or independent?',
      ],
      example: 'What does OpenAI gain from building its own capacity?',
      inputs: {},
      tables: [
        [
          {
            when: {},
            say: [
              {
                text: 'One article expects that it gives OpenAI more flexibility and autonomy.',
                rests: ['own.upside'],
              },
              { ...approved, optional: true },
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'where OpenAI’s own sites will be',
      asks: [
        'Where will OpenAI build its own data centres?',
        'In which state are the self-built sites located?',
        'location of openais own capacity?',
        'Which city gets OpenAI’s first own data center?',
        'In which country does OpenAI build for itself?',
        'where does oai put its self built racks',
        'Has OpenAI chosen a site for its own infrastructure?',
        'Na which place OpenAI go build their own data centre?',
        'Where is the site of OpenAI’s own-built facility?',
        'Is possible to know city or country of own data centers of OpenAI?',
        'where on the map does oai build its own data center',
        'OWN SITE: which state? need a location for the map',
        'May I enquire in what place OpenAI intends to build its own halls?',
      ],
      near: ['own.approved'],
    },
    {
      missing: 'how much capacity OpenAI may build itself',
      asks: [
        'How many megawatts may OpenAI build for itself?',
        'Is there a limit on own-built capacity?',
        'How large may OpenAI’s own data centres be?',
        'cap in gw on self built capacity?',
        'How many GPUs will the own clusters have?',
        'how much additional capacity did msft approve exactly',
        'What is the maximum size of OpenAI’s own infrastructure?',
        'number of sites oai may build',
        'How many gigawatts of own halls are allowed?',
        'How big OpenAI fit build? E get limit?',
        'Is the approved own capacity subject to any quantitative limit?',
        'Is possible to know maximum megawatt OpenAI may build itself?',
        'whats the build cap on oais own data centers',
        'How many racks or gigawatts was OpenAI allowed to build itself in January 2025?',
        'May I enquire to what maximum size OpenAI may build for itself?',
      ],
      near: ['own.approved'],
    },
    {
      missing: 'when OpenAI’s own capacity comes online',
      asks: [
        'When does OpenAI’s first own data centre open?',
        'When will the self-built cluster go live?',
        'start date of construction for own capacity?',
        'has openai begun building its own data center yet',
        'In which year will own-built capacity be ready?',
        'when do the own racks come online',
        'How long does it take OpenAI to build its own site?',
        'When the own data centre of OpenAI go ready?',
        'What is the expected completion date of OpenAI’s own-built capacity?',
        'Is possible to know when construction of own data center starts?',
        'eta on oais own servers going live',
        'When will OpenAI’s own data center open, before 1 december 2025?',
        'May I enquire when OpenAI’s own halls are to be opened?',
      ],
      near: ['own.approved'],
    },
    {
      missing: 'what OpenAI’s own capacity costs, and who pays or builds it',
      asks: [
        'How much does OpenAI’s own data centre cost?',
        'Who pays for the capacity that OpenAI builds?',
        'Which contractor builds OpenAI’s own data centres?',
        'budget of self built infra?',
        'Does Microsoft finance OpenAI’s own capacity?',
        'which chips go into openais own servers',
        'How are the own sites powered?',
        'how many jobs does an own data center create',
        'Na who go pay for the data centre wey OpenAI dey build?',
        'By whom is OpenAI’s own-built capacity financed and constructed?',
        'Is possible to know cost and constructor of own data center of OpenAI?',
        'who funds oais own build and whats the price tag',
        '$NVDA or $AMD: whose chips go into the data centers that OpenAI builds itself?',
        'May I enquire how much OpenAI’s own halls cost and who pays for them?',
      ],
      near: ['own.approved'],
    },
    {
      missing: 'on which conditions Microsoft’s approval stands',
      asks: [
        'Can Microsoft withdraw its approval of own capacity?',
        'Are there conditions attached to the approval to build?',
        'Must each own data centre be approved one by one?',
        'can msft revoke the permission for own infrastructure',
        'Did Microsoft get something in return for approving own capacity?',
        'Is the approval for building limited in time?',
        'What happens if OpenAI uses its own capacity for something else than research?',
        'Does Microsoft own part of the capacity that OpenAI builds?',
        'Microsoft fit take back the permission to build?',
        'Is the approval of own capacity revocable, and on what conditions?',
        'Is possible that Microsoft cancels approval for own data center after one year?',
        'can msft revoke oais build permissions',
        'May I enquire upon what conditions Microsoft gave its approval to build?',
        'What did Microsoft ask for in exchange for its approval of own capacity on 21 January 2025?',
      ],
      near: ['own.approved'],
    },
  ],
});
