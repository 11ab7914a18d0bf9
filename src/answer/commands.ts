import * as z from 'zod/mini';
import { ConfigError } from '../errors.ts';
import { type Definition, libraryOf, readDefinitions } from '../rules/library.ts';
import { misfit } from '../rules/misfit.ts';
import { OptionShape } from '../rules/options.ts';
import { Name } from '../rules/shape.ts';
import type { Action, Command, Commands } from './action.ts';

const line = z.string().check(z.minLength(1), z.maxLength(100));

const Shape = z.strictObject({
  description: line,
  options: z.record(Name, OptionShape),
  example: line.check(z.startsWith('/')),
  ofBot: z.exactOptional(z.literal(true)),
  run: z.custom<Action['run']>((value) => typeof value === 'function', { error: 'is no function' }),
});

/**
 * Imports every TypeScript file of a folder as a command named by the file's stem.
 * @throws ConfigError naming the file, the field and the remedy
 */
export async function readCommands(folder: string): Promise<Commands> {
  return commandsOf(await readDefinitions(folder));
}

/**
 * Puts commands together and checks them.
 * @throws ConfigError for the first that does not fit
 */
export function commandsOf(definitions: readonly Definition[]): Commands {
  const isAction = ([, definition]: Definition) =>
    typeof definition === 'object' && definition !== null && 'run' in definition;
  const library = libraryOf(definitions.filter((each) => !isAction(each)));
  const actions = new Map(definitions.filter(isAction).map(([name, definition]) => [name, shaped(name, definition)]));
  const all = new Map<string, Command>(
    definitions.flatMap(([name]) => {
      const command = library.topics.get(name) ?? actions.get(name);
      if (command === undefined) return [];
      const { description, options } = command;
      return [[name, { description, options, dated: library.topics.has(name) }]];
    }),
  );
  return { ...library, actions, all };
}

function shaped(name: string, definition: unknown): Action {
  const file = `commands/${name}.ts`;
  if (!Name.safeParse(name).success)
    throw new ConfigError(file, `"${name}" is no command name`, 'Use lower-case letters, digits and hyphens.');
  const result = Shape.safeParse(definition);
  if (!result.success) throw misfit(file, result.error.issues, definition);
  const places = Object.values(result.data.options).map(({ required }) => required === true);
  if (places.includes(true, places.indexOf(false) + 1) && places.includes(false))
    throw new ConfigError(`${file}: options`, 'a required option stands behind one that is not', 'Put it first.');
  return result.data;
}
