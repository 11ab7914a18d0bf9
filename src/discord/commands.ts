import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Commands } from '../answer/action.ts';
import { AS_OF, PRIVATE } from '../answer/request.ts';
import { date, type Option } from '../rules/options.ts';
import { messageCommands } from './message-commands.ts';
import { POSTABLE } from './rights.ts';
import { asOfDescription, privateDescription } from './wording.ts';

export type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The slash commands, and those in the menu of messages, as Discord takes them for one guild. */
export function guildCommands(commands: Commands): CommandBody[] {
  const slash = [...commands.all].flatMap(([name, { description, options, dated, served }]) =>
    served
      ? []
      : [
          {
            type: ApplicationCommandType.ChatInput as const,
            name,
            description,
            options: [
              ...optionBodies(options),
              ...(dated ? [optionBody(AS_OF, date(asOfDescription))] : []),
              { type: ApplicationCommandOptionType.Boolean as const, name: PRIVATE, description: privateDescription },
            ],
          },
        ],
  );
  const served = [...commands.services].map(([name, { description, subcommands }]) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    description,
    options: Object.entries(subcommands).map(([sub, shape]) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      name: sub,
      description: shape.description,
      options: optionBodies(shape.options),
    })),
  }));
  const inMenu = [...messageCommands.keys()].map((name) => ({ type: ApplicationCommandType.Message as const, name }));
  return [...slash, ...served, ...inMenu];
}

/** The same as Discord takes them for everywhere: in guilds and all direct messages, for guilds and for users. */
export function globalCommands(commands: Commands): CommandBody[] {
  return guildCommands(commands).map((command) => ({
    ...command,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }));
}

function optionBodies(options: Readonly<Record<string, Option>>): APIApplicationCommandBasicOption[] {
  return Object.entries(options).map(([option, shape]) => optionBody(option, shape));
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const told = { name, description: option.description, ...(option.required && { required: true }) };
  if (option.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...told };
  if (option.kind === 'channel')
    return { type: ApplicationCommandOptionType.Channel, ...told, channel_types: [...POSTABLE] };
  const base = { type: ApplicationCommandOptionType.String as const, ...told };
  if (option.kind === 'choice')
    return { ...base, choices: option.choices.map((choice) => ({ name: choice, value: choice })) };
  const completed = option.kind === 'company' || option.kind === 'name' || option.kind === 'offered';
  return { ...base, max_length: option.max, ...(completed && { autocomplete: true }) };
}
