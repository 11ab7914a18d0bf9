/** Chance that can be had again. */
export type Random = {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  of<T>(all: readonly T[]): T;
};

/** The same seed gives the same numbers: a linear congruential generator with Knuth's constants. */
export function createRandom(seed: number): Random {
  let state = BigInt(seed);
  const below = (end: number) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(end));
  };
  return { below, of: <T>(all: readonly T[]) => all[below(all.length)] as T };
}
