import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence, Shown } from '../../src/answer/answer.ts';
import { idOf } from '../../src/answer/identity.ts';
import { idIn } from '../../src/discord/answer-id.ts';
import type { View } from '../../src/discord/custom-id.ts';
import { oneLine } from '../../src/discord/literal.ts';
import type { Payload } from '../../src/discord/payload.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import { renderView } from '../../src/discord/render-view.ts';
import { hostileQuestion, hostileReport, hostileShown, read } from './hostile.ts';
import { exhibit } from './stage.ts';

const shown = exhibit.ask({ command: 'rofr', options: { provider: 'Oracle' } });
const [quote] = shown.allEvidence;

function sizesHold(message: Payload): void {
  const { content = '', embeds, components } = message;
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content.length + embeds.length).toBeGreaterThan(0);
  const all = embeds.flatMap(({ title = '', description = '', footer, fields = [] }) => {
    expect(description.length).toBeGreaterThan(0);
    expect(description.length).toBeLessThanOrEqual(4096);
    for (const { name, value } of fields) {
      expect(name.length).toBeLessThanOrEqual(256);
      expect(value.trim().length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(1024);
    }
    return [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
  });
  expect(all.join('').length).toBeLessThanOrEqual(6000);
  const ids = components.flatMap(({ components: inner }) => inner.map(({ custom_id }) => custom_id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  expect(message.allowedMentions).toEqual({ parse: [], repliedUser: false });
  expect(JSON.parse(JSON.stringify(message))).toEqual(message);
}

function pagesOf(shown: Shown, view: View, changed = false): Payload[] {
  const pressed = { answerId: shown.answer.answer_id, view };
  const first = renderView({ ...pressed, page: 1 }, { ...shown, changed }, exhibit);
  const count = Number(/^(?:Page|Quote) 1 of (\d+)/.exec(first.embeds[0]?.footer?.text ?? '')?.[1] ?? 1);
  return Array.from({ length: count }, (_, at) =>
    renderView({ ...pressed, page: at + 1 }, { ...shown, changed }, exhibit),
  );
}

const wordsOf = (messages: readonly Payload[]) => messages.map(({ embeds }) => embeds[0]?.description ?? '').join('\n');

describe('of any answer', () => {
  test('the message keeps Discord’s sizes, embedded and as text', () => {
    fc.assert(
      fc.property(hostileShown, (shown) => {
        sizesHold(renderAnswer(shown));
        sizesHold(renderAnswer(shown, false));
      }),
    );
  });

  test('its id is read back from the message as it is, or there is none', () => {
    fc.assert(
      fc.property(hostileShown, (shown) => {
        for (const embeds of [true, false]) {
          const { content = '', embeds: own } = renderAnswer(shown, embeds);
          const id = idIn({ content, embeds: own });
          if (id !== undefined) expect(id).toBe(idOf(shown.answer));
          else
            expect(String(idOf(shown.answer))).toMatch(/^undefined$|[\p{Cc}\s]|[`\u202a-\u202e\u2066-\u2069]|.{301}/u);
        }
      }),
    );
  });

  test('every page of every view keeps Discord’s sizes', () => {
    fc.assert(
      fc.property(
        hostileShown,
        fc.constantFrom('evidence', 'why', 'history', 'context'),
        fc.boolean(),
        (shown, view, changed) => {
          for (const page of pagesOf(shown, view, changed)) sizesHold(page);
        },
      ),
    );
  });

  test('nothing of others becomes Markdown, a link or a mention', () => {
    fc.assert(
      fc.property(hostileShown, (shown) => {
        const text = [wordsOf([renderAnswer(shown)]), wordsOf(pagesOf(shown, 'evidence'))].join('\n');
        // What is left is ours: bold words, quotes, marks, links to articles, small print, code of commands.
        const left = text
          .replace(/^(?:•|\d\.) `[^`\n]*`$/gm, '')
          .replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]\(https?:\/\/[^()[\]<>\\`*_~|@\s]+\)/g, '')
          .replace(/\\[^\p{L}\p{N}\s]/gu, '')
          .replace(/^(?:> (?:\[\d+\] )?|-# )/gm, '')
          .replace(/\*\*[\p{L}’ ]+\*\*/gu, '')
          .replace(/ \[\d+\]/g, '');
        expect(left).not.toMatch(/[\\*_~`|<>[\]@#]|:\S/);
      }),
    );
  });

  test('Evidence has every quote word for word', () => {
    fc.assert(
      fc.property(hostileShown, (shown) => {
        const text = wordsOf(pagesOf(shown, 'evidence'));
        const pieces = [...text.matchAll(/^> \[(\d+)\] (.*)$/gm)];
        shown.allEvidence.forEach(({ quote }, at) => {
          const own = pieces
            .filter(({ 1: number }) => Number(number) === at + 1)
            .map(({ 2: words = '' }) => read(words));
          const whole = own.map((piece, i) => trimCuts(piece, i > 0, i < own.length - 1)).join(' ');
          expect(whole.replaceAll(' ', '')).toBe(oneLine(quote).replaceAll(' ', ''));
        });
      }),
    );
  });

  test('a quote in the answer is whole, or cut between words and marked', () => {
    fc.assert(
      fc.property(hostileShown, (shown) => {
        for (const [, number, words = ''] of wordsOf([renderAnswer(shown)]).matchAll(/^> \[(\d+)\] (.*)$/gm)) {
          const { quote } = shown.answer.evidence[Number(number) - 1] as Evidence;
          const whole = oneLine(quote);
          if (whole.length <= 900) expect(read(words)).toBe(whole);
          else {
            const kept = trimCuts(read(words), false, true);
            expect(whole.startsWith(kept)).toBe(true);
            expect(whole.slice(kept.length)).toMatch(/^(?:\s|(?<=[。，]))/);
          }
        }
      }),
    );
  });
});

describe('of any message in plain words', () => {
  test('the answer has quotes, keeps Discord’s sizes, and nothing of the message becomes Markdown, a link or a mention', () => {
    fc.assert(
      fc.property(hostileQuestion(30), fc.boolean(), fc.boolean(), (text, check, embeds) => {
        const answered = exhibit.ask(check ? { text, check } : { text });
        const message = renderAnswer(answered, embeds);
        sizesHold(message);
        const words = `${message.content ?? ''}${message.embeds[0]?.description ?? ''}`;
        if (answered.answer.status === 'answered') expect(words).toMatch(/^> \[1\] /m);
        const left = words
          .replace(/^• `[^`\n]*`$| · `[^`\n]*`$/gm, '')
          .replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]\(https?:\/\/[^()[\]<>\\`*_~|@\s]+\)/g, '')
          .replace(/\\[^\p{L}\p{N}\s]/gu, '')
          .replace(/^(?:> (?:\[\d+\] )?|-# )/gm, '')
          .replace(/\*\*[\p{L}’ ]+\*\*/gu, '')
          .replace(/ \[\d+\]/g, '');
        expect(left).not.toMatch(/[\\*_~`|<>[\]@#]|:\S|discord\.gg\//);
      }),
      { numRuns: 300 },
    );
  });
});

describe('of any report', () => {
  test('the message, each page and each quote in context keep Discord’s sizes, changed or not', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (shown, changed) => {
        for (const embeds of [true, false]) sizesHold(renderAnswer(shown, embeds));
        for (const page of [...pagesOf(shown, 'report', changed), ...pagesOf(shown, 'context', changed)])
          sizesHold(page);
      }),
    );
  });

  test('nothing of others becomes Markdown, a link or a mention', () => {
    fc.assert(
      fc.property(hostileReport, (shown) => {
        const left = wordsOf([...pagesOf(shown, 'report'), ...pagesOf(shown, 'context')])
          .replace(/^(?:•|\d\.) `[^`\n]*`$/gm, '')
          .replace(/(?<!\\)\[(?:\\.|[^\]\\])*\]\(https?:\/\/[^()[\]<>\\`*_~|@\s]+\)/g, '')
          .replace(/\\[^\p{L}\p{N}\s]/gu, 'x')
          .replace(/^(?:> (?:\[\d+\] )?|-# )/gm, '')
          .replace(/\*\*[^*]+\*\*/g, '')
          .replace(/ \[\d+\]/g, '');
        expect(left).not.toMatch(/[\\*_~`|<>[\]@#]|:\S/);
      }),
    );
  });

  test('its pages have every quote word for word', () => {
    fc.assert(
      fc.property(hostileReport, (shown) => {
        const text = wordsOf(pagesOf(shown, 'report'));
        const pieces = [...text.matchAll(/^> \[\d+\] (.*)$/gm)].map(({ 1: words = '' }) => withoutBold(words));
        const entries = shown.entries?.flatMap(({ quotes }) => quotes) ?? [];
        const whole = pieces
          .slice(0, pieces.length)
          .join(' ')
          .replaceAll(/ ?\[…\] ?/g, '');
        expect(whole.replaceAll(' ', '')).toContain(
          entries
            .map(({ quote: words }) => oneLine(words).replaceAll(/ ?\[…\] ?/g, ''))
            .join('')
            .replaceAll(' ', ''),
        );
      }),
    );
  });

  test('its highlights are bold, and nothing else of a quote', () => {
    const text = 'It *lasts* until 2030.';
    const own = { ...(quote as Evidence), quote: text, start: 100, end: 100 + text.length };
    const bold = (...spans: readonly (readonly [number, number])[]) =>
      wordsOf([
        renderAnswer({
          ...shown,
          statements: [{ text: 'Found.', derived: false, marks: [] }],
          allEvidence: [own],
          entries: [
            {
              text: 'Here.',
              quotes: [own],
              highlights: spans.map(([start, end]) => ({ start: 100 + start, end: 100 + end })),
            },
          ],
        }),
      ]).split('\n')[3];
    expect(bold()).toBe('> [1] It \\*lasts\\* until 2030.');
    expect(bold([3, 10])).toBe('> [1] It **\\*lasts\\*** until 2030.');
    expect(bold([0, 2], [4, 9], [7, 10])).toBe('> [1] **It** \\***lasts\\*** until 2030.');
    expect(bold([17, 21], [11, 16])).toBe('> [1] It \\*lasts\\* **until** **2030**.');
    expect(bold([-20, 2], [21, 90])).toBe('> [1] **It** \\*lasts\\* until 2030**.**');
    expect(bold([-9, 0], [22, 30], [5, 5])).toBe('> [1] It \\*lasts\\* until 2030.');
  });
});

/** A literal text as a person reads it, bold or not. */
function withoutBold(text: string): string {
  return read(text.replace(/\\[^\p{L}\p{N}\s]|\*\*/gu, (found) => (found === '**' ? '' : found)));
}

// Every letter escaped, everything too long: what random answers never come near to together.
const stars = (length: number) => '*'.repeat(length);
const largest: Evidence = {
  ...(quote as Evidence),
  quote: stars(1000),
  start: 0,
  end: 1000,
  title: stars(500),
  publisher: stars(500),
  published: '2026-09-30',
  kind: 'brief',
  url: `https://example.org/${'a'.repeat(280)}`,
};
const worst: Shown = {
  answer: {
    ...shown.answer,
    as_of: '2026-09-30',
    newest_article: '2026-09-30',
    text: stars(3000),
    evidence: Array.from({ length: 9 }, (_, at) => ({ ...largest, start: at })),
    disagreements: Array.from({ length: 3 }, () => ({
      about: stars(900),
      agree: false,
      sides: Array.from({ length: 4 }, () => ({ says: stars(900), evidence: [largest, largest] })),
    })),
    suggestions: Array.from({ length: 4 }, () => stars(300)),
  },
  statements: Array.from({ length: 9 }, () => ({ text: stars(900), derived: false, marks: [1, 2, 3] })),
  allEvidence: Array.from({ length: 12 }, (_, at) => ({ ...largest, start: at })),
};
const everySecond = Array.from({ length: 400 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
const worstReport: Shown = {
  ...worst,
  entries: Array.from({ length: 4 }, (_, at) => ({
    text: stars(1500),
    quotes: [{ ...largest, start: at }],
    highlights: at % 2 === 0 ? everySecond : [],
  })),
};

test.each([
  ['an id that fits on buttons', 'i'.repeat(95)],
  ['an id that fits on buttons to the first pages', 'i'.repeat(97)],
  ['the longest id that is shown', 'i'.repeat(300)],
  ['an id that is too long to be shown', 'i'.repeat(2000)],
])('the largest answer and the largest report keep Discord’s sizes with %s', (_, answer_id) => {
  const withId = (each: Shown): Shown => ({ ...each, answer: { ...each.answer, answer_id } });
  for (const each of [withId(worst), withId(worstReport)]) {
    for (const embeds of [true, false]) sizesHold(renderAnswer(each, embeds));
    for (const view of ['evidence', 'report', 'context'] as const)
      for (const changed of [false, true]) for (const page of pagesOf(each, view, changed)) sizesHold(page);
  }
});

function trimCuts(piece: string, before: boolean, after: boolean): string {
  if (before) expect(piece).toMatch(/^\[…\] /);
  if (after) expect(piece).toMatch(/ \[…\]$/);
  return piece.slice(before ? 4 : 0, after ? -4 : undefined);
}

function withQuote(change: Partial<Evidence>): string {
  const evidence = [{ ...(quote as Evidence), ...change }];
  return wordsOf([renderAnswer({ ...shown, answer: { ...shown.answer, evidence }, allEvidence: evidence })]);
}

test('a brief is named as ours, an original as its publisher’s, and the title leads to the text', () => {
  const source = { publisher: 'TechRadar', published: '2025-01-22', title: 'The *deal*' };
  const url = 'https://example.org/a_(b)';
  expect(withQuote({ ...source, url, kind: 'brief' })).toContain(
    "-# Exhibit's brief of TechRadar, 22 January 2025 · [The \\*deal\\*](https://example.org/a%5F%28b%29)",
  );
  expect(withQuote({ ...source, url, kind: 'original' })).toContain('-# TechRadar, 22 January 2025 · [The');
  expect(withQuote({ ...source, url: 'javascript:alert(1)' })).toMatch(/2025 · The \\\*deal\\\*$/m);
});

test('a long quote ends at a sentence, else at a clause, and the rest is behind Evidence', () => {
  const sentence = `${'word '.repeat(99)}end. `;
  expect(withQuote({ quote: sentence.repeat(3) })).toContain('end. \\[…\\]');
  const clause = `${'word '.repeat(99)}clause, `;
  expect(withQuote({ quote: clause.repeat(3) })).toMatch(/clause, \\\[…\\\]\n.*\n-# The rest is behind Evidence/);
});

test('the statement about articles that changed comes first, on the first page only', () => {
  const pressed = { answerId: shown.answer.answer_id, view: 'why', page: 1 } as const;
  const [embed] = renderView(pressed, { ...shown, changed: true }, exhibit).embeds;
  expect(embed?.description).toMatch(/^\*\*The articles have changed/);
});
