import { claim } from '../src/rules/claims.ts';
import { choice, company } from '../src/rules/options.ts';
import { type CaveatRule, not, option, type StatementRule, since, topic, version } from '../src/rules/topic.ts';
import { PLACE } from './shared/place.ts';

const ROFR = ['right of first refusal', 'first right of refusal', 'ROFR'];

const OVER = [
  'used to',
  'dropped',
  'give up',
  'wanted',
  'wants',
  'sought',
  'refused to grant',
  'unclear',
  'until',
  'lost',
  'is over',
  'waived',
  'terminated',
  'lacks',
  'scrapped',
  'surrendered',
  'no longer exists',
  'false',
  'had',
  'denied having',
  'no longer has',
  'no longer holds',
  'gave up',
  'given up',
  'ended',
  'expired',
  'lapsed',
  'instead of a right',
];

const NEW_CAPACITY = [
  'new capacity',
  'new OpenAI cloud',
  'new cloud',
  'additional capacity',
  'future cloud',
  'future needs',
  'additional compute',
  'expanded compute',
  'capacity it needs',
];

const SUPPLIERS = ['other cloud', 'another cloud', 'other provider', 'alternatives', 'another provider'];

const MAY = ['free to', 'freedom to', 'may use', 'may turn', 'may go', 'can use', 'can turn', 'allowed to'];

const claims = [
  claim('rofr.held', 'that Microsoft has a right of first refusal', {
    asserts: [ROFR],
    mentions: [['Microsoft', 'the company', 'tech giant', 'it']],
    lacks: OVER,
  }),
  claim('rofr.new-capacity', 'that the right of first refusal is on new capacity', {
    asserts: [ROFR],
    mentions: [NEW_CAPACITY],
    lacks: OVER,
  }),
  claim('rofr.first-option', 'that Microsoft is asked first', {
    asserts: [['first option', 'first chance', 'offered … first'], ['Microsoft']],
  }),
  claim('rofr.free-if-refused', 'that OpenAI may use another provider if Microsoft refuses', {
    mentions: [SUPPLIERS, ['if Microsoft']],
    asserts: [MAY, ['refuses', 'declines', 'passes']],
    lacks: ['contrary to'],
  }),
  claim('rofr.free-if-unable', 'that OpenAI may use another provider if Microsoft cannot supply', {
    asserts: [MAY],
    mentions: [SUPPLIERS, ['if Microsoft'], ["can't", 'cannot', 'unable', 'not able']],
    lacks: ['refuses', 'contrary to'],
  }),
  claim('rofr.ends-by-itself', 'that the right of first refusal has an end of its own', {
    asserts: [ROFR, ['until', 'expires', 'through', 'ends']],
  }),
  claim('rofr.ended', 'when the right of first refusal ends', {
    asserts: [ROFR],
    mentions: [OVER],
  }),
  claim('azure.goes-on', 'that OpenAI goes on using Azure', {
    asserts: [['continue using Azure', 'goes on using Azure', 'keeps using Azure']],
  }),
  claim('contract.through-2030', 'that the key elements of the partnership last through 2030', {
    asserts: [['through 2030'], ['key elements', 'contract', 'partnership']],
  }),
  claim('rofr.say', 'who has a say in where OpenAI’s models run', {
    denies: [['only say']],
    mentions: [['Microsoft'], ['models']],
  }),
  claim('rofr.veto', 'that Microsoft may veto another cloud', {
    asserts: [['veto', 'vetoes', 'block', 'blocks']],
    mentions: [['Microsoft'], ['cloud', 'provider']],
  }),
  claim('rofr.called-right', 'that it is called a right of first refusal', { asserts: [['right of first refusal']] }),
  claim('rofr.called-first-right', 'that it is called a first right of refusal', {
    asserts: [['first right of refusal']],
  }),
  claim('rofr.statement', 'that a right of first refusal takes the place of exclusivity on new capacity', {
    asserts: [ROFR, ['new capacity']],
    mentions: [['exclusivity']],
  }),
  claim('rofr.microsoft-said', 'who announced the right of first refusal', {
    asserts: [['confirmed', 'announced', 'statement'], ROFR],
    mentions: [['Microsoft', 'company']],
  }),
];

