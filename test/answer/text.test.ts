import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { inPlainText } from '../../src/answer/text.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { reporting } from '../discord/reporting.ts';
import { article, exhibitOn, january, library } from '../helpers/shelves.ts';

const exhibit = reporting();

test('a report says what it finds, then each entry with its numbered quotes beneath it', () => {
  const shown = exhibit.ask({ command: 'report', options: { size: 'short' } });
  const [lead, first = '', second = '', ...rest] = inPlainText(shown).split('\n\n');
  const [entry, ...others] = shown.entries ?? [];
  expect(lead).toBe('Here is what there is to report: short.');
  const [head, ...lines] = first.split('\n');
  expect(head).toBe('• Entry 1 says this much.');
  const text = lines.map((line) => line.trim()).join(' ');
  expect(entry?.quotes).toHaveLength(2);
  for (const [at, { quote, title }] of (entry?.quotes ?? []).entries()) {
    expect(text).toContain(`[${at + 1}] ${quote.replace(/\s+/g, ' ')} — `);
    expect(text).toContain(`: ${title}`);
  }
  expect(lines.every((line) => line.startsWith('    '))).toBe(true);
  // The second entry's quote is one of the first's, under the same number.
  expect(others[0]?.quotes[0]).toEqual(entry?.quotes[1]);
  expect(second).toMatch(/^• Entry 2 says this much\.\n {4}\[2\] /);
  expect(rest.at(-1)).toMatch(/^As of .*\nAnswer id: report\|2026-11-22\|0=1\|[0-9a-f]{6}\n$/);
});

test('an answer’s last line is its id, by which it is found again; what is refused has none', () => {
  const asked = exhibitOn(january());
  const text = inPlainText(asked.ask({ command: 'rofr', options: {} }));
  const id = /\nAnswer id: (.*)\n$/.exec(text)?.[1] ?? '';
  expect(asked.reopen(id)?.changed).toBe(false);
  for (const refused of [asked.ask({ command: 'nothing', options: {} }), asked.ask({ text: 'Hello' })])
    expect(inPlainText(refused)).not.toContain('Answer id');
});

test('what an article holds cannot steer the terminal', () => {
  const hostile = article('hostile', 'Oracle \u001b[31msupplies\u0007 capacity\u009b2J in \u202eTexas.', {
    title: 'A \u001b]0;title\u0007 of it',
  });
  const asked = exhibitOn(shelfOf([hostile]));
  for (const line of ['/search supplies', '/sources', '/sources hostile'])
    expect(inPlainText(asked.ask(readRequest(line, library)))).toMatch(/^[^\p{Cc}\u202e]*(?:\n[^\p{Cc}\u202e]*)*$/u);
});
