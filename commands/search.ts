import { action, type Desk } from '../src/answer/action.ts';
import type { Found } from '../src/answer/finder.ts';
import { listed } from '../src/answer/values.ts';
import { counted, sourceOf } from '../src/answer/wording.ts';
import { spoken } from '../src/dates.ts';
import { required, words } from '../src/rules/options.ts';

const MOST = 50;
const SUGGESTED = 3;
const LOOKED_AT = 10;

export default action({
  description: 'The passages that have these words, whatever they prove.',
  options: { words: required(words('Words to look for, in any form and order', 60)) },
  example: '/search first refusal',
  run: ({ options }, desk) => {
    const typed = String(options.words);
    const found = desk.finder.lookup(typed, MOST);
    const { shown } = found;
    if (shown.length === 0)
      return {
        lead: nothing(typed, found),
        entries: [],
        reason: 'absent',
        suggestions: ['/search first refusal', '/sources', '/help'],
      };
    return {
      lead: lead(typed, found),
      entries: shown.map(({ quote, matches }) => ({
        text: `${spoken(quote.published)}, ${sourceOf(quote)}.`,
        quotes: [quote],
        highlights: matches,
      })),
      suggestions: asking(found, desk),
    };
  },
});

function lead(typed: string, { passages, articles, unknown, whole }: Found): string {
  const count = `${counted(passages, 'passage')} in ${counted(articles, 'article')}`;
  const one = passages === 1;
  const first = whole
    ? `${count} ${one ? 'matches' : 'match'} “${typed}”.`
    : `No passage matches all of “${typed}”; ${count} ${one ? 'matches' : 'match'} a part of it.`;
  return [
    first,
    ...(unknown.length === 0 ? [] : [unknownInWords(unknown, whole)]),
    ...(passages > MOST ? [`The best ${MOST} are shown.`] : []),
  ].join(' ');
}

function unknownInWords(unknown: readonly string[], whole: boolean): string {
  const is = `${named(unknown)} ${unknown.length === 1 ? 'is' : 'are'} in none`;
  return whole ? `${is} in this spelling: similar words are taken.` : `${is}.`;
}

function nothing(typed: string, { words: looked }: Found): string {
  if (looked.length > 0) return `No passage on the shelf has ${named(looked)}, or a word like it.`;
  return /[\p{L}\p{N}]/u.test(typed)
    ? `“${typed}” is too common to be looked for. Give a word that says more.`
    : `There is no word in “${typed}” to look for. Give a word or a number.`;
}

function named(each: readonly string[]): string {
  return listed(each.map((word) => `“${word}”`));
}

// What the passages found first are evidence for can be asked.
function asking({ shown }: Found, { library, findings }: Desk): string[] {
  const first = new Set(shown.slice(0, LOOKED_AT).map(({ quote }) => `${quote.article} ${quote.start}`));
  return [...library.topics.values()]
    .map(({ claims, facets }) => ({
      example: Object.values(facets)[0]?.example ?? '',
      count: claims
        .flatMap(({ id }) => findings.of(id))
        .filter(({ quote }) => first.has(`${quote.article} ${quote.start}`)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SUGGESTED)
    .map(({ example }) => example);
}
