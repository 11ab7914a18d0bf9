import type { Message } from '../messages/message.ts';
import { renderMessage } from '../messages/render.ts';
import { appPermissions, permissionsIn } from '../world/permissions.ts';
import { renderChannel, renderPartialMember, renderRole, renderUser } from '../world/render.ts';
import { existing, guildOf, type State } from '../world/state.ts';
import type { Channel, User } from '../world/types.ts';
import { insist } from './refusal.ts';

type Table = Record<string, object>;

/** The objects behind the ids in an interaction, collected while its payload is built. */
export interface Resolved {
  user(id: string): void;
  role(id: string): void;
  mentionable(id: string): void;
  channel(id: string): Channel;
  message(message: Message): void;
  /** What was collected; undefined where there was nothing. */
  tables(): Record<string, Table> | undefined;
}

export function createResolved(state: State, where: Channel, viewer: User): Resolved {
  const found: Record<string, Table> = {};
  const guild = guildOf(state, where);
  const put = (table: string, id: string, value: object) => {
    found[table] = { ...found[table], [id]: value };
  };
  const resolved: Resolved = {
    user(id) {
      insist(state.users.has(id), `There is no user ${id}.`);
      put('users', id, renderUser(existing(state.users, id)));
      const member = guild?.members.get(id);
      if (member)
        put('members', id, { ...renderPartialMember(member), permissions: permissionsIn(state, where, id).toString() });
    },
    role(id) {
      const role = guild?.roles.get(id);
      insist(role, `There is no role ${id} here.`);
      put('roles', id, renderRole(role));
    },
    mentionable(id) {
      if (guild?.roles.has(id)) resolved.role(id);
      else resolved.user(id);
    },
    channel(id) {
      const channel = state.channels.get(id);
      insist(channel && channel.guildId !== null && channel.guildId === guild?.id, `There is no channel ${id} here.`);
      const { permission_overwrites: _, ...partial } = { permission_overwrites: [], ...renderChannel(state, channel) };
      put('channels', id, {
        ...partial,
        permissions: permissionsIn(state, channel, viewer.id).toString(),
        app_permissions: appPermissions(state, channel).toString(),
      });
      return channel;
    },
    message(message) {
      put('messages', message.id, renderMessage(state, message, { content: true }));
    },
    tables: () => (Object.keys(found).length > 0 ? found : undefined),
  };
  return resolved;
}
