import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { ROOT } from './shelves.ts';

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The program as an operator starts it, with a folder of the test's own to keep things in. */
export function program(env: Record<string, string>, ...args: string[]) {
  return programIn(ROOT, env, ...args);
}

/** The same, as it stands in another folder. */
export function programIn(folder: string, env: Record<string, string>, ...args: string[]) {
  return programAt('start.js', folder, env, ...args);
}

/** A program of that path, started in a folder. */
export function programAt(path: string, cwd: string, env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [path, ...args], {
    cwd,
    env: { ...process.env, DATA_DIR: newFolder(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  child.stderr.on('data', (data) => {
    log += data;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, output: text(child.stdout), log: () => log };
}

/** The last that a start says. */
export const IN_ORDER = 'the store is in order';

/** A module that, imported first, tells of every module that is loaded. */
export const TELLING = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });",
)}`;
