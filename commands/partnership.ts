import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { type Row, type StatementRule, since, topic } from '../src/rules/topic.ts';
import { startingOn } from './shared/plain.ts';

const claims = [
  claim('partnership.since-2019', 'since when Microsoft and OpenAI are partners', {
    asserts: [['partnership']],
    mentions: [['2019'], ['entered', 'began', 'begun', 'started', 'opening to other', 'other providers']],
  }),
  claim('partnership.before-chatgpt', 'how long before ChatGPT the partnership began', {
    asserts: [['three years before']],
    mentions: [['ChatGPT'], ['partnership']],
  }),
  claim('partnership.confirmed', 'that Microsoft itself confirmed the change', {
    asserts: [
      [
        'Microsoft has confirmed',
        'Microsoft confirmed it',
        'Microsoft confirmed in a statement',
        'company confirmed in a statement',
        'Microsoft announced',
        'Microsoft’s statement',
      ],
    ],
    lacks: ['27 April 2026', '28 October 2025', 'OpenAI announced', 'memorandum', 'investment', 'investor'],
  }),
  claim('partnership.day', 'on which day the change was announced', {
    asserts: [['Microsoft announced', 'Microsoft’s statement', 'Microsoft and OpenAI changed']],
    mentions: [['yesterday', '21 January 2025']],
    value: { read: 'date', near: ['announced', 'statement', 'announcement'] },
  }),
  claim('partnership.azure-services', 'how much more of Azure OpenAI committed to in October 2025', {
    asserts: [
      ['OpenAI … committed', 'OpenAI … contracted'],
      ['incremental … Azure', 'additional … Azure'],
    ],
    value: { read: 'money', near: ['Azure'], before: true },
  }),
  claim('partnership.blog', 'that Microsoft wrote of it in a blog post', {
    asserts: [['Microsoft blog post']],
    mentions: [['OpenAI', 'partnership']],
  }),
  claim('partnership.both-platforms', 'that customers get the models from Microsoft and from OpenAI directly', {
    asserts: [['customers']],
    mentions: [['leading models'], ['direct', 'directly', 'straight']],
  }),
  claim('partnership.reliability', 'that users of the API may expect more reliability', {
    asserts: [['reliability']],
    mentions: [['performance'], ['APIs', 'API']],
  }),
  claim('partnership.competition', 'that more competition is expected', {
    asserts: [['competition']],
    mentions: [['enter the market'], ['other companies', 'other players']],
  }),
  claim('partnership.trend', 'that exclusivity is on the wane in the industry', {
    asserts: [['broader trend', 'wider trend']],
    mentions: [['exclusivity']],
  }),
  claim('partnership.open-step', 'that the deal is a step to a more open way', {
    asserts: [['more open']],
    mentions: [['deal', 'agreement'], ['AI']],
  }),
  claim('partnership.comment', 'that an outlet asked OpenAI and Microsoft for comment', {
    asserts: [['reached out', 'asked OpenAI', 'asked Microsoft']],
    mentions: [['OpenAI'], ['Microsoft'], ['comment', 'more information', 'hear back', 'reply']],
  }),
  claim('partnership.replied', 'that one of the companies answered an outlet', {
    asserts: [['told us', 'spokesperson said', 'replied', 'responded to … request']],
    mentions: [['OpenAI', 'Microsoft']],
  }),
  claim('partnership.memorandum', 'that Microsoft and OpenAI announced a memorandum of understanding', {
    asserts: [['memorandum of understanding']],
    mentions: [['announced'], ['Microsoft'], ['OpenAI']],
  }),
  claim('partnership.non-binding', 'that the memorandum is non-binding', {
    asserts: [['non binding', 'nonbinding']],
    mentions: [['memorandum']],
  }),
  claim('partnership.undisclosed', 'that the memorandum’s terms were not disclosed', {
    mentions: [['memorandum'], ['not disclosed', 'undisclosed']],
  }),
  claim('partnership.definitive', 'when the definitive agreement followed', {
    asserts: [['definitive agreement']],
    mentions: [['followed', 'signed', 'announced'], ['Microsoft'], ['OpenAI']],
    value: { read: 'date', near: ['followed', 'signed', 'announced'] },
  }),
  claim('partnership.nothing-changed', 'that nothing changed in February 2026', {
    mentions: [['restated', 'joint statement'], ['nothing changed'], ['27 February 2026']],
  }),
  claim('partnership.amazon-changes-none', 'that the Amazon deal changes no term', {
    mentions: [['Amazon investment'], ['changes no term']],
  }),
  claim('partnership.weighed', 'that Microsoft is reported to have weighed legal action', {
    asserts: [['legal action']],
    mentions: [['Microsoft'], ['reported'], ['weighed', 'considered']],
    lacks: ['not announced'],
  }),
  claim('partnership.none-filed', 'that no legal action was filed', {
    mentions: [['legal action'], ['no legal action', 'none'], ['filed'], ['Microsoft']],
  }),
  claim('partnership.musk', 'that Musk’s suit against OpenAI was dismissed', {
    asserts: [['dismissed']],
    mentions: [['Musk'], ['suit', 'lawsuit'], ['OpenAI']],
  }),
  claim('partnership.no-july', 'that no amendment of July 2026 was found', {
    mentions: [['no amendment'], ['July 2026'], ['Microsoft'], ['OpenAI']],
  }),
  claim('partnership.pivotal', 'that Microsoft keeps playing a large part for OpenAI', {
    asserts: [['pivotal role', 'central pillar', 'central role', 'deeply invested']],
    mentions: [['Microsoft', 'Azure'], ['OpenAI']],
    lacks: ['commitment'],
  }),
];

