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
const unknownBefore: Row = {
  when: { api: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of the API before 23 January 2023.',
  near: ['cloud.was-exclusive'],
};
const nothingBeyond: Row = {
  when: { api: 'beyond' },
  ruling: 'not_stated',
  say: [
    {
      text: 'The API’s Azure exclusivity is announced through 2030, and nothing is stated for the time beyond.',
      rests: ['api.through-2030'],
    },
  ],
};
const azureOnly: StatementRule = {
  text: 'The OpenAI API runs on Microsoft’s Azure, and only there.',
  rests: ['api.azure-only'],
};
const untilAgi: StatementRule = {
  text: 'The OpenAI API is exclusive to Azure until AGI.',
  rests: ['api.until-agi'],
};
const anyCloud: StatementRule = {
  text: 'The OpenAI API may run on any cloud, since its Azure exclusivity ended on {since:api-exclusivity.over}.',
  rests: ['api.over', 'api.any-cloud'],
};
const azureFirst: StatementRule = { text: 'Azure comes first.', rests: ['api.azure-first'], optional: true };
const service: StatementRule = {
  text: 'Microsoft sells access to the models through the Azure OpenAI Service.',
  rests: ['api.service'],
  optional: true,
};

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
      asks: [
        'Can OpenAI run its API on AWS?',
        'Is there any way to have the OpenAI API outside Azure?',
        'could amazon sell gpt access through aws',
        'If OpenAI rents servers from Oracle, may it serve the API from there?',
        'Will Bedrock offer the OpenAI API?',
        'Can third-party clouds sell the developer interface?',
        'api on google cloud possible?',
        'Once OpenAI has a second cloud, will API calls be answered there?',
        'May OpenAI host the endpoint anywhere else?',
        'Can OpenAI’s API be served from AWS?',
        'As a developer I want the API out of Google Cloud. Possible under the contract?',
        'Abeg, OpenAI fit run their API for AWS?',
        'Is OpenAI contractually permitted to offer the API through a cloud other than Azure?',
        'May I enquire whether the API might lawfully be served from Google’s cloud?',
        'Is possible to buy the OpenAI API from Amazon on 10 December 2025?',
        'can oai port the api to aws servers',
        'Suppose that on 1 july 2025 we want the API on Oracle hardware in our own region. May OpenAI host it there?',
        'API ON AWS: can I say yes on air?',
      ],
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
      asks: [
        'Is the OpenAI API still only on Azure?',
        'Is the API exclusive to Azure?',
        'Must the API be on Azure?',
        'is the api azure only today',
        'Does Microsoft still have the API for itself?',
        'Must the OpenAI API be hosted by Microsoft?',
        'api locked to redmond, yes or no',
        'I would like to know whether the API remains exclusive to Azure.',
        'Is Azure still the only home of the endpoint?',
        'Has the API exclusivity been kept?',
        'Was the API freed from Azure as well?',
        'Is the API, too, open to other clouds after the loss of exclusivity?',
        'Did the October 2025 terms release the API from Azure?',
        'did the rewrite unlock the api or is it still tied',
        'The API still dey only for Azure?',
        'Does the API exclusivity in favour of Azure remain in force?',
        'May I enquire whether the API is still reserved to Azure alone?',
        'Is possible that API is not exclusive to Azure any more at 10 December 2025?',
        'api still an azure exclusive, like a console exclusive?',
        'API exclusive to Azure: true or false, thirty seconds',
        'The rest is open to other clouds, says my colleague. Is the API still exclusive to Azure?',
      ],
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
    where: {
      title: 'where the API runs',
      asks: [
        'Where does the OpenAI API run?',
        'On whose servers are API calls served?',
        'Which cloud hosts the OpenAI API?',
        'Who is the exclusive cloud provider for the API?',
        'When did the API move to Oracle?',
        'the api runs on oracle hardware now, so i was told',
        'which hyperscaler serves gpt api traffic',
        'For a footnote: on which cloud are developers’ requests handled?',
        'Now that the API has moved to Oracle, what about Azure customers?',
        'api still lives on redmonds servers, right?',
        'On which cloud will my startup’s API requests run in 2028?',
        'Did the developer endpoint move to Google?',
        'Someone insists that the developer endpoints run on Oracle now. What do I answer?',
        'Where the API dey run now?',
        'Identify the cloud on which the API is hosted.',
        'May I enquire upon whose machines the API is served?',
        'Is possible to know in which provider the API calls are processed?',
        'what server is the api on these days',
        'When I send a request to the API, on which cloud does it land?',
        'Where did the API run on 1 march 2025, Azure or another place?',
      ],
      example: 'Where does the OpenAI API run?',
      inputs: { api: version('api-exclusivity') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { api: 'Azure only' }, say: [azureOnly] },
          {
            when: { api: 'until AGI' },
            say: [{ ...untilAgi, text: 'The OpenAI API runs on Azure: it is exclusive to Azure until AGI.' }],
          },
          { when: { api: 'over' }, say: [anyCloud, azureFirst] },
          nothingBeyond,
        ],
      ],
    },
    until: {
      title: 'until when the API is exclusive',
      asks: [
        'Until when is the API exclusive to Azure?',
        'When does the API exclusivity end?',
        'How long does Azure keep the API to itself?',
        'till what year azure has the api alone',
        'Which day marks the end of Azure’s API exclusivity?',
        'api exclusivity expiry date?',
        'For how many more years will the endpoint stay on Azure only?',
        'Through which year is the API arrangement meant to hold?',
        'when did the api get freed from azure',
        'What ends Azure’s exclusivity on the API?',
        'how long does msft have its api moat',
        'What year is the last for the endpoint on Azure?',
        'Na till which year API go stay only for Azure?',
        'In which year does the API exclusivity expire by its terms?',
        'May I enquire until what year Azure shall have the API to itself?',
        'Is possible to know last date of exclusivity of Azure for API?',
        'when does the azure api exclusive expire',
        'API ONLY ON AZURE UNTIL WHEN? need a year for the ticker',
        'We sign a five-year contract on the API in June 2025. Until when is it only on Azure?',
      ],
      example: 'Until when is the API exclusive to Azure?',
      inputs: { api: version('api-exclusivity'), announced: since('2025-01-21') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { api: 'Azure only', announced: 'before' },
            say: [
              azureOnly,
              {
                text: 'An end, 2030, was first stated in the announcement of 21 January 2025.',
                rests: ['api.through-2030'],
                derived: true,
                optional: true,
              },
            ],
          },
          {
            when: { api: 'Azure only', announced: 'from' },
            say: [
              {
                text: 'The OpenAI API stays exclusive to Azure through 2030, by the announcement of January 2025.',
                rests: ['api.through-2030'],
              },
            ],
          },
          { when: { api: 'until AGI' }, say: [untilAgi] },
          {
            when: { api: 'over' },
            say: [
              {
                ...anyCloud,
                text: 'The API’s exclusivity to Azure ended on {since:api-exclusivity.over}: it may run on any cloud.',
              },
              azureFirst,
            ],
          },
          nothingBeyond,
        ],
      ],
    },
    customers: {
      title: 'must customers change anything',
      asks: [
        'Do customers have to migrate because of the deal?',
        'Developer here, using the OpenAI API: is there anything to migrate away from Azure?',
        'Must our company change something if we call GPT through Azure?',
        'do i have to repoint my app cuz of this news',
        'What changes for businesses that use the OpenAI API?',
        'Is the API touched by the end of exclusivity?',
        'Should an enterprise on Microsoft’s cloud plan a migration of its GPT services?',
        'will my api calls leave azure if oai rents servers elsewhere',
        'We are a bank with many services on the API: anything to migrate?',
        'Was the API opened up as well?',
        'does the new deal also free the endpoint, or is that still locked',
        'my startup builds on gpt, are my requests going to another cloud',
        'I dey use OpenAI API for my small business, I need change anything?',
        'Are existing API customers under any obligation to migrate as a result of the new terms?',
        'May I enquire whether a school that uses the API need alter anything?',
        'Is possible that our company must change configuration of API because of new contract?',
        'do i need to update my build or does my api stuff just keep working after the deal',
        'Our services call the API on Azure in production. Do we have to move them after 21 January 2025?',
        'LISTENER ASKS: my app uses the API, do I have to migrate?',
      ],
      example: 'Do customers have to migrate because of the deal?',
      inputs: { api: version('api-exclusivity') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { api: 'Azure only' },
            ruling: 'no',
            say: [
              {
                ...azureOnly,
                text: 'The OpenAI API continues to run exclusively on Azure, so nothing moves.',
              },
              service,
            ],
          },
          {
            when: { api: 'until AGI' },
            ruling: 'no',
            say: [{ ...untilAgi, text: 'The OpenAI API stays exclusive to Azure until AGI, so nothing moves.' }],
          },
          {
            when: { api: 'over' },
            ruling: 'no',
            say: [
              {
                ...anyCloud,
                text: 'The OpenAI API may run on any cloud since {since:api-exclusivity.over}, but Azure comes first, and no article here tells customers to move.',
                rests: ['api.over', 'api.any-cloud', 'api.azure-first'],
                derived: true,
              },
            ],
          },
          nothingBeyond,
        ],
      ],
    },
    service: {
      title: 'the Azure OpenAI Service',
      asks: [
        'Is the Azure OpenAI Service going away?',
        'What is the name of the Microsoft product that sells OpenAI’s models?',
        'Does the Azure OpenAI Service continue?',
        'Our firm has GPT from the Azure OpenAI Service: will it be shut down?',
        'Which Microsoft service offers the models to businesses?',
        'is azure openai getting killed',
        'Where can a corporate customer buy GPT apart from OpenAI itself?',
        'name of microsofts managed gpt offering?',
        'Will Microsoft keep selling OpenAI models to its cloud customers?',
        'Through which service of Microsoft is the API available?',
        'azure openai service still there?',
        'As an insurer with the Azure OpenAI Service, do we lose it since Microsoft is not exclusive any longer?',
        'Under which product name does Microsoft hand the models to firms?',
        'Azure OpenAI Service, dem go close am?',
        'Does the Azure OpenAI Service remain available after the change?',
        'May I enquire what the service is called by which Microsoft offers these models?',
        'Is possible to continue to buy Azure OpenAI Service next year?',
        'is azure openai service getting sunset or nah',
        'We run our bots in Azure OpenAI Service. Was it still offered on 15 February 2025?',
        'AZURE OPENAI SERVICE: stays or goes?',
      ],
      example: 'Is the Azure OpenAI Service going away?',
      inputs: { api: version('api-exclusivity') },
      terms: [],
      tables: [
        [
          unknownBefore,
          {
            when: { api: not('before') },
            say: [
              {
                text: 'The Azure OpenAI Service remains: Microsoft continues to offer OpenAI’s models through it.',
                rests: ['api.service'],
              },
              { text: 'No article on the shelf says that it ends.', absent: 'api.service-ends' },
            ],
          },
        ],
      ],
    },
    direct: {
      title: 'from whom customers get the models',
      asks: [
        'Can customers get the models directly from OpenAI?',
        'From whom can a business get OpenAI’s models?',
        'Do I have to go through Microsoft to use OpenAI’s models?',
        'What are the two ways to get at the models?',
        'What advantage for customers does Microsoft speak of?',
        'can we buy gpt straight from oai without a microsoft contract',
        'Our policy forbids Microsoft contracts. May we buy from OpenAI itself, and where does it run?',
        'What benefit do customers have, in Microsoft’s words?',
        'two front doors for the models: which are they?',
        'Is Microsoft the only place to buy access to the models?',
        'models on microsoft platforms only or also direct',
        'Through which two doors can a firm get the models?',
        'I fit buy the models straight from OpenAI or na only Microsoft?',
        'Through which channels may a customer procure OpenAI’s models?',
        'May I enquire whether one may obtain the models from OpenAI itself or solely by way of Microsoft?',
        'Is possible to purchase models directly at OpenAI without Microsoft as reseller?',
        'can i get the models direct from the dev or only via the microsoft store',
        'We have no Microsoft account. Can we still get the models directly from OpenAI?',
      ],
      example: 'Can customers get the models directly from OpenAI?',
      inputs: { api: version('api-exclusivity') },
      terms: [],
      tables: [
        [
          unknownBefore,
          {
            when: { api: not('before') },
            say: [
              {
                text: 'The leading models can be had both on Microsoft’s platforms and directly from OpenAI.',
                rests: ['api.both'],
              },
              service,
              {
                text: 'Either way the API runs on Azure.',
                rests: ['api.azure-only'],
                if: { api: 'Azure only' },
                derived: true,
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    'national-security': {
      title: 'the API for US national security',
      asks: [
        'Was there an exception for national security customers?',
        'May US national security customers use the API on any cloud?',
        'A US defence agency wants the API outside Azure. Is that allowed?',
        'pentagon on aws with the openai api, legal?',
        'Is there a government exemption from the API exclusivity?',
        'Which customers may have the API on other clouds?',
        'exceptions to azure api exclusivity?',
        'Can an American intelligence agency run GPT somewhere other than Azure?',
        'American army fit use the API for another cloud?',
        'Is there a carve-out from the API exclusivity for US national-security customers?',
        'May I enquire whether an exception obtains for customers in American national security?',
        'Is possible for American defence ministry to use API out of Azure in December 2025?',
        'do the feds get a special pass to run the api off azure',
        'PENTAGON exempt from Azure-only API? can I say that on air?',
        'A US national security agency on 1 march 2025 asks for the API on AWS. Is it allowed?',
      ],
      example: 'May US national security customers use the API on any cloud?',
      inputs: { api: version('api-exclusivity') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { api: 'Azure only' },
            say: [{ ...azureOnly, text: 'No exception is stated: the OpenAI API runs only on Azure.' }],
          },
          {
            when: { api: 'until AGI' },
            ruling: 'yes',
            say: [
              {
                text: 'US national-security customers may get the API on any cloud.',
                rests: ['api.national-security'],
              },
              { ...untilAgi, text: 'For others the API is exclusive to Azure until AGI.' },
            ],
          },
          { when: { api: 'over' }, ruling: 'yes', say: [anyCloud] },
          nothingBeyond,
        ],
      ],
    },
    'other-products': {
      title: 'where products other than the API run',
      asks: [
        'Where may OpenAI’s non-API products run?',
        'Can ChatGPT itself run on another cloud?',
        'What about products that are not the API?',
        'is chatgpt tied to azure like the api is',
        'API products made with third parties: which cloud?',
        'If OpenAI builds something with a partner company, must it run on Azure?',
        'do joint products with third parties have to live on azure',
        'Which products of OpenAI are free of the Azure exclusivity?',
        'non api stuff, any cloud?',
        'OpenAI product wey no be API, any cloud fit run am?',
        'Are non-API products subject to the Azure requirement?',
        'May I enquire where such products as are not the API may be hosted?',
        'Is possible to run ChatGPT, not API, on other cloud in December 2025?',
        'is sora or chatgpt azure locked too or only the api',
        'Say it is 5 november 2025 and OpenAI makes an API product with a third party. Must that product sit on Azure?',
        'ChatGPT itself (not the API): any cloud OK?',
      ],
      example: 'Where may OpenAI’s non-API products run in December 2025?',
      inputs: { api: version('api-exclusivity') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { api: 'Azure only' },
            decline: 'absent',
            text: 'The API exclusivity of these terms is about the API; where other products may run is a matter of the cloud exclusivity: /exclusivity.',
            near: ['api.azure-only'],
          },
          {
            when: { api: 'until AGI' },
            say: [
              { text: 'OpenAI’s non-API products may run on any cloud.', rests: ['api.other-products'] },
              { text: 'API products made with third parties are Azure-only.', rests: ['api.third-parties'] },
            ],
          },
          {
            when: { api: 'over' },
            say: [
              {
                text: 'Any cloud may serve all of OpenAI’s products.',
                rests: ['cloud.any-for-products'],
              },
              { text: 'They come first on Azure.', rests: ['cloud.azure-first'], optional: true },
            ],
          },
          nothingBeyond,
        ],
      ],
    },
    restated: {
      title: 'what the joint statement of February 2026 did to the API',
      asks: [
        'Was the hosting of the API changed by the joint statement of February 2026?',
        'What does the February statement say of the API?',
        'Does the Amazon deal end Azure’s API exclusivity?',
        'joint statement: api still azure only?',
        'What are stateless API calls, and where do they run?',
        'Was the API exclusivity reaffirmed?',
        'stateless api azure exclusive, since when',
        'After the announcement with Amazon, where may the stateless API be served?',
        'The February 2026 joint statement, e change anything for the API?',
        'Did the joint statement of 27 February 2026 modify the API exclusivity?',
        'May I enquire what the two firms jointly declared in February 2026 concerning stateless API calls?',
        'Is possible that Amazon announcement of February 2026 changed where stateless API runs?',
        'did the feb 2026 patch touch the api or leave it azure only',
        'Our calls are stateless. After the joint statement of February 2026, where are stateless API calls served?',
        'FEB 27 2026 statement: did it move the API, yes or no?',
      ],
      example: 'Was the hosting of the API changed by the joint statement of February 2026?',
      inputs: { api: version('api-exclusivity') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { api: 'Azure only' }, say: [azureOnly] },
          {
            when: { api: ['until AGI', 'over'] },
            ruling: 'no',
            say: [
              {
                text: 'The joint statement of 27 February 2026 changed nothing, and Azure stays exclusive for stateless calls of the API.',
                rests: ['api.restated-2026'],
              },
              { ...anyCloud, text: 'That exclusivity ended on {since:api-exclusivity.over}.', if: { api: 'over' } },
            ],
          },
          nothingBeyond,
        ],
      ],
    },
    source: {
      title: 'who says that the API is exclusive',
      asks: [
        'Who says that the API stays exclusive to Azure?',
        'Is the API exclusivity official?',
        'Did Microsoft confirm the API exclusivity?',
        'source for api azure only?',
        'Where does the claim come from that the API runs only on Azure?',
        'says who that the api is locked to microsoft',
        'Has it been announced that the API remains on Azure, and by whom?',
        'Is it confirmed or rumoured that only Azure hosts the API?',
        'Who talk say API go remain only for Azure?',
        'On what authority is it asserted that the API is exclusive to Azure?',
        'May I enquire who has declared that the API remains exclusively with Azure?',
        'Is possible to know who officially announced that API stays on Azure?',
        'api azure only, is that confirmed by msft or some leaker',
        'SOURCE on API-stays-on-Azure? Microsoft itself or press?',
      ],
      example: 'Who says that the API stays exclusive to Azure?',
      inputs: { api: version('api-exclusivity'), announced: since('2025-01-21') },
      terms: ['api-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { api: 'Azure only', announced: 'before' }, say: [azureOnly] },
          {
            when: { api: 'Azure only', announced: 'from' },
            say: [
              {
                text: 'Microsoft itself says that it keeps the exclusivity on OpenAI’s API.',
                rests: ['api.microsoft-says'],
              },
            ],
          },
          {
            when: { api: 'until AGI' },
            say: [{ ...untilAgi, text: 'OpenAI announced it: the API is exclusive to Azure until AGI.' }],
          },
          { when: { api: 'over' }, say: [anyCloud] },
          nothingBeyond,
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'what customers pay for the API or the models',
      asks: [
        'Will API prices go down because of the deal?',
        'What does the API cost per token?',
        'does our gpt bill get cheaper now',
        'Price of the OpenAI API on Azure versus direct?',
        'Is there a discount for Azure customers?',
        'How does the agreement affect what we pay per million tokens?',
        'subscription price of chatgpt after the deal?',
        'Do enterprise prices change when OpenAI uses other clouds?',
        'Price of API go come down after this deal?',
        'Does the agreement affect pricing of the API for customers?',
        'May I enquire what one pays for the use of the API?',
        'Is possible to receive price list of API on Azure after January 2025?',
        'is the api getting cheaper or still pay to win',
        'We spend 40,000 a month on tokens. Will the API cost us less after the deal?',
      ],
      near: ['api.azure-only'],
    },
    {
      missing: 'service levels, speed or quotas of the API',
      asks: [
        'What SLA applies to the OpenAI API?',
        'Does latency of the API improve, and by how many milliseconds?',
        'What uptime does Azure guarantee for the endpoint?',
        'rate limits going up?',
        'When are TPM quotas raised?',
        'p99 numbers for api calls on azure?',
        'How many requests per second does the API handle?',
        'What throughput is promised to customers?',
        'was the api down because of the migration',
        'The API go fast pass before? Wetin be the uptime?',
        'What service levels or uptime commitments attach to the API?',
        'Is possible to know guaranteed availability and response time of the API?',
        'whats the ping on the api now, any less lag',
        'What are the rate limits and the p95 latency of the API on Azure?',
        'May I enquire what speed and reliability the API is warranted to have?',
      ],
      near: ['api.azure-only'],
    },
    {
      missing: 'in which regions or under which privacy rules the API runs',
      asks: [
        'Which Azure regions serve the API?',
        'Is EU data residency guaranteed for API calls?',
        'Where geographically is the API hosted, in which country?',
        'Is the API GDPR compliant?',
        'does my data stay in europe with the openai api',
        'What happens to customers’ data when OpenAI uses other clouds?',
        'Who can see the prompts that we send to the API?',
        'which data center region for gpt in asia',
        'My data for the API, e go stay for Nigeria or go America?',
        'Which data-protection and residency terms govern API calls?',
        'Is possible to have API hosted in European Union region for GDPR?',
        'which region are the api servers in, eu or na',
        'From 1 march 2025, in which Azure region are our API prompts stored?',
        'May I enquire in what country the data sent to the API are kept?',
      ],
      near: ['api.azure-only'],
    },
    {
      missing: 'a penalty for ending the API exclusivity early',
      asks: [
        'Does OpenAI owe a breakup fee for taking the API from Azure too soon?',
        'What happens legally if OpenAI runs the API on AWS anyway?',
        'penalty for breaking api exclusivity?',
        'What would OpenAI owe Microsoft for leaving Azure with the API?',
        'can microsoft sue if the api goes to another cloud',
        'Is there a fine for violating the exclusive API clause?',
        'If OpenAI carry API go AWS before time, wetin dem go pay?',
        'What liquidated damages apply to a breach of the API exclusivity?',
        'Is possible to know penalty for early exit from API exclusivity?',
        'OpenAI puts the API on AWS on 1 june 2025 in breach of contract. What is the penalty?',
        'does oai get a ban or a fine for leaking the api off azure',
        'May I enquire what forfeit attends a breach of the API exclusivity?',
      ],
      near: ['api.azure-only'],
    },
    {
      missing: 'how much business the API does',
      asks: [
        'How much revenue does the API make?',
        'How many developers use the OpenAI API?',
        'How many API calls run on Azure per day?',
        'number of customers of the azure openai service?',
        'What does Microsoft earn from the Azure OpenAI Service?',
        'who are the biggest api customers',
        'How large a part of OpenAI’s business is the API?',
        'How many people dey use the API?',
        'How much revenue is attributable to API customers?',
        'Is possible to know number of customers of Azure OpenAI Service?',
        '$MSFT: how much of Azure’s sales comes from the OpenAI API?',
        'how many devs are on the api, whats the player count',
        'May I enquire how many calls the API answers in a day?',
      ],
      near: ['api.service'],
    },
    {
      missing: 'which models the API or the Azure OpenAI Service offers, and when',
      asks: [
        'Which models are available in the Azure OpenAI Service?',
        'When does the next model come to Azure?',
        'Does Azure get new models later than OpenAI’s own API?',
        'will gpt-5 be on azure on day one',
        'Are o-series models part of the API exclusivity?',
        'which gpt versions can i call on azure',
        'Is DALL-E included in the exclusive API?',
        'Which model dey inside Azure OpenAI Service now?',
        'Which models fall within the Azure OpenAI Service, and from which release dates?',
        'Is possible to know when next GPT version arrives in Azure API?',
        'does azure get the new models at launch or weeks later',
        'Which model versions can I deploy in Azure OpenAI Service on 1 march 2025?',
        'May I enquire which of the models are to be had through the API?',
      ],
      near: ['api.service'],
    },
  ],
});
