import { ConfigError } from '../errors.ts';

/** The store cannot do it now: the database is locked, full, read-only, damaged or not reached. Its message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';

  constructor(where: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${where}: ${problem}. ${remedy}`, options);
  }
}

/** A claim has run out and another holds it, or its subscription is gone: whoever works on it must stop, and send nothing. */
export class ClaimLost extends Error {
  override name = 'ClaimLost';
}

/** The tables are those of an older program, and were left as they are. */
export class Outdated extends ConfigError {}
