import { PermissionFlagsBits as Bits, ChannelType, MessageFlags } from 'discord-api-types/v10';
import { DiscordError, demand, found } from '../../errors.ts';
import { parseForm } from '../../forms.ts';
import { byAge } from '../../identity.ts';
import { messageFormSchema } from '../../messages/form.ts';
import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render.ts';
import { sendMessage, visibleChannel } from '../../messages/send.ts';
import { deleteMessage, editMessage } from '../../messages/write.ts';
import { may } from '../../world/permissions.ts';
import type { State } from '../../world/state.ts';
import type { Channel } from '../../world/types.ts';
import { type Call, noContent, ok, type Reply, type Route } from '../router.ts';

const all = '/channels/{channel_id}/messages';
const one = `${all}/{message_id}`;
const limit = { requests: 5, per: 5000 };

/** What is read later than it was sent: without nonce, and without content that the app may not read. */
const reading = ({ app }: State) => ({ content: app.privileged.messageContent });

function channelOf({ state, param }: Call): Channel {
  return visibleChannel(state, param('channel_id'));
}

function messageOf(call: Call, channel: Channel): Message {
  const message = found(call.state.messages.get(call.param('message_id')), 'unknownMessage');
  demand(message.channelId === channel.id && message.ephemeralFor === null, 'unknownMessage');
  return message;
}

function list(call: Call): Reply {
  const { state, query } = call;
  const channel = channelOf(call);
  if (!may(state, channel, state.app.id, Bits.ReadMessageHistory)) return ok([]);
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) throw new DiscordError('invalidForm', limitErrors);
  const history = [...state.messages.values()].filter(
    (message) => message.channelId === channel.id && message.ephemeralFor === null,
  );
  const newestFirst = history.sort(byAge).reverse();
  const [before, after] = [query.get('before'), query.get('after')];
  if (after !== null) {
    const later = newestFirst.filter((message) => byAge(message, { id: after }) > 0);
    return render(state, later.slice(-limit));
  }
  const earlier = newestFirst.filter((message) => before === null || byAge(message, { id: before }) < 0);
  return render(state, earlier.slice(0, limit));
}

const limitErrors = {
  limit: { _errors: [{ code: 'NUMBER_TYPE_MAX', message: 'int value should be between 1 and 100.' }] },
};

function render(state: State, messages: Message[]): Reply {
  return ok(messages.map((message) => renderMessage(state, message, reading(state))));
}

function create(call: Call): Reply {
  const form = parseForm(messageFormSchema, call.body ?? {});
  const message = sendMessage(call.state, channelOf(call), form, call.files);
  return ok(renderMessage(call.state, message, { content: true, nonce: true }));
}

function read(call: Call): Reply {
  const channel = channelOf(call);
  demand(may(call.state, channel, call.state.app.id, Bits.ReadMessageHistory), 'missingAccess');
  return ok(renderMessage(call.state, messageOf(call, channel), reading(call.state)));
}

function edit(call: Call): Reply {
  const { state } = call;
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  demand(message.authorId === state.app.id, 'notYourMessage');
  demand(!channel.thread?.archived, 'archivedThread');
  const form = parseForm(messageFormSchema, call.body ?? {});
  const mayEmbed = may(state, channel, state.app.id, Bits.EmbedLinks);
  return ok(
    renderMessage(state, editMessage(state, message, { form, files: call.files, mayEmbed }), { content: true }),
  );
}

function remove(call: Call): Reply {
  const { state } = call;
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  const mine = message.authorId === state.app.id;
  demand(mine || may(state, channel, state.app.id, Bits.ManageMessages), 'missingPermissions');
  demand(!channel.thread?.archived, 'archivedThread');
  deleteMessage(state, message);
  return noContent;
}

function crosspost(call: Call): Reply {
  const { state } = call;
  const channel = channelOf(call);
  const message = messageOf(call, channel);
  demand(channel.type === ChannelType.GuildAnnouncement, 'wrongChannelType');
  const right = message.authorId === state.app.id ? Bits.SendMessages : Bits.ManageMessages;
  demand(may(state, channel, state.app.id, right), 'missingPermissions');
  demand((message.flags & MessageFlags.Crossposted) === 0, 'alreadyCrossposted');
  message.flags |= MessageFlags.Crossposted;
  state.hub.emit({ type: 'message_updated', message });
  return ok(renderMessage(state, message, { content: true }));
}

/** Messages of channels. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', template: all, limit, handle: list },
  { method: 'POST', template: all, limit, handle: create },
  { method: 'GET', template: one, limit, handle: read },
  { method: 'PATCH', template: one, limit, handle: edit },
  { method: 'DELETE', template: one, limit: { requests: 5, per: 1000 }, handle: remove },
  { method: 'POST', template: `${one}/crosspost`, limit: { requests: 10, per: 3_600_000 }, handle: crosspost },
];
