import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { everyonePermissions } from './permissions.ts';
import { existing, type State } from './state.ts';
import type { Channel, Guild, GuildInstall, Overwrite, Ref, Role, User } from './types.ts';

/** What is in a new world, and what its administrators change in it. Changes reach the gateway at once. */
export type Builder = ReturnType<typeof createBuilder>;

export interface GuildOptions {
  owner: Ref;
  members?: Ref[];
  /** How the app is installed; with its bot unless said otherwise. */
  install?: GuildInstall;
  /** What the bot's own role grants beside what @everyone has. */
  botPermissions?: bigint;
  /** What @everyone may do. */
  permissions?: bigint;
}

export interface OverwriteOptions {
  allow?: bigint;
  deny?: bigint;
}

export function createBuilder(state: State) {
  const { hub, identity, clock } = state;

  function addUser(username: string, options: Partial<Omit<User, 'id' | 'username'>> = {}): User {
    const user = {
      id: identity.snowflake(),
      username,
      bot: false,
      locale: 'en-US',
      acceptsDirectMessages: true,
      installedApp: false,
      ...options,
    };
    state.users.set(user.id, user);
    return user;
  }

  function addGuild(name: string, options: GuildOptions): Guild {
    const id = identity.snowflake();
    const guild: Guild = { id, name, ownerId: options.owner.id, install: null, roles: new Map(), members: new Map() };
    guild.roles.set(id, newRole(id, '@everyone', 0, options.permissions ?? everyonePermissions));
    state.guilds.set(id, guild);
    for (const member of [options.owner, ...(options.members ?? [])]) join(guild, member);
    install(guild, options.install === undefined ? 'bot' : options.install, options.botPermissions);
    return guild;
  }

  function newRole(id: string, name: string, position: number, permissions: bigint): Role {
    return { id, name, position, permissions, mentionable: false, managed: false };
  }

  function join(guild: Guild, user: Ref): void {
    guild.members.set(user.id, { userId: user.id, nick: null, roles: new Set(), joinedAt: clock.now() });
  }

  function leave(guild: Guild, user: Ref): void {
    guild.members.delete(user.id);
  }

  function install(guild: Guild, how: GuildInstall, botPermissions = 0n): void {
    const bot = { id: state.app.id };
    const wasThere = guild.members.has(bot.id);
    guild.install = how;
    if (how === 'bot' && !wasThere) {
      join(guild, bot);
      const role = newRole(identity.snowflake(), state.app.name, guild.roles.size, botPermissions);
      guild.roles.set(role.id, { ...role, managed: true });
      existing(guild.members, bot.id).roles.add(role.id);
      hub.emit({ type: 'guild_created', guild });
    }
    if (how !== 'bot' && wasThere) {
      leave(guild, bot);
      hub.emit({ type: 'guild_deleted', guild });
    }
  }

  function addRole(guild: Guild, name: string, options: Partial<Pick<Role, 'permissions' | 'mentionable'>> = {}): Role {
    const role = { ...newRole(identity.snowflake(), name, guild.roles.size, 0n), ...options };
    guild.roles.set(role.id, role);
    hub.emit({ type: 'role_created', guild, role });
    return role;
  }

  function editRole(guild: Guild, role: Ref, change: Partial<Omit<Role, 'id'>>): void {
    hub.emit({ type: 'role_updated', guild, role: Object.assign(existing(guild.roles, role.id), change) });
  }

  function setRoles(guild: Guild, user: Ref, roles: Ref[]): void {
    const member = existing(guild.members, user.id);
    member.roles = new Set(roles.map(({ id }) => id));
    hub.emit({ type: 'member_updated', guild, member });
  }

  function makeAdministrator(guild: Guild, user: Ref): void {
    const role = addRole(guild, 'Administrators', { permissions: PermissionFlagsBits.Administrator });
    const held = [...existing(guild.members, user.id).roles].map((id) => ({ id }));
    setRoles(guild, user, [...held, role]);
  }

  function addChannel(guild: Guild, name: string, type: ChannelType = ChannelType.GuildText): Channel {
    return put({ name, type, guildId: guild.id });
  }

  /** A thread; one that hangs on a message takes the message's id. */
  function addThread(parent: Channel, name: string, owner: Ref, message?: Ref): Channel {
    const type =
      parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    const thread = { ownerId: owner.id, archived: false, locked: false, createdAt: clock.now() };
    return put({
      ...(message && { id: message.id }),
      name,
      type,
      guildId: parent.guildId,
      parentId: parent.id,
      thread,
    });
  }

  function put(channel: Partial<Channel> & Pick<Channel, 'name' | 'type'>): Channel {
    const whole: Channel = {
      id: identity.snowflake(),
      guildId: null,
      parentId: null,
      position: state.channels.size,
      overwrites: new Map(),
      recipients: [],
      lastMessageId: null,
      thread: null,
      ...channel,
    };
    state.channels.set(whole.id, whole);
    hub.emit({ type: 'channel_created', channel: whole });
    return whole;
  }

  /** The direct channel of two users; the bot is the second unless another is named. */
  function openDirectMessage(user: Ref, other: Ref = state.app): Channel {
    const both = [user.id, other.id];
    for (const channel of state.channels.values()) {
      if (channel.type === ChannelType.DM && both.every((id) => channel.recipients.includes(id))) return channel;
    }
    return put({ name: '', type: ChannelType.DM, recipients: both });
  }

  function addGroup(name: string, members: Ref[]): Channel {
    return put({ name, type: ChannelType.GroupDM, recipients: members.map(({ id }) => id) });
  }

  function editThread(channel: Channel, change: { archived?: boolean; locked?: boolean }): void {
    if (!channel.thread) throw new Error(`${channel.name} is no thread`);
    Object.assign(channel.thread, change);
    hub.emit({ type: 'channel_updated', channel });
  }

  /** Sets what a role, a member or (by the guild itself) @everyone may do in one channel. */
  function overwrite(channel: Channel, target: Ref, { allow = 0n, deny = 0n }: OverwriteOptions): void {
    const guild = existing(state.guilds, channel.guildId ?? '');
    const type = guild.roles.has(target.id) ? OverwriteType.Role : OverwriteType.Member;
    const entry: Overwrite = { id: target.id, type, allow, deny };
    channel.overwrites.set(target.id, entry);
    hub.emit({ type: 'channel_updated', channel });
  }

  function deleteChannel(channel: Channel): void {
    state.channels.delete(channel.id);
    for (const message of state.messages.values()) {
      if (message.channelId === channel.id) state.messages.delete(message.id);
    }
    hub.emit({ type: 'channel_deleted', channel });
  }

  return {
    addUser,
    addGuild,
    addRole,
    editRole,
    setRoles,
    makeAdministrator,
    join,
    leave,
    install,
    addChannel,
    addThread,
    editThread,
    openDirectMessage,
    addGroup,
    overwrite,
    deleteChannel,
  };
}
