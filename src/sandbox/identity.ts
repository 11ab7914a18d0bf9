import type { Clock } from './clock.ts';

const discordEpoch = 1_420_070_400_000;

/** Makes ids, secrets and their order reproducible: equal seed and clock give equal values. */
export interface Identity {
  /** A snowflake: later ones are larger, and its time is the clock's. */
  snowflake(): string;
  /** A string nobody guesses, of `length` letters and digits. */
  secret(length: number): string;
}

export function createIdentity(clock: Clock, seed: number): Identity {
  const random = mulberry32(seed);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let last = 0n;
  return {
    snowflake() {
      const earliest = BigInt(clock.now() - discordEpoch) << 22n;
      last = earliest > last ? earliest : last + 1n;
      return last.toString();
    },
    secret: (length) => Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join(''),
  };
}

/** Numbers in [0, 1) by Tommy Ettinger's Mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Compares snowflakes by age. */
export function byAge(left: { id: string }, right: { id: string }): number {
  return left.id.length - right.id.length || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
}
