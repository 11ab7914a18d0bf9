import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import type { Events } from './events.ts';
import { literal } from './literal.ts';
import type { Logger } from './logger.ts';
import { type Payload, payload } from './payload.ts';
import { renderAnswer } from './render.ts';

/** What to do with any message: one to the bot, or one that names it, is answered where the bot may speak. */
export function onMessage(exhibit: Exhibit, events: Events, logger: Logger): (message: Message) => void {
  return (message) => {
    if (!isForBot(message)) return;
    const place = placeOf(message);
    if (place === undefined)
      return logger.warn(
        { channel: message.channelId },
        'no permission to answer here: grant View Channel and Send Messages',
      );
    events.handle('message', {
      work: () => send(message, place, renderAnswer(exhibit.ask({ text: textOf(message) }), place.mayEmbed)),
      tell: (text) => send(message, place, payload({ content: literal(text) })),
    });
  };
}

type Place = { readonly mayEmbed: boolean; readonly mayReply: boolean };

function isForBot(message: Message): boolean {
  const { author, client, channel } = message;
  if (author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (channel.isDMBased()) return true;
  return message.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true });
}

/** What the bot may do in a message's channel; undefined where it may not speak. */
function placeOf({ channel, client }: Message): Place | undefined {
  if (channel.isDMBased()) return { mayEmbed: true, mayReply: true };
  const may = channel.permissionsFor(client.user);
  const speak = channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!may?.has([PermissionFlagsBits.ViewChannel, speak])) return undefined;
  return {
    mayEmbed: may.has(PermissionFlagsBits.EmbedLinks),
    mayReply: may.has(PermissionFlagsBits.ReadMessageHistory),
  };
}

function textOf({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ').trim();
}

// The nonce lets Discord recognise a message sent again after a lost connection.
async function send({ channel, id }: Message, { mayReply }: Place, message: Payload): Promise<void> {
  if (!channel.isSendable()) return;
  const reply = mayReply ? { reply: { messageReference: id, failIfNotExists: false } } : {};
  await channel.send({ ...message, ...reply, nonce: id, enforceNonce: true });
}
