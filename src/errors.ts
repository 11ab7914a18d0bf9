/** Something of ours or the operator's to mend. It stops the start; its message names the place, the value and the remedy. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  /** @param where file and field, as in "corpus/a.md: published" */
  constructor(where: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${where}: ${problem}. ${remedy}`, options);
  }
}

/** A request that cannot be understood. The only error whose text a Discord user gets to see. */
export class UserError extends Error {
  override name = 'UserError';
}
