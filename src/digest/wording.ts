import type { Subscription } from '../store/store.ts';

// What digests say of themselves: reasons in the log, and what people are told about their subscriptions.

export const NOTHING_NEW = 'nothing new since the last one';
export const LATE = 'missed: it could not be posted within 12 hours';
export const REPLACED = 'missed: a newer one was due before it could be posted';
export const LACKING = 'articles that the last one knew are no longer there; the next one starts from what is';

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
