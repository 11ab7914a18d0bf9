import type { Shelf } from '../corpus/shelf.ts';
import { type Day, type LooseDate, lastDay, spoken } from '../dates.ts';
import { UserError } from '../errors.ts';
import { later } from '../later.ts';
import { remembered } from '../remembered.ts';
import { type Examine, examiner } from '../rules/findings.ts';
import { label, looseDate, shown } from '../rules/options.ts';
import { routed } from '../rules/route.ts';
import type { Standing } from '../rules/terms.ts';
import type { Facet, Topic, WholeTopic } from '../rules/topic.ts';
import { act } from './act.ts';
import type { Commands, Desk, Reopened } from './action.ts';
import type { Answer, Holding, Marked, Reason, Shown, Status, Step } from './answer.ts';
import { evidenceOf } from './answer.ts';
import { checkClaims, readersOf } from './claim-check.ts';
import { type Decision, decide, type Knowledge, standingsOf } from './decide.ts';
import { disagreementsOf } from './disagreements.ts';
import { pickEvidence } from './evidence.ts';
import { finderOf } from './finder.ts';
import { heard, type Means } from './heard.ts';
import { historyLines, historyOf } from './history.ts';
import { fingerprint, readId, shortForm } from './identity.ts';
import { nearestNames } from './nearest.ts';
import { AS_OF, type Asked, type Request, understandOptions } from './request.ts';
import { sameArticle } from './which-article.ts';
import { DERIVED, noSuchCommand, opening, servedOnly, tooLong, withAge } from './wording.ts';

/** The bot without Discord: a request in, an answer out. Same question, same day, same articles: same bytes. */
export type Exhibit = {
  readonly library: Commands;
  readonly shelf: Shelf;
  /** What is known, for whatever looks at all of it. */
  readonly knowledge: Knowledge;
  /** Answers. Never throws for what a user typed: a request that cannot be understood is `refused`. */
  ask(request: Request): Shown;
  /** A refusal with this reason, for a request that could not even be read. */
  refuse(why: string): Shown;
  /** The answer to an earlier answer's question, now; undefined for an id that is none. */
  reopen(id: string): Reopened | undefined;
  /** What the first questions would have to wait for, in steps that can be done before they are asked. */
  readonly preparations: () => Iterable<() => void>;
};

const understand = later<typeof import('../understanding/understand.ts')>(
  import.meta.url,
  '../understanding/understand.ts',
);

/** A longer message is no question. In characters. */
const LONGEST = 1000;
/** What Discord lets a message hold. */
const LONGEST_CHECKED = 4000;
/** How many passages a declined question shows as the nearest, and how many questions it suggests. */
const NEAREST = 2;
const SUGGESTIONS = 3;

// Made at the first question in plain words, once for all shelves: it reads every example of every facet.
const understandingFor = remembered((library: Commands) =>
  understand().understandingOf(library.whole(), library.voices()),
);

/**
 * @param today the day that questions without a date are asked for
 * @param examine what examined an earlier shelf of this library, where there was one: it reads again only what is new
 */
