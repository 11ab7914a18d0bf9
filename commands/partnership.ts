import { spoken } from '../src/dates.ts';
import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { dayOf } from '../src/rules/quantities.ts';
import { type Row, type StatementRule, since, topic } from '../src/rules/topic.ts';
import { plain } from './shared/plain.ts';

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

const ERAS = {
  january: since('2025-01-21'),
  october: since('2025-10-28'),
  april: since('2026-04-27'),
};
const TOO_EARLY = 'The change was announced on 21 January 2025; no article on the shelf tells of it before.';
const early: Row = { when: { january: 'before' }, decline: 'absent', text: TOO_EARLY, near: ['cloud.was-exclusive'] };
const JANUARY = { january: 'from', october: 'before' };
const OCTOBER = { october: 'from', april: 'before' };
const APRIL = { april: 'from' };

const REFUSAL: StatementRule = {
  text: 'Microsoft is no longer OpenAI’s exclusive cloud provider; on new capacity it has a right of first refusal instead.',
  rests: ['cloud.not-exclusive', 'rofr.held'],
};
const KEPT: StatementRule = {
  text: 'Microsoft’s access to OpenAI’s IP, the revenue share and the exclusivity of the API stay, through 2030.',
  rests: ['contract.through-2030'],
};
const SINCE_2019: StatementRule = {
  text: 'Microsoft and OpenAI have been partners since 2019.',
  rests: ['partnership.since-2019'],
};
const ANYWHERE: StatementRule = {
  text: 'Since 28 October 2025 OpenAI may buy compute anywhere: the right of first refusal ended.',
  rests: ['cloud.anywhere', 'rofr.ended'],
};
const ANY_CLOUD: StatementRule = {
  text: 'Since 27 April 2026 any cloud may serve OpenAI’s products, Azure first, and the API is no longer exclusive to Azure.',
  rests: ['cloud.any-for-products', 'api.over'],
};
const ONE_WAY: StatementRule = {
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
    overview: {
      title: 'what it is',
      asks: [
        'What is the partnership between Microsoft and OpenAI?',
        'Summarise the deal between Microsoft and OpenAI.',
        'msft and oai, what is their deal in a nutshell',
        'whats this whole microsoft openai thing about',
        'Please explain the agreement of the two companies.',
        'Give me an overview of the Microsoft-OpenAI contract.',
        'key terms of the partnership?',
        'Who are the parties of the contract and what does it cover?',
        'main points of the alliance pls',
        'tl;dr of the microsoft openai deal',
        'What do the two companies have agreed on?',
      ],
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
    start: {
      title: 'since when it exists',
      asks: [
        'When did the partnership of Microsoft and OpenAI start?',
        'Since when are Microsoft and OpenAI partners?',
        'how old is the msft oai partnership',
        'In which year did the two companies first team up?',
        'what year did redmond and openai hook up',
        'How far back does the alliance go?',
        'start of the tie-up?',
        'Did they partner up before or after ChatGPT?',
        'when did the two start dating lol',
        'How many years have they been partners?',
        'first year of the collaboration between them',
        'Since what date does the relationship exist?',
      ],
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
    term: {
      title: 'how long it runs',
      asks: [
        'How long does the contract of Microsoft and OpenAI run?',
        'Until when does the partnership last?',
        'end date of the msft oai contract',
        'when does the deal run out',
        'What year does the agreement expire?',
        'Through which year are the key terms agreed?',
        'for how many more years are they bound to each other',
        'How much longer will the partnership hold?',
        'Source for the end year of the contract?',
        'contract term?',
        'til when are those two stuck together',
        'expiry of the agreement, please',
        'Is the contract valid until 2030?',
        'Up to what year do the main terms of the deal run?',
      ],
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
      asks: [
        'What changed in the deal between Microsoft and OpenAI?',
        'What is new in the partnership?',
        'short version: what changed for msft and oai',
        'How did the terms change?',
        'whats different now between redmond and openai',
        'What did the latest agreement alter?',
        'list the changes of the contract',
        'What moved in the relationship of the two companies?',
        'which terms were rewritten',
        'Summarise the new terms please.',
        'what did they change this week in the deal',
        'What does the new agreement between them say?',
      ],
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
      asks: [
        'What stays the same in the partnership?',
        'Which parts of the deal did not change?',
        'what remains unchanged between msft and oai',
        'Which elements of the partnership remain in place?',
        'whats still the same after the change',
        'What does Microsoft keep under the new terms?',
        'key elements that continue?',
        'Which terms go on as before?',
        'What did not move in the contract?',
        'what parts of the agreement survive',
        'Does Microsoft keep anything?',
      ],
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
    exclusive: {
      title: 'what is still exclusive',
      asks: [
        'Which parts of the partnership are still exclusive?',
        'What is still exclusive to Microsoft?',
        'is anything exclusive left for msft',
        'what exclusivity does Microsoft keep',
        'Where does Microsoft remain the only one?',
        'Which exclusive rights are left in the deal?',
        'what did redmond keep for itself alone',
        'Has Microsoft any exclusivity left at all?',
        'remaining exclusivity in the contract?',
        'which piece of the alliance is microsoft only',
        'Is nothing exclusive any more?',
      ],
      example: '/partnership aspect:still exclusive',
      inputs: ERAS,
      tables: [
        [
          {
            when: { january: 'before' },
            say: [
              {
                text: 'Microsoft is OpenAI’s exclusive cloud provider, for research, products and API.',
                rests: ['cloud.was-exclusive'],
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
    'before-chatgpt': plain({
      title: 'how long before ChatGPT it began',
      asks: [
        'How many years before ChatGPT did the partnership begin?',
        'was the partnership older than chatgpt, by how much',
        'How long before the public preview of ChatGPT did they partner up?',
        'Is it right that the alliance predates ChatGPT by three years?',
        'chatgpt came how long after the start of the deal',
        'Did Microsoft become a partner only after ChatGPT was a success?',
        'how many yrs between partnering and chatgpt',
      ],
      say: [
        {
          text: 'The partnership began more than three years before ChatGPT was shown to the public.',
          rests: ['partnership.before-chatgpt'],
        },
        { text: 'It began in 2019.', rests: ['partnership.since-2019'], optional: true },
      ],
    }),
    ended: {
      title: 'whether it has ended',
      asks: [
        'Did the partnership end?',
        'Why did the contract between Microsoft and OpenAI end?',
        'Is the deal between Microsoft and OpenAI over?',
        'did msft and oai break up',
        'Did Microsoft terminate the contract with OpenAI?',
        'When did the two companies part ways?',
        'has openai left microsoft',
        'Why did OpenAI walk out on Microsoft?',
        'so they are divorced now?',
        'The agreement expired in January, correct?',
        'The contract ran out on the day the news broke, is that right?',
        'Has the contract between the two expired?',
        'Are Microsoft and OpenAI still partners?',
        'is the alliance dead',
        'are msft and oai still together',
        'Was the contract cancelled?',
        'do they still work together',
      ],
      example: 'Did the partnership of Microsoft and OpenAI end?',
      inputs: ERAS,
      tables: [
        [
          {
            when: { january: 'before' },
            say: [
              {
                text: 'The partnership of Microsoft and OpenAI, begun in 2019, has not ended.',
                rests: ['partnership.since-2019', 'contract.through-2030'],
                derived: true,
              },
            ],
          },
          {
            when: JANUARY,
            say: [
              {
                text: 'The partnership has not ended: the contract of Microsoft and OpenAI runs through 2030.',
                rests: ['contract.through-2030'],
              },
              { text: 'OpenAI goes on using Azure.', rests: ['azure.goes-on'], optional: true },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'The partnership has not ended: Microsoft’s licence to models and products runs through 2032, and the API stays on Azure until AGI.',
                rests: ['ip.until-2032', 'api.until-agi'],
              },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'The partnership has not ended: Microsoft is OpenAI’s primary cloud partner and licensed through 2032.',
                rests: ['cloud.primary', 'ip.until-2032'],
              },
            ],
          },
        ],
      ],
    },
    'same-day': plain({
      title: 'whether both announcements came together',
      asks: [
        'Were both announcements made on the same day?',
        'Did Microsoft’s statement come together with Stargate?',
        'was the microsoft news before or after stargate',
        'Did the cloud change and the venture come out at the same time?',
        'which came first, the stargate announcement or microsofts statement',
        'Both on one day?',
        'Is it a coincidence that the statement came with the Stargate announcement?',
        'did the two announcements drop together',
        'Were the new terms published alongside the infrastructure venture?',
        'same day or days apart: msft news and stargate',
      ],
      from: ['2025-01-21', TOO_EARLY],
      say: [
        {
          text: 'Both came together: Microsoft’s statement and the announcement of Stargate are of the same day.',
          rests: ['stargate.same-day'],
        },
      ],
    }),
    official: {
      title: 'who announced it',
      asks: [
        'Who confirmed the change?',
        'Is the new agreement official?',
        'who announced the new terms',
        'Did Microsoft confirm it or is it a rumour?',
        'is that leaked or confirmed',
        'Where was the change announced?',
        'source of the news on the contract: blog post or press?',
        'Did the companies say it themselves?',
        'who says that the deal changed',
        'Is there an official statement on the partnership?',
        'Has OpenAI or Microsoft published the change?',
        'is it from a microsoft blog post',
      ],
      example: 'Who confirmed that the deal of Microsoft and OpenAI changed?',
      inputs: ERAS,
      tables: [
        [
          early,
          {
            when: JANUARY,
            say: [
              {
                text: 'It is official: Microsoft itself confirmed the change, in a statement.',
                rests: ['partnership.confirmed'],
              },
              { text: 'An article cites its blog post.', rests: ['partnership.blog'], optional: true },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'The terms of 28 October 2025 are official: OpenAI announced them, and Microsoft filed them.',
                rests: ['cloud.anywhere', 'rofr.ended'],
              },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'The terms of 27 April 2026 are official: Microsoft and OpenAI both announced them.',
                rests: ['cloud.primary', 'ip.non-exclusive'],
              },
            ],
          },
        ],
      ],
    },
    when: {
      title: 'when the change was announced',
      asks: [
        'When was the change announced?',
        'On which day did Microsoft publish its statement?',
        'date of the new agreement between msft and oai',
        'what day was the deal changed',
        'When did the news about the partnership come out?',
        'when was the statement',
        'Date of the announcement on the terms, please.',
        'what date did microsoft say it is no longer exclusive',
      ],
      example: 'When was the change of the deal announced?',
      inputs: ERAS,
      tables: [
        [
          early,
          {
            when: JANUARY,
            say: [
              {
                text: 'The change was announced on {day}.',
                rests: ['partnership.day'],
                figures: { day: { from: ['partnership.day'], is: (date) => spoken(dayOf(date)) } },
              },
              { text: 'Stargate was announced the same day.', rests: ['stargate.same-day'], optional: true },
            ],
          },
          {
            when: OCTOBER,
            say: [{ text: 'The terms now in force were announced on 28 October 2025.', rests: ['cloud.anywhere'] }],
          },
          {
            when: APRIL,
            say: [{ text: 'The terms now in force were announced on 27 April 2026.', rests: ['cloud.primary'] }],
          },
        ],
      ],
    },
    customers: {
      title: 'what customers get',
      asks: [
        'What do customers get from the partnership?',
        'What does the deal mean for developers who use the API?',
        'whats in it for devs',
        'How do customers benefit?',
        'advantage for businesses that use openai',
        'Will the API be more reliable after the change?',
        'what do i get out of it as a customer of azure or openai',
        'Does the new agreement help companies that build on OpenAI?',
        'benefit for users?',
        'upside for enterprise clients of the deal',
        'Can customers get the models from both Microsoft and OpenAI?',
      ],
      example: 'What do customers get out of the partnership?',
      inputs: { january: since('2025-01-21') },
      tables: [
        [
          early,
          {
            when: { january: 'from' },
            say: [
              {
                text: 'Customers get the leading models both on Microsoft’s platforms and from OpenAI directly.',
                rests: ['partnership.both-platforms'],
              },
              {
                text: 'One article expects more reliability, better performance and more cloud resources for users of the API.',
                rests: ['partnership.reliability'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    competition: plain({
      title: 'what it means for competition',
      asks: [
        'What does the deal mean for competition?',
        'Will other companies enter the market?',
        'does this open the door for rivals',
        'effect on the ai market?',
        'Is more competition expected after the change?',
        'what will it do to competition in ai',
        'Which consequences for the industry are expected?',
        'are other players more likely to come in now',
        'Does the end of exclusivity help competitors?',
        'impact on the industry as a whole pls',
      ],
      from: ['2025-01-21', TOO_EARLY],
      say: [
        {
          text: 'One article expects that other companies enter the market and that competition grows.',
          rests: ['partnership.competition'],
        },
        { text: 'Another sees a wider trend away from exclusivity.', rests: ['partnership.trend'], optional: true },
      ],
    }),
    trend: plain({
      title: 'what the articles read into it',
      asks: [
        'Which trend does the change of the partnership stand for?',
        'Is exclusivity going out of fashion in the industry?',
        'what do the articles read into the deal',
        'What is the bigger picture of this change?',
        'Does it show a turn to more open collaboration?',
        'significance of the new agreement for ai development',
        'how do writers interpret the shift in the partnership',
        'Is collaboration the new norm instead of exclusivity?',
        'what does this mean for the future of ai',
      ],
      from: ['2025-01-21', TOO_EARLY],
      say: [
        {
          text: 'One article sees a wider trend in the industry, towards collaboration in place of exclusivity.',
          rests: ['partnership.trend'],
        },
        {
          text: 'Another reads it as a step to a more open way of developing AI.',
          rests: ['partnership.open-step'],
          optional: true,
        },
      ],
    }),
    amendment: {
      title: 'the most recent change',
      asks: [
        'What is the most recent amendment of the partnership?',
        'When was the contract last changed?',
        'latest amendment msft oai?',
        'which version of the agreement is the newest',
        'Date of the last change to the terms?',
        'last time they rewrote the deal?',
        'When did they most recently amend the agreement?',
        'newest known change of the contract between the two',
        'How many times was the contract amended?',
        'what was the last update of the partnership terms',
      ],
      example: 'What is the most recent amendment of the partnership?',
      inputs: { ...ERAS, july: since('2026-07-29') },
      tables: [
        [
          early,
          {
            when: JANUARY,
            say: [
              {
                text: 'The most recent change known here is that of January 2025: Microsoft has a right of first refusal in place of exclusivity.',
                rests: ['rofr.held', 'cloud.not-exclusive'],
              },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'The most recent change known here is of 28 October 2025: OpenAI may buy compute anywhere.',
                rests: ['cloud.anywhere', 'rofr.ended'],
              },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'The most recent change known here is of 27 April 2026.',
                rests: ['cloud.primary', 'ip.non-exclusive'],
              },
              ANY_CLOUD,
              { ...ONE_WAY, optional: true },
              {
                text: 'No amendment of July 2026 was found.',
                rests: ['partnership.no-july'],
                if: { july: 'from' },
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    news: {
      title: 'what is new',
      asks: [
        'Is there anything new between Microsoft and OpenAI?',
        'any news on msft and oai',
        'Anything new in the partnership?',
        'what happened lately between the two',
        'Did something change between Microsoft and OpenAI recently?',
        'latest on microsoft and openai pls',
        'Is there any recent development in the relationship?',
        'whats the latest with those two',
      ],
      example: 'Is there anything new between Microsoft and OpenAI?',
      inputs: ERAS,
      tables: [
        [
          early,
          { when: JANUARY, say: [REFUSAL, KEPT] },
          { when: OCTOBER, say: [ANYWHERE] },
          { when: APRIL, say: [ANY_CLOUD] },
        ],
      ],
    },
    memorandum: plain({
      title: 'the memorandum of September 2025',
      asks: [
        'Was the memorandum of understanding between Microsoft and OpenAI of September 2025 final?',
        'What did Microsoft and OpenAI sign in September 2025?',
        'What was signed on 11 September 2025 by the two, was it final?',
        'Was the memorandum of 11 September 2025 binding?',
        'mou between msft and oai, was it final',
        'What does the memorandum of understanding say?',
        'Was the September 2025 paper the definitive agreement?',
        'is the memorandum a contract',
        'sept 2025: final deal or just a memo',
        'When did the definitive agreement follow?',
        'non-binding mou, what about it',
      ],
      from: ['2025-09-11', 'No article on the shelf tells of a memorandum before 11 September 2025.'],
      say: [
        {
          text: 'What Microsoft and OpenAI announced on 11 September 2025 was a non-binding memorandum of understanding, not the final agreement.',
          rests: ['partnership.memorandum', 'partnership.non-binding'],
        },
        { text: 'Its terms were not disclosed.', rests: ['partnership.undisclosed'], optional: true },
        {
          text: 'The definitive agreement followed on {partnership.definitive}.',
          rests: ['partnership.definitive'],
          optional: true,
        },
      ],
    }),
    restatement: plain({
      title: 'the joint statement of February 2026',
      asks: [
        'What did Microsoft and OpenAI restate in their joint statement of February 2026?',
        'Did anything change in February 2026?',
        'joint statement of openai and microsoft, content?',
        'Did the Amazon deal change the terms with Microsoft?',
        'what did msft and oai restate in feb 2026',
        'Did the announcement with Amazon alter the partnership?',
        'does the aws money change anything for microsoft',
      ],
      from: ['2026-02-27', 'No article on the shelf tells of a joint statement before 27 February 2026.'],
      say: [
        {
          text: 'By the joint statement of 27 February 2026 nothing changed in the API exclusivity, the revenue share and the AGI clause.',
          rests: ['partnership.nothing-changed'],
        },
        {
          text: 'The investment of Amazon changes no term between the two.',
          rests: ['partnership.amazon-changes-none'],
          optional: true,
        },
      ],
    }),
    'legal-action': plain({
      title: 'whether Microsoft went to court',
      asks: [
        'Did Microsoft sue over the Amazon deal, as of June 2026?',
        'Did Microsoft take legal action over the Amazon deal?',
        'was there a lawsuit of microsoft because of amazon',
        'is msft going to court against openai',
        'Has Microsoft filed a suit over AWS?',
        'did redmond threaten to sue over the amazon thing',
        'Was legal action considered by Microsoft?',
      ],
      from: ['2026-03-18', 'No article on the shelf tells of legal action of Microsoft before 18 March 2026.'],
      say: [
        {
          text: 'Microsoft is reported to have weighed legal action over OpenAI’s deal with Amazon; none was filed.',
          rests: ['partnership.weighed', 'partnership.none-filed'],
        },
      ],
    }),
    musk: plain({
      title: 'Musk’s suit',
      asks: [
        'What became of Musk’s suit against OpenAI, as of June 2026?',
        'Was the Musk lawsuit dismissed?',
        'elon vs openai court case outcome',
        'Did Elon Musk win against OpenAI?',
        'does the musk suit change the deal',
        'status of the lawsuit of musk',
      ],
      from: ['2026-05-18', 'No article on the shelf tells of an outcome of Musk’s suit before 18 May 2026.'],
      say: [{ text: 'Musk’s suit against OpenAI was dismissed on 18 May 2026.', rests: ['partnership.musk'] }],
    }),
    'ten-billion': plain({
      title: 'the two figures of ten billion',
      asks: [
        'Is the 10 billion figure the Oracle contract or the investment?',
        '10 billion: oracle or what microsoft invested',
        'What does the number ten billion stand for?',
        'i mix up the ten billion numbers, which is which',
        'Is the $10 billion Microsoft’s investment or the Oracle deal?',
        'two different 10bn figures?',
        'are the ten billion for oracle the same as the ten billion of microsoft',
        'which 10b is it, orcl or msft money',
      ],
      say: [
        {
          text: 'Both exist: {clouds.oracle-sum} is OpenAI’s cloud deal with Oracle, and {stake.since-2019} is what Microsoft has invested in OpenAI since 2019.',
          rests: ['clouds.oracle-sum', 'stake.since-2019'],
        },
        { text: 'Another article puts the investment at {stake.in-all}.', rests: ['stake.in-all'], optional: true },
      ],
    }),
    'hundred-billion': plain({
      title: 'the two figures of a hundred billion',
      asks: [
        'Is the 100 billion the Stargate money or the AGI profit?',
        '100 billion: stargate or agi?',
        'What does the number of 100 billion stand for?',
        'i confuse the two hundred billion figures',
        'Is the $100 billion what Stargate spends or what AGI has to earn?',
        'which 100bn is which, the venture or the profits',
        'are the 100 billion of stargate the same as in the agi clause',
        'hundred billion, tranche or profit threshold',
      ],
      say: [
        {
          text: 'Both exist: {stargate.first} is what Stargate invests immediately, and {agi.definition} is the profit by which AGI is defined.',
          rests: ['stargate.first', 'agi.definition'],
        },
      ],
    }),
    quarter: plain({
      title: 'the quarter: revenue or ownership',
      asks: [
        'Is the quarter Microsoft’s share of revenue or of OpenAI itself?',
        '25 percent: ownership or revenue?',
        'Does a quarter of OpenAI belong to Microsoft or of its revenue?',
        'is 25% the stake or the rev share',
        'the quarter, of what exactly',
        'Does Microsoft own 25% or get 25% of revenue?',
        'which quarter is meant, equity or revenue',
      ],
      from: [
        '2025-01-21',
        'What a quarter stands for is told in January 2025; no article on the shelf tells it before.',
      ],
      say: [
        {
          text: 'The quarter is Microsoft’s share of OpenAI’s revenue, by one article of January 2025, and not a part of OpenAI that it owns.',
          rests: ['share.rate'],
        },
        {
          text: 'Its stake is another figure: {stake.share-2026} at 30 June 2026.',
          rests: ['stake.share-2026'],
          optional: true,
        },
      ],
    }),
    'thirty-eight': plain({
      title: 'the two figures of 38 billion',
      asks: [
        'Is the 38 billion the AWS contract or the cap, as of June 2026?',
        '38bn: aws or revenue share cap',
        'two 38 billion figures, which is which',
        'What does the number 38 billion stand for?',
        'is the $38 billion cap the same as the amazon contract',
      ],
      from: ['2026-05-11', 'No article on the shelf gives both figures before 11 May 2026.'],
      say: [
        {
          text: 'Both exist: {clouds.aws-sum} is OpenAI’s contract with AWS of November 2025, and {share.cap-reported} is reported as the cap of its payments to Microsoft.',
          rests: ['clouds.aws-sum', 'share.cap-reported'],
        },
      ],
    }),
    comment: plain({
      title: 'whether the companies commented',
      asks: [
        'Did OpenAI or Microsoft comment on it?',
        'Did the companies answer the reporters?',
        'any reply to requests for comment',
        'did journalists hear back from the two',
        'Has Microsoft responded to questions of the press?',
        'was there a response from openai to the outlet',
        'Did one of the outlets ask the companies for a statement?',
        'comment from the companies, yes or no',
        'Were OpenAI and Microsoft asked for more information?',
      ],
      ruling: 'no',
      from: ['2025-01-21', TOO_EARLY],
      say: [
        {
          text: 'One outlet reached out to OpenAI and Microsoft and had not yet heard back.',
          rests: ['partnership.comment'],
          optional: true,
        },
        { text: 'No reply of the companies to an outlet is told here.', absent: 'partnership.replied' },
        { text: 'Microsoft did publish a statement of its own.', rests: ['partnership.confirmed'] },
      ],
    }),
    why: plain({
      title: 'why it was changed',
      asks: [
        'Why did Microsoft and OpenAI change their deal?',
        'What was the reason for the new agreement?',
        'how come they rewrote the terms',
        'Why was the exclusivity given up?',
        'what made microsoft issue the statement',
        'motive for the change of the contract?',
        'Why did the partnership have to change?',
        'what pushed the two to a new deal',
        'Why now? What is behind the new terms?',
      ],
      from: ['2025-01-21', TOO_EARLY],
      say: [
        {
          text: 'One article ties it to OpenAI’s growing need for compute, which strained the exclusive relationship.',
          rests: ['compute.strain'],
        },
        {
          text: 'OpenAI had put delays of its products down to a lack of compute.',
          rests: ['compute.delays'],
          optional: true,
        },
      ],
    }),
    'microsoft-gains': {
      title: 'what Microsoft gets out of it',
      asks: [
        'What does Microsoft get out of the partnership?',
        'How does Microsoft benefit from OpenAI?',
        'whats in it for msft',
        'benefit of the deal for redmond',
        'What are Microsoft’s advantages under the agreement?',
        'why is the alliance good for microsoft',
        'What does Microsoft gain by the contract?',
        'upside for $msft holders of the deal',
        'which rights does microsoft get by the deal',
      ],
      example: 'What does Microsoft get out of the partnership with OpenAI?',
      inputs: ERAS,
      tables: [
        [
          {
            when: { january: 'before' },
            decline: 'absent',
            text: 'What Microsoft gets out of it is told with the terms of January 2025; no article on the shelf tells it before.',
            near: ['ip.pre-agi'],
          },
          {
            when: JANUARY,
            say: [
              {
                text: 'Microsoft gets access to OpenAI’s IP, the exclusivity of the API on Azure, and a share of revenue.',
                rests: ['ip.access', 'api.azure-only', 'share.goes-on'],
              },
              { text: 'It also has a right of first refusal on new capacity.', rests: ['rofr.held'], optional: true },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'Microsoft gets a licence to models and products through 2032, the API on Azure until AGI, and a share of revenue.',
                rests: ['ip.until-2032', 'api.until-agi', 'share.until-agi'],
              },
              { text: 'It holds {stake.share} of OpenAI.', rests: ['stake.share'], optional: true },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'Microsoft gets a non-exclusive licence through 2032, products first on Azure, and a capped revenue share through 2030.',
                rests: ['ip.non-exclusive', 'cloud.azure-first', 'share.capped'],
              },
            ],
          },
        ],
      ],
    },
    close: {
      title: 'how close the two still are',
      asks: [
        'Do the two go on working together?',
        'How close are Microsoft and OpenAI after the change?',
        'is microsoft still important to openai',
        'What role does Microsoft still play for OpenAI?',
        'does redmond still matter to the lab',
        'Is Microsoft still OpenAI’s closest partner?',
        'how involved is msft with openai these days',
      ],
      example: 'How close are Microsoft and OpenAI after the change?',
      inputs: ERAS,
      tables: [
        [
          early,
          {
            when: JANUARY,
            say: [
              {
                text: 'Microsoft still plays a pivotal part for OpenAI, and stays deeply invested in it.',
                rests: ['partnership.pivotal'],
              },
              { text: 'OpenAI goes on using Azure.', rests: ['azure.goes-on'], optional: true },
              { text: 'Microsoft remains a major investor.', rests: ['stake.major'], optional: true },
            ],
          },
          {
            when: OCTOBER,
            say: [
              {
                text: 'Microsoft holds {stake.share} of OpenAI, and the API is exclusive to Azure until AGI.',
                rests: ['stake.share', 'api.until-agi'],
              },
            ],
          },
          {
            when: APRIL,
            say: [
              {
                text: 'Microsoft is OpenAI’s "primary cloud partner", as announced, and products come first on Azure.',
                rests: ['cloud.primary', 'cloud.azure-first'],
              },
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'what happens to the partnership after 2030',
      asks: [
        'What happens after 2030?',
        'Is there a renewal option in the contract?',
        'Can the contract be extended beyond 2030?',
        'will msft and oai renew the deal',
        'option to extend once the term is over?',
        'what comes after the agreement runs out',
        'Does the partnership renew by itself?',
        'Will they go on together when the contract ends?',
        'is there an automatic renewal clause',
      ],
      near: ['contract.through-2030'],
    },
    {
      missing: 'who negotiated or signed the agreement',
      asks: [
        'Who negotiated the deal between Microsoft and OpenAI?',
        'Who signed the new agreement?',
        'name of the signatory of the contract',
        'which lawyers drafted the deal',
        'did satya and sama sign it in person',
        'Who sat at the negotiating table for OpenAI?',
        'which bank advised on the agreement',
      ],
    },
    {
      missing: 'what Satya Nadella said of it',
      asks: [
        'What did Satya Nadella say about it?',
        'Direct quote of Nadella on the change?',
        'nadella reaction to losing exclusivity',
        'Did the CEO of Microsoft comment personally?',
        'got any words from satya on the deal',
        'what does microsofts boss think of the change',
        'Has Nadella tweeted about OpenAI?',
      ],
      near: ['partnership.confirmed'],
    },
    {
      missing: 'what Sam Altman said of it',
      asks: [
        'What did Sam Altman say about the deal?',
        'Altman’s own words on the new terms?',
        'quote from sama pls',
        'Did the CEO of OpenAI explain why the terms changed?',
        'has altman tweeted about microsoft',
        'what does openais boss say to it',
        'statement by altman on the partnership',
      ],
    },
    {
      missing: 'whether regulators looked at the agreement',
      asks: [
        'Did any regulator approve the agreement?',
        'Is the FTC investigating the deal?',
        'has the eu commission cleared the partnership',
        'Did the European Union or the US approve the agreement?',
        'antitrust review of msft and oai?',
        'Did the CMA sign off on the amended contract?',
        'was the deal checked by competition authorities',
        'Do regulators have to consent to the change?',
      ],
    },
    {
      missing: 'a penalty for breaking the agreement',
      asks: [
        'What is the penalty for breaking the contract?',
        'Is there a termination fee?',
        'what does openai pay if it breaches the deal',
        'damages clause in the agreement?',
        'break-up fee between msft and oai',
        'Who has to pay compensation if the contract is ended early?',
        'what happens on breach of contract',
      ],
      near: ['contract.through-2030'],
    },
    {
      missing: 'how either side may terminate the agreement',
      asks: [
        'Can Microsoft terminate the contract early?',
        'On what grounds may OpenAI cancel the agreement?',
        'exit clause in the partnership?',
        'can one of them walk away before the end',
        'notice period of the contract?',
        'May a party end the deal ahead of time?',
        'is there a way out of the contract for oai',
      ],
      near: ['contract.through-2030'],
    },
    {
      missing: 'which court or law is competent',
      asks: [
        'Which court decides on disputes between them?',
        'governing law of the contract?',
        'is there an arbitration clause',
        'Where would they sue each other?',
        'jurisdiction of the agreement',
        'Who settles quarrels about the contract?',
      ],
    },
    {
      missing: 'the text of the contract',
      asks: [
        'Where can I read the contract?',
        'Is the text of the agreement public?',
        'link to the full contract msft oai',
        'Has the contract been published?',
        'are there secret clauses in the deal',
        'What does section 3 of the agreement say?',
        'can i download the agreement pdf',
      ],
    },
    {
      missing: 'what the partnership is worth in total',
      asks: [
        'How much is the whole partnership worth?',
        'total value of the deal between msft and oai',
        'What is the contract value in dollars?',
        'how many billions is the agreement worth overall',
        'volume of the entire alliance?',
        'price of the new agreement?',
      ],
      near: ['stake.invested'],
    },
    {
      missing: 'what customers pay or which service levels they get',
      asks: [
        'Will API prices go up after the change?',
        'Does latency get better for customers?',
        'what happens to my sla',
        'price of the models after the deal?',
        'will azure openai get cheaper for clients',
        'Do rate limits change?',
        'Which uptime do customers get?',
        'does the bill of developers rise',
      ],
      near: ['partnership.both-platforms'],
    },
    {
      missing: 'what it means for employees',
      asks: [
        'Are there layoffs because of the deal?',
        'Do employees move from OpenAI to Microsoft?',
        'how many people work on the partnership',
        'what does it mean for staff of openai',
        'jobs lost by the change?',
        'does microsoft hire openai people',
      ],
    },
    {
      missing: 'anything of Microsoft’s own models as a replacement',
      asks: [
        'Is Microsoft building its own models to replace OpenAI?',
        'does msft plan to drop gpt for its own ai',
        'Will Microsoft use Anthropic models in place of OpenAI’s?',
        'what is microsofts plan b',
        'is copilot moving away from openai models',
        'mai models instead of gpt?',
      ],
      near: ['ip.access'],
    },
    {
      missing: 'what happens if one of the two is sold or goes bankrupt',
      asks: [
        'What happens if OpenAI goes bankrupt?',
        'change of control clause?',
        'if someone buys openai, does the deal survive',
        'What if Microsoft is taken over?',
        'insolvency of oai, what about the contract',
        'is the agreement transferable to a buyer',
      ],
    },
    {
      missing: 'which other contracts the two have',
      asks: [
        'Do Microsoft and OpenAI have other contracts?',
        'other agreements between the two besides this one',
        'Is there a second contract next to the known one?',
        'does msft have deals on hardware with openai',
        'Are there further agreements that were not announced?',
        'hidden agreements between redmond and openai?',
      ],
    },
    {
      missing: 'how likely a change of the partnership is',
      asks: [
        'Will they split up?',
        'How likely is a break-up of the two?',
        'odds that msft and oai part ways',
        'do you predict an end of the partnership',
        'chance of a new deal next year?',
        'Is a divorce coming?',
      ],
    },
  ],
});
