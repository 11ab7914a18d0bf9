import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../errors.ts';
import { later } from '../later.ts';
import { once } from '../remembered.ts';
import type { Period } from './findings.ts';
import { outlined, shaped } from './shape.ts';
import { timeOf } from './terms.ts';
import type { Library, Topic, WholeTopic } from './topic.ts';
import { checkVoices, type Voice } from './voices.ts';

export type { Library } from './topic.ts';

/** What a command file exports, unchecked, under the file's stem; and what loads its plain words, where these have a file. */
export type Definition = readonly [name: string, definition: unknown, words?: () => unknown];

const require = createRequire(import.meta.url);
const checks = later<typeof import('./checks.ts')>(import.meta.url, './checks.ts');
const plainWords = later<typeof import('./plain-words.ts')>(import.meta.url, './plain-words.ts');

/** Commands are of this file's own kind: TypeScript, or in a package what became of it. */
const KIND = extname(import.meta.filename);

/**
 * Imports every TypeScript file of a folder, in the order of their names. Those in its folder `plain` are only found.
 * @throws ConfigError for one that cannot be loaded
 */
export async function readDefinitions(folder: string): Promise<Definition[]> {
  const names = namesIn(folder);
  const plain = join(folder, 'plain');
  const withWords = existsSync(plain) ? namesIn(plain) : [];
  const stray = withWords.find((name) => !names.includes(name));
  if (stray !== undefined)
    throw new ConfigError(
      `commands/plain/${stray}.ts`,
      `there is no commands/${stray}.ts`,
      'Name it like its topic, or remove it.',
    );
  const definitions = names.map(async (name): Promise<Definition> => {
    const { default: definition } = await import(pathToFileURL(join(folder, `${name}${KIND}`)).href).catch((error) => {
      throw cannotLoad(`commands/${name}.ts`, error);
    });
    return withWords.includes(name) ? [name, definition, () => readWords(folder, name)] : [name, definition];
  });
  return Promise.all(definitions);
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(KIND))
    .map((name) => basename(name, KIND))
    .toSorted();
}

// Required and not imported: a question is answered without waiting.
function readWords(folder: string, name: string): unknown {
  try {
    return require(resolve(folder, 'plain', `${name}${KIND}`)).default;
  } catch (error) {
    throw cannotLoad(`commands/plain/${name}.ts`, error);
  }
}

function cannotLoad(file: string, error: unknown): ConfigError {
  const why = error instanceof Error ? error.message : error;
  return new ConfigError(file, `it cannot be loaded (${why})`, 'Mend the file.', { cause: error });
}

/**
 * Puts topics together, by their outlines. All that is in them is checked by `prove`; plain words and voices are checked when
 * they are loaded.
 * @throws ConfigError for the first that does not fit
 */
export function libraryOf(definitions: readonly Definition[], readVoices: () => readonly Voice[] = () => []): Library {
  const topics = new Map(definitions.map(([name, definition]) => [name, outlined(name, definition)]));
  const all = [...topics.values()];
  const claims = byId([...topics], 'claims');
  const terms = byId([...topics], 'terms');
  const periods = new Map<string, Period[]>();
  for (const term of terms.values())
    for (const version of term.versions)
      for (const claim of [...version.proof, ...(version.with ?? []), ...Object.values(version.later ?? {})])
        periods.set(claim, [...(periods.get(claim) ?? []), timeOf(term, version, claim)]);
  const prove = once(() => {
    for (const [name, definition, words] of definitions)
      checks().checkTopic(name, shaped(name, definition, words !== undefined), library);
    return topics;
  });
  const whole = once(() => {
    prove();
    return new Map(
      definitions.map(([name, , words]) => {
        const topic = topics.get(name) as Topic;
        // Without a file of their own its facets have their examples, as its shape says.
        return [
          name,
          words === undefined ? (topic as WholeTopic) : plainWords().withPlainWords(name, topic, words(), library),
        ];
      }),
    );
  });
  const library: Library = {
    topics,
    prove,
    whole,
    voices: once(() => {
      const voices = readVoices();
      checkVoices(voices, whole());
      return voices;
    }),
    facet(topic, facet) {
      const found = ({ facets }: Topic) => (Object.hasOwn(facets, facet) ? facets[facet] : undefined);
      const known = topics.get(topic);
      return known && (found(known) ?? found(whole().get(topic) as Topic));
    },
    claims: all.flatMap((each) => each.claims),
    claim: (id) => claims.get(id),
    term: (id) => terms.get(id),
    periods: (claim) => periods.get(claim) ?? [],
  };
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
