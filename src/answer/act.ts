import { UserError } from '../errors.ts';
import type { Called, Desk, Report } from './action.ts';
import { type Answer, type Evidence, type Marked, placeOf, type Shown, unique } from './answer.ts';
import { fingerprint, shortFormOfCall } from './identity.ts';
import { oneArticle } from './which-article.ts';

/**
 * What an action reports, as an answer: the entries are its text, their quotes its evidence.
 * @param find how an article is found by its name, so that the answer's id holds its own
 * @throws UserError where an option's value cannot be used
 */
export function act(typed: Called, desk: Desk, find = oneArticle): Shown {
  const action = desk.library.actions.get(typed.action);
  if (action === undefined) throw new UserError(`There is no command /${typed.action}.`);
  const found = Object.entries(typed.options).map(([name, value]) => {
    const option = action.options[name];
    const isArticle = option?.kind === 'name' && option.of === 'article';
    return [name, isArticle ? find(String(value), desk.shelf).id : value] as const;
  });
  const called = { ...typed, options: Object.fromEntries(found) };
  const report = action.run(called, desk);
  return 'answer' in report ? report : answerOf(report, called, desk);
}

/** An answer with a sentence before what it says; it keeps its id, so its buttons go on working. */
export function withFirst(text: string, { answer, statements, entries, ...shown }: Shown): Shown {
  const said = statements.length > 0 ? statements : [unmarked(answer.text)];
  return {
    ...shown,
    answer: { ...answer, text: `${text}${entries === undefined ? ' ' : '\n'}${answer.text}` },
    statements: [unmarked(text), ...said],
    ...(entries && { entries: [{ text: said[0]?.text ?? '', quotes: [] }, ...entries] }),
  };
}

function unmarked(text: string): Marked {
  return { text, derived: false, marks: [] };
}

function answerOf(report: Report, called: Called, { library, shelf }: Desk): Shown {
  const evidence = unique(report.entries.flatMap(({ quotes }) => quotes));
  const places = new Map(evidence.map((each, at) => [placeOf(each), at + 1]));
  const marked = (text: string, quotes: readonly Evidence[]): Marked => ({
    text,
    derived: false,
    marks: quotes.map((each) => places.get(placeOf(each)) ?? 0),
  });
  const lead = report.derived ? { ...marked(report.lead, evidence), derived: true } : marked(report.lead, []);
  const statements = [lead, ...report.entries.map(({ text, quotes }) => marked(text, quotes))];
  const unnamed: Omit<Answer, 'answer_id'> = {
    status: report.reason === undefined ? 'answered' : 'not_in_articles',
    reason: report.reason ?? null,
    ruling: null,
    verdict: null,
    topic: report.topic ?? null,
    facet: null,
    as_of: called.asOf,
    newest_article: shelf.newest,
    holds: [],
    text: statements.map(({ text }) => text).join(report.whole ? ' ' : '\n'),
    evidence,
    disagreements: report.disagreements ?? [],
    history: [],
    suggestions: report.suggestions ?? [],
    trace: [],
    parts: [],
  };
  const answer_id = `${shortFormOfCall(called, library)}|${fingerprint(unnamed)}`;
  return {
    answer: { answer_id, ...unnamed },
    statements,
    allEvidence: evidence,
    ...(!report.whole && { entries: report.entries }),
    ...(report.pictured && { pictured: report.pictured }),
  };
}
