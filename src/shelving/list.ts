import { provenByArticle } from '../answer/proofs.ts';
import { counted } from '../answer/wording.ts';
import type { Shelf } from '../corpus/shelf.ts';
import type { Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { columns } from './columns.ts';

/** An article as `list --json` prints it. */
export type Listed = {
  readonly id: string;
  readonly kind: 'brief' | 'original';
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** The claims that it proves, and in how many passages each. */
  readonly claims: Readonly<Record<string, number>>;
  /** The original that is quoted in place of this brief. */
  readonly rests_for: string | null;
};

/** All articles by date. */
export function listed(shelf: Shelf, findings: Findings, library: Library): Listed[] {
  const restsFor = new Map(shelf.articles.flatMap(({ id }) => shelf.standsFor(id).map((brief) => [brief.id, id])));
  const proving = provenByArticle(library, findings);
  return shelf.articles.map((article) => ({
    id: article.id,
    kind: article.kind,
    published: article.published,
    publisher: article.publisher,
    title: article.title,
    url: article.url ?? null,
    claims: Object.fromEntries([...(proving.get(article.id)?.values() ?? [])].flatMap((claims) => [...claims])),
    rests_for: restsFor.get(article.id) ?? null,
  }));
}

/** The list for a terminal: a line for each article. */
export function listLines(articles: readonly Listed[]): string[] {
  const resting = articles.filter(({ rests_for }) => rests_for !== null).length;
  return [
    ...columns(
      articles.map(({ published, kind, publisher, title, claims, rests_for }) => [
        published,
        kind,
        rests_for === null ? counted(Object.keys(claims).length, 'claim') : 'rests',
        publisher,
        rests_for === null ? title : `${title} (quoted in its place: ${rests_for})`,
      ]),
    ),
    '',
    `${counted(articles.length, 'article')}${resting === 0 ? '' : `, of which ${counted(resting, 'brief')} rest${resting === 1 ? 's' : ''}`}.`,
  ];
}
