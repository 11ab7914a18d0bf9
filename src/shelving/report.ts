import { isProven, provenByArticle, type Stated, statedIn } from '../answer/proofs.ts';
import { counted } from '../answer/wording.ts';
import type { Article } from '../corpus/article.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { spoken } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import type { Added } from './add.ts';
import { shortened } from './columns.ts';

const LONGEST = 72;
const MOST_LEFT = 5;

/** What an added article changes: the claims that it proves, the versions that it newly proves, the briefs that rest. */
export function reportOf(
  { article, shelf, left }: Added,
  library: Library,
  before: Findings,
  after: Findings,
): string[] {
  const proven = (findings: Findings) => statedIn(library, findings).filter(isProven);
  const [had, has] = [proven(before), proven(after)];
  return [
    `Added ${article.id}.md: ${article.publisher}, ${spoken(article.published)}: ${article.title}`,
    ...leftOut(left),
    ...standing(article, shelf),
    ...claimLines(article, library, after),
    ...versions('It newly proves', without(has, had)),
    ...versions('No longer proven, since the brief rests', without(had, has)),
  ];
}

function leftOut(left: readonly string[]): string[] {
  const lines = left.filter((line) => line.trim() !== '').map((line) => `    ${shortened(line, LONGEST)}`);
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LEFT;
  return [
    `  Left out as page furniture: ${counted(lines.length, 'line')}`,
    ...lines.slice(0, MOST_LEFT),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

function standing(article: Article, shelf: Shelf): string[] {
  const instead = shelf.articles.find(({ id }) => shelf.standsFor(id).some((brief) => brief.id === article.id));
  if (instead !== undefined)
    return [`  It rests: ${instead.id}, the original that it reports, is quoted in its place.`];
  const briefs = shelf.standsFor(article.id).map(({ id }) => id);
  return briefs.length === 0 ? [] : [`  It stands in for the brief ${briefs.join(' and ')}, which rests from now on.`];
}

function claimLines(article: Article, library: Library, findings: Findings): string[] {
  const byCommand = [...(provenByArticle(library, findings).get(article.id) ?? [])];
  if (byCommand.length === 0) return ['  It proves no claim of any command, so no ruling rests on it.'];
  return byCommand.flatMap(([command, claims]) => [
    `  It proves for /${command}`,
    ...[...claims].map(([id, count]) => `    ${library.claim(id)?.says} (${counted(count, 'passage')})`),
  ]);
}

function versions(heading: string, stated: readonly Stated[]): string[] {
  if (stated.length === 0) return [];
  return [`  ${heading}`, ...stated.map(({ term, version, date }) => `    ${term}: ${version}, ${spoken(date)}`)];
}

function without(all: readonly Stated[], others: readonly Stated[]): Stated[] {
  const key = ({ term, version, date }: Stated) => `${term}|${version}|${date}`;
  const known = new Set(others.map(key));
  return all.filter((each) => !known.has(key(each)));
}
