import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { z } from 'zod';

/** Words, digits, hyphens, apostrophes and underscores, in lower case. */
const chatName = z
  .string()
  .min(1)
  .max(32)
  .regex(/^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]+$/u)
  .refine((name) => name === name.toLowerCase(), { params: { code: 'APPLICATION_COMMAND_INVALID_NAME' } });
const localised = z.record(z.string(), z.string().min(1).max(100)).nullish();
const description = z.string().min(1).max(100);
const named = { name: chatName, name_localizations: localised, description, description_localizations: localised };

const choice = <Value extends z.ZodType>(value: Value) =>
  z
    .array(z.object({ name: z.string().min(1).max(100), name_localizations: localised, value }))
    .max(25)
    .superRefine((choices, context) => {
      choices.forEach(({ name }, index) => {
        if (choices.findIndex((other) => other.name === name) === index) return;
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: 'Option choice names must be unique',
          params: { code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS' },
        });
      });
    })
    .nullish();

const common = { ...named, required: z.boolean().nullish() };
const autocomplete = z.boolean().nullish();

const valueOptions = [
  z.object({
    type: z.literal(OptionType.String),
    ...common,
    autocomplete,
    choices: choice(z.string().min(1).max(100)),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
  }),
  z.object({
    type: z.literal(OptionType.Integer),
    ...common,
    autocomplete,
    choices: choice(z.int()),
    min_value: z.int().nullish(),
    max_value: z.int().nullish(),
  }),
  z.object({
    type: z.literal(OptionType.Number),
    ...common,
    autocomplete,
    choices: choice(z.number()),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
  }),
  z.object({ type: z.literal(OptionType.Channel), ...common, channel_types: z.array(z.int()).nullish() }),
  z.object({
    type: z.literal([
      OptionType.Boolean,
      OptionType.User,
      OptionType.Role,
      OptionType.Mentionable,
      OptionType.Attachment,
    ]),
    ...common,
  }),
] as const;

const valueOption = z.discriminatedUnion('type', valueOptions).superRefine((option, context) => {
  if (!('choices' in option) || !option.autocomplete || !option.choices?.length) return;
  context.addIssue({
    code: 'custom',
    path: ['autocomplete'],
    message: 'Autocomplete cannot be used with choices',
    params: { code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES' },
  });
});
const subcommand = z.object({
  type: z.literal(OptionType.Subcommand),
  ...named,
  options: ordered(z.array(valueOption).max(25)).nullish(),
});
const group = z.object({
  type: z.literal(OptionType.SubcommandGroup),
  ...named,
  options: ordered(z.array(subcommand).max(25)).nullish(),
});
const option = z.discriminatedUnion('type', [valueOption, subcommand, group]);

/** Names are unique and what is required comes first. */
function ordered<Options extends z.ZodType<{ name: string; type: number; required?: boolean | null | undefined }[]>>(
  options: Options,
) {
  return options.superRefine((list, context) => {
    const refuse = (index: number, field: string, code: string, message: string) =>
      context.addIssue({ code: 'custom', path: [index, field], message, params: { code } });
    list.forEach(({ name, required, type }, index) => {
      const before = list.slice(0, index);
      if (before.some((other) => other.name === name))
        refuse(index, 'name', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
      if (required && before.some((other) => !other.required))
        refuse(
          index,
          'required',
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
      if (isPath(type) !== isPath(list[0]?.type ?? type))
        refuse(
          index,
          'type',
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-command and sub-command group option types are mutually exclusive to other types',
        );
    });
  });
}

const isPath = (type: number) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup;

const shared = {
  name_localizations: localised,
  description_localizations: localised,
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int().min(0).transform(String)]).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z.array(z.enum(InteractionContextType)).min(1).nullish(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).nullish(),
};

const chatInput = z.object({
  ...shared,
  type: z
    .literal(ApplicationCommandType.ChatInput)
    .nullish()
    .transform(() => ApplicationCommandType.ChatInput as const),
  name: chatName,
  description,
  options: ordered(z.array(option).max(25)).nullish(),
});

const contextMenu = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: z.string().min(1).max(32),
  description: none(z.string(), '', 'DESCRIPTION', 'description'),
  options: none(z.array(z.unknown()), [], 'OPTIONS', 'options'),
});

/** What a command in a menu has none of: left out, or empty. */
function none<Field extends z.ZodType>(field: Field, empty: z.output<Field>, code: string, name: string) {
  return field
    .nullish()
    .refine((value) => value === null || value === undefined || isDeepStrictEqual(value, empty), {
      params: { code: `APPLICATION_COMMAND_CONTEXT_MENU_${code}_INVALID` },
      message: `Context menu commands cannot have ${name}`,
    })
    .transform(() => undefined);
}

/** The schema for the body that registers one command, by the type that it names. */
export function commandSchema(body: unknown): typeof chatInput | typeof contextMenu {
  return z.looseObject({ type: contextMenu.shape.type }).safeParse(body).success ? contextMenu : chatInput;
}

export type CommandForm = z.output<typeof chatInput> | z.output<typeof contextMenu>;
export type Option = z.output<typeof option>;
export type ValueOption = z.output<typeof valueOption>;

/** A registered command; `guildId` is null for a global one. */
export interface Command {
  id: string;
  version: string;
  guildId: string | null;
  form: CommandForm;
  /** Where it can be installed, filled in from the app where the form is silent. */
  installTypes: ApplicationIntegrationType[];
}
