import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Exhibit } from '../../src/answer/exhibit.ts';
import { shortForm } from '../../src/answer/identity.ts';
import { exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// Facets that only plain words ask: what each says on a day, whatever the words. `/name:facet day option=value`.

type Row = [asked: string, says: readonly string[], not?: readonly string[]];

function ask(exhibit: Exhibit, asked: string): Answer {
  const [, topic = '', facet = '', asOf = '', option = '', value = ''] =
    /^\/([a-z-]+):([a-z0-9-]+) (\S+)(?: (\w+)=(.+))?$/.exec(asked) ?? [];
  const options = option === '' ? {} : { [option]: value };
  const id = `${shortForm({ topic, facet, options, asOf }, library)}|000000`;
  const again = exhibit.reopen(id);
  if (again === undefined) throw new Error(`${id} leads nowhere`);
  return again.answer;
}

const check = (answer: Answer, says: readonly string[], not: readonly string[] = []) => {
  expect([answer.status, answer.text]).toEqual(['answered', answer.text]);
  expect(answer.evidence.length).toBeGreaterThan(0);
  for (const words of says) expect(answer.text).toContain(words);
  for (const words of not) expect(answer.text).not.toContain(words);
};

const DAY = '2025-01-22';

/** What both shelves of January 2025, and all that is shipped, say of 22 January 2025. */
const JANUARY: Row[] = [
  [`/stargate:microsoft-funds ${DAY}`, ['No: Microsoft is not an equity funder', 'technology partners']],
  [`/stargate:funder ${DAY} company=AWS`, ['No: AWS is not on the list', 'SoftBank, OpenAI, Oracle and MGX']],
  [`/stargate:funder ${DAY} company=MGX`, ['Yes: MGX is an equity funder']],
  [`/stargate:funder ${DAY}`, ['Only SoftBank, OpenAI, Oracle and MGX are listed']],
  [`/stargate:supplier ${DAY} company=NVIDIA`, ['Yes: NVIDIA is an initial technology partner']],
  [`/stargate:supplier ${DAY} company=Google`, ['No: Google is not on the list', 'NVIDIA']],
  [`/stargate:supplier ${DAY} company=OpenAI`, ['by one list, and missing from another'], ['Yes', 'No:']],
  [`/stargate:both-lists ${DAY}`, ['Oracle is on both lists', '(worked out)']],
  [`/stargate:first-part ${DAY}`, ['$100 billion of Stargate’s $500 billion', 'immediately', 'earmarked']],
  [`/stargate:yearly ${DAY}`, ['$500 billion over four years is $125 billion a year', '(worked out)']],
  [`/stargate:remainder ${DAY}`, ['$400 billion is left', 'four years']],
  [`/stargate:purpose ${DAY}`, ['AI infrastructure, built for OpenAI in the United States']],
  [`/stargate:signal ${DAY}`, ['more diversified']],
  [`/stargate:announced ${DAY}`, ['21 January 2025', 'same day'], ['yesterday']],
  [`/stargate:softbank ${DAY}`, ['The articles differ', 'cloud providers', 'lead partner and equity funder']],
  [`/stargate:softbank-origin ${DAY}`, ['Japanese']],
  [`/clouds:oracle-allowed ${DAY}`, ['Microsoft allowed OpenAI', 'did not block', 'New York Times', 'shareholders']],
  [`/clouds:oracle-why ${DAY}`, ['pressure from its shareholders', 'cut its costs']],
  [`/clouds:oracle-size ${DAY}`, ['about $10 billion', 'New York Times'], ['$300 billion']],
  [`/clouds:oracle-when ${DAY}`, ['2023', 'mid-2023', 'October 2024', 'reported on it']],
  [`/clouds:newspaper ${DAY}`, ['New York Times, in October 2024', 'about $10 billion']],
  [`/clouds:oracle-rank ${DAY}`, ['secondary cloud provider', 'Microsoft stayed the primary']],
  [`/clouds:oracle-tie ${DAY}`, ['The articles differ', 'separate agreement', 'closely tied to Microsoft']],
  [`/clouds:precedent ${DAY}`, ['Yes: OpenAI has done so with Oracle', '2023']],
  [`/compute:keep-pace ${DAY}`, ['Yes: Microsoft struggled to keep up']],
  [`/compute:peak ${DAY}`, ['mid-2023', 'Oracle']],
  [`/compute:hedged ${DAY}`, ['reported, not as a fact', 'without a “reportedly”']],
  [`/compute:price-cut ${DAY}`, ['Yes: Microsoft agreed to reduce', 'New York Times', 'by how much is not said']],
  [`/compute:remedy ${DAY}`, ['capacity of its own', 'another cloud', 'Azure commitment'], ['anywhere']],
  [`/investment:since ${DAY}`, ['since 2019']],
  [`/investment:investor ${DAY}`, ['has not left', 'major investor', 'biggest']],
  [`/investment:biggest ${DAY}`, ['Microsoft is OpenAI’s biggest investor']],
  [`/investment:ways ${DAY}`, ['both financially and strategically']],
  [`/partnership:overview ${DAY}`, ['since 2019', 'right of first refusal', 'through 2030']],
  [`/partnership:start ${DAY} aspect=start`, ['began in 2019', 'more than three years before ChatGPT']],
  [`/partnership:before-chatgpt ${DAY}`, ['more than three years before ChatGPT']],
  [`/partnership:term ${DAY} aspect=term`, ['through 2030'], ['2032']],
  [`/partnership:ended ${DAY}`, ['has not ended', 'through 2030']],
  [
    `/partnership:changed ${DAY} aspect=what changed`,
    ['no longer OpenAI’s exclusive', 'right of first refusal', 'Azure commitment'],
  ],
  [
    `/partnership:stays ${DAY} aspect=what stays`,
    ['IP, the revenue share and the exclusivity of the API stay, through 2030'],
  ],
  [
    `/partnership:exclusive ${DAY} aspect=still exclusive`,
    ['The OpenAI API is still exclusive', 'first refusal'],
    ['AGI'],
  ],
  [`/partnership:same-day ${DAY}`, ['Both came together', 'same day']],
  [`/partnership:official ${DAY}`, ['It is official: Microsoft itself confirmed', 'blog post']],
  [`/partnership:when ${DAY}`, ['21 January 2025']],
  [`/partnership:customers ${DAY}`, ['from OpenAI directly', 'reliability', 'performance']],
  [`/partnership:competition ${DAY}`, ['enter the market', 'competition grows']],
  [`/partnership:trend ${DAY}`, ['collaboration', 'more open']],
  [`/partnership:amendment ${DAY}`, ['January 2025', 'first refusal'], ['April 2026']],
  [`/partnership:news ${DAY}`, ['right of first refusal']],
  [
    `/partnership:ten-billion ${DAY}`,
    ['about $10 billion is OpenAI’s cloud deal', 'over $10 billion is what Microsoft'],
  ],
  [`/partnership:hundred-billion ${DAY}`, ['Stargate invests', 'AGI is defined']],
  [`/partnership:quarter ${DAY}`, ['share of OpenAI’s revenue', 'not a part of OpenAI']],
  [`/partnership:comment ${DAY}`, ['No: one outlet reached out', 'No reply']],
  [`/partnership:why ${DAY}`, ['growing need for compute']],
  [`/partnership:microsoft-gains ${DAY}`, ['IP', 'API on Azure', 'share of revenue']],
  [`/partnership:close ${DAY}`, ['pivotal', 'goes on using Azure']],
];

describe.each([['all that is shipped', wholeShelf] as const, ...shelves])('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf(), DAY);

  test.each(JANUARY)('%s', (asked, says, not) => {
    check(ask(exhibit, asked), says, not);
  });
});

