import { type Checking, checkingOf, MEND_NAME } from './checking.ts';
import { checkAsked } from './checks.ts';
import { shapedWords } from './shape.ts';
import type { Topic, WholeTopic } from './topic.ts';

/**
 * A topic with what its file of plain words exports.
 * @throws ConfigError for the first thing that does not fit
 */
export function withPlainWords(
  name: string,
  topic: Topic,
  definition: unknown,
  library: Checking['library'],
): WholeTopic {
  const file = `commands/plain/${name}.ts`;
  const words = shapedWords(file, definition);
  const { fail } = checkingOf(file, topic, library);
  for (const id of Object.keys(words.asks))
    if (!Object.hasOwn(topic.facets, id)) fail(`asks.${id}`, `commands/${name}.ts has no such facet`, MEND_NAME);
  for (const id of Object.keys(words.facets ?? {}))
    if (Object.hasOwn(topic.facets, id))
      fail(`facets.${id}`, `commands/${name}.ts has that facet`, 'Leave it there, with its questions in asks here.');
  const own = Object.entries(topic.facets).map(([id, facet]) => {
    const asks = words.asks[id] ?? fail(`asks.${id}`, 'the field is missing', 'Add it.');
    return [id, { ...facet, asks }] as const;
  });
  const whole = { ...topic, facets: { ...Object.fromEntries(own), ...words.facets }, gaps: words.gaps ?? [] };
  checkAsked(name, words, checkingOf(file, whole, library));
  return whole;
}
