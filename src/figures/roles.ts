import { evidenceOf, unique } from '../answer/answer.ts';
import { capital } from '../answer/dated.ts';
import { listed, valueInWords } from '../answer/values.ts';
import { addDays, type Day, spoken } from '../dates.ts';
import type { Finding } from '../rules/claims.ts';
import type { Drawing, Topic } from '../rules/topic.ts';
import { ALT, cutTo } from './alt.ts';
import { type Context, contextOf, type Drawn, type Known, linesOf, subtitleOf, yearsOf } from './drawn.ts';
import type { Bar, Figure, Mark, Row, Table } from './figure.ts';
import { apart, marksOf, sourceOf } from './rows.ts';

/**
 * A topic's roles, sums and events as a figure: companies against roles, then over the years what is to be spent and what
 * happened. Undefined where the topic has no such picture, or no article proves any of it.
 */
export function rolesFigure(drawn: Drawn, known: Known): Figure | undefined {
  const [name = ''] = drawn.topics;
  const topic = known.library.topics.get(name);
  if (topic?.drawing === undefined) return undefined;
  const context = contextOf(drawn, known);
  const table = tableOf(name, topic.drawing, context);
  const sums = topic.drawing.sums.flatMap((sum, at) => sumOf(name, topic, sum, at, context));
  const events = marksOf(name, topic, context);
  const rows = [...sums, ...apart([{ topic: name, title: topic.title, bars: [], marks: events }])];
  if (table.rows.length === 0 && rows.length === 0) return undefined;
  return {
    title: topic.title,
    subtitle: subtitleOf(context),
    years: yearsOf(rows, drawn, context.asOf),
    ...(table.rows.length > 0 && { table }),
    rows,
    lines: linesOf(drawn.today, context.asOf),
    today: drawn.today,
    alt: altOf(topic, table, sums, events.length, context.asOf),
  };
}

function tableOf(topic: string, { roles, from }: Drawing, { findings, asOf }: Context): Table {
  const lists = roles.map(({ claim }) => findings.of(claim).filter(({ value }) => value?.dimension === 'parties'));
  const names = [...new Set(lists.flat().flatMap((finding) => namesOf(finding)))];
  const cellOf = (company: string, found: readonly Finding[], at: number): Mark | undefined => {
    const naming = found.filter((finding) => namesOf(finding).includes(company));
    const [first] = naming;
    if (first === undefined) return undefined;
    const quotes = [evidenceOf(first)];
    const some = naming.length < found.length ? ', by some lists and not by others' : '';
    const says = `${company} is named as ${roles[at]?.role}${some}`;
    return {
      id: `${topic}-role-${at + 1}-${names.indexOf(company) + 1}`,
      date: from,
      time: from > asOf ? 'later' : 'past',
      source: sourceOf(says, quotes, 'announced'),
      says,
      dated: true,
      quotes,
      asks: `${roles[at]?.asks} as-of:${from}`,
    };
  };
  // Who has most roles comes first; of as many, who is named first.
  const rows = names
    .map((company) => ({ name: company, cells: lists.map((found, at) => cellOf(company, found, at)) }))
    .toSorted((a, b) => count(b.cells) - count(a.cells));
  return { columns: roles.map(({ role }) => capital(role)), rows };
}

function count(cells: readonly unknown[]): number {
  return cells.filter((cell) => cell !== undefined).length;
}

function namesOf({ value }: Finding): readonly string[] {
  return value?.dimension === 'parties' ? value.names : [];
}

function sumOf(
  name: string,
  { title }: Topic,
  { from, says, sum, years, asks }: Drawing['sums'][number],
  at: number,
  { findings, reach, asOf }: Context,
): Row[] {
  const [money] = findings.of(sum);
  const [span] = years === undefined ? [] : findings.of(years);
  if (money === undefined || from > reach || (years !== undefined && span === undefined)) return [];
  const amount = span?.value?.dimension === 'duration' ? span.value.amount : undefined;
  const quotes = unique([money, ...(span === undefined ? [] : [span])].map(evidenceOf));
  const words = amount === undefined ? '' : ` over ${valueInWords(span?.value)}`;
  const whole = `${valueInWords(money.value)} ${says}${words}`;
  const shown = {
    id: `${name}-sum-${at + 1}`,
    source: sourceOf(whole, quotes, 'announced'),
    says: amount === undefined ? whole : `${whole}, counted from the day of the announcement`,
    dated: true,
    quotes,
    asks: `${asks} as-of:${from}`,
  };
  const row = { topic: name, title: capital(valueInWords(money.value)), text: `${says}${words}` };
  if (amount === undefined)
    return [{ ...row, bars: [], marks: [{ ...shown, date: from, time: from > asOf ? 'later' : 'past' }] }];
  const until = yearsAfter(from, amount);
  const bar: Bar = {
    ...shown,
    label: title,
    from,
    until,
    ends: 'stated',
    state: 'planned',
    time: from > asOf ? 'later' : until <= asOf ? 'past' : 'now',
  };
  return [{ ...row, bars: [bar], marks: [] }];
}

function yearsAfter(day: Day, years: number): Day {
  const whole = Math.floor(years);
  const year = String(Number(day.slice(0, 4)) + whole);
  return addDays(`${year}${day.slice(4)}`.replace('-02-29', '-03-01'), Math.round((years - whole) * 365));
}

function altOf({ title }: Topic, { columns, rows }: Table, sums: readonly Row[], events: number, asOf: Day): string {
  const roles = columns.flatMap((role, at) => {
    const named = rows.filter(({ cells }) => cells[at] !== undefined).map(({ name }) => name);
    return named.length === 0 ? [] : [`${role}: ${listed(named)}.`];
  });
  const lead = `${title}. A table of companies and their roles, and a chart over the years of what is to be spent and of ${events} events, as of ${spoken(asOf)}.`;
  const told = sums.map(({ title: sum, text }) => `${sum} ${text}`);
  return cutTo(ALT, [lead, ...roles, ...(told.length > 0 ? [`Money: ${told.join('; ')}.`] : [])].join(' '));
}
