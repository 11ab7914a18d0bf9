import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Choice, Command } from './discord.ts';
import type { Value } from './state.ts';

export type Option = NonNullable<Command['options']>[number];

/** "/rofr workload:training provider:Oracle" as typed or pasted; undefined for what is no command here. */
export function readCommand(
  text: string,
  commands: readonly Command[],
): { readonly command: Command; readonly values: Readonly<Record<string, Value>> } | undefined {
  const [, name, rest = ''] = /^\/([\w-]+)(?:\s+([\s\S]*))?$/.exec(text.trim()) ?? [];
  const command = commands.find((each) => each.type === ApplicationCommandType.ChatInput && each.name === name);
  if (command === undefined) return undefined;
  const names = (command.options ?? []).map((option) => option.name);
  const marks = [...rest.matchAll(/(?:^|\s)([a-z][\w-]*):/g)].filter(([, option = '']) => names.includes(option));
  const given = new Map(
    marks.map(({ 0: mark, 1: option = '', index }, at) => [
      option,
      rest.slice(index + mark.length, marks[at + 1]?.index ?? rest.length).trim(),
    ]),
  );
  // What stands before all names is the first option that has none.
  const unnamed = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const first = names.find((each) => !given.has(each));
  if (unnamed !== '' && first !== undefined) given.set(first, unnamed);
  const values = [...given].map(([option, typed]) => {
    return [
      option,
      valueFrom(
        typed,
        command.options?.find(({ name: each }) => each === option),
      ),
    ] as const;
  });
  return { command, values: Object.fromEntries(values) };
}

/** What an option is given where this was typed: the choice of that name, true or false, or the words. */
export function valueFrom(typed: string, option: Option | undefined): Value {
  if (option?.type === ApplicationCommandOptionType.Boolean) return /^(?:true|yes)$/i.test(typed);
  const choice = choicesOf(option).find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  return choice?.value ?? typed;
}

/** What an option offers without being asked. */
export function choicesOf(option: Option | undefined): readonly Choice[] {
  return option !== undefined && 'choices' in option ? (option.choices ?? []) : [];
}

/** True where the bot is asked while somebody types. */
export function isCompleted(option: Option | undefined): boolean {
  return option !== undefined && 'autocomplete' in option && option.autocomplete === true;
}
