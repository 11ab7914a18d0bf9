import { GatewayDispatchEvents as Event, PermissionFlagsBits } from 'discord-api-types/v10';
import type { SandboxEvent } from '../hub.ts';
import type { Message } from '../messages/message.ts';
import { renderMessageEvent, visibleTo } from '../messages/render.ts';
import { may } from '../world/permissions.ts';
import { renderChannel, renderGuild, renderMember, renderUser } from '../world/render.ts';
import { existing, type State } from '../world/state.ts';
import type { Channel } from '../world/types.ts';
import type { Dispatch } from './events.ts';

/** What a person's client knows once it is logged in: who it is, the guilds and the direct channels, with who is in them. */
export function personReady(state: State, userId: string) {
  const seen = [...state.channels.values()].filter((channel) => sees(state, channel, userId));
  const guilds = [...state.guilds.values()].filter(({ members }) => members.has(userId));
  return {
    v: 10,
    user: renderUser(existing(state.users, userId)),
    guilds: guilds.map((guild) => ({
      ...renderGuild(guild),
      channels: seen.filter(({ guildId }) => guildId === guild.id).map((channel) => renderChannel(state, channel)),
      members: [...guild.members.values()].map((member) => renderMember(state, member)),
    })),
    private_channels: seen.filter(({ guildId }) => guildId === null).map((channel) => directChannel(state, channel)),
  };
}

/** What a person's client is told of a happening; null where the person sees nothing of it. */
export function personEvent(state: State, event: SandboxEvent, userId: string): Dispatch | null {
  switch (event.type) {
    case 'message_created':
      return ofMessage(state, Event.MessageCreate, event.message, userId);
    case 'message_updated':
      return ofMessage(state, Event.MessageUpdate, event.message, userId);
    case 'message_deleted': {
      const { id, channelId } = event.message;
      return visibleTo(state, event.message, userId)
        ? { event: Event.MessageDelete, data: { id, channel_id: channelId } }
        : null;
    }
    case 'typing': {
      if (event.userId === userId || !sees(state, event.channel, userId)) return null;
      const timestamp = Math.floor(state.clock.now() / 1000);
      return {
        event: Event.TypingStart,
        data: { channel_id: event.channel.id, user_id: event.userId, timestamp },
      };
    }
    case 'commands_registered':
      return { event: 'GUILD_APPLICATION_COMMAND_INDEX_UPDATE', data: { guild_id: event.guildId } };
    case 'channel_created':
      return ofChannel(state, Event.ChannelCreate, event.channel, userId);
    case 'channel_updated':
      return ofChannel(state, Event.ChannelUpdate, event.channel, userId);
    case 'channel_deleted':
      return ofChannel(state, Event.ChannelDelete, event.channel, userId);
    default:
      return null;
  }
}

function ofMessage(state: State, event: string, message: Message, userId: string): Dispatch | null {
  if (!visibleTo(state, message, userId)) return null;
  return { event, data: renderMessageEvent(state, message, { content: true, nonce: event === Event.MessageCreate }) };
}

function ofChannel(state: State, event: string, channel: Channel, userId: string): Dispatch | null {
  if (!sees(state, channel, userId)) return null;
  return { event, data: channel.guildId === null ? directChannel(state, channel) : renderChannel(state, channel) };
}

function sees(state: State, channel: Channel, userId: string): boolean {
  return may(state, channel, userId, PermissionFlagsBits.ViewChannel);
}

/** A direct channel as its people see it: with the bot among the recipients. */
function directChannel(state: State, channel: Channel) {
  const recipients = channel.recipients.map((id) => renderUser(existing(state.users, id)));
  return { ...renderChannel(state, channel), recipients };
}
