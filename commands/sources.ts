import { action, type Desk, type Entry, type Report } from '../src/answer/action.ts';
import { evidenceOf } from '../src/answer/answer.ts';
import { provenByArticle, type Stated, statedByArticle } from '../src/answer/proofs.ts';
import { oneArticle } from '../src/answer/which-article.ts';
import { counted, sourceOf } from '../src/answer/wording.ts';
import type { Article } from '../src/corpus/article.ts';
import { isEvidence, type Passage } from '../src/corpus/passages.ts';
import { daysBetween, firstDay, spoken } from '../src/dates.ts';
import { nameOf } from '../src/rules/options.ts';

export default action({
  description: 'The articles that answers rest on, or one of them passage by passage, and what each proves.',
  options: { article: nameOf('article', 'An article, by its id or a part of its id or title') },
  example: '/sources',
  run: ({ options }, desk) =>
    options.article === undefined ? all(desk) : one(oneArticle(String(options.article), desk.shelf), desk),
});

function all(desk: Desk): Report {
  const { articles, quoted, newest } = desk.shelf;
  const resting = articles.length - quoted.length;
  const proved = provenBy(desk);
  const rest =
    resting === 0
      ? ''
      : ` ${counted(resting, 'brief')} more, named beside the originals, rest${resting === 1 ? 's' : ''}.`;
  return {
    lead: `${counted(quoted.length, 'article')}, from ${spoken(quoted[0]?.published ?? newest)} to ${spoken(newest)}, the newest first.${rest}`,
    entries: quoted
      .toReversed()
      .map((article) =>
        said(
          `${spoken(article.published)}, ${sourceOf(article)}: “${article.title}” (${article.id}).`,
          ...proved(article),
          ...desk.shelf
            .standsFor(article.id)
            .map((brief) => `${sourceOf(brief)} (${brief.id}) rests, since this is here.`),
        ),
      ),
    suggestions: quoted.slice(-1).map(({ id }) => `/sources article:${id}`),
  };
}

function one(article: Article, desk: Desk): Report {
  const { shelf } = desk;
  const instead = shelf.articles.find(({ id }) => shelf.standsFor(id).includes(article));
  const lead = `${sourceOf(article)}, ${spoken(article.published)}: “${article.title}”.`;
  const about = [kindOf(article), ...addressOf(article)].map((text) => said(text));
  if (instead !== undefined)
    return {
      lead,
      entries: [...about, said(`It rests: ${instead.id}, the original that it reports, is quoted in its place.`)],
      suggestions: [`/sources article:${instead.id}`],
    };
  const briefs = shelf
    .standsFor(article.id)
    .map((brief) => said(`It stands in for ${sourceOf(brief)} (${brief.id}), which rests.`));
  return {
    lead,
    entries: [...about, ...briefs, said(...provenBy(desk)(article)), ...passagesOf(article, desk)],
    suggestions: ['/sources'],
  };
}

function kindOf({ kind, author, publisher, reports, written }: Article): string {
  if (kind === 'original') return `It is the text of ${publisher}${author === undefined ? '' : `, by ${author}`}.`;
  const when = written === undefined ? '' : ` on ${spoken(written)}`;
  return `It is a brief, written for this project${when}, of “${reports?.title}”.`;
}

function addressOf({ url, reports }: Article): string[] {
  const address = url ?? reports?.url;
  return address === undefined ? [] : [`It is found at ${address}`];
}

const WHEN = { start: 'from', end: 'until', restated: 'restated' } as const;

// What an article proves, in sentences: topics with the number of their claims, then versions of terms.
function provenBy({ library, findings }: Desk): (article: Article) => string[] {
  const proving = provenByArticle(library, findings);
  const stated = statedByArticle(library, findings);
  const nameOfTerm = ({ term }: Stated) => library.term(term)?.name.replace(/^the /, '') ?? term;
  return ({ id }) => {
    const topics = [...(proving.get(id) ?? [])].map(
      ([topic, claims]) => `${library.topics.get(topic)?.title} (${counted(claims.size, 'claim')})`,
    );
    if (topics.length === 0) return ['It proves no claim, so no answer rests on it.'];
    const sorted = (stated.get(id) ?? []).toSorted((a, b) => daysBetween(firstDay(b.date), firstDay(a.date)));
    const ofTerms = sorted.flatMap((each) => (each.is === 'event' ? [] : [{ ...each, is: each.is }]));
    const byDate = Map.groupBy(ofTerms, ({ is, date }) => `${WHEN[is]} ${spoken(date)}`);
    const terms = [...byDate].map(([when, each]) => `${when}: ${[...new Set(each.map(nameOfTerm))].join(', ')}`);
    const events = [...new Set(sorted.flatMap(({ is, date }) => (is === 'event' ? [spoken(date)] : [])))];
    return [
      `It proves ${topics.join(', ')}.`,
      ...(terms.length === 0 ? [] : [`Terms ${terms.join('; ')}.`]),
      ...(events.length === 0 ? [] : [`Events of ${events.join(', ')}.`]),
    ];
  };
}

function passagesOf(article: Article, { library, findings }: Desk): Entry[] {
  const says = new Map<number, Map<string, string[]>>();
  for (const { title, claims } of library.topics.values())
    for (const claim of claims)
      for (const finding of findings.of(claim.id)) {
        if (finding.article.id !== article.id) continue;
        const { start } = finding.quote;
        const byTopic = says.get(start) ?? new Map<string, string[]>();
        says.set(start, byTopic.set(title, [...(byTopic.get(title) ?? []), claim.says]));
      }
  return article.passages.flatMap((passage): Entry[] => {
    if (passage.kind === 'furniture') return [];
    if (!isEvidence(passage))
      return [said(`${passage.kind === 'heading' ? 'Heading' : 'Question'}: ${textOf(article, passage)}`)];
    const byTopic = [...(says.get(passage.start) ?? [])].map(([title, claims]) => `${title}: ${claims.join('; ')}.`);
    return [
      {
        text: byTopic.length === 0 ? 'Proves no claim.' : byTopic.join(' '),
        quotes: [evidenceOf({ article, quote: { article: article.id, start: passage.start, end: passage.end } })],
      },
    ];
  });
}

function textOf({ body }: Article, { start, end }: Passage): string {
  return body.slice(start, end).replace(/\s+/g, ' ');
}

function said(...sentences: readonly string[]): Entry {
  return { text: sentences.join(' '), quotes: [] };
}
