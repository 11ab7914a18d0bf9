import { ChannelType } from 'discord-api-types/v10';
import { existing, type State } from './state.ts';
import type { App, Channel, Guild, Member, Role, User } from './types.ts';

const iso = (time: number) => new Date(time).toISOString().replace('Z', '000+00:00');

/** A time as Discord writes it, with microseconds and offset. */
export { iso as timestamp };

export function renderUser(user: User) {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.bot ? null : user.username,
    avatar: null,
    ...(user.bot && { bot: true }),
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export function renderRole(role: Role) {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A member without its user, as it comes beside a message's author. */
export function renderPartialMember(member: Member) {
  return {
    nick: member.nick,
    roles: [...member.roles],
    joined_at: iso(member.joinedAt),
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    premium_since: null,
    pending: false,
    mute: false,
    deaf: false,
    flags: 0,
  };
}

export function renderMember(state: State, member: Member) {
  return { ...renderPartialMember(member), user: renderUser(existing(state.users, member.userId)) };
}

export function renderChannel(state: State, channel: Channel) {
  const common = { id: channel.id, type: channel.type, last_message_id: channel.lastMessageId, flags: 0 };
  if (channel.guildId === null) {
    const others = channel.recipients.filter((id) => id !== state.app.id);
    return {
      ...common,
      recipients: others.map((id) => renderUser(existing(state.users, id))),
      ...(channel.type === ChannelType.GroupDM && { name: channel.name, icon: null, owner_id: others[0] }),
    };
  }
  const placed = { ...common, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.thread) return { ...placed, ...renderThread(channel.thread) };
  return {
    ...placed,
    position: channel.position,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [...channel.overwrites.values()].map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
    ...(channel.type === ChannelType.GuildForum && { available_tags: [], default_reaction_emoji: null }),
  };
}

function renderThread(thread: NonNullable<Channel['thread']>) {
  return {
    owner_id: thread.ownerId,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: 1440,
      archive_timestamp: iso(thread.createdAt),
      create_timestamp: iso(thread.createdAt),
    },
  };
}

/** A guild as REST gives it. */
export function renderGuild(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: ['NEWS'],
    banner: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'us-east',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()].map(renderRole),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

export function renderApp(state: State, app: App) {
  return {
    id: app.id,
    name: app.name,
    icon: null,
    description: app.description,
    type: null,
    bot: renderUser(existing(state.users, app.id)),
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: Object.fromEntries(app.installTypes.map((type) => [type, {}])),
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: renderUser(existing(state.users, app.ownerId)),
    approximate_guild_count: [...state.guilds.values()].filter(({ install }) => install).length,
    approximate_user_install_count: [...state.users.values()].filter(({ installedApp }) => installedApp).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
  };
}
