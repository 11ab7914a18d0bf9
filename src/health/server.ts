import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bot } from '../discord/bot.ts';
import { ConfigError } from '../errors.ts';
import type { Metrics } from './metrics.ts';

/** Where it is served: an address of this machine, and a port, 0 for any that is free. */
export type HealthAddress = { readonly host: string; readonly port: number };

export type Health = {
  /** Such as `http://127.0.0.1:9090`. */
  readonly url: string;
  stop(): Promise<void>;
};

const FAULTS: Readonly<Record<string, readonly [variable: string, problem: string, remedy: string]>> = {
  EADDRINUSE: ['HEALTH_PORT', 'another program has this port', 'Stop that one, or give another port.'],
  EACCES: ['HEALTH_PORT', 'this port may not be used', 'Give a port from 1024 on.'],
  EADDRNOTAVAIL: ['HEALTH_HOST', 'this machine has no such address', 'Give one of its own, such as 127.0.0.1.'],
  ENOTFOUND: ['HEALTH_HOST', 'no machine has this name', 'Give an address of this machine, such as 127.0.0.1.'],
};

/**
 * Serves `/healthz`, 200 while the program runs; `/readyz`, 200 while every shard is connected and else 503; and `/metrics`.
 * @throws ConfigError where the port or the address cannot be used
 */
export async function serveHealth(
  { host, port }: HealthAddress,
  metrics: Metrics,
  bot: () => Bot | undefined,
): Promise<Health> {
  const pages: Readonly<Record<string, () => Promise<Page>>> = {
    '/healthz': async () => page(200, 'alive\n'),
    '/readyz': async () => readiness(bot()),
    '/metrics': async () => ({ status: 200, type: metrics.type, text: await metrics.text() }),
  };
  const server = createServer(async ({ url = '', method }, response) => {
    const read = method === 'GET' || method === 'HEAD' ? pages[url.split('?')[0] ?? ''] : undefined;
    const { status, type, text } = read === undefined ? NOTHING : await read().catch(() => FAILED);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const [variable, problem, remedy] = FAULTS[(error as NodeJS.ErrnoException).code ?? ''] ?? [];
    if (variable === undefined || problem === undefined || remedy === undefined) throw error;
    throw new ConfigError(`${variable} ${variable === 'HEALTH_PORT' ? port : host}`, problem, remedy, { cause: error });
  }
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

type Page = { readonly status: number; readonly type: string; readonly text: string };

const NOTHING = page(404, 'Here are /healthz, /readyz and /metrics.\n');
const FAILED = page(500, 'This cannot be told now.\n');

function page(status: number, text: string): Page {
  return { status, type: 'text/plain; charset=utf-8', text };
}

function readiness(bot: Bot | undefined): Page {
  const shards = bot?.shards() ?? [];
  const isReady = shards.length > 0 && shards.every((shard) => shard.isReady);
  const text = `${JSON.stringify({ ready: isReady, shards })}\n`;
  return { status: isReady ? 200 : 503, type: 'application/json', text };
}
