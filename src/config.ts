import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import * as z from 'zod/mini';
import type { Shards } from './discord/client.ts';
import type { LogLevel } from './discord/logger.ts';
import { ConfigError } from './errors.ts';
import type { Where } from './store/open.ts';

// Every schema of the program reads a handful of values at the start: compiling it would cost more than it saves.
z.config({ jitless: true });

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const Environment = z.object({
  DISCORD_TOKEN: z.optional(z.string().check(z.regex(/^\S+$/))),
  DISCORD_GUILD_ID: z.optional(z.string().check(z.regex(/^\d{17,20}$/))),
  DISCORD_API: z.optional(z.url({ protocol: /^https?$/ })),
  CORPUS_DIR: z.optional(z.string()),
  DATA_DIR: z.optional(z.string()),
  SHARD_COUNT: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/))),
  SHARD_IDS: z.optional(z.string().check(z.regex(/^\d{1,4}(?: *, *\d{1,4})*$/))),
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(?:ql)?$/ }).check(z.regex(/^(?:[^%]|%[\da-f]{2})*$/i))),
  LOG_LEVEL: z.optional(z.enum(LEVELS)),
});

type Variable = keyof z.infer<typeof Environment>;

const REMEDIES: Record<Variable, string> = {
  DISCORD_TOKEN: 'Copy it from the Bot page of your application in the Developer Portal, without spaces or quotes',
  DISCORD_GUILD_ID: 'Give the id of one server, 17 to 20 digits (Copy Server ID in Discord), or leave it out',
  DISCORD_API: 'Give the address of a proxy for Discord’s API, such as http://127.0.0.1:8080/api, or leave it out',
  CORPUS_DIR: 'Give a folder of Markdown files',
  DATA_DIR: 'Give a folder',
  DATABASE_URL:
    'Give postgres://user:password@host:port/database, with what is special in user and password percent-encoded, or leave it out',
  SHARD_COUNT: 'Give a number from 1 on, or leave it out',
  SHARD_IDS: 'Give numbers from 0 on with commas between them, each below SHARD_COUNT, or leave it out',
  LOG_LEVEL: `Give one of ${LEVELS.join(', ')}`,
};

/** What is said of a value that holds a secret. */
const UNSHOWN: Readonly<Partial<Record<Variable, string>>> = {
  DISCORD_TOKEN: 'this is no token',
  DATABASE_URL: 'this is no address of a PostgreSQL database',
};

/** What the operator decides. Without a token Exhibit runs in the terminal. */
export type Config = {
  readonly token: string | undefined;
  /** Commands are registered in this guild only. */
  readonly guildId: string | undefined;
  /** Where Discord's API is called, without a version; Discord itself unless given. */
  readonly api: string | undefined;
  readonly corpus: string;
  /** Where subscriptions and feedback are kept. */
  readonly store: Where;
  /** Which of the bot's shards this process runs; as many as Discord asks for, unless given. */
  readonly shards: Shards | undefined;
  readonly logLevel: LogLevel | undefined;
};

/**
 * The configuration from the environment and, for what that leaves out, from the file `.env` in `root`. An empty value is none.
 * @throws ConfigError naming the variable, the value (a secret never) and the remedy
 */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const all = Object.entries({ ...readFile(join(root, '.env')), ...environment });
  const given = Object.fromEntries(all.map(([name, value]) => [name, value?.trim() || undefined]));
  const result = Environment.safeParse(given);
  if (result.success) {
    const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API, CORPUS_DIR, DATA_DIR, DATABASE_URL, LOG_LEVEL } = result.data;
    const { SHARD_COUNT, SHARD_IDS } = result.data;
    return {
      token: DISCORD_TOKEN,
      guildId: DISCORD_GUILD_ID,
      api: DISCORD_API?.replace(/\/$/, ''),
      corpus: resolve(root, CORPUS_DIR ?? 'corpus'),
      store:
        DATABASE_URL === undefined
          ? { file: resolve(root, DATA_DIR ?? 'data', 'exhibit.sqlite') }
          : { url: DATABASE_URL },
      shards: readShards(SHARD_COUNT, SHARD_IDS, DATABASE_URL),
      logLevel: LOG_LEVEL,
    };
  }
  throw notUsable(result.error.issues[0]?.path[0] as Variable, given);
}

function notUsable(name: Variable, given: Readonly<Record<string, string | undefined>>): ConfigError {
  return new ConfigError(name, UNSHOWN[name] ?? `${JSON.stringify(given[name])} is not usable`, `${REMEDIES[name]}.`);
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

/** A folder as typed behind npm: npm runs in the project's root, whoever calls it stands elsewhere. */
export function fromWhereTyped(folder: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), folder);
}

function readFile(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
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
