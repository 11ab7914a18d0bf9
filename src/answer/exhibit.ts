import type { Article } from '../corpus/article.ts';
import { type PassageIndex, passageIndex } from '../corpus/search.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { tokens } from '../corpus/tokens.ts';
import { type Day, lastDay, spoken } from '../dates.ts';
import { UserError } from '../errors.ts';
import { examiner } from '../rules/findings.ts';
import { type Library, routed } from '../rules/library.ts';
import { label, shown } from '../rules/options.ts';
import type { Standing } from '../rules/terms.ts';
import { SYNONYMS } from '../rules/vocabulary.ts';
import {
  type Answer,
  type Evidence,
  evidenceOf,
  type Holding,
  type Marked,
  type Reason,
  type Shown,
  type Status,
  type Step,
} from './answer.ts';
import { decide, type Knowledge, standingsOf } from './decide.ts';
import { disagreementsOf } from './disagreements.ts';
import { pickEvidence } from './evidence.ts';
import { historyLines, historyOf } from './history.ts';
import { fingerprint, readId, shortForm } from './identity.ts';
import { AS_OF, type Asked, type Request, understandDate, understandOptions } from './request.ts';
import { DERIVED, NO_FREE_TEXT, noSuchCommand, opening } from './wording.ts';

/** The bot without Discord: a request in, an answer out. Same question, same day, same articles: same bytes. */
export type Exhibit = {
  readonly library: Library;
  readonly shelf: Shelf;
  /** Answers. Never throws for what a user typed: a request that cannot be understood is `refused`. */
  ask(request: Request): Shown;
  /** A refusal with this reason, for a request that could not even be read. */
  refuse(why: string): Shown;
  /** The answer to an earlier answer's question, now; undefined for an id that is none. `changed` tells whether it says something else. */
  reopen(id: string): (Shown & { readonly changed: boolean }) | undefined;
};

/** How many passages a declined question shows as the nearest. */
const NEAREST = 2;

