import { join } from 'node:path';
import { readCommands } from './answer/commands.ts';
import { createExhibit } from './answer/exhibit.ts';
import { type Check, look, mendBy } from './check.ts';
import { type Config, readConfig } from './config.ts';
import { readShelf } from './corpus/shelf.ts';
import { today } from './dates.ts';
import { examineDiscord } from './discord/examine.ts';
import { checkNode, checkShelf, checkStore } from './doctor/here.ts';
import { ConfigError } from './errors.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';
import { leave } from './store/migrate.ts';
import { createStore } from './store/open.ts';

const USAGE = `Usage:
  npm run doctor [-- --json]

Looks at all that a bot needs, and says what to do about what is amiss: Node, settings, articles, store, clock, token,
intents, and permissions in every channel that digests go to. It changes nothing.
`;

/** What of a process this needs. */
type Around = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Pick<NodeJS.WritableStream, 'write'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>;
};

/** Looks at everything. Returns the exit status: 0, 1 where something is to be mended, 2 for unusable arguments. */
export async function main(
  args: readonly string[],
  { env, stdout, stderr }: Around = process,
  now: () => number = Date.now,
): Promise<number> {
  const asJson = args[0] === '--json';
  if (args.length > (asJson ? 1 : 0)) {
    stderr.write(USAGE);
    return 2;
  }
  const checks = await examine(env, now);
  stdout.write(asJson ? `${JSON.stringify(checks, null, 2)}\n` : `${printable(checks.map(line).join('\n'))}\n`);
  return checks.some(({ state }) => state === 'mend') ? 1 : 0;
}

async function examine(env: NodeJS.ProcessEnv, now: () => number): Promise<Check[]> {
  const node = checkNode(process.versions.node);
  let config: Config;
  try {
    config = readConfig(env, HOME);
  } catch (error) {
    return [node, mendBy('settings', error)];
  }
  const { token, guildId, shards, api } = config;
  const store = createStore(config.store, undefined, leave);
  try {
    const { check, subscriptions } = await checkStore(config.store, store.digests);
    return [
      node,
      ...config.warnings.map((warning) => look('settings', warning)),
      ...(await articles(config, today(now()))),
      check,
      ...(token === undefined
        ? [look('token', 'there is no DISCORD_TOKEN, so Exhibit runs on this machine alone')]
        : await examineDiscord({
            token,
            guildId,
            shards,
            subscriptions,
            now,
            rest: api === undefined ? {} : { api },
          })),
    ];
  } finally {
    await store.close();
  }
}

async function articles({ corpus }: Config, day: string): Promise<Check[]> {
  try {
    return checkShelf(
      createExhibit(await readCommands(join(ROOT, 'commands')), readShelf(corpus), () => day),
      day,
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [mendBy('articles', error)];
  }
}

function line({ of, state, says }: Check): string {
  return `${state.padEnd(5)} ${of}: ${says}`;
}
