import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { median, type Row } from './rows.ts';

const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const RUNS = 30;
const COMMANDS = ['/rofr workload:training provider:Oracle', '/stargate aspect:money', '/governance', '/ip-rights'];

/** The page in a real browser: until it can be typed in, how much it loads, and from Enter to the answer drawn. */
export async function page(): Promise<Row[]> {
  if (!existsSync(BROWSER)) {
    process.stdout.write(`skip the page: there is no Chromium at ${BROWSER}; set CHROMIUM\n`);
    return [];
  }
  const { child, url } = await start();
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const opened = await browser.newPage();
    const begun = performance.now();
    await opened.goto(url);
    await opened.getByRole('textbox', { name: /^Message #general/ }).waitFor();
    const ready = performance.now() - begun;
    // Until the commands are known, a line is only words.
    await opened.getByRole('textbox', { name: /^Message #general/ }).fill('/');
    await opened.getByRole('option').first().waitFor();
    await opened.locator('.figure svg').waitFor();
    const loaded = await opened.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
        .reduce((sum, size) => sum + size, 0),
    );
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timeToAnswer(opened, COMMANDS[run % COMMANDS.length] ?? ''));
    return [
      row('page first opened until it can be typed in', 'ms', ready, 1000),
      row('first load of the page', 'kB', loaded / 1000, 500),
      row('Enter to the answer drawn, on the page', 'ms', median(times), 150),
    ];
  } finally {
    await browser.close();
    child.kill();
  }
}

/** Measured in the browser itself: from the key to the frame in which the new answer has its size. */
async function timeToAnswer(opened: Page, command: string): Promise<number> {
  const box = opened.locator('.composer [data-field=""]');
  await box.fill(`${command} `);
  await opened.locator('.command .option-next').waitFor();
  return opened.evaluate(async () => {
    const count = () => document.querySelectorAll('discord-embed-description').length;
    const before = count();
    const field = document.querySelector('.option-next');
    const begun = performance.now();
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    const isDrawn = () =>
      count() > before && [...document.querySelectorAll('discord-embed-description')].at(-1)?.clientHeight;
    while (!isDrawn()) await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
}

/** The program as somebody starts it, once it says where the page is. */
function start(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'start.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DISCORD_TOKEN: '', PORT: '0' },
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
    child.stdout.once('data', (data) => resolve({ child, url: /http:\S+/.exec(String(data))?.[0] ?? '' }));
  });
}

function row(what: string, unit: string, ours: number, most: number): Row {
  return { what, unit, ours, peer: 0, kind: 'difference', most };
}
