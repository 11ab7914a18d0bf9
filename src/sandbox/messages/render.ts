import { MessageFlags, MessageReferenceType, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { may } from '../world/permissions.ts';
import { renderPartialMember, renderUser, timestamp } from '../world/render.ts';
import { existing, type State } from '../world/state.ts';
import type { Attachment, Message, Origin } from './message.ts';

/** How much of a message its reader gets: a bot without the privileged intent is not shown everything. */
export interface Reading {
  /** True: the reader holds the message content intent, or is a person. */
  content: boolean;
  /** True only in the answer to a create and in its event; what is read later has no nonce. */
  nonce?: boolean;
}

/** A message as Discord's API gives it. */
export function renderMessage(state: State, message: Message, reading: Reading) {
  const author = existing(state.users, message.authorId);
  const shown = reading.content || contentIsOurs(state, message);
  const replied = message.replyTo === null ? undefined : state.messages.get(message.replyTo);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: renderUser(author),
    content: shown ? message.content : '',
    embeds: shown ? message.embeds : [],
    components: shown ? message.components : [],
    attachments: shown ? message.attachments.map((attachment) => renderAttachment(state, message, attachment)) : [],
    mentions: message.pings.users.map((id) => renderUser(existing(state.users, id))),
    mention_roles: message.pings.roles,
    mention_everyone: message.pings.everyone,
    flags: message.flags,
    pinned: false,
    tts: false,
    timestamp: timestamp(message.createdAt),
    edited_timestamp: message.editedAt === null ? null : timestamp(message.editedAt),
    ...(reading.nonce && message.nonce !== null && { nonce: message.nonce }),
    ...(message.replyTo !== null && {
      message_reference: {
        type: MessageReferenceType.Default,
        channel_id: message.channelId,
        message_id: message.replyTo,
        ...(message.guildId !== null && { guild_id: message.guildId }),
      },
    }),
    ...(message.type === MessageType.Reply && {
      referenced_message: replied ? renderReferenced(state, replied, reading) : null,
    }),
    ...(message.webhookId !== null && { webhook_id: message.webhookId }),
    ...renderOrigin(state, message),
  };
}

export type RenderedMessage = ReturnType<typeof renderMessage>;

/** A message as the gateway sends it: with guild and member beside it. */
export function renderMessageEvent(state: State, message: Message, reading: Reading) {
  const { type: channel_type } = existing(state.channels, message.channelId);
  const rendered = { ...renderMessage(state, message, reading), channel_type };
  if (message.guildId === null) return rendered;
  const member = state.guilds.get(message.guildId)?.members.get(message.authorId);
  return { ...rendered, guild_id: message.guildId, ...(member && { member: renderPartialMember(member) }) };
}

function renderReferenced(state: State, message: Message, reading: Reading): object {
  return renderMessage(state, { ...message, type: MessageType.Default }, { content: reading.content });
}

function renderOrigin(state: State, { origin }: Message) {
  if (!origin) return {};
  return {
    application_id: state.app.id,
    webhook_id: state.app.id,
    interaction_metadata: renderMetadata(state, origin),
    ...(origin.name !== null && {
      interaction: {
        id: origin.interactionId,
        type: origin.kind,
        name: origin.name,
        user: renderUser(existing(state.users, origin.userId)),
      },
    }),
  };
}

function renderMetadata(
  state: State,
  { interactionId, kind, userId, owners, interactedWith, trigger }: Origin,
): object {
  return {
    id: interactionId,
    type: kind,
    user: renderUser(existing(state.users, userId)),
    authorizing_integration_owners: owners,
    ...(interactedWith !== null && { interacted_message_id: interactedWith }),
    ...(trigger && { triggering_interaction_metadata: renderMetadata(state, trigger) }),
  };
}

function renderAttachment(state: State, message: Message, attachment: Attachment) {
  const url = attachmentUrl(state, message.channelId, attachment);
  return {
    id: attachment.id,
    filename: attachment.filename,
    size: attachment.data.byteLength,
    content_type: attachment.contentType,
    ...sizeOf(attachment.data),
    url,
    proxy_url: url,
    ...(attachment.description !== null && { description: attachment.description }),
    ...(message.flags & MessageFlags.Ephemeral && { ephemeral: true }),
  };
}

/** A PNG's width and height in pixels, which stand behind its signature; Discord measures pictures, and other files have none. */
function sizeOf(data: Uint8Array): { width?: number; height?: number } {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const isPng = bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : {};
}

export function attachmentUrl(state: State, channelId: string, { id, filename }: Attachment): string {
  return `${state.address}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
}

/** Without the privileged intent a bot reads its own messages, those that mention it, and its direct messages. */
function contentIsOurs(state: State, message: Message): boolean {
  const ours = message.authorId === state.app.id || message.pings.users.includes(state.app.id);
  return (
    ours || (message.guildId === null && existing(state.channels, message.channelId).recipients.includes(state.app.id))
  );
}

/** True where a user sees the message: in the channel, by permission, and not someone else's private answer. */
export function visibleTo(state: State, message: Message, userId: string): boolean {
  if (message.ephemeralFor !== null) return message.ephemeralFor === userId;
  const channel = state.channels.get(message.channelId);
  return channel !== undefined && may(state, channel, userId, PermissionFlagsBits.ViewChannel);
}
