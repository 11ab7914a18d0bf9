import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  ApplicationIntegrationType as Install,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import { understandOptions } from '../answer/request.ts';
import type { Caller, Choice, Line, Means, Service, Spot, Subcommand, Told } from '../answer/service.ts';
import { UserError } from '../errors.ts';
import { shorten } from './cut.ts';
import { block, spread } from './fit.ts';
import { CONTENT, MOST, URL_LENGTH } from './limits.ts';
import { link, literal } from './literal.ts';
import { type Payload, payload } from './payload.ts';
import { spotOf } from './rights.ts';
import { notServed } from './wording.ts';

type Interaction = ChatInputCommandInteraction | AutocompleteInteraction;

/** Runs a service's subcommand; only who called it sees what it replies. */
export async function serve(
  interaction: ChatInputCommandInteraction,
  service: Service,
  exhibit: Exhibit,
  means: () => Promise<Means>,
): Promise<void> {
  // Whom it asks may take longer than an interaction waits.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const name = interaction.options.getSubcommand();
  const command = exhibit.library.all.get(`${interaction.commandName} ${name}`);
  if (command === undefined) throw new UserError(notServed);
  const given = optionsOf(interaction).map(({ name: option, value }) => [option, String(value ?? '')] as const);
  const options = understandOptions(`${interaction.commandName} ${name}`, command, Object.fromEntries(given));
  const told = await subcommandOf(service, name).run({ options, caller: callerOf(interaction) }, await means());
  const [first = payload({}), ...others] = messagesOf(told);
  await interaction.editReply(first);
  for (const message of others) await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
}

/** What an option of a service's subcommand could hold, for what has been typed so far. */
export async function offersOf(
  interaction: AutocompleteInteraction,
  service: Service,
  means: () => Promise<Means>,
): Promise<readonly Choice[]> {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const { offer } = subcommandOf(service, interaction.options.getSubcommand());
  if (offer === undefined) return [];
  const choices = await offer({ option, typed, caller: callerOf(interaction) }, await means());
  return choices.slice(0, MOST.choices).map(({ name, value }) => ({ name: shorten(name, MOST.choice), value }));
}

function subcommandOf({ subcommands }: Service, name: string): Subcommand {
  const found = subcommands[name];
  // A command of an earlier version may still be on offer somewhere.
  if (found === undefined) throw new UserError(notServed);
  return found;
}

function optionsOf({ options }: Interaction) {
  return options.data.flatMap((each) => each.options ?? []);
}

function callerOf(interaction: Interaction): Caller {
  const spots = optionsOf(interaction).flatMap(({ channel }): [string, Spot][] =>
    channel === null || channel === undefined
      ? []
      : [[channel.id, spotOf(channel.id, channel.type, 'appPermissions' in channel ? channel.appPermissions : null)]],
  );
  return { userId: interaction.user.id, where: whereOf(interaction), spots: new Map(spots) };
}

function whereOf(interaction: Interaction): Caller['where'] {
  const { context, authorizingIntegrationOwners: owners, channel, channelId, appPermissions } = interaction;
  if (context === InteractionContextType.BotDM) return { kind: 'direct' };
  if (context !== InteractionContextType.Guild) return { kind: 'shut', why: 'group' };
  if (owners[Install.GuildInstall] === undefined) return { kind: 'shut', why: 'by account' };
  if (!interaction.inCachedGuild() || channel === null) return { kind: 'shut', why: 'no bot' };
  return {
    kind: 'guild',
    guildId: interaction.guildId,
    here: spotOf(channelId ?? channel.id, channel.type, appPermissions),
    mayManage: interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild),
  };
}

function messagesOf(told: Told): Payload[] {
  if ('message' in told) return [JSON.parse(told.message) as Payload];
  const lines = told.lines.map((line) => block(lineOf(line)));
  return spread(lines, CONTENT, () => '\n').map(({ text }) => payload({ content: text }));
}

function lineOf(parts: Line): string {
  return parts
    .map((part) => {
      if (typeof part === 'string')
        return `${/^\s/.test(part) ? ' ' : ''}${literal(part)}${/\s$/.test(part) ? ' ' : ''}`;
      return 'channel' in part ? `<#${part.channel}>` : (link(part.words, part.url, URL_LENGTH) ?? literal(part.words));
    })
    .join('');
}
