import { plainWords, type Row, type StatementRule, version } from '../../src/rules/topic.ts';
import { plain } from '../shared/plain.ts';

const unknownBefore: Row = {
  when: { cloud: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says who supplied OpenAI with cloud capacity before Microsoft’s exclusivity began in 2019.',
};

const EXCLUSIVE = ['exclusive', 'exclusive but for Oracle'] as const;

const LATER = ['open', 'primary'] as const;

const onlyCloud: StatementRule = {
  text: 'Microsoft was OpenAI’s exclusive cloud provider then.',
  rests: ['cloud.was-exclusive'],
};

const ORACLE: StatementRule = {
  text: 'Oracle’s cloud, as an extension of Azure, was the one exception.',
  rests: ['oracle.exception'],
  if: { cloud: 'exclusive but for Oracle' },
  optional: true,
};

const notExclusive: StatementRule = {
  text: 'Microsoft is no longer OpenAI’s exclusive cloud provider.',
  rests: ['cloud.not-exclusive'],
};

const NOW_PRIMARY: StatementRule = {
  text: 'Since {since:cloud-exclusivity.primary} Microsoft is the “primary cloud partner”: products come first on Azure, and any cloud may serve them.',
  rests: ['cloud.primary', 'cloud.azure-first', 'cloud.any-for-products'],
  if: { cloud: 'primary' },
  optional: true,
};

const keptOnAzure: StatementRule = {
  text: 'OpenAI also committed to an incremental {cloud.azure-services} of Azure services on 28 October 2025.',
  rests: ['cloud.azure-services'],
  optional: true,
};

export default plainWords({
  asks: {
    cloud: [
      'Is Microsoft still OpenAI’s exclusive cloud provider?',
      'What did Microsoft get on the cloud side when it first invested?',
      'Who else was let in while Azure was the only cloud?',
      'Is Microsoft the only cloud of OpenAI?',
      'Does Microsoft have exclusivity?',
      'is azure openais exclusive cloud right now',
      'Is msft the sole host of chatgpt?',
      'Does OpenAI have to use Azure exclusively?',
      'Is OpenAI locked in to Azure?',
      'Would you say that Microsoft remains the sole cloud provider?',
      'azure only, still?',
      'microsoft is exclusive provider of openai, yes or no',
      'Abeg, Microsoft still be the only cloud for OpenAI?',
      'EXCLUSIVE CLOUD PROVIDER, still Microsoft? can I say that on air?',
      'May I enquire whether Microsoft is to this day the exclusive provider of cloud to OpenAI?',
      'Is possible to confirm that Microsoft is exclusive cloud supplier of OpenAI on 10 December 2025?',
      'is azure still the only server oai is allowed to play on',
      'Is there an exclusive-dealing obligation in favour of Microsoft as cloud provider?',
      '$MSFT thesis check: sole cloud of OpenAI, true today?',
    ],
  },
  facets: {
    unless: plain({
      title: 'when a product need not come first on Azure',
      asks: [
        'Is there an exception to Azure coming first, as of June 2026?',
        'what if azure cannot support a new product, does it have to wait',
        'does openai always have to ship on azure first or is there a way out',
        'Azure cannot do what the product needs. May it launch on another cloud?',
        'If Microsoft is unable to support a capability and chooses not to, what then?',
        'azure-first carve-out?',
        'the escape hatch from shipping on azure first',
        'Must every single product start on Azure, no matter what?',
        'say microsoft just cant handle the thing, can openai take it elsewhere first',
        'When may a product go to another cloud before Azure?',
        'is it obligatory to launch first in azure if azure lacks the feature',
        'what lets openai skip azure for a launch',
      ],
      from: ['2026-04-27', 'No article on the shelf tells of products coming first on Azure before 27 April 2026.'],
      say: [
        {
          text: 'OpenAI’s products come first on Azure, unless Microsoft cannot support what is needed and chooses not to.',
          rests: ['cloud.azure-first', 'cloud.first-unless'],
        },
        { text: 'What "first" means is not defined.', rests: ['cloud.first-undefined'], optional: true },
      ],
    }),
    'buys-anywhere': plain({
      title: 'since when OpenAI may buy compute anywhere',
      asks: [
        'Since when may OpenAI buy compute from anybody, as of June 2026?',
        'which deal finally let openai buy computing power from anyone',
        'from which day was openai free to pick any supplier for capacity',
        'What date did OpenAI get free choice of compute providers?',
        'when did the leash come off for buying servers',
        'after october 2025 could openai buy compute from whoever it wants',
        'the day OpenAI no longer needed Microsoft’s waiver to buy capacity',
        'since when can oai shop around for compute',
        'Between the October 2025 terms and the April 2026 ones, was OpenAI free to buy compute?',
        'on what day did open procurement of compute begin',
        'which of the rewrites opened up compute purchases',
        'is it that openai buys capacity anywhere now, since when',
      ],
      from: ['2025-10-28', 'No article on the shelf says that OpenAI may buy compute anywhere before 28 October 2025.'],
      say: [{ text: 'OpenAI may buy compute anywhere since 28 October 2025.', rests: ['cloud.anywhere'] }],
    }),
    lost: {
      title: 'did Microsoft lose its exclusivity, and when',
      asks: [
        'Did Microsoft lose its cloud exclusivity?',
        'When did Microsoft’s cloud exclusivity stop?',
        'Is the hosting monopoly really over?',
        'What did Microsoft give up?',
        'has msft lost the sole right to host gpt or is that fake news',
        'Is the exclusive arrangement dead?',
        'On which day did the exclusivity on new capacity end?',
        'what did redmond lose in the january deal',
        'So the exclusive cloud deal is history, true or clickbait?',
        'Is it correct that OpenAI is no longer tied to Azure?',
        'Does OpenAI depend on a single cloud or not any more?',
        'Is OpenAI single-cloud today?',
        'they broke exclusivity? when',
        'I read that the two companies are no longer exclusive. Can that be confirmed?',
        'Na true say Microsoft don lose the exclusive cloud thing?',
        'BREAKING? Microsoft no longer exclusive. When did it happen, can I say it on air?',
        'May I enquire when it was that Microsoft’s exclusive position came to an end?',
        'Is possible to know the date when cloud exclusivity of Microsoft finished?',
        'so msft got debuffed and lost exclusivity, when was that patch',
        'On what date did the exclusivity covenant on new capacity cease to apply?',
        'My boss says Microsoft lost its exclusivity on 21 January 2025. Did it?',
      ],
      example: 'When did Microsoft’s cloud exclusivity stop?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['cloud-exclusivity', 'rofr'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [onlyCloud, ORACLE] },
          {
            when: { cloud: ['first refusal', ...LATER] },
            say: [
              {
                ...notExclusive,
                text: 'Microsoft lost the exclusivity on new capacity on {since:rofr.held}: it is no longer OpenAI’s exclusive cloud provider.',
              },
              {
                text: 'It got a right of first refusal instead.',
                rests: ['rofr.held'],
                if: { cloud: 'first refusal' },
              },
              {
                text: 'OpenAI may buy compute anywhere.',
                rests: ['cloud.anywhere'],
                if: { cloud: LATER },
                optional: true,
              },
              NOW_PRIMARY,
            ],
          },
        ],
      ],
    },
    since: {
      title: 'since when Microsoft was exclusive',
      asks: [
        'Since when was Microsoft the exclusive cloud provider?',
        'In what year did Azure become OpenAI’s exclusive cloud?',
        'When did the exclusivity start?',
        'since what year has openai been locked to azure',
        'How long was Microsoft the only cloud of OpenAI?',
        'when did redmond get sole hosting in the first place',
        'What was the original start of the exclusive cloud arrangement?',
        'Who hosted OpenAI before the January 2025 change?',
        'From which year on was OpenAI bound to Azure alone?',
        'From which year Microsoft begin be the exclusive cloud?',
        'What is the commencement date of Microsoft’s exclusivity?',
        'May I enquire in which year Azure first became the sole home of OpenAI?',
        'Is possible to know in which year started the exclusive cloud?',
        'how many seasons was azure the exclusive cloud, from when to when',
        'Exclusive SINCE when? year please, we go live at six',
        'In 2021, was Microsoft already the exclusive cloud provider, and since when?',
      ],
      example: 'Since when was Microsoft the exclusive cloud provider?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['cloud-exclusivity', 'rofr'],
      tables: [
        [
          unknownBefore,
          {
            when: { cloud: EXCLUSIVE },
            say: [
              {
                ...onlyCloud,
                text: 'Microsoft is OpenAI’s exclusive cloud provider since {since:cloud-exclusivity.exclusive}.',
              },
              ORACLE,
            ],
          },
          {
            when: { cloud: ['first refusal', ...LATER] },
            say: [
              {
                ...onlyCloud,
                text: 'Microsoft was OpenAI’s exclusive cloud provider from {since:cloud-exclusivity.exclusive} until {since:rofr.held}.',
              },
              notExclusive,
              NOW_PRIMARY,
            ],
          },
        ],
      ],
    },
    azure: {
      title: 'does OpenAI go on using Azure',
      asks: [
        'Did OpenAI leave Azure?',
        'Is OpenAI still using Azure?',
        'Why did OpenAI quit Azure?',
        'Does OpenAI still train its models on Azure?',
        'Is Azure out of the picture now?',
        'where does chatgpt run since openai dumped azure',
        'People claim that OpenAI has moved everything off Microsoft’s cloud. Is this true?',
        'Should I worry that all OpenAI workloads leave Azure?',
        'openai is evacuating microsofts cloud, right?',
        'So ChatGPT packed up and left Azure completely.',
        'Will training jobs keep running on Azure?',
        'has oai ghosted msft servers entirely',
        'I hold MSFT shares: does Azure lose OpenAI as a customer altogether?',
        'When did OpenAI stop running on Azure?',
        'Claim: ChatGPT has moved off Azure entirely. True?',
        'Our CTO thinks that OpenAI is leaving Microsoft’s cloud. Is that what happens?',
        'Abeg, OpenAI don leave Azure finish?',
        'CAN I SAY OpenAI has dumped Azure? yes or no',
        'May I enquire whether OpenAI continues to make use of Azure at all?',
        'Is possible that OpenAI will stop to use Azure for its products?',
        'did oai ragequit azure or are they still on it',
        'Our pipelines sit beside OpenAI’s on Azure. Are OpenAI’s training jobs still run there after 21 January 2025?',
        '$MSFT down 3% on talk that OpenAI left Azure. Has it left?',
      ],
      example: 'Is OpenAI still using Azure?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['cloud-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [onlyCloud, ORACLE] },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'OpenAI has not left Azure: it continues to use Azure to run and to train its products.',
                rests: ['azure.goes-on'],
              },
              {
                text: 'It has made a new, large Azure commitment.',
                rests: ['commitment.made'],
                optional: true,
              },
            ],
          },
          {
            when: { cloud: 'open' },
            say: [
              {
                text: 'OpenAI has not left Azure: it still uses it, and committed to an incremental {cloud.azure-services} of Azure services.',
                rests: ['cloud.azure-services'],
              },
              { text: 'It may buy compute anywhere.', rests: ['cloud.anywhere'], optional: true },
            ],
          },
          {
            when: { cloud: 'primary' },
            say: [
              {
                text: 'OpenAI has not left Azure: Microsoft is its primary cloud partner, and products still come first on Azure.',
                rests: ['cloud.primary', 'cloud.azure-first'],
              },
              keptOnAzure,
            ],
          },
        ],
      ],
    },
    main: {
      title: 'is Microsoft still the main cloud provider',
      asks: [
        'Is Microsoft still OpenAI’s main cloud provider?',
        'What is Microsoft’s title as a cloud provider now?',
        'Is Azure still the primary cloud of OpenAI?',
        'Who is OpenAI’s biggest infrastructure provider?',
        'is msft still top dog in hosting or benched',
        'What is Microsoft’s cloud role called now?',
        'Does Microsoft remain the leading data center provider?',
        'Has Microsoft been demoted to a secondary cloud?',
        'main host: still redmond?',
        'Even without exclusivity, does Microsoft stay the principal host?',
        'how do they call microsofts role in the newest agreement',
        'Which company leads among OpenAI’s cloud providers?',
        'Na Microsoft still be the number one cloud for OpenAI?',
        'Is Microsoft designated as primary cloud provider in the current terms?',
        'May I enquire whether Microsoft remains the principal among OpenAI’s providers?',
        'MAIN cloud provider, still Microsoft? one word answer pls',
        'Is possible to say Microsoft is the primary cloud partner in May 2026?',
        'is msft still the main tank in oais cloud party',
      ],
      example: 'Is Microsoft still OpenAI’s main cloud provider?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['cloud-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, ruling: 'yes', say: [onlyCloud, ORACLE] },
          {
            when: { cloud: 'first refusal' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft remains OpenAI’s primary cloud provider, if no longer the only one.',
                rests: ['cloud.main', 'cloud.not-exclusive'],
              },
            ],
          },
          {
            when: { cloud: 'open' },
            decline: 'absent',
            text: 'No article on the shelf ranks OpenAI’s cloud providers between 28 October 2025 and 27 April 2026.',
            near: ['cloud.anywhere'],
          },
          {
            when: { cloud: 'primary' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft is called OpenAI’s “primary cloud partner”, since {since:cloud-exclusivity}.',
                rests: ['cloud.primary'],
              },
              { text: 'Products come first on Azure.', rests: ['cloud.azure-first'], optional: true },
            ],
          },
        ],
      ],
    },
    'still-exclusive': {
      title: 'what is still exclusive, and what is not',
      asks: [
        'How can Microsoft be exclusive and not exclusive at the same time?',
        'One article says exclusive, another says no longer exclusive. Who is right?',
        'Half the chat says the exclusivity is dead, half says it is alive. Settle it.',
        'Which exclusivity ended and which one stayed?',
        'Do the articles contradict each other about the exclusive cloud provider?',
        'Please reconcile: exclusive cloud provider, yet no longer exclusive.',
        'Exclusive for what, exactly, and not for what?',
        'is the exclusivity gone for everything or only for new capacity',
        'i read still exclusive and no more exclusive, which is it now',
        'What does Microsoft still have exclusive rights to, and what not?',
        'One person say exclusive, another say no be exclusive again. Which one be true?',
        'Which exclusivities survived the January 2025 amendment, and which lapsed?',
        'EXCLUSIVE or NOT? two of my guests say opposite things about Microsoft',
        'May I enquire in which respects Microsoft remains exclusive and in which it does not?',
        'Is possible to have list what stays exclusive for Microsoft and what not any more?',
        'which exclusive perks did msft keep and which got removed',
        'As of 10 December 2025, which exclusivity had ended and which one still stood?',
      ],
      example: 'Which exclusivity ended and which one stayed?',
      inputs: { cloud: version('cloud-exclusivity'), api: version('api-exclusivity') },
      terms: ['cloud-exclusivity', 'api-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [onlyCloud, ORACLE] },
          {
            when: { cloud: 'first refusal', api: 'Azure only' },
            say: [
              {
                text: 'The OpenAI API is still exclusive to Azure.',
                rests: ['api.azure-only'],
              },
              {
                ...notExclusive,
                text: 'On new capacity Microsoft is no longer exclusive: it has a right of first refusal there.',
                rests: ['cloud.not-exclusive', 'rofr.held'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', api: 'beyond' },
            ruling: 'not_stated',
            say: [
              {
                text: 'The API’s Azure exclusivity is announced through 2030, and nothing is stated for the time beyond.',
                rests: ['api.through-2030'],
              },
            ],
          },
          {
            when: { cloud: 'open' },
            say: [
              {
                text: 'The OpenAI API is exclusive to Azure until AGI.',
                rests: ['api.until-agi'],
              },
              { text: 'Compute OpenAI may buy anywhere.', rests: ['cloud.anywhere'] },
              {
                text: 'Microsoft’s licence is exclusive until AGI as well.',
                rests: ['ip.exclusive'],
                optional: true,
              },
            ],
          },
          {
            when: { cloud: 'primary' },
            say: [
              {
                text: 'Nothing is exclusive any more: the OpenAI API may run on any cloud, and Microsoft’s licence is non-exclusive.',
                rests: ['api.over', 'ip.non-exclusive'],
              },
              { text: 'Products come first on Azure.', rests: ['cloud.azure-first'], optional: true },
            ],
          },
        ],
      ],
    },
    changed: {
      title: 'what replaced the exclusivity',
      asks: [
        'What replaced the cloud exclusivity?',
        'Did it all lose its exclusivity, or only new capacity?',
        'Is the old rule gone for everything or for a part of it?',
        'What was eased in the old lock-in?',
        'By what name does the successor of the exclusivity go?',
        'what came after exclusivity',
        'Which model took over from exclusivity on new capacity, and who benefits from it?',
        'exclusivity was swapped for what',
        'In place of the exclusive cloud there is now what?',
        'What has Microsoft got instead of exclusivity?',
        'How did the cloud exclusivity change?',
        'name of the new model for new capacity that replaced the lock in',
        'For new servers there is another arrangement than before: which one?',
        'Wetin dem put for the place of exclusivity?',
        'By what instrument was the exclusivity clause superseded?',
        'May I enquire what arrangement succeeded the exclusive cloud?',
        'Is possible to know what replaces the exclusivity for new capacity?',
        'exclusivity got patched out, what did they add instead',
        'OUT: exclusivity. IN: what? fill the blank for my script',
        'The exclusive cloud ended in January 2025. What came in its stead?',
      ],
      example: 'What replaced the cloud exclusivity?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: ['cloud-exclusivity'],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [onlyCloud, ORACLE] },
          {
            when: { cloud: 'first refusal' },
            say: [
              {
                text: 'Microsoft’s exclusivity on new capacity gave way to a right of first refusal: Microsoft is no longer OpenAI’s exclusive cloud provider.',
                rests: ['cloud.not-exclusive', 'rofr.held', 'rofr.new-capacity'],
              },
              {
                text: 'OpenAI made a new, large commitment to Azure, and Microsoft approved capacity of OpenAI’s own.',
                rests: ['commitment.made', 'own.approved'],
                optional: true,
              },
            ],
          },
          {
            when: { cloud: 'open' },
            say: [
              {
                text: 'Since {since:cloud-exclusivity} OpenAI may buy compute anywhere, and Microsoft’s right of first refusal is over.',
                rests: ['cloud.anywhere', 'rofr.ended'],
              },
              {
                text: 'The licence runs through 2032, models from after AGI included, and an expert panel must verify AGI.',
                rests: ['ip.until-2032', 'ip.post-agi', 'agi.panel'],
                optional: true,
              },
              keptOnAzure,
            ],
          },
          {
            when: { cloud: 'primary' },
            say: [
              {
                text: 'Since {since:cloud-exclusivity} Microsoft is the “primary cloud partner”, and any cloud may serve OpenAI’s products.',
                rests: ['cloud.primary', 'cloud.any-for-products'],
              },
              {
                text: 'Microsoft’s licence became non-exclusive, it pays OpenAI no revenue share any more, and OpenAI’s payments are capped.',
                rests: ['ip.non-exclusive', 'share.microsoft-pays-none', 'share.capped'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    why: {
      title: 'why the exclusivity was loosened',
      asks: [
        'Why was the exclusivity loosened?',
        'Why is Microsoft no longer the exclusive cloud provider?',
        'What is the reason for the new cloud terms?',
        'how come msft let go of exclusivity',
        'Why would Microsoft agree to give up being the sole host?',
        'For what reason did the two change their agreement?',
        'why did openai want other clouds besides azure',
        'What drove the shift away from a single cloud?',
        'Because of what did the exclusivity end, if I may ask?',
        'motive behind dropping the lock in?',
        'Why Microsoft gree make OpenAI commot from exclusive?',
        'WHY no more exclusivity? ten words, go',
        'May I enquire for what reason the exclusive arrangement was relaxed?',
        'Is possible to understand the cause why exclusivity was removed?',
        'why did they nerf microsofts exclusivity',
        'What commercial rationale is given for ending the exclusivity?',
        'An engineer would guess that Azure ran out of compute. Is that why the exclusivity was dropped?',
      ],
      example: 'Why was the exclusivity loosened?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: [],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [onlyCloud, ORACLE] },
          {
            when: { cloud: ['first refusal', ...LATER] },
            say: [
              {
                text: 'OpenAI’s demand for compute grew, and Microsoft struggled to keep up with it.',
                rests: ['cloud.outgrew'],
              },
              {
                text: 'OpenAI’s need for compute is said to have strained the relationship.',
                rests: ['compute.strain'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    source: {
      title: 'who confirmed the change',
      asks: [
        'Who confirmed that Microsoft is no longer exclusive?',
        'Is the end of the exclusivity official?',
        'Did Microsoft or OpenAI announce the change?',
        'who says the exclusive deal is over, source?',
        'Was the loss of exclusivity confirmed or merely reported?',
        'Which of the two companies made the statement about the cloud exclusivity?',
        'official or leak: exclusivity over',
        'Where does the news about the exclusive cloud come from?',
        'is it from microsofts own blog post that exclusivity ended',
        'On whose word do we know that the sole host status ended?',
        'Who talk am say Microsoft no be exclusive again? Na Microsoft itself?',
        'SOURCE for Microsoft no longer exclusive? legal wants to know before air',
        'May I enquire upon whose authority it is stated that the exclusivity has ended?',
        'Is possible to know if end of exclusivity is confirmed by official side?',
        'who leaked the end of exclusivity, or was it official patch notes',
        'Is there a public statement in which Microsoft concedes the loss of its exclusivity?',
      ],
      example: 'Who confirmed that Microsoft is no longer exclusive?',
      inputs: { cloud: version('cloud-exclusivity') },
      terms: [],
      tables: [
        [
          unknownBefore,
          { when: { cloud: EXCLUSIVE }, say: [onlyCloud, ORACLE] },
          {
            when: { cloud: ['first refusal', ...LATER] },
            say: [
              {
                text: 'Microsoft itself confirmed in a statement that it is no longer OpenAI’s exclusive cloud provider.',
                rests: ['cloud.confirmed'],
              },
            ],
          },
        ],
      ],
    },
    workloads: {
      title: 'which workloads are tied to Azure',
      asks: [
        'Which workloads must stay on Azure and which may go elsewhere?',
        'API, training, research: what is tied to Azure and what is not?',
        'Break down by workload what OpenAI may run on other clouds.',
        'what has to live on azure and what can move',
        'Which OpenAI jobs are pinned to Microsoft’s cloud?',
        'List what is locked to Azure, workload by workload.',
        'training vs api vs research: who may host which?',
        'For each kind of workload, where may it be placed?',
        'Per workload, please: serving the API, training, research clusters. Which are pinned to Azure, which can be placed elsewhere?',
        'Which work must stay for Azure and which one fit go another place?',
        'Set out, by category of workload, where Azure is mandatory and where it is optional.',
        'May I enquire which labours are confined to Azure and which may be performed in other places?',
        'Is possible a table: workload, must be Azure or can be other cloud?',
        'which classes are azure locked: api, training, research?',
        'On 15 march 2025 I schedule three jobs, serving, training and a research cluster. Which must run on Azure?',
        'WORKLOADS: what is stuck on Azure, what can go elsewhere?',
      ],
      example: 'Which workloads must stay on Azure and which may go elsewhere?',
      inputs: { cloud: version('cloud-exclusivity'), api: version('api-exclusivity') },
      terms: ['cloud-exclusivity', 'api-exclusivity'],
      tables: [
        [
          unknownBefore,
          {
            when: { cloud: EXCLUSIVE },
            say: [{ ...onlyCloud, text: 'Microsoft was the exclusive cloud provider for all of it.' }, ORACLE],
          },
          {
            when: { cloud: 'first refusal', api: 'Azure only' },
            say: [
              { text: 'The API is tied to Azure.', rests: ['api.azure-only'] },
              {
                text: 'New capacity, training and research included, may go to another provider if Microsoft refuses.',
                rests: ['rofr.free-if-refused'],
                derived: true,
              },
              {
                text: 'OpenAI may also build capacity of its own, primarily for research and training.',
                rests: ['own.approved', 'own.research-and-training'],
              },
            ],
          },
          {
            when: { cloud: 'first refusal', api: 'beyond' },
            ruling: 'not_stated',
            say: [
              {
                text: 'The API’s Azure exclusivity is announced through 2030, and nothing is stated for the time beyond.',
                rests: ['api.through-2030'],
              },
            ],
          },
          {
            when: { cloud: 'open' },
            say: [
              { text: 'The API is tied to Azure until AGI.', rests: ['api.until-agi'] },
              { text: 'Non-API products may run on any cloud.', rests: ['api.other-products'], optional: true },
              { text: 'Compute OpenAI may buy anywhere.', rests: ['cloud.anywhere'] },
            ],
          },
          {
            when: { cloud: 'primary' },
            say: [
              {
                text: 'Any cloud may serve all of OpenAI’s products, the API included.',
                rests: ['cloud.any-for-products', 'api.any-cloud'],
              },
              { text: 'Products come first on Azure.', rests: ['cloud.azure-first'], optional: true },
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'what “first on Azure” means',
      asks: [
        'What does first on Azure mean?',
        'Of how many days is Azure’s head start over other clouds?',
        'How long does Azure come first?',
        'is there a window before products reach other clouds after azure',
        'Define the first on Azure rule for me.',
        'By how many weeks does Azure get products earlier?',
        'how long is azure ahead of aws under the azure first rule',
        'This first on Azure, na how many days before other clouds?',
        'How is the term “first on Azure” defined?',
        'May I enquire what is to be understood by products coming first on Azure?',
        'Is possible to know how long must other cloud wait after Azure launch?',
        'how long is the azure early access before other clouds',
        'A product ships on Azure on 1 June 2026. After how many days may AWS have it?',
      ],
      near: ['cloud.first-undefined', 'cloud.azure-first'],
    },
    {
      missing: 'which other providers OpenAI has been talking to',
      asks: [
        'Which clouds has OpenAI approached so far?',
        'With whom is OpenAI negotiating about capacity?',
        'is oai in talks with google or coreweave',
        'Who is bidding to host OpenAI next?',
        'Which provider will be the next one to sign with OpenAI?',
        'What other hosts are on the shortlist of OpenAI?',
        'rumors which cloud openai picks next?',
        'Which other cloud people OpenAI dey talk with now?',
        'With which providers is OpenAI in negotiations for hosting?',
        'Is possible to know names of suppliers that OpenAI contacted for next cloud contract?',
        'who is oai scouting for the next cloud, any draft picks',
        '$GOOGL or $AMZN: which one is in talks to host OpenAI next?',
        'May I enquire with which other houses OpenAI is presently negotiating?',
      ],
      near: ['compute.other-partners'],
    },
    {
      missing: 'what share of OpenAI’s workloads runs on which cloud',
      asks: [
        'What percentage of OpenAI’s workloads runs on Azure?',
        'How much of the compute has moved to other clouds?',
        'what fraction of chatgpt is hosted outside microsoft',
        'How is OpenAI’s infrastructure split between clouds in percent?',
        'How many of OpenAI’s servers stand in Microsoft’s data centers?',
        'what % of training happens on azure',
        'How many percent of OpenAI work dey run for Azure?',
        'Which proportion of the workloads is hosted by each cloud?',
        'Is possible to have the split in percent of OpenAI’s compute between Azure and others?',
        'PERCENT of OpenAI on Azure? number for the graphic',
        'what % of oai servers are still on azure vs other clouds',
        'Of the training hours in 2025, how many percent were on Azure and how many on other clouds?',
      ],
    },
    {
      missing: 'whether Microsoft was paid for giving up its exclusivity',
      asks: [
        'Was Microsoft compensated for giving up exclusivity?',
        'How much did OpenAI pay to get out of the exclusive deal?',
        'what did msft get in cash for dropping exclusivity',
        'Was there a fee for ending the exclusive cloud arrangement?',
        'How much revenue does Microsoft lose without exclusivity?',
        'price of breaking the lock-in?',
        'How much dem pay Microsoft make e drop the exclusivity?',
        'Was consideration paid to Microsoft for release of the exclusivity?',
        'Is possible to know compensation that Microsoft received for giving up exclusivity?',
        'what did msft get as loot for giving up exclusivity',
        '$MSFT: any one-off payment booked for surrendering exclusivity?',
        'May I enquire what sum Microsoft was paid for relinquishing its exclusive position?',
      ],
      near: ['cloud.not-exclusive'],
    },
    {
      missing: 'whether Microsoft is bound to OpenAI alone',
      asks: [
        'May Microsoft work with rivals of OpenAI?',
        'Can Microsoft host Anthropic on Azure?',
        'is msft allowed to sell models of other labs',
        'Is Microsoft exclusive to OpenAI the other way round?',
        'Does the agreement keep Microsoft from using other AI companies’ models in Copilot?',
        'could redmond dump openai for another lab',
        'Microsoft fit work with Anthropic too, or na only OpenAI?',
        'Is Microsoft subject to a reciprocal exclusivity that bars it from other AI labs?',
        'May I enquire whether Microsoft is at liberty to deal with rivals of OpenAI?',
        'Is possible for Microsoft to sell models of Mistral or Anthropic under this contract?',
        'can msft play for other teams or is it bound to openai only',
        'Is Microsoft stuck with OpenAI, or may it put other labs’ models in its products?',
      ],
    },
    {
      missing: 'who inside the two wanted or opposed the end of exclusivity',
      asks: [
        'who at msft was raging about losing the exclusive thing',
        'Which executives resisted giving up exclusivity?',
        'At my workplace the matron was dead against the new rota and everyone knew it. Who was against it at Microsoft when OpenAI wanted to be free to use other clouds?',
      ],
    },
    {
      missing: 'how rivals reacted to the end of exclusivity',
      asks: [
        'were google and amazon popping bottles when azure lost its lock on openai',
        'Rivals’ response to the loss of Azure’s exclusivity?',
        'When the other chemist in our street lost his contract, we all had an opinion. So what did the other cloud companies say once Microsoft no longer had OpenAI to itself?',
      ],
    },
    {
      missing: 'what bank analysts said of the end of exclusivity',
      asks: [
        'did wall st nerds rate the msft exclusivity thing good or bad',
        'Sell-side views on the loss of exclusivity?',
        'My financial adviser always waves some bank’s report about. Is there one by a bank that explains whether it harms Microsoft not to be OpenAI’s only cloud any longer?',
      ],
    },
    {
      missing: 'what the loss of exclusivity costs Microsoft in sales',
      asks: [
        'how much bag did msft fumble by not being the only cloud',
        'Estimate Azure’s revenue loss from the end of exclusivity.',
        'My husband’s garage lost its one big fleet customer, and it was a third of the takings. How much does Microsoft lose in takings now that OpenAI shops around?',
      ],
    },
    {
      missing: 'what being the “primary cloud partner” obliges OpenAI to',
      asks: [
        'What obligations does the designation "primary cloud partner" impose on OpenAI?',
        'primary cloud partner sounds fancy but what does oai actually have to do',
        'Microsoft is now "primary cloud partner", what must OpenAI do because of that title?',
        '"primary cloud partner": duties attached',
        'As primary cloud partner Microsoft is guaranteed at least half of OpenAI’s workloads, right?',
        'I’ve been "preferred florist" of a hotel for years and it turned out to mean nothing at all. With Microsoft named the primary cloud partner, is OpenAI bound to anything definite by that?',
      ],
    },
    {
      missing: 'who decides that Microsoft cannot support a product',
      asks: [
        'Who determines whether Microsoft is unable to support what an OpenAI product needs?',
        'who gets to say azure cant handle a product, msft or oai',
        'Which side says officially that Microsoft can not support the product?',
        '“cannot support”: whose judgement?',
        'It’s OpenAI alone who judges whether Azure is up to supporting a product, correct?',
        'In our choir there’s a rule that the pianist is replaced if she can’t play a piece, and then the rows begin over who says so. Under the April 2026 rule, whose word counts on Azure not being able to carry a product?',
      ],
    },
    {
      missing: 'which product was the first not to come first on Azure',
      asks: [
        'Which OpenAI product was the first to be released elsewhere than on Azure first?',
        'what was the first openai drop that skipped azure',
        'After April 2026, which product came on other cloud before Azure?',
        'first launch bypassing Azure: which product?',
        'Codex was the first thing OpenAI brought out somewhere other than Azure, wasn’t it?',
        'They say everything ships on Azure to begin with, but there’s that "unless" in it. I collect such exceptions for my newsletter, so which release was the earliest to appear on another cloud instead?',
      ],
    },
    {
      missing: 'how much notice OpenAI must give before using another cloud',
      asks: [
        'What notice period must OpenAI observe towards Microsoft prior to engaging another cloud provider?',
        'does oai have to text msft first before hopping on another cloud, how early',
        'How many weeks before must OpenAI inform Microsoft when it goes to other cloud?',
        'advance notice to Microsoft, other clouds',
        'OpenAI must tell Microsoft ninety days ahead when it takes up another cloud, yes?',
        'With my cleaning lady it’s four weeks if she takes on another house on our day. If OpenAI puts something on a rival’s cloud these days, how long beforehand has it got to let Microsoft know?',
      ],
    },
  ],
});