const ELSEWHERE = ['elsewhere', 'Oracle', 'unsaid'] as const;

export const EXCLUSIVE = ['exclusive', 'exclusive but for Oracle'] as const;

export const FREE = ['open', 'primary'] as const;

const NEW = ['new capacity', 'training', 'research'] as const;

const WAS_EXCLUSIVE: StatementRule = {
  text: 'Microsoft was OpenAI’s exclusive cloud provider then.',
  rests: ['cloud.was-exclusive'],
};

const OWN_ONLY_LATER: StatementRule = {
  text: 'Microsoft was OpenAI’s exclusive cloud provider then, and approved capacity of OpenAI’s own only later.',
  rests: ['cloud.was-exclusive', 'own.approved'],
  derived: true,
};

const NO_END_OF_ITS_OWN: CaveatRule = {
  text: 'No article on the shelf gives the right an end of its own.',
  if: { api: 'beyond' },
  absent: 'rofr.ends-by-itself',
};

export const notYet: StatementRule = {
  text: 'There was no right of first refusal yet: Microsoft was OpenAI’s exclusive cloud provider.',
  rests: ['cloud.was-exclusive'],
};

const NOW_PRIMARY: StatementRule = {
  text: 'Since {since:cloud-exclusivity} Microsoft is OpenAI’s primary cloud partner: products come first on Azure, and any cloud may serve them.',
  rests: ['cloud.primary', 'cloud.azure-first', 'cloud.any-for-products'],
  if: { cloud: 'primary' },
  optional: true,
};

