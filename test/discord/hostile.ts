import fc from 'fast-check';
import type { Answer, Disagreement, Evidence, Marked, Past, Shown } from '../../src/answer/answer.ts';

const SNIPPETS = [
  '**bold**',
  '`code`',
  '```',
  '||spoiler||',
  '> quote',
  '# heading',
  '-# small',
  '- item',
  '1. item',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<#1>',
  '<t:0:R>',
  '[1](https://evil.example)',
  'https://evil.example',
  ':smile:',
  '\\',
  '__',
  '“',
  '\u202e',
  '\u2069',
  '\u001b[31m',
  '\n',
  'שלום עולם',
  'مرحبا.',
  '你好。',
  '👩‍👩‍👧',
  'U.S.',
  'end. Next',
  'clause, and',
];

const word = fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));

/** A text of up to `most` words that are anything but harmless. */
export function hostileText(most: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
}

/** Words of the field, which make a question of what stands among them. */
const ours = fc.constantFrom(
  'does Microsoft still have first refusal?',
  'who funds Stargate',
  'and before that?',
  'OpenAI',
  'in March 2025',
  'Microsoft has a right of first refusal.',
  'The API is exclusive to Azure until 2030.',
  'Oracle',
  'how many GPUs',
  'What does Microsoft get?',
);

/** A message that has something to do with the deal, and is full of what could do harm. */
export function hostileQuestion(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(ours, word, word), { minLength: 1, maxLength: most })
    .map((words) => words.join(' '))
    .filter((text) => text.trim() !== '');
}

const day = fc.constantFrom('2025-01-21', '2025-10-28', '2030-12-31');
const url = fc.oneof(
  fc.constant(null),
  fc.webUrl(),
  hostileText(5),
  fc.constantFrom('javascript:alert(1)', 'https://a.example/)[x](https://evil.example', 'https://a.example/<@1>'),
);
const evidence: fc.Arbitrary<Evidence> = fc.record({
  quote: hostileText(400),
  article: fc.constantFrom('a', 'b', 'c'),
  start: fc.nat(),
  end: fc.nat(),
  kind: fc.constantFrom('brief', 'original'),
  title: hostileText(100),
  publisher: hostileText(100),
  published: day,
  url,
});
const quotes = fc.array(evidence, { maxLength: 12 });
const marked: fc.Arbitrary<Marked> = fc.record({
  text: hostileText(200).map((text) => `It ${text}`),
  derived: fc.boolean(),
  marks: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 8 }),
});
const past: fc.Arbitrary<Past> = fc.record({
  term: fc.constantFrom('rofr', 'cloud-exclusivity', 'none'),
  from: day,
  dated: fc.constantFrom('by a quote', 'by the rule'),
  until: fc.option(day),
  until_dated: fc.constantFrom('by a quote', 'by the rule'),
  followed: fc.constantFrom('proven', 'unproven', null),
  says: hostileText(200),
  evidence: quotes,
});
const disagreement: fc.Arbitrary<Disagreement> = fc.record({
  about: hostileText(100),
  agree: fc.boolean(),
  sides: fc.array(fc.record({ says: hostileText(100), evidence: quotes }), { maxLength: 8 }),
});

const answer: fc.Arbitrary<Answer> = fc.record({
  answer_id: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    hostileText(40),
    fc.integer({ min: 90, max: 400 }).map((length) => 'i'.repeat(length)),
  ),
  status: fc.constantFrom('answered', 'not_in_articles', 'off_topic', 'refused'),
  reason: fc.constant(null),
  ruling: fc.constantFrom('yes', 'no', 'conditional', 'not_stated', null),
  verdict: fc.constant(null),
  topic: fc.constant('rofr'),
  facet: fc.constant('placement'),
  as_of: day,
  newest_article: day,
  holds: fc.constant([]),
  text: hostileText(400).map((text) => `It ${text}`),
  evidence: quotes,
  disagreements: fc.array(disagreement, { maxLength: 5 }),
  history: fc.array(past, { maxLength: 8 }),
  suggestions: fc.array(hostileText(40), { maxLength: 5 }),
  trace: fc.array(
    fc.record({
      step: fc.constantFrom('understood', 'date', 'term', 'row', 'claim', 'absence'),
      text: hostileText(300),
    }),
    { maxLength: 12 },
  ),
  parts: fc.constant([]),
});

/** Answers of any size and shape, full of what Discord would take for Markdown, mentions or links. */
export const hostileShown: fc.Arbitrary<Shown> = fc
  .record({
    answer,
    statements: fc.array(marked, { maxLength: 12 }),
    more: quotes,
    question: fc.option(fc.record({ text: hostileText(60), reading: hostileText(30) }), { nil: undefined }),
    ids: fc.array(fc.constantFrom('a.b|2025|abcdef', 'c.d|2025|abcdef', 'i'.repeat(120)), { maxLength: 5 }),
  })
  .map(({ answer: made, statements, more, question, ids }) => ({
    answer: made,
    statements: made.status === 'answered' ? statements : [],
    allEvidence: [...made.evidence, ...more],
    ...(question && { question }),
    suggested: made.suggestions.flatMap((each, at) => {
      const id = ids[at];
      return id === undefined ? [] : [{ question: each, id }];
    }),
  }));

/** Reports of any size and shape, with words to mark anywhere, also where there are none. */
export const hostileReport: fc.Arbitrary<Shown> = fc
  .record({
    shown: hostileShown,
    entries: fc.array(
      fc.record({
        text: hostileText(300),
        quotes: fc.array(evidence, { maxLength: 4 }),
        marks: fc.array(fc.tuple(fc.integer({ min: -5, max: 400 }), fc.nat(60)), { maxLength: 5 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ shown, entries }) => ({
    ...shown,
    allEvidence: entries.flatMap(({ quotes: own }) => own),
    entries: entries.map(({ text, quotes: own, marks }) => {
      const from = own[0]?.start ?? 0;
      return {
        text,
        quotes: own,
        highlights: marks.map(([at, length]) => ({ start: from + at, end: from + at + length })),
      };
    }),
  }));

/** A literal text as a person reads it. */
export function read(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1').replace(/[\u2068\u2069]/g, '');
}
