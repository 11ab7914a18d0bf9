import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, evidenceOf } from '../../src/answer/answer.ts';
import { isEvidence } from '../../src/corpus/passages.ts';
import { inContext } from '../../src/discord/context.ts';
import { oneLine } from '../../src/discord/literal.ts';
import { article, wholeShelf } from '../helpers/shelves.ts';
import { hostileText, read } from './hostile.ts';
import { reporting } from './reporting.ts';
import { buttonsOf, exhibit, messageOf, startStage, textOf } from './stage.ts';

const SAMPLE = article(
  'sample',
  `# The deal

Before it, nothing. First comes this. Then comes that. Now to the point.

## What it means

Microsoft *keeps* the right. It lasts until 2030. Nobody knows why.

Advertisement

- It may be sold.
- It may be lent.
`,
);

function quoteOf(words: string): Evidence {
  const start = SAMPLE.body.indexOf(words);
  return evidenceOf({ article: SAMPLE, quote: { article: SAMPLE.id, start, end: start + words.length } });
}

test('a quote stands in bold between the three passages before it and after it, headings as headings', () => {
  const lines = inContext(quoteOf('Microsoft *keeps* the right.'), 2, SAMPLE).split('\n');
  expect(lines).toEqual([
    '> Then comes that.',
    '> Now to the point.',
    '> ### What it means',
    '> [2] **Microsoft \\*keeps\\* the right.**',
    '> It lasts until 2030.',
    '> Nobody knows why.',
    '> It may be sold.',
    '-# A publisher, 22 January 2025 · Title of sample',
  ]);
});

test('a quote of some words stands in bold within its sentence', () => {
  expect(inContext(quoteOf('until 2030'), 1, SAMPLE)).toContain('\n> [1] It lasts **until 2030**.\n');
});

test('what there is no room for is what stands furthest away', () => {
  const sentences = Array.from({ length: 9 }, (_, at) => `Sentence ${at} ${'_'.repeat(380)}.`);
  const long = article('long', sentences.join(' '));
  const [, , , , middle = { start: 0, end: 0 }] = long.passages;
  const text = inContext(evidenceOf({ article: long, quote: { article: 'long', ...middle } }), 1, long);
  const numbers = [...text.matchAll(/Sentence (\d)/g)].map(({ 1: at }) => Number(at));
  expect(numbers).toEqual([3, 4, 5]);
  expect(text.length).toBeLessThanOrEqual(2700);
});

test('a quote whose article is gone still stands there', () => {
  expect(inContext(quoteOf('It lasts until 2030.'), 1, undefined)).toMatch(
    /^> \[1\] \*\*It lasts until 2030\.\*\*\n-# /,
  );
});

test('of every passage that can be quoted, all that is shown is words of the article, and the bold ones are the quote', () => {
  for (const each of wholeShelf().quoted) {
    const body = oneLine(each.body);
    for (const passage of each.passages.filter(isEvidence)) {
      const quote = evidenceOf({ article: each, quote: { article: each.id, ...passage } });
      const text = inContext(quote, 1, each);
      expect(/\*\*(.*)\*\*/.exec(text)?.[1], text).toBeDefined();
      expect(read(/\*\*(.*)\*\*/.exec(text)?.[1] ?? '')).toBe(oneLine(quote.quote));
      const shown = text.split('\n').filter((line) => line.startsWith('> '));
      expect(shown.length).toBeLessThanOrEqual(7);
      for (const line of shown) {
        const words = read(line.replace(/^> (?:### |\[1\] )?/, '').replaceAll('**', ''));
        expect(body).toContain(words.replace(/ \[…\]$/, ''));
      }
    }
  }
});

test('of any article, a quote in its context keeps its size and becomes no Markdown', () => {
  fc.assert(
    fc.property(fc.array(hostileText(300), { minLength: 1, maxLength: 9 }), (paragraphs) => {
      const hostile = article('hostile', `A sentence to begin with.\n\n${paragraphs.join('\n\n')}`);
      for (const passage of hostile.passages.filter(isEvidence)) {
        const text = inContext(evidenceOf({ article: hostile, quote: { article: 'hostile', ...passage } }), 1, hostile);
        expect(text.length).toBeLessThanOrEqual(2700);
        const left = text
          .replace(/\\[^\p{L}\p{N}\s]/gu, 'x')
          .replace(/^(?:> (?:### |\[1\] )?|-# )/gm, '')
          .replace(/\*\*[^*]+\*\*/, '');
        expect(left).not.toMatch(/[\\*_~`|<>[\]@#]|:\S/);
      }
    }),
  );
});

test('Evidence opens each of its quotes in context, beside it, and there the next one follows', async () => {
  const { ada, ben, general } = await startStage();
  const answer = messageOf(await ada.command(general, 'rofr', { workload: 'training', provider: 'Oracle' }));
  const evidence = messageOf(await ben.press(answer, 'Evidence'));
  const count = exhibit.reopen(textOf(evidence).split(' · ').at(-1) ?? '')?.allEvidence.length ?? 0;
  expect(count).toBeGreaterThan(1);
  const offered = buttonsOf(evidence).filter(({ label }) => label.endsWith('in context'));
  expect(offered.map(({ label }) => label)).toEqual(Array.from({ length: count }, (_, at) => `${at + 1} in context`));

  const first = await ben.press(evidence, '1 in context');
  expect([first.kind, messageOf(first).ephemeral, messageOf(first).embeds[0]?.title]).toEqual([
    'replied',
    true,
    'In context',
  ]);
  expect(textOf(messageOf(first))).toMatch(/^> \[1\] \*\*/m);
  expect(textOf(messageOf(first))).toContain(`Quote 1 of ${count} · `);
  const second = await ben.press(messageOf(first), 'Next');
  expect([second.kind, messageOf(second).id]).toEqual(['updated', messageOf(first).id]);
  expect(textOf(messageOf(second))).toMatch(/^> \[2\] \*\*/m);
  expect(messageOf(await ben.press(evidence, '2 in context')).embeds).toEqual(messageOf(second).embeds);
  expect(ada.view(general)).toEqual([answer]);
});

test('a report’s page opens the quotes on it, in two rows at most, privately for whoever presses', async () => {
  const { ada, ben, general } = await startStage({ exhibit: reporting() });
  const report = messageOf(await ada.command(general, 'report'));
  const shown = [...(report.embeds[0]?.description ?? '').matchAll(/^> \[(\d+)\] /gm)].map(({ 1: at }) => at);
  const rows = report.components.map((part) => ('components' in part ? part.components.length : 0));
  expect(new Set(shown).size).toBeGreaterThan(5);
  expect(rows).toEqual([2, 5, Math.min(new Set(shown).size, 10) - 5]);
  const view = messageOf(await ben.press(report, '6 in context'));
  expect(view.ephemeral).toBe(true);
  expect(textOf(view)).toMatch(/^> \[6\] \*\*/m);
});
