import { ApplicationIntegrationType, ApplicationCommandType as Type } from 'discord-api-types/v10';
import type { z } from 'zod';
import { DiscordError, demand, found } from '../errors.ts';
import { formError, parseForm } from '../forms.ts';
import type { State } from '../world/state.ts';
import { type Command, type CommandForm, commandSchema, type Option } from './schema.ts';

/** How many commands of each type one set may hold. */
const most: Partial<Record<Type, number>> = { [Type.ChatInput]: 100, [Type.User]: 15, [Type.Message]: 15 };
const createsPerDay = 200;
const day = 86_400_000;

/** The commands of a guild, or the global ones, in order of their registration. */
export function commandsOf(state: State, guildId: string | null): Command[] {
  return [...state.commands.values()].filter((command) => command.guildId === guildId);
}

export function commandOf(state: State, guildId: string | null, id: string): Command {
  const command = found(state.commands.get(id), 'unknownCommand');
  demand(command.guildId === guildId, 'unknownCommand');
  return command;
}

/** Reads a body that registers a command; throws 50035. */
export function parseCommand(guildId: string | null, body: unknown, path: PropertyKey[] = []): CommandForm {
  const form = parseForm<z.ZodType<CommandForm>>(commandSchema(body), body, path);
  const globalOnly = (['contexts', 'integration_types', 'dm_permission'] as const).filter(
    (field) => guildId !== null && form[field] !== undefined && form[field] !== null,
  );
  const issues = globalOnly.map((field) => ({
    path: [...path, field],
    code: 'APPLICATION_COMMAND_GLOBAL_ONLY_FIELD',
    message: 'Only global commands may set this field',
  }));
  if (textLength(form) > 8000)
    issues.push({
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: 'Command exceeds maximum size (8000)',
    });
  if (issues.length > 0) throw formError(issues);
  return form;
}

/** Characters that count towards the 8,000: names, descriptions and choice values. */
function textLength(part: {
  name: string;
  description?: string | null | undefined;
  options?: Option[] | null | undefined;
}): number {
  const own = part.name.length + (part.description?.length ?? 0);
  return (part.options ?? []).reduce((sum, option) => {
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    const listed = choices.reduce((size, { name, value }) => size + name.length + String(value).length, 0);
    return sum + listed + textLength({ ...option, options: 'options' in option ? option.options : null });
  }, own);
}

/** Registers or replaces one command; `created` tells which. */
export function putCommand(
  state: State,
  guildId: string | null,
  form: CommandForm,
): { command: Command; created: boolean } {
  const set = commandsOf(state, guildId);
  const before = set.find((other) => sameName(other.form, form));
  const sameType = set.filter((other) => other.form.type === form.type).length;
  demand(before || sameType < (most[form.type] ?? 0), 'tooManyCommands');
  if (!before) countCreate(state, guildId);
  const command = {
    id: before?.id ?? state.identity.snowflake(),
    version: state.identity.snowflake(),
    guildId,
    form,
    installTypes: installTypes(state, guildId, form),
  };
  state.commands.set(command.id, command);
  return { command, created: !before };
}

/** Makes the set exactly what is given; commands that keep their name keep their id. */
export function replaceCommands(state: State, guildId: string | null, forms: CommandForm[]): Command[] {
  forms.forEach((form, index) => {
    if (forms.findIndex((other) => sameName(other, form)) === index) return;
    throw formError([
      {
        path: [index, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      },
    ]);
  });
  for (const type of [Type.ChatInput, Type.User, Type.Message])
    demand(forms.filter((form) => form.type === type).length <= (most[type] ?? 0), 'tooManyCommands');
  for (const { id, form } of commandsOf(state, guildId)) {
    if (!forms.some((other) => sameName(other, form))) state.commands.delete(id);
  }
  return forms.map((form) => putCommand(state, guildId, form).command);
}

/** Changes what the body names in a command and leaves the rest. */
export function editCommand(state: State, command: Command, body: object): Command {
  const form = parseCommand(command.guildId, { ...command.form, ...body });
  return Object.assign(command, {
    form,
    installTypes: installTypes(state, command.guildId, form),
    version: state.identity.snowflake(),
  });
}

export function announceCommands(state: State, guildId: string | null): void {
  state.hub.emit({ type: 'commands_registered', guildId, commands: commandsOf(state, guildId) });
}

/** A guild's own commands exist only where the guild installed the app. */
function installTypes(state: State, guildId: string | null, form: CommandForm): ApplicationIntegrationType[] {
  if (guildId !== null) return [ApplicationIntegrationType.GuildInstall];
  return form.integration_types ?? state.app.installTypes;
}

const sameName = (left: CommandForm, right: CommandForm) => left.name === right.name && left.type === right.type;

function countCreate(state: State, guildId: string | null): void {
  const key = guildId ?? 'global';
  const recent = (state.commandCreates.get(key) ?? []).filter((at) => state.clock.now() - at < day);
  if (recent.length >= createsPerDay) throw new DiscordError('tooManyCreates');
  state.commandCreates.set(key, [...recent, state.clock.now()]);
}
