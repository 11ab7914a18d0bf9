import type { Command, Commands } from '../answer/action.ts';
import { optionNames, PRIVATE } from '../answer/request.ts';

/** What could stand at the end of a line, and the end that each would replace. */
export type Completion = readonly [hits: string[], end: string];

/** Asks the bot what an option that it completes could hold. */
export type Offers = (command: string, option: string, typed: string) => Promise<string[]>;

const WORDS = ['help', 'exit'];

/** Completes commands, their options and what the options take. `buttons` are the words that press one now. */
export async function complete(
  line: string,
  commands: Commands,
  buttons: readonly string[],
  offers: Offers,
): Promise<Completion> {
  if (!line.startsWith('/')) return beginning(line, [...buttons, ...WORDS]);
  const heads = [...commands.all.keys()].map((name) => `/${name} `);
  const head = heads.find((each) => line.toLowerCase().startsWith(each));
  if (head === undefined) return beginning(line, heads);
  const name = head.slice(1, -1);
  const command = commands.all.get(name) as Command;
  const rest = line.slice(head.length);

  const names = optionNames(command);
  const given = [...rest.matchAll(/(?:^|\s)([a-z][a-z0-9-]*):/g)]
    .map(({ 0: found, 1: option = '', index }) => ({ option, end: index + found.length }))
    .filter(({ option }) => names.includes(option));
  const last = given.at(-1);
  if (last !== undefined) {
    const typed = rest.slice(last.end);
    const [hits, end] = beginning(typed, await valuesOf(command, last.option, (option) => offers(name, option, typed)));
    // A finished value is followed by the next option.
    if (hits.length > 0 && hits[0] !== typed) return [hits, end];
  }
  const left = names.filter((each) => given.every(({ option }) => option !== each)).map((each) => `${each}:`);
  return beginning(/\S*$/.exec(rest)?.[0] ?? '', left);
}

async function valuesOf(
  { options }: Command,
  name: string,
  offers: (option: string) => Promise<string[]>,
): Promise<readonly string[]> {
  const option = options[name];
  if (name === PRIVATE || option?.kind === 'flag') return ['true', 'false'];
  if (option?.kind === 'choice') return option.choices;
  return option?.kind === 'company' || option?.kind === 'name' || option?.kind === 'offered' ? offers(name) : [];
}

function beginning(typed: string, words: readonly string[]): Completion {
  return [words.filter((word) => word.toLowerCase().startsWith(typed.toLowerCase())), typed];
}
