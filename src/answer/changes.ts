import { type Day, firstDay, type LooseDate, spoken } from '../dates.ts';
import { standing, type Term, type Version, versionOn } from '../rules/terms.ts';
import type { Topic } from '../rules/topic.ts';
import type { Entry, Report } from './action.ts';
import { type Evidence, evidenceOf, unique } from './answer.ts';
import { capital, dateInWords, headOf, startOf, throughInWords } from './dated.ts';
import type { Knowledge } from './decide.ts';
import { listed } from './values.ts';
import { withAge } from './wording.ts';

/** Two days to hold side by side, and whose terms. */
export type Span = {
  readonly topics: readonly Topic[];
  /** The topic that is asked about, as a sentence names it; undefined for the whole deal. */
  readonly of?: string | undefined;
  readonly since: Day;
  readonly until: Day;
};

/** What became of one term between the two days. */
type Change = Entry & {
  readonly term: Term;
  /**
   * `open` where no article proves what a change led to, `over` where an announced end has passed, `silent` where no article
   * proves what held on either day.
   */
  readonly kind: 'changed' | 'unchanged' | 'open' | 'over' | 'silent';
  /** The proven steps between the two days. */
  readonly dates: readonly LooseDate[];
};

/** What differs between two days, term by term: what held, each step, what holds. A restatement is no step. */
export function changesBetween({ topics, of, since, until }: Span, knowledge: Knowledge): Report {
  const { newest } = knowledge.shelf;
  const days = `between ${spoken(since)} and ${spoken(until)}`;
  if (since > newest)
    return {
      lead: `The newest article is of ${spoken(newest)}, so whether anything changed ${days} is open.`,
      entries: [],
      reason: 'absent',
    };
  const all = topics.flatMap((topic) =>
    topic.terms.flatMap((term) => changeOf(term, headOf(term, topic), { since, until }, knowledge) ?? []),
  );
  if (all.length === 0)
    return {
      lead: `${capital(of ?? 'the deal')} has no terms that could change ${days}.`,
      entries: [],
      reason: 'absent',
    };
  const are = (...kinds: Change['kind'][]) => all.filter(({ kind }) => kinds.includes(kind));
  const entry = ({ text, quotes }: Change): Entry => ({ text, quotes });
  const moved = are('changed', 'open', 'over').map(entry);
  const named = (kind: Change['kind'], says: string) =>
    are(kind).length === 0 ? [] : [{ text: `${says}: ${listed(are(kind).map(({ term }) => term.name))}.`, quotes: [] }];
  const [only, ...others] = all;
  const alone = others.length === 0 ? only : undefined;
  return {
    lead: withAge(alone === undefined ? leadOf(all, of, days) : leadOfOne(alone, days), null, until, newest),
    entries:
      alone === undefined
        ? [...moved, ...named('unchanged', 'Unchanged'), ...named('silent', 'What no article here tells of')]
        : [entry(alone)],
    ...(are('changed', 'unchanged', 'over').length === 0 ? { reason: 'absent' } : {}),
  };
}

function leadOfOne({ term, kind, dates }: Change, days: string): string {
  const name = capital(term.name);
  switch (kind) {
    case 'changed':
      return `${name} changed ${listed(dates.map(onDate))}.`;
    case 'open':
      return `What became of ${term.name} ${days}, no article here proves.`;
    case 'silent':
      return `What held of ${term.name} ${days}, no article here says.`;
    case 'over':
      return `${name} did not change ${days}, but the end that was announced for it has passed.`;
    case 'unchanged':
      return `${name} is not known to have changed ${days}.`;
  }
}

function leadOf(all: readonly Change[], of: string | undefined, days: string): string {
  const count = (kind: Change['kind']) => all.filter((change) => change.kind === kind).length;
  const total = all.length - count('silent');
  const whose = of === undefined ? 'terms of the deal' : `terms under ${of}`;
  const over =
    count('over') === 0 ? '' : ` For ${count('over') === 1 ? 'one' : count('over')} the announced end has passed.`;
  if (count('changed') === 0 && count('open') > 0)
    return `What changed ${days}, no article here proves: ${count('open')} of the ${total} ${whose} are known to have changed, and not to what.${over}`;
  const open =
    count('open') === 0
      ? ''
      : ` For ${count('open') === 1 ? 'one more' : `${count('open')} more`} a change is known, but no article here proves what followed.`;
  if (count('changed') === 0) return `None of the ${total} ${whose} is known to have changed ${days}.${over}`;
  const some = `${count('changed') === 1 ? 'One' : count('changed')} of the ${total}`;
  const every = total === 2 ? 'Both' : `All ${total}`;
  return `${count('changed') === total ? every : some} ${whose} changed ${days}${whenOf(all)}.${open}${over}`;
}

