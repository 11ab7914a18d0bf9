import { once } from 'node:events';
import { type Client, Events as ClientEvents, type RESTOptions } from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import { type Clock, realTime } from '../clock.ts';
import type { DeliveryOptions } from '../digest/delivery.ts';
import type { ConfigError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { createClient, type Shards } from './client.ts';
import type { DigestsAtWork } from './digests.ts';
import { createEvents } from './events.ts';
import { createFiling } from './filing.ts';
import { takingTurns } from './identifies.ts';
import { onInteraction } from './interactions.ts';
import type { Logger } from './logger.ts';
import { onMessage } from './messages.ts';
import { createPace, createReportLimit, type Rates } from './pace.ts';
import type { Pictures } from './pictures.ts';
import { registerCommands } from './register.ts';
import { endOfSession, startFailure } from './start-failure.ts';
import { createTalk } from './talk.ts';

export type BotOptions = {
  readonly exhibit: Exhibit;
  readonly token: string;
  readonly logger: Logger;
  /** What is kept beyond a restart. It opens when it is first used, and answers need it not. */
  readonly store: Store;
  /** Makes the id under which a failure is told and logged. */
  readonly reference: () => string;
  /** Registers commands in this guild only. */
  readonly guildId?: string | undefined;
  /** Which of the bot's shards run here; as many as Discord asks for, unless given. */
  readonly shards?: Shards | undefined;
  /** Where and how Discord's API is called; Discord itself unless given. */
  readonly rest?: Partial<RESTOptions>;
  /** The time in milliseconds, by which messages are counted, talk is forgotten and questions are dated. */
  readonly now?: () => number;
  /** How many messages a minute are answered. */
  readonly rates?: Rates;
  /** What draws reports; without it they come without pictures. */
  readonly pictures?: Pictures;
  /** By which digests are due. */
  readonly clock?: Clock;
  /** Hears of every step of every digest. */
  readonly reached?: DeliveryOptions['reached'];
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
  const { shards, clock = realTime, store } = options;
  // A process that has the whole bot needs to ask nobody.
  const ws = shards && { buildIdentifyThrottler: takingTurns(store.turn, clock, logger) };
  const client = createClient(options.rest, shards, ws);
  const events = createEvents(logger, options.reference);
  const now = options.now ?? Date.now;
  const talk = createTalk(now);
  const filing = createFiling(options.store.feedback, now, logger);
  const pace = createPace(now, options.rates);
  const { promise: isReady, resolve: ready } = Promise.withResolvers<Client<true>>();
  const digests = isReady.then((there) => digestsOf(options, there));
  const means = async () => ({ digests: (await digests).desk });
  digests.catch((error: unknown) => logger.error({ err: error }, 'digests are not at work'));
  client.on(
    ClientEvents.InteractionCreate,
    onInteraction({
      exhibit,
      events,
      talk,
      filing,
      pictures: options.pictures,
      mayReport: createReportLimit(now),
      means,
    }),
  );
  client.on(ClientEvents.MessageCreate, onMessage({ exhibit, events, logger, talk, pace, filing }));
  client.on(ClientEvents.Error, (error) => logger.error({ err: error }, 'client error'));
  client.on(ClientEvents.ShardError, (error, shard) => logger.warn({ err: error, shard }, 'connection error'));
  client.on(ClientEvents.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting'));
  client.on(ClientEvents.Warn, (warning) => logger.warn(warning));

  const { promise: sessionEnded, reject: endSession } = Promise.withResolvers<never>();
  client.on(ClientEvents.ShardDisconnect, ({ code }) => endSession(endOfSession(code)));

  try {
    const loggedIn = Promise.all([once(client, ClientEvents.ClientReady), client.login(token)]);
    await Promise.race([loggedIn, sessionEnded]);
    logger.info({ guilds: client.guilds.cache.size, articles: exhibit.shelf.articles.length }, 'ready');
    // One process does it for all.
    if (shards?.ids.includes(0) !== false)
      await registerCommands(client as Client<true>, exhibit.library, guildId, logger);
  } catch (error) {
    await client.destroy();
    throw startFailure(error);
  }
  ready(client as Client<true>);
  sessionEnded.catch(options.ended ?? ((error: ConfigError) => logger.fatal({ err: error }, 'session ended')));

  return {
    async stop() {
      client.removeAllListeners(ClientEvents.InteractionCreate);
      client.removeAllListeners(ClientEvents.MessageCreate);
      client.removeAllListeners(ClientEvents.ShardDisconnect);
      await events.settled();
      await (await digests.catch(() => undefined))?.stop();
      await filing.settled();
      await client.destroy();
    },
  };
}

// Nothing of digests is loaded before the bot is ready.
async function digestsOf(
  { exhibit, token, logger, store, pictures, clock = realTime, reached }: BotOptions,
  client: Client<true>,
): Promise<DigestsAtWork> {
  const { startDigests } = await import('./digests.ts');
  return startDigests({
    client,
    token,
    exhibit,
    digests: store.digests,
    clock,
    logger,
    pictures,
    ...(reached && { reached }),
  });
}
