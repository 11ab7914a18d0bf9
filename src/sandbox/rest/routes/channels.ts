import { PermissionFlagsBits as Bits, ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { demand, found } from '../../errors.ts';
import { parseForm } from '../../forms.ts';
import { messageFormSchema } from '../../messages/form.ts';
import { renderMessage } from '../../messages/render.ts';
import { checkMaySend, visibleChannel } from '../../messages/send.ts';
import { createMessage } from '../../messages/write.ts';
import { createBuilder } from '../../world/builder.ts';
import { may } from '../../world/permissions.ts';
import { renderChannel, timestamp } from '../../world/render.ts';
import type { Channel } from '../../world/types.ts';
import { type Call, created, noContent, ok, type Reply, type Route } from '../router.ts';

const one = '/channels/{channel_id}';
const name = z.string().trim().min(1).max(100);
const threadSchema = z.object({ name, message: messageFormSchema.nullish() });
const editSchema = z.object({ name: name.nullish(), archived: z.boolean().nullish(), locked: z.boolean().nullish() });

const channelOf = ({ state, param }: Call) => visibleChannel(state, param('channel_id'));

function edit(call: Call): Reply {
  const { state } = call;
  const channel = channelOf(call);
  const change = parseForm(editSchema, call.body);
  const mine = channel.thread?.ownerId === state.app.id && change.locked == null;
  const right = channel.thread ? Bits.ManageThreads : Bits.ManageChannels;
  demand(mine || may(state, channel, state.app.id, right), 'missingPermissions');
  channel.name = change.name ?? channel.name;
  if (channel.thread) {
    channel.thread.archived = change.archived ?? channel.thread.archived;
    channel.thread.locked = change.locked ?? channel.thread.locked;
  }
  state.hub.emit({ type: 'channel_updated', channel });
  return ok(renderChannel(state, channel));
}

function remove(call: Call): Reply {
  const { state } = call;
  const channel = channelOf(call);
  if (channel.guildId === null) return ok(renderChannel(state, channel));
  demand(
    may(state, channel, state.app.id, channel.thread ? Bits.ManageThreads : Bits.ManageChannels),
    'missingPermissions',
  );
  createBuilder(state).deleteChannel(channel);
  return ok(renderChannel(state, channel));
}

/** A thread under a channel; in a forum it needs its first message. */
function startThread(call: Call): Reply {
  const { state } = call;
  const channel = channelOf(call);
  const form = parseForm(threadSchema, call.body);
  const forum = channel.type === ChannelType.GuildForum;
  demand(channel.guildId !== null && !channel.thread, 'wrongChannelType');
  const bot = state.app;
  demand(may(state, channel, bot.id, forum ? Bits.SendMessages : Bits.CreatePublicThreads), 'missingPermissions');
  if (!forum) return created(renderChannel(state, createBuilder(state).addThread(channel, form.name, bot)));
  const first = parseForm(threadSchema.required({ message: true }), call.body).message ?? {};
  const thread = createBuilder(state).addThread(channel, form.name, bot);
  const mayEmbed = may(state, channel, bot.id, Bits.EmbedLinks);
  const message = createMessage(state, {
    channel: thread,
    authorId: bot.id,
    form: { ...first, nonce: null },
    files: call.files,
    mayEmbed,
  });
  return created({ ...renderChannel(state, thread), message: renderMessage(state, message, { content: true }) });
}

/** A thread that hangs on a message has the message's id. */
function startThreadOn(call: Call): Reply {
  const { state, param } = call;
  const channel = channelOf(call);
  const form = parseForm(threadSchema, call.body);
  const message = found(state.messages.get(param('message_id')), 'unknownMessage');
  demand(message.channelId === channel.id, 'unknownMessage');
  demand(channel.guildId !== null && !channel.thread, 'wrongChannelType');
  demand(may(state, channel, state.app.id, Bits.CreatePublicThreads), 'missingPermissions');
  demand(!state.channels.has(message.id), 'threadExists');
  return created(renderChannel(state, createBuilder(state).addThread(channel, form.name, state.app, message)));
}

/** The open threads of a guild that the bot sees. */
function activeThreads(call: Call): Reply {
  const { state } = call;
  const guild = found(state.guilds.get(call.param('guild_id')), 'unknownGuild');
  demand(guild.members.has(state.app.id), 'unknownGuild');
  const threads = [...state.channels.values()].filter(
    ({ guildId, thread }) => guildId === guild.id && thread && !thread.archived,
  );
  return ok(threadList(call, threads));
}

/** Archived threads of a channel, the newest first; `before` is a time of archiving. */
function archivedThreads(call: Call): Reply {
  const { state, query } = call;
  const channel = channelOf(call);
  demand(may(state, channel, state.app.id, Bits.ReadMessageHistory), 'missingPermissions');
  const before = query.get('before') ?? '9';
  const limit = Number(query.get('limit') ?? 50);
  const all = [...state.channels.values()]
    .filter(({ parentId, thread }) => parentId === channel.id && thread?.archived)
    .filter(({ thread }) => timestamp(thread?.createdAt ?? 0) < before)
    .reverse();
  return ok({ ...threadList(call, all.slice(0, limit)), has_more: all.length > limit });
}

function threadList({ state }: Call, threads: readonly Channel[]) {
  const seen = threads.filter((thread) => may(state, thread, state.app.id, Bits.ViewChannel));
  return { threads: seen.map((thread) => renderChannel(state, thread)), members: [], has_more: false };
}

function typing(call: Call): Reply {
  const channel = channelOf(call);
  checkMaySend(call.state, channel, false);
  call.state.hub.emit({ type: 'typing', channel, userId: call.state.app.id });
  return noContent;
}

/** Channels and threads themselves. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', template: one, handle: (call) => ok(renderChannel(call.state, channelOf(call))) },
  { method: 'PATCH', template: one, limit: { requests: 5, per: 15_000 }, handle: edit },
  { method: 'DELETE', template: one, limit: { requests: 5, per: 15_000 }, handle: remove },
  { method: 'GET', template: '/guilds/{guild_id}/threads/active', handle: activeThreads },
  { method: 'GET', template: `${one}/threads/archived/public`, handle: archivedThreads },
  { method: 'POST', template: `${one}/typing`, limit: { requests: 5, per: 5000 }, handle: typing },
  { method: 'POST', template: `${one}/threads`, limit: { requests: 10, per: 60_000 }, handle: startThread },
  {
    method: 'POST',
    template: `${one}/messages/{message_id}/threads`,
    limit: { requests: 10, per: 60_000 },
    handle: startThreadOn,
  },
  {
    method: 'PUT',
    template: `${one}/thread-members/@me`,
    handle(call) {
      const { thread } = channelOf(call);
      demand(thread, 'wrongChannelType');
      demand(!thread.archived, 'archivedThread');
      return noContent;
    },
  },
];
