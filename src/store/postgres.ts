import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { StoreError } from './errors.ts';
import type { Tables } from './tables.ts';

const CONNECTIONS = 5;
/** In milliseconds. */
const PATIENCE = 10_000;
const BIGINT = 20;

/** @param url of a PostgreSQL database; its password is in no message */
export function postgres(url: string): Database {
  const name = nameOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: 'exhibit',
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    lock_timeout: PATIENCE,
    idle_in_transaction_session_timeout: PATIENCE,
    keepAlive: true,
    // All whole numbers here are exact as numbers: times in milliseconds, and counts.
    types: { getTypeParser: (oid, format) => (oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // A connection that is lost fails what it is used for, or is replaced; without a listener it would end the program.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    name,
    transact: (work) => db.transaction().execute(work),
    lock: async (transaction) => {
      await sql`select pg_advisory_xact_lock(hashtext('exhibit migrations'))`.execute(transaction);
    },
    alone: (what, work) =>
      db.transaction().execute(async (transaction) => {
        // Many may be before it. Who holds the lock has to be done within PATIENCE, or its connection is ended.
        await sql`set local lock_timeout = 0; set local statement_timeout = 0`.execute(transaction);
        await sql`select pg_advisory_xact_lock(hashtext(${`exhibit ${what}`}))`.execute(transaction);
        await work();
      }),
    taking: (rows) => rows.forUpdate().skipLocked(),
    isPassing: (error) => PASSING.includes(codeOf(error)),
    explain: (error) => explain(error, name),
  };
}

function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `PostgreSQL at ${host}${pathname}`;
}

/** Serialization failure and deadlock. */
const PASSING: readonly unknown[] = ['40001', '40P01'];

const REFUSED = [
  'it refuses the user or the password',
  'Look after the user and the password in DATABASE_URL',
] as const;
const LOST = ['the connection was lost', 'Look after the server and the network'] as const;
const OUT_OF_REACH = ['it cannot be reached', 'Start the server, or correct host and port in DATABASE_URL'] as const;

/** By what an error's code begins with; the first counts. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['28', ...REFUSED],
  ['3D000', 'there is no such database', 'Create it, or name another in DATABASE_URL'],
  ['42501', 'the user has not the right', 'Grant the user of DATABASE_URL all rights on the database and its schema'],
  ['3F000', 'the user has no schema', 'Grant the user of DATABASE_URL all rights on a schema'],
  ['25006', 'it may only be read', 'Name the server that takes writes in DATABASE_URL'],
  ['53100', 'its disk is full', 'Make room'],
  ['53', 'it has no room for another connection', 'Raise its max_connections, or end other programs'],
  ['55P03', 'a table is locked', 'Look for a program that holds a lock for long'],
  ['57014', 'it took too long', 'Look after its load and its locks'],
  ['57', 'it is starting or stopping', 'Wait, or start it'],
  ['08', ...LOST],
  ['25P0', 'it ended a transaction that waited too long', 'Look after the load of this machine'],
  ['XX', 'it is damaged', 'Look at its log, and restore a backup: npm run store -- restore FILE'],
  ['ENOTFOUND', 'there is no such host', 'Correct the host in DATABASE_URL'],
  ['EAI_AGAIN', 'its host cannot be looked up', 'Look after the network'],
  ['ECONNRESET', ...LOST],
  ['ECONNREFUSED', ...OUT_OF_REACH],
  ['ETIMEDOUT', ...OUT_OF_REACH],
  ['EPIPE', ...LOST],
];

/** By what an error says, where pg gives no code, or one of TLS. */
const SAID: readonly (readonly [RegExp, string, string])[] = [
  [/password/i, ...REFUSED],
  [
    /\bSSL\b|certificate/i,
    'the connection cannot be secured',
    'Look after sslmode in DATABASE_URL and the server’s certificate',
  ],
  [/connection terminated|timeout exceeded when trying to connect|connection error|not queryable|discarded/i, ...LOST],
];

function codeOf(error: unknown): string {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  return String((first as { code?: unknown } | undefined)?.code ?? '');
}

function explain(error: unknown, name: string): StoreError | undefined {
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : '';
  const fault =
    FAULTS.find(([beginning]) => code.startsWith(beginning)) ?? SAID.find(([pattern]) => pattern.test(said));
  return fault && new StoreError(name, fault[1], `${fault[2]}. Answers need no store.`, { cause: error });
}
