import { ConfigError } from '../errors.ts';
import { checkOptions } from '../rules/check-options.ts';
import { all, atMost, fields, named, oneOf, text, that } from '../rules/forms.ts';
import { type Definition, libraryOf, readDefinitions } from '../rules/library.ts';
import { OPTION, PRIVATE } from '../rules/options.ts';
import { checked, NAME } from '../rules/shape.ts';
import { readVoices, type Voice } from '../rules/voices.ts';
import type { Action, Command, Commands } from './action.ts';
import type { Service, Subcommand } from './service.ts';

const line = all(text, atMost(100));
const work = that((value) => typeof value === 'function', 'is no function');
const ACTION = fields<Action>(
  {
    description: line,
    options: named(NAME, OPTION),
    example: line,
    run: work,
  },
  { ofBot: oneOf(true), drawn: oneOf(true) },
);
const SERVICE = fields<Service>(
  {
    description: line,
    example: line,
    subcommands: named(
      NAME,
      fields<Subcommand>({ description: line, options: named(NAME, OPTION), run: work }, { offer: work }),
    ),
  },
  {},
);

/**
 * Imports every TypeScript file of a folder as a command named by the file's stem.
 * @throws ConfigError naming the file, the field and the remedy
 */
export async function readCommands(folder: string): Promise<Commands> {
  return commandsOf(await readDefinitions(folder), () => readVoices(folder));
}

/**
 * Puts commands together and checks them.
 * @throws ConfigError for the first that does not fit
 */
export function commandsOf(definitions: readonly Definition[], voices?: () => readonly Voice[]): Commands {
  const has = (field: string) => (definition: Definition) => {
    const [, content] = definition;
    return typeof content === 'object' && content !== null && field in content;
  };
  const isAction = has('run');
  const isService = has('subcommands');
  const library = libraryOf(
    definitions.filter((each) => !isAction(each) && !isService(each)),
    voices,
  );
  for (const [name, , words] of definitions)
    if (words !== undefined && !library.topics.has(name))
      throw new ConfigError(`commands/plain/${name}.ts`, `commands/${name}.ts is no topic`, 'Remove it.');
  const actions = new Map(definitions.filter(isAction).map(([name, content]) => [name, actionOf(name, content)]));
  const services = new Map(definitions.filter(isService).map(([name, content]) => [name, serviceOf(name, content)]));
  const all = new Map<string, Command>(
    definitions.flatMap(([name]): [string, Command][] => {
      const command = library.topics.get(name) ?? actions.get(name);
      if (command !== undefined) {
        const { description, options } = command;
        return [[name, { description, options, dated: library.topics.has(name) }]];
      }
      return Object.entries(services.get(name)?.subcommands ?? {}).map(([sub, { description, options }]) => [
        `${name} ${sub}`,
        { description, options, dated: false, served: true },
      ]);
    }),
  );
  return { ...library, actions, services, all };
}

function actionOf(name: string, content: unknown): Action {
  const action = checked<Action>(name, ACTION, content, 'action');
  checkOptions(action.options, [PRIVATE], failing(name));
  return action;
}

function serviceOf(name: string, content: unknown): Service {
  const service = checked<Service>(name, SERVICE, content, 'service');
  for (const [sub, { options }] of Object.entries(service.subcommands))
    checkOptions(options, [], failing(`${name}.ts: subcommands.${sub}`));
  return service;
}

function failing(place: string) {
  return (field: string, problem: string, remedy: string): never => {
    const file = place.includes('.ts') ? place : `${place}.ts`;
    throw new ConfigError(`commands/${file}: ${field}`, problem, remedy);
  };
}
