import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../src/answer/request.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { domainsOf } from '../src/rules/domains.ts';
import { cases, choose } from '../src/rules/tables.ts';
import { BRIEFS, COMMANDS, exhibitOn, library, shelves } from './helpers/shelves.ts';

// What every command must be, whoever writes it: a new file in commands/ is tested here unasked.

test('every file of the folder is a command', () => {
  expect([...library.all.keys()]).toEqual(
    readdirSync(COMMANDS)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .toSorted(),
  );
});

describe.each([...library.topics])('/%s', (name, topic) => {
  const exhibit = exhibitOn(readShelf(BRIEFS));

  test('stays within Discord’s sizes', () => {
    const options = Object.entries(topic.options);
    expect(options.length + 2).toBeLessThanOrEqual(25);
    const texts = [
      name,
      topic.description,
      ...options.flatMap(([key, option]) => [
        key,
        option.description,
        ...(option.kind === 'choice' ? [...option.choices, ...option.choices] : []),
      ]),
    ];
    expect(texts.join('').length).toBeLessThan(7500);
  });

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
