import {
  PermissionFlagsBits as Bits,
  ChannelType,
  InteractionContextType as Context,
  ApplicationIntegrationType as Install,
} from 'discord-api-types/v10';
import { commandsOf } from '../commands/registry.ts';
import type { Command } from '../commands/schema.ts';
import { guildPermissions, may } from '../world/permissions.ts';
import { guildOf, type State } from '../world/state.ts';
import type { Channel, User } from '../world/types.ts';

/** Where a channel is, as commands see it. */
export function contextOf(state: State, channel: Channel): Context {
  if (channel.guildId !== null) return Context.Guild;
  const withBot = channel.type === ChannelType.DM && channel.recipients.includes(state.app.id);
  return withBot ? Context.BotDM : Context.PrivateChannel;
}

/** Who installed the app where a user uses it: guild id ("0" in a direct message) and user id. */
export function ownersOf(
  state: State,
  channel: Channel,
  user: User,
  types: readonly Install[],
): Record<string, string> {
  const guild = guildOf(state, channel);
  const home = guild?.install ? guild.id : contextOf(state, channel) === Context.BotDM ? '0' : undefined;
  return {
    ...(home !== undefined && types.includes(Install.GuildInstall) && { [Install.GuildInstall]: home }),
    ...(user.installedApp && types.includes(Install.UserInstall) && { [Install.UserInstall]: user.id }),
  };
}

/** The commands that a user's client offers in a channel: the guild's own beside the global ones. */
export function availableCommands(state: State, channel: Channel, user: User): Command[] {
  const guild = guildOf(state, channel);
  if (guild && !may(state, channel, user.id, Bits.ViewChannel | Bits.UseApplicationCommands)) return [];
  const local = guild?.install ? commandsOf(state, guild.id) : [];
  return [...local, ...commandsOf(state, null)].filter((command) => offered(state, channel, user, command));
}

function offered(state: State, channel: Channel, user: User, { form, installTypes }: Command): boolean {
  const owners = ownersOf(state, channel, user, installTypes);
  if (Object.keys(owners).length === 0) return false;
  if (!contextsOf(form, owners).includes(contextOf(state, channel))) return false;
  const guild = guildOf(state, channel);
  const needed = form.default_member_permissions;
  // Only where the guild installed the app do its administrators decide who may use it.
  if (!guild || owners[Install.GuildInstall] === undefined || needed === null || needed === undefined) return true;
  const held = guildPermissions(guild, user.id);
  if (held & Bits.Administrator) return true;
  return BigInt(needed) !== 0n && (held & BigInt(needed)) === BigInt(needed);
}

function contextsOf(form: Command['form'], owners: Record<string, string>): Context[] {
  if (form.contexts) return form.contexts;
  const byUser = owners[Install.UserInstall] !== undefined;
  if (byUser) return [Context.Guild, Context.BotDM, Context.PrivateChannel];
  return form.dm_permission === false ? [Context.Guild] : [Context.Guild, Context.BotDM];
}