/** @param today the day that questions without a date are asked for */
export function createExhibit(library: Library, shelf: Shelf, today: () => Day): Exhibit {
  const examine = examiner(library.claims, library.earliest);
  // Built when a question first needs it: most answers rest on findings alone.
  let built: PassageIndex | undefined;
  const index = () => {
    if (built === undefined) {
      built = passageIndex(SYNONYMS);
      for (const article of shelf.articles) built.add(article);
    }
    return built;
  };
  const findings = examine(shelf.articles);
  const knowledge: Knowledge = { library, shelf, findings, named: (name) => named(name, index(), shelf) };

  function ask(request: Request): Shown {
    const steps: Step[] = [];
    const asOf = 'options' in request ? (request.options[AS_OF] ?? request.asOf) : request.asOf;
    let day = today();
    try {
      const date = asOf === undefined ? day : understandDate(asOf);
      day = lastDay(date);
      if ('text' in request) return plain(day, 'off_topic', 'foreign', null, NO_FREE_TEXT, library, shelf);
      const topic = library.topics.get(request.command);
      if (topic === undefined) throw new UserError(noSuchCommand(shown(request.command), [...library.topics.keys()]));
      const options = understandOptions(request.command, topic, request.options);
      return answerAsked(
        { topic: request.command, facet: routed(topic, options), options, asOf: date },
        knowledge,
        index,
        steps,
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return plain(
        day,
        'refused',
        'bad_input',
        'command' in request ? request.command : null,
        error.message,
        library,
        shelf,
      );
    }
  }

  return {
    library,
    shelf,
    ask,
    refuse: (why) => plain(today(), 'refused', 'bad_input', null, why, library, shelf),
    reopen(id) {
      const read = readId(id, library);
      if (read === undefined) return undefined;
      const again = answerAsked(read.asked, knowledge, index, []);
      return { ...again, changed: !again.answer.answer_id.endsWith(read.fingerprint) };
    },
  };
}

function answerAsked(asked: Asked, knowledge: Knowledge, index: () => PassageIndex, steps: Step[]): Shown {
  const { library, shelf, findings } = knowledge;
  const topic = library.topics.get(asked.topic);
  const facet = topic?.facets[asked.facet];
  if (topic === undefined || facet === undefined) throw new Error(`no facet ${asked.topic}.${asked.facet}`);
  const day = lastDay(asked.asOf);
  const note = (step: Step['step'], text: string) => steps.push({ step, text });
  const given = Object.entries(asked.options).map(([name, value]) => {
    const option = topic.options[name];
    return `${name} ${option === undefined ? value : label(option, value)}`;
  });
  note('understood', `${topic.title}, ${facet.title}${given.length > 0 ? ` (${given.join(', ')})` : ''}.`);
  note(
    'date',
    `As of ${spoken(asked.asOf)}${asked.asOf === day ? '' : `, so on ${spoken(day)}`}; the newest article is of ${spoken(shelf.newest)}.`,
  );

  const standings = standingsOf(asked, knowledge);
  const decision = decide(asked, standings, knowledge, note);
  const history = historyOf(standings, findings);
  const base = {
    verdict: null,
    topic: asked.topic,
    facet: asked.facet,
    as_of: day,
    newest_article: shelf.newest,
    holds: standings.flatMap((standing) => holdingOf(standing, findings)),
    parts: [],
    trace: steps,
  };
  const finish = (
    rest: Omit<Answer, 'answer_id' | keyof typeof base>,
    statements: readonly Marked[],
    all: readonly Evidence[],
  ): Shown => {
    const unnamed = { ...base, ...rest };
    const answer_id = `${shortForm(asked, library)}|${fingerprint({ ...unnamed })}`;
    return { answer: { answer_id, ...unnamed }, statements, allEvidence: all };
  };

  if (decision.kind === 'declined') {
    const query = [topic.title, facet.title, ...Object.values(asked.options)].join(' ');
    const nearest = decision.nearest.length > 0 ? decision.nearest.map(evidenceOf) : nearestTo(query, index(), shelf);
    const suggestions = Object.values(topic.facets)
      .map(({ example }) => example)
      .slice(0, 3);
    return finish(
      {
        status: 'not_in_articles',
        reason: decision.reason,
        ruling: null,
        text: decision.text,
        evidence: nearest,
        disagreements: [],
        history,
        suggestions,
      },
      [],
      nearest,
    );
  }
  const { shown: evidence, all, marked } = pickEvidence(decision.says);
  const [first, ...more] = marked.map((statement) => ({
    ...statement,
    text: statement.derived ? withMark(statement.text) : statement.text,
  }));
  const lines = historyLines(history, standings[0], asked.asOf);
  const statements =
    first === undefined ? [] : [{ ...first, text: opening(first.text, decision.ruling, day, shelf.newest) }, ...more];
  const plainLines = lines.map((text) => ({ text, derived: false, marks: [] }));
  return finish(
    {
      status: 'answered',
      reason: null,
      ruling: decision.ruling,
      text: [...statements, ...plainLines].map(({ text }) => text).join(' '),
      evidence,
      disagreements: disagreementsOf(
        decision.says.filter((each) => 'proofs' in each),
        findings,
        library,
      ),
      history,
      suggestions: [],
    },
    [...statements, ...plainLines],
    all,
  );
}

function withMark(text: string): string {
  return text.replace(/\.$/, ` ${DERIVED}.`);
}

function holdingOf({ term, version, state }: Standing, findings: Knowledge['findings']): Holding[] {
  if (version === undefined || state === 'before') return [];
  const until = version.until !== undefined && findings.of(version.until.proof).length > 0 ? version.until.day : null;
  return [{ term: term.id, from: version.from, until, state }];
}

function nearestTo(query: string, index: PassageIndex, shelf: Shelf): Evidence[] {
  return index.search(query, NEAREST).flatMap((hit) => {
    const article = shelf.get(hit.article);
    return article === undefined ? [] : [evidenceOf({ article, quote: hit })];
  });
}

function named(name: string, index: PassageIndex, shelf: Shelf): boolean {
  const wanted = tokens(name).map(({ word }) => word);
  return index.exact(name).some(({ article, start, end }) => {
    const words = tokens((shelf.get(article) as Article).body.slice(start, end)).map(({ word }) => word);
    return words.some((_, at) => wanted.every((word, i) => words[at + i] === word));
  });
}

function plain(
  day: Day,
  status: Status,
  reason: Reason,
  topic: string | null,
  text: string,
  library: Library,
  shelf: Shelf,
): Shown {
  const suggestions = [...library.topics.entries()]
    .filter(([name]) => topic === null || !library.topics.has(topic) || name === topic)
    .flatMap(([, { facets }]) => Object.values(facets).map(({ example }) => example))
    .slice(0, 3);
  const answer: Omit<Answer, 'answer_id'> = {
    status,
    reason,
    ruling: null,
    verdict: null,
    topic,
    facet: null,
    as_of: day,
    newest_article: shelf.newest,
    holds: [],
    text,
    evidence: [],
    disagreements: [],
    history: [],
    suggestions,
    trace: [],
    parts: [],
  };
  return {
    answer: { answer_id: `${topic ?? 'text'}.${status}|${day}|${fingerprint(answer)}`, ...answer },
    statements: [],
    allEvidence: [],
  };
}
