import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { found } from '../errors.ts';
import { parseForm } from '../forms.ts';
import type { Dispatch } from '../gateway/events.ts';
import { noContent, type Reply } from '../rest/router.ts';
import type { Entries, Entry } from './options.ts';
import type { Person } from './person.ts';
import type { PersonCall } from './routes.ts';
import type { SeenOutcome } from './seen.ts';

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});
type Option = z.output<typeof option>;

const command = z.object({
  name: z.string(),
  type: z.enum(ApplicationCommandType),
  options: z.array(option).default([]),
  target_id: z.string().optional(),
});
const common = { nonce: z.string(), channel_id: z.string() };

/** What a client sends when its user does something with an app. */
const doing = z.discriminatedUnion('type', [
  z.object({ type: z.literal(InteractionType.ApplicationCommand), ...common, data: command }),
  z.object({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), ...common, data: command }),
  z.object({
    type: z.literal(InteractionType.MessageComponent),
    ...common,
    message_id: z.string(),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
  }),
  z.object({
    type: z.literal(InteractionType.ModalSubmit),
    ...common,
    /** The `id` that came with the modal, and the text of each of its inputs. */
    data: z.object({ id: z.string(), values: z.record(z.string(), z.string()) }),
  }),
]);
type Doing = z.output<typeof doing>;

/**
 * Starts what a person does with the app and answers at once, as Discord does. What becomes of it is told over the gateway to that
 * person's clients, by the request's nonce: choices, a modal, success or failure; a message comes as any message does.
 */
export function startInteraction(call: PersonCall): Reply {
  const { gateway, person } = call;
  const body = parseForm(doing, call.body);
  act(call, body).then(
    (outcome) => gateway.tell(person.id, outcomeEvent(call, body, outcome)),
    (error: Error) => gateway.tell(person.id, failure(body.nonce, error.message)),
  );
  return noContent;
}

async function act({ state, person }: PersonCall, body: Doing): Promise<SeenOutcome> {
  const channel = { id: found(state.channels.get(body.channel_id), 'unknownChannel').id };
  switch (body.type) {
    case InteractionType.ApplicationCommand:
      return useCommand(person, channel, body.data);
    case InteractionType.ApplicationCommandAutocomplete: {
      const { path, options } = inside(body.data.options);
      const focused = options.find((one) => one.focused)?.name ?? '';
      return person.autocomplete(channel, [body.data.name, ...path].join(' '), entriesOf(options), focused);
    }
    case InteractionType.MessageComponent: {
      const { custom_id: id, values } = body.data;
      const source = { id: body.message_id };
      return values === undefined ? person.press(source, id) : person.select(source, id, values);
    }
    case InteractionType.ModalSubmit:
      return found(state.modals.get(body.data.id), 'unknownInteraction')(body.data.values);
  }
}

function useCommand(
  person: Person,
  channel: { id: string },
  { type, name, options, target_id: target = '' }: z.output<typeof command>,
): Promise<SeenOutcome> {
  if (type === ApplicationCommandType.Message) return person.messageCommand({ id: target }, name);
  if (type === ApplicationCommandType.User) return person.userCommand(channel, { id: target }, name);
  const { path, options: inner } = inside(options);
  return person.command(channel, [name, ...path].join(' '), entriesOf(inner));
}

/** The names of subcommands on the way to the options, and those. */
function inside(options: readonly Option[]): { path: string[]; options: readonly Option[] } {
  const [only] = options;
  if (only?.options === undefined) return { path: [], options };
  const { path, options: inner } = inside(only.options);
  return { path: [only.name, ...path], options: inner };
}

function entriesOf(options: readonly Option[]): Entries {
  return Object.fromEntries(options.map(({ name, value = '' }): [string, Entry] => [name, value]));
}

function outcomeEvent({ state }: PersonCall, { nonce, channel_id }: Doing, outcome: SeenOutcome): Dispatch {
  switch (outcome.kind) {
    case 'choices':
      return { event: 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE', data: { nonce, choices: outcome.choices } };
    case 'modal': {
      const id = state.identity.snowflake();
      state.modals.set(id, outcome.submit);
      return { event: 'INTERACTION_MODAL_CREATE', data: { id, nonce, channel_id, ...outcome.modal } };
    }
    case 'failed':
      return failure(nonce, outcome.text);
    default:
      return { event: 'INTERACTION_SUCCESS', data: { nonce } };
  }
}

/** With the words that the client shows, where Discord's own has them built in. */
function failure(nonce: string, text: string): Dispatch {
  return { event: 'INTERACTION_FAILURE', data: { nonce, text } };
}
