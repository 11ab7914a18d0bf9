import { UserError } from '../errors.ts';
import { AS_OF, type Given, PRIVATE, shown, understand } from '../rules/options.ts';
import type { Command, Commands } from './action.ts';

/**
 * What is asked, as typed: a slash command with its options, or free text. `asOf` is the day it is asked for; `after` is the id
 * of the answer that a message goes on from; with `check` the text is somebody's claims, to be held against the articles.
 */
export type Request =
  | { readonly command: string; readonly options: Readonly<Record<string, string>>; readonly asOf?: string }
  | { readonly text: string; readonly asOf?: string; readonly after?: string; readonly check?: true };

export type { Asked } from '../understanding/understand.ts';
export { AS_OF, PRIVATE };

/** The names of all options that a command takes. */
export function optionNames({ options, dated, served }: Command): string[] {
  return [...Object.keys(options), ...(dated ? [AS_OF] : []), ...(served ? [] : [PRIVATE])];
}

/**
 * Reads "/name option:value other:value". A value runs to the next ` option:` of that command and may hold spaces. What an
 * action is given without a name is its first option. A subcommand is a second word. Text that does not begin with a slash is
 * free text.
 */
export function readRequest(line: string, commands: Commands): Request {
  const found = /^\/([a-z0-9-]+)(?:\s+([\s\S]*))?$/i.exec(line.trim());
  if (found === null) return { text: line.trim() };
  const [, name = '', behind = ''] = found;
  const { command, rest } = commandIn(name.toLowerCase(), behind, commands);
  const known = commands.all.get(command);
  const names = known === undefined ? [] : optionNames(known);
  const first = known?.dated === false ? Object.keys(known.options)[0] : undefined;
  // What begins like an option that there is not is words where words may begin.
  const takesWords = first !== undefined && known?.options[first]?.kind === 'words';
  const starts = [...rest.matchAll(/(?:^|\s)([a-z][a-z0-9-]*):/gi)].filter(
    ({ 1: option = '', index }) => names.includes(option.toLowerCase()) || (index === 0 && !takesWords),
  );
  const options: Record<string, string> = {};
  const lead = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  if (lead !== '' && first !== undefined) options[first] = lead;
  else if (lead !== '' && known !== undefined)
    throw new UserError(
      `"${shown(lead)}" belongs to no option. Write options as name:value; /${command} takes ${names.join(', ')}.`,
    );
  starts.forEach(({ 0: head, 1: option = '', index }, at) => {
    const key = option.toLowerCase();
    if (Object.hasOwn(options, key)) throw new UserError(`${key} is given twice. Give it once.`);
    options[key] = rest.slice(index + head.length, starts[at + 1]?.index ?? rest.length).trim();
  });
  return { command, options };
}

function commandIn(name: string, rest: string, { services }: Commands): { command: string; rest: string } {
  const known = services.get(name);
  if (known === undefined) return { command: name, rest };
  const [, word = '', others = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  const names = Object.keys(known.subcommands);
  if (names.includes(word.toLowerCase())) return { command: `${name} ${word.toLowerCase()}`, rest: others };
  throw new UserError(
    word === '' || word.includes(':')
      ? `/${name} needs one of ${names.join(', ')} behind it, as in ${known.example}.`
      : `/${name} has no "${shown(word)}". It has ${names.join(', ')}, as in ${known.example}.`,
  );
}

/**
 * Understands the options of a command.
 * @throws UserError naming the option, the value and the remedy
 */
export function understandOptions(name: string, command: Command, typed: Readonly<Record<string, string>>): Given {
  const given: Record<string, string | number> = {};
  for (const [option, value] of Object.entries(typed)) {
    if (option === PRIVATE && !command.served && !/^(?:true|false|yes|no)$/i.test(value))
      throw new UserError(`${PRIVATE}: "${shown(value)}" is neither true nor false.`);
    if ((option === AS_OF && command.dated) || (option === PRIVATE && !command.served)) continue;
    const shape = Object.hasOwn(command.options, option) ? command.options[option] : undefined;
    if (shape === undefined)
      throw new UserError(`/${name} has no option "${shown(option)}". It takes ${optionNames(command).join(', ')}.`);
    given[option] = understand(option, shape, value);
  }
  for (const [option, { required, description }] of Object.entries(command.options))
    if (required === true && given[option] === undefined)
      throw new UserError(`/${name} needs ${option}: ${description}. Write ${option}:….`);
  // In the command's own order, so that the same question has one form.
  return Object.fromEntries(
    Object.keys(command.options).flatMap((option) => (given[option] === undefined ? [] : [[option, given[option]]])),
  );
}
