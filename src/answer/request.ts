import { isLooseDate, type LooseDate } from '../dates.ts';
import { UserError } from '../errors.ts';
import type { Library } from '../rules/library.ts';
import { type Given, shown, understand } from '../rules/options.ts';
import type { Topic } from '../rules/topic.ts';

/** What is asked, as typed: a slash command with its options, or free text. `asOf` is the day it is asked for. */
export type Request =
  | { readonly command: string; readonly options: Readonly<Record<string, string>>; readonly asOf?: string }
  | { readonly text: string; readonly asOf?: string };

/** A request understood. */
export type Asked = {
  readonly topic: string;
  readonly facet: string;
  readonly options: Given;
  readonly asOf: LooseDate;
};

/** Options that every command has beside its own. */
export const AS_OF = 'as-of';
export const PRIVATE = 'private';

/**
 * Reads "/name option:value other:value". A value runs to the next ` option:` of that command and may hold spaces. Text
 * that does not begin with a slash is free text.
 */
export function readRequest(line: string, library: Library): Request {
  const found = /^\/([a-z0-9-]+)(?:\s+([\s\S]*))?$/i.exec(line.trim());
  if (found === null) return { text: line.trim() };
  const [, name = '', rest = ''] = found;
  const command = name.toLowerCase();
  const topic = library.topics.get(command);
  const names = [...Object.keys(topic?.options ?? {}), AS_OF, PRIVATE];
  const starts = [...rest.matchAll(/(?:^|\s)([a-z][a-z0-9-]*):/gi)].filter(
    ({ 1: option = '', index }) => names.includes(option.toLowerCase()) || index === 0,
  );
  const options: Record<string, string> = {};
  const lead = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  if (lead !== '' && topic !== undefined)
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

/**
 * Understands the options of a command.
 * @throws UserError naming the option, the value and the remedy
 */
export function understandOptions(command: string, topic: Topic, typed: Readonly<Record<string, string>>): Given {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (name === AS_OF || name === PRIVATE) continue;
    const option = Object.hasOwn(topic.options, name) ? topic.options[name] : undefined;
    if (option === undefined)
      throw new UserError(
        `/${command} has no option "${shown(name)}". It takes ${[...Object.keys(topic.options), AS_OF, PRIVATE].join(', ')}.`,
      );
    given[name] = understand(name, option, value);
  }
  // In the command's own order, so that the same question has one form.
  return Object.fromEntries(
    Object.keys(topic.options).flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
}

/**
 * Understands a date as typed.
 * @throws UserError with an example
 */
export function understandDate(typed: string): LooseDate {
  const text = typed.trim();
  if (isLooseDate(text)) return text;
  throw new UserError(
    `${AS_OF}: "${shown(text)}" is no date. Give a day, a month or a year, such as 2025-06-30, 2025-06 or 2025.`,
  );
}
