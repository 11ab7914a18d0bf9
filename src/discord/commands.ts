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
import { asOfDescription, privateDescription } from './wording.ts';

export type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The slash commands, and those in the menu of messages, as Discord takes them for one guild. */
export function guildCommands(commands: Commands): CommandBody[] {
  const slash = [...commands.all].map(([name, { description, options, dated }]) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    description,
    options: [
      ...Object.entries(options).map(([option, shape]) => optionBody(option, shape)),
      ...(dated ? [optionBody(AS_OF, date(asOfDescription))] : []),
      { type: ApplicationCommandOptionType.Boolean as const, name: PRIVATE, description: privateDescription },
    ],
  }));
  const inMenu = [...messageCommands.keys()].map((name) => ({ type: ApplicationCommandType.Message as const, name }));
  return [...slash, ...inMenu];
}

/** The same as Discord takes them for everywhere: in guilds and all direct messages, for guilds and for users. */
export function globalCommands(commands: Commands): CommandBody[] {
  return guildCommands(commands).map((command) => ({
    ...command,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }));
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: option.description,
    ...(option.required && { required: true }),
  };
  if (option.kind === 'choice')
    return { ...base, choices: option.choices.map((choice) => ({ name: choice, value: choice })) };
  const completed = option.kind === 'company' || option.kind === 'name';
  return { ...base, max_length: option.max, ...(completed && { autocomplete: true }) };
}
