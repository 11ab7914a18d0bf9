import { GatewayDispatchEvents as Event, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { SandboxEvent } from '../hub.ts';
import type { Message } from '../messages/message.ts';
import { renderMessageEvent } from '../messages/render.ts';
import { renderChannel, renderGuild, renderMember, renderRole, timestamp } from '../world/render.ts';
import { existing, type State } from '../world/state.ts';
import type { Channel, Guild } from '../world/types.ts';
import { type Audience, botSees, hears } from './visibility.ts';

/** One event on its way to a session. */
export interface Dispatch {
  event: string;
  data: unknown;
}

type Of<Type extends SandboxEvent['type']> = Extract<SandboxEvent, { type: Type }>;
type Translate<Type extends SandboxEvent['type']> = (
  state: State,
  event: Of<Type>,
  audience: Audience,
) => Dispatch | null;

/** What a session is told of each happening; null where it is told nothing. */
const translations: { [Type in SandboxEvent['type']]: Translate<Type> } = {
  message_created: (state, { message }, audience) => messageDispatch(state, Event.MessageCreate, message, audience),
  message_updated: (state, { message }, audience) => messageDispatch(state, Event.MessageUpdate, message, audience),
  message_deleted: (state, { message }, audience) =>
    hearsMessage(state, message, audience)
      ? {
          event: Event.MessageDelete,
          data: { id: message.id, channel_id: message.channelId, ...inGuild(message.guildId) },
        }
      : null,
  typing: (state, { channel, userId }, audience) => {
    const intent = channel.guildId === null ? Intent.DirectMessageTyping : Intent.GuildMessageTyping;
    if (userId === state.app.id || !botSees(state, channel) || !hears(audience, channel.guildId, intent)) return null;
    const at = Math.floor(state.clock.now() / 1000);
    return {
      event: Event.TypingStart,
      data: { channel_id: channel.id, user_id: userId, timestamp: at, ...inGuild(channel.guildId) },
    };
  },
  commands_registered: () => null,
  guild_created: (state, { guild }, audience) =>
    guildDispatch(audience, guild, Event.GuildCreate, guildCreate(state, guild)),
  guild_deleted: (_, { guild }, audience) => guildDispatch(audience, guild, Event.GuildDelete, { id: guild.id }),
  channel_created: (state, { channel }, audience) =>
    channelDispatch(state, audience, channel, [Event.ChannelCreate, Event.ThreadCreate]),
  channel_updated: (state, { channel }, audience) =>
    channelDispatch(state, audience, channel, [Event.ChannelUpdate, Event.ThreadUpdate]),
  channel_deleted: (state, { channel }, audience) =>
    channelDispatch(state, audience, channel, [Event.ChannelDelete, Event.ThreadDelete]),
  role_created: (_, { guild, role }, audience) =>
    guildDispatch(audience, guild, Event.GuildRoleCreate, { guild_id: guild.id, role: renderRole(role) }),
  role_updated: (_, { guild, role }, audience) =>
    guildDispatch(audience, guild, Event.GuildRoleUpdate, { guild_id: guild.id, role: renderRole(role) }),
  member_updated: (state, { guild, member }, audience) => {
    // A bot hears of itself without the privileged intent.
    const intent = member.userId === state.app.id ? 0 : Intent.GuildMembers;
    const data = { ...renderMember(state, member), guild_id: guild.id };
    return hears(audience, guild.id, intent) ? { event: Event.GuildMemberUpdate, data } : null;
  },
};

/** What a session hears of an event, by its intents, its shard and what the bot may see. */
export function translate<Type extends SandboxEvent['type']>(
  state: State,
  event: Of<Type>,
  audience: Audience,
): Dispatch | null {
  const translation: Translate<Type> = translations[event.type];
  return translation(state, event, audience);
}

/** A guild with all that a bot keeps of it: channels, threads, roles and its own member. */
export function guildCreate(state: State, guild: Guild) {
  const channels = [...state.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const me = existing(guild.members, state.app.id);
  return {
    ...renderGuild(guild),
    joined_at: timestamp(me.joinedAt),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [renderMember(state, me)],
    channels: channels.filter(({ thread }) => !thread).map((channel) => renderChannel(state, channel)),
    threads: channels
      .filter((channel) => channel.thread && !channel.thread.archived && botSees(state, channel))
      .map((channel) => renderChannel(state, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function guildDispatch(audience: Audience, guild: Guild, event: string, data: unknown): Dispatch | null {
  return hears(audience, guild.id, Intent.Guilds) ? { event, data } : null;
}

/** Private channels are never announced: bots learn of them from their first message. */
function channelDispatch(
  state: State,
  audience: Audience,
  channel: Channel,
  [plain, thread]: [string, string],
): Dispatch | null {
  if (channel.guildId === null || !hears(audience, channel.guildId, Intent.Guilds)) return null;
  if (!state.guilds.get(channel.guildId)?.members.has(state.app.id)) return null;
  return { event: channel.thread ? thread : plain, data: renderChannel(state, channel) };
}

function messageDispatch(state: State, event: string, message: Message, audience: Audience): Dispatch | null {
  if (!hearsMessage(state, message, audience)) return null;
  const content = (audience.intents & Intent.MessageContent) !== 0;
  return { event, data: renderMessageEvent(state, message, { content, nonce: event === Event.MessageCreate }) };
}

function hearsMessage(state: State, message: Message, audience: Audience): boolean {
  const channel = state.channels.get(message.channelId);
  const intent = message.guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
  if (!channel || message.ephemeralFor !== null) return false;
  return hears(audience, message.guildId, intent) && botSees(state, channel);
}

const inGuild = (guildId: string | null) => (guildId === null ? {} : { guild_id: guildId });
