import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { isEvidence } from '../../src/corpus/passages.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, haveOriginals, january, library, originals, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf());
const ask = (line: string, on = exhibit) => on.ask(readRequest(line, library));

test('the list names every article, the newest first, with what it proves', () => {
  const { answer, entries = [] } = ask('/sources');
  const { articles } = exhibit.shelf;
  expect(answer.text).toMatch(new RegExp(`^${articles.length} articles, from 22 July 2019 to 29 July 2026`));
  articles.toReversed().forEach(({ id, title }, at) => {
    expect(entries[at]?.text).toContain(`“${title}” (${id})`);
  });
  const filing = entries.find(({ text }) => text.includes('(2025-10-29-microsoft-10-q)'))?.text;
  expect(filing).toContain("29 October 2025, Exhibit's brief of Microsoft (Form 10-Q): ");
  expect(filing).toContain('Right of first refusal (2 claims)');
  expect(filing).toMatch(/Terms from 28 October 2025: .*right of first refusal/);
});

test('an article is shown passage by passage, in order, with what each proves', () => {
  const { answer, entries = [] } = ask('/sources article:2025-10-29-microsoft-10-q');
  const of = exhibit.shelf.get('2025-10-29-microsoft-10-q');
  expect(answer.evidence.map(({ start, end }) => [start, end])).toEqual(
    of?.passages.filter(isEvidence).map(({ start, end }) => [start, end]),
  );
  expect(entries.find(({ quotes }) => quotes[0]?.quote.includes('ended on 28 October 2025'))?.text).toContain(
    'when the right of first refusal ends',
  );
  expect(entries.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Heading: Compute', expect.stringContaining('It is found at https://sec.gov/')]),
  );
  expect(entries.filter(({ text }) => text.startsWith('Heading')).flatMap(({ quotes }) => quotes)).toEqual([]);
});

test.each([
  ['the id in other case', '2025-01-22-TECHRADAR', '2025-01-22-techradar'],
  ['the file', '2025-01-22-techradar.md', '2025-01-22-techradar'],
  ['a part of the id', 'cxo-voice', '2026-05-31-cxo-voice-cap'],
  ['a part of the title, with another apostrophe', 'openai prepares a list', '2026-06-30-draft-registration'],
])('%s is enough', (_, typed, id) => {
  expect(ask(`/sources ${typed}`).answer.evidence[0]?.article).toBe(id);
});

test.each(['Ünïcode cafe\u0301', 'openai’s   plan', 'a  b', '`tick`', 'Case.md'])(
  'the article %s is found by its own id, beside another that has it in its title',
  (id) => {
    const own = article(id, 'Oracle supplies capacity in Texas.');
    const other = article('other', 'Oracle supplies capacity in Ohio.', { title: `More of ${id}` });
    const { answer } = exhibitOn(shelfOf([own, other])).ask({ command: 'sources', options: { article: id } });
    expect(answer.evidence[0]?.article).toBe(id);
  },
);

test.each([
  ['a part of several', 'oracle', /may be any of 4 articles.*2026-06-30-digitalapplied-oracle-credits/s],
  ['a misspelt name', 'techradr', /no article is called "techradr".*2025-01-22-techradar/s],
  ['what is none', 'zzz', /no article is called "zzz"\. Write \/sources for all\./],
])('%s is refused, with at most three that may be meant', (_, typed, why) => {
  const { answer } = ask(`/sources ${typed}`);
  expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
  expect(answer.text).toMatch(why);
  expect(answer.text.match(/\d{4}-\d\d-\d\d-/g)?.length ?? 0).toBeLessThanOrEqual(3);
});

test('furniture is left out, a heading and a question are no evidence', () => {
  const page = article(
    'page',
    'Skip to main content\n\n# A heading\n\nIs it true?\n\nOracle supplies capacity in Texas.\n\nShare this article\n',
  );
  const { answer, entries = [] } = ask('/sources page', exhibitOn(shelfOf([page])));
  expect(answer.evidence.map(({ quote }) => quote)).toEqual(['Oracle supplies capacity in Texas.']);
  expect(entries.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Heading: A heading', 'Question: Is it true?', 'Proves no claim.']),
  );
  expect(answer.text).not.toContain('Share this');
});

test.runIf(haveOriginals)('a brief that rests is named under its original, and not quoted', () => {
  const both = exhibitOn(shelfOf([...january().articles, ...originals().articles]));
  const { answer, entries = [] } = ask('/sources', both);
  expect(answer.text).toMatch(/^5 articles, .*5 briefs more, named beside the originals, rest\./);
  expect(entries.find(({ text }) => text.includes('(001_17035718bd06ed3b)'))?.text).toContain(
    '(2025-01-22-techradar) rests',
  );
  const brief = ask('/sources 2025-01-22-techradar', both).answer;
  expect(brief.text).toContain('It rests: 001_17035718bd06ed3b');
  expect(brief.evidence).toEqual([]);
  expect(ask('/sources 001_17035718bd06ed3b', both).answer.text).toContain('(2025-01-22-techradar), which rests');
});