export const ERAS = {
  january: since('2025-01-21'),
  october: since('2025-10-28'),
  april: since('2026-04-27'),
};

export const TOO_EARLY = 'The change was announced on 21 January 2025; no article on the shelf tells of it before.';

export const early: Row = {
  when: { january: 'before' },
  decline: 'absent',
  text: TOO_EARLY,
  near: ['cloud.was-exclusive'],
};

export const JANUARY = { january: 'from', october: 'before' };

export const OCTOBER = { october: 'from', april: 'before' };

export const APRIL = { april: 'from' };

export const REFUSAL: StatementRule = {
  text: 'Microsoft is no longer OpenAI’s exclusive cloud provider; on new capacity it has a right of first refusal instead.',
  rests: ['cloud.not-exclusive', 'rofr.held'],
};

export const KEPT: StatementRule = {
  text: 'Microsoft’s access to OpenAI’s IP, the revenue share and the exclusivity of the API stay, through 2030.',
  rests: ['contract.through-2030'],
};

const SINCE_2019: StatementRule = {
  text: 'Microsoft and OpenAI have been partners since 2019.',
  rests: ['partnership.since-2019'],
};

export const ANYWHERE: StatementRule = {
  text: 'Since 28 October 2025 OpenAI may buy compute anywhere: the right of first refusal ended.',
  rests: ['cloud.anywhere', 'rofr.ended'],
};

export const ANY_CLOUD: StatementRule = {
  text: 'Since 27 April 2026 any cloud may serve OpenAI’s products, Azure first, and the API is no longer exclusive to Azure.',
  rests: ['cloud.any-for-products', 'api.over'],
};

export const ONE_WAY: StatementRule = {
  text: 'Microsoft’s licence is non-exclusive, Microsoft pays no revenue share, and OpenAI’s payments are capped.',
  rests: ['ip.non-exclusive', 'share.microsoft-pays-none', 'share.capped'],
};

