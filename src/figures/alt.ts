import { type Day, spoken } from '../dates.ts';
import type { Bar, Figure, Row } from './figure.ts';

/** What Discord takes as the description of an attachment. In characters. */
export const ALT = 1024;

/**
 * What a figure shows, in words: what it is, then what holds and what has ended on the day, as far as there is room.
 * @param rows the terms, one a row
 */
export function altOf({ title, years: [first, last] }: Omit<Figure, 'alt'>, rows: readonly Row[], asOf: Day): string {
  const terms = rows.filter(({ bars }) => bars.length > 0);
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  const parts = [
    ...(terms.length > 0 ? [counted(terms.length, 'term')] : []),
    ...(marks > 0 ? [counted(marks, 'event')] : []),
  ];
  const kinds = [
    ['In force', 'in_force'],
    ['No longer', 'ended'],
    ['Unknown', 'unknown'],
  ] as const;
  const states = kinds.flatMap(([says, state]) => {
    const named = terms.flatMap(({ title: name, bars }) => {
      const now = bars.find(({ time }) => time === 'now');
      return now?.state === state ? [`${name} (${now.label}, since ${spoken(now.from)}${throughOf(now)})`] : [];
    });
    return named.length === 0 ? [] : [`${says}: ${named.join('; ')}.`];
  });
  const lead = `${title}. A chart of bars over the years ${first} to ${last}, with ${parts.join(' and ')}, as of ${spoken(asOf)}.`;
  return cutTo(ALT, [lead, ...states].join(' '));
}

function throughOf({ until, ends }: Bar): string {
  return ends === 'stated' && until !== null
    ? `, through ${Number(until.slice(0, 4)) - (until.endsWith('-01-01') ? 1 : 0)}`
    : '';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text of at most so many characters, cut at the end of a part of a list. */
export function cutTo(most: number, text: string): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  return `${head.slice(0, head.lastIndexOf(';'))}; …`;
}
