import { PermissionFlagsBits as Bits, type MessageType } from 'discord-api-types/v10';
import { embedsSchema } from '../messages/embeds.ts';
import type { MessageForm } from '../messages/form.ts';
import type { Message } from '../messages/message.ts';
import { createMessage, editMessage } from '../messages/write.ts';
import { may } from '../world/permissions.ts';
import type { State } from '../world/state.ts';
import type { Channel, Ref, User } from '../world/types.ts';
import { insist } from './refusal.ts';

export interface SayOptions {
  /** Names of pictures that are attached. */
  pictures?: readonly string[];
  /** What Discord shows of the links in the text. */
  previews?: readonly { readonly description: string }[];
  /** Of another kind than what somebody writes, such as that somebody joined. */
  type?: MessageType;
  /** True: it is written through a webhook. */
  webhook?: boolean;
  /** People whose `@name` in the text becomes a mention, as a client's picker does it. */
  mentions?: readonly Pick<User, 'id' | 'username'>[];
  replyTo?: Ref;
  /** False: the answered author is not notified. */
  pingReply?: boolean;
}

/** Posts what a person writes. */
export function say(state: State, user: User, channel: Channel, text: string, options: SayOptions): Message {
  const { mentions = [], replyTo, pingReply = true, pictures = [], previews = [], type, webhook = false } = options;
  const right = channel.thread ? Bits.SendMessagesInThreads : Bits.SendMessages;
  insist(may(state, channel, user.id, Bits.ViewChannel | right), 'You do not have permission to send messages here.');
  insist(!channel.thread?.locked || may(state, channel, user.id, Bits.ManageThreads), 'The thread is locked.');
  const content = mentions.reduce((written, { id, username }) => written.replaceAll(`@${username}`, `<@${id}>`), text);
  insist(content.trim().length <= 2000, 'A message holds 2000 characters.');
  const files = pictures.map((filename, at) => ({
    index: String(at),
    filename,
    contentType: 'image/png',
    data: new Uint8Array([at]),
  }));
  const form: MessageForm = {
    content: content.trim(),
    embeds: embedsSchema.parse(previews),
    allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: pingReply },
  };
  if (channel.thread) channel.thread.archived = false;
  return createMessage(state, {
    channel,
    authorId: user.id,
    form,
    files,
    replyTo: replyTo?.id ?? null,
    ...(type !== undefined && { type }),
    ...(webhook && { webhookId: user.id }),
  });
}

/** Changes a person's own message. */
export function rewrite(state: State, user: User, message: Message, content: string): Message {
  insist(message.authorId === user.id, 'You can only edit your own messages.');
  return editMessage(state, message, { form: { content }, files: [] });
}
