import { claim } from '../src/rules/claims.ts';
import { choice } from '../src/rules/options.ts';
import { type Row, type StatementRule, since, topic, version } from '../src/rules/topic.ts';
import { plain } from './shared/plain.ts';

const SHORTAGE = ['lack … compute', 'lack … computing', 'shortage … compute', 'shortage … computing'];
const STRAIN = ['tension', 'tensions', 'strained', 'challenges', 'friction'];
const COMPUTE = ['compute', 'computing', 'capacity'];
const THE_TWO = ['Microsoft', 'two companies', 'the two'];
const REPORTED = ['reportedly', 'reported', 'reports', 'rumoured', 'rumored'];
const OTHERS = ['Anthropic', 'Google', 'Meta', 'xAI', 'Amazon', 'AWS', 'CoreWeave'];

const claims = [
  claim('compute.delays', 'that OpenAI put delays of its products down to a lack of compute', {
    asserts: [
      SHORTAGE,
      ['blamed', 'blames', 'put', 'cited', 'cites', 'named', 'said', 'says'].map((word) => `OpenAI … ${word}`),
    ],
    mentions: [
      ['product', 'products', 'launch', 'launches'],
      ['delaying', 'delays', 'delayed', 'delay', 'bottleneck', 'obstacle', 'held back'],
    ],
    lacks: OTHERS,
  }),
  claim('compute.tension', 'that compute is reported to be a source of tension between OpenAI and Microsoft', {
    asserts: [STRAIN],
    mentions: [REPORTED, COMPUTE, THE_TWO],
    lacks: [...OTHERS, 'Oracle'],
  }),
  claim('compute.strain', 'that OpenAI’s need for compute strained its relationship with Microsoft', {
    asserts: [['strained', 'strains', 'strain']],
    mentions: [COMPUTE, ['OpenAI'], ['relationship', 'partnership'], THE_TWO],
    lacks: [...OTHERS, ...REPORTED],
  }),
  claim('compute.peak', 'when the tension over compute was at its height', {
    asserts: [
      ['tension', 'tensions'],
      ['came to a head', 'peak', 'peaked', 'height'],
    ],
    mentions: [['mid 2023']],
    lacks: OTHERS,
  }),
  claim('compute.other-partners', 'that OpenAI was reported to look for other cloud partners', {
    asserts: [['find', 'looking', 'sought', 'seeking', 'seek', 'trying']],
    mentions: [
      ['New York Times', 'NYT'],
      ['October'],
      ['OpenAI'],
      ['cloud partners', 'cloud providers'],
      ['other', 'besides', 'than Microsoft', 'beyond'],
    ],
  }),
  claim('compute.keep-pace', 'that Microsoft had trouble to keep up with OpenAI’s needs', {
    asserts: [['struggled', 'struggles', 'trouble', 'difficulty', 'difficulties']],
    mentions: [['Microsoft'], ['keep pace', 'keeping pace', 'keep up', 'keeping up'], COMPUTE],
    lacks: OTHERS,
  }),
  claim('compute.price-cut', 'that Microsoft agreed to charge OpenAI less for computing', {
    asserts: [['reduce how much', 'charge OpenAI less', 'charge … less', 'lower its prices', 'lower the price']],
    mentions: [['Microsoft'], COMPUTE],
    lacks: OTHERS,
  }),
];

