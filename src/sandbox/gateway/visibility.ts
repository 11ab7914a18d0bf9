import { GatewayIntentBits as Intent, PermissionFlagsBits } from 'discord-api-types/v10';
import { may } from '../world/permissions.ts';
import type { State } from '../world/state.ts';
import type { Channel, Guild } from '../world/types.ts';

/** What a bot's session asked for when it identified itself. */
export interface Audience {
  intents: number;
  shard: readonly [id: number, count: number];
}

/** Whose client a session is. */
export interface Viewer {
  userId: string;
}

export const knownIntents = Object.values(Intent)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** Privileged intents asked for that the app does not hold. */
export function disallowedIntents({ app }: State, intents: number): number {
  const held =
    (app.privileged.members ? Intent.GuildMembers : 0) |
    (app.privileged.presences ? Intent.GuildPresences : 0) |
    (app.privileged.messageContent ? Intent.MessageContent : 0);
  return intents & (Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent) & ~held;
}

/** The shard that hears of a guild; direct messages arrive on shard 0. */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

export function hears({ intents, shard }: Audience, guildId: string | null, intent: number): boolean {
  return (intents & intent) === intent && shardOf(guildId, shard[1]) === shard[0];
}

/** True where the bot is in the channel and sees it. */
export function botSees(state: State, channel: Channel): boolean {
  return may(state, channel, state.app.id, PermissionFlagsBits.ViewChannel);
}

export function guildsOf(state: State, { shard }: Audience): Guild[] {
  return [...state.guilds.values()].filter(
    (guild) => guild.members.has(state.app.id) && shardOf(guild.id, shard[1]) === shard[0],
  );
}
