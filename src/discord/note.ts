import { type Client, MessageFlags, Routes } from 'discord.js';
import { shorten } from './cut.ts';
import { whatFits } from './fit.ts';
import { CONTENT, STATEMENT, URL_LENGTH } from './limits.ts';
import { literal } from './literal.ts';

/** A page of the web that waits for the operator. */
export type Waiting = { readonly title: string; readonly url: string };

/** What is said below the pages takes at most so much. */
const MORE = 100;

/** Tells a channel what is new in the inbox, in one message that notifies nobody. Rejects where it may not. */
export async function postNote(client: Client, channelId: string, waiting: readonly Waiting[]): Promise<void> {
  const body = { content: noteOf(waiting), flags: MessageFlags.SuppressEmbeds, allowed_mentions: { parse: [] } };
  await client.rest.post(Routes.channelMessages(channelId), { body });
}

function noteOf(waiting: readonly Waiting[]): string {
  const pages = waiting.map(({ title, url }) => {
    const headline = `- ${literal(shorten(title, STATEMENT))}`;
    return url.length > URL_LENGTH ? headline : `${headline}\n  <${url}>`;
  });
  const { text, left } = whatFits(['New in the inbox:', ...pages], CONTENT - MORE, '\n');
  return left === 0 ? text : `${text}\n${left} more: npm run corpus -- inbox`;
}
