import { type Client, Events as ClientEvents, type RESTOptions, Status as ShardStatus } from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import { type Clock, realTime } from '../clock.ts';
import type { DeliveryOptions } from '../digest/delivery.ts';
import type { ConfigError } from '../errors.ts';
import { later } from '../later.ts';
import { once } from '../remembered.ts';
import type { Store } from '../store/store.ts';
import { createClient, logIn, type Shards } from './client.ts';
import type { DigestsAtWork } from './digests.ts';
import { createEvents, type EventsOptions } from './events.ts';
import { createFiling } from './filing.ts';
import { takingTurns } from './identifies.ts';
import { installLinks } from './install-links.ts';
import type { Waiting } from './note.ts';
import { createPace, createReportLimit, type Rates } from './pace.ts';
import type { Pictures } from './pictures.ts';
import { startFailure } from './start-failure.ts';
import { createTalk } from './talk.ts';

const interactions = later<typeof import('./interactions.ts')>(import.meta.url, './interactions.ts');
const messages = later<typeof import('./messages.ts')>(import.meta.url, './messages.ts');

export type BotOptions = Pick<EventsOptions, 'logger' | 'reference' | 'handled' | 'logPersonal'> & {
  readonly exhibit: Exhibit;
  readonly token: string;
  /** What is kept beyond a restart. It opens when it is first used, and answers need it not. */
  readonly store: Store;
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
  /** Tells a channel what waits for the operator. Rejects where it cannot. */
  note(channelId: string, waiting: readonly Waiting[]): Promise<void>;
  /** Takes nothing new, finishes what is in flight, and leaves. */
  stop(): Promise<void>;
  /** How the connection of each of its shards is now; `ping` in milliseconds, once it is known. */
  shards(): readonly { readonly shard: number; readonly isReady: boolean; readonly ping: number | undefined }[];
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
  const events = createEvents(options);
  const now = options.now ?? Date.now;
  const talk = createTalk(now);
  const filing = createFiling(options.store.feedback, now, logger);
  const pace = createPace(now, options.rates);
  const { promise: isReady, resolve: ready } = Promise.withResolvers<Client<true>>();
  const digests = isReady.then((there) => digestsOf(options, there));
  const means = async () => ({ digests: (await digests).desk });
  digests.catch((error: unknown) => logger.error({ err: error }, 'digests are not at work'));
  // Loaded with the first event or once the bot is ready, whichever is earlier: logging in needs nothing of it.
  const hear = once(() => {
    const { onInteraction } = interactions();
    const { onMessage } = messages();
    const { pictures } = options;
    const mayReport = createReportLimit(now);
    return {
      interaction: onInteraction({ exhibit, events, talk, filing, pictures, mayReport, means }),
      message: onMessage({ exhibit, events, logger, talk, pace, filing }),
    };
  });
  client.on(ClientEvents.InteractionCreate, (interaction) => hear().interaction(interaction));
  client.on(ClientEvents.MessageCreate, (message) => hear().message(message));
  client.on(ClientEvents.Error, (error) => logger.error({ err: error }, 'client error'));
  client.on(ClientEvents.ShardError, (error, shard) => logger.warn({ err: error, shard }, 'connection error'));
  client.on(ClientEvents.ShardReconnecting, (shard) => logger.info({ shard }, 'reconnecting'));
  client.on(ClientEvents.Warn, (warning) => logger.warn(warning));

  let session: Awaited<ReturnType<typeof logIn>>;
  try {
    session = await logIn(client, token);
    logger.info({ guilds: client.guilds.cache.size, articles: exhibit.shelf.articles.length }, 'ready');
    if (client.guilds.cache.size === 0 && shards === undefined)
      logger.warn(`the bot is in no server: add it to one with ${installLinks(client.application?.id ?? '').guild}`);
    exhibit.library.prove();
    hear();
    // One process does it for all.
    if (shards?.ids.includes(0) !== false) {
      const { registerCommands } = await import('./register.ts');
      await registerCommands(client as Client<true>, exhibit.library, guildId, logger);
    }
  } catch (error) {
    await client.destroy();
    throw startFailure(error);
  }
  ready(client as Client<true>);
  session.ended.catch(options.ended ?? ((error: ConfigError) => logger.fatal({ err: error }, 'session ended')));

  return {
    note: async (channelId, waiting) => (await import('./note.ts')).postNote(client, channelId, waiting),
    async stop() {
      client.removeAllListeners(ClientEvents.InteractionCreate);
      client.removeAllListeners(ClientEvents.MessageCreate);
      client.removeAllListeners(ClientEvents.ShardDisconnect);
      await events.settled();
      await (await digests.catch(() => undefined))?.stop();
      await filing.settled();
      await client.destroy();
    },
    shards: () =>
      [...client.ws.shards.values()].map(({ id, status, ping }) => ({
        shard: id,
        isReady: status === ShardStatus.Ready,
        ping: ping < 0 ? undefined : ping,
      })),
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
    store,
    clock,
    logger,
    pictures,
    ...(reached && { reached }),
  });
}
