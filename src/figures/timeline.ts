import { headOf, startOf } from '../answer/dated.ts';
import { addDays, type Day, firstDay, lastDay } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import type { Term, Version } from '../rules/terms.ts';
import type { Topic } from '../rules/topic.ts';
import { altOf } from './alt.ts';
import { type Context, contextOf, type Drawn, type Known, linesOf, subtitleOf, yearsOf } from './drawn.ts';
import type { Bar, Figure, Mark, Row } from './figure.ts';
import { apart, marksOf, sourceOf } from './rows.ts';

/**
 * The time line as a figure: a row for each term with a bar for each version that an article proves, and the events around it.
 * Of a single topic each version and each event has a row of its own, with its words. Undefined where no article proves any.
 */
export function timelineFigure(drawn: Omit<Drawn, 'of'>, known: Known): Figure | undefined {
  const context = contextOf(drawn, known);
  const within = stretchOf(drawn);
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
    subtitle: subtitleOf(context),
    years: yearsOf(rows, drawn, context.asOf),
    rows: alone === undefined ? rows : apart(rows),
    lines: linesOf(drawn.today, context.asOf),
    today: drawn.today,
  };
  return { ...figure, alt: altOf(figure, rows, context.asOf) };
}

function rowsOf(name: string, topic: Topic, context: Context): Row[] {
  const marks = marksOf(name, topic, context);
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

function stretchOf({ from, to }: Pick<Drawn, 'from' | 'to'>) {
  const first = from === undefined ? '' : firstDay(from);
  const last = to === undefined ? '9999-12-31' : lastDay(to);
  return {
    bar: (bar: Bar) => (bar.until === null || bar.until > first) && firstDay(bar.from) <= last,
    mark: ({ date }: Mark) => lastDay(date) >= first && firstDay(date) <= last,
  };
}
