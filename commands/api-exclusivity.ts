import { claim } from '../src/rules/claims.ts';
import { choice, company } from '../src/rules/options.ts';
import { not, option, type Row, type StatementRule, since, topic, version } from '../src/rules/topic.ts';
import { PLACE } from './shared/place.ts';

const API = ['API', 'APIs'];

const ON_AZURE = [
  'exclusively on Azure',
  'only on Azure',
  'exclusive to Azure',
  'exclusive to … Azure',
  'exclusively hosted',
  'hosted only',
  'exclusive to Microsoft',
  'exclusive cloud provider for … API',
];

const OVER = ['no longer', 'ended', 'over since', 'is over'];

const claims = [
  claim('api.azure-only', 'that the OpenAI API runs only on Azure', {
    asserts: [API, ON_AZURE],
    lacks: [...OVER, 'rather than', 'instead of', 'was exclusive', 'until', 'AGI'],
  }),
  claim('api.through-2030', 'that the API exclusivity lasts through 2030', {
    asserts: [['through 2030'], API],
    mentions: [['exclusive', 'exclusivity']],
  }),
  claim('api.until-agi', 'that the OpenAI API is exclusive to Azure until AGI', {
    asserts: [API, ['exclusive to Azure', 'only on Azure', 'exclusively on Azure']],
    mentions: [['until AGI', 'AGI as the end']],
  }),
  claim('api.azure-service', 'that the OpenAI API is also sold as Azure OpenAI Service', {
    asserts: [['Azure OpenAI Service'], API],
  }),
  claim('api.third-parties', 'that API products made with third parties are Azure-only', {
    asserts: [API, ['third parties', 'third party']],
    mentions: [['Azure only', 'exclusive to Azure', 'only on Azure']],
  }),
  claim('api.national-security', 'that US national-security customers may get the API on any cloud', {
    asserts: [['national security']],
    mentions: [API, ['any cloud']],
  }),
  claim('api.other-products', 'that non-API products may run on any cloud', {
    asserts: [['non API']],
    mentions: [['any cloud']],
  }),
  claim('api.restated-2026', 'that the API exclusivity was restated in February 2026', {
    asserts: [['restated', 'restatement']],
    mentions: [API, ['exclusive', 'exclusivity']],
  }),
  claim('api.restated-stateless', 'that Azure stays exclusive for stateless calls of the API', {
    asserts: [['stateless'], ['exclusive']],
    mentions: [API, ['Azure'], ['unchanged', 'stays', 'remains']],
  }),
  claim(
    'api.over',
    'that the OpenAI API is no longer exclusive to Azure',
    { asserts: [['exclusivity … API'], ['ended', 'over since', 'is over']] },
    { mentions: [API, ['no longer exclusive to Azure', 'no longer … only on Azure']] },
  ),
  claim('api.any-cloud', 'that the OpenAI API may run on any cloud', {
    asserts: [['any cloud']],
    mentions: [API],
    lacks: ['non API', 'national security'],
  }),
  claim('api.azure-first', 'that Azure comes first for the API', {
    asserts: [['Azure first', 'Azure comes first', 'first on Azure', 'ship first']],
    lacks: ['defined', 'define', 'undefined', 'means'],
  }),
  claim('api.service', 'that OpenAI’s models are offered through the Azure OpenAI Service', {
    asserts: [['Azure OpenAI Service']],
    mentions: [['models', 'API']],
  }),
  claim('api.service-ends', 'that the Azure OpenAI Service ends', {
    asserts: [['Azure OpenAI Service'], ['ends', 'ended', 'shut down', 'closes', 'discontinued', 'retired']],
  }),
  claim('api.both', 'that customers get the models from Microsoft and from OpenAI', {
    asserts: [['leading models'], ['direct', 'directly', 'straight']],
  }),
  claim('api.microsoft-says', 'who says that the API stays exclusive', {
    asserts: [
      [
        'Microsoft … said',
        'Microsoft … says',
        'Microsoft … confirmed',
        'Microsoft confirmed',
        'Microsoft … stresses',
        'Microsoft … emphasized',
        'Microsoft clarified',
        'API Microsoft says',
        'API Microsoft confirmed',
      ],
    ],
    mentions: [API, ['exclusive', 'exclusivity', 'exclusively', 'only on Azure']],
  }),
];

const EXCLUSIVE = ['exclusive', 'exclusive but for Oracle'] as const;

const WAS_EXCLUSIVE: StatementRule = {
  text: 'Microsoft was OpenAI’s exclusive cloud provider then.',
  rests: ['cloud.was-exclusive'],
};

const ALL_WORKLOADS: StatementRule = {
  text: 'As restated on 23 January 2023, that covers OpenAI’s products too.',
  rests: ['cloud.all-workloads'],
  optional: true,
};

