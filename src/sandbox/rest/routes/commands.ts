import { z } from 'zod';
import {
  announceCommands,
  commandOf,
  commandsOf,
  editCommand,
  parseCommand,
  putCommand,
  replaceCommands,
} from '../../commands/registry.ts';
import { renderCommand } from '../../commands/render.ts';
import { demand, found } from '../../errors.ts';
import { parseForm } from '../../forms.ts';
import { type Call, noContent, ok, type Route } from '../router.ts';

const base = '/applications/{application_id}';
const limit = { requests: 5, per: 20_000 };
const listSchema = z.array(z.unknown()).max(130);
const editSchema = z.looseObject({});

/** Null for the global set; throws for an app or a guild that the bot has no business with. */
function scope({ state, param }: Call): string | null {
  demand(param('application_id') === state.app.id, 'unknownApplication');
  const guildId = param('guild_id');
  if (guildId === '') return null;
  demand(found(state.guilds.get(guildId), 'missingAccess').install !== null, 'missingAccess');
  return guildId;
}

function list(call: Call) {
  const localised = call.query.get('with_localizations') === 'true';
  return ok(commandsOf(call.state, scope(call)).map((command) => renderCommand(call.state, command, localised)));
}

function create(call: Call) {
  const guildId = scope(call);
  const { command, created } = putCommand(call.state, guildId, parseCommand(guildId, call.body));
  announceCommands(call.state, guildId);
  return { status: created ? 201 : 200, body: renderCommand(call.state, command, true) };
}

function replace(call: Call) {
  const guildId = scope(call);
  const forms = parseForm(listSchema, call.body).map((body, index) => parseCommand(guildId, body, [index]));
  const commands = replaceCommands(call.state, guildId, forms);
  announceCommands(call.state, guildId);
  return ok(commands.map((command) => renderCommand(call.state, command, true)));
}

function read(call: Call) {
  return ok(renderCommand(call.state, commandOf(call.state, scope(call), call.param('command_id')), true));
}

function edit(call: Call) {
  const guildId = scope(call);
  const command = commandOf(call.state, guildId, call.param('command_id'));
  editCommand(call.state, command, parseForm(editSchema, call.body));
  announceCommands(call.state, guildId);
  return ok(renderCommand(call.state, command, true));
}

function remove(call: Call) {
  const guildId = scope(call);
  call.state.commands.delete(commandOf(call.state, guildId, call.param('command_id')).id);
  announceCommands(call.state, guildId);
  return noContent;
}

/** Registration of commands, for everyone and for single guilds. */
export const commandRoutes: readonly Route[] = [`${base}/commands`, `${base}/guilds/{guild_id}/commands`].flatMap(
  (template) => [
    { method: 'GET', template, handle: list },
    { method: 'POST', template, limit, handle: create },
    { method: 'PUT', template, limit, handle: replace },
    { method: 'GET', template: `${template}/{command_id}`, handle: read },
    { method: 'PATCH', template: `${template}/{command_id}`, limit, handle: edit },
    { method: 'DELETE', template: `${template}/{command_id}`, limit, handle: remove },
  ],
);
