import { PRIVATE } from '../answer/request.ts';
import { noSuchCommand } from '../answer/wording.ts';
import { UserError } from '../errors.ts';
import type { Library } from '../rules/library.ts';
import { understand } from '../rules/options.ts';
import type { Entries } from '../sandbox/index.ts';

/**
 * Options as typed, as Discord's client would enter them: a choice in its own letters, `private` as true or false.
 * @throws UserError for a command or a choice that there is not
 */
export function entriesOf(command: string, typed: Readonly<Record<string, string>>, { topics }: Library): Entries {
  const topic = topics.get(command);
  if (topic === undefined) throw new UserError(noSuchCommand(command, [...topics.keys()]));
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const option = topic.options[name];
      if (name === PRIVATE && /^(?:true|false)$/i.test(value)) return [name, value.toLowerCase() === 'true'];
      return [name, option?.kind === 'choice' ? understand(name, option, value) : value];
    }),
  );
}
