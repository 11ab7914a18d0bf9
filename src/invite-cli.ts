import { readConfig } from './config.ts';
import { readApplication } from './discord/application.ts';
import { installLinks } from './discord/install-links.ts';
import { PERMISSION_NAMES } from './discord/rights.ts';
import { ConfigError } from './errors.ts';
import { HOME } from './places.ts';
import { printable } from './printable.ts';

const USAGE = `Usage:
  npm run invite [-- APPLICATION_ID]

Prints the links with which people add the bot. The id is on the application's General Information page; without it the
application is the one of DISCORD_TOKEN.
`;

/** What of a process this needs. */
type Around = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Pick<NodeJS.WritableStream, 'write'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>;
};

/** Prints the links. Returns the exit status: 0, or 2 where there is nothing to make them of. */
export async function main(args: readonly string[], { env, stdout, stderr }: Around = process): Promise<number> {
  const [given, ...others] = args;
  if (others.length > 0 || (given !== undefined && !/^\d{17,20}$/.test(given))) {
    stderr.write(USAGE);
    return 2;
  }
  try {
    const { guild, user } = installLinks(given ?? (await ownId(env)));
    stdout.write(
      `To a server, with the scopes bot and applications.commands and the permissions ${PERMISSION_NAMES.join(', ')}:\n  ${guild}\n\n` +
        `To somebody's own account, with the scope applications.commands:\n  ${user}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    stderr.write(`${printable(error.message)}\n`);
    return 2;
  }
}

async function ownId(env: NodeJS.ProcessEnv): Promise<string> {
  const { token, api } = readConfig(env, HOME);
  if (token === undefined)
    throw new ConfigError(
      'DISCORD_TOKEN',
      'there is none',
      'Set it, or give the application’s id: npm run invite -- APPLICATION_ID.',
    );
  return (await readApplication(token, api === undefined ? {} : { api }, Date.now)).id;
}
