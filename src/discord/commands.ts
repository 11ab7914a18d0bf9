import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Commands } from '../answer/action.ts';
import { AS_OF, PRIVATE } from '../answer/request.ts';
import { date, type Option } from '../rules/options.ts';
import { asOfDescription, privateDescription } from './wording.ts';

export type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The slash commands as Discord takes them for one guild. */
export function guildCommands(commands: Commands): CommandBody[] {
  return [...commands.all].map(([name, { description, options, dated }]) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [
      ...Object.entries(options).map(([option, shape]) => optionBody(option, shape)),
      ...(dated ? [optionBody(AS_OF, date(asOfDescription))] : []),
      { type: ApplicationCommandOptionType.Boolean, name: PRIVATE, description: privateDescription },
    ],
  }));
}

/** The slash commands as Discord takes them for everywhere: in guilds and all direct messages, for guilds and for users. */
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
