import { type Article, parseArticle } from '../src/corpus/article.ts';
import { articleSource } from '../src/corpus/front-matter.ts';
import { addDays } from '../src/dates.ts';

const FIRST_DAY = '2019-07-01';
const DAYS = 2700;

const PUBLISHERS = ['The Ledger', 'Cloud Weekly', 'Harbour Post', 'Market Notes', 'Microsoft (Form 10-Q)', 'Signal'];
const COMPANIES = ['Microsoft', 'OpenAI', 'Oracle', 'SoftBank', 'NVIDIA', 'Google', 'Anthropic', 'CoreWeave', 'Meta'];
const PLACES = ['Texas', 'Ohio', 'Norway', 'Arizona', 'Ireland', 'Japan', 'Virginia'];
const THINGS = ['server halls', 'power contracts', 'research grants', 'chip orders', 'office leases', 'cooling plants'];
const ACTS = ['announced', 'postponed', 'signed', 'reviewed', 'expanded', 'cancelled', 'financed'];
const MOODS = ['analysts expected', 'nobody had asked for', 'the market had priced in', 'the board had wanted'];

type Some = <T>(all: readonly T[]) => T;

// Said of the deal in the time from a year on; the words are this file's own.
const OF_THE_DEAL: readonly (readonly [from: number, say: (some: Some) => string])[] = [
  [2019, () => 'Microsoft was the exclusive cloud provider of OpenAI.'],
  [2019, () => 'The board of OpenAI decides when AGI is reached.'],
  [2023, (some) => `Microsoft receives ${some([20, 20, 20, 25])}% of the revenue of OpenAI, its revenue share.`],
  [2023, () => 'The revenue share between Microsoft and OpenAI remains in place.'],
  [2023, () => 'The OpenAI API runs only on Azure, which is exclusive to it.'],
  [2024, () => 'Microsoft let OpenAI use the cloud of Oracle beside its own in June 2024.'],
  [
    2024,
    (some) =>
      `AGI is defined as a system that generates at least $${some([100, 100, 120])} billion in profits for OpenAI.`,
  ],
  [2025, () => 'OpenAI goes on using Azure for its existing workloads.'],
  [2025, () => 'Until AGI is declared by its panel, the OpenAI API is exclusive to Azure.'],
  [2025, () => 'Microsoft has a right of first refusal on new capacity that OpenAI needs.'],
  [2025, () => 'If Microsoft refuses to supply the capacity, OpenAI may turn to another cloud provider.'],
  [2025, () => 'OpenAI has made a new and large commitment to Azure.'],
  [2025, (some) => `The Stargate project means to invest $${some([500, 500, 400])} billion over four years.`],
  [2025, (some) => `The equity funders of Stargate are SoftBank, OpenAI, Oracle${some([' and MGX', ''])}.`],
  [2025, () => 'Arm, Microsoft, NVIDIA, Oracle and OpenAI are the technology partners of Stargate.'],
  [2025, () => 'SoftBank and OpenAI are the lead partners of Stargate.'],
  [2025, () => 'The OpenAI API stays exclusive to Azure through 2030.'],
  [2025, () => 'The revenue share between Microsoft and OpenAI lasts through 2030.'],
  [2026, () => 'On 28 October 2025 the right of first refusal that Microsoft had on OpenAI’s compute ended.'],
  [2026, () => 'OpenAI may buy compute anywhere since 28 October 2025.'],
  [2026, (some) => `OpenAI has committed to buy an additional $${some([250, 250, 230])} billion of Azure services.`],
  [2026, (some) => `Microsoft holds a stake of ${some(['roughly ', ''])}27% in OpenAI.`],
  [2026, () => 'From 27 April 2026 on, as announced, Microsoft is the primary cloud partner of OpenAI.'],
  [2026, () => 'The exclusivity of the OpenAI API to Azure is over since 27 April 2026.'],
  [2026, () => 'The payments of OpenAI no longer depend on AGI, and neither does the licence of Microsoft.'],
  [2026, () => 'A panel of experts has to verify that OpenAI has reached artificial general intelligence.'],
  [2026, () => 'The OpenAI API may run on any cloud since 27 April 2026, and ships first on Azure.'],
];

/** So many articles, the same for the same seed: some about the deal, some about other things, dated over the years of the deal. */
export function madeArticles(count: number, seed = 1): Article[] {
  const random = randomFrom(seed);
  const some: Some = (all) => all[Math.floor(random() * all.length)] as (typeof all)[number];
  return Array.from({ length: count }, (_, at) => {
    // The later, the more was written.
    const published = addDays(FIRST_DAY, Math.floor(Math.sqrt(random()) * DAYS));
    const year = Number(published.slice(0, 4));
    const known = OF_THE_DEAL.filter(([from]) => from <= year);
    const paragraphs = Array.from({ length: 3 + Math.floor(random() * 3) }, () => {
      const said = random() < 0.4 ? [some(known)[1](some)] : [];
      return [beside(some, random), ...said, beside(some, random), beside(some, random)].join(' ');
    });
    const fields = { title: `Report ${at + 1} of seed ${seed}`, publisher: some(PUBLISHERS), published };
    return parseArticle(`made-${seed}-${at + 1}.md`, articleSource(fields, `${paragraphs.join('\n\n')}\n`));
  });
}

// A sentence that proves nothing.
function beside(some: Some, random: () => number): string {
  const sum = Math.floor(random() * 900) + 20;
  const first = `${some(COMPANIES)} ${some(ACTS)} ${sum} ${some(THINGS)} in ${some(PLACES)}`;
  return `${first}, which ${some(MOODS)} after ${some(COMPANIES)} ${some(ACTS)} its ${some(THINGS)}.`;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