export default topic({
  title: 'Right of first refusal',
  description: 'Who has first refusal on OpenAI’s new cloud capacity, and may OpenAI go elsewhere?',
  options: {
    workload: choice(
      'What OpenAI wants to run',
      'new capacity',
      'training',
      'research',
      'API',
      'own data centre',
      'existing workloads',
    ),
    provider: company('The cloud or company that would run it, such as Oracle'),
    microsoft: choice('What Microsoft says to it', 'accepts', 'declines', 'cannot supply', 'not asked'),
  },
  claims,
  terms: [
    {
      id: 'rofr',
      name: 'the right of first refusal',
      versions: [
        {
          name: 'held',
          from: '2025-01-21',
          says: 'Microsoft has a right of first refusal on OpenAI’s new cloud capacity',
          was: 'Microsoft had a right of first refusal on OpenAI’s new cloud capacity',
          proof: ['rofr.held'],
          with: [
            'rofr.new-capacity',
            'rofr.first-option',
            'rofr.free-if-refused',
            'rofr.free-if-unable',
            'rofr.ends-by-itself',
          ],
          dated: ['deal.day'],
        },
        {
          name: 'ended',
          from: '2025-10-28',
          says: 'Microsoft no longer has a right of first refusal',
          was: 'Microsoft had no right of first refusal',
          state: 'ended',
          proof: ['rofr.ended'],
        },
      ],
    },
  ],
  route: [
    { when: { workload: 'none', provider: 'none', microsoft: 'none' }, facet: 'right' },
    { when: { workload: 'API' }, facet: 'api' },
    { when: { workload: not('none', 'API') }, facet: 'placement' },
    { when: { workload: 'none', provider: not('none') }, facet: 'placement' },
    { when: { workload: 'none', provider: 'none', microsoft: not('none') }, facet: 'placement' },
  ],
  facets: {
    right: {
      title: 'what the right is and who holds it',
      example: '/rofr',
      inputs: { cloud: version('cloud-exclusivity'), right: version('rofr') },
      terms: ['rofr', 'cloud-exclusivity'],
      tables: [
        [
          {
            when: { cloud: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says who supplied OpenAI with cloud capacity before Microsoft’s exclusivity began in 2019.',
            near: ['cloud.was-exclusive'],
          },
          {
            when: { cloud: EXCLUSIVE },
            say: [
              notYet,
              {
                text: 'Oracle’s cloud, as an extension of Azure, was the one exception.',
                rests: ['oracle.exception'],
                if: { cloud: 'exclusive but for Oracle' },
                optional: true,
              },
            ],
          },
          {
            when: { cloud: 'first refusal', right: 'held' },
            say: [
              {
                text: 'Microsoft holds a right of first refusal on OpenAI’s new cloud capacity, since {since:rofr}.',
                rests: ['rofr.held', 'rofr.new-capacity'],
              },
              {
                text: 'Microsoft is asked first, before any other provider.',
                rests: ['rofr.first-option'],
                optional: true,
              },
              {
                text: 'If Microsoft refuses, OpenAI is free to use another provider.',
                rests: ['rofr.free-if-refused'],
                optional: true,
              },
              {
                text: 'The same goes for capacity that Microsoft cannot supply.',
                rests: ['rofr.free-if-unable'],
                optional: true,
              },
              { text: 'No article on the shelf gives the right an end of its own.', absent: 'rofr.ends-by-itself' },
            ],
          },
          {
            when: { cloud: FREE, right: 'ended' },
            say: [
              {
                text: 'Microsoft no longer has a right of first refusal: it ended on {since:rofr}.',
                rests: ['rofr.ended'],
              },
              { text: 'It had applied from {since:rofr.held} on.', rests: ['rofr.held'], optional: true },
              { text: 'Since it ended, OpenAI may buy compute anywhere.', rests: ['cloud.anywhere'], optional: true },
              NOW_PRIMARY,
            ],
          },
        ],
      ],
    },
    api: {
      title: 'may OpenAI run its API on this provider',
      example: '/rofr workload:API provider:AWS',
      otherwise: { provider: 'another provider' },
      inputs: {
        place: PLACE,
        announced: since('2025-01-21'),
        api: version('api-exclusivity'),
        cloud: version('cloud-exclusivity'),
      },
      terms: ['api-exclusivity'],
      tables: [
        [
          {
            when: { api: 'before', cloud: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says which clouds OpenAI could use before Microsoft’s exclusivity began in 2019.',
            near: ['cloud.was-exclusive'],
          },
          {
            when: { api: 'before', cloud: EXCLUSIVE, place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'Microsoft was OpenAI’s exclusive cloud provider then.', rests: ['cloud.was-exclusive'] }],
          },
          {
            when: { api: 'before', cloud: EXCLUSIVE, place: not('Azure') },
            ruling: 'no',
            say: [{ text: 'Microsoft was OpenAI’s exclusive cloud provider then.', rests: ['cloud.was-exclusive'] }],
          },
          {
            when: { api: 'Azure only', place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'The OpenAI API runs on Azure, and only there.', rests: ['api.azure-only'] }],
          },
          {
            when: { api: 'Azure only', place: not('Azure') },
            ruling: 'no',
            say: [
              {
                text: 'The OpenAI API runs only on Azure, whatever Microsoft says about new capacity.',
                rests: ['api.azure-only'],
              },
              {
                text: 'This exclusivity is announced through 2030.',
                rests: ['api.through-2030'],
                if: { announced: 'from' },
                optional: true,
              },
            ],
          },
          {
            when: { api: 'beyond' },
            ruling: 'not_stated',
            say: [
              {
                text: 'The API’s Azure exclusivity is announced through 2030, and nothing is stated for the time beyond.',
                rests: ['api.through-2030'],
              },
            ],
          },
          {
            when: { api: 'until AGI', place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'The OpenAI API is exclusive to Azure until AGI.', rests: ['api.until-agi'] }],
          },
          {
            when: { api: 'until AGI', place: not('Azure') },
            ruling: 'no',
            say: [
              { text: 'The OpenAI API is exclusive to Azure until AGI.', rests: ['api.until-agi'] },
              {
                text: 'US national-security customers may get it on any cloud.',
                rests: ['api.national-security'],
                optional: true,
              },
            ],
          },
          {
            when: { api: 'over' },
            ruling: 'yes',
            say: [
              {
                text: 'The OpenAI API may run on any cloud, since its Azure exclusivity ended on {since:api-exclusivity}.',
                rests: ['api.over', 'api.any-cloud'],
              },
              { text: 'Azure comes first.', rests: ['api.azure-first'], optional: true },
            ],
          },
        ],
      ],
    },
    placement: {
      title: 'may OpenAI use this provider for this workload',
      example: '/rofr workload:training provider:Oracle microsoft:declines',
      assume: { workload: 'new capacity' },
      otherwise: { provider: 'another provider' },
      inputs: {
        workload: option('workload', 'new capacity', 'API'),
        microsoft: option('microsoft', 'not asked'),
        place: PLACE,
        cloud: version('cloud-exclusivity'),
        api: version('api-exclusivity'),
      },
      terms: ['rofr', 'cloud-exclusivity'],
      tables: [
        [
          {
            when: { cloud: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says which clouds OpenAI could use before Microsoft’s exclusivity began in 2019.',
            near: ['cloud.was-exclusive'],
          },
          {
            when: { cloud: EXCLUSIVE, workload: 'own data centre' },
            ruling: 'no',
            say: [OWN_ONLY_LATER],
          },
          {
            when: { cloud: EXCLUSIVE, workload: not('own data centre'), place: 'own' },
            ruling: 'no',
            say: [OWN_ONLY_LATER],
          },
          {
            when: { cloud: EXCLUSIVE, workload: not('own data centre'), place: 'Azure' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft was OpenAI’s exclusive cloud provider then, and Azure is its cloud.',
                rests: ['cloud.was-exclusive'],
              },
            ],
          },
          {
            when: { cloud: EXCLUSIVE, workload: not('own data centre'), place: ['elsewhere', 'unsaid'] },
            ruling: 'no',
            say: [WAS_EXCLUSIVE],
          },
          {
            when: { cloud: 'exclusive', workload: not('own data centre'), place: 'Oracle' },
            ruling: 'no',
            say: [
              WAS_EXCLUSIVE,
              {
                text: 'From {since:cloud-exclusivity.exclusive but for Oracle} on Microsoft is reported to have let Oracle in as the one exception.',
                rests: ['oracle.allowed'],
                optional: true,
              },
            ],
          },
          {
            when: {
              cloud: 'exclusive but for Oracle',
              workload: not('own data centre'),
              place: 'Oracle',
              microsoft: 'declines',
            },
            ruling: 'no',
            say: [
              WAS_EXCLUSIVE,
              { text: 'That it consented to the one exception, Oracle, is reported.', rests: ['oracle.allowed'] },
            ],
          },
          {
            when: {
              cloud: 'exclusive but for Oracle',
              workload: not('own data centre'),
              place: 'Oracle',
              microsoft: not('declines'),
            },
            ruling: 'conditional',
            say: [
              {
                text: 'Microsoft was OpenAI’s exclusive cloud provider then, but is reported to have let it make a deal with Oracle.',
                rests: ['cloud.was-exclusive', 'oracle.allowed'],
              },
              {
                text: 'As announced, Oracle’s cloud served as an extension of Azure.',
                rests: ['clouds.oracle-extension'],
                optional: true,
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: 'existing workloads', place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'OpenAI goes on using Azure to run and to train its products.', rests: ['azure.goes-on'] }],
          },
          {
            when: { cloud: 'first refusal', workload: 'existing workloads', place: 'unsaid' },
            ruling: 'no',
            say: [
              {
                text: 'The right of first refusal is on new capacity and so does not cover existing workloads.',
                rests: ['rofr.new-capacity'],
                derived: true,
              },
              { text: 'For those OpenAI goes on using Azure.', rests: ['azure.goes-on'], optional: true },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: 'existing workloads', place: not('Azure', 'unsaid') },
            ruling: 'not_stated',
            say: [
              {
                text: 'The right of first refusal is on new capacity and says nothing of moving existing workloads.',
                rests: ['rofr.new-capacity'],
                derived: true,
              },
              { text: 'For those OpenAI goes on using Azure.', rests: ['azure.goes-on'], optional: true },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: 'own data centre', place: ['unsaid', 'own'] },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has approved that OpenAI builds additional capacity of its own, primarily for research and training.',
                rests: ['own.approved', 'own.research-and-training'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: 'own data centre', place: not('unsaid', 'own') },
            ruling: 'not_stated',
            say: [
              {
                text: 'What Microsoft approved is capacity that OpenAI builds itself; of {provider} in it nothing is stated.',
                rests: ['own.approved'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: ['training', 'research'], place: 'own' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has approved that OpenAI builds additional capacity of its own, primarily for research and training.',
                rests: ['own.approved', 'own.research-and-training'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: 'new capacity', place: 'own' },
            ruling: 'not_stated',
            say: [
              {
                text: 'What Microsoft approved is capacity of OpenAI’s own primarily for research and training; for another use nothing is stated.',
                rests: ['own.approved', 'own.research-and-training'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: 'Azure', microsoft: ['accepts', 'not asked'] },
            ruling: 'yes',
            say: [
              {
                text: 'OpenAI goes on using Azure, and Microsoft has the first say on new capacity.',
                rests: ['azure.goes-on', 'rofr.held'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: 'Azure', microsoft: 'declines' },
            ruling: 'no',
            say: [
              {
                text: 'In that case Azure does not supply it, and OpenAI is free to use another provider.',
                rests: ['rofr.free-if-refused'],
                derived: true,
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: 'Azure', microsoft: 'cannot supply' },
            ruling: 'no',
            say: [
              {
                text: 'In that case Azure does not supply it, and OpenAI is free to use another provider.',
                rests: ['rofr.free-if-unable'],
                derived: true,
              },
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: ELSEWHERE, microsoft: 'not asked' },
            ruling: 'conditional',
            say: [
              {
                text: 'Microsoft comes first, by its right of first refusal on new capacity.',
                rests: ['rofr.held', 'rofr.new-capacity'],
              },
              {
                text: 'OpenAI may use {provider} if Microsoft refuses to supply it.',
                rests: ['rofr.free-if-refused'],
                derived: true,
              },
              {
                text: 'The announced terms run through 2030.',
                rests: ['contract.through-2030'],
                if: { api: 'beyond' },
                optional: true,
              },
              NO_END_OF_ITS_OWN,
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: ELSEWHERE, microsoft: 'accepts' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft uses its first option, so not for now; OpenAI may go elsewhere only where Microsoft does not supply.',
                rests: ['rofr.first-option', 'rofr.free-if-refused'],
                derived: true,
              },
              NO_END_OF_ITS_OWN,
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: ELSEWHERE, microsoft: 'declines' },
            ruling: 'yes',
            say: [
              {
                text: 'If Microsoft refuses to supply new capacity, OpenAI may use {provider}.',
                rests: ['rofr.free-if-refused'],
              },
              {
                text: 'What Microsoft has on new capacity is a right of first refusal.',
                rests: ['rofr.held'],
                optional: true,
              },
              NO_END_OF_ITS_OWN,
            ],
          },
          {
            when: { cloud: 'first refusal', workload: NEW, place: ELSEWHERE, microsoft: 'cannot supply' },
            ruling: 'yes',
            say: [
              {
                text: 'If Microsoft cannot supply the capacity, OpenAI may use {provider}.',
                rests: ['rofr.free-if-unable'],
              },
              {
                text: 'What Microsoft has on new capacity is a right of first refusal.',
                rests: ['rofr.held'],
                optional: true,
              },
              NO_END_OF_ITS_OWN,
            ],
          },
          {
            when: { cloud: FREE, workload: 'own data centre' },
            decline: 'absent',
            text: 'No article on the shelf says whether Microsoft’s approval of capacity that OpenAI builds itself still holds.',
            near: ['own.unspoken', 'own.approved'],
          },
          {
            when: { cloud: FREE, workload: not('own data centre'), place: 'own' },
            decline: 'absent',
            text: 'No article on the shelf says whether Microsoft’s approval of capacity that OpenAI builds itself still holds.',
            near: ['own.unspoken', 'own.approved'],
          },
          {
            when: { cloud: FREE, workload: not('own data centre'), place: 'Azure' },
            ruling: 'yes',
            say: [
              { text: 'OpenAI may buy compute anywhere, Azure included.', rests: ['cloud.anywhere'], derived: true },
            ],
          },
          {
            when: { cloud: FREE, workload: not('own data centre'), place: ELSEWHERE },
            ruling: 'yes',
            say: [
              { text: 'OpenAI may buy compute anywhere, so from {provider} too.', rests: ['cloud.anywhere'] },
              {
                text: 'Microsoft no longer has a right of first refusal: it ended on {since:rofr}.',
                rests: ['rofr.ended'],
              },
              NOW_PRIMARY,
            ],
          },
        ],
      ],
    },
  },
});
