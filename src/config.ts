import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { nearestNames } from './answer/nearest.ts';
import type { Shards } from './discord/client.ts';
import type { LogLevel } from './discord/logger.ts';
import { ConfigError } from './errors.ts';
import { ROOT } from './places.ts';
import { Environment, SETTINGS, type Setting, VARIABLES, type Variable } from './settings.ts';
import type { Where } from './store/open.ts';

/** compose.yml takes the database's password from the same file. */
const OF_OTHERS: readonly string[] = ['POSTGRES_PASSWORD'];

const UNSERVED = 'HEALTH_PORT: without a DISCORD_TOKEN nothing is served there. Set a token, or leave HEALTH_PORT out';

/** What the operator decides. Without a token Exhibit runs on a Discord of its own. */
export type Config = {
  readonly token: string | undefined;
  /** Commands are registered in this guild only. */
  readonly guildId: string | undefined;
  /** Where Discord's API is called, without a version; Discord itself unless given. */
  readonly api: string | undefined;
  readonly corpus: string;
  /** True where that folder gives no signs of changes, and is looked at instead. */
  readonly polls: boolean;
  /** The channel that is told what feeds have brought. */
  readonly inboxChannel: string | undefined;
  /** Where subscriptions and feedback are kept. */
  readonly store: Where;
  /** Which of the bot's shards this process runs; as many as Discord asks for, unless given. */
  readonly shards: Shards | undefined;
  /** Where health and metrics are served; nowhere unless given. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
  readonly logLevel: LogLevel | undefined;
  /** True where the log may hold what people ask, and their ids. */
  readonly logPersonal: boolean;
  /** What of the settings has no effect, in words. */
  readonly warnings: readonly string[];
  /** Where the page is served, without a token. */
  readonly port: number | undefined;
};

/**
 * The configuration from the environment and, for what that leaves out, from the file `.env` in `home`. An empty value is none.
 * @throws ConfigError naming the variable, the value (a secret never) and the remedy
 */
export function readConfig(environment: NodeJS.ProcessEnv, home: string): Config {
  const text = readFile(join(home, '.env'));
  const file = parse(text);
  const all = Object.entries({ ...file, ...environment });
  const given = Object.fromEntries(all.map(([name, value]) => [name, value?.trim() || undefined]));
  const result = Environment.safeParse(given);
  if (!result.success) throw notUsable(result.error.issues[0]?.path[0] as Variable, given);
  const { DISCORD_API, CORPUS_DIR, DATA_DIR, DATABASE_URL, HEALTH_PORT, HEALTH_HOST, ...set } = result.data;
  return {
    token: set.DISCORD_TOKEN,
    guildId: set.DISCORD_GUILD_ID,
    api: DISCORD_API?.replace(/\/$/, ''),
    corpus: CORPUS_DIR === undefined ? join(ROOT, 'corpus') : resolve(home, CORPUS_DIR),
    polls: ['1', 'true'].includes(set.CHOKIDAR_USEPOLLING ?? ''),
    inboxChannel: set.INBOX_CHANNEL_ID,
    store:
      DATABASE_URL === undefined
        ? { file: resolve(home, DATA_DIR ?? 'data', 'exhibit.sqlite') }
        : { url: DATABASE_URL },
    shards: readShards(set.SHARD_COUNT, set.SHARD_IDS, DATABASE_URL),
    health: HEALTH_PORT === undefined ? undefined : { host: HEALTH_HOST ?? '127.0.0.1', port: Number(HEALTH_PORT) },
    logLevel: set.LOG_LEVEL,
    logPersonal: set.LOG_PERSONAL === 'true',
    port: set.PORT === undefined ? undefined : Number(set.PORT),
    warnings: [
      ...linesWithoutValue(text),
      ...Object.keys(file)
        .filter((name) => ![...VARIABLES, ...OF_OTHERS].includes(name))
        .map(strange),
      ...(HEALTH_PORT !== undefined && set.DISCORD_TOKEN === undefined ? [UNSERVED] : []),
    ],
  };
}

function notUsable(name: Variable, given: Readonly<Record<string, string | undefined>>): ConfigError {
  const { unshown, remedy }: Setting = SETTINGS[name];
  return new ConfigError(name, unshown ?? `${JSON.stringify(given[name])} is not usable`, `${remedy}.`);
}

function readShards(count: string | undefined, ids: string | undefined, url: string | undefined): Shards | undefined {
  if (count === undefined && ids === undefined) return undefined;
  const lacking = Object.entries({ SHARD_COUNT: count, SHARD_IDS: ids, DATABASE_URL: url }).find(
    ([, value]) => value === undefined,
  )?.[0];
  if (count === undefined || ids === undefined || url === undefined)
    throw new ConfigError(
      'SHARD_COUNT and SHARD_IDS',
      `they need ${lacking} too`,
      'Set both and the PostgreSQL that all processes share, or neither.',
    );
  const shards = { ids: [...new Set(ids.split(',').map(Number))], count: Number(count) };
  if (shards.ids.every((id) => id < shards.count)) return shards;
  throw notUsable('SHARD_IDS', { SHARD_IDS: ids });
}

// What stands in such a line may be a secret.
function linesWithoutValue(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (/^\s*(?:#|$)|[=:]/.test(line)) return [];
    return [`.env: line ${at + 1} has no "=" and changes nothing. Write it as NAME=value`];
  });
}

function strange(name: string): string {
  const [meant] = nearestNames(
    name,
    VARIABLES.map((known) => known.toLowerCase()),
  );
  const hint = meant === undefined ? 'docs/configuration.md lists all' : `Did you mean ${meant.toUpperCase()}?`;
  return `.env: ${name} is no variable of Exhibit and changes nothing. ${hint}`;
}

/** A folder as typed behind npm: npm runs in the project's root, whoever calls it stands elsewhere. */
export function fromWhereTyped(folder: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), folder);
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw new ConfigError(
      file,
      `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Mend or remove the file.',
      {
        cause: error,
      },
    );
  }
}
