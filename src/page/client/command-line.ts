import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { Channel, Command } from './discord.ts';
import type { Value } from './state.ts';

export type Option = APIApplicationCommandBasicOption;

/** What is picked, filled in and sent: a slash command, or one of its subcommands where it has any. */
export type Slash = {
  /** Without the slash: "digest schedule". */
  readonly name: string;
  readonly description: string;
  readonly command: Command;
  /** The names of the subcommands on the way to the options. */
  readonly path: readonly string[];
  readonly options: readonly Option[];
};

/** What an option offers without asking the bot: a name to pick, and what is then sent. */
export type Known = { readonly name: string; readonly value: Value };

/** The slash commands of these, each subcommand on its own. */
export function slashesOf(commands: readonly Command[]): Slash[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => below(command, command, []));
}

type Level = { readonly name: string; readonly description: string; readonly options?: APIApplicationCommandOption[] };

function below(command: Command, { description, options = [] }: Level, path: readonly string[]): Slash[] {
  const inner = options.filter(isPath);
  if (inner.length > 0) return inner.flatMap((each) => below(command, each, [...path, each.name]));
  const name = [command.name, ...path].join(' ');
  return [{ name, description, command, path, options: options.filter((each) => !isPath(each)) }];
}

type PathOption = Exclude<APIApplicationCommandOption, Option>;
function isPath(option: APIApplicationCommandOption): option is PathOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type === Subcommand || option.type === SubcommandGroup;
}

/** "/rofr workload:training provider:Oracle" as typed or pasted, with what stands at each option; undefined for none of these. */
export function readSlash(
  text: string,
  slashes: readonly Slash[],
): { readonly slash: Slash; readonly texts: Readonly<Record<string, string>> } | undefined {
  const line = text.trim();
  const slash = slashes.find(({ name }) => `${line} `.startsWith(`/${name} `));
  if (slash === undefined) return undefined;
  const rest = line.slice(slash.name.length + 1);
  const names = slash.options.map(({ name }) => name);
  const marks = [...rest.matchAll(/(?:^|\s)([a-z][\w-]*):/g)].filter(([, option = '']) => names.includes(option));
  const texts = new Map(
    marks.map(({ 0: mark, 1: option = '', index }, at) => [
      option,
      rest.slice(index + mark.length, marks[at + 1]?.index ?? rest.length).trim(),
    ]),
  );
  // What stands before all names is the first option that has none.
  const unnamed = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const first = names.find((each) => !texts.has(each));
  if (unnamed !== '' && first !== undefined) texts.set(first, unnamed);
  return { slash, texts: Object.fromEntries(texts) };
}

/** What the options are given where this was typed: what it names of what they offer, or the words. */
export function valuesFrom(
  texts: Iterable<readonly [option: string, text: string]>,
  { options }: Slash,
  channels: readonly Channel[],
): Record<string, Value> {
  return Object.fromEntries(
    [...texts].map(([name, text]) => {
      const known = knownOf(
        options.find((option) => option.name === name),
        channels,
      );
      return [name, named(text, known)?.value ?? text];
    }),
  );
}

/** What a text names of what an option offers; a channel without its # too. */
export function named(text: string, known: readonly Known[]): Known | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/^#/, '');
  return known.find(({ name }) => plain(name) === plain(text));
}

/** What an option offers without asking the bot: its choices, true and false, or the channels that it takes. */
export function knownOf(option: Option | undefined, channels: readonly Channel[]): readonly Known[] {
  switch (option?.type) {
    case ApplicationCommandOptionType.Boolean:
      return [true, false].map((value) => ({ name: value ? 'True' : 'False', value }));
    case ApplicationCommandOptionType.Channel: {
      const types: readonly number[] = option.channel_types ?? [];
      return channels
        .filter(({ guild_id, type }) => guild_id !== undefined && (types.length === 0 || types.includes(type)))
        .map(({ id, name }) => ({ name: `#${name}`, value: id }));
    }
    default:
      return option !== undefined && 'choices' in option ? (option.choices ?? []) : [];
  }
}

/** True where the bot is asked while somebody types. */
export function isCompleted(option: Option | undefined): boolean {
  return option !== undefined && 'autocomplete' in option && option.autocomplete === true;
}
