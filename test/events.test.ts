import { describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '../src/dates.ts';
import { dates, provesEvent } from '../src/rules/events.ts';
import { examiner } from '../src/rules/findings.ts';
import { january, library, wholeShelf } from './helpers/shelves.ts';

// What holds of every event of every command: a new one is tested here unasked.

const findings = examiner(library.claims, library.periods)(wholeShelf().articles);
const events = [...library.topics].flatMap(([name, topic]) =>
  (topic.events ?? []).map((event) => [name, event.date, event] as const),
);

test('the commands tell of events', () => {
  expect(events.length).toBeGreaterThan(30);
});

describe.each(events)('%s, %s', (_, date, event) => {
  const proof = provesEvent(event, findings);

  test('is proven by a shipped article that is no older, in a passage of its time, and one of them gives its date', () => {
    expect(proof.length).toBeGreaterThan(0);
    for (const { article, days } of proof) {
      expect(article.published >= firstDay(date)).toBe(true);
      expect(days.length === 0 || days.some((day) => firstDay(date) <= day && day <= lastDay(date))).toBe(true);
    }
    expect(proof.some((finding) => dates(finding, event))).toBe(true);
  });

  test('is a clause of the past that stands behind a colon', () => {
    expect(event.says).not.toMatch(/^(?:The|An?|It|In|One|This)\b/);
    expect(event.says).not.toMatch(/[.?!]$/);
  });
});

test('articles of January 2025 prove no event after them', () => {
  const early = examiner(library.claims, library.periods)(january().articles);
  const proven = events.filter(([, , event]) => provesEvent(event, early).length > 0).map(([, date]) => date);
  expect(proven).toContain('2025-01-21');
  expect(proven.filter((date) => firstDay(date) > '2025-01-22')).toEqual([]);
});
