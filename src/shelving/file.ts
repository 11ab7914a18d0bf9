import { linkSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ConfigError } from '../errors.ts';

// ".2025-03-01-a-deal.md.4711.part": nothing that reads a folder looks at it.
const PART = /^\..*\.(\d+)\.part$/;

/**
 * Writes a new file: under a name that no reader looks at, then under its own, which never takes the place of another file.
 * @param from what it was made of: how errors call it
 * @throws ConfigError where there is one of that name, or it cannot be written; nothing is left behind then
 */
export function writeNew(from: string, target: string, text: string): void {
  const folder = dirname(target);
  const part = join(folder, `.${basename(target)}.${process.pid}.part`);
  holdSignals();
  try {
    sweep(folder);
    writeFileSync(part, text, { flag: 'wx', flush: true });
    linkSync(part, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw taken(from, target);
    throw new ConfigError(
      from,
      `it cannot be written to ${target} (${code})`,
      'Let the corpus be a folder that you may write to.',
      { cause: error },
    );
  } finally {
    rmSync(part, { force: true });
  }
}

/** A signal that comes before this turn of the loop ends takes effect after it. */
function holdSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const again = () => process.kill(process.pid, signal);
    process.once(signal, again);
    setImmediate(() => process.off(signal, again));
  }
}

/** The error for a name that another file has. */
export function taken(from: string, target: string): ConfigError {
  return new ConfigError(from, `${target} exists already`, 'Give another --title, or remove that file first.');
}

/** Takes away what a process that was killed in the middle has left. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = Number(PART.exec(name)?.[1] ?? process.pid);
    if (PART.test(name) && !isRunning(writer)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
