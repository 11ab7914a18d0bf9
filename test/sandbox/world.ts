import { once } from 'node:events';
import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { createManualClock, createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts';

/** The intents that a bot without privileges works with. */
export const usualIntents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** A started sandbox with one guild, one channel and two people; limits on routes are off unless asked for. */
export async function startWorld(options: SandboxOptions = {}) {
  const clock = createManualClock();
  const sandbox = createSandbox({
    clock,
    rateLimits: { global: Number.POSITIVE_INFINITY, routes: false },
    identify: { maxConcurrency: 16, interval: 0 },
    ...options,
  });
  const ada = sandbox.addPerson('ada');
  const ben = sandbox.addPerson('ben');
  const guild = sandbox.addGuild('Newsroom', { owner: ada, members: [ben] });
  const general = sandbox.addChannel(guild, 'general');
  await sandbox.start();
  onTestFinished(() => sandbox.stop());
  return { sandbox, clock, ada, ben, guild, general };
}

/** The real discord.js, logged in and ready; it is destroyed when the test ends. */
export async function logIn(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = newClient(sandbox, options);
  const ready = once(client, Events.ClientReady);
  await client.login(sandbox.token);
  await ready;
  if (!client.isReady()) throw new Error('The client is not ready');
  return client;
}

export function newClient(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: usualIntents,
    partials: [Partials.Channel],
    ...options,
    rest: { api: `${sandbox.url}/api`, retries: 0, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** Asks the REST API directly, as the bot. */
export async function ask(sandbox: Sandbox, method: string, path: string, body?: unknown) {
  const response = await fetch(`${sandbox.url}/api/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** Waits until something holds, in real time, for what travels over the socket. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
