import { once } from 'node:events';
import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
  type WebSocketOptions,
} from 'discord.js';
import { endOfSession, startFailure } from './start-failure.ts';

/** Shards of the bot that one process runs, each below `count`, which is how many there are in all processes. */
export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** Requests a second that Discord allows a bot, in all its processes together. */
const RATE = 50;

/**
 * A Discord client that keeps only what permissions need: no messages, no members but itself. Messages notify nobody.
 * Runs every shard that Discord asks for, or those that are given; of the bot's requests it makes half of their share at most.
 */
export function createClient(rest: Partial<RESTOptions> = {}, shards?: Shards, ws: WebSocketOptions = {}): Client {
  const share = shards === undefined ? 1 : shards.ids.length / shards.count;
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    // Given here so that no SHARDS or SHARD_COUNT of the environment decides it.
    ...(shards === undefined ? { shards: 'auto' } : { shards: [...shards.ids], shardCount: shards.count }),
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      AutoModerationRuleManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
    }),
    // The other half is for digests, which have a client of their own.
    rest: { globalRequestsPerSecond: Math.max(1, Math.floor((RATE * share) / 2)), ...rest },
    ws,
  });
}

/**
 * Logs in and waits until it is ready.
 * @returns a promise that rejects with a ConfigError once Discord has ended the session for good
 * @throws ConfigError for a wrong token, or where Discord cannot be reached
 */
export async function logIn(client: Client, token: string): Promise<{ readonly ended: Promise<never> }> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  // Whoever has heard of the first end needs no second.
  ended.catch(() => {});
  client.on(Events.ShardDisconnect, ({ code }) => reject(endOfSession(code)));
  try {
    await Promise.race([Promise.all([once(client, Events.ClientReady), client.login(token)]), ended]);
    return { ended };
  } catch (error) {
    throw startFailure(error);
  }
}
