import { claim } from '../src/rules/claims.ts';
import { choice, company } from '../src/rules/options.ts';
import {
  type CaveatRule,
  not,
  option,
  type Row,
  type StatementRule,
  since,
  topic,
  version,
} from '../src/rules/topic.ts';
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
const EXCLUSIVE = ['exclusive', 'exclusive but for Oracle'] as const;
const FREE = ['open', 'primary'] as const;
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

const unknownBefore: Row = {
  when: { cloud: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says who supplied OpenAI with cloud capacity before Microsoft’s exclusivity began in 2019.',
};
const notYet: StatementRule = {
  text: 'There was no right of first refusal yet: Microsoft was OpenAI’s exclusive cloud provider.',
  rests: ['cloud.was-exclusive'],
};
const gone: StatementRule = {
  text: 'Microsoft no longer has a right of first refusal: it ended on {since:rofr}.',
  rests: ['rofr.ended'],
};
const anywhere: StatementRule = {
  text: 'OpenAI may buy compute anywhere.',
  rests: ['cloud.anywhere'],
  optional: true,
};
const NOW_PRIMARY: StatementRule = {
  text: 'Since {since:cloud-exclusivity} Microsoft is OpenAI’s primary cloud partner: products come first on Azure, and any cloud may serve them.',
  rests: ['cloud.primary', 'cloud.azure-first', 'cloud.any-for-products'],
  if: { cloud: 'primary' },
  optional: true,
};
const askedFirst: StatementRule = {
  text: 'Microsoft is asked first, before any other provider, by its right of first refusal.',
  rests: ['rofr.held', 'rofr.first-option'],
};
const ifRefused: StatementRule = {
  text: 'If Microsoft refuses, OpenAI is free to use other providers.',
  rests: ['rofr.free-if-refused'],
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
      asks: [
        'What is the right of first refusal?',
        'Who has first dibs on OpenAI’s new capacity?',
        'When did the ROFR start?',
        'Which side is the holder of the first refusal right?',
        'Since when does Microsoft have a right of first refusal?',
        'which company owns the rofr',
        'Does the ROFR belong to Microsoft?',
        'Tell me about the ROFR.',
        'Does Microsoft have a right of first refusal?',
        'Microsoft has first refusal.',
        'what day did first refusal kick in',
        'Was there a right of first refusal in 2024?',
        'Could you please tell me whose right of first refusal this is?',
        'rofr status',
        'Is it Oracle or Microsoft that holds first refusal?',
        'Abeg, na who hold this first refusal right for OpenAI matter?',
        'URGENT: who has first refusal, Microsoft or somebody else? can I say Microsoft on air?',
        'May I enquire which of the two firms enjoys the right of first refusal, and since what day?',
        'Is possible to confirm that on 10 December 2025 the right of first refusal was still with Microsoft?',
        'gg did msft get nerfed or do they still own the rofr',
        'Kindly confirm the holder and the effective date of the right of first refusal.',
        '$MSFT long here. Does the company hold a ROFR at present, yes or no?',
      ],
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
      asks: [
        'Does the right of first refusal let OpenAI move its API as well?',
        'Is the API covered by the right of first refusal?',
        'If Microsoft refuses capacity, may the API go to another cloud too?',
        'rofr and the api, does one free the other?',
        'Microsoft passes on new servers. Does that open the API to AWS?',
        'Does a no from Microsoft under the ROFR unlock the API?',
        'On 3 march 2025 Microsoft waives its first refusal. Na so OpenAI go carry the API comot from Azure?',
        'Does exercise or waiver of the right of first refusal have any bearing on where the API is hosted?',
        'Is the API workload in scope of the ROFR, or is it carved out of it?',
        'We integrate the API. When Microsoft refuses new machines, is it possible that our API calls go to Google?',
        'rofr declined = api unlocked? asking for my guild',
        'CAN I SAY that a refusal by Microsoft frees the API too?',
      ],
      example: '/rofr workload:API provider:AWS',
      assume: { workload: 'API' },
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
      asks: [
        'Can OpenAI train on Oracle?',
        'What if Microsoft says no?',
        'May OpenAI build its own data centre?',
        'Can OpenAI use other clouds now?',
        'Can OpenAI use any cloud now?',
        'May OpenAI choose its clouds at will?',
        'What happens if Microsoft declines to supply the capacity?',
        'say azure is sold out, what can openai do then',
        'If Microsoft has no capacity left, where can OpenAI go?',
        'Suppose Redmond tells OpenAI it is full. Next step?',
        'Microsoft offers the servers, but OpenAI would rather have Oracle. Is that possible?',
        'what if msft accepts every request, does any other cloud get a piece',
        'Might an OpenAI model be trained at Google one day?',
        'OpenAI wants a huge cluster at CoreWeave. Can it sign?',
        'Is OpenAI allowed to use AWS for research?',
        'redmond can deliver and wants to. may oai shop with a rival anyway',
        'If Microsoft turns OpenAI down, may it use Google Cloud?',
        'are other clouds on the table for oai today or azure only',
        'Can OpenAI move its existing workloads to another cloud?',
        'Azure is full and OpenAI needs more GPUs. What can OpenAI do?',
        'OpenAI wants a new cluster and Microsoft answers no. What is OpenAI allowed to do next?',
        'microsoft says sorry, we have no room. what now for oai',
        'Microsoft replies that it takes the job. Does another cloud get a chance to bid?',
        'Redmond says it will supply everything. Do AWS or Google get anything at all?',
        'Could a partner of Google Cloud end up hosting OpenAI training?',
        'Suppose on 14 February 2025 Microsoft declines a 40,000-GPU cluster: may OpenAI sign with CoreWeave?',
        'Abeg if Microsoft talk say e no get space, fit OpenAI enter Oracle for training?',
        'Is possible for OpenAI to place a research job with Google when Microsoft already said yes?',
        'We need 5,000 more nodes for a training run and Azure cannot deliver before August. May OpenAI rent them from AWS?',
        'lobby is full on azure, can oai just queue on oracle servers',
        'May I enquire whether OpenAI might place a new training run with Amazon, supposing that Microsoft had declined it?',
        'Microsoft has not been asked yet and Oracle has machines ready on 1 june 2025. Can OpenAI train there?',
      ],
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
    meaning: {
      title: 'what ROFR stands for',
      asks: [
        'What does ROFR stand for?',
        'ROFR meaning?',
        'Spell out the acronym ROFR for me, please.',
        'eli5 the right of first refusal',
        'wtf is a rofr lol',
        'Could you kindly explain what a right of first refusal is in this partnership?',
        'What exactly is this first refusal right, in plain English?',
        'I am no lawyer. How would you define the right of first refusal here?',
        'whats the rofr everybody talks about',
        'explain like im a sysadmin: what priority does microsoft have in the queue for new machines',
        'Abeg explain this ROFR thing make I understand am.',
        'ROFR stands for WHAT? spell it out for my listeners',
        'May I trouble you for a definition of the expression right of first refusal as these two firms employ it?',
        'Please to explain the word ROFR, in my language we do not have it.',
        'noob question: what does rofr even mean',
        'My professor keeps writing ROFR on the board. What do those letters stand for?',
      ],
      example: 'What does ROFR stand for?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [notYet] },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'ROFR stands for right of first refusal: Microsoft has the first option to supply OpenAI’s new cloud capacity, before any other provider.',
                rests: ['rofr.held', 'rofr.new-capacity', 'rofr.first-option'],
              },
              ifRefused,
            ],
          },
          {
            when: { cloud: FREE },
            say: [
              {
                text: 'ROFR stands for right of first refusal: Microsoft had the first option to supply OpenAI’s new cloud capacity.',
                rests: ['rofr.first-option'],
              },
              { ...gone, text: 'It ended on {since:rofr}.' },
            ],
          },
        ],
      ],
    },
    scope: {
      title: 'what the right is on',
      asks: [
        'Is the right of first refusal on new capacity only, or on existing servers too?',
        'Does the ROFR cover what already runs?',
        'What is the scope of the first refusal right?',
        'rofr on what, old racks or new ones',
        'Which capacity falls under the right of first refusal?',
        'Are current workloads subject to the ROFR, or merely additional compute?',
        'On what does Microsoft have first refusal?',
        'does msft get dibs on the existing clusters as well',
        'To what does the priority option extend: existing machines, fresh ones, or both?',
        'The first refusal is for the new compute only, yes?',
        'Abeg this first refusal, e cover the servers wey dey already or only new ones?',
        'Does the right attach to incremental capacity only, or does it extend to capacity in service at signing?',
        'Is possible that first refusal applies also to machines already installed?',
        'QUICK: first refusal is on NEW servers only, not existing ones, correct?',
        'Our jobs already run on Azure nodes. Does the right of first refusal touch those or just additional nodes?',
        'is the rofr for fresh spawns only or also the servers already up',
        'In January 2025, to which capacity did the right of first refusal relate, the old or the new?',
      ],
      example: 'Does the ROFR cover what already runs?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [notYet] },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'Microsoft’s right of first refusal is on new capacity, and so not on what already runs.',
                rests: ['rofr.held', 'rofr.new-capacity'],
                derived: true,
              },
              { text: 'OpenAI goes on using Azure.', rests: ['azure.goes-on'], optional: true },
            ],
          },
          {
            when: { cloud: FREE },
            say: [gone, { text: 'It was on new capacity.', rests: ['rofr.new-capacity'] }],
          },
        ],
      ],
    },
    first: {
      title: 'is Microsoft asked first',
      asks: [
        'Does OpenAI have to ask Microsoft first?',
        'Must OpenAI offer new capacity to Microsoft before others?',
        'Who gets asked first when OpenAI needs more servers?',
        'does redmond still get first dibs when oai wants more gpus',
        'When the startup needs extra compute, whose door does it knock on first?',
        'So MSFT has first call on fresh compute, correct?',
        'Who is first in line to host more OpenAI capacity?',
        'if sama needs another cluster who gets the first shot',
        'Does Microsoft still have first refusal?',
        'I would write that Microsoft has dibs on extra compute. Is that right?',
        'If Google offers OpenAI a training cluster, is Microsoft asked first?',
        'microsoft has first right on the new cloud for openai, is it true?',
        'Before OpenAI buys extra compute, na Microsoft dem go first ask?',
        'So OpenAI must knock at Microsoft’s door first: can I say that on air?',
        'May I enquire whether OpenAI is obliged to approach Microsoft before any other house?',
        'Is possible to know who must be asked first for additional servers on 5 may 2025?',
        'does msft still get to roll need before the other clouds',
        'Any request for more nodes goes to Redmond first, and only then to others. Is this how it works?',
        'On 12 November 2025 OpenAI wants more GPUs. Does it still have to ask Microsoft first?',
      ],
      example: 'Does OpenAI have to ask Microsoft first?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [notYet] },
          { when: { cloud: 'first refusal' }, ruling: 'yes', say: [askedFirst, ifRefused] },
          {
            when: { cloud: FREE },
            ruling: 'no',
            say: [
              { ...gone, text: 'Microsoft no longer has a right of first refusal, as it ended on {since:rofr}.' },
              anywhere,
            ],
          },
        ],
      ],
    },
    skip: {
      title: 'may OpenAI go round Microsoft',
      asks: [
        'Can OpenAI skip Microsoft and sign with another cloud directly?',
        'May OpenAI go straight to a rival cloud without asking Microsoft?',
        'could oai just take a cheaper offer and bypass redmond',
        'Would it be permitted for OpenAI to rent from a neocloud without telling Microsoft?',
        'Someone offers OpenAI cheap GPUs. Can it simply accept without asking Microsoft?',
        'Is OpenAI free to ignore the right of first refusal?',
        'can sama go behind microsofts back for new servers',
        'Let us say OpenAI prefers another provider from the start. Can it go there at once, skipping Microsoft?',
        'what stops openai from going around microsoft for new compute',
        'It is allowed for OpenAI to take other cloud without ask to Microsoft?',
        'OpenAI fit waka pass Microsoft go sign with another cloud straight?',
        'May OpenAI contract directly with a third-party provider without first tendering the capacity to Microsoft?',
        'Is possible OpenAI takes cheaper supplier and never informs Microsoft?',
        'can oai speedrun it and skip the microsoft step',
        'It is 20 april 2025 and a neocloud has idle GPUs. Can OpenAI take them without offering Microsoft the job?',
        'Might OpenAI, without discourtesy to Microsoft, simply pass it by and engage another house?',
        'OpenAI ignores Microsoft and signs with someone else for new servers. Allowed?',
      ],
      example: 'Can OpenAI skip Microsoft and sign with another cloud directly?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          {
            when: { cloud: EXCLUSIVE },
            ruling: 'no',
            say: [{ text: 'Microsoft was OpenAI’s exclusive cloud provider then.', rests: ['cloud.was-exclusive'] }],
          },
          {
            when: { cloud: 'first refusal' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft comes first, by its right of first refusal on new capacity.',
                rests: ['rofr.held', 'rofr.new-capacity'],
              },
              { ...ifRefused, text: 'OpenAI may use other providers only if Microsoft refuses.' },
            ],
          },
          {
            when: { cloud: FREE },
            ruling: 'yes',
            say: [{ text: 'OpenAI may buy compute anywhere.', rests: ['cloud.anywhere'] }, gone],
          },
        ],
      ],
    },
    condition: {
      title: 'when OpenAI may use other clouds',
      asks: [
        'When may OpenAI use another cloud?',
        'Under what conditions can OpenAI turn to a provider other than Azure?',
        'In which case is OpenAI free to buy from somebody else?',
        'what has to happen before openai can shop elsewhere',
        'Under which circumstances may workloads go to a rival host?',
        'at what point can oai hire another cloud',
        'How can OpenAI end up on a different cloud under the new terms?',
        'What must Microsoft do before OpenAI may leave for other providers with new capacity?',
        'On what terms is OpenAI permitted to place extra compute with anyone else?',
        'under what circumstances can gpt training land at a competitor cloud',
        'Na which time OpenAI fit use another cloud?',
        'State the condition precedent to OpenAI’s use of other providers.',
        'In which case is possible for OpenAI to buy from other supplier?',
        'other clouds: allowed WHEN exactly? need one line',
        'what unlocks the other clouds for oai, is there a quest',
        'May I enquire under what conditions OpenAI was at liberty to engage another provider in March 2025?',
      ],
      example: 'When may OpenAI use another cloud?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr', 'cloud-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { cloud: EXCLUSIVE },
            say: [
              {
                text: 'It might not: Microsoft was OpenAI’s exclusive cloud provider then.',
                rests: ['cloud.was-exclusive'],
              },
              {
                text: 'One exception is reported: Microsoft let OpenAI make a deal with Oracle.',
                rests: ['oracle.allowed'],
                if: { cloud: 'exclusive but for Oracle' },
                optional: true,
              },
            ],
          },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'OpenAI may use other cloud providers if Microsoft refuses to supply new capacity.',
                rests: ['rofr.free-if-refused'],
              },
              {
                text: 'The same goes for capacity that Microsoft cannot supply.',
                rests: ['rofr.free-if-unable'],
                optional: true,
              },
            ],
          },
          {
            when: { cloud: FREE },
            say: [
              { text: 'OpenAI may buy compute anywhere, on no condition of Microsoft’s.', rests: ['cloud.anywhere'] },
              gone,
            ],
          },
        ],
      ],
    },
    trigger: {
      title: 'does Microsoft have to refuse, or to be unable',
      asks: [
        'Do the articles agree on whether Microsoft must refuse or be unable to supply?',
        'Is the trigger that Microsoft says no, or that it cannot deliver?',
        'One report says refuses, another says cannot supply. Which is it?',
        'do articles differ on when openai may go to another cloud',
        'refuse vs unable: which condition do the sources give for going elsewhere?',
        'Is it enough that Microsoft declines, or must it lack capacity?',
        'conflicting reports about what frees openai to leave: a no from msft or no capacity at msft?',
        'Must Microsoft be out of capacity, or can it simply turn the request down?',
        'Na refuse or na cannot supply? The two stories no be the same.',
        'Is the operative condition a refusal by Microsoft, or an inability to supply?',
        'One producer says DECLINES, the other says CAN’T. Which do we read on air?',
        'My two sources disagree: one has Microsoft unwilling, the other has it unable. Which of them is right?',
        'does msft have to say no or does it just have to be out of stock, articles dont agree',
        'Do the articles speak of Microsoft being unwilling or of its being unable to provide?',
      ],
      example: 'Is the trigger that Microsoft says no, or that it cannot deliver?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [notYet] },
          {
            when: { cloud: ['first refusal', ...FREE] },
            say: [
              {
                text: 'The articles word it in two ways: OpenAI is free to go elsewhere if Microsoft refuses to supply, or if it cannot supply.',
                rests: ['rofr.free-if-refused', 'rofr.free-if-unable'],
              },
              { ...gone, if: { cloud: FREE } },
            ],
          },
        ],
      ],
    },
    say: {
      title: 'how much say Microsoft has',
      asks: [
        'Is Microsoft alone in deciding where OpenAI’s models run?',
        'Is there a veto for Microsoft against other clouds?',
        'Does Microsoft keep influence over where models are trained?',
        'Is Microsoft the sole decider of where GPT is hosted?',
        'how much input does redmond have over where models run',
        'can msft block openai from using a rival cloud',
        'Is Redmond one voice among several in hosting decisions?',
        'I plan to write that Microsoft still has input on where the models train. Fair?',
        'Who has the say over where OpenAI trains and runs its models?',
        'May Microsoft forbid OpenAI to choose another provider?',
        'Abeg, Microsoft alone dey decide where the models go run?',
        'Does Microsoft retain consent or veto rights over the siting of OpenAI’s models?',
        'Is possible for Microsoft to block choice of other cloud by OpenAI?',
        'does redmond have admin rights over where the models run or just a vote',
        'May I enquire how much of a voice Microsoft retains in the hosting of OpenAI’s models?',
        'On air in five: Microsoft has a say but not the ONLY say on where models train, yes?',
      ],
      example: 'Is Microsoft alone in deciding where OpenAI’s models run?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr', 'cloud-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { cloud: EXCLUSIVE },
            say: [{ text: 'Microsoft was OpenAI’s exclusive cloud provider then.', rests: ['cloud.was-exclusive'] }],
          },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'Microsoft has input on where OpenAI’s models are trained and run, and it does not have the only say.',
                rests: ['rofr.say'],
              },
              { text: 'What it has is a right of first refusal.', rests: ['rofr.held'] },
              { text: 'No article on the shelf speaks of a veto.', absent: 'rofr.veto' },
            ],
          },
          { when: { cloud: FREE }, say: [gone, anywhere] },
        ],
      ],
    },
    wording: {
      title: 'right of first refusal or first right of refusal',
      asks: [
        'Is it a right of first refusal or a first right of refusal?',
        'Why do the articles word the refusal right differently?',
        'right of first refusal vs first right of refusal, same thing?',
        'One article writes first right of refusal. A mistake or another right?',
        'Which term is correct, ROFR or first right of refusal?',
        'Do all articles use the same name for the right of first refusal?',
        'the pieces use two different names for the refusal right, whats up with that',
        'Is the first right of refusal a different clause from the ROFR?',
        'The articles do not match: first right of refusal or right of first refusal?',
        'first right of refusal, is that the correct term',
        'Two papers write two names, first right of refusal and right of first refusal. Na the same thing?',
        'As a matter of drafting, is “first right of refusal” a different instrument from a right of first refusal?',
        'Is a right of first refusal the same as the first right of refusal one paper has, or must I mark the pupil down?',
        'FIRST RIGHT OF REFUSAL or RIGHT OF FIRST REFUSAL, which one do I read out?',
        'is possible that first right of refusal and right of first refusal are two different rights?',
        'rofr or fror lol, which spelling do the articles go with',
      ],
      example: 'Do all articles use the same name for the right of first refusal?',
      inputs: {},
      tables: [
        [
          {
            when: {},
            say: [
              {
                text: 'Both names mean the same right: most articles write “right of first refusal”, and “first right of refusal” is found too.',
                rests: ['rofr.called-right', 'rofr.called-first-right'],
              },
            ],
          },
        ],
      ],
    },
    statement: {
      title: 'what Microsoft itself said of new capacity',
      asks: [
        'What did Microsoft itself say about new capacity?',
        'Quote Microsoft’s exact words on the right of first refusal.',
        'What is the exact wording of Microsoft’s announcement about exclusivity on new capacity?',
        'Who announced the right of first refusal?',
        'Is the ROFR official or a rumour?',
        'who says msft has first refusal, got a source',
        'Which company confirmed the first refusal right?',
        'need the verbatim line from the microsoft blog about rofr',
        'Has the ROFR been confirmed by Microsoft or is it press talk?',
        'Source for the claim that Microsoft has a right of first refusal?',
        'How did Microsoft phrase it when it announced the change on new capacity?',
        'For a footnote I need the precise wording of the announcement about exclusivity on new capacity.',
        'Abeg, Microsoft talk am with their own mouth, this first refusal matter?',
        'Produce the text in which Microsoft announced the right of first refusal.',
        'Before I send the slides: in what words did Microsoft announce the change to exclusivity on new capacity?',
        'WHO ANNOUNCED IT? is the ROFR straight from Microsoft or from a leak',
        'Is possible to receive the official wording of Microsoft on new capacity and first refusal?',
        'Was the right of first refusal confirmed on 21 January 2025 by Microsoft itself?',
        '$MSFT: is the first refusal news company-confirmed or just chatter?',
      ],
      example: 'What did Microsoft itself say about new capacity?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [notYet] },
          {
            when: { cloud: ['first refusal', ...FREE] },
            say: [
              {
                text: 'Microsoft announced it in a statement: the exclusivity on new capacity changes, to a right of first refusal.',
                rests: ['rofr.statement', 'rofr.microsoft-said'],
              },
              { ...gone, text: 'That right ended on {since:rofr}.', if: { cloud: FREE } },
            ],
          },
        ],
      ],
    },
    end: {
      title: 'until when the right runs',
      asks: [
        'When does the right of first refusal end?',
        'How long does the ROFR last?',
        'Does the first refusal right have an expiry date?',
        'until when can microsoft use its rofr',
        'How long did the first refusal clause last?',
        'does the rofr run out in 2030 or when',
        'On what date does the priority option lapse?',
        'Is the first refusal right still valid?',
        'Since the ROFR runs to 2030, can Microsoft still use it?',
        'when did msft lose its first dibs',
        'What is the term of the right of first refusal?',
        'Na when this first refusal right go expire?',
        'What is the expiration date of the right of first refusal?',
        'Is possible to tell until which date the right of first refusal was valid?',
        'did the rofr despawn already, and what day',
        'May I enquire upon which day the right of first refusal came to its close?',
        'ROFR: over or not, and since WHAT DATE? on air in two minutes',
        'The right of first refusal ended on 28 October 2025, correct?',
      ],
      example: 'When does the right of first refusal end?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [notYet] },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'Microsoft’s right of first refusal, held since {since:rofr.held}, ends on {since:rofr.ended}.',
                rests: ['rofr.ended'],
              },
            ],
          },
          {
            when: { cloud: FREE },
            say: [gone, { text: 'It had applied since {since:rofr.held}.', rests: ['rofr.held'] }],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'how long Microsoft has to answer under the right of first refusal',
      asks: [
        'How many days does Microsoft have to use its right of first refusal?',
        'Is there a deadline for Microsoft to answer a capacity request?',
        'how fast must msft respond once oai asks for servers',
        'What is the response time under the ROFR?',
        'How long may Microsoft think about it before OpenAI can go elsewhere?',
        'Does Redmond have 30 or 60 days to exercise first refusal?',
        'time limit for rofr?',
        'By when must Microsoft say yes or no to new capacity?',
        'how many weeks until openai can walk if redmond stays silent',
        'Na how many days Microsoft get to answer before OpenAI waka?',
        'What is the notice period within which Microsoft must exercise the right of first refusal?',
        'Is possible to know the deadline for the reply of Microsoft to a capacity request?',
        'OpenAI sends its request on 1 june 2025. By which date must Microsoft reply?',
        'how long is the cooldown before msft has to answer a rofr request',
        'How many hours or days does Microsoft have to respond under first refusal?',
      ],
      near: ['rofr.first-option', 'rofr.held'],
    },
    {
      missing: 'whether Microsoft must match another provider’s price or terms',
      asks: [
        'Does Microsoft have to match a rival’s price under the ROFR?',
        'Is there price matching in the right of first refusal?',
        'must redmond match the other bid or just offer anything',
        'At what price does Microsoft supply capacity when it uses its first option?',
        'If Oracle quotes less, must Microsoft meet that quote?',
        'does rofr mean matching the best offer',
        'On whose terms is first refusal exercised, the rival’s offer or Microsoft’s list price?',
        'How is the price set when Microsoft takes up the right?',
        'If Oracle price cheap pass, Microsoft must match am under first refusal?',
        'Does the right of first refusal operate as a matching right on price and terms?',
        'Is possible that Microsoft is obliged to make same price as competitor?',
        'Under the ROFR, what price does Microsoft charge, and must it equal the rival’s bid?',
        'does msft have to price match like a store or can it charge whatever under the rofr',
        'May I enquire whether Microsoft must equal a competitor’s offer when it exercises first refusal?',
      ],
      near: ['rofr.held', 'rofr.first-option'],
    },
    {
      missing: 'how often Microsoft has used its right or turned a request down',
      asks: [
        'What number of requests for capacity did Microsoft refuse to date?',
        'how often did msft say no to openai',
        'How many times has the ROFR been exercised?',
        'Number of requests that Microsoft has turned down to date?',
        'How often was the right of first refusal used last year?',
        'how many times did redmond pass',
        'Na how many times Microsoft don say no to OpenAI?',
        'Has the right been exercised, and on how many occasions?',
        'How many capacity requests were refused by Microsoft between January and October 2025?',
        'HOW OFTEN did Microsoft use first refusal? a number please',
        'is possible to have count of requests which Microsoft has declined?',
        'whats msfts rofr kill count, how many requests denied',
      ],
      near: ['rofr.free-if-refused', 'rofr.held'],
    },
    {
      missing: 'how the right of first refusal works in detail',
      asks: [
        'What counts as new capacity under the ROFR, is there a minimum size?',
        'Does an expansion of an existing cluster count as new capacity?',
        'In what form must OpenAI ask Microsoft, in writing?',
        'What is the procedure for exercising first refusal?',
        'May Microsoft take only part of the requested capacity?',
        'can msft change its mind after saying no under the rofr',
        'Can Microsoft sell or transfer its right of first refusal to somebody?',
        'is there a small print threshold in megawatts for first refusal',
        'Does the right of first refusal apply per region?',
        'What formalities apply to the exercise of the right of first refusal: form of notice, partial acceptance, assignment?',
        'Abeg, how the first refusal process dey work, step by step?',
        'Does adding 200 nodes to a running cluster count as new capacity for the ROFR?',
        'Is possible for Microsoft to accept half of the request under first refusal?',
        'can msft trade or gift its rofr to another company',
        'May I enquire by what procedure the right of first refusal is put into effect?',
      ],
      near: ['rofr.new-capacity', 'rofr.held'],
    },
    {
      missing: 'what happens if OpenAI passes over the right of first refusal',
      asks: [
        'What is the penalty if OpenAI ignores the right of first refusal?',
        'Can Microsoft sue OpenAI for breaking the ROFR?',
        'damages for violating first refusal?',
        'Which court decides disputes about the ROFR?',
        'what does oai pay if it breaches the rofr',
        'Is there a fine when OpenAI signs elsewhere without asking first?',
        'Who arbitrates if the two disagree on first refusal?',
        'what are the consequences of skipping microsoft in breach of the first refusal clause',
        'If OpenAI break the first refusal agreement, na wetin be the punishment?',
        'What remedies does Microsoft have for breach of the right of first refusal?',
        'OpenAI signs with a rival on 2 april 2025 without asking. Which penalty falls due?',
        'does oai get banned or fined if it breaks the rofr',
        'Is possible that Microsoft goes to court if first refusal is not respected?',
        'May I enquire what sanction attends a breach of the right of first refusal?',
      ],
      near: ['rofr.held'],
    },
    {
      missing: 'whether the right of first refusal covers Stargate’s capacity',
      asks: [
        'Does the ROFR apply to Stargate?',
        'Does Microsoft have first refusal on Stargate’s data centres?',
        'is stargate exempt from the right of first refusal',
        'Did Microsoft have to be asked first before Stargate was launched?',
        'Was Stargate offered to Microsoft under the right of first refusal?',
        'can redmond use first refusal on the texas site of stargate',
        'This Stargate capacity, Microsoft get first refusal on top am?',
        'Are the Stargate facilities carved out of the right of first refusal?',
        'Is possible that Stargate servers must first be offered to Microsoft?',
        'is stargate loot also under msfts first refusal',
        'When Stargate was announced on 21 January 2025, was its capacity put to Microsoft first under the ROFR?',
        'STARGATE sites: inside Microsoft’s first refusal or outside of it?',
      ],
      near: ['rofr.new-capacity', 'rofr.held'],
    },
  ],
});
