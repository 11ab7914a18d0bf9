import type { Evidence } from '../answer/answer.ts';
import { inOrder, namesInOrder } from '../answer/called.ts';
import { capital, headOf, startOf } from '../answer/dated.ts';
import type { Knowledge } from '../answer/decide.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import { sourceOf } from '../answer/wording.ts';
import type { Article } from '../corpus/article.ts';
import { type Day, spoken } from '../dates.ts';
import { draw, figureOf, type Theme } from '../figures/index.ts';
import { standing, type Term } from '../rules/terms.ts';
import type { Topic } from '../rules/topic.ts';
import type {
  AnswerShape,
  ArticleShape,
  FigureShape,
  QuoteShape,
  StartShape,
  TermShape,
  TermsShape,
} from './shapes.ts';

type Known = Pick<Knowledge, 'library' | 'shelf' | 'findings'>;

/** The quotes behind an answer; undefined for an id that is none. */
export function answerView(id: string, { reopen }: Pick<Exhibit, 'reopen'>): AnswerShape | undefined {
  const shown = reopen(id);
  return shown && { quotes: shown.allEvidence.map(quoteShape), changed: shown.changed };
}

/** An article with what each of its passages is quoted for; undefined where there is none of that id. */
export function articleView(id: string, { library, shelf, findings }: Known): ArticleShape | undefined {
  const article = shelf.get(id);
  if (article === undefined) return undefined;
  const proves = Map.groupBy(
    library.claims
      .flatMap(({ id: claim, says }) =>
        findings.of(claim).map(({ article: { id: of }, quote }) => ({ of, quote, says })),
      )
      .filter(({ of }) => of === id),
    ({ quote }) => quote.start,
  );
  return {
    id,
    title: article.title,
    source: source(article),
    about: about(article),
    url: article.url ?? article.reports?.url ?? null,
    body: article.body,
    passages: article.passages.map(({ start, end, kind }) => ({
      start,
      end,
      kind,
      proves: [...new Set((proves.get(start) ?? []).map(({ says }) => says))],
    })),
  };
}

/** How every term stands on a day, with the quotes that show it; topics in this order. */
export function termsView(on: Day, order: readonly string[], { library, shelf, findings }: Known): TermsShape {
  const all = inOrder(library, order).flatMap((topic) => topic.terms.map((term) => ({ topic, term })));
  return {
    on,
    newest: shelf.newest,
    terms: all.map(({ topic, term }) => termShape(topic, term, on, { library, shelf, findings })),
  };
}

/** What is drawn: the whole deal, or a topic that has a picture of its own. */
export const TIMELINE = 'timeline';

/** The topics that have a picture of their own. */
export function picturedView({ library }: Pick<Known, 'library'>): StartShape['pictured'] {
  return [...library.topics].flatMap(([topic, { title, drawing }]) =>
    drawing === undefined ? [] : [{ topic, title }],
  );
}

type Wanted = {
  /** `TIMELINE` or the name of a topic. */
  readonly of: string;
  readonly on: Day;
  readonly today: Day;
  readonly theme: Theme;
  readonly width: number;
};

/** The deal or a topic as a picture as of a day; undefined where there is none, or no article proves anything of it. */
export function figureView(
  { of, on, today, theme, width }: Wanted,
  order: readonly string[],
  known: Known,
): FigureShape | undefined {
  const drawn =
    of === TIMELINE
      ? ({ of: 'timeline', topics: namesInOrder(known.library, order) } as const)
      : ({ of: 'roles', topics: [of] } as const);
  const figure = figureOf({ ...drawn, asOf: on, today: on > today ? on : today }, known);
  if (figure === undefined) return undefined;
  const shown = [
    ...figure.rows.flatMap(({ bars, marks }) => [...bars, ...marks]),
    ...(figure.table?.rows ?? []).flatMap(({ cells }) => cells.filter((cell) => cell !== undefined)),
  ];
  return {
    svg: draw(figure, { theme, width }),
    shown: Object.fromEntries(shown.map(({ id, quotes }) => [id, quotes.map(quoteShape)])),
  };
}

function termShape(topic: Topic, term: Term, on: Day, { shelf, findings }: Known): TermShape {
  const { state, version, beyond } = standing(term, on, shelf.newest, findings);
  const named = { id: term.id, name: headOf(term, topic), state };
  const start = version && startOf(term, version, findings);
  if (version === undefined || start === undefined) return { ...named, says: '', since: '', quotes: [] };
  const until = version.until === undefined ? '' : `, announced through ${spoken(version.until.day)}`;
  return {
    ...named,
    says: capital(beyond ? version.was : version.says),
    since: `Since ${spoken(version.from)}${start.dated ? '' : ' (dated by the rule)'}${until}`,
    quotes: start.quotes.map(quoteShape),
  };
}

function quoteShape(evidence: Evidence): QuoteShape {
  const { article, start, end, quote, title } = evidence;
  return { article, start, end, text: quote, source: source(evidence), title };
}

function source(said: Pick<Article, 'kind' | 'publisher' | 'published'>): string {
  return `${sourceOf(said)}, ${spoken(said.published)}`;
}

function about({ kind, publisher, reports, written }: Article): string {
  if (kind === 'original') return `The text of ${publisher}.`;
  return `A brief, our own summary${written === undefined ? '' : ` of ${spoken(written)}`} of “${reports?.title}”.`;
}