const AZURE_SERVICE: StatementRule = {
  text: 'It is also sold as Azure OpenAI Service.',
  rests: ['api.azure-service'],
  optional: true,
};

const RESTATED: StatementRule = {
  text: 'On 27 February 2026 that was restated for stateless calls, without a change.',
  rests: ['api.restated-stateless'],
  if: { restated: 'from' },
  optional: true,
};

export const nothingBeyond: Row = {
  when: { api: 'beyond' },
  ruling: 'not_stated',
  say: [
    {
      text: 'The API’s Azure exclusivity is announced through 2030, and nothing is stated for the time beyond.',
      rests: ['api.through-2030'],
    },
  ],
};

export const azureOnly: StatementRule = {
  text: 'The OpenAI API runs on Microsoft’s Azure, and only there.',
  rests: ['api.azure-only'],
};

export const untilAgi: StatementRule = {
  text: 'The OpenAI API is exclusive to Azure until AGI.',
  rests: ['api.until-agi'],
};

export const anyCloud: StatementRule = {
  text: 'The OpenAI API may run on any cloud, since its Azure exclusivity ended on {since:api-exclusivity.over}.',
  rests: ['api.over', 'api.any-cloud'],
};

export const azureFirst: StatementRule = { text: 'Azure comes first.', rests: ['api.azure-first'], optional: true };

