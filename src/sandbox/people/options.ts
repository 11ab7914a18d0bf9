import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Command, Option, ValueOption } from '../commands/schema.ts';
import type { Ref } from '../world/types.ts';
import { insist } from './refusal.ts';
import type { Resolved } from './resolved.ts';

/** What a person enters for an option; a choice by its name or its value, a user or channel by itself or its id. */
export type Entry = string | number | boolean | Ref;
export type Entries = Readonly<Record<string, Entry>>;

/** One option as an interaction carries it. */
export interface Filled {
  name: string;
  type: Type;
  value?: string | number | boolean;
  focused?: true;
  options?: Filled[];
}

interface Filling {
  entries: Entries;
  resolved: Resolved;
  /** The option being typed in, in autocomplete: then nothing is complete yet. */
  focused?: string;
}

/** Fills in a command's options below its subcommands, as a client would; throws what a client refuses. */
export function fillOptions(command: Command, path: readonly string[], filling: Filling): Filled[] {
  const options = 'options' in command.form ? (command.form.options ?? []) : [];
  return fill(options, path, filling);
}

function fill(options: readonly Option[], [name, ...rest]: readonly string[], filling: Filling): Filled[] {
  if (name === undefined) return values(options, filling);
  const option = options.find((one) => one.name === name);
  insist(option && isPath(option), `There is no subcommand ${name}.`);
  return [{ name, type: option.type, options: fill(option.options ?? [], rest, filling) }];
}

type PathOption = Exclude<Option, ValueOption>;
const isPath = (option: Option): option is PathOption =>
  option.type === Type.Subcommand || option.type === Type.SubcommandGroup;

function values(options: readonly Option[], filling: Filling): Filled[] {
  for (const name of Object.keys(filling.entries))
    insist(
      options.some((option) => option.name === name),
      `There is no option ${name}.`,
    );
  return options.flatMap((option) => {
    insist(!isPath(option), `Choose a subcommand, such as ${option.name}.`);
    const entry = filling.entries[option.name];
    const focused = filling.focused === option.name;
    insist(
      !focused || ('autocomplete' in option && option.autocomplete),
      `${option.name} offers no choices while typing.`,
    );
    if (entry === undefined) {
      insist(!option.required || filling.focused !== undefined, `${option.name} is required.`);
      return [];
    }
    if (focused) return [{ name: option.name, type: option.type, value: String(entry), focused: true as const }];
    return [{ name: option.name, type: option.type, value: read(option, entry, filling.resolved) }];
  });
}

function read(option: ValueOption, entry: Entry, resolved: Resolved): string | number | boolean {
  const { name } = option;
  const id = typeof entry === 'object' ? entry.id : String(entry);
  switch (option.type) {
    case Type.String: {
      insist(typeof entry === 'string', `${name} takes text.`);
      const value = chosen(option.choices, entry, name);
      insist(value.length >= (option.min_length ?? 0), `${name} must have at least ${option.min_length} characters.`);
      insist(
        value.length <= (option.max_length ?? 6000),
        `${name} may have at most ${option.max_length ?? 6000} characters.`,
      );
      return value;
    }
    case Type.Integer:
    case Type.Number: {
      const value = chosen<string | number | boolean | Ref>(option.choices, entry, name);
      insist(typeof value === 'number', `${name} takes a number.`);
      insist(option.type === Type.Number || Number.isSafeInteger(value), `${name} takes a whole number.`);
      insist(value >= (option.min_value ?? Number.NEGATIVE_INFINITY), `${name} must be at least ${option.min_value}.`);
      insist(value <= (option.max_value ?? Number.POSITIVE_INFINITY), `${name} may be at most ${option.max_value}.`);
      return value;
    }
    case Type.Boolean:
      insist(typeof entry === 'boolean', `${name} takes true or false.`);
      return entry;
    case Type.Channel: {
      const { type } = resolved.channel(id);
      insist(
        !option.channel_types?.length || option.channel_types.includes(type),
        `${name} does not take that kind of channel.`,
      );
      return id;
    }
    case Type.User:
      resolved.user(id);
      return id;
    case Type.Role:
      resolved.role(id);
      return id;
    case Type.Mentionable:
      resolved.mentionable(id);
      return id;
    default:
      return insistNever(name);
  }
}

function insistNever(name: string): never {
  insist(false, `${name} takes a file, which people here cannot attach.`);
}

/** The value behind a choice's name or value; what was entered where there are no choices. */
function chosen<Value extends Entry>(
  choices: readonly { name: string; value: Value }[] | null | undefined,
  entry: Value,
  name: string,
): Value {
  if (!choices?.length) return entry;
  const choice = choices.find((one) => one.value === entry || one.name === entry);
  insist(choice, `${name} takes only its choices.`);
  return choice.value;
}
