import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

// What is asked in plain words only, by the example of its facet. Each row: the facet, its ruling ("declined" where there is
// nothing to say), and what the text must hold.
type Row = [facet: string, ruling: string | null, ...words: string[]];

const JANUARY: Row[] = [
  ['rofr.meaning', null, 'right of first refusal', 'first option', 'OpenAI is free to use other providers'],
  ['rofr.scope', null, 'on new capacity', 'not on what already runs'],
  ['rofr.first', 'yes', 'Microsoft is asked first'],
  ['rofr.skip', 'no', 'Microsoft comes first', 'only if Microsoft refuses'],
  ['rofr.condition', null, 'if Microsoft refuses', 'Microsoft cannot supply'],
  ['rofr.trigger', null, 'in two ways', 'cannot supply'],
  ['rofr.say', null, 'input', 'does not have the only say', 'No article on the shelf speaks of a veto'],
  ['rofr.wording', null, 'the same right', 'first right of refusal'],
  ['rofr.statement', null, 'Microsoft announced it'],
  ['rofr.end', 'declined', 'when the right of first refusal ends'],
  ['exclusivity.lost', null, 'lost the exclusivity on new capacity on 21 January 2025'],
  ['exclusivity.since', null, 'from 22 July 2019', 'until 21 January 2025'],
  ['exclusivity.azure', null, 'has not left Azure', 'continues to use Azure', 'new, large Azure commitment'],
  ['exclusivity.main', 'yes', 'remains OpenAI’s primary cloud provider'],
  ['exclusivity.still-exclusive', null, 'API is still exclusive to Azure', 'no longer exclusive'],
  ['exclusivity.changed', null, 'gave way to a right of first refusal'],
  ['exclusivity.why', null, 'demand for compute grew'],
  ['exclusivity.source', null, 'Microsoft itself confirmed'],
  ['exclusivity.workloads', null, 'API is tied to Azure', 'if Microsoft refuses', 'research and training'],
  ['api-exclusivity.exclusive', null, 'exclusive to Azure'],
  ['api-exclusivity.where', null, 'runs on Microsoft’s Azure, and only there'],
  ['api-exclusivity.until', null, 'through 2030'],
  ['api-exclusivity.customers', 'no', 'continues to run exclusively on Azure'],
  ['api-exclusivity.service', null, 'Azure OpenAI Service remains'],
  ['api-exclusivity.direct', null, 'Microsoft’s platforms and directly from OpenAI'],
  ['api-exclusivity.national-security', null, 'No exception is stated'],
  ['api-exclusivity.source', null, 'Microsoft itself says'],
  ['azure-commitment.covers', null, 'training', 'all of OpenAI’s products'],
  ['azure-commitment.accounts', null, 'all of OpenAI’s products', 'only of AI research and training models'],
  ['azure-commitment.source', null, 'Microsoft says so'],
  ['azure-commitment.meaning', null, 'central role'],
  ['own-capacity.breach', 'no', 'Microsoft has approved'],
  ['own-capacity.approval', null, 'Microsoft approved on 21 January 2025'],
  ['own-capacity.purpose', null, 'primarily for research and training', 'neither approved nor ruled out'],
  ['own-capacity.accounts', null, 'research and training', 'scaling operations'],
  ['own-capacity.why', null, 'growing demand'],
  ['own-capacity.upside', null, 'flexibility and autonomy'],
  ['ip-rights.copilot', null, 'such as Copilot', 'through 2030'],
  ['ip-rights.products', null, 'Copilot'],
  ['ip-rights.keeps', null, 'keeps its access', 'through 2030'],
  ['ip-rights.until', null, 'through 2030'],
  ['ip-rights.source', null, 'Microsoft itself says'],
  ['agi-clause.access', null, 'would lose access'],
  ['agi-clause.renegotiation', null, 'reported to be considering', 'more funding from Microsoft'],
  ['agi-clause.threshold', null, 'at least $100 billion in profits'],
  ['agi-clause.reached', null, 'No article on the shelf says that OpenAI has reached AGI'],
  ['agi-clause.decides', 'declined', 'who decides when AGI is reached'],
  ['revenue-share.continues', null, 'revenue sharing continues', 'not cancelled', 'through 2030'],
  ['revenue-share.change', 'not_stated', 'is unclear', 'continues'],
  ['revenue-share.microsoft-pays', 'declined', 'flows both ways'],
  ['revenue-share.source', null, 'Only one article here gives a rate'],
];

