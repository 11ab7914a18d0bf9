import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { list, named, text } from './forms.ts';
import { fitting } from './shape.ts';
import type { Gap, WholeTopic } from './topic.ts';

/**
 * How one person asks: example questions by what they ask, which is a facet ("stargate.funders"), a gap ("stargate: what it
 * costs") or `foreign`, nothing that the articles are about.
 */
export type Voice = { readonly file: string; readonly asks: Readonly<Record<string, readonly string[]>> };

export const FOREIGN = 'foreign';

const ASKS = named(/./, list(text, 1));

/**
 * Reads the folder `voices` of the commands' folder; a folder without one has no voices.
 * @throws ConfigError for a file that is no JSON of this form
 */
export function readVoices(commands: string): Voice[] {
  const folder = join(commands, 'voices');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return names.map((name) => {
    const file = `commands/voices/${name}`;
    return { file, asks: fitting<Voice['asks']>(file, ASKS, parsed(file, join(folder, name)), 'a voice') };
  });
}

/** What a facet or a gap of a topic is called in a voice. */
export function calledInVoices(topic: string, what: { readonly id: string } | { readonly gap: Gap }): string {
  return 'gap' in what ? `${topic}: ${what.gap.missing}` : `${topic}.${what.id}`;
}

/** @throws ConfigError for a voice that asks what is no facet and no gap of these topics */
export function checkVoices(voices: readonly Voice[], topics: ReadonlyMap<string, WholeTopic>): void {
  const known = new Set([FOREIGN]);
  for (const [name, { facets, gaps = [] }] of topics) {
    for (const id of Object.keys(facets)) known.add(calledInVoices(name, { id }));
    for (const gap of gaps) known.add(calledInVoices(name, { gap }));
  }
  for (const { file, asks } of voices) {
    const stray = Object.keys(asks).find((what) => !known.has(what));
    if (stray !== undefined)
      throw new ConfigError(
        `${file}: ${stray}`,
        'no facet and no gap is called so',
        'Write "topic.facet" or "topic: what is missing", or take it out.',
      );
  }
}

function parsed(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(file, `it cannot be read (${(error as Error).message})`, 'Mend the file.', { cause: error });
  }
}
