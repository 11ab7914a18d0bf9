import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { renderCommand } from '../commands/render.ts';
import { DiscordError, demand, found } from '../errors.ts';
import { formError, parseForm } from '../forms.ts';
import type { GatewayServer } from '../gateway/server.ts';
import { match, noContent, ok, type Reply } from '../rest/router.ts';
import { may } from '../world/permissions.ts';
import { renderUser } from '../world/render.ts';
import { existing, type State } from '../world/state.ts';
import type { Channel } from '../world/types.ts';
import { startInteraction } from './interactions.ts';
import type { Person } from './person.ts';
import { ClientRefusal } from './refusal.ts';

/** A request of a person's client. */
export interface PersonCall {
  state: State;
  gateway: GatewayServer;
  person: Person;
  /** A value of the path, by its name in the template. */
  param(name: string): string;
  query: URLSearchParams;
  body: unknown;
}

const channel = '/channels/{channel_id}';
const page = z.object({ limit: z.coerce.number().int().min(1).max(100).default(50), before: z.string().optional() });
const messageForm = z.object({
  content: z.string(),
  message_reference: z.object({ message_id: z.string() }).nullish(),
  allowed_mentions: z.object({ replied_user: z.boolean().nullish() }).nullish(),
});

/** What a person's client asks of Discord, where its user logs in with a token of their own and no "Bot" before it. */
const routes: readonly { method: string; template: string; handle(call: PersonCall): Reply }[] = [
  {
    method: 'GET',
    template: '/users/@me',
    handle: ({ state, person }) => ok(renderUser(existing(state.users, person.id))),
  },
  {
    method: 'GET',
    template: `${channel}/messages`,
    // Private answers are told once, over the gateway, and are in no history.
    handle(call) {
      const { limit, before } = parseForm(page, Object.fromEntries(call.query));
      const shown = call.person.view(channelOf(call)).filter(({ ephemeral }) => !ephemeral);
      const end = before === undefined ? -1 : shown.findIndex(({ id }) => id === before);
      return ok((end < 0 ? shown : shown.slice(0, end)).slice(-limit).reverse());
    },
  },
  {
    method: 'POST',
    template: `${channel}/messages`,
    handle(call) {
      const form = parseForm(messageForm, call.body);
      const { message_reference: reference, allowed_mentions: allowed } = form;
      return ok(
        call.person.say(channelOf(call), form.content, {
          ...(reference && { replyTo: { id: reference.message_id } }),
          pingReply: allowed?.replied_user ?? true,
        }),
      );
    },
  },
  {
    method: 'POST',
    template: `${channel}/typing`,
    handle(call) {
      call.person.type(channelOf(call));
      return noContent;
    },
  },
  {
    method: 'GET',
    template: `${channel}/application-command-index`,
    handle(call) {
      const commands = call.person.commands(channelOf(call));
      return ok({ application_commands: commands.map((command) => renderCommand(call.state, command, false)) });
    },
  },
  { method: 'POST', template: '/interactions', handle: startInteraction },
];

/** Answers a request of a person's client; what the client itself would have refused is 50035 with the words for it. */
export function answerPerson(
  request: Omit<PersonCall, 'param'> & { method: string; path: string },
): Reply & { body?: unknown } {
  try {
    const matched = match(routes, request.method, request.path);
    if (typeof matched !== 'object') throw new DiscordError(matched ? 'methodNotAllowed' : 'notFound');
    return matched.route.handle({ ...request, param: (name) => matched.params.get(name) ?? '' });
  } catch (error) {
    const refused = error instanceof ClientRefusal ? refusedByClient(error) : error;
    if (refused instanceof DiscordError) return { status: refused.status, body: refused.toJSON() };
    throw error;
  }
}

/** The channel of the path, as far as the person sees it. */
function channelOf({ state, person, param }: PersonCall): Channel {
  const one = found(state.channels.get(param('channel_id')), 'unknownChannel');
  demand(may(state, one, person.id, PermissionFlagsBits.ViewChannel), 'missingAccess');
  return one;
}

function refusedByClient({ message }: ClientRefusal): DiscordError {
  return formError([{ path: [], code: 'CLIENT_REFUSED', message }]);
}
