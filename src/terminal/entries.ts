import type { Commands } from '../answer/action.ts';
import { PRIVATE } from '../answer/request.ts';
import { noSuchCommand } from '../answer/wording.ts';
import { UserError } from '../errors.ts';
import { understand } from '../rules/options.ts';
import type { Entries } from '../sandbox/index.ts';

/**
 * Options as typed, as Discord's client would enter them: a choice in its own letters, `private` as true or false.
 * @throws UserError for a command or a choice that there is not
 */
export function entriesOf(command: string, typed: Readonly<Record<string, string>>, { all }: Commands): Entries {
  const known = all.get(command);
  if (known === undefined) throw new UserError(noSuchCommand(command, [...all.keys()]));
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const option = known.options[name];
      if ((name === PRIVATE || option?.kind === 'flag') && /^(?:true|false)$/i.test(value))
        return [name, value.toLowerCase() === 'true'];
      return [name, option?.kind === 'choice' ? understand(name, option, value) : value];
    }),
  );
}
