import { plainWords, type Row, version } from '../../src/rules/topic.ts';
import { later } from '../shared/later.ts';

const noSeatYet: Row = {
  when: { seat: 'before' },
  decline: 'absent',
  text: 'No article on the shelf says that Microsoft had a seat on OpenAI’s board before November 2023.',
  near: ['governance.observer'],
};

export default plainWords({
  asks: {
    governance: [
      'Who controls OpenAI?',
      'What is the governance of OpenAI?',
      'How is OpenAI governed, and what seat does Microsoft have?',
      'openai governance in short',
      'who has the say at openai',
      'Is OpenAI controlled by Microsoft?',
      'does redmond control openai',
      'Under whose control is the for-profit arm?',
      'who is in command of openai group',
      'Does the nonprofit still control OpenAI?',
      'Abeg na who dey control OpenAI?',
      'In whose hands, may I enquire, lies the control of OpenAI?',
      'WHO CONTROLS OpenAI: Microsoft or the Foundation? for air',
      'Is possible to explain how OpenAI is governed, and which seat has Microsoft?',
      'who is the raid leader that controls oai',
      'Which entity controls OpenAI Group PBC as of 10 december 2025?',
    ],
  },
  facets: {
    seat: {
      title: 'whether Microsoft sits on OpenAI’s board',
      asks: [
        'Is anyone from Microsoft in the OpenAI boardroom, as of March 2024?',
        'Does Microsoft have a seat on OpenAI’s board?',
        'is msft on the board of openai',
        'board seat for redmond at oai?',
        'does ms still sit in openais boardroom as observer',
        'Has Microsoft got a representative on the board?',
        'observer or voting member, microsoft at openai',
        'Abeg Microsoft get seat for OpenAI board?',
        'Does Microsoft, may I ask, enjoy a place in the board of OpenAI, with or without a vote?',
        'MICROSOFT on the OpenAI board, yes or no? vote or observer?',
        'Is possible that Microsoft has still a seat in the board of OpenAI?',
        'does msft spectate or play on the oai board',
        'Had Microsoft a board seat at OpenAI on 1 march 2024?',
      ],
      example: 'Is anyone from Microsoft in the OpenAI boardroom, as of March 2024?',
      inputs: { seat: version('board-seat') },
      terms: ['board-seat'],
      tables: [
        [
          noSeatYet,
          {
            when: { seat: 'observer' },
            ruling: 'yes',
            say: [
              {
                text: 'Microsoft has an observer seat on OpenAI’s board, without a vote.',
                rests: ['governance.observer', 'governance.no-vote'],
              },
              { text: 'It took the seat in November 2023.', rests: ['governance.since-november'], optional: true },
            ],
          },
          {
            when: { seat: 'no seat' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft no longer has an observer seat on OpenAI’s board, since it gave the seat up on {governance.seat-day}.',
                rests: ['governance.seat-given-up', 'governance.seat-day'],
              },
              { text: 'The seat carried no vote.', rests: ['governance.no-vote'], optional: true },
            ],
          },
        ],
      ],
    },
    vote: {
      title: 'whether Microsoft votes on OpenAI’s board',
      asks: [
        'Does Microsoft have a vote on OpenAI’s board?',
        'May Microsoft vote in the board of OpenAI?',
        'Is Microsoft’s voice counted when OpenAI’s directors vote?',
        'voting rights of msft on the oai board',
        'So with all that money it can outvote the other directors, right?',
        'Could Microsoft vote against Sam Altman in the boardroom?',
        'They put in billions. Do they vote on the board?',
        'was the seat a voting one',
        'can redmond raise its hand in that boardroom or just watch',
        'Had Microsoft’s observer a vote in March 2024?',
      ],
      example: 'Does Microsoft have a vote on OpenAI’s board?',
      inputs: { seat: version('board-seat') },
      terms: ['board-seat'],
      tables: [
        [
          noSeatYet,
          {
            when: { seat: 'observer' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft has no vote on OpenAI’s board, as its seat is an observer’s.',
                rests: ['governance.observer', 'governance.no-vote'],
              },
            ],
          },
          {
            when: { seat: 'no seat' },
            ruling: 'no',
            say: [
              {
                text: 'Microsoft has no seat on OpenAI’s board since {governance.seat-day}, and the observer seat that it had carried no vote.',
                rests: ['governance.seat-given-up', 'governance.seat-day', 'governance.no-vote'],
              },
            ],
          },
        ],
      ],
    },
    'seat-dates': {
      title: 'from when until when Microsoft had the observer seat',
      asks: [
        'When did Microsoft give up its observer seat?',
        'When did Microsoft take its observer seat, as of June 2025?',
        'how long was microsoft an observer on the board',
        'On what date did redmond leave the board of openai?',
        'from when to when had msft the observer role',
        'date microsoft quit the openai board',
        'In which month did the observer seat begin?',
        'since when is msft off the board',
        'Abeg which month Microsoft comot from OpenAI board?',
        'Upon what date, may I enquire, did Microsoft relinquish its observer’s seat?',
        'OBSERVER SEAT: from november 2023 to july 2024, are those dates right?',
        'Is possible to know the start and the end date of the observer seat?',
        'when did msft leave spectator mode on the oai board',
        'For the chronology: when was the board observer seat taken and when was it surrendered?',
      ],
      example: 'When did Microsoft take its observer seat, as of June 2025?',
      inputs: { seat: version('board-seat') },
      tables: [
        [
          noSeatYet,
          {
            when: { seat: 'observer' },
            say: [
              {
                text: 'Microsoft has had the observer seat on OpenAI’s board since November 2023.',
                rests: ['governance.since-november'],
              },
            ],
          },
          {
            when: { seat: 'no seat' },
            say: [
              {
                text: 'Microsoft gave the observer seat on OpenAI’s board up on {governance.seat-day}.',
                rests: ['governance.seat-day'],
              },
              { text: 'It had taken it in November 2023.', rests: ['governance.since-november'], optional: true },
            ],
          },
        ],
      ],
    },
    structure: {
      title: 'what kind of company OpenAI is',
      asks: [
        'When did OpenAI become a PBC?',
        'Is OpenAI a nonprofit or a for-profit company?',
        'Since when is OpenAI a public benefit corporation?',
        'is openai for profit now',
        'has openai gone for profit, and when',
        'What legal form does OpenAI have?',
        'What is OpenAI Group PBC?',
        'Is OpenAI still a non-profit?',
        'When was OpenAI restructured?',
        'What kind of company, may I ask, is OpenAI?',
      ],
      example: 'What legal form does OpenAI have, as of June 2026?',
      inputs: { control: version('control') },
      tables: [
        [
          {
            when: { control: 'before' },
            decline: 'absent',
            text: 'No article on the shelf says what kind of company OpenAI was before 28 October 2025.',
            near: ['governance.foundation'],
          },
          {
            when: { control: 'foundation' },
            say: [
              {
                text: 'OpenAI Group PBC, a public benefit corporation by its name, is controlled by the OpenAI Foundation, since {since:control}.',
                rests: ['governance.foundation'],
                derived: true,
              },
              {
                text: 'OpenAI’s new structure was announced to hold from that day on.',
                rests: ['governance.structure'],
                optional: true,
              },
            ],
          },
        ],
      ],
    },
    foundation: {
      title: 'what the OpenAI Foundation holds',
      asks: [
        'How much of OpenAI does the Foundation own?',
        'How much of OpenAI does the Foundation hold, as of June 2026?',
        'stake of the openai foundation in percent',
        'What share has the nonprofit in OpenAI Group PBC?',
        'foundation percentage?',
        'does the foundation own more than microsoft',
        'how big is the nonprofit’s slice',
        'Abeg how many percent of OpenAI the Foundation get?',
        'What share, may I ask, does the OpenAI Foundation possess?',
        'FOUNDATION holds 26 percent of OpenAI, can I say that?',
        'Is possible to know the percentage that the nonprofit Foundation owns in OpenAI Group?',
        'how big is the foundations slice of the oai pie',
        'The foundation’s equity interest in the PBC, as of 10 december 2025?',
      ],
      example: 'How much of OpenAI does the Foundation hold, as of June 2026?',
      inputs: { control: version('control') },
      tables: [
        [
          {
            when: { control: 'before' },
            decline: 'absent',
            text: 'No article on the shelf speaks of the OpenAI Foundation’s share before 28 October 2025.',
            near: ['governance.foundation-share'],
          },
          {
            when: { control: 'foundation' },
            say: [
              {
                text: 'The OpenAI Foundation holds {governance.foundation-share} of OpenAI Group PBC.',
                rests: ['governance.foundation-share'],
              },
              { text: 'It controls it.', rests: ['governance.foundation'], optional: true },
              later('governance.foundation-share-later'),
            ],
          },
        ],
      ],
    },
  },
  gaps: [
    {
      missing: 'who Microsoft’s observer on the board was',
      asks: [
        'Who was Microsoft’s observer on the board?',
        'name of the microsoft person in the openai boardroom',
        'which manager sat as observer for msft',
        'Did Satya Nadella sit on the board himself?',
        'who represented redmond on the board of openai',
        'Who exactly had the observer seat?',
        'Abeg who sit down for OpenAI board as Microsoft observer, call the name?',
        'What gentleman or lady, may I enquire, was Microsoft’s observer at the board?',
        'OBSERVER’S NAME, Microsoft, OpenAI board, anyone?',
        'Is possible to know which person of Microsoft was observer in the board?',
        'which msft player was the spectator on the oai board',
      ],
      near: ['governance.observer'],
    },
    {
      missing: 'who sits on OpenAI’s board',
      asks: [
        'Who is on the board of OpenAI?',
        'Name the directors of OpenAI.',
        'how many members does the openai board have',
        'board members of openai, names',
        'Who chairs OpenAI’s board?',
        'list of directors at oai',
        'is sam altman on the board',
        'Abeg who and who dey OpenAI board?',
        'Of what persons, may I ask, is the board of OpenAI composed?',
        'OPENAI BOARD: list of members, fast',
        'Is possible to have names of the directors of OpenAI?',
        'oai board roster pls',
        'Who were the board members of OpenAI on 10 december 2025?',
      ],
      near: ['governance.foundation'],
    },
    {
      missing: 'why Microsoft gave its board seat up',
      asks: [
        'Why did Microsoft give up the observer seat?',
        'reason for msft leaving the openai board',
        'What made Microsoft quit the board?',
        'did regulators force microsoft off the board',
        'how come redmond left the boardroom',
        'Was Microsoft thrown off the board?',
        'Abeg why Microsoft leave the OpenAI board seat?',
        'For what reason, may I enquire, did Microsoft quit the board of OpenAI?',
        'WHY did Microsoft drop the observer seat? regulators?',
        'Is possible to know the reason why Microsoft has left the board?',
        'why did msft ragequit the oai board',
      ],
      near: ['governance.seat-given-up'],
    },
    {
      missing: 'who can dismiss OpenAI’s chief',
      asks: [
        'Who can fire Sam Altman?',
        'can the board of openai sack its ceo',
        'Does Microsoft have a say in who is CEO of OpenAI?',
        'why was altman fired in 2023',
        'may redmond replace the head of openai',
        'Abeg who fit sack Sam Altman?',
        'By whom, pray, may the chief of OpenAI be dismissed?',
        'CAN MICROSOFT FIRE ALTMAN? listener wants to know',
        'Is possible that the board removes the CEO of OpenAI?',
        'who can kick sama from the guild',
      ],
      near: ['governance.foundation'],
    },
    {
      missing: 'what rights shareholders have at OpenAI',
      asks: [
        'Which voting rights does Microsoft’s stake carry?',
        'does msft have a veto over decisions of openai',
        'Can Microsoft appoint directors of OpenAI Group?',
        'special rights of shareholders in openai?',
        'What may the foundation decide?',
        'Abeg which voting power Microsoft share carry for OpenAI?',
        'What rights, may I enquire, attach to the shares of OpenAI Group?',
        'VETO for Microsoft at OpenAI, does its stake give one?',
        'Is possible to know which voting rights have the shareholders of OpenAI?',
        'Which class rights, vetoes and director appointments does the shareholder agreement grant?',
      ],
      near: ['governance.foundation'],
    },
    {
      missing: 'what OpenAI’s chief or directors are paid',
      asks: [
        'whats sama’s salary lol',
        'Remuneration of OpenAI’s directors?',
        'With thirty years on the wards I earn what I earn, so I’m curious. What wage does the head of OpenAI take home each month?',
      ],
    },
    {
      missing: 'whether Sam Altman owns shares of OpenAI',
      asks: [
        'does altman even own any of openai or is he just vibes',
        'Does Altman hold equity in OpenAI Group?',
        'Someone in the staff room insisted that Mr Altman hasn’t got a single share in his own company. Is that so, or did he get some with the new structure?',
      ],
    },
    {
      missing: 'what the OpenAI Foundation spends its money on',
      asks: [
        'what does the openai foundation even do with all that cash',
        'Grant-making budget of the OpenAI Foundation?',
        'Our hospice lives on donations and I look out for foundations all the time. What good causes does that OpenAI Foundation support?',
      ],
    },
    {
      missing: 'which safety or ethics committee OpenAI has',
      asks: [
        'is anyone at openai actually checking the ai isnt evil',
        'Who chairs OpenAI’s safety committee?',
        'Each study at our hospital goes before an ethics board, and rightly so. Is there a board like that at OpenAI, and who sits on it?',
      ],
    },
    {
      missing: 'what part Microsoft played in Altman’s dismissal and return',
      asks: [
        'did microsoft save altman when the board yeeted him',
        'Microsoft’s role in the November 2023 ouster?',
        'I remember that weekend, I had night shifts and followed it on my phone, sacked on the Friday and back within days. What did Microsoft do to bring Altman back?',
      ],
    },
    {
      missing: 'what Delaware or California asked of OpenAI’s new structure',
      asks: [
        'did some state make openai jump thru hoops to go for profit',
        'What conditions did the attorneys general impose on the recapitalisation?',
        'My cousin is a clerk in Sacramento and says there were piles of paper about OpenAI. What did California want before the company could change its form?',
      ],
    },
    {
      missing: 'what Microsoft’s observer heard or said in board meetings',
      asks: [
        'what tea did the microsoft person hear in the openai board room',
        'Did the observer have access to confidential board papers?',
        'I once sat in as a guest on our works council, and had to leave when it got interesting. Was Microsoft’s guest sent out of OpenAI’s board meetings too?',
      ],
    },
    {
      missing: 'who else has an observer seat at OpenAI',
      asks: [
        'Which other companies hold or held observer seats on OpenAI’s board?',
        'did apple or anyone else get to lurk in openais boardroom too',
        'Beside Microsoft, who has also observer place in the board from OpenAI?',
        'OpenAI board observers other than Microsoft',
        'Apple also had an observer on OpenAI’s board for a while, didn’t it?',
        'At our housing association three outside bodies may sit in and listen. After Microsoft left its listening chair at OpenAI, did any other firm have one like it?',
      ],
    },
    {
      missing: 'whether Microsoft may get its board seat back',
      asks: [
        'Is there any provision under which Microsoft could resume its seat on OpenAI’s board?',
        'can msft just undo and get the observer thing back',
        'Is possible for Microsoft to return in the board of OpenAI later?',
        'Microsoft’s board seat: right of return?',
        'Microsoft kept the option of coming back to OpenAI’s board whenever it likes, right?',
        'I stepped down from our parish council and regretted it within a month. Microsoft walked away from that chair in OpenAI’s boardroom, but can it change its mind and sit down again?',
      ],
    },
    {
      missing: 'how OpenAI’s board voted on the new structure',
      asks: [
        'What was the result of the vote by OpenAI’s directors on the October 2025 structure?',
        'was anyone on openais board like nope to the new setup',
        'In the vote for the new structure, how many from OpenAI board were yes and how many no?',
        'board vote tally, OpenAI recapitalisation',
        'OpenAI’s directors approved the new structure unanimously, did they not?',
        'When our golf club became a company it passed by one vote, and people still don’t speak. How did it go among OpenAI’s directors when they had to decide about the new form in autumn 2025?',
      ],
    },
    {
      missing: 'who heads the OpenAI Foundation',
      asks: [
        'Who presides over the OpenAI Foundation?',
        'whos the boss of the openai foundation',
        'What is the name from the president of the Foundation of OpenAI?',
        'OpenAI Foundation chair: name',
        'Bret Taylor heads the OpenAI Foundation, if I have it right?',
        'I write thank-you letters for a charity, so I like to know who stands at the top of things. That Foundation with roughly a quarter of OpenAI and all the control, which person leads it?',
      ],
    },
    {
      missing: 'which public benefit OpenAI Group PBC must serve',
      asks: [
        'What public benefit is OpenAI Group PBC legally bound to pursue?',
        'pbc means public benefit right, so whats the benefit supposed to be lol',
        'OpenAI Group is PBC, which good for the public it must do by law?',
        'PBC purpose in the charter',
        'Being a PBC, OpenAI is legally obliged to put humanity ahead of its investors, isn’t it?',
        'I had to look up what those three letters after OpenAI Group stand for, at my age. Now that I know it’s about benefiting the public, what benefit exactly have they promised to bring?',
      ],
    },
    {
      missing: 'who founded OpenAI and when',
      asks: [
        'By whom was OpenAI established, and in which year?',
        'who even started openai back in the day',
        'Which persons have made OpenAI at the beginning and what year was it?',
        'OpenAI founders and founding date',
        'Elon Musk was one of those who set OpenAI up in 2015, wasn’t he?',
        'My grandson has to give a talk at school on Monday and the first slide is still empty. Who were the people that started OpenAI in the first place, and how long ago?',
      ],
    },
  ],
});
