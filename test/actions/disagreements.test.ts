import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { inPlainText } from '../../src/answer/text.ts';
import { type Shelf, shelfOf } from '../../src/corpus/shelf.ts';
import { reportPages } from '../../src/discord/report.ts';
import { article, exhibitOn, library, shelves, wholeShelf } from '../helpers/shelves.ts';

const ask = (line: string, shelf: Shelf = wholeShelf()) =>
  exhibitOn(shelf, '2026-08-01').ask(readRequest(line, library));
const heads = ({ entries = [] }: ReturnType<typeof ask>) => entries.map(({ text }) => text.split(' · ')[0]);

const INVESTED = 'How much Microsoft has invested in OpenAI';
const PARTNERS = 'Who Stargate’s technology partners are';
const ORACLE = 'When OpenAI came to Oracle’s cloud';

test('the shipped articles disagree on three points, tell of two, and only seem to on one', () => {
  const shown = ask('/disagreements');
  expect(shown.statements[0]?.text).toBe(
    'The articles differ: on 3 points they disagree, on 2 points an article says that accounts differ and on one point they only seem to.',
  );
  expect(heads(shown)).toEqual([
    'What part of OpenAI’s revenue Microsoft receives',
    PARTNERS,
    ORACLE,
    'Whether Microsoft took part in OpenAI’s round of $122 billion',
    'On what conditions Amazon pays the rest of its investment',
    INVESTED,
  ]);
  for (const { quotes } of shown.entries ?? []) expect(quotes.length).toBeGreaterThan(0);
  expect(shown.answer.disagreements.filter(({ agree }) => !agree)).toHaveLength(3);
});

test('the entry says each side, by whom, and the verdict', () => {
  expect(ask('/disagreements topic:revenue-share').statements.map(({ text }) => text)).toEqual([
    'The articles differ on the revenue share: on one point they disagree.',
    "What part of OpenAI’s revenue Microsoft receives · 25% (Exhibit's brief of an unconfirmed publisher, 22 January 2025); 20% (Exhibit's brief of Reuters, 7 May 2025). They disagree.",
  ]);
});

test('each point is shown once, in the terminal and in Discord', () => {
  const shown = ask('/disagreements topic:revenue-share');
  const pages = reportPages(shown).map(({ text }) => text);
  for (const text of [inPlainText(shown), pages.join('\n')]) {
    expect(text.split('What part of OpenAI’s revenue')).toHaveLength(2);
    expect(text).not.toMatch(/Articles differ on|The articles disagree/);
  }
});

describe.each(shelves)('on %s', (_, shelf) => {
  test('the two sums can both be right, and the intervals are said in words', () => {
    const { entries = [] } = ask('/disagreements', shelf());
    const invested = entries.find(({ text }) => text.startsWith(INVESTED));
    expect(invested?.text).toContain('over $10 billion, so more than $10 billion and up to $15 billion (');
    expect(invested?.text).toContain('about $14 billion, so from $12.6 billion to $15.4 billion (');
    expect(invested?.text).toMatch(/Both can be right: the ranges meet\.$/);
    expect(invested?.quotes).toHaveLength(2);
  });

  test('the lists of technology partners disagree on OpenAI alone', () => {
    const { entries = [], answer } = ask('/disagreements topic:stargate', shelf());
    expect(entries.map(({ text }) => text.split(' · ')[0])).toEqual([PARTNERS]);
    expect(entries[0]?.text).toMatch(/They disagree on whether OpenAI belongs on the list\.$/);
    expect(answer.disagreements.map(({ agree }) => agree)).toEqual([false]);
  });

  test('2023 and mid-2023 can both be right', () => {
    const { entries = [] } = ask('/disagreements topic:clouds', shelf());
    expect(entries.find(({ text }) => text.startsWith(ORACLE))?.text).toMatch(/Both can be right: the times meet\.$/);
  });
});

test.each([
  ['over $10 billion', 'about $14 billion', 'Both can be right'],
  ['over $10 billion', '$15 billion', 'Both can be right'],
  ['over $10 billion', '$15.1 billion', 'They disagree.'],
  ['over $10 billion', '$10 billion', 'They disagree.'],
  ['about $10 billion', '$11 billion', 'Both can be right'],
  ['about $10 billion', '$11.1 billion', 'They disagree.'],
  ['at least $10 billion', '$90 billion', 'Both can be right'],
  ['up to $10 billion', '$10.1 billion', 'They disagree.'],
])('%s and %s: %s', (one, other, verdict) => {
  const sums = [one, other].map((sum, at) => article(`sum-${at}`, `Microsoft has put ${sum} into OpenAI.`));
  const { entries = [] } = ask('/disagreements', shelfOf(sums));
  expect(entries.map(({ text }) => text.includes(verdict))).toContain(true);
  expect(entries.filter(({ text }) => text.startsWith(INVESTED) && text.includes(verdict))).toHaveLength(1);
});

test('of three figures, two that do not meet disagree though each meets the third', () => {
  const sums = ['over $10 billion', '$11 billion', '$14 billion'];
  const shelf = shelfOf(sums.map((sum, at) => article(`sum-${at}`, `Microsoft has put ${sum} into OpenAI.`)));
  expect(ask('/disagreements', shelf).answer.text).toContain('They disagree.');
});

test('where none differ it says so', () => {
  const { answer } = ask('/disagreements topic:rofr');
  expect([answer.status, answer.reason]).toEqual(['not_in_articles', 'absent']);
  expect(answer.text).toBe(
    'No two articles on the shelf differ on the right of first refusal, as far as the rules compare them.',
  );
});

test('an unknown topic is refused with its name and the ones there are', () => {
  const { answer } = ask('/disagreements topic:moon');
  expect([answer.status, answer.text.includes('"moon"'), answer.text.includes('rofr')]).toEqual([
    'refused',
    true,
    true,
  ]);
});

test('as of a day only what articles published by then say is held side by side', () => {
  const asOf = (day: string) =>
    exhibitOn(wholeShelf(), '2026-08-01').ask({ command: 'disagreements', options: {}, asOf: day });
  const share = 'What part of OpenAI’s revenue Microsoft receives';
  expect(heads(asOf('2025-05-06'))).not.toContain(share);
  expect(heads(asOf('2025-05-07'))).toContain(share);
  for (const { published } of asOf('2025-05-07').answer.evidence) expect(published <= '2025-05-07').toBe(true);
  expect(asOf('2019-07-22').answer.text).toBe(
    'No two articles published by 22 July 2019 differ, as far as the rules compare them.',
  );
});