export function createExhibit(
  library: Commands,
  shelf: Shelf,
  today: () => Day,
  examine: Examine = examiner(library.claims, library.periods),
): Exhibit {
  const findings = examine(shelf.quoted);
  const finder = finderOf(shelf);
  const desk: Desk = {
    library,
    shelf,
    findings,
    finder,
    reopen,
    hear: (text, asOf) => hear({ text }, asOf),
  };

  // Made at the first question in plain words.
  const understanding = () => understandingFor(library);

  function ask(request: Request): Shown {
    library.prove();
    const command = 'command' in request ? request.command : null;
    const asOf = 'command' in request ? (request.options[AS_OF] ?? request.asOf) : request.asOf;
    let day = today();
    try {
      const date = asOf === undefined ? day : looseDate(AS_OF, asOf);
      day = lastDay(date);
      if (!('command' in request)) return hear(request, date);
      const called = library.all.get(request.command);
      if (called === undefined) throw new UserError(noSuchCommand(shown(request.command), [...library.all.keys()]));
      const options = understandOptions(request.command, called, request.options);
      if (called.served) throw new UserError(servedOnly(request.command));
      const topic = library.topics.get(request.command);
      if (topic === undefined) return act({ action: request.command, options, asOf: day }, desk);
      return answer({ topic: request.command, facet: routed(topic, options), options, asOf: date }, desk);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return unanswered('refused', 'bad_input', error.message, command, day, desk);
    }
  }

  function hear({ text, after, check }: Extract<Request, { text: string }>, date: LooseDate): Shown {
    const means: Means = {
      ...desk,
      answer: (asked) => answer(asked, desk),
      unanswered: (status, reason, why) => unanswered(status, reason, why, null, lastDay(date), desk),
    };
    const most = check ? LONGEST_CHECKED : LONGEST;
    if (text.length > most) return means.unanswered('refused', 'bad_input', tooLong(most));
    if (check) return checkClaims(text, date, understanding().read, means);
    const before = after === undefined ? undefined : readId(after, library);
    const asked = before !== undefined && 'asked' in before ? before.asked : undefined;
    return heard(text, date, today(), asked, understanding().read, means);
  }

  function reopen(id: string): Reopened | undefined {
    library.prove();
    const read = readId(id, library);
    if (read === undefined) return undefined;
    try {
      const again = 'asked' in read ? answer(read.asked, desk) : act(read.called, desk, sameArticle);
      const { answer_id } = again.answer;
      // What answers as another command does gives that command's ids.
      if (!answer_id.startsWith(id.slice(0, -read.fingerprint.length))) return undefined;
      return { ...again, changed: answer_id !== id };
    } catch (error) {
      if (!(error instanceof UserError) || !('called' in read)) throw error;
      const { action, asOf } = read.called;
      return { ...unanswered('refused', 'bad_input', error.message, action, lastDay(asOf), desk), changed: true };
    }
  }

  return {
    library,
    shelf,
    knowledge: desk,
    ask,
    refuse: (why) => unanswered('refused', 'bad_input', why, null, today(), desk),
    reopen,
    *preparations() {
      // Asking for any claim examines the articles for all.
      yield () => findings.of('');
      yield* finder.preparations;
      yield library.whole;
      yield library.voices;
      yield () => readersOf(library);
      yield* understanding().preparations();
    },
  };
}

function answer(asked: Asked, knowledge: Desk): Shown {
  const { library, shelf } = knowledge;
  const topic = library.topics.get(asked.topic) as Topic;
  const facet = library.facet(asked.topic, asked.facet) as Facet;
  const day = lastDay(asked.asOf);
  const trace: Step[] = [
    { step: 'understood', text: understood(asked, topic, facet) },
    {
      step: 'date',
      text: `As of ${spoken(asked.asOf)}${asked.asOf === day ? '' : `, so on ${spoken(day)}`}; the newest article is of ${spoken(shelf.newest)}.`,
    },
  ];
  const standings = standingsOf(asked, knowledge);
  const decision = decide(asked, standings, knowledge, (step, text) => trace.push({ step, text }));
  const history = historyOf(standings, knowledge);
  const lines = historyLines(history, standings[0], asked.asOf);
  const { statements, allEvidence, unaged, ...said } =
    decision.kind === 'ruled'
      ? ruled(decision, lines, day, knowledge)
      : declined(
          decision,
          [topic.title, facet.title, ...Object.values(asked.options)].join(' '),
          library.whole().get(asked.topic) as WholeTopic,
          facet,
          knowledge,
        );
  const unnamed = {
    ...said,
    verdict: null,
    topic: asked.topic,
    facet: asked.facet,
    as_of: day,
    newest_article: shelf.newest,
    holds: standings.flatMap((standing) => holding(standing, knowledge)),
    history,
    trace,
    parts: [],
  };
  const answer_id = `${shortForm(asked, library)}|${fingerprint(unnamed, unaged)}`;
  const isDrawn = said.status === 'answered' && topic.drawing?.facets.includes(asked.facet) === true;
  return {
    answer: { answer_id, ...unnamed },
    statements,
    allEvidence,
    ...(isDrawn && { pictured: { of: 'roles', topics: [asked.topic] } }),
  };
}

type Said = Pick<Answer, 'status' | 'reason' | 'ruling' | 'text' | 'evidence' | 'disagreements' | 'suggestions'> &
  Pick<Shown, 'statements' | 'allEvidence'> & {
    /** The text without the age of the articles. */
    readonly unaged: string;
  };

