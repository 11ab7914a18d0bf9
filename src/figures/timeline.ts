import type { Evidence } from '../answer/answer.ts';
import { capital, datedQuotes, headOf, startOf } from '../answer/dated.ts';
import { addDays, type Day, firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import { dates, type Event, provesEvent } from '../rules/events.ts';
import { type Findings, isFiling } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import type { Term, Version } from '../rules/terms.ts';
import type { Topic } from '../rules/topic.ts';
import { altOf } from './alt.ts';
import type { Bar, Figure, Line, Mark, Row, Source } from './figure.ts';

/** What is drawn: which topics, by name and in order, and the days that matter. */
export type Drawn = {
  readonly topics: readonly string[];
  readonly from?: LooseDate | undefined;
  readonly to?: LooseDate | undefined;
  /** The day whose terms stand out; today unless given. */
  readonly asOf?: Day | undefined;
  readonly today: Day;
};

/** What an Exhibit knows. */
export type Known = {
  readonly library: Library;
  readonly shelf: { readonly newest: Day };
  readonly findings: Findings;
};

/**
 * The time line as a figure: a row for each term with a bar for each version that an article proves, and the events around it.
 * Of a single topic each version and each event has a row of its own, with its words. Undefined where no article proves any.
 */
export function timelineFigure(drawn: Drawn, known: Known): Figure | undefined {
  const { today, asOf = today } = drawn;
  const reach = today < known.shelf.newest ? today : known.shelf.newest;
  const within = stretchOf(drawn);
  const context: Context = { ...known, asOf, reach };
  const topics = drawn.topics.flatMap((name) => {
    const topic = known.library.topics.get(name);
    return topic === undefined ? [] : [{ name, topic }];
  });
  const rows = topics
    .flatMap(({ name, topic }) => rowsOf(name, topic, context))
    .map((row) => ({ ...row, bars: row.bars.filter(within.bar), marks: row.marks.filter(within.mark) }))
    .filter(({ bars, marks }) => bars.length + marks.length > 0);
  if (rows.length === 0) return undefined;
  const [only, ...others] = topics;
  const alone = others.length === 0 ? only : undefined;
  const figure: Omit<Figure, 'alt'> = {
    title: alone === undefined ? 'The deal between Microsoft and OpenAI' : alone.topic.title,
    subtitle: `As of ${spoken(asOf)}, by articles up to ${spoken(known.shelf.newest)}`,
    years: yearsOf(rows, drawn, asOf),
    rows: alone === undefined ? rows : apart(rows),
    lines: linesOf(today, asOf),
    known: reach,
  };
  return { ...figure, alt: altOf(figure, rows, asOf) };
}

type Context = Known & { readonly asOf: Day; readonly reach: Day };

function rowsOf(name: string, topic: Topic, context: Context): Row[] {
  const marks = (topic.events ?? []).flatMap((event, at) => markOf(name, event, at, context));
  const rows = topic.terms.map(
    (term): Row => ({ topic: name, title: headOf(term, topic), bars: barsOf(name, topic, term, context), marks: [] }),
  );
  const [only, ...others] = rows;
  // Events of a topic with several terms are none of a single one of them.
  if (only !== undefined && others.length === 0) return [{ ...only, marks }];
  return [...rows, { topic: name, title: topic.title, bars: [], marks }];
}

function barsOf(name: string, topic: Topic, term: Term, { findings, asOf, reach }: Context): Bar[] {
  const known = term.versions.filter(({ from }) => firstDay(from) <= reach);
  return known.flatMap((version, at): Bar[] => {
    const start = startOf(term, version, findings);
    if (start === undefined) return [];
    const { until, ends } = endOf(version, known[at + 1], findings);
    const from = firstDay(version.from);
    const time = from > asOf ? 'later' : until !== null && until <= asOf ? 'past' : 'now';
    return [
      {
        id: `${term.id}-${at + 1}`,
        label: version.short ?? version.name,
        from: version.from,
        until,
        ends,
        state: version.state ?? 'in_force',
        time,
        source: sourceOf(version.says, start.quotes, 'announced'),
        says: time === 'past' && ends === 'replaced' ? version.was : version.says,
        dated: start.dated,
        quotes: start.quotes,
        asks: asking(name, topic, term, from),
      },
    ];
  });
}

function endOf(version: Version, next: Version | undefined, findings: Findings): Pick<Bar, 'until' | 'ends'> {
  const { until } = version;
  const isStated =
    until !== undefined && findings.of(until.proof).some(({ article }) => article.published >= firstDay(version.from));
  const stated = isStated ? addDays(until.day, 1) : undefined;
  if (next !== undefined && (stated === undefined || firstDay(next.from) <= stated))
    return { until: firstDay(next.from), ends: 'replaced' };
  return stated === undefined ? { until: null, ends: 'open' } : { until: stated, ends: 'stated' };
}

// The plainest question whose answer tells of the term first, on the day on which the version began.
function asking(name: string, { facets }: Topic, term: Term, day: Day): string {
  const [plainest = `/${name}`] = Object.values(facets)
    .filter(({ terms, example }) => terms?.[0] === term.id && example.startsWith('/'))
    .map(({ example }) => example.replace(/ as-of:\S+/, ''))
    .toSorted((a, b) => a.length - b.length);
  return `${plainest} as-of:${day}`;
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
function sourceOf(says: string, [first]: readonly Evidence[], otherwise: Source): Source {
  const said = SAID.find(([, words]) => words.test(says));
  if (said !== undefined) return said[0];
  return first !== undefined && isFiling(first) ? 'filed' : otherwise;
}

/** Each version and each event in a row of its own, in the order of their dates. */
function apart(rows: readonly Row[]): Row[] {
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

function yearsOf(rows: readonly Row[], { from, to, today }: Drawn, asOf: Day): [number, number] {
  const year = (date: LooseDate) => Number(date.slice(0, 4));
  const days = rows.flatMap(({ bars, marks }) => [
    ...bars.flatMap((bar) => [bar.from, ...(bar.until === null ? [] : [bar.until])]),
    ...marks.map(({ date }) => date),
  ]);
  const all = [...days, today, asOf].map(year);
  const last = Math.max(...all);
  return [
    from === undefined ? Math.min(...all) : year(from),
    to === undefined ? Math.max(last, year(today) + 1) : year(to),
  ];
}

function stretchOf({ from, to }: Drawn) {
  const first = from === undefined ? '' : firstDay(from);
  const last = to === undefined ? '9999-12-31' : lastDay(to);
  return {
    bar: (bar: Bar) => (bar.until === null || bar.until > first) && firstDay(bar.from) <= last,
    mark: ({ date }: Mark) => lastDay(date) >= first && firstDay(date) <= last,
  };
}

function linesOf(today: Day, asOf: Day): Line[] {
  const now: Line = { kind: 'today', day: today, label: 'today' };
  return asOf === today ? [now] : [now, { kind: 'as-of', day: asOf, label: `as of ${spoken(asOf)}` }];
}
