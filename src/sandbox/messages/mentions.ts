import { PermissionFlagsBits } from 'discord-api-types/v10';
import { may } from '../world/permissions.ts';
import { guildOf, type State } from '../world/state.ts';
import type { Channel } from '../world/types.ts';
import type { AllowedMentions } from './form.ts';
import type { Pings } from './message.ts';

export interface Mentioning {
  channel: Channel;
  authorId: string;
  text: string;
  /** Null where the sender does not say: then `fallback` holds. */
  allowed: AllowedMentions | null;
  /** What is parsed by default: everything in a message, users alone in an interaction's answer. */
  fallback: ('users' | 'roles' | 'everyone')[];
  /** Author of the message that is answered. */
  repliedTo: string | null;
}

/** Whom a text notifies: what it names, within what is allowed, within what the author may. */
export function resolvePings(state: State, mentioning: Mentioning): Pings {
  const { channel, authorId, text } = mentioning;
  const allowed = mentioning.allowed ?? { parse: mentioning.fallback, replied_user: true };
  const guild = guildOf(state, channel);
  const parses = (kind: 'users' | 'roles' | 'everyone') => allowed.parse?.includes(kind) ?? false;
  const broad = !guild || may(state, channel, authorId, PermissionFlagsBits.MentionEveryone);
  const users = named(text, /<@!?(\d+)>/g).filter(
    (id) => state.users.has(id) && (parses('users') || allowed.users?.includes(id)),
  );
  const roles = named(text, /<@&(\d+)>/g).filter((id) => {
    const role = guild?.roles.get(id);
    return role && (role.mentionable || broad) && (parses('roles') || allowed.roles?.includes(id));
  });
  if (mentioning.repliedTo !== null && allowed.replied_user) users.push(mentioning.repliedTo);
  return {
    everyone: broad && parses('everyone') && /@(everyone|here)\b/.test(text),
    users: [...new Set(users)],
    roles,
  };
}

function named(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
}
