import { PermissionFlagsBits as Bits, ChannelType } from 'discord-api-types/v10';
import { DiscordError, demand, found } from '../errors.ts';
import { formError } from '../forms.ts';
import { may } from '../world/permissions.ts';
import { existing, type State } from '../world/state.ts';
import type { Channel } from '../world/types.ts';
import type { MessageForm } from './form.ts';
import type { Message } from './message.ts';
import { createMessage, type UploadedFile } from './write.ts';

const textTypes: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.DM,
  ChannelType.GroupDM,
]);

/** How long Discord remembers an enforced nonce, in milliseconds: "the past few minutes". */
const nonceMemory = 3 * 60_000;

/** A channel that the bot sees; throws 10003 or 50001. */
export function visibleChannel(state: State, id: string): Channel {
  const channel = found(state.channels.get(id), 'unknownChannel');
  demand(may(state, channel, state.app.id, Bits.ViewChannel), 'missingAccess');
  return channel;
}

/** Posts a message of the bot in a channel, with every check that Discord makes. */
export function sendMessage(state: State, channel: Channel, form: MessageForm, files: UploadedFile[]): Message {
  const bot = state.app.id;
  checkMaySend(state, channel, files.length > 0);
  const remembered = form.enforce_nonce && form.nonce ? recall(state, `${bot} ${channel.id} ${form.nonce}`) : undefined;
  if (remembered) return remembered;
  const replyTo = replied(state, channel, form);
  const mayEmbed = may(state, channel, bot, Bits.EmbedLinks);
  const message = createMessage(state, { channel, authorId: bot, form, files, replyTo, mayEmbed });
  if (channel.thread?.archived) {
    channel.thread.archived = false;
    state.hub.emit({ type: 'channel_updated', channel });
  }
  if (form.enforce_nonce && form.nonce) {
    state.nonces.set(`${bot} ${channel.id} ${form.nonce}`, { messageId: message.id, at: state.clock.now() });
  }
  return message;
}

/** Throws unless the bot may write here now. */
export function checkMaySend(state: State, channel: Channel, withFiles: boolean): void {
  const bot = state.app.id;
  const send = channel.thread ? Bits.SendMessagesInThreads : Bits.SendMessages;
  demand(textTypes.has(channel.type), 'notATextChannel');
  demand(may(state, channel, bot, send), 'missingPermissions');
  demand(!withFiles || may(state, channel, bot, Bits.AttachFiles), 'missingPermissions');
  // An archived thread opens by itself when something is posted, a locked one does not.
  const closed = channel.thread?.archived && channel.thread.locked;
  demand(!closed || may(state, channel, bot, Bits.ManageThreads), 'archivedThread');
  if (channel.type === ChannelType.DM) checkMayWriteTo(state, channel);
}

function checkMayWriteTo(state: State, channel: Channel): void {
  const [userId = ''] = channel.recipients.filter((id) => id !== state.app.id);
  const user = existing(state.users, userId);
  demand(sharesGuild(state, userId) || user.installedApp, 'noMutualGuild');
  demand(user.acceptsDirectMessages && !user.bot, 'closedToMessages');
}

export function sharesGuild(state: State, userId: string): boolean {
  return [...state.guilds.values()].some(({ members }) => members.has(userId) && members.has(state.app.id));
}

function recall(state: State, key: string): Message | undefined {
  const entry = state.nonces.get(key);
  if (!entry || state.clock.now() - entry.at > nonceMemory) return undefined;
  return state.messages.get(entry.messageId);
}

/** The id of the message that the form answers, or null; throws where it cannot be answered. */
function replied(state: State, channel: Channel, { message_reference: reference }: MessageForm): string | null {
  if (!reference) return null;
  if (!may(state, channel, state.app.id, Bits.ReadMessageHistory)) throw new DiscordError('cannotReadReply');
  const target = state.messages.get(reference.message_id);
  if (target?.channelId === channel.id && target.ephemeralFor === null) return target.id;
  if (reference.fail_if_not_exists === false) return null;
  throw formError([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
}
