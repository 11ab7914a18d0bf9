import { featuresOf } from './features.ts';
import { CONCEPTS } from './lexicon.ts';

/** True for a sentence that names one of the two parties and a subject of the deal. */
export function isOnTopic(text: string): boolean {
  const named = conceptsIn(text);
  return hasSubject(named) && (named.has('microsoft') || named.has('openai'));
}

/** True for a headline that may be news of the deal: Microsoft alone has a hundred other deals. */
export function mayBeNews(text: string): boolean {
  const named = conceptsIn(text);
  return named.has('stargate') || (named.has('openai') && hasSubject(named));
}

function conceptsIn(text: string): ReadonlySet<string> {
  return new Set(featuresOf(text).found.map(({ concept }) => concept));
}

function hasSubject(concepts: ReadonlySet<string>): boolean {
  return [...concepts].some((concept) => CONCEPTS[concept]?.kind === 'subject');
}
