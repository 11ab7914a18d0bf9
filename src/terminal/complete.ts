import { AS_OF, PRIVATE } from '../answer/request.ts';
import type { Library } from '../rules/library.ts';
import type { Topic } from '../rules/topic.ts';

/** What could stand at the end of a line, and the end that each would replace. */
export type Completion = readonly [hits: string[], end: string];

/** Asks the bot what a company option could hold. */
export type Companies = (command: string, option: string, typed: string) => Promise<string[]>;

const WORDS = ['help', 'exit'];

/** Completes commands, their options and what the options take. `buttons` are the words that press one now. */
export async function complete(
  line: string,
  library: Library,
  buttons: readonly string[],
  companies: Companies,
): Promise<Completion> {
  const [, name, space, rest = ''] = /^\/(\S*)(\s+)?(.*)$/s.exec(line) ?? [];
  if (name === undefined) return beginning(line, [...buttons, ...WORDS]);
  const commands = [...library.topics.keys()].map((each) => `/${each} `);
  if (space === undefined) return beginning(line, commands);
  const topic = library.topics.get(name);
  if (topic === undefined) return [[], line];

  const names = [...Object.keys(topic.options), AS_OF, PRIVATE];
  const given = [...rest.matchAll(/(?:^|\s)([a-z][a-z0-9-]*):/g)]
    .map(({ 0: found, 1: option = '', index }) => ({ option, end: index + found.length }))
    .filter(({ option }) => names.includes(option));
  const last = given.at(-1);
  if (last !== undefined) {
    const typed = rest.slice(last.end);
    const [hits, end] = beginning(
      typed,
      await valuesOf(topic, last.option, (option) => companies(name, option, typed)),
    );
    // A finished value is followed by the next option.
    if (hits.length > 0 && hits[0] !== typed) return [hits, end];
  }
  const left = names.filter((each) => given.every(({ option }) => option !== each)).map((each) => `${each}:`);
  return beginning(/\S*$/.exec(rest)?.[0] ?? '', left);
}

async function valuesOf(
  { options }: Topic,
  name: string,
  companies: (option: string) => Promise<string[]>,
): Promise<readonly string[]> {
  if (name === PRIVATE) return ['true', 'false'];
  const option = options[name];
  if (option?.kind === 'choice') return option.choices;
  return option?.kind === 'company' ? companies(name) : [];
}

function beginning(typed: string, words: readonly string[]): Completion {
  return [words.filter((word) => word.toLowerCase().startsWith(typed.toLowerCase())), typed];
}
