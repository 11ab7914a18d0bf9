import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../errors.ts';
import { checkTopic } from './checks.ts';
import type { Period } from './findings.ts';
import { shaped } from './shape.ts';
import { periodOf } from './terms.ts';
import type { Library, Topic } from './topic.ts';

export type { Library } from './topic.ts';

/** What a command file exports, unchecked, under the file's stem. */
export type Definition = readonly [name: string, definition: unknown];

/**
 * Imports every TypeScript file of a folder, in the order of their names.
 * @throws ConfigError for one that cannot be loaded
 */
export function readDefinitions(folder: string): Promise<Definition[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  const definitions = names.map(async (name): Promise<Definition> => {
    try {
      return [name.replace(/\.ts$/, ''), (await import(pathToFileURL(join(folder, name)).href)).default];
    } catch (error) {
      throw new ConfigError(
        `commands/${name}`,
        `it cannot be loaded (${error instanceof Error ? error.message : error})`,
        'Mend the file.',
        {
          cause: error,
        },
      );
    }
  });
  return Promise.all(definitions);
}

/**
 * Puts topics together and checks them: their shape, every name they use, every decision table.
 * @throws ConfigError for the first that does not fit
 */
export function libraryOf(definitions: readonly Definition[]): Library {
  const topics = new Map(definitions.map(([name, definition]) => [name, shaped(name, definition)]));
  const all = [...topics.values()];
  const claims = byId([...topics], 'claims');
  const terms = byId([...topics], 'terms');
  const periods = new Map<string, Period[]>();
  for (const term of terms.values())
    for (const version of term.versions)
      for (const claim of [...version.proof, ...(version.with ?? [])])
        periods.set(claim, [...(periods.get(claim) ?? []), periodOf(term, version)]);
  const library: Library = {
    topics,
    claims: all.flatMap((each) => each.claims),
    claim: (id) => claims.get(id),
    term: (id) => terms.get(id),
    periods: (claim) => periods.get(claim) ?? [],
  };
  for (const [name, each] of topics) checkTopic(name, each, library);
  return library;
}

function byId<K extends 'claims' | 'terms'>(
  topics: readonly (readonly [string, Topic])[],
  field: K,
): Map<string, Topic[K][number]> {
  const found = new Map<string, Topic[K][number]>();
  for (const [name, each] of topics)
    for (const item of each[field]) {
      if (found.has(item.id))
        throw new ConfigError(
          `commands/${name}.ts: ${field}`,
          `"${item.id}" exists already`,
          'Give it another id, or use the one that exists.',
        );
      found.set(item.id, item);
    }
  return found;
}
