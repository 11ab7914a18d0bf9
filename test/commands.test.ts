import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command } from '../src/answer/action.ts';
import type { Exhibit } from '../src/answer/exhibit.ts';
import { readRequest } from '../src/answer/request.ts';
import { readShelf, shelfOf } from '../src/corpus/shelf.ts';
import { domainsOf } from '../src/rules/domains.ts';
import { cases, choose } from '../src/rules/tables.ts';
import { BRIEFS, COMMANDS, exhibitOn, library, shelves, wholeShelf } from './helpers/shelves.ts';

const TODAY = '2026-11-22';

// What every command must be, whoever writes it: a new file in commands/ is tested here unasked.

test('every file of the folder is a command', () => {
  // A subcommand's name is two words, of which the first is its file's.
  expect([...new Set([...library.all.keys()].map((name) => name.split(' ')[0]))]).toEqual(
    readdirSync(COMMANDS)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .toSorted(),
  );
});

// Name, description, options and their choices, which Discord counts by name and by value.
function sizeOf(name: string, { description, options }: Command): number {
  return [
    name,
    description,
    ...Object.entries(options).flatMap(([key, option]) => [
      key,
      option.description,
      ...(option.kind === 'choice' ? [...option.choices, ...option.choices] : []),
    ]),
  ].join('').length;
}

describe.each([...library.all])('/%s', (name, command) => {
  test('stays within Discord’s sizes', () => {
    for (const word of name.split(' ')) expect(word).toMatch(/^[a-z0-9-]{1,32}$/);
    expect(command.description.length).toBeLessThanOrEqual(100);
    expect(Object.keys(command.options).length + 2).toBeLessThanOrEqual(25);
    for (const [key, option] of Object.entries(command.options)) {
      expect(key).toMatch(/^[a-z0-9-]{1,32}$/);
      expect(option.description.length).toBeLessThanOrEqual(100);
    }
    // Beside these stand the options that every command has.
    expect(sizeOf(name, command)).toBeLessThan(7500);
  });
});

describe.each([...library.services])('/%s, a service', (name, { description, example, subcommands }) => {
  test('stays within Discord’s sizes as a whole', () => {
    const size = Object.entries(subcommands).map(([sub, each]) => sizeOf(sub, { ...each, dated: false }));
    expect(name.length + description.length + size.reduce((sum, each) => sum + each, 0)).toBeLessThan(8000);
    expect(size.length).toBeLessThanOrEqual(25);
    expect(description.length).toBeLessThanOrEqual(100);
  });

  test('its example is one of its subcommands, with options that it takes', () => {
    expect(readRequest(example, library)).toMatchObject({
      command: expect.stringMatching(new RegExp(`^${name} (?:${Object.keys(subcommands).join('|')})$`)),
    });
  });

  test('without anybody who runs it, it says where it works, and needs a subcommand', () => {
    const exhibit = exhibitOn(wholeShelf(), TODAY);
    const { answer } = exhibit.ask(readRequest(example, library));
    expect([answer.status, answer.reason]).toEqual(['refused', 'bad_input']);
    expect(answer.text).toContain('works in Discord');
    expect(answer.suggestions).toEqual([example, `/help ${name}`]);
    expect(() => readRequest(`/${name}`, library)).toThrow(/needs one of /);
    expect(() => readRequest(`/${name} moon`, library)).toThrow(/has no "moon"/);
  });

  test('/help tells of it and of each of its subcommands', () => {
    const exhibit = exhibitOn(wholeShelf(), TODAY);
    const { text } = exhibit.ask({ command: 'help', options: { command: name } }).answer;
    for (const sub of Object.keys(subcommands)) {
      expect(text).toContain(`/${name} ${sub}`);
      const one = exhibit.ask({ command: 'help', options: { command: `${name} ${sub}` } }).answer;
      expect([one.status, one.text]).toEqual(['answered', expect.stringContaining('Only you see what it replies.')]);
    }
  });
});

