import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../helpers/shelves.ts';
import { findChromium, openBrowser, startPage } from './stage.ts';

vi.setConfig({ testTimeout: 120_000 });
const chromium = findChromium();
const browser = chromium === undefined ? undefined : await openBrowser(chromium);
afterAll(() => browser?.close());

/** `npm run pictures` writes what README, the walk-through and the guide show; without it they are only looked at. */
async function picture(page: Page, name: string, shown: Page | Locator = page): Promise<void> {
  await page.mouse.move(0, 0);
  const path = process.env.PICTURES === undefined ? undefined : join(ROOT, 'docs', `${name}.png`);
  const png = await shown.screenshot({ animations: 'disabled', caret: 'hide', ...(path !== undefined && { path }) });
  expect(png.length).toBeLessThan(300_000);
}

async function visit(options: Parameters<NonNullable<typeof browser>['open']>[1]) {
  if (browser === undefined) throw new Error('There is no browser');
  const { sandbox } = await startPage();
  return browser.open(sandbox.url, { timezoneId: 'UTC', ...options });
}

describe.skipIf(browser === undefined)('the pictures for people show', () => {
  test('a first visit, with the deal beside it', async () => {
    const page = await visit({ colorScheme: 'light' });
    await page.locator('.figure svg').waitFor();
    expect(await page.locator('.try').count()).toBe(4);
    await picture(page, 'first-visit');
  });

  test('the deal, as it is drawn', async () => {
    const page = await visit({ colorScheme: 'light', viewport: { width: 1600, height: 1200 } });
    const figure = page.locator('.figure svg');
    await figure.waitFor();
    await picture(page, 'timeline', figure);
  });

  test('an answer, with its first quote marked in the article', async () => {
    const page = await visit({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Go back in time' }).click();
    await page.locator('.is-quoted').waitFor();
    expect(await page.locator('discord-embed').textContent()).toContain('It depends');
    await picture(page, 'answer');
  });

  test('a command that is being filled in', async () => {
    const page = await visit({ colorScheme: 'dark' });
    await page.getByRole('textbox', { name: /^Message/ }).fill('/rofr workload:training provider:');
    await page.getByRole('combobox', { name: 'provider' }).fill('o');
    await page.getByRole('option', { name: 'Oracle' }).waitFor();
    await picture(page, 'command');
  });

  test.each([
    ['digest', '/digest preview', 'Microsoft and OpenAI'],
    ['articles', '/sources', 'articles'],
  ])('the step of the guide: %s', async (name, command, says) => {
    const page = await visit({ colorScheme: 'dark', viewport: { width: 1100, height: 720 } });
    await page.getByRole('textbox', { name: /^Message/ }).fill(`${command} `);
    await page.getByRole('button', { name: 'Send' }).click();
    const answer = page.locator('discord-embed').first();
    await answer.waitFor({ timeout: 10_000 });
    expect(await answer.textContent()).toContain(says);
    await picture(page, name);
  });

  test('a talk in direct messages, on a phone', async () => {
    const page = await visit({ colorScheme: 'dark', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    await page.getByRole('button', { name: 'Ask in your own words' }).click();
    await page.locator('discord-embed').waitFor();
    await page.getByRole('textbox', { name: /^Message/ }).fill('is nvidia one of them?');
    await page.keyboard.press('Enter');
    const answer = page.getByText('no list here names NVIDIA');
    await answer.waitFor();
    await vi.waitUntil(async () => ((await answer.boundingBox())?.y ?? 844) < 700, { timeout: 5000 });
    await picture(page, 'phone-talk');
  });

  test('the deal, on a phone', async () => {
    const page = await visit({ colorScheme: 'light', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    await page.getByRole('button', { name: 'See the whole deal' }).click();
    await page.locator('.figure svg').waitFor();
    await picture(page, 'phone-deal');
  });
});
