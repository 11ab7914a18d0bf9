import type { Article } from './article.ts';
import { folded } from './folded.ts';

/** The original that is quoted in place of each brief whose publication is on the shelf itself, by the brief's id. */
export function standIns(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const briefs = articles.filter(({ kind }) => kind === 'brief');
  const byAddress = Map.groupBy(briefs, (brief) => address(brief.reports?.url ?? brief.url));
  const byPlace = Map.groupBy(briefs, (brief) => placeOf(brief.reports?.publisher ?? brief.publisher, brief.published));
  const found = new Map<string, Article>();
  for (const original of articles.filter(({ kind }) => kind === 'original')) {
    const own = address(original.url);
    const sameAddress = own === undefined ? [] : (byAddress.get(own) ?? []);
    const ofThatDay = byPlace.get(placeOf(original.publisher, original.published)) ?? [];
    for (const brief of sameAddress.length > 0 ? sameAddress : reporting(original, ofThatDay))
      if (!found.has(brief.id)) found.set(brief.id, original);
  }
  return found;
}

// Of the briefs of its publisher and day those of its title, else the only one.
function reporting(original: Article, ofThatDay: readonly Article[]): readonly Article[] {
  const titled = ofThatDay.filter(({ reports, title }) => sameTitle(reports?.title ?? title, original.title));
  if (titled.length > 0 || ofThatDay.length !== 1) return titled;
  // Two addresses tell two publications of one publisher and day apart.
  return ofThatDay.filter(({ reports, url }) => original.url === undefined || (reports?.url ?? url) === undefined);
}

function placeOf(publisher: string, published: string): string {
  return `${published} ${folded(publisher)}`;
}

// "Microsoft's deal … (headline shortened)" is the title "Microsoft’s deal is coming to an end".
function sameTitle(reported: string, title: string): boolean {
  const bare = folded(reported.replace(/\s*\([^()]*\)\s*$/, ''));
  const kept = bare.replace(/\s*(?:…|\.\.\.)$/, '');
  return kept === bare ? folded(title) === bare : kept !== '' && folded(title).startsWith(kept);
}

/** An address as it is compared: "http://www.example.com/a/" and "https://example.com/a" are one. */
export function address(url: string | undefined): string | undefined {
  return url
    ?.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
