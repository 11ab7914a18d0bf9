import { once } from 'node:events';
import 'dotenv';
import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import 'pino';
import 'stemmer';
import 'js-yaml';
import 'zod/mini';
import type { Started } from './starting.ts';

/** A bot that only logs in, with the packages that Exhibit has loaded by then. */
export default async function bare(url: string, token: string, ready: () => void): Promise<Started> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { api: `${url}/api` },
  });
  const isReady = once(client, Events.ClientReady);
  await client.login(token);
  await isReady;
  ready();
  return { stop: () => client.destroy() };
}
