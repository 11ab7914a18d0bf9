import type { Line, Told } from '../answer/service.ts';
import type { Delivery, Moment, Place, Subscription } from '../store/store.ts';
import { inWords, readSchedule, spokenTime } from './when.ts';

// Subscriptions and deliveries as lines of a reply.

/** A subscription: where, when, on what, and whether it is paused. */
export function lineOf(subscription: Subscription, now: Moment): Line {
  const { place, when, timeZone, topics, onlyWhenNew, pausedBecause } = subscription;
  const plan = readSchedule(when, timeZone, now);
  return [
    '• ',
    ...placeInWords(place),
    `, ${pausedBecause === null ? inWords(plan, now) : `${plan.says}, ${timeZone}`}. ${topicsInWords(topics)}`,
    onlyWhenNew ? ' Only when there is something new.' : '',
    pausedBecause === null ? '' : ` Paused: ${pausedBecause}.`,
  ];
}

export function placeInWords(place: Place): Line {
  return place.kind === 'channel' ? ['in ', { channel: place.channelId }] : ['in our direct messages'];
}

export function topicsInWords(topics: readonly string[]): string {
  return topics.length === 0 ? 'On the whole deal.' : `On ${topics.join(', ')}.`;
}

export function told(wanted: Subscription, what: string): Told {
  return { lines: [[`The digest ${wanted.when}, ${wanted.timeZone}, `, ...placeInWords(wanted.place), ` ${what}`]] };
}

export function logLine(
  { slot, state, reason, channelId, messageId }: Delivery,
  { place, timeZone, pausedBecause }: Subscription,
): Line {
  const when = `• ${spokenTime(slot, timeZone)}: `;
  if (state === 'skipped') return [`${when}skipped, ${reason}`];
  if (state === 'rendered') return [`${when}${pausedBecause === null ? 'being posted' : 'waiting until they go on'}`];
  const guild = place.kind === 'channel' ? place.guildId : '@me';
  return [when, { words: 'posted', url: `https://discord.com/channels/${guild}/${channelId}/${messageId}` }];
}
