import { once } from 'node:events';
import { type Client, Events as ClientEvents, type RESTOptions } from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import type { ConfigError } from '../errors.ts';
import { createClient } from './client.ts';
import { createEvents } from './events.ts';
import { onInteraction } from './interactions.ts';
import type { Logger } from './logger.ts';
import { onMessage } from './messages.ts';
import { createPace, type Rates } from './pace.ts';
import type { Pictures } from './pictures.ts';
import { registerCommands } from './register.ts';
import { endOfSession, startFailure } from './start-failure.ts';
import { createTalk } from './talk.ts';

export type BotOptions = {
  readonly exhibit: Exhibit;
  readonly token: string;
  readonly logger: Logger;
  /** Makes the id under which a failure is told and logged. */
  readonly reference: () => string;
  /** Registers commands in this guild only. */
  readonly guildId?: string | undefined;
  /** Where and how Discord's API is called; Discord itself unless given. */
  readonly rest?: Partial<RESTOptions>;
  /** The time in milliseconds, by which messages are counted and talk is forgotten. */
  readonly now?: () => number;
  /** How many messages a minute are answered. */
  readonly rates?: Rates;
  /** What draws reports; without it they come without pictures. */
  readonly pictures?: Pictures;
  /** Called when Discord ends a running session for good. */
  readonly ended?: (error: ConfigError) => void;
};

export type Bot = {
  /** Takes nothing new, finishes what is in flight, and leaves. */
  stop(): Promise<void>;
};

/**
 * Logs in, registers the commands and answers from then on.
 * @throws ConfigError saying what to do for a wrong token, no network, or a guild that cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { exhibit, token, guildId, logger } = options;
  const client = createClient(options.rest);
  const events = createEvents(logger, options.reference);
  const now = options.now ?? Date.now;
  const talk = createTalk(now);
  const pace = createPace(now, options.rates);
  client.on(ClientEvents.InteractionCreate, onInteraction({ exhibit, events, talk, pictures: options.pictures }));
  client.on(ClientEvents.MessageCreate, onMessage({ exhibit, events, logger, talk, pace }));
  client.on(ClientEvents.Error, (error) => logger.error({ err: error }, 'client error'));
  client.on(ClientEvents.ShardError, (error, shard) => logger.warn({ err: error, shard }, 'connection error'));
  client.on(ClientEvents.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting'));
  client.on(ClientEvents.Warn, (warning) => logger.warn(warning));

  const { promise: sessionEnded, reject: endSession } = Promise.withResolvers<never>();
  client.on(ClientEvents.ShardDisconnect, ({ code }) => endSession(endOfSession(code)));

  try {
    const ready = Promise.all([once(client, ClientEvents.ClientReady), client.login(token)]);
    await Promise.race([ready, sessionEnded]);
    logger.info({ guilds: client.guilds.cache.size, articles: exhibit.shelf.articles.length }, 'ready');
    await registerCommands(client as Client<true>, exhibit.library, guildId, logger);
  } catch (error) {
    await client.destroy();
    throw startFailure(error);
  }
  sessionEnded.catch(options.ended ?? ((error: ConfigError) => logger.fatal({ err: error }, 'session ended')));

  return {
    async stop() {
      client.removeAllListeners(ClientEvents.InteractionCreate);
      client.removeAllListeners(ClientEvents.MessageCreate);
      client.removeAllListeners(ClientEvents.ShardDisconnect);
      await events.settled();
      await client.destroy();
    },
  };
}
