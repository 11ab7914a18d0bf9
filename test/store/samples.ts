import type { NewSubscription } from '../../src/store/store.ts';

/** 1 December 2026, 09:00 UTC. */
export const NINE = Date.UTC(2026, 11, 1, 9);
export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;
export const known = { articles: ['a', 'b'], versions: ['rofr 2025-01-21'], explained: null };

/** A subscription of the channel "general" in the guild "home", due at nine. */
export function wanted(more: Partial<NewSubscription> = {}): NewSubscription {
  return {
    place: { kind: 'channel', guildId: 'home', channelId: 'general', threadId: null },
    when: 'daily 09:00',
    timeZone: 'Asia/Kathmandu',
    topics: ['rofr', 'stargate'],
    onlyWhenNew: true,
    setUpBy: 'ada',
    setUpAt: NINE - DAY,
    nextSlot: NINE,
    known,
    ...more,
  };
}
