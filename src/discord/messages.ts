import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import type { Shown } from '../answer/answer.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import { idIn } from './answer-id.ts';
import type { Events } from './events.ts';
import type { Filing } from './filing.ts';
import { literal } from './literal.ts';
import type { Logger } from './logger.ts';
import type { Pace } from './pace.ts';
import { type Payload, payload } from './payload.ts';
import { wordsOf } from './question.ts';
import { renderAnswer } from './render.ts';
import type { Talk } from './talk.ts';
import { tooFast, wordsOnly } from './wording.ts';

/** What hearing messages needs. */
export type Hearing = {
  readonly exhibit: Exhibit;
  readonly events: Events;
  readonly logger: Logger;
  readonly talk: Talk;
  readonly pace: Pace;
  readonly filing: Filing;
};

/** What to do with any message: one to the bot, or one that names it or replies to it, is answered where the bot may speak. */
export function onMessage({ exhibit, events, logger, talk, pace, filing }: Hearing): (message: Message) => void {
  return (message) => {
    if (!isForBot(message) || isWithheld(message)) return;
    const place = placeOf(message);
    if (place === undefined)
      return logger.warn(
        { channel: message.channelId },
        'no permission to answer here: grant View Channel and Send Messages',
      );
    const turn = pace.turn(message.author.id, message.channelId);
    if (turn === 'silence') return;
    events.handle('message', {
      work: async () => {
        if (turn === 'notice') return void (await send(message, place, payload({ content: tooFast })));
        const shown = await answer(message, place, exhibit, talk);
        if (message.channel.isDMBased()) talk.remember(message.channelId, shown.answer);
        await send(message, place, renderAnswer(shown, place.mayEmbed));
        filing.unanswered(shown);
        return shown.answer;
      },
      tell: (text) => send(message, place, payload({ content: literal(text) })),
      personal: () => ({ user: message.author.id, text: message.content }),
    });
  };
}

type Place = { readonly mayEmbed: boolean; readonly mayReply: boolean };

function isForBot(message: Message): boolean {
  const { author, client, channel } = message;
  if (author.bot || message.webhookId !== null) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (channel.isDMBased() || repliesToBot(message)) return true;
  return message.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true });
}

function repliesToBot({ type, mentions, client }: Message): boolean {
  return type === MessageType.Reply && mentions.repliedUser?.id === client.user.id;
}

// A reply in a guild that notifies nobody comes without its content, unless the bot has the privileged intent.
function isWithheld(message: Message): boolean {
  const { channel, content, mentions, client } = message;
  return !channel.isDMBased() && content === '' && !hasFiles(message) && !mentions.users.has(client.user.id);
}

function hasFiles({ attachments, stickers, messageSnapshots, poll }: Message): boolean {
  return attachments.size + stickers.size + messageSnapshots.size > 0 || poll !== null;
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

async function answer(message: Message, place: Place, exhibit: Exhibit, talk: Talk): Promise<Shown> {
  const text = wordsOf(message.content);
  if (text === '' && hasFiles(message)) return exhibit.refuse(wordsOnly);
  const after = await before(message, place, talk);
  return exhibit.ask(after === undefined ? { text } : { text, after });
}

// What it replies to comes first, then what was answered last; in a guild that could have been to anybody.
async function before(message: Message, place: Place, talk: Talk): Promise<string | undefined> {
  if (repliesToBot(message) && place.mayReply) {
    const repliedTo = await message.fetchReference().catch(() => undefined);
    const id = repliedTo && idIn(repliedTo);
    if (id !== undefined) return id;
  }
  return message.channel.isDMBased() ? talk.last(message.channelId) : undefined;
}

// The nonce lets Discord recognise a message sent again after a lost connection.
async function send({ channel, id }: Message, { mayReply }: Place, message: Payload): Promise<void> {
  if (!channel.isSendable()) return;
  const reply = mayReply ? { reply: { messageReference: id, failIfNotExists: false } } : {};
  await channel.send({ ...message, ...reply, nonce: id, enforceNonce: true });
}
