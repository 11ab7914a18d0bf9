import { differencesIn } from '../answer/differences.ts';
import { finderOf } from '../answer/finder.ts';
import { provenByArticle } from '../answer/proofs.ts';
import { counted } from '../answer/wording.ts';
import type { Article } from '../corpus/article.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { spoken } from '../dates.ts';
import type { Examine, Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { shortened } from './columns.ts';
import type { Dated, Proves } from './proves.ts';
import { type Unread, unreadIn } from './unread.ts';

/** What an article is to the shelf that it stands on, as `show --json` prints it. */
export type About = {
  readonly id: string;
  readonly kind: Article['kind'];
  readonly published: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly title: string;
  readonly url: string | null;
  /** The original that is quoted in place of this brief. */
  readonly rests_for: string | null;
  /** The briefs that rest because this original is here. */
  readonly stands_in_for: readonly string[];
  readonly claims: readonly {
    readonly command: string;
    readonly claim: string;
    readonly says: string;
    readonly passages: number;
  }[];
  /** Where its figures or lists and those of other articles cannot all be right. */
  readonly contradicts: readonly Contradiction[];
  readonly unread: readonly Unread[];
};

/** What an article says of a thing, and what others say instead. */
export type Contradiction = {
  readonly about: string;
  readonly says: string;
  readonly against: readonly { readonly says: string; readonly articles: readonly string[] }[];
};

const LONGEST = 72;
const LONGEST_PASSAGE = 110;
const MOST_LEFT = 5;
const MOST_UNREAD = 5;

/** What an article of a shelf is to it. */
export function aboutArticle(article: Article, shelf: Shelf, library: Library, examine: Examine): About {
  const findings = examine(shelf.quoted);
  const instead = shelf.articles.find(({ id }) => shelf.standsFor(id).some((brief) => brief.id === article.id));
  const byCommand = [...(provenByArticle(library, findings).get(article.id) ?? [])];
  return {
    id: article.id,
    kind: article.kind,
    published: article.published,
    publisher: article.publisher,
    author: article.author ?? null,
    title: article.title,
    url: article.url ?? null,
    rests_for: instead?.id ?? null,
    stands_in_for: shelf.standsFor(article.id).map(({ id }) => id),
    claims: byCommand.flatMap(([command, claims]) =>
      [...claims].map(([claim, passages]) => ({
        command,
        claim,
        says: library.claim(claim)?.says ?? claim,
        passages,
      })),
    ),
    contradicts: contradictions(article, shelf, library, findings),
    unread: unreadIn(article, library, examine([article])),
  };
}

/** What an article is to its shelf, for a terminal. */
export function aboutLines({ rests_for, stands_in_for, claims, contradicts, unread }: About): string[] {
  const more = unread.length - MOST_UNREAD;
  return [
    ...(rests_for === null ? [] : [`  It rests: ${rests_for}, the original that it reports, is quoted in its place.`]),
    ...(stands_in_for.length === 0
      ? []
      : [`  It stands in for the brief ${stands_in_for.join(' and ')}, which rests.`]),
    ...claimLines(claims),
    ...block(
      'It contradicts other articles',
      contradicts.map(
        ({ about, says, against }) =>
          `${about}: ${says} here; ${against.map((side) => `${side.says} in ${namesOf(side.articles)}`).join('; ')}`,
      ),
    ),
    ...block('No rule reads yet', [
      ...unread
        .slice(0, MOST_UNREAD)
        .map(({ quote, nearest }) => `“${shortened(quote, LONGEST_PASSAGE)}” (nearest: /${nearest})`),
      ...(more > 0 ? [`… and ${counted(more, 'passage')} more`] : []),
    ]),
  ];
}

/** What a changed shelf proves, for a terminal. */
export function provesLines({ newly_proven, no_longer_proven }: Proves, why = ''): string[] {
  const lines = (stated: readonly Dated[]) =>
    stated.map(({ term, version, date }) => `${term}: ${version}, ${spoken(date)}`);
  return [
    ...block('It newly proves', lines(newly_proven)),
    ...block(`No longer proven${why}`, lines(no_longer_proven)),
  ];
}

/** The lines of a text that were left out, for a terminal. */
export function leftLines(left: readonly string[]): string[] {
  const lines = left.filter((line) => line.trim() !== '').map((line) => shortened(line, LONGEST));
  const more = lines.length - MOST_LEFT;
  return block(`Left out as page furniture: ${counted(lines.length, 'line')}`, [
    ...lines.slice(0, MOST_LEFT),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ]);
}

function namesOf([first, ...others]: readonly string[]): string {
  return others.length === 0 ? `${first}` : `${first} and ${counted(others.length, 'other')}`;
}

function claimLines(claims: About['claims']): string[] {
  if (claims.length === 0) return ['  It proves no claim of any command, so no ruling rests on it.'];
  return [...Map.groupBy(claims, ({ command }) => command)].flatMap(([command, own]) =>
    block(
      `It proves for /${command}`,
      own.map(({ says, passages }) => `${says} (${counted(passages, 'passage')})`),
    ),
  );
}

function block(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${line}`)];
}

function contradictions({ id }: Article, shelf: Shelf, library: Library, findings: Findings): Contradiction[] {
  // Of many findings the best stand for all: here those of this article do.
  const ownFirst: Findings = {
    of: (claim) => findings.of(claim).toSorted((a, b) => Number(b.article.id === id) - Number(a.article.id === id)),
  };
  const known = { library, shelf, findings: ownFirst, finder: finderOf(shelf) };
  const { disagreements = [] } = differencesIn([...library.topics.values()], undefined, shelf.newest, known);
  return disagreements.flatMap(({ about, agree, sides }) => {
    const own = sides.find(({ evidence }) => evidence.some(({ article }) => article === id));
    if (agree || own === undefined) return [];
    const others = sides.filter((side) => side !== own);
    const against = others.map(({ says, evidence }) => ({
      says,
      articles: [...new Set(evidence.map(({ article }) => article))],
    }));
    return [{ about, says: own.says, against }];
  });
}
