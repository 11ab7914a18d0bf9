import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import * as z from 'zod/mini';
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
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(?:ql)?$/ }).check(z.regex(/^(?:[^%]|%[\da-f]{2})*$/i))),
  LOG_LEVEL: z.optional(z.enum(LEVELS)),
  PORT: z.optional(
    z.string().check(
      z.regex(/^\d{1,5}$/),
      z.refine((port) => Number(port) < 65_536),
    ),
  ),
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
  LOG_LEVEL: `Give one of ${LEVELS.join(', ')}`,
  PORT: 'Give a number from 1 to 65535, 0 for any that is free, or leave it out',
};

/** What is said of a value that holds a secret. */
const UNSHOWN: Readonly<Partial<Record<Variable, string>>> = {
  DISCORD_TOKEN: 'this is no token',
  DATABASE_URL: 'this is no address of a PostgreSQL database',
};

/** What the operator decides. Without a token Exhibit runs on a Discord of its own. */
export type Config = {
  readonly token: string | undefined;
  /** Commands are registered in this guild only. */
  readonly guildId: string | undefined;
  /** Where Discord's API is called, without a version; Discord itself unless given. */
  readonly api: string | undefined;
  readonly corpus: string;
  /** Where subscriptions and feedback are kept. */
  readonly store: Where;
  readonly logLevel: LogLevel | undefined;
  /** Where the page is served, without a token. */
  readonly port: number | undefined;
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
    const { DISCORD_TOKEN, DISCORD_GUILD_ID, DISCORD_API, CORPUS_DIR, DATA_DIR, DATABASE_URL, LOG_LEVEL, PORT } =
      result.data;
    return {
      token: DISCORD_TOKEN,
      guildId: DISCORD_GUILD_ID,
      api: DISCORD_API?.replace(/\/$/, ''),
      corpus: resolve(root, CORPUS_DIR ?? 'corpus'),
      store:
        DATABASE_URL === undefined
          ? { file: resolve(root, DATA_DIR ?? 'data', 'exhibit.sqlite') }
          : { url: DATABASE_URL },
      logLevel: LOG_LEVEL,
      port: PORT === undefined ? undefined : Number(PORT),
    };
  }
  const name = result.error.issues[0]?.path[0] as Variable;
  const problem = UNSHOWN[name] ?? `${JSON.stringify(given[name])} is not usable`;
  throw new ConfigError(name, problem, `${REMEDIES[name]}.`);
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
