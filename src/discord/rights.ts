import { PermissionFlagsBits as Bits, ChannelType, type PermissionsBitField } from 'discord.js';
import type { Spot } from '../answer/service.ts';
import { TO_ATTACH } from '../digest/post.ts';

const FORMS: Partial<Record<ChannelType, Spot['form']>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.PrivateThread]: 'thread',
  [ChannelType.AnnouncementThread]: 'thread',
  [ChannelType.GuildForum]: 'forum',
};

/** The kinds of channel that are posted in. */
export const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildForum,
] as const;

// In a forum the first message of a thread is a message to the forum, and the others are messages in a thread.
const NEEDED = {
  text: [Bits.SendMessages],
  announcement: [Bits.SendMessages],
  thread: [Bits.SendMessagesInThreads],
  forum: [Bits.SendMessages, Bits.SendMessagesInThreads],
  other: [],
} satisfies Record<Spot['form'], bigint[]>;

const NAMES = new Map<bigint, string>([
  [Bits.ViewChannel, 'View Channel'],
  [Bits.SendMessages, 'Send Messages'],
  [Bits.SendMessagesInThreads, 'Send Messages in Threads'],
  [Bits.EmbedLinks, 'Embed Links'],
  [Bits.AttachFiles, TO_ATTACH],
  [Bits.ReadMessageHistory, 'Read Message History'],
]);

/** What the bot needs in a server: to see and write, also in threads, to show embeds and pictures, and to find what it wrote. */
export const PERMISSIONS: readonly bigint[] = [...NAMES.keys()];
export const PERMISSION_NAMES: readonly string[] = [...NAMES.values()];

/** A channel as posting sees it, with the rights that the bot lacks for it. */
export function spotOf(channelId: string, type: ChannelType, held: Readonly<PermissionsBitField> | null): Spot {
  const form = FORMS[type] ?? 'other';
  const needed = [Bits.ViewChannel, ...NEEDED[form], Bits.EmbedLinks, Bits.AttachFiles, Bits.ReadMessageHistory];
  const missing = needed.filter((bit) => held?.has(bit) !== true).map((bit) => NAMES.get(bit) ?? '');
  return { channelId, form, missing };
}
