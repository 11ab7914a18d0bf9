import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { demand, found } from '../../errors.ts';
import { parseForm } from '../../forms.ts';
import { editAnswer, followUp, interactionByToken, messageOfInteraction } from '../../interactions/follow-up.ts';
import { respond } from '../../interactions/respond.ts';
import { messageFormSchema } from '../../messages/form.ts';
import { renderMessage } from '../../messages/render.ts';
import { deleteMessage } from '../../messages/write.ts';
import { type Call, noContent, ok, type Reply, type Route } from '../router.ts';

const answerType = z.object({ type: z.enum(InteractionResponseType) });
const webhook = '/webhooks/{webhook_id}/{webhook_token}';
const limit = { requests: 5, per: 2000 };
const open = { authenticated: false, countsGlobally: false };

function callback({ state, param, query, body, files }: Call): Reply {
  const interaction = found(state.interactions.get(param('interaction_id')), 'unknownInteraction');
  demand(interaction.token === param('interaction_token'), 'unknownInteraction');
  const message = respond(state, interaction, body, files);
  if (query.get('with_response') !== 'true') return noContent;
  const { type } = parseForm(answerType, body);
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channel.id,
      ...(interaction.channel.guildId !== null && { guild_id: interaction.channel.guildId }),
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
        response_message_ephemeral: message.ephemeralFor !== null,
      }),
    },
    ...(message && { resource: { type, message: renderMessage(state, message, { content: true }) } }),
  });
}

const interactionOf = ({ state, param }: Call) =>
  interactionByToken(state, param('webhook_id'), param('webhook_token'));

function create(call: Call): Reply {
  const form = parseForm(messageFormSchema, call.body);
  return ok(renderMessage(call.state, followUp(call.state, interactionOf(call), form, call.files), { content: true }));
}

function target(call: Call, name: string) {
  const interaction = interactionOf(call);
  return { interaction, message: messageOfInteraction(call.state, interaction, name) };
}

/** The routes of one of an interaction's messages: its original, or one by id. */
function messageRoutes(template: string, name: (call: Call) => string): Route[] {
  return [
    {
      ...open,
      method: 'GET',
      template,
      handle: (call) => ok(renderMessage(call.state, target(call, name(call)).message, { content: true })),
    },
    {
      ...open,
      method: 'PATCH',
      template,
      limit,
      handle(call) {
        const { interaction, message } = target(call, name(call));
        const form = parseForm(messageFormSchema, call.body);
        return ok(
          renderMessage(call.state, editAnswer(call.state, interaction, message, form, call.files), { content: true }),
        );
      },
    },
    {
      ...open,
      method: 'DELETE',
      template,
      limit,
      handle(call) {
        deleteMessage(call.state, target(call, name(call)).message);
        return noContent;
      },
    },
  ];
}

/** Answers to interactions. Their tokens stand in the path, and the limit over all routes leaves them out. */
export const interactionRoutes: readonly Route[] = [
  {
    ...open,
    method: 'POST',
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    handle: callback,
  },
  { ...open, method: 'POST', template: webhook, limit, handle: create },
  ...messageRoutes(`${webhook}/messages/@original`, () => '@original'),
  ...messageRoutes(`${webhook}/messages/{message_id}`, ({ param }) => param('message_id')),
];
