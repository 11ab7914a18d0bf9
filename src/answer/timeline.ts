import { type Day, firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import { dates, provesEvent } from '../rules/events.ts';
import type { Term, Version } from '../rules/terms.ts';
import type { Topic } from '../rules/topic.ts';
import type { Entry, Report } from './action.ts';
import { type Dated, datedQuotes, dateInWords, headOf, startOf, throughInWords } from './dated.ts';
import type { Knowledge } from './decide.ts';
import { NOTHING_SAID, withAge } from './wording.ts';

/** What is asked of the time line: whose it is, and from when to when. */
export type Stretch = {
  readonly topics: readonly Topic[];
  /** What it is the time line of, as the lead says it. */
  readonly of: string;
  readonly from?: LooseDate | undefined;
  readonly to?: LooseDate | undefined;
  readonly asOf: Day;
};

/** A line of the time line. An announced end is no happening: it may lie ahead. */
export type Moment = Dated & {
  /** Tells it from every other, whatever it says: an id of the rules. */
  readonly key: string;
  /** The term that it is of, and the version where that starts with it. */
  readonly term?: Term;
  readonly starts?: Version;
  readonly date: LooseDate;
  readonly name: string;
  readonly says: string;
  readonly end: boolean;
};

/** All that articles prove of a stretch of time up to the day, in the order of the dates, each with its quote, and the ends announced by then. */
export function timelineOf({ topics, of, from, to, asOf }: Stretch, knowledge: Knowledge): Report {
  const { newest } = knowledge.shelf;
  const first = from === undefined ? '' : firstDay(from);
  const last = to === undefined ? '9999-12-31' : lastDay(to);
  const moments = momentsIn(topics, asOf, knowledge).filter(
    ({ date }) => lastDay(date) >= first && firstDay(date) <= last,
  );
  const happened = moments.filter(({ end }) => !end);
  const dates = (happened.length > 0 ? happened : moments).map(({ date }) => date);
  if (moments.length === 0)
    return {
      lead: `No article on the shelf proves anything of ${of}${within(from, to)}${asOf < newest ? `, as of ${spoken(asOf)}` : ''}.`,
      entries: [],
      reason: 'absent',
    };
  const span = dates[0] === dates.at(-1) ? `on ${spoken(dates[0] ?? '')}` : between(dates[0] ?? '', dates.at(-1) ?? '');
  const ends = happened.length > 0 ? moments.length - happened.length : 0;
  const lead = `Here is the time line of ${of} ${span}, in ${entries(dates.length)}${ends > 0 ? `, with ${ends === 1 ? 'one announced end' : `${ends} announced ends`} after that` : ''}.`;
  return {
    lead: withAge(lead, null, last < asOf ? last : asOf, newest),
    entries: moments.map(momentEntry),
  };
}

/** All that articles prove by a day, and the ends announced by then, in the order of the dates. */
export function momentsIn(topics: readonly Topic[], asOf: Day, knowledge: Knowledge): Moment[] {
  return (
    topics
      .flatMap((topic) => momentsOf(topic, asOf, knowledge))
      .filter(({ date, end }) => end || firstDay(date) <= asOf)
      // A month or a year stands before the days inside it; of one date, the topics keep their order.
      .toSorted((a, b) => compare(firstDay(a.date), firstDay(b.date)) || a.date.length - b.date.length)
  );
}

/** A moment as a line of a report. */
export function momentEntry(moment: Moment): Entry {
  const { date, name, says, quotes } = moment;
  return { text: `${dateInWords(date, moment)} · ${name}: ${says}`, quotes };
}

/** How many of the newest changes are told. */
const NEWEST = 4;

/** What happened last, the newest first; with a date, of that day, month or year, where anything is known of it. */
export function newsOf(topics: readonly Topic[], of: LooseDate | undefined, asOf: Day, knowledge: Knowledge): Report {
  const { newest } = knowledge.shelf;
  const known = topics
    .flatMap((topic) => momentsOf(topic, asOf, knowledge))
    .filter(({ date, end }) => !end && lastDay(date) <= asOf)
    .toSorted((a, b) => compare(lastDay(b.date), lastDay(a.date)));
  const inside =
    of === undefined ? [] : known.filter(({ date }) => firstDay(date) >= firstDay(of) && lastDay(date) <= lastDay(of));
  const told = (inside.length > 0 ? inside : known).slice(0, NEWEST);
  const [last] = told;
  if (last === undefined) return { lead: NOTHING_SAID, entries: [], reason: 'absent' };
  const lead =
    inside.length > 0
      ? `This is known here of ${spoken(of ?? '')}, the newest first.`
      : of === undefined
        ? withAge(`The newest that is known here is of ${spoken(last.date)}.`, null, asOf, newest)
        : `No article here tells of anything in ${spoken(of)}: the newest article is of ${spoken(newest)}, and the newest that is known of ${spoken(last.date)}.`;
  const entries = told.map((each) => ({
    text: `${dateInWords(each.date, each)} · ${each.name}: ${each.says}.`,
    quotes: each.quotes.slice(0, 1),
  }));
  return { lead, entries, whole: true };
}

function momentsOf(topic: Topic, asOf: Day, knowledge: Knowledge): Moment[] {
  const events = (topic.events ?? []).flatMap((event): Moment[] => {
    const proofs = provesEvent(event, knowledge.findings);
    if (proofs.length === 0) return [];
    const { quotes, dated } = datedQuotes(proofs, event.date);
    // A report of that day dates itself.
    return [
      {
        key: `event|${event.date}|${event.proof[0]}`,
        date: event.date,
        name: topic.title,
        says: event.says,
        quotes,
        dated: dated || proofs.some((proof) => dates(proof, event)),
        end: false,
      },
    ];
  });
  return [
    ...topic.terms.flatMap((term) => term.versions.flatMap((each) => ofVersion(term, each, topic, asOf, knowledge))),
    ...events,
  ];
}

function ofVersion(term: Term, version: Version, topic: Topic, asOf: Day, { findings, shelf }: Knowledge): Moment[] {
  const { from, says, until } = version;
  const name = headOf(term, topic);
  const key = `${term.id}|${version.name}`;
  const start = startOf(term, version, findings);
  if (start === undefined) return [];
  const later = (claim: string, day: Day) => findings.of(claim).filter(({ article }) => article.published >= day);
  const restated = (version.confirmed ?? []).flatMap(({ day, proof }): Moment[] => {
    const proofs = later(proof, firstDay(day));
    const how =
      proof === until?.proof ? `restated, to run through ${throughInWords(until.day)}` : 'restated, without a change';
    const what = { key: `${key}|restated ${day}`, term, date: day, name, says: how, end: false };
    return proofs.length === 0 ? [] : [{ ...what, ...datedQuotes(proofs, day) }];
  });
  // An end that a later version replaced before it came is none any more.
  const next = term.versions[term.versions.indexOf(version) + 1];
  const replaced =
    next !== undefined &&
    firstDay(next.from) <= (asOf < shelf.newest ? asOf : shelf.newest) &&
    (until === undefined || firstDay(next.from) <= until.day);
  // A restatement may be the first to state it.
  const stated = version.confirmed?.find(({ proof }) => proof === until?.proof)?.day ?? from;
  const isAhead = until !== undefined && !replaced && firstDay(stated) <= asOf;
  const [end] = isAhead ? later(until.proof, firstDay(from)) : [];
  return [
    { key, term, starts: version, date: from, name, says, end: false, ...start },
    ...restated,
    ...(until === undefined || end === undefined
      ? []
      : [
          {
            key: `${key}|end`,
            term,
            date: until.day,
            name,
            says: 'announced to run through this day, and nothing is stated beyond it',
            end: true,
            ...datedQuotes([end], until.day),
            dated: true,
          },
        ]),
  ];
}

function entries(count: number): string {
  return count === 1 ? 'one entry' : `${count} entries`;
}

function between(from: LooseDate, to: LooseDate): string {
  return `from ${spoken(from)} to ${spoken(to)}`;
}

function within(from: LooseDate | undefined, to: LooseDate | undefined): string {
  if (from === undefined) return to === undefined ? '' : ` up to ${spoken(to)}`;
  return to === undefined ? ` from ${spoken(from)} on` : ` ${between(from, to)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
