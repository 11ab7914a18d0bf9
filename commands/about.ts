import { createHash } from 'node:crypto';
import pkg from '../package.json' with { type: 'json' };
import { action, type Desk } from '../src/answer/action.ts';
import { isProven, statedIn } from '../src/answer/proofs.ts';
import { counted } from '../src/answer/wording.ts';
import type { Shelf } from '../src/corpus/shelf.ts';
import { spoken } from '../src/dates.ts';

export default action({
  description: 'What this bot is, how old its articles are, and what it counts.',
  options: {},
  example: '/about',
  ofBot: true,
  run: (_, desk) => ({
    lead: `Exhibit ${pkg.version} answers questions about the deal between Microsoft and OpenAI from dated articles, by rules and without a language model.`,
    entries: [
      articlesInWords(desk.shelf),
      `Corpus fingerprint: ${fingerprint(desk.shelf)}. Two bots of one version that show the same one answer alike.`,
      rulesInWords(desk),
      'A quote is always a slice of an article. What no article says is not answered.',
    ].map((text) => ({ text, quotes: [] })),
    suggestions: ['/help', '/sources'],
  }),
});

function articlesInWords({ articles, quoted, newest }: Shelf): string {
  const briefs = quoted.filter(({ kind }) => kind === 'brief').length;
  const resting = articles.length - quoted.length;
  const kinds = [
    ...(briefs > 0 ? [`${counted(briefs, 'brief')} written for this project`] : []),
    ...(briefs < quoted.length ? [counted(quoted.length - briefs, 'original')] : []),
    ...(resting > 0 ? [`${counted(resting, 'brief')} at rest beside an original`] : []),
  ];
  return `Articles: ${articles.length}, from ${spoken(articles[0]?.published ?? newest)} to ${spoken(newest)}: ${kinds.join(', ')}.`;
}

function rulesInWords({ library, findings }: Desk): string {
  const terms = [...library.topics.values()].flatMap((topic) => topic.terms);
  const starts = statedIn(library, findings).filter(({ is }) => is === 'start');
  const unproven = starts.filter((each) => !isProven(each)).length;
  const proof =
    unproven === 0
      ? 'all of them proven by articles'
      : `${unproven} of them proven by no article here, so not answered`;
  return `Rules: ${counted(library.topics.size, 'topic')}, ${counted(library.claims.length, 'claim')}, and ${counted(terms.length, 'term')} in ${counted(starts.length, 'version')}, ${proof}.`;
}

// Twelve hex digits of all that every article's file holds, whatever the order of its fields.
function fingerprint({ articles }: Shelf): string {
  const hash = createHash('sha256');
  for (const article of articles) {
    const { passages: _, ...rest } = article;
    hash.update(JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))));
  }
  return hash.digest('hex').slice(0, 12);
}