const WHOLE: readonly { readonly day: string; readonly rows: readonly Row[] }[] = [
  {
    day: '2025-01-20',
    rows: [
      ['rofr.meaning', null, 'no right of first refusal yet'],
      ['rofr.skip', 'no', 'exclusive cloud provider then'],
      ['exclusivity.lost', null, 'exclusive cloud provider then', 'Oracle’s cloud'],
      ['exclusivity.since', null, 'since 22 July 2019'],
      ['api-exclusivity.until', null, 'first stated in the announcement of 21 January 2025'],
      ['azure-commitment.covers', 'declined', 'before 21 January 2025'],
      ['own-capacity.breach', 'declined', 'before 21 January 2025'],
      ['agi-clause.decides', null, 'OpenAI’s board decides'],
      ['ip-rights.until', 'declined', 'no article on the shelf gives the licence of 2019 an end'],
    ],
  },
  {
    day: '2025-10-27',
    rows: [
      ['rofr.first', 'yes', 'asked first'],
      ['rofr.end', null, 'ends on 28 October 2025'],
      ['revenue-share.microsoft-pays', 'yes', 'both ways'],
      ['own-capacity.breach', 'no', 'has approved'],
      ['revenue-share.source', null, '25%', '20%'],
    ],
  },
  {
    day: '2025-10-28',
    rows: [
      ['rofr.first', 'no', 'ended on 28 October 2025'],
      ['rofr.skip', 'yes', 'may buy compute anywhere'],
      ['rofr.end', null, 'It had applied since 21 January 2025'],
      ['exclusivity.azure', null, 'has not left Azure', '$250 billion'],
      ['exclusivity.main', 'declined', 'between 28 October 2025 and 27 April 2026'],
      ['api-exclusivity.exclusive', null, 'until AGI'],
      ['api-exclusivity.where', null, 'runs on Azure'],
      ['own-capacity.breach', 'declined', 'do not speak of own-built capacity'],
      ['own-capacity.approval', null, 'do not speak of it'],
      ['ip-rights.copilot', null, 'through 2032'],
      ['ip-rights.until', null, 'before, it was 2030'],
      ['agi-clause.access', null, 'models from after AGI included'],
      ['agi-clause.decides', null, 'independent expert panel must verify'],
      ['revenue-share.change', 'not_stated', 'no article here gives it a new percentage'],
    ],
  },
  {
    day: '2026-11-22',
    rows: [
      ['rofr.statement', null, 'ended on 28 October 2025'],
      ['exclusivity.main', 'yes', 'primary cloud partner'],
      ['exclusivity.still-exclusive', null, 'nothing is exclusive any more'],
      ['exclusivity.changed', null, 'any cloud may serve'],
      ['api-exclusivity.exclusive', null, 'no longer exclusive to Azure', '27 April 2026'],
      ['api-exclusivity.until', null, 'ended on 27 April 2026'],
      ['api-exclusivity.restated', 'no', 'changed nothing', 'stateless'],
      ['api-exclusivity.other-products', null, 'non-API products may run on any cloud'],
      ['azure-commitment.size', null, '$250 billion', '28 October 2025'],
      ['ip-rights.keeps', null, 'through 2032', 'no longer exclusive'],
      ['agi-clause.access', null, 'no longer cuts off'],
      ['agi-clause.renegotiation', null, 'clause was changed'],
      ['revenue-share.continues', null, 'one direction', 'through 2030'],
      ['revenue-share.change', 'no', 'stays the same'],
      ['revenue-share.microsoft-pays', 'no', 'no longer pays OpenAI a revenue share'],
    ],
  },
];

type Exhibit = ReturnType<typeof exhibitOn>;

function asked(exhibit: Exhibit, example: string, asOf: string) {
  return exhibit.ask(example.startsWith('/') ? { ...readRequest(example, library), asOf } : { text: example, asOf });
}

function check(exhibit: Exhibit, day: string, [id, ruling, ...words]: Row): void {
  const [topic = '', name = ''] = id.split('.');
  const facet = library.facet(topic, name);
  const { answer } = asked(exhibit, facet?.example ?? '', day);
  expect(`${answer.topic}.${answer.facet}`).toBe(id);
  expect(answer.status).toBe(ruling === 'declined' ? 'not_in_articles' : 'answered');
  if (ruling !== 'declined') expect(answer.ruling).toBe(ruling);
  for (const each of words) expect(answer.text.toLowerCase()).toContain(each.toLowerCase());
}

describe.each(shelves)('on %s', (_, shelf) => {
  const exhibit = exhibitOn(shelf());
  test.each(JANUARY)('%s is ruled %s', (...row) => check(exhibit, '2025-01-22', row));
});

describe.each(WHOLE)('on all that is shipped, on $day', ({ day, rows }) => {
  const exhibit = exhibitOn(wholeShelf(), '2026-11-22');
  test.each(rows)('%s is ruled %s', (...row) => check(exhibit, day, row));
});
