import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { AS_OF, PRIVATE } from '../answer/request.ts';
import type { Library } from '../rules/library.ts';
import type { Option } from '../rules/options.ts';
import { asOfDescription, privateDescription } from './wording.ts';

export type CommandBody = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** Room for a date written in the wrong way, which is then refused with an example. */
const AS_OF_LENGTH = 30;

/** The slash commands as Discord takes them for one guild. */
export function guildCommands(library: Library): CommandBody[] {
  return [...library.topics].map(([name, { description, options }]) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [
      ...Object.entries(options).map(([option, shape]) => optionBody(option, shape)),
      {
        type: ApplicationCommandOptionType.String,
        name: AS_OF,
        description: asOfDescription,
        max_length: AS_OF_LENGTH,
      },
      { type: ApplicationCommandOptionType.Boolean, name: PRIVATE, description: privateDescription },
    ],
  }));
}

/** The slash commands as Discord takes them for everywhere: in guilds and all direct messages, for guilds and for users. */
export function globalCommands(library: Library): CommandBody[] {
  return guildCommands(library).map((command) => ({
    ...command,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }));
}

function optionBody(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = { type: ApplicationCommandOptionType.String as const, name, description: option.description };
  switch (option.kind) {
    case 'choice':
      return { ...base, choices: option.choices.map((choice) => ({ name: choice, value: choice })) };
    case 'company':
      return { ...base, max_length: option.max, autocomplete: true };
    case 'money':
      return { ...base, max_length: option.max };
  }
}