// What the shelf has is of that month; a month counts from its first day.
const era = since('2025-01-01');
const tooEarly: Row = {
  when: { era: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says how short of compute OpenAI was before January 2025.',
  near: ['compute.delays', 'compute.tension'],
};

const delays: StatementRule = {
  text: 'OpenAI has in the past put delays of its products down to a lack of compute.',
  rests: ['compute.delays'],
};
const tension: StatementRule = {
  text: 'OpenAI and Microsoft are reported to have come into tension over compute.',
  rests: ['compute.tension'],
};
const strain: StatementRule = {
  text: 'One article says without a “reportedly” that OpenAI’s need for compute strained the relationship.',
  rests: ['compute.strain'],
  optional: true,
};
const surePeak: StatementRule = {
  text: 'One article puts the height of the tension over compute in mid-2023.',
  rests: ['compute.peak'],
};
const peak: StatementRule = { ...surePeak, optional: true };
const sureOtherPartners: StatementRule = {
  text: 'The New York Times reported in October 2024 that OpenAI looked for cloud partners besides Microsoft.',
  rests: ['compute.other-partners'],
};
const otherPartners: StatementRule = { ...sureOtherPartners, optional: true };

export default topic({
  title: 'Compute',
  description: 'OpenAI’s shortage of compute, and the tension with Microsoft over it.',
  options: { aspect: choice('What to know about it', 'overview', 'shortage', 'tension') },
  claims,
  terms: [],
  events: [
    {
      date: '2023',
      says: 'the tension between Microsoft and OpenAI over compute was at its height in mid-2023, by one article',
      proof: ['compute.peak'],
    },
    {
      date: '2024-10',
      says: 'the New York Times reported that OpenAI looked for cloud partners besides Microsoft',
      proof: ['compute.other-partners'],
    },
    {
      date: '2025-01',
      says: 'OpenAI was reported to have put delays of its products down to a lack of compute',
      proof: ['compute.delays'],
    },
    {
      date: '2025-01',
      says: 'compute was reported to be a source of tension between OpenAI and Microsoft',
      proof: ['compute.tension'],
    },
  ],
  route: [
    { when: { aspect: ['none', 'overview'] }, facet: 'overview' },
    { when: { aspect: 'shortage' }, facet: 'shortage' },
    { when: { aspect: 'tension' }, facet: 'tension' },
  ],
  facets: {
    overview: {
      title: 'shortage of compute and tension over it',
      asks: [
        'Did OpenAI run short of compute?',
        'Why did OpenAI want other clouds?',
        'Was compute a problem between OpenAI and Microsoft?',
        'Why was one cloud not enough for OpenAI?',
        'openai and its hunger for gpus, whats the story',
        'Why does OpenAI look for more providers?',
        'compute trouble at openai in short',
        'root cause of openai going beyond azure',
        'What is known of the compute shortage and the tension over it?',
        'why did oai need capacity from somebody else',
        'How serious was the lack of capacity?',
        'Abeg wetin be this compute wahala between OpenAI and Microsoft?',
        'What is to be understood of the want of computing power at OpenAI, and of the strain it caused?',
        'COMPUTE crunch at OpenAI: what happened, why other clouds? two lines',
        'Is possible to explain why OpenAI was needing more compute than one provider has?',
        'why was one server farm not enough for oai',
        'I teach a course on cloud economics. Why did OpenAI go looking for cloud partners other than Microsoft?',
      ],
      example: '/compute',
      inputs: { era, peak: since('2023-06-01'), report: since('2024-10-01') },
      tables: [
        [
          {
            ...tooEarly,
            when: { peak: 'before' },
            text: 'No article on the shelf speaks of a shortage of compute, or of tension over it, then.',
          },
          { when: { era: 'before', peak: 'from', report: 'before' }, say: [surePeak] },
          { when: { era: 'before', report: 'from' }, say: [sureOtherPartners, peak] },
          {
            when: { era: 'from' },
            say: [
              delays,
              { ...tension, text: 'Compute is reported to have become a source of tension with Microsoft.' },
              otherPartners,
            ],
          },
        ],
      ],
    },
    shortage: {
      title: 'the shortage of compute',
      asks: [
        'Why were OpenAI’s products delayed?',
        'What did OpenAI blame for its delays?',
        'Was there a shortage of computing power?',
        'why does openai ship late',
        'what excuse does oai have for late products',
        'What did the lack of GPUs do to OpenAI’s products?',
        'Which effect had the missing capacity on launches?',
        'Were there delays because of too few servers?',
        'reason for late releases at openai?',
        'What held new products back?',
        'gpu crunch consequences?',
        'What does OpenAI name as the main obstacle to new products?',
        'Abeg why OpenAI products dey come late?',
        'To what want, may I enquire, did OpenAI ascribe the delay of its products?',
        'DELAYS at OpenAI down to too little compute: can I say that?',
        'Is possible that OpenAI products were late because compute was missing?',
        'did oai get lagged by a lack of gpus, is that why releases slip',
        'Lack of available compute delayed OpenAI’s products, is that what OpenAI said?',
      ],
      example: '/compute aspect:shortage',
      inputs: { era },
      tables: [[tooEarly, { when: { era: 'from' }, say: [delays, otherPartners] }]],
    },
    tension: {
      title: 'the tension over compute',
      asks: [
        'Were there tensions between Microsoft and OpenAI?',
        'Did Microsoft and OpenAI fall out over capacity?',
        'what were msft and oai fighting about',
        'What strained the relationship of the two companies?',
        'was there beef between redmond and openai',
        'source of the friction between the partners?',
        'Did the need for compute strain the exclusive relationship?',
        'Over what did the two quarrel?',
        'is there bad blood between them',
        'what is the dispute between openai and microsoft about',
        'Did the partnership suffer from the shortage?',
        'mom and dad fight, why',
        'Abeg wetin cause quarrel between Microsoft and OpenAI?',
        'Was there, may I ask, discord between Microsoft and OpenAI upon the matter of compute?',
        'TENSION between Microsoft and OpenAI: over what? quick',
        'Is possible that there was a conflict between both companies because of computing capacity?',
        'is there drama between msft and oai over compute',
        'Our supplier says the partners have been at odds about compute. Was there tension between them?',
      ],
      example: '/compute aspect:tension',
      inputs: { era, peak: since('2023-06-01') },
      tables: [
        [
          {
            ...tooEarly,
            when: { peak: 'before' },
            text: 'No article on the shelf speaks of tension over compute then.',
          },
          { when: { era: 'before', peak: 'from' }, say: [surePeak, { ...tension, optional: true }] },
          { when: { era: 'from' }, say: [tension, strain, peak] },
        ],
      ],
    },
    'keep-pace': plain({
      title: 'whether Microsoft could keep up',
      asks: [
        'Did Microsoft struggle to keep up with OpenAI’s demand?',
        'Could Microsoft keep pace with the need for compute?',
        'was azure too small for openai',
        'did redmond have trouble supplying enough servers',
        'Was Microsoft unable to deliver enough capacity?',
        'couldnt msft keep up or what',
        'Did Azure fail to meet the growing demand of OpenAI?',
        'Microsoft had difficulty with the demand, true?',
        'was ms overwhelmed by openais hunger for gpus',
        'Abeg Microsoft no fit meet the demand of OpenAI?',
        'Was Microsoft, may I enquire, hard pressed to keep pace with OpenAI’s requirements?',
        'Microsoft STRUGGLED to keep up with OpenAI’s demand, fair to say?',
        'Is possible that Microsoft had not enough capacity to satisfy the demand of OpenAI?',
        'was azure lagging behind what oai needed',
        'Load question: could Azure scale as fast as OpenAI’s demand for compute grew?',
      ],
      ruling: 'yes',
      say: [
        {
          text: 'Microsoft struggled to keep up with OpenAI’s need for cloud computing, one article says.',
          rests: ['compute.keep-pace'],
        },
        { ...delays, optional: true },
      ],
    }),
    peak: plain({
      title: 'when the tension was at its height',
      asks: [
        'When did the tension over compute peak?',
        'When did the tension come to a head?',
        'height of the quarrel over capacity, when',
        'In which year was the dispute about compute worst?',
        'when were msft and oai fighting the most',
        'mid 2023 tension?',
        'At what time did the strain reach its peak?',
        'what date did the beef over servers boil over',
        'Abeg when the quarrel over compute hot pass?',
        'At what season, pray, did the tension over compute stand at its height?',
        'PEAK of the compute tension: mid-2023, can I say that?',
        'Is possible to know the moment when the conflict about capacity was at the maximum?',
        'when was the compute drama at max level',
        'In which month or year was the strain over compute at its worst?',
      ],
      say: [
        { text: 'The tension over compute came to its height in mid-2023, one article says.', rests: ['compute.peak'] },
        {
          text: 'That is when it has Microsoft allow the deal with Oracle, under pressure from its shareholders.',
          rests: ['clouds.oracle-pressure'],
          optional: true,
        },
      ],
    }),
    hedged: plain({
      title: 'how firmly the tension is told',
      asks: [
        'Is the tension over compute stated as a fact?',
        'Are the tensions confirmed or only reported?',
        'who says that there is tension over capacity',
        'How is the friction over compute attributed?',
        'is the beef official or a rumour',
        'Do the articles say "reportedly" of the strain?',
        'how firm is the claim that compute caused tension',
        'fact or hearsay: the fight over gpus',
        'Did Microsoft or OpenAI confirm the tension?',
        'Abeg that tension talk, e sure or na just report?',
        'Is the tension over compute, may I ask, asserted outright or merely as reported?',
        'Do I need to say REPORTEDLY when I mention compute tension on air?',
        'Is possible to know if the tension is a fact or only reported by press?',
        'is the compute drama confirmed or just rumor',
        'Defamation check: may we assert the tension over compute as fact, or only as reported?',
      ],
      say: [
        {
          text: 'The tension is told as reported, not as a fact: articles write “reportedly”.',
          rests: ['compute.tension'],
        },
        strain,
      ],
    }),
    'price-cut': plain({
      title: 'whether Microsoft lowered its price',
      asks: [
        'Did Microsoft lower what it charges OpenAI for computing?',
        'Did OpenAI get a discount on compute?',
        'was there a price cut for openai on azure',
        'What price concession did Microsoft make?',
        'does msft charge oai less now',
        'Has the compute bill of OpenAI been reduced?',
        'did redmond make compute cheaper for openai',
        'What did Microsoft agree to on prices, according to the newspaper?',
        'Is it true that Microsoft raised the price of computing for OpenAI?',
        'any rebate on gpu hours from ms to openai',
        'is azure cheaper for openai now',
        'Abeg Microsoft reduce the price of compute for OpenAI?',
        'Has Microsoft, may I enquire, abated its charges to OpenAI for computing?',
        'PRICE CUT for OpenAI on compute, did Microsoft agree to that?',
        'Is possible that Microsoft made discount to OpenAI for computing power?',
        'did oai get a compute discount code from msft',
        'The Times piece of October 2024 says Microsoft will charge OpenAI less for computing, correct?',
      ],
      ruling: 'yes',
      say: [
        {
          text: 'Microsoft agreed to reduce what it charges OpenAI for computing power, by report of the New York Times.',
          rests: ['compute.price-cut'],
        },
        {
          text: 'The report is of October 2024; by how much is not said.',
          rests: ['compute.other-partners'],
          derived: true,
          optional: true,
        },
      ],
    }),
    remedy: {
      title: 'what is to help against the shortage',
      asks: [
        'What is to help against the shortage of compute?',
        'If OpenAI delays a product for lack of compute again, what helps in the new setup?',
        'how is the compute shortage solved',
        'what in the deal fixes the gpu crunch',
        'Which parts of the new terms ease the lack of capacity?',
        'How will OpenAI get enough computing power now?',
        'remedies for the bottleneck?',
        'does the new agreement do anything against delays',
        'what can openai do if servers run short again',
        'Abeg wetin go solve this compute shortage for OpenAI?',
        'By what means, may I ask, shall the want of compute be remedied?',
        'What FIXES the compute shortage under the new terms?',
        'Suppose servers run short again on 10 december 2025: what can OpenAI do about it?',
        'Is possible to know which measures in the agreement help against the lack of compute?',
        'whats the counter to the gpu shortage in the new patch of the deal',
      ],
      example: 'What is to help against the shortage of compute?',
      inputs: { rofr: version('rofr') },
      tables: [
        [
          {
            when: { rofr: 'before' },
            decline: 'absent',
            text: 'What is to help against the shortage came with the terms of 21 January 2025; no article on the shelf tells of it before.',
            near: ['compute.delays'],
          },
          {
            when: { rofr: 'held' },
            say: [
              {
                text: 'OpenAI may build additional capacity of its own, and use another cloud where Microsoft, asked first, does not supply.',
                rests: ['own.approved', 'rofr.held'],
              },
              { text: 'It also made a new, large Azure commitment.', rests: ['commitment.made'], optional: true },
              { text: 'Stargate is to build AI infrastructure for it.', rests: ['stargate.project'], optional: true },
            ],
          },
          {
            when: { rofr: 'ended' },
            say: [
              { text: 'OpenAI may buy compute anywhere, since 28 October 2025.', rests: ['cloud.anywhere'] },
              {
                text: 'It has also committed to buy {partnership.azure-services} more of Azure services.',
                rests: ['partnership.azure-services'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'which products were delayed',
      asks: [
        'Which products of OpenAI were delayed?',
        'Name the products that slipped.',
        'which releases got pushed back by the gpu crunch',
        'what exactly was late, gpt or sora',
        'Which launches were held back by the lack of compute?',
        'list of delayed openai products',
        'was the next model delayed because of missing servers',
        'specific releases that suffered from the shortage?',
        'Which particular products were late because GPUs were missing?',
        'which specific launch did the crunch delay',
        'Exactly which product slipped for want of machines?',
        'Abeg which OpenAI product come late, call the name?',
        'Which particular products, may I enquire, were retarded by the want of compute?',
        'WHICH products slipped? GPT-5? Sora? names',
        'Is possible to have names of OpenAI products that had delay?',
        'which oai drops got delayed by the gpu shortage',
        'Specify the releases that were postponed for lack of compute.',
      ],
      near: ['compute.delays'],
    },
    {
      missing: 'how large the shortage of compute was',
      asks: [
        'How many megawatts was Azure short?',
        'How big was the compute shortfall?',
        'how many gpus was openai missing',
        'size of the capacity gap?',
        'By how much did demand exceed supply?',
        'how many servers short were they',
        'How long were the products delayed, in months?',
        'Abeg the compute wey short, how much e be?',
        'How great, in figures, was the deficiency of compute, may I ask?',
        'HOW BIG was the compute gap? a number for air?',
        'Is possible to quantify the missing capacity in megawatt or GPUs?',
        'how many gpus short was oai',
        'What was the capacity deficit in GPUs or megawatts in mid-2023?',
      ],
      near: ['compute.delays'],
    },
    {
      missing: 'by how much Microsoft lowered its price',
      asks: [
        'By what percent did Microsoft cut its compute price?',
        'How large is the discount for OpenAI?',
        'how many percent cheaper is azure for openai',
        'size of the price cut?',
        'how much does openai save by the lower charge',
        'what rate per gpu hour did msft agree to',
        'By how many dollars was the compute bill reduced?',
        'Abeg how many percent Microsoft take cut the price for OpenAI?',
        'By what fraction, may I enquire, did Microsoft abate its price for computing?',
        'PRICE CUT of how much? ten percent? twenty?',
        'Is possible to know the percentage of the discount for compute?',
        'how many percent off did oai get on compute',
        'Quantify the reduction of the compute price per GPU hour, in dollars or percent.',
      ],
      near: ['compute.price-cut'],
    },
    {
      missing: 'what OpenAI pays for computing',
      asks: [
        'How much does OpenAI spend on compute a year?',
        'what is openais gpu bill',
        'How high are the computing costs of OpenAI?',
        'azure invoice of openai per month?',
        'training cost of the models?',
        'Abeg how much OpenAI dey pay for compute every year?',
        'What annual outlay, may I ask, does OpenAI make upon computing?',
        'OpenAI’s compute BILL, billions a year, what number?',
        'Is possible to know the yearly computing expenses of OpenAI?',
        'how much gold does oai burn on gpus a month',
        'Compute opex of OpenAI per quarter, any figure?',
      ],
      near: ['clouds.costs', 'compute.price-cut'],
    },
    {
      missing: 'whose fault the shortage was',
      asks: [
        'Who is to blame for the shortage, Microsoft or OpenAI?',
        'was it nvidias fault that there was too little compute',
        'Who caused the lack of servers?',
        'did satya apologise for the shortage',
        'whose fault was the gpu crunch',
        'Abeg na who cause this compute shortage?',
        'At whose door, may I enquire, lies the blame for the want of compute?',
        'WHOSE FAULT was the compute crunch, Microsoft’s?',
        'Is possible to say which company is guilty for the lack of servers?',
        'who threw, who is to blame for the gpu crunch',
        'Which party was at fault for the capacity shortage under the contract?',
      ],
      near: ['compute.delays'],
    },
  ],
});
