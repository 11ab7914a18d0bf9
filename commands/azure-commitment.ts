import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { not, option, type Row, type StatementRule, topic, version } from '../src/rules/topic.ts';

const OPENAI_COMMITS = [
  'OpenAI … commitment',
  'OpenAI … Azure commitment',
  'OpenAI … made … commitment',
  'OpenAI … committed',
  'commitment of OpenAI',
  'commitment by OpenAI',
];
const TO_AZURE = ['commitment … Azure', 'Azure commitment', 'committed … Azure'];
const NOT_MADE = ['not made', 'not committed', 'has not', "hasn't", 'did not', "didn't", 'yet to', 'no commitment'];
const OTHERS = ['Anthropic', 'Meta', 'Mistral', 'xAI', 'AWS', 'Amazon', 'Google', 'Oracle', 'CoreWeave', 'rival'];
const OF_OCTOBER = ['incremental', '250'];

const claims = [
  claim('commitment.made', 'that OpenAI made a new, large commitment to Azure', {
    asserts: [OPENAI_COMMITS, TO_AZURE],
    mentions: [['new', 'large', 'substantial']],
    lacks: [...NOT_MADE, ...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.no-figure', 'that the new, large commitment came without a figure', {
    mentions: [
      ['no figure', 'without a figure', 'no sum', 'without a sum', 'not … figure'],
      ['Azure commitment', 'commitment … Azure'],
      ['announced', 'disclosed', 'published'],
    ],
    lacks: [...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.figure', 'how large the new, large commitment is', {
    asserts: [OPENAI_COMMITS, TO_AZURE],
    mentions: [['new', 'large', 'substantial']],
    lacks: [...NOT_MADE, ...OTHERS, ...OF_OCTOBER],
    value: { read: 'money', near: ['commitment', 'committed'] },
  }),
  claim('commitment.incremental', 'how much more of Azure OpenAI has committed to buy', {
    asserts: [
      ['OpenAI … committed', 'OpenAI … contracted', 'OpenAI … buy', 'OpenAI … purchase', 'OpenAI … commitment'],
      ['incremental … Azure', 'additional … Azure'],
    ],
    lacks: [...NOT_MADE, ...OTHERS],
    value: { read: 'money', near: ['Azure'], before: true },
  }),
  claim('commitment.period-undisclosed', 'that the period of the $250 billion is not disclosed', {
    mentions: [
      ['not disclose', 'not disclosed', 'undisclosed', 'not say', 'not stated', 'unknown'],
      ['period', 'how many years', 'how long', 'timeframe', 'length', 'duration'],
      ['250'],
    ],
    lacks: OTHERS,
  }),
  claim('commitment.covers', 'what the new, large commitment is to support', {
    asserts: [['commitment']],
    mentions: [['Azure', 'it'], ['all OpenAI products', 'all its products', 'all of OpenAI products'], ['training']],
    lacks: [...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.research-only', 'that the commitment is for research and training', {
    asserts: [
      ['commitment', 'committed'],
      ['research', 'researching'],
      ['train', 'training'],
    ],
    mentions: [['Azure']],
    lacks: [...OTHERS, ...OF_OCTOBER, 'products', 'primarily', 'figure', 'approved'],
  }),
  claim('commitment.said', 'who says that OpenAI made the commitment', {
    asserts: [['announced', 'says', 'said', 'blog post', 'statement', 'reminded', 'confirmed']],
    mentions: [['Microsoft'], TO_AZURE, ['new', 'large', 'substantial']],
    lacks: [...OTHERS, ...OF_OCTOBER],
  }),
  claim('commitment.role', 'what the commitment means for Microsoft', {
    asserts: [['central role', 'key infrastructure provider']],
    mentions: [
      ['commitment', 'Azure'],
      ['Microsoft', 'Azure'],
    ],
    lacks: OTHERS,
  }),
];

const noneYet: Row = {
  when: { commitment: 'before' },
  decline: 'absent',
  text: 'No article on the shelf speaks of an Azure commitment of OpenAI before 21 January 2025.',
  near: ['commitment.made'],
};
const made: StatementRule = {
  text: 'OpenAI has made a new, large commitment to Azure.',
  rests: ['commitment.made'],
};
const incremental: StatementRule = {
  text: 'OpenAI has committed to an incremental {commitment.incremental} of Azure services.',
  rests: ['commitment.incremental'],
};

export default topic({
  title: 'Azure commitment',
  description: 'How much of Azure OpenAI has committed to buy, since when, and over what period.',
  options: { aspect: choice('What to know about it', 'overview', 'sum', 'period') },
  claims,
  terms: [
    {
      id: 'azure-commitment',
      name: 'the Azure commitment',
      versions: [
        {
          name: 'new and large',
          from: '2025-01-21',
          says: 'OpenAI has a new, large commitment to Azure',
          was: 'OpenAI’s commitment to Azure was a new, large one without a figure',
          proof: ['commitment.made'],
          with: ['commitment.no-figure', 'commitment.figure'],
          dated: ['deal.day'],
        },
        {
          name: 'incremental',
          short: '$250 billion more',
          from: '2025-10-28',
          says: 'OpenAI has committed to an incremental $250 billion of Azure services',
          was: 'OpenAI had committed to an incremental $250 billion of Azure services',
          proof: ['commitment.incremental'],
          with: ['commitment.period-undisclosed'],
        },
      ],
    },
  ],
  route: [{ when: {}, facet: 'commitment' }],
  facets: {
    commitment: {
      title: 'what OpenAI has committed to',
      asks: [
        'When was the $250 billion Azure purchase agreed?',
        'Has OpenAI made a new commitment to Azure?',
        'Is OpenAI’s Azure use under contract growing or shrinking?',
        'has oai promised msft more spend',
        'Is there a new Azure deal, and since when?',
        'Does OpenAI cut its Azure spending?',
        'OpenAI pledged to buy more Azure, is that so?',
        'Tell me about the Azure commitment.',
        'Is OpenAI going to spend more with Microsoft although it shops around?',
        'azure revenue from openai going to zero?',
        'was there any spend pledge to redmond in the announcement',
        'Abeg, OpenAI don sign new agreement to dey buy Azure?',
        'Has OpenAI entered into a new purchase commitment for Azure services?',
        'May I enquire whether OpenAI has bound itself anew to Azure?',
        'Is possible that OpenAI increased its Azure commitment on 21 January 2025?',
        'so oai shops around but still locked in a fat azure contract?',
        'OpenAI signs up for MORE Azure: true?',
        '$MSFT bulls talk of an Azure commitment from OpenAI. Does it exist?',
      ],
      example: '/azure-commitment',
      inputs: { aspect: option('aspect', 'overview'), commitment: version('azure-commitment') },
      terms: ['azure-commitment'],
      tables: [
        [
          {
            when: { commitment: 'before' },
            decline: 'absent',
            text: 'No article on the shelf speaks of an Azure commitment of OpenAI before 21 January 2025.',
            near: ['commitment.made'],
          },
          {
            when: { commitment: 'new and large', aspect: 'overview' },
            say: [
              {
                text: 'OpenAI has made a new, large commitment to Azure, announced on {since:azure-commitment}.',
                rests: ['commitment.made'],
              },
              { text: 'No article on the shelf gives a figure for it.', absent: 'commitment.figure' },
            ],
          },
          {
            when: { commitment: 'new and large', aspect: 'sum' },
            decline: 'absent',
            text: 'No article on the shelf gives a figure for the new, large Azure commitment of January 2025.',
            near: ['commitment.no-figure', 'commitment.made'],
          },
          {
            when: { commitment: 'new and large', aspect: 'period' },
            decline: 'absent',
            text: 'No article on the shelf says over what period the new, large Azure commitment of January 2025 runs.',
            near: ['commitment.made'],
          },
          {
            when: { commitment: 'incremental', aspect: ['overview', 'sum'] },
            say: [
              {
                text: 'OpenAI has committed to an incremental {commitment.incremental} of Azure services, agreed on {since:azure-commitment}.',
                rests: ['commitment.incremental'],
              },
              {
                text: 'Over what period it is spent is not disclosed.',
                rests: ['commitment.period-undisclosed'],
                optional: true,
              },
            ],
          },
          {
            when: { commitment: 'incremental', aspect: 'period' },
            decline: 'absent',
            text: 'The length of the incremental $250 billion commitment to Azure of 28 October 2025 was not disclosed.',
            near: ['commitment.period-undisclosed'],
          },
        ],
      ],
    },
    size: {
      title: 'how large the commitment is',
      asks: [
        'How many dollars is the Azure commitment?',
        'What is the Azure commitment worth in dollars?',
        'How much money did OpenAI pledge to spend on Azure?',
        'exact dollar size of the azure tab',
        'How big is the new Azure contract, in billions?',
        'How large is the commitment in figures?',
        'whats the $ number on the azure pledge',
        'Please state the sum that OpenAI promised to spend on Azure.',
        'How much is the January Azure commitment?',
        'value of new azure deal',
        'How much has OpenAI committed to Azure?',
        'What amount of dollars has the new Azure commitment?',
        'What is the pledge to Microsoft’s platform in dollars?',
        'how many bucks is the azure commitment',
        'How big is the large Azure commitment of January 2025, in dollars?',
        'dollar value of the new contract with Azure?',
        'in $ please, the azure pledge',
        'How much money OpenAI promise to spend for Azure?',
        'What is the stated amount of the Azure commitment?',
        'May I enquire to what sum OpenAI has pledged itself for Azure?',
        'Is possible to know amount in dollars of Azure commitment on 10 December 2025?',
        'how much gold did oai pledge to azure',
        'AZURE PLEDGE: how many billions? number for the headline',
        '$MSFT backlog question: how large is OpenAI’s Azure commitment in dollars?',
      ],
      example: 'How many dollars is the Azure commitment in December 2025?',
      inputs: { commitment: version('azure-commitment') },
      terms: ['azure-commitment'],
      tables: [
        [
          noneYet,
          {
            when: { commitment: 'new and large' },
            decline: 'absent',
            text: 'No figure was disclosed for the new, large Azure commitment of January 2025.',
            near: ['commitment.no-figure', 'commitment.made'],
          },
          {
            when: { commitment: 'incremental' },
            say: [
              {
                ...incremental,
                text: 'OpenAI has committed to an incremental {commitment.incremental} of Azure services, agreed on {since:azure-commitment}.',
              },
              {
                text: 'The commitment of January 2025 came without a figure.',
                rests: ['commitment.no-figure'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    covers: {
      title: 'what the commitment is to support',
      asks: [
        'What is the Azure commitment supposed to support?',
        'What does the new Azure pledge cover?',
        'Is the commitment for training only, or for the products too?',
        'what is the fat azure tab meant to pay for',
        'Which things will OpenAI’s Azure spending be used for?',
        'Does the commitment cover all OpenAI products?',
        'For which purpose did OpenAI commit to Azure?',
        'products or training or both: what does the azure commitment back?',
        'the azure commitmnt is for what exactly',
        'Is research included in the Azure commitment?',
        'This Azure commitment, na for training or for products?',
        'What is the subject matter of the Azure commitment: training, products, or both?',
        'May I enquire to what ends the Azure commitment is directed?',
        'Is possible to know which activities the Azure commitment supports?',
        'what does the azure pledge even pay for, training or the live games',
        'Which of our workload types, training or product serving, is the January 2025 Azure commitment for?',
      ],
      example: 'What is the Azure commitment supposed to support?',
      inputs: { commitment: version('azure-commitment') },
      terms: ['azure-commitment'],
      tables: [
        [
          noneYet,
          {
            when: { commitment: 'new and large' },
            say: [
              {
                text: 'The new Azure commitment is meant for training and for all of OpenAI’s products.',
                rests: ['commitment.covers'],
              },
            ],
          },
          {
            when: { commitment: 'incremental' },
            say: [
              {
                ...incremental,
                text: 'What is committed to is Azure services, an incremental {commitment.incremental} of them.',
              },
              {
                text: 'The commitment of January 2025 was meant for training and for all of OpenAI’s products.',
                rests: ['commitment.covers'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    accounts: {
      title: 'do the articles agree on what it supports',
      asks: [
        'Do the articles agree on what the Azure commitment supports?',
        'Sources differ on whether the Azure pledge covers products or only research. Which is right?',
        'One article mentions only research and training for the Azure commitment. Do the others agree?',
        'conflicting reports on the azure commitment: products too or not?',
        'Do all write-ups say the same about the purpose of the Azure spending?',
        'is the azure pledge described the same way everywhere',
        'Compare the articles on the scope of the commitment to Azure.',
        'Which article says that the Azure investment is for research?',
        'The newspapers dey say different thing about wetin Azure commitment dey for?',
        'Are the published descriptions of the Azure commitment’s purpose consistent with one another?',
        'May I enquire whether the several articles describe the purpose of the Azure commitment alike?',
        'Is possible that one article says research and other article says products for Azure commitment?',
        'articles dont match on what the azure pledge covers, which one says research only',
        'Two scripts on my desk: one says the Azure commitment is for products, one says only research. Do the articles agree?',
      ],
      example: 'Do the articles agree on what the Azure commitment supports?',
      inputs: {},
      tables: [
        [
          {
            when: {},
            say: [
              {
                text: 'The articles differ in width: most have the Azure commitment support training and all of OpenAI’s products.',
                rests: ['commitment.covers'],
              },
              {
                text: 'One speaks only of AI research and training models.',
                rests: ['commitment.research-only'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    source: {
      title: 'who says so',
      asks: [
        'Who called the Azure commitment new and large?',
        'Is the Azure commitment official or a leak?',
        'Where does the claim of a large Azure commitment come from?',
        'who announced the azure pledge, oai or msft',
        'Attribution for “new, large Azure commitment”, please.',
        'Did Microsoft say that OpenAI committed to Azure?',
        'says who that openai signed up for more azure',
        'Is the commitment to Azure confirmed by one of the companies?',
        'Which company described the commitment as large?',
        'Was the large Azure commitment leaked, or told by a company?',
        'Na who talk say the Azure commitment dey large?',
        'To whom is the statement that OpenAI made a large Azure commitment attributable?',
        'May I enquire who first described the Azure commitment as new and large?',
        'Is possible to have the official origin of news about Azure commitment?',
        'who dropped the azure pledge news, msft or oai',
        'AZURE COMMITMENT: confirmed or rumour? who said it',
        'Was the Azure commitment of January 2025 made public by Microsoft or did the press dig it out?',
      ],
      example: 'Who called the Azure commitment new and large?',
      inputs: { commitment: version('azure-commitment') },
      terms: ['azure-commitment'],
      tables: [
        [
          noneYet,
          {
            when: { commitment: not('before') },
            say: [
              {
                text: 'Microsoft says so, in the statement that it published: OpenAI has made a new, large Azure commitment.',
                rests: ['commitment.said'],
              },
              {
                ...incremental,
                text: 'The incremental {commitment.incremental} of October 2025 is announced and filed.',
                if: { commitment: 'incremental' },
              },
            ],
          },
        ],
      ],
    },
    meaning: {
      title: 'what it means for Microsoft',
      asks: [
        'What does the Azure commitment mean for Microsoft?',
        'Why does the new Azure commitment matter to Microsoft?',
        'What does Microsoft gain from OpenAI’s commitment to Azure?',
        'is the azure pledge good for msft',
        'Significance of the Azure commitment for Microsoft’s position?',
        'How does the commitment affect Azure’s standing?',
        'so what if oai commits to azure, what does redmond get out of it',
        'What role does Azure keep thanks to the commitment?',
        'What is the new commitment to Azure good for from Microsoft’s side?',
        'What does the fresh pledge mean for Azure’s place?',
        'Wetin Microsoft go gain from this Azure commitment?',
        'What benefit accrues to Microsoft from the Azure commitment?',
        'May I enquire what import the Azure commitment has for Microsoft’s standing?',
        'Is possible to explain why the Azure commitment is important for Microsoft?',
        'is the azure pledge a buff for msft',
        '$MSFT holder: why should I care that OpenAI committed to Azure?',
      ],
      example: 'What does the Azure commitment mean for Microsoft?',
      inputs: { commitment: version('azure-commitment') },
      terms: [],
      tables: [
        [
          noneYet,
          {
            when: { commitment: not('before') },
            say: [
              {
                text: 'One article takes the commitment as a sign that Microsoft keeps a central role for OpenAI’s models.',
                rests: ['commitment.role'],
              },
              { ...made, optional: true },
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'over how many years the Azure commitment runs',
      asks: [
        'Over how many years is the $250 billion spent?',
        'How many years does the Azure commitment cover?',
        'What is the term length of the Azure pledge?',
        'is the azure commitment three or five years',
        'Until when does the Azure commitment run?',
        'duration of azure contract of openai?',
        'How much of the Azure commitment is spent per year?',
        'When does the Azure commitment expire?',
        'annual azure spend under the pledge?',
        'This Azure commitment na for how many years?',
        'State the number of years for which the Azure commitment runs.',
        'May I enquire over what span of years the Azure commitment extends?',
        'Is possible to know end date of Azure commitment signed on 28 October 2025?',
        'how many seasons does the azure pledge last',
        'AZURE 250 BILLION: over how many years? need it now',
      ],
      near: ['commitment.period-undisclosed', 'commitment.made'],
    },
    {
      missing: 'what happens if OpenAI does not use up its Azure commitment',
      asks: [
        'Is there a penalty if OpenAI does not use the whole Azure commitment?',
        'What if OpenAI spends less on Azure than it committed?',
        'can oai get out of the azure pledge',
        'Is the Azure commitment take-or-pay?',
        'Does unused Azure commitment roll over?',
        'Is the Azure commitment binding or cancellable?',
        'What damages are due if the commitment to Azure is not met?',
        'If OpenAI no spend all the Azure money, wetin go happen?',
        'What consequences follow a shortfall under the Azure commitment?',
        'Is possible for OpenAI to cancel the Azure commitment, and what is the penalty?',
        'can oai refund or drop the azure pledge if it doesnt use it',
        'By 2027 OpenAI has used only half of the Azure commitment. What does it owe?',
        'May I enquire what befalls OpenAI should it fail to honour its Azure commitment?',
      ],
      near: ['commitment.made'],
    },
    {
      missing: 'which chips or machines the Azure commitment buys',
      asks: [
        'Which GPUs are part of the Azure commitment?',
        'Does the Azure deal include Blackwell or Maia chips?',
        'how many h100 does the azure commitment pay for',
        'Which Azure regions or data centers does the commitment cover?',
        'How many megawatts does the Azure pledge buy?',
        'What hardware does OpenAI get for its Azure commitment?',
        'gb200 clusters included in the new azure contract?',
        'Is the pledged Azure compute made of GB200 or H200?',
        'Which kind GPU dey inside the Azure commitment?',
        'Does the Azure commitment specify hardware, regions or power?',
        'Is possible to know how many GPUs are included in Azure commitment?',
        'what gpus does the azure pledge unlock, h100 or b200',
        '$NVDA angle: which chips does the Azure commitment pay for?',
        'May I enquire what machines the Azure commitment is to purchase?',
      ],
      near: ['commitment.made'],
    },
    {
      missing: 'how much OpenAI spends on Azure',
      asks: [
        'How much does OpenAI spend on Azure a month?',
        'What was OpenAI’s Azure bill last year?',
        'how much azure revenue comes from openai',
        'What part of OpenAI’s costs goes to Microsoft’s cloud?',
        'What did OpenAI pay Microsoft for compute in 2024?',
        'share of azure growth from openai?',
        'How much OpenAI dey pay for Azure every month?',
        'What were OpenAI’s actual payments for Azure services in 2024?',
        'Is possible to know monthly invoice of OpenAI for Azure?',
        '$MSFT: how much of Azure’s growth is OpenAI’s spend?',
        'whats oais azure bill per month, gotta be huge',
        'May I enquire what OpenAI actually spent upon Azure in the past year?',
      ],
      near: ['commitment.made'],
    },
  ],
});
