import * as z from 'zod/mini';

// Every schema of the program reads a handful of values at the start: compiling it would cost more than it saves.
z.config({ jitless: true });

export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

const PORT = z.string().check(
  z.regex(/^\d{1,5}$/),
  z.refine((port) => Number(port) < 65_536),
);
const SHARDS = z.string().check(z.regex(/^[1-9]\d{0,3}$/));

/** A variable that an operator may set, in `.env` or in the environment. */
export type Setting = {
  /** What its text must be. */
  readonly form: z.ZodMiniType<string>;
  /** What it decides, as the documentation tells it. */
  readonly does: string;
  /** What holds where it is left out. */
  readonly otherwise: string;
  /** What to do about a value that is not usable. */
  readonly remedy: string;
  /** Said in place of a value that is not usable and must not be shown. */
  readonly unshown?: string;
};

/** Every variable, in the order in which the documentation lists them. The documentation and `.env.example` are made of it. */
export const SETTINGS = {
  DISCORD_TOKEN: {
    form: z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)),
    does: 'The bot’s token, from the Bot page of your application at https://discord.com/developers/applications',
    otherwise: 'Exhibit runs on this machine alone, without Discord',
    remedy: 'Copy it from the Bot page of your application in the Developer Portal, whole, without spaces or quotes',
    unshown: 'this is no token, which has three parts with dots between them',
  },
  DISCORD_GUILD_ID: {
    form: z.string().check(z.regex(/^\d{17,20}$/)),
    does: 'For development: commands are registered in this server only, where they change at once',
    otherwise: 'commands are registered everywhere',
    remedy: 'Give the id of one server, 17 to 20 digits (Copy Server ID in Discord), or leave it out',
  },
  DISCORD_API: {
    form: z.url({ protocol: /^https?$/ }),
    does: 'The address of a proxy for Discord’s API, such as http://127.0.0.1:8080/api',
    otherwise: 'Discord itself',
    remedy: 'Give the address of a proxy for Discord’s API, such as http://127.0.0.1:8080/api, or leave it out',
  },
  CORPUS_DIR: {
    form: z.string(),
    does: 'The folder of articles',
    otherwise: 'the briefs that come with Exhibit',
    remedy: 'Give a folder of Markdown files',
  },
  CHOKIDAR_USEPOLLING: {
    form: z.enum(['1', 'true', '0', 'false']),
    does: 'With 1 the folder of articles is looked at again and again, where it gives no sign of changes, as on some network drives',
    otherwise: 'its signs are waited for',
    remedy: 'Give 1 or 0, or leave it out',
  },
  INBOX_CHANNEL_ID: {
    form: z.string().check(z.regex(/^\d{17,20}$/)),
    does: 'A channel of yours in which the bot tells what feeds have brought into the inbox',
    otherwise: 'the log tells how many, and `npm run corpus -- inbox` which',
    remedy: 'Give the id of one channel, 17 to 20 digits (Copy Channel ID in Discord), or leave it out',
  },
  DATA_DIR: {
    form: z.string(),
    does: 'The folder of the SQLite database',
    otherwise: '`data`',
    remedy: 'Give a folder',
  },
  DATABASE_URL: {
    form: z.url({ protocol: /^postgres(?:ql)?$/ }).check(z.regex(/^(?:[^%]|%[\da-f]{2})*$/i)),
    does: 'A PostgreSQL database in place of SQLite, such as postgres://exhibit:password@127.0.0.1:5432/exhibit',
    otherwise: 'SQLite, in DATA_DIR',
    remedy:
      'Give postgres://user:password@host:port/database, with what is special in user and password percent-encoded, or leave it out',
    unshown: 'this is no address of a PostgreSQL database',
  },
  SHARD_COUNT: {
    form: SHARDS,
    does: 'How many shards the bot has in all its processes; goes with SHARD_IDS and DATABASE_URL',
    otherwise: 'one process runs as many as Discord asks for',
    remedy: 'Give a number from 1 on, or leave it out',
  },
  SHARD_IDS: {
    form: z.string().check(z.regex(/^\d{1,4}(?: *, *\d{1,4})*$/)),
    does: 'The shards of this process, from 0, such as 0,1; the one with shard 0 registers commands and hears direct messages',
    otherwise: 'all of them',
    remedy: 'Give numbers from 0 on with commas between them, each below SHARD_COUNT, or leave it out',
  },
  HEALTH_PORT: {
    form: PORT,
    does: 'Serves /healthz, /readyz and, for Prometheus, /metrics at this port; 0 takes any that is free',
    otherwise: 'nothing is served',
    remedy: 'Give a number from 0 to 65535, or leave it out',
  },
  HEALTH_HOST: {
    form: z.string().check(z.regex(/^[\w.:-]+$/)),
    does: 'The address at which HEALTH_PORT is served; 0.0.0.0 lets every machine see it that reaches this one',
    otherwise: '127.0.0.1, which only this machine reaches',
    remedy: 'Give an address of this machine, such as 127.0.0.1 or 0.0.0.0, or leave it out',
  },
  LOG_LEVEL: {
    form: z.enum(LEVELS),
    does: `How much is logged: ${LEVELS.join(', ')}`,
    otherwise: 'info; without a token warn',
    remedy: `Give one of ${LEVELS.join(', ')}`,
  },
  LOG_PERSONAL: {
    form: z.enum(['true', 'false']),
    does: 'With true the log also holds what people ask and their ids; tell them, and switch it off again',
    otherwise: 'false',
    remedy: 'Give true or false, or leave it out',
  },
  PORT: {
    form: PORT,
    does: 'Where the page is served, without a token; 0 takes any port that is free',
    otherwise: '8421, or any free port where that one is taken',
    remedy: 'Give a number from 1 to 65535, 0 for any that is free, or leave it out',
  },
} satisfies Record<string, Setting>;

export type Variable = keyof typeof SETTINGS;

/** Their names. */
export const VARIABLES = Object.keys(SETTINGS) as Variable[];

/** The variables of a process that are Exhibit's; each may be left out. */
export const Environment = z.object(
  Object.fromEntries(VARIABLES.map((name) => [name, z.optional(SETTINGS[name].form)])) as {
    [Name in Variable]: z.ZodMiniOptional<(typeof SETTINGS)[Name]['form']>;
  },
);