describe.each([...library.actions])('/%s, an action', (name, { example }) => {
  const whole = wholeShelf();
  const ask = (exhibit: Exhibit) => exhibit.ask(readRequest(example, exhibit.library));

  test('its example asks it, and is answered on all that is shipped', () => {
    expect(readRequest(example, library)).toMatchObject({ command: name });
    expect(ask(exhibitOn(whole, TODAY)).answer.status).toBe('answered');
  });

  test.each([['all that is shipped', wholeShelf] as const, ...shelves])(
    'on %s it says something, by quotes that are slices, under a short id',
    (_, shelf) => {
      const books = shelf();
      const { answer, statements, allEvidence, entries = [] } = ask(exhibitOn(books, TODAY));
      expect(['answered', 'not_in_articles']).toContain(answer.status);
      expect(answer.text).toMatch(/^[A-Z0-9“]/);
      expect(answer.text).not.toMatch(/undefined|\bNaN\b|\{[a-z]|\[object/);
      for (const { text } of [...statements, ...entries]) expect(text.trim()).not.toBe('');
      const inside = entries.flatMap(({ quotes }) => quotes);
      for (const { article, start, end, quote } of [...answer.evidence, ...allEvidence, ...inside])
        expect(books.get(article)?.body.slice(start, end)).toBe(quote);
      for (const { quotes, highlights = [] } of entries)
        for (const span of highlights)
          expect(quotes.some(({ start, end }) => start <= span.start && span.start < span.end && span.end <= end)).toBe(
            true,
          );
      expect(answer.answer_id.length).toBeLessThanOrEqual(100);
      for (const suggestion of answer.suggestions) expect(suggestion).toMatch(/^\/[a-z]/);
    },
  );

  test('asked again, and with the articles in another order, it says the same', () => {
    const bytes = JSON.stringify(ask(exhibitOn(whole, TODAY)));
    expect(JSON.stringify(ask(exhibitOn(whole, TODAY)))).toBe(bytes);
    expect(JSON.stringify(ask(exhibitOn(shelfOf(whole.articles.toReversed()), TODAY)))).toBe(bytes);
  });

  test('/verify of its id gives the same answer', () => {
    const exhibit = exhibitOn(whole, TODAY);
    const { answer } = ask(exhibit);
    const again = exhibit.ask({ command: 'verify', options: { id: answer.answer_id } }).answer;
    expect(again.text).toMatch(/^The same answer: /);
    expect(again.answer_id).toBe(answer.answer_id);
  });
});

describe.each([...library.whole()])('/%s', (name, topic) => {
  const exhibit = exhibitOn(readShelf(BRIEFS));

  test.each(Object.entries(topic.facets))(
    '%s: its example is answered by it, with quotes, within bounds',
    (id, facet) => {
      const { answer } = exhibit.ask(readRequest(facet.example, library));
      expect([answer.topic, answer.facet, answer.status]).toEqual([name, id, 'answered']);
      expect(answer.evidence.length).toBeGreaterThan(0);
      expect(answer.answer_id.length).toBeLessThanOrEqual(95);
      expect(answer.text.length).toBeLessThan(900);
      expect(answer.text).toMatch(/^[A-Z$].*\.$/s);
    },
  );

  test.each(Object.entries(topic.facets))('%s: exactly one row of each table holds in every case', (_, facet) => {
    for (const values of cases(domainsOf(facet, topic, library))) {
      const [first, ...others] = facet.tables.map((table) => choose(table, values));
      expect(first).toBeDefined();
      if (first !== undefined && !('decline' in first)) for (const row of others) expect(row).toBeDefined();
    }
  });

  test.each(shelves)('%s answer or decline its examples by name, and never without a quote', (_, shelf) => {
    const exhibit = exhibitOn(shelf());
    for (const { example } of Object.values(topic.facets)) {
      const { answer } = exhibit.ask(readRequest(example, library));
      expect(['answered', 'not_in_articles']).toContain(answer.status);
      if (answer.status === 'answered') expect(answer.evidence.length).toBeGreaterThan(0);
    }
  });
});