function ruled(
  { ruling, says }: Extract<Decision, { kind: 'ruled' }>,
  lines: readonly string[],
  day: Day,
  { library, shelf, findings }: Knowledge,
): Said {
  const { shown: evidence, all, marked } = pickEvidence(says);
  const history = lines.map((text): Marked => ({ text, derived: false, marks: [] }));
  const statements = [...marked, ...history].map((statement, at) => {
    const text = statement.derived ? statement.text.replace(/\.$/, ` ${DERIVED}.`) : statement.text;
    return { ...statement, text: at === 0 ? opening(text, ruling) : text };
  });
  const [first, ...others] = statements;
  const aged =
    first === undefined ? [] : [{ ...first, text: withAge(first.text, ruling, day, shelf.newest) }, ...others];
  return {
    status: 'answered',
    reason: null,
    ruling,
    text: inOneText(aged),
    unaged: inOneText(statements),
    evidence,
    disagreements: disagreementsOf(says, findings, library),
    suggestions: [],
    statements: aged,
    allEvidence: all,
  };
}

function declined(
  { reason, text, nearest }: Extract<Decision, { kind: 'declined' }>,
  query: string,
  topic: WholeTopic,
  facet: Facet,
  { finder }: Knowledge,
): Said {
  const evidence = nearest.length > 0 ? nearest.map(evidenceOf) : finder.nearest(query, NEAREST);
  const suggestions = examples([topic], facet.example);
  return {
    status: 'not_in_articles',
    reason,
    ruling: null,
    text,
    unaged: text,
    evidence,
    disagreements: [],
    suggestions,
    statements: [],
    allEvidence: evidence,
  };
}

/** An answer to what is no question of any facet. */
function unanswered(
  status: Status,
  reason: Reason | null,
  text: string,
  command: string | null,
  day: Day,
  { library, shelf }: Desk,
): Shown {
  const topic = command === null ? undefined : library.topics.get(command);
  const unnamed: Omit<Answer, 'answer_id'> = {
    status,
    reason,
    ruling: null,
    verdict: null,
    topic: topic === undefined ? null : command,
    facet: null,
    as_of: day,
    newest_article: shelf.newest,
    holds: [],
    text,
    evidence: [],
    disagreements: [],
    history: [],
    suggestions: command === null ? examples([...library.whole().values()]) : suggestionsFor(command, library),
    trace: [],
    parts: [],
  };
  const answer_id = `${unnamed.topic ?? 'none'}.${status}|${day}|${fingerprint(unnamed)}`;
  return { answer: { answer_id, ...unnamed }, statements: [], allEvidence: [] };
}

// Examples of the command, or of the one that may have been meant, or else of all.
function suggestionsFor(command: string, { whole, actions, services, all }: Commands): string[] {
  const meant = all.has(command) ? command : (nearestNames(command, [...all.keys()])[0] ?? '');
  const [name = ''] = meant.split(' ');
  const action = actions.get(meant) ?? services.get(name);
  if (action !== undefined) return [...new Set([action.example, `/help ${name}`])];
  const topic = whole().get(meant);
  return examples(topic === undefined ? [...whole().values()] : [topic]);
}

function inOneText(statements: readonly Marked[]): string {
  return statements.map(({ text }) => text).join(' ');
}

// One of each topic before a second of any, and none that asks again for what was just declined.
function examples(topics: readonly WholeTopic[], declined?: string): string[] {
  const lists = topics.map(({ facets }) =>
    Object.values(facets).flatMap(({ example }) => (example === declined ? [] : [example])),
  );
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
    .flat()
    .slice(0, SUGGESTIONS);
}

function understood({ options }: Asked, topic: Topic, facet: Facet): string {
  const given = Object.entries(options).map(([name, value]) => {
    const option = topic.options[name];
    return `${name} ${option === undefined ? value : label(option, value)}`;
  });
  return `${topic.title}, ${facet.title}${given.length > 0 ? ` (${given.join(', ')})` : ''}.`;
}

function holding({ term, version, state, beyond }: Standing, { findings }: Knowledge): Holding[] {
  if (version === undefined || state === 'before') return [];
  const until = version.until !== undefined && findings.of(version.until.proof).length > 0 ? version.until.day : null;
  return [{ term: term.id, from: version.from, until, state: beyond ? 'unknown' : state }];
}