// How many terms changed on which day.
function whenOf(all: readonly Change[]): string {
  const dates = all.flatMap((change) => change.dates).toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const days = [...Map.groupBy(dates, (date) => date)];
  const [[only] = ['']] = days;
  if (days.length === 1) return `, ${dates.length === 1 ? '' : 'all '}${onDate(only)}`;
  const twice = all.some((change) => change.dates.length > 1) ? ', some more than once' : '';
  return `${twice}: ${listed(days.map(([date, terms]) => `${terms.length} ${onDate(date)}`))}`;
}

/** Undefined for a term that began after both days. */
function changeOf(
  term: Term,
  name: string,
  { since, until }: { since: Day; until: Day },
  { findings, shelf }: Knowledge,
): Change | undefined {
  const known = until < shelf.newest ? until : shelf.newest;
  const before = versionOn(term, since);
  const steps = term.versions.filter(({ from }) => firstDay(from) > since && firstDay(from) <= known);
  if (before === undefined && steps.length === 0) return undefined;
  const next = term.versions.find(({ from }) => firstDay(from) > known && firstDay(from) <= shelf.newest);
  const again = next && startOf(term, next, findings);
  const quotes: Evidence[] = [];
  const lines: string[] = [];

  const held = before && startOf(term, before, findings);
  const moves = steps.length > 0 || again !== undefined;
  if (before === undefined) lines.push(`On ${spoken(since)}: nothing is known here of that day.`);
  else if (held === undefined) lines.push(`On ${spoken(since)}: no article here says what held.`);
  else {
    const through = announcedEnd(before);
    lines.push(
      `On ${spoken(since)}: ${moves ? before.was : before.says}${through === undefined ? '' : `, announced to last through ${through.words}`}.`,
    );
    quotes.push(...held.quotes, ...(through === undefined ? [] : [through.quote]));
  }
  const proven: LooseDate[] = [];
  steps.forEach((step, at) => {
    const start = startOf(term, step, findings);
    if (start === undefined) {
      lines.push(`From ${spoken(step.from)}: what followed is not proven by any article here.`);
      return;
    }
    const stays = at === steps.length - 1 && again === undefined;
    lines.push(`${stays ? 'Since' : 'From'} ${dateInWords(step.from, start)}: ${stays ? step.says : step.was}.`);
    quotes.push(...start.quotes);
    proven.push(step.from);
  });
  if (next !== undefined && again !== undefined) {
    lines.push(`It changed ${steps.length > 0 ? 'again ' : ''}${onDate(next.from)}.`);
    quotes.push(...again.quotes);
  }
  const { beyond, version } = standing(term, until, shelf.newest, findings);
  const [end] = version?.until === undefined ? [] : findings.of(version.until.proof);
  const passed = beyond && end !== undefined && version?.until !== undefined && version.until.day >= since;
  if (passed && version?.until !== undefined) {
    lines.push(`It was announced through ${throughInWords(version.until.day)}; nothing is stated beyond.`);
    quotes.push(evidenceOf(end));
  }
  const still = held === undefined ? 'silent' : passed ? 'over' : 'unchanged';
  const kind = proven.length > 0 ? 'changed' : steps.length > 0 ? 'open' : still;
  return { term, kind, dates: proven, text: `${name} · ${lines.join(' ')}`, quotes: unique(quotes) };

  // The end that was announced by the first day, unless the version says it itself.
  function announcedEnd({ until: stated, confirmed = [], says, was }: Version) {
    const [end] = stated === undefined ? [] : findings.of(stated.proof);
    if (stated === undefined || end === undefined) return undefined;
    const told = confirmed.find(({ proof: claim }) => claim === stated.proof);
    const words = throughInWords(stated.day);
    if ((told !== undefined && firstDay(told.day) > since) || says.includes(words) || was.includes(words))
      return undefined;
    return { words, quote: evidenceOf(end) };
  }
}

function onDate(date: LooseDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${spoken(date)}`;
}