export default topic({
  title: 'API exclusivity',
  description: 'Does the OpenAI API run only on Azure? For whom, and until when?',
  options: {
    product: choice(
      'What is to run',
      'API',
      'API for US national security',
      'API product with a third party',
      'other product',
    ),
    provider: company('The cloud it would run on, such as AWS'),
  },
  claims,
  terms: [
    {
      id: 'api-exclusivity',
      name: 'API exclusivity',
      versions: [
        {
          name: 'Azure only',
          from: '2023-01-23',
          says: 'the OpenAI API runs only on Azure',
          was: 'the OpenAI API ran only on Azure',
          proof: ['api.azure-only'],
          until: { day: '2030-12-31', proof: 'api.through-2030' },
          confirmed: [{ day: '2025-01-21', proof: 'api.through-2030' }],
        },
        {
          name: 'until AGI',
          from: '2025-10-28',
          says: 'the OpenAI API is exclusive to Azure until AGI',
          was: 'the OpenAI API was exclusive to Azure, with AGI as its end',
          proof: ['api.until-agi'],
          with: ['api.third-parties', 'api.national-security', 'api.other-products'],
          confirmed: [{ day: '2026-02-27', proof: 'api.restated-2026' }],
        },
        {
          name: 'over',
          short: 'any cloud, Azure first',
          from: '2026-04-27',
          says: 'the OpenAI API may run on any cloud, Azure first',
          was: 'the OpenAI API could run on any cloud, Azure first',
          state: 'ended',
          proof: ['api.over'],
          beside: ['api.any-cloud'],
          with: ['api.any-cloud', 'api.azure-first'],
        },
      ],
    },
  ],
  route: [
    { when: { product: 'none', provider: 'none' }, facet: 'exclusive' },
    { when: { product: 'none', provider: 'given' }, facet: 'api' },
    { when: { product: not('none') }, facet: 'api' },
  ],
  facets: {
    api: {
      title: 'may the API run there',
      example: '/api-exclusivity provider:AWS',
      otherwise: { provider: 'another cloud' },
      inputs: {
        product: option('product', 'API'),
        place: PLACE,
        announced: since('2025-01-21'),
        restated: since('2026-02-27'),
        api: version('api-exclusivity'),
        cloud: version('cloud-exclusivity'),
      },
      terms: ['api-exclusivity'],
      tables: [
        [
          {
            when: { api: 'before', cloud: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says where OpenAI’s API or products ran before Microsoft’s exclusivity began in 2019.',
            near: ['cloud.was-exclusive'],
          },
          { when: { api: 'before', cloud: 'exclusive', place: 'Azure' }, ruling: 'yes', say: [WAS_EXCLUSIVE] },
          { when: { api: 'before', cloud: 'exclusive', place: not('Azure') }, ruling: 'no', say: [WAS_EXCLUSIVE] },
          {
            when: { product: 'other product', api: 'Azure only', cloud: EXCLUSIVE, place: 'Azure' },
            ruling: 'yes',
            say: [WAS_EXCLUSIVE, ALL_WORKLOADS],
          },
          {
            when: { product: 'other product', api: 'Azure only', cloud: EXCLUSIVE, place: not('Azure') },
            ruling: 'no',
            say: [WAS_EXCLUSIVE, ALL_WORKLOADS],
          },
          {
            when: { product: 'other product', api: 'Azure only', cloud: 'first refusal', place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'OpenAI goes on using Azure to run and to train its products.', rests: ['azure.goes-on'] }],
          },
          {
            when: { product: 'other product', api: 'Azure only', cloud: 'first refusal', place: not('Azure') },
            ruling: 'conditional',
            say: [
              {
                text: 'Only the API has to stay on Azure; on new capacity for the rest Microsoft has a right of first refusal.',
                rests: ['api.azure-only', 'rofr.held', 'rofr.new-capacity'],
                derived: true,
              },
              {
                text: 'If Microsoft refuses, OpenAI is free to use another provider.',
                rests: ['rofr.free-if-refused'],
                optional: true,
              },
            ],
          },
          {
            when: { product: not('other product'), api: ['Azure only'], place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'The OpenAI API runs on Azure, and only there.', rests: ['api.azure-only'] }, AZURE_SERVICE],
          },
          {
            when: { product: not('other product'), api: 'Azure only', place: not('Azure') },
            ruling: 'no',
            say: [
              { text: 'The OpenAI API runs only on Azure, not on {provider}.', rests: ['api.azure-only'] },
              {
                text: 'This exclusivity is announced through 2030.',
                rests: ['api.through-2030'],
                if: { announced: 'from' },
                optional: true,
              },
              AZURE_SERVICE,
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
            when: { product: ['API', 'API product with a third party'], api: 'until AGI', place: 'Azure' },
            ruling: 'yes',
            say: [{ text: 'The OpenAI API is exclusive to Azure until AGI.', rests: ['api.until-agi'] }, RESTATED],
          },
          {
            when: { product: 'API', api: 'until AGI', place: not('Azure') },
            ruling: 'no',
            say: [
              {
                text: 'The OpenAI API is exclusive to Azure until AGI, since {since:api-exclusivity}.',
                rests: ['api.until-agi'],
              },
              RESTATED,
              {
                text: 'US national-security customers may get the API on any cloud.',
                rests: ['api.national-security'],
                optional: true,
              },
            ],
          },
          {
            when: { product: 'API product with a third party', api: 'until AGI', place: not('Azure') },
            ruling: 'no',
            say: [{ text: 'API products made with third parties are Azure-only.', rests: ['api.third-parties'] }],
          },
          {
            when: { product: 'API for US national security', api: 'until AGI' },
            ruling: 'yes',
            say: [
              {
                text: 'US national-security customers may get the API on any cloud.',
                rests: ['api.national-security'],
              },
            ],
          },
          {
            when: { product: 'other product', api: 'until AGI' },
            ruling: 'yes',
            say: [{ text: 'OpenAI’s non-API products may run on any cloud.', rests: ['api.other-products'] }],
          },
          {
            when: { product: 'other product', api: 'over' },
            ruling: 'yes',
            say: [
              {
                text: 'Any cloud may serve all of OpenAI’s products since {since:api-exclusivity}.',
                rests: ['cloud.any-for-products'],
              },
              { text: 'Azure comes first.', rests: ['cloud.azure-first'], optional: true },
            ],
          },
          {
            when: { product: not('other product'), api: 'over' },
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
    exclusive: {
      title: 'is the API exclusive to Azure',
      example: '/api-exclusivity',
      inputs: {
        announced: since('2025-01-21'),
        restated: since('2026-02-27'),
        api: version('api-exclusivity'),
        cloud: version('cloud-exclusivity'),
      },
      terms: ['api-exclusivity'],
      tables: [
        [
          {
            when: { api: 'before', cloud: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says where OpenAI’s API ran before Microsoft’s exclusivity began in 2019.',
            near: ['cloud.was-exclusive'],
          },
          {
            when: { api: 'before', cloud: EXCLUSIVE },
            say: [
              {
                ...WAS_EXCLUSIVE,
                text: 'Microsoft was OpenAI’s exclusive cloud provider then; the API is first spoken of on 23 January 2023.',
                rests: ['cloud.was-exclusive', 'api.azure-only'],
              },
            ],
          },
          {
            when: { api: 'Azure only' },
            say: [
              { ...azureOnly, text: 'The OpenAI API is exclusive to Azure: it runs there and nowhere else.' },
              {
                text: 'This exclusivity is announced through 2030.',
                rests: ['api.through-2030'],
                if: { announced: 'from' },
                optional: true,
              },
              AZURE_SERVICE,
            ],
          },
          {
            when: { api: 'until AGI' },
            say: [
              { ...untilAgi, text: 'The OpenAI API is exclusive to Azure until AGI, since {since:api-exclusivity}.' },
              RESTATED,
              {
                text: 'US national-security customers may get it on any cloud.',
                rests: ['api.national-security'],
                optional: true,
              },
            ],
          },
          {
            when: { api: 'over' },
            say: [
              {
                ...anyCloud,
                text: 'The OpenAI API is no longer exclusive to Azure, since {since:api-exclusivity.over}: it may run on any cloud.',
              },
              azureFirst,
            ],
          },
          nothingBeyond,
        ],
      ],
    },
  },
});
