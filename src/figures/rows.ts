import type { Evidence } from '../answer/answer.ts';
import { capital, datedQuotes } from '../answer/dated.ts';
import { addDays, firstDay, type LooseDate, spoken } from '../dates.ts';
import { dates, type Event, provesEvent } from '../rules/events.ts';
import { isFiling } from '../rules/findings.ts';
import type { Topic } from '../rules/topic.ts';
import type { Context } from './drawn.ts';
import type { Bar, Mark, Row, Source } from './figure.ts';

/** The events of a topic that articles prove. */
export function marksOf(topic: string, { events = [] }: Topic, context: Context): Mark[] {
  return events.flatMap((event, at) => markOf(topic, event, at, context));
}

function markOf(topic: string, event: Event, at: number, { findings, asOf, reach }: Context): Mark[] {
  const proofs = provesEvent(event, findings);
  if (proofs.length === 0 || firstDay(event.date) > reach) return [];
  const { quotes, dated } = datedQuotes(proofs, event.date);
  return [
    {
      id: `${topic}-event-${at + 1}`,
      date: event.date,
      time: firstDay(event.date) > asOf ? 'later' : 'past',
      source: sourceOf(event.says, quotes, 'reported'),
      says: event.says,
      dated: dated || proofs.some((proof) => dates(proof, event)),
      quotes,
      asks: `/timeline topic:${topic} from:${event.date} to:${event.date}`,
    },
  ];
}

const SAID: readonly (readonly [Source, RegExp])[] = [
  ['reported', /\breport(?:s|ed)?\b|\bpress\b|\barticles?\b/i],
  ['filed', /\bfil(?:ed|ings?)\b/i],
  ['announced', /\bannounce/i],
];

/** By the words of the time line; else by the quote, where that is of a filing. */
export function sourceOf(says: string, [first]: readonly Evidence[], otherwise: Source): Source {
  const said = SAID.find(([, words]) => words.test(says));
  if (said !== undefined) return said[0];
  return first !== undefined && isFiling(first) ? 'filed' : otherwise;
}

/** Each version and each event in a row of its own, in the order of their dates. */
export function apart(rows: readonly Row[]): Row[] {
  const several = rows.filter(({ bars }) => bars.length > 0).length > 1;
  const parts = rows.flatMap((row): (readonly [LooseDate, Row])[] => {
    const own = { topic: row.topic, bars: [], marks: [] };
    const head = several ? `${row.title} · ` : '';
    return [
      ...row.bars.map(
        (bar) => [bar.from, { ...own, title: head + spanOf(bar), text: capital(bar.says), bars: [bar] }] as const,
      ),
      ...row.marks.map(
        (mark) => [mark.date, { ...own, title: spoken(mark.date), text: capital(mark.says), marks: [mark] }] as const,
      ),
    ];
  });
  return parts
    .toSorted(([a], [b]) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.length - b.length))
    .map(([, row]) => row);
}

/** "21 January 2025 to 28 October 2025", "since 27 April 2026". */
export function spanOf({ from, until, ends, dated }: Bar): string {
  const start = dated ? spoken(from) : `${spoken(from)} (dated by the rule)`;
  if (until === null) return `Since ${start}`;
  return ends === 'stated' ? `${start} through ${spoken(addDays(until, -1))}` : `${start} to ${spoken(until)}`;
}
