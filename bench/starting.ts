import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createSandbox } from '../src/sandbox/index.ts';
import { median, type Row } from './rows.ts';

const RUNS = 9;

/** A bot at work; `ask` has it do what it does after the start, and answer a question in plain words. */
export type Started = { stop(): Promise<void>; ask?(): void };

type Measured = { readonly ready: number; readonly memory: number; readonly asked: number };

/** The bot from its process's start until it is ready, its memory then and later, beside a discord.js bot that does nothing. */
export async function starting(): Promise<Row[]> {
  const sandbox = createSandbox({ identify: { interval: 0 } });
  const owner = sandbox.addPerson('owner');
  sandbox.addGuild('Bench', { owner });
  await sandbox.start();
  const ours: Measured[] = [];
  const peers: Measured[] = [];
  // One of each is thrown away: it fills the compile cache and registers the commands.
  for (let run = 0; run <= RUNS; run++) {
    const bot = await measure('bot.ts', sandbox.url, sandbox.token);
    const bare = await measure('bare.ts', sandbox.url, sandbox.token);
    if (run > 0) {
      ours.push(bot);
      peers.push(bare);
    }
  }
  await sandbox.stop();
  // Whatever else the machine does can only slow a start down, so the fastest of them says most about the program.
  const fastest = (all: readonly Measured[]) => Math.min(...all.map(({ ready }) => ready));
  const typical = (all: readonly Measured[], when: 'memory' | 'asked') => median(all.map((each) => each[when]));
  return [
    {
      what: 'process start to ready',
      unit: 'ms',
      ours: fastest(ours),
      peer: fastest(peers),
      kind: 'ratio',
      most: 1.25,
    },
    {
      what: 'memory when ready',
      unit: 'MB',
      ours: typical(ours, 'memory'),
      peer: typical(peers, 'memory'),
      kind: 'difference',
      most: 25,
    },
    {
      what: 'memory after the first question in plain words',
      unit: 'MB',
      ours: typical(ours, 'asked'),
      peer: typical(peers, 'asked'),
      kind: 'difference',
    },
  ];
}

function measure(file: string, url: string, token: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', join(import.meta.dirname, 'child.js'), file, url], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DISCORD_TOKEN: token },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Measured);
      else reject(new Error(`${file} ended with ${code}`));
    });
  });
}
