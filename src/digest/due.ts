import type { Moment } from '../store/store.ts';
import type { Schedule } from './when.ts';

/** A slot that is older is not posted any more. In milliseconds. */
const LATEST = 12 * 3_600_000;
/** How many missed slots of a subscription are logged one by one. */
const MOST_LOGGED = 50;

/** What is due of a subscription: the slot to post, if one is, and those that were missed, the oldest first. */
export type Due = {
  readonly slot?: Moment;
  readonly missed: readonly Moment[];
  /** How many were missed between the first of these and the second, where there were too many to log. */
  readonly unlogged: number;
};

/** The newest slot that is due is posted, unless it is too old; older ones are missed. */
export function dueOf(nextSlot: Moment, schedule: Schedule, now: Moment): Due {
  const { slots, count } = schedule.between(nextSlot, now, MOST_LOGGED);
  const all = [nextSlot, ...slots];
  const newest = all.at(-1) ?? nextSlot;
  const unlogged = count - slots.length;
  return isTooOld(newest, now)
    ? { missed: all, unlogged }
    : { slot: newest, missed: all.filter((slot) => slot !== newest), unlogged };
}

/** True for a slot that is not posted any more, whatever comes after it. */
export function isTooOld(slot: Moment, now: Moment): boolean {
  return now - slot > LATEST;
}

/** Until when a slot is posted: it is not too old, and no newer one is due. */
export function lastMoment(schedule: Schedule, slot: Moment): Moment {
  return Math.min(slot + LATEST, nextAfter(schedule, slot));
}

/** The next slot; where a schedule ends, one that never comes. */
export function nextAfter(schedule: Schedule, at: Moment): Moment {
  return schedule.next(at) ?? Number.MAX_SAFE_INTEGER;
}
