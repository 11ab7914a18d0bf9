import type { Subscription } from '../store/store.ts';

// What digests say of themselves: reasons in the log, and what people are told about their subscriptions.

export const NOTHING_NEW = 'nothing new since the last one';
export const LATE = 'missed: it could not be posted within 12 hours';
export const REPLACED = 'missed: a newer one was due before it could be posted';
export const LACKING = 'articles that the last one knew are not at hand';

/** Behind the first of many missed slots. */
export function andMore(count: number): string {
  return count === 0 ? '' : ` (and so were the ${count} after it)`;
}

export function notTaken(trouble: string): string {
  return `Discord did not take it in time (${trouble})`;
}

/** In a forum, what the thread of a subscription is called: it is found again by it. */
export function threadName(subscriptionId: string): string {
  return `What changed between Microsoft and OpenAI (${subscriptionId})`;
}

export function threadOpens({ when, timeZone }: Subscription): string {
  return `Here I post what changes in the deal between Microsoft and OpenAI: ${when}, ${timeZone}.`;
}

/** To whoever set it up, once. */
export function paused({ place, when, timeZone }: Subscription, reason: string): string {
  const where = place.kind === 'channel' ? `in <#${place.channelId}>` : 'to you';
  return `The digests ${where} (${when}, ${timeZone}) are paused: ${reason}. When that is mended, /digest resume starts them again.`;
}

export const MANAGE = 'To set up, pause, resume or remove digests of a server you need the right Manage Server.';
export const SHUT = {
  'by account':
    'Here I am with your account only, so I can answer you and not post later by myself. Add me to the server, or write /digest schedule in a direct message to me.',
  'no bot':
    'This server has my commands and not my bot user, so I cannot post here later by myself. Add me again from my profile, with the scope bot.',
  group:
    'In a group’s messages I can answer and not post later by myself. Write /digest schedule in a direct message to me, or in a server.',
} as const;
export const WRONG_CHANNEL =
  'I post in text and announcement channels, threads and forums of this server. Choose one of them as channel.';
export const NOT_MINE =
  'A direct message has no channels to choose from. Leave channel out, and the digests come here.';
export const NO_DIGESTS = 'There are no digests here yet. /digest schedule sets one up.';
export const WHICH = 'Choose one as digest; /digest list shows them all.';
export const TWICE = 'That digest is there already. /digest list shows it.';
export const PAUSED_BY_HAND = 'by /digest pause';

export function tooMany(most: number): string {
  return `There are ${most} digests here, which is as many as there may be. Remove one with /digest remove.`;
}

export function lacks(missing: readonly string[]): string {
  const [only, ...others] = missing;
  return `I lack the ${others.length === 0 ? `right ${only}` : `rights ${missing.join(', ')}`} in that channel. Grant ${others.length === 0 ? 'it' : 'them'} to my role there, then try again.`;
}

/** The first message to a person. */
export function firstMessage(told: string): string {
  return `Here I will tell you what changes in the deal between Microsoft and OpenAI: ${told}. /digest pause stops it.`;
}

export function closed(why: string): string {
  return `I cannot write to you (${why}), so nothing was set up. Allow direct messages from a server that we share, then try again.`;
}

export function cannotGoOn(why: string): string {
  return `It cannot go on: ${why}. Mend that first, or remove it and set it up elsewhere.`;
}

export function notHere(articles: readonly string[]): string {
  return `The last digest knew articles that are not here now (${articles.slice(0, 3).join(', ')}), so there is no preview.`;
}

/** Why digests pause whose server the bot is no longer in. */
export const LEFT = 'I was removed from the server';
