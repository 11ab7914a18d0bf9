import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import type { Article } from '../../src/corpus/article.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, library, wholeShelf } from '../helpers/shelves.ts';

// A figure of a day stays that day's: what a later article gives without naming the day is a later one.
const on = (body: string, fields: Record<string, string> = {}, today = '2026-11-22') => {
  const added = article('added', body, { published: '2026-08-03', ...fields });
  const exhibit = exhibitOn(shelfOf([...wholeShelf().articles, added]), today);
  const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer;
  return { ask, exhibit };
};

type Row = [command: string, body: string, kept: string, later: string];
test.each<Row>([
  [
    '/investment aspect:stake',
    'Microsoft now holds about 24% of OpenAI, the companies said.',
    'about 25% of OpenAI as of 30 June 2026',
    'An article of 3 August 2026 gives about 24%.',
  ],
  [
    '/investment',
    'Microsoft now holds about 24% of OpenAI, the companies said.',
    'about 25% of OpenAI as of 30 June 2026',
    'An article of 3 August 2026 gives about 24%.',
  ],
  [
    '/investment aspect:stake',
    'Microsoft’s stake in OpenAI is worth about $180 billion.',
    'about $135 billion, of 28 October 2025',
    'An article of 3 August 2026 gives about $180 billion as its worth.',
  ],
  [
    '/investment aspect:committed and funded',
    'Of what Microsoft committed to OpenAI, $12.4 billion is funded.',
    'Of that $11.9 billion is funded',
    'An article of 3 August 2026 gives $12.4 billion as funded.',
  ],
  [
    '/investment aspect:committed and funded',
    'Microsoft has committed $15 billion to OpenAI.',
    'Microsoft has committed $13 billion to OpenAI',
    'An article of 3 August 2026 gives $15 billion as committed.',
  ],
  [
    '/azure-commitment',
    'OpenAI has committed to an additional $300 billion of Azure services.',
    'an incremental $250 billion of Azure services, agreed on 28 October 2025',
    'An article of 3 August 2026 gives $300 billion.',
  ],
  [
    '/governance',
    'The OpenAI Foundation holds about 24% of OpenAI Group PBC.',
    'It holds about 26% of it.',
    'An article of 3 August 2026 gives about 24%.',
  ],
])('%s with “%s” keeps the day’s figure and tells the later one', (command, body, kept, later) => {
  const answer = on(body).ask(command);
  expect(answer.text).toContain(kept);
  expect(answer.text).toContain(later);
  expect(answer.evidence.map(({ quote }) => quote)).toContain(body);
  expect(answer.disagreements).toEqual([]);
});

describe('of a stake that a later article gives', () => {
  const BODY = 'Microsoft now holds about 24% of OpenAI, the companies said.';

  test('a day before the article knows nothing', () => {
    expect(on(BODY).ask('/investment aspect:stake as-of:2026-08-02').text).not.toContain('24%');
  });

  test('no two articles are said to differ', () => {
    const before = exhibitOn(wholeShelf(), '2026-11-22').ask(readRequest('/disagreements topic:investment', library));
    const { text } = on(BODY).ask('/disagreements topic:investment');
    expect(text).not.toContain('24%');
    expect(text).toBe(before.answer.text.replace('29 July 2026', '3 August 2026'));
  });

  test('the article proves no figure of an older day', () => {
    const { exhibit } = on(BODY);
    const { findings } = exhibit.knowledge;
    const made = library.claims.filter(({ id }) => findings.of(id).some(({ article }) => article.id === 'added'));
    expect(made.map(({ says }) => says)).toEqual(['how much of OpenAI Microsoft holds, by an article of a later day']);
  });

  test('the same figure again is nothing newer', () => {
    const { text } = on('Microsoft holds about 25% of OpenAI.').ask('/investment aspect:stake');
    expect(text).not.toContain('An article of');
  });

  test('of several the newest is told', () => {
    const articles: Article[] = [
      article('first', 'Microsoft holds about 24% of OpenAI.', { published: '2026-08-03' }),
      article('second', 'Microsoft holds about 22% of OpenAI.', { published: '2026-09-01' }),
    ];
    const exhibit = exhibitOn(shelfOf([...wholeShelf().articles, ...articles]), '2026-11-22');
    const ask = (command: string) => exhibit.ask(readRequest(command, library)).answer.text;
    expect(ask('/investment aspect:stake')).toContain('An article of 1 September 2026 gives about 22%.');
    expect(ask('/investment aspect:stake as-of:2026-08-31')).toContain('An article of 3 August 2026 gives about 24%.');
  });

  test('a passage that names the day still proves it', () => {
    const { text } = on('At 30 June 2026 Microsoft held a stake of about 26% in OpenAI.').ask(
      '/disagreements topic:investment',
    );
    expect(text).toContain('about 26%');
  });

  test('a filing that names the day in another sentence gives the day’s figure', () => {
    const filing = {
      publisher: 'Microsoft (Form 10-K)',
      published: '2026-07-30',
    };
    const { text } = on('This report is of the year to 30 June 2026. Microsoft holds about 26% of OpenAI.', filing).ask(
      '/disagreements topic:investment',
    );
    expect(text).toContain('about 26%');
  });

  test('a message that gives the later figure is not contradicted by the day’s', () => {
    const { exhibit } = on('Microsoft now holds about 15% of OpenAI, the companies said.');
    const { answer } = exhibit.ask({ text: 'Microsoft holds 15% of OpenAI.', check: true });
    expect(answer.verdict).toBe('supported');
    expect(answer.evidence[0]?.article).toBe('added');
  });
});
