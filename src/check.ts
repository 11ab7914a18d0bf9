/** What was looked at, and how it is. `mend` stops something from working; `look` may be as it is meant to be. */
export type Check = {
  readonly of: string;
  readonly state: 'fine' | 'look' | 'mend';
  /** What was found, and what to do where it is not fine. */
  readonly says: string;
};

export const fine = (of: string, says: string): Check => ({ of, state: 'fine', says });
export const look = (of: string, says: string): Check => ({ of, state: 'look', says });
export const mend = (of: string, says: string): Check => ({ of, state: 'mend', says });

/** An error that says itself what to do, as a check; anything else is thrown on. */
export function mendBy(of: string, error: unknown): Check {
  if (error instanceof Error && ['ConfigError', 'StoreError'].includes(error.name)) return mend(of, error.message);
  throw error;
}