export default topic({
  title: 'The partnership',
  description: 'The partnership as a whole: since when, how long, what changed, what stays, what is exclusive.',
  options: {
    aspect: choice(
      'What to know about it',
      'overview',
      'start',
      'term',
      'what changed',
      'what stays',
      'still exclusive',
    ),
  },
  claims,
  terms: [],
  route: [
    { when: { aspect: ['none', 'overview'] }, facet: 'overview' },
    { when: { aspect: 'start' }, facet: 'start' },
    { when: { aspect: 'term' }, facet: 'term' },
    { when: { aspect: 'what changed' }, facet: 'changed' },
    { when: { aspect: 'what stays' }, facet: 'stays' },
    { when: { aspect: 'still exclusive' }, facet: 'exclusive' },
  ],
  facets: {
    overview: startingOn(
      '2019-07-22',
      'No article on the shelf tells of a partnership of Microsoft and OpenAI before 22 July 2019.',
      {
        title: 'what it is',
        example: '/partnership',
        inputs: ERAS,
        tables: [
          [
            {
              when: { january: 'before' },
              say: [
                {
                  text: 'Microsoft is OpenAI’s cloud provider and investor.',
                  rests: ['cloud.was-exclusive', 'stake.since-2019'],
                },
              ],
            },
            { when: JANUARY, say: [SINCE_2019, REFUSAL, KEPT] },
            {
              when: OCTOBER,
              say: [
                SINCE_2019,
                ANYWHERE,
                {
                  text: 'The API is exclusive to Azure until AGI, and Microsoft’s licence to models and products runs through 2032.',
                  rests: ['api.until-agi', 'ip.until-2032'],
                },
              ],
            },
            { when: APRIL, say: [SINCE_2019, ANY_CLOUD, ONE_WAY] },
          ],
        ],
      },
    ),
    start: startingOn(
      '2019-07-22',
      'No article on the shelf tells of a partnership of Microsoft and OpenAI before 22 July 2019.',
      {
        title: 'since when it exists',
        example: '/partnership aspect:start',
        inputs: {},
        tables: [
          [
            {
              when: {},
              say: [
                { text: 'The partnership of Microsoft and OpenAI began in 2019.', rests: ['partnership.since-2019'] },
                {
                  text: 'That is more than three years before ChatGPT was shown to the public.',
                  rests: ['partnership.before-chatgpt'],
                  optional: true,
                },
                {
                  text: 'Microsoft’s first investment was announced on 22 July 2019.',
                  rests: ['stake.first-billion'],
                  optional: true,
                },
              ],
            },
          ],
        ],
      },
    ),
    term: {
      title: 'how long it runs',
      example: '/partnership aspect:term',
      inputs: ERAS,
      tables: [
        [
          {
            when: { january: 'before' },
            decline: 'absent',
            text: 'No article on the shelf gives an end of the partnership before 21 January 2025.',
            near: ['contract.through-2030'],
          },
          {
            when: JANUARY,
            say: [
              {
                text: 'The contract of Microsoft and OpenAI runs through 2030, and its key elements with it.',
                rests: ['contract.through-2030'],
              },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'No single end is published any more: the licence to models and products runs through 2032, the revenue share until the panel verifies AGI.',
                rests: ['ip.until-2032', 'share.until-agi'],
                derived: true,
              },
              {
                text: 'By the terms of January 2025 the contract ran through 2030.',
                rests: ['contract.through-2030'],
                optional: true,
              },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'The contract’s terms have two ends: OpenAI’s payments through 2030, Microsoft’s licence to models and products through 2032.',
                rests: ['share.openai-pays', 'ip.until-2032'],
                derived: true,
              },
            ],
          },
        ],
      ],
    },
    changed: {
      title: 'what changed',
      example: '/partnership aspect:what changed',
      inputs: ERAS,
      tables: [
        [
          early,
          {
            when: JANUARY,
            say: [
              REFUSAL,
              {
                text: 'OpenAI made a new, large Azure commitment and may build additional capacity of its own.',
                rests: ['commitment.made', 'own.approved'],
                optional: true,
              },
              KEPT,
            ],
          },
          {
            when: OCTOBER,
            say: [
              ANYWHERE,
              {
                text: 'The API is exclusive to Azure until AGI, which an expert panel must verify, and the licence runs through 2032.',
                rests: ['api.until-agi', 'agi.panel', 'ip.until-2032'],
                optional: true,
              },
              {
                text: 'OpenAI committed to an incremental {partnership.azure-services} of Azure services.',
                rests: ['partnership.azure-services'],
                optional: true,
              },
            ],
          },
          {
            when: APRIL,
            say: [
              ANY_CLOUD,
              { ...ONE_WAY, optional: true },
              { text: 'Licence and payments no longer depend on AGI.', rests: ['agi.no-effect'], optional: true },
            ],
          },
        ],
      ],
    },
    stays: {
      title: 'what stays the same',
      example: '/partnership aspect:what stays',
      inputs: ERAS,
      tables: [
        [
          early,
          {
            when: JANUARY,
            say: [
              KEPT,
              { text: 'OpenAI goes on using Azure.', rests: ['azure.goes-on'], optional: true },
              { text: 'Microsoft remains a major investor.', rests: ['stake.major'], optional: true },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'Azure keeps the API, Microsoft its rights to OpenAI’s models and products, and the revenue share goes on.',
                rests: ['api.until-agi', 'ip.until-2032', 'share.until-agi'],
              },
              {
                text: 'API and revenue share last until AGI, the licence through 2032.',
                rests: ['api.until-agi', 'ip.until-2032', 'share.until-agi'],
              },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'Microsoft stays OpenAI’s primary cloud partner, keeps a licence to models and products through 2032, and is paid a revenue share through 2030.',
                rests: ['cloud.primary', 'ip.until-2032', 'share.openai-pays'],
              },
              { text: 'The percentage stays the same.', rests: ['share.same-percentage'], optional: true },
            ],
          },
        ],
      ],
    },
    exclusive: startingOn(
      '2019-07-22',
      'No article on the shelf tells of a partnership of Microsoft and OpenAI before 22 July 2019.',
      {
        title: 'what is still exclusive',
        example: '/partnership aspect:still exclusive',
        inputs: { ...ERAS, restated: since('2023-01-23') },
        tables: [
          [
            {
              when: { january: 'before' },
              say: [
                {
                  text: 'Microsoft is OpenAI’s exclusive cloud provider.',
                  rests: ['cloud.was-exclusive'],
                  if: { restated: 'before' },
                },
                {
                  text: 'Microsoft is OpenAI’s exclusive cloud provider, for research, products and API.',
                  rests: ['cloud.was-exclusive'],
                  if: { restated: 'from' },
                },
              ],
            },
            {
              when: JANUARY,
              say: [
                {
                  text: 'The OpenAI API is still exclusive to Microsoft: it runs only on Azure.',
                  rests: ['api.azure-only'],
                },
                {
                  text: 'New capacity is not: there Microsoft has a right of first refusal.',
                  rests: ['rofr.held'],
                  optional: true,
                },
              ],
            },
            {
              when: OCTOBER,
              say: [
                {
                  text: 'Two things are still exclusive, both until AGI: the OpenAI API on Azure, and Microsoft’s licence to models and products.',
                  rests: ['api.until-agi', 'ip.exclusive'],
                },
              ],
            },
            {
              when: APRIL,
              say: [
                {
                  text: 'Of what is published nothing is exclusive any more: neither the API, which may run on any cloud, nor Microsoft’s licence.',
                  rests: ['api.over', 'ip.non-exclusive'],
                  derived: true,
                },
                { text: 'Products come first on Azure.', rests: ['cloud.azure-first'], optional: true },
              ],
            },
          ],
        ],
      },
    ),
  },
});