describe.each(shelves)('what came later is not told on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf(), '2026-08-01');

  test.each([
    ...['chairman', 'responsibilities', 'first-site', 'five-sites', 'staff', 'abilene', 'uk', 'norway', 'michigan'].map(
      (facet) => `/stargate:${facet}`,
    ),
    ...['oracle-length', 'google-official', 'amazon', 'aws-growth', 'bedrock', 'oracle-credits'].map(
      (facet) => `/clouds:${facet}`,
    ),
    '/stargate:oracle-adds',
    '/investment:listing',
    '/governance:seat',
    '/governance:seat-dates',
    '/governance:foundation',
    ...['memorandum', 'restatement', 'legal-action', 'musk', 'thirty-eight'].map((facet) => `/partnership:${facet}`),
  ])('%s', (facet) => {
    const { status, reason } = ask(exhibit, `${facet} 2026-08-01`);
    expect([status, reason]).toEqual(['not_in_articles', 'absent']);
  });
});

describe('by date, on all that is shipped', () => {
  const exhibit = exhibitOn(wholeShelf(), '2026-08-01');

  test.each<Row>([
    ['/stargate:chairman 2025-01-21', ['Masayoshi Son is the chairman']],
    ['/stargate:responsibilities 2025-01-21', ['SoftBank has the financial responsibility']],
    ['/stargate:first-site 2025-01-21', ['Texas']],
    ['/stargate:five-sites 2025-09-23', ['Five more sites', 'about 7 GW', 'over $400 billion in three years']],
    ['/stargate:staff 2026-02-23', ['reported to have no staff', 'two-way deals']],
    ['/stargate:abilene 2026-03-06', ['reported to have been dropped']],
    ['/stargate:uk 2026-04-09', ['paused on 9 April 2026', 'by press accounts']],
    ['/stargate:norway 2026-04-15', ['Microsoft takes the capacity and OpenAI rents it']],
    ['/stargate:michigan 2026-06-01', ['Ground was broken in Michigan', '1 GW']],
    ['/stargate:oracle-adds 2025-07', ['4.5 GW']],
    ['/clouds:oracle-size 2025-09-30', ['about $10 billion', 'about $300 billion over five years']],
    ['/clouds:oracle-when 2023-12-31', ['June 2024, as announced', 'say 2023 and mid-2023 instead']],
    ['/clouds:oracle-length 2025-09-30', ['five years', 'the first one runs is not said']],
    ['/clouds:google-official 2025-06-10', ['No: OpenAI’s deal with Google is reported and was never announced']],
    ['/clouds:amazon 2026-02-27', ['up to $50 billion', '$15 billion of it first', 'disputed']],
    ['/clouds:aws-growth 2026-02-27', ['$100 billion over eight years', '$38 billion over seven years']],
    ['/clouds:bedrock 2026-04-28', ['limited preview since 28 April 2026']],
    ['/clouds:oracle-credits 2026-06-10', ['in the coming weeks', 'that day they could not']],
    ['/compute:remedy 2025-10-28', ['may buy compute anywhere', '$250 billion']],
    ['/investment:investor 2024-01-01', ['since 2019'], ['major']],
    ['/investment:investor 2025-10-28', ['about 27%']],
    ['/investment:investor 2026-06-30', ['about 25%']],
    ['/investment:listing 2026-06-08', ['draft registration', 'No date']],
    ['/governance:seat 2023-11-30', ['Yes: Microsoft has an observer seat', 'without a vote']],
    ['/governance:seat 2024-07-09', ['No: Microsoft no longer has', '9 July 2024']],
    ['/governance:seat 2026-01-01', ['No: Microsoft no longer has']],
    ['/governance:seat-dates 2024-03-01', ['since November 2023'], ['gave']],
    ['/governance:seat-dates 2024-07-09', ['up on 9 July 2024', 'taken it in November 2023']],
    ['/governance:foundation 2025-10-28', ['about 26%', 'controls']],
    ['/partnership:overview 2019-07-22', ['cloud provider and investor'], ['2030']],
    ['/partnership:overview 2025-10-28', ['buy compute anywhere', 'through 2032']],
    ['/partnership:overview 2026-04-27', ['any cloud', 'non-exclusive']],
    ['/partnership:term 2025-10-28 aspect=term', ['through 2032', 'until the panel verifies AGI']],
    ['/partnership:term 2026-04-27 aspect=term', ['payments through 2030', 'through 2032']],
    ['/partnership:ended 2025-10-28', ['has not ended', '2032']],
    ['/partnership:ended 2026-04-27', ['has not ended', 'primary cloud partner']],
    ['/partnership:changed 2025-10-27 aspect=what changed', ['right of first refusal instead']],
    ['/partnership:changed 2025-10-28 aspect=what changed', ['the right of first refusal ended', '$250 billion']],
    [
      '/partnership:changed 2026-04-27 aspect=what changed',
      ['any cloud', 'pays no revenue share', 'no longer depend on AGI'],
    ],
    ['/partnership:stays 2025-10-28 aspect=what stays', ['Azure keeps the API', 'until AGI, the licence through 2032']],
    [
      '/partnership:stays 2026-04-27 aspect=what stays',
      ['primary cloud partner', 'through 2030', 'percentage stays the same'],
    ],
    ['/partnership:exclusive 2025-01-20 aspect=still exclusive', ['exclusive cloud provider']],
    ['/partnership:exclusive 2025-10-28 aspect=still exclusive', ['Two things', 'until AGI']],
    ['/partnership:exclusive 2026-04-27 aspect=still exclusive', ['nothing is exclusive any more', 'first on Azure']],
    ['/partnership:official 2025-10-28', ['OpenAI announced them, and Microsoft filed them']],
    ['/partnership:official 2026-04-27', ['both announced them']],
    ['/partnership:when 2025-10-28', ['28 October 2025']],
    ['/partnership:when 2026-04-27', ['27 April 2026']],
    ['/partnership:amendment 2025-10-28', ['28 October 2025']],
    ['/partnership:amendment 2026-04-27', ['27 April 2026'], ['July 2026']],
    ['/partnership:amendment 2026-07-29', ['27 April 2026', 'No amendment of July 2026 was found']],
    ['/partnership:news 2026-04-27', ['any cloud']],
    ['/partnership:memorandum 2025-09-11', ['non-binding memorandum', 'not the final agreement', '28 October 2025']],
    ['/partnership:restatement 2026-02-27', ['nothing changed']],
    ['/partnership:legal-action 2026-03-18', ['weighed legal action', 'none was filed']],
    ['/partnership:musk 2026-05-18', ['dismissed on 18 May 2026']],
    ['/partnership:quarter 2026-06-30', ['share of OpenAI’s revenue', 'about 25% at 30 June 2026']],
    ['/partnership:thirty-eight 2026-05-11', ['contract with AWS', 'cap of its payments']],
    ['/partnership:microsoft-gains 2025-10-28', ['through 2032', 'about 27%']],
    ['/partnership:microsoft-gains 2026-04-27', ['non-exclusive', 'capped revenue share']],
    ['/partnership:close 2025-10-28', ['about 27%']],
    ['/partnership:close 2026-04-27', ['primary cloud partner']],
  ])('%s', (asked, says, not) => {
    check(ask(exhibit, asked), says, not);
  });

  test.each([
    '/stargate:microsoft-funds 2025-01-20',
    '/stargate:five-sites 2025-09-22',
    '/stargate:staff 2026-02-22',
    '/stargate:abilene 2026-03-05',
    '/stargate:uk 2026-04-08',
    '/stargate:norway 2026-04-14',
    '/stargate:michigan 2026-05-31',
    '/stargate:oracle-adds 2025-06-30',
    '/clouds:oracle-length 2025-08-31',
    '/clouds:google-official 2025-06-09',
    '/clouds:amazon 2026-02-26',
    '/clouds:bedrock 2026-04-27',
    '/clouds:oracle-credits 2026-06-09',
    '/compute:remedy 2025-01-20',
    '/investment:investor 2019-07-21',
    '/investment:listing 2026-06-07',
    '/governance:seat 2023-10-31',
    '/governance:foundation 2025-10-27',
    '/partnership:changed 2025-01-20 aspect=what changed',
    '/partnership:term 2025-01-20 aspect=term',
    '/partnership:same-day 2025-01-20',
    '/partnership:memorandum 2025-09-10',
    '/partnership:restatement 2026-02-26',
    '/partnership:legal-action 2026-03-17',
    '/partnership:musk 2026-05-17',
    '/partnership:thirty-eight 2026-05-10',
  ])('%s is too early', (asked) => {
    expect(ask(exhibit, asked).status).toBe('not_in_articles');
  });
});
