import { createHash } from 'node:crypto';
import pkg from '../package.json' with { type: 'json' };
import { action } from '../src/answer/action.ts';
import type { Shelf } from '../src/corpus/shelf.ts';
import { spoken } from '../src/dates.ts';

export default action({
  description: 'What this bot is, how old its articles are, and what it counts.',
  options: {},
  example: '/about',
  run: (_, { library, shelf }) => {
    const { articles, quoted, newest } = shelf;
    const terms = [...library.topics.values()].flatMap((topic) => topic.terms);
    const versions = terms.flatMap((term) => term.versions);
    const briefs = quoted.filter(({ kind }) => kind === 'brief').length;
    return {
      lead: `Exhibit ${pkg.version} answers questions about the deal between Microsoft and OpenAI from dated articles, by rules and without a language model.`,
      entries: [
        `Articles: ${articles.length}, from ${spoken(articles[0]?.published ?? newest)} to ${spoken(newest)}; quoted are ${quoted.length}, of which ${briefs} are briefs written for this project.`,
        `Rules: ${library.topics.size} topics, ${terms.length} terms in ${versions.length} versions, ${library.claims.length} claims.`,
        `Corpus fingerprint: ${fingerprint(shelf)}. Two bots that show the same one answer from the same texts.`,
        'A quote is always a slice of an article. What no article says is not answered.',
      ].map((text) => ({ text, quotes: [] })),
      suggestions: ['/help', '/sources', '/changes since:2025-01-22'],
    };
  },
});

// Twelve hex digits of every article's id, date and text.
function fingerprint({ articles }: Shelf): string {
  const hash = createHash('sha256');
  for (const { id, published, publisher, title, body } of articles)
    hash.update(JSON.stringify([id, published, publisher, title, body]));
  return hash.digest('hex').slice(0, 12);
}
