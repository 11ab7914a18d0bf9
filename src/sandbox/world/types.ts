import type { ApplicationIntegrationType, ChannelType, OverwriteType } from 'discord-api-types/v10';

/** Anything that is named by its id: what the builder and people take as arguments. */
export interface Ref {
  readonly id: string;
}

export interface User extends Ref {
  username: string;
  bot: boolean;
  locale: string;
  /** False: "direct messages from server members" is switched off. */
  acceptsDirectMessages: boolean;
  /** True: the app is installed to this user's account. */
  installedApp: boolean;
}

export interface Role extends Ref {
  name: string;
  permissions: bigint;
  position: number;
  mentionable: boolean;
  managed: boolean;
}

export interface Member {
  userId: string;
  nick: string | null;
  roles: Set<string>;
  joinedAt: number;
}

/** How the app is in a guild: with its bot, with its commands only, or not. */
export type GuildInstall = 'bot' | 'commands' | null;

export interface Guild extends Ref {
  name: string;
  ownerId: string;
  install: GuildInstall;
  roles: Map<string, Role>;
  members: Map<string, Member>;
}

export interface Overwrite extends Ref {
  type: OverwriteType;
  allow: bigint;
  deny: bigint;
}

export interface Thread {
  ownerId: string;
  archived: boolean;
  locked: boolean;
  createdAt: number;
}

export interface Channel extends Ref {
  type: ChannelType;
  name: string;
  guildId: string | null;
  parentId: string | null;
  position: number;
  overwrites: Map<string, Overwrite>;
  /** Members of a direct or group channel, the bot included where it is one. */
  recipients: string[];
  lastMessageId: string | null;
  thread: Thread | null;
}

/** The application under test. Its bot's user id is the application's id. */
export interface App extends Ref {
  name: string;
  ownerId: string;
  token: string;
  description: string;
  installTypes: ApplicationIntegrationType[];
  privileged: { members: boolean; presences: boolean; messageContent: boolean };
}
