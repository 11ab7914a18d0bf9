import { remembered } from '../remembered.ts';
import { type Article, quoted } from './article.ts';
import { isEvidence } from './passages.ts';
import { type Word, words } from './tokens.ts';

// A name is written with a capital: "Post" may be one, "post" is none.
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** The passages of an article that can be evidence, as words. */
function wordsOf(article: Article): (readonly Word[])[] {
  return article.passages.filter(isEvidence).map((passage) => words(quoted(article, passage)));
}

/** What every name in an article begins with: its first word, and its first two. */
const beginnings = remembered((article: Article): ReadonlySet<string> => {
  const found = wordsOf(article).flatMap((all) =>
    all.flatMap(({ word, text }, at) => (CAPITAL.test(text) ? [word, `${word} ${all[at + 1]?.word ?? ''}`] : [])),
  );
  return new Set(found);
});

/**
 * Tells whether one of these articles names something in a passage that can be evidence, and that has the words `beside` too. Each article is read once, when
 * first needed.
 */
export function namesIn(articles: readonly Article[]): (name: string, beside?: readonly string[]) => boolean {
  let built: Map<string, Article[]> | undefined;
  const index = () => {
    if (built !== undefined) return built;
    built = new Map();
    for (const article of articles)
      for (const beginning of beginnings(article)) {
        const others = built.get(beginning);
        if (others === undefined) built.set(beginning, [article]);
        else others.push(article);
      }
    return built;
  };
  return (name, beside = []) => {
    const wanted = words(name).map(({ word }) => word);
    const holders = index().get(wanted.slice(0, 2).join(' ')) ?? [];
    if (wanted.length < 3 && beside.length === 0) return holders.length > 0;
    return holders.some((article) => holds(article, wanted, beside));
  };
}

function holds(article: Article, wanted: readonly string[], beside: readonly string[]): boolean {
  return wordsOf(article).some(
    (all) =>
      beside.every((each) => all.some(({ word }) => word === each)) &&
      all.some(({ text }, at) => CAPITAL.test(text) && wanted.every((word, i) => all[at + i]?.word === word)),
  );
}
