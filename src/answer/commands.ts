import { ConfigError } from '../errors.ts';
import { checkOptions } from '../rules/check-options.ts';
import { all, atMost, fields, named, oneOf, text, that } from '../rules/forms.ts';
import { type Definition, libraryOf, readDefinitions } from '../rules/library.ts';
import { OPTION, PRIVATE } from '../rules/options.ts';
import { checked, NAME } from '../rules/shape.ts';
import type { Action, Command, Commands } from './action.ts';

const line = all(text, atMost(100));
const ACTION = fields<Action>(
  {
    description: line,
    options: named(NAME, OPTION),
    example: line,
    run: that((value) => typeof value === 'function', 'is no function'),
  },
  { ofBot: oneOf(true), drawn: oneOf(true) },
);

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
  const action = checked<Action>(name, ACTION, definition, 'action');
  checkOptions(action.options, [PRIVATE], (field, problem, remedy) => {
    throw new ConfigError(`commands/${name}.ts: ${field}`, problem, remedy);
  });
  return action;
}
