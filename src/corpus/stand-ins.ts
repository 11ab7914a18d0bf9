import type { Article } from './article.ts';
import { folded } from './folded.ts';

/** The original that is quoted in place of each brief whose publication is on the shelf itself, by the brief's id. */
export function standIns(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const briefs = articles.filter(({ kind }) => kind === 'brief');
  const originals = articles.filter(({ kind }) => kind === 'original');
  return new Map(
    briefs.flatMap((brief) => {
      const stands = originals.find((original) => isOf(original, brief, briefs));
      return stands === undefined ? [] : [[brief.id, stands] as const];
    }),
  );
}

/** True when a brief reports that original: the same address; else publisher and day, and the title or no other brief of them. */
function isOf(original: Article, brief: Article, briefs: readonly Article[]): boolean {
  const url = address(brief.reports?.url ?? brief.url);
  const own = address(original.url);
  if (own !== undefined && url !== undefined && own === url) return true;
  const ofThatDay = briefs.filter((each) => samePlace(each, original));
  if (!ofThatDay.includes(brief)) return false;
  if (sameTitle(brief.reports?.title ?? brief.title, original.title)) return true;
  // Two addresses tell two publications of one publisher and day apart.
  return ofThatDay.length === 1 && (own === undefined || url === undefined);
}

function samePlace(brief: Article, { publisher, published }: Article): boolean {
  return folded(brief.reports?.publisher ?? brief.publisher) === folded(publisher) && brief.published === published;
}

// "Microsoft's deal … (headline shortened)" is the title "Microsoft’s deal is coming to an end".
function sameTitle(reported: string, title: string): boolean {
  const bare = folded(reported.replace(/\s*\([^()]*\)\s*$/, ''));
  const kept = bare.replace(/\s*(?:…|\.\.\.)$/, '');
  return kept === bare ? folded(title) === bare : kept !== '' && folded(title).startsWith(kept);
}

// "http://www.example.com/a/" and "https://example.com/a" are one address.
function address(url: string | undefined): string | undefined {
  return url
    ?.replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
