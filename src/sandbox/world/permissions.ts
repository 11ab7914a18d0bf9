import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { guildOf, type State } from './state.ts';
import type { Channel, Guild } from './types.ts';

export const allPermissions = Object.values(Bits).reduce((all, bit) => all | bit, 0n);

/** What a new guild gives to @everyone. */
export const everyonePermissions =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.AddReactions |
  Bits.UseExternalEmojis |
  Bits.ReadMessageHistory |
  Bits.UseApplicationCommands |
  Bits.UseExternalApps;

const directPermissions = everyonePermissions | Bits.MentionEveryone;

/** A member's permissions in the guild as a whole. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return allPermissions;
  const roles = [guild.id, ...(guild.members.get(userId)?.roles ?? [])];
  const granted = roles.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  return granted & Bits.Administrator ? allPermissions : granted;
}

/** What a user may do in a channel, by roles and overwrites; nothing where the user cannot see it. */
export function permissionsIn(state: State, channel: Channel, userId: string): bigint {
  const guild = guildOf(state, channel);
  if (!guild) return channel.recipients.includes(userId) ? directPermissions : 0n;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const base = guildPermissions(guild, userId);
  if (base === allPermissions) return base;
  // A thread has no overwrites of its own.
  const overwrites = (channel.thread && state.channels.get(channel.parentId ?? ''))?.overwrites ?? channel.overwrites;
  const roles = [...member.roles].flatMap((id) => overwrites.get(id) ?? []);
  const layers = [
    overwrites.get(guild.id),
    {
      allow: roles.reduce((sum, { allow }) => sum | allow, 0n),
      deny: roles.reduce((sum, { deny }) => sum | deny, 0n),
    },
    overwrites.get(userId),
  ];
  const granted = layers.reduce((bits, layer) => (layer ? (bits & ~layer.deny) | layer.allow : bits), base);
  return granted & Bits.ViewChannel ? granted : 0n;
}

export function may(state: State, channel: Channel, userId: string, bits: bigint): boolean {
  return (permissionsIn(state, channel, userId) & bits) === bits;
}

/** What the app may do where an interaction happens, also where its bot is not a member. */
export function appPermissions(state: State, channel: Channel): bigint {
  const guild = guildOf(state, channel);
  if (!guild) return directPermissions;
  if (guild.members.has(state.app.id)) return permissionsIn(state, channel, state.app.id);
  return (Bits.EmbedLinks | Bits.AttachFiles | Bits.UseExternalEmojis) & everyonePermissions;
}
