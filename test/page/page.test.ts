import axe from 'axe-core';
import {
  ActionRowBuilder,
  Events,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { tries } from '../../src/page/tries.ts';
import { library } from '../discord/stage.ts';
import { logIn, until } from '../sandbox/world.ts';
import { findChromium, openBrowser, passing, startPage } from './stage.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });
const chromium = findChromium();
const browser = chromium === undefined ? undefined : await openBrowser(chromium);
afterAll(() => browser?.close());

const box = (page: Page) => page.getByRole('textbox', { name: /^Message/ });
const answers = (page: Page) => page.locator('discord-embed');
const last = (page: Page) => page.locator('discord-message').last();

async function visit(options?: Parameters<NonNullable<typeof browser>['open']>[1]) {
  if (browser === undefined) throw new Error('There is no browser');
  const stage = await startPage();
  return { ...stage, page: await browser.open(stage.sandbox.url, options) };
}

/** Types a line into the message box, sends it, and waits for one message of the bot more. */
async function ask(page: Page, line: string): Promise<void> {
  const before = await answers(page).count();
  await box(page).fill(line);
  await page.keyboard.press('Enter');
  if (line.startsWith('/') && !/\s/.test(line)) await page.keyboard.press('Enter');
  await answers(page).nth(before).waitFor();
}

/** True where the newest message is in view from its beginning on. */
const showsLast = (page: Page) =>
  page.evaluate(() => {
    const [log, message] = ['.log', 'discord-message:last-of-type'].map((one) => document.querySelector(one));
    const [top, from, to] = [message, log, log].map(
      (one, at) => one?.getBoundingClientRect()[at < 2 ? 'top' : 'bottom'] ?? -1,
    );
    return top !== undefined && from !== undefined && to !== undefined && from <= top && top < to;
  });

const topics = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId('topic')
    .setPlaceholder('Which topic')
    .addOptions({ label: 'First refusal', value: 'rofr' }, { label: 'Stargate', value: 'stargate' }),
);
const form = (topic: string) =>
  new ModalBuilder()
    .setCustomId('form')
    .setTitle(`About ${topic}`)
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Why?')
        .setTextInputComponent(new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short)),
    );

describe.skipIf(browser === undefined)('in a browser', () => {
  test('each command’s own example is answered', async () => {
    const { page } = await visit();
    const examples = [...library.topics.values()].flatMap(({ facets }) => Object.values(facets)[0]?.example ?? []);
    examples.push(...[...library.actions.values()].map(({ example }) => example));
    expect(examples.length).toBe(library.topics.size + library.actions.size);
    for (const example of examples) {
      await ask(page, example);
      expect(await last(page).textContent(), example).toContain(`used /${/^\/([\w-]+)/.exec(example)?.[1]}`);
    }
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test.each(tries.map((each, at) => [each.title, at] as const))('a first visit can try: %s', async (title, at) => {
    const { page } = await visit();
    await page.getByRole('button', { name: title }).click();
    const does = tries[at]?.does;
    if (does?.kind === 'show the deal') return page.locator('.figure svg').waitFor();
    await answers(page).first().waitFor();
    const day = does?.kind === 'say on a day' ? '27 October 2025' : '22 November 2026';
    expect(await answers(page).first().textContent()).toContain(`As of ${day}`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      does?.kind === 'say' && does.where === 'direct' ? 'Exhibit' : '#general',
    );
    return undefined;
  });

  test('a command is picked, its options filled in and completed by the bot, all by keyboard', async () => {
    const { page } = await visit();
    await box(page).press('/');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.count()).toBe(library.all.size);
    await page.keyboard.type('rof');
    await page.keyboard.press('Tab');
    expect(await options.allTextContents()).toEqual(
      ['workload', 'provider', 'microsoft', 'as-of', 'private'].map((name) => expect.stringContaining(name)),
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('train');
    await page.keyboard.press('Enter');
    await page.keyboard.type('prov');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Orac');
    await page.getByRole('option', { name: 'Oracle', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await answers(page).waitFor();
    expect(await answers(page).textContent()).toMatch(/so from Oracle too/);
  });

  test('a digest is set up by a subcommand, arrives once as the clock runs, and is no member’s to set up', async () => {
    const { page, clock, digest, you } = await visit();
    const fast = (on: boolean) => page.getByRole('button', { name: on ? 'A day a second' : 'As always' }).click();
    const digests = () => you.view(digest).filter(({ ephemeral }) => !ephemeral);
    const pick = async (field: string, typed: string, name: string) => {
      await page.getByRole('combobox', { name: field }).fill(typed);
      await page.getByRole('option', { name }).waitFor();
      await page.keyboard.press('Enter');
    };
    await box(page).pressSequentially('/digest sch');
    expect(await page.getByRole('option').allTextContents()).toEqual([expect.stringContaining('/digest schedule')]);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'when' }).fill('daily 09:00');
    await pick('timezone', 'berl', 'Europe/Berlin');
    await page.keyboard.type('chan');
    await page.keyboard.press('Enter');
    expect((await page.getByRole('option').allInnerTexts()).map((text) => text.trim())).toEqual([
      '#general',
      '#digest',
    ]);
    await pick('channel', 'dig', '#digest');
    await page.keyboard.type('only');
    await page.keyboard.press('Enter');
    await pick('only-when-new', 'f', 'False');
    await page.keyboard.press('Enter');
    await page.locator('.private').waitFor();
    expect(await last(page).textContent()).toMatch(/every day at 09:00.*Europe\/Berlin/i);

    await page.getByTitle('The day that questions are asked on').click();
    await fast(true);
    await passing(() => digests().length > 0, clock, 20);
    await fast(false);
    await passing(() => clock.now() > 0, clock, 60_000);
    await page.getByRole('button', { name: 'digest, unread' }).click();
    await page.getByText('One term of the deal').waitFor();
    expect(digests().length).toBe(1);
    expect(await last(page).textContent()).toContain('23 November 2026');

    await page.getByRole('button', { name: 'Switch to sam, member' }).click();
    await page.getByText('Connecting…').waitFor({ state: 'hidden' });
    await box(page).fill('/digest pause digest:');
    await pick('digest', 'dai', 'daily 09:00, Europe/Berlin');
    await page.keyboard.press('Enter');
    await page.getByText('Manage Server').waitFor();
  });

  test('what is wrong is said where it was typed, and nothing is lost', async () => {
    const { page } = await visit();
    await box(page).fill('/search ');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('words is required.');
    await page.getByLabel('Cancel the command').click();
    await box(page).fill('x'.repeat(2001));
    await page.keyboard.press('Enter');
    await page.getByText('A message holds 2000 characters.').waitFor();
    expect(await box(page).inputValue()).toHaveLength(2001);
    await box(page).fill('/rofr workload:games ');
    await page.keyboard.press('Enter');
    await page.getByText('workload takes only its choices.').waitFor();
    expect(await page.getByRole('combobox', { name: 'workload' }).inputValue()).toBe('games');
  });

  test('buttons open views privately and work after a restart of the bot; pages turn in place', async () => {
    const { page, restartBot } = await visit();
    await ask(page, '/timeline');
    await restartBot();
    await last(page).getByRole('button', { name: 'Next' }).click();
    await page.locator('.private').waitFor();
    expect(await last(page).textContent()).toContain('Page 2 of');
    const count = await answers(page).count();
    await last(page).getByRole('button', { name: 'Next' }).click();
    await page.getByText('Page 3 of').waitFor();
    expect(await answers(page).count()).toBe(count);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await answers(page).count()).toBe(count - 1);
  });

  test('without the bot Discord’s own words are shown', async () => {
    const { page, stopBot, clock } = await visit();
    await ask(page, '/rofr');
    await stopBot();
    await last(page).getByRole('button', { name: 'Why' }).click();
    await page.getByText('Exhibit is thinking…').waitFor();
    clock.advance(3001);
    await page.getByText('This interaction failed').waitFor();
    await box(page).fill('/about ');
    await page.keyboard.press('Enter');
    await page.getByText('Exhibit is thinking…').waitFor();
    clock.advance(3001);
    await page.getByText('The application did not respond').waitFor();
  });

  test('a talk in direct messages goes on, and is checked and verified from a message’s menu', async () => {
    const { page } = await visit();
    await page.getByRole('navigation').getByRole('button', { name: 'Exhibit' }).click();
    await ask(page, 'who funds stargate?');
    await ask(page, 'is nvidia one of them?');
    expect(await last(page).textContent()).toMatch(/is a company an equity funder/);
    await last(page).hover();
    await last(page).getByRole('button', { name: 'More' }).click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('The same answer').waitFor();
    await page.locator('discord-message', { hasText: 'who funds stargate?' }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check this claim' }).click();
    await page.locator('.private').nth(1).waitFor();
  });

  test('a reply in a channel goes on from the answer, and a mention is one', async () => {
    const { page } = await visit();
    await ask(page, '@Exhibit who funds stargate?');
    await last(page).hover();
    await last(page).getByRole('button', { name: 'Reply to Exhibit' }).click();
    await ask(page, 'is nvidia one of them?');
    expect(await last(page).textContent()).toMatch(/is a company an equity funder/);
  });

  test('menus and forms of any bot are chosen from, filled in and sent', async () => {
    if (browser === undefined) throw new Error('There is no browser');
    const { sandbox } = await startPage(false);
    const bot = await logIn(sandbox);
    await bot.application.commands.set([{ name: 'set-up', description: 'Sets something up' }]);
    bot.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ components: [topics] });
      else if (interaction.isStringSelectMenu()) await interaction.showModal(form(interaction.values.join()));
      else if (interaction.isModalSubmit())
        await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('why')}`);
    });
    const [page, other] = [await browser.open(sandbox.url), await browser.open(sandbox.url)];
    await box(page).fill('/set-up ');
    await page.keyboard.press('Enter');
    await page.getByLabel('Which topic').selectOption('Stargate');
    const dialog = page.getByRole('dialog', { name: 'About stargate' });
    // In this window alone, though both are the same person's.
    await other.getByLabel('Which topic').waitFor();
    expect(await other.getByRole('dialog', { name: 'About stargate' }).count()).toBe(0);
    await dialog.getByLabel('Why?').fill('It is large');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Noted: It is large').waitFor();
  });

  test('who writes into a channel and asks nobody is told once what the bot listens to', async () => {
    const { page } = await visit();
    await box(page).fill('Who funds Stargate?');
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'mention @Exhibit' }).waitFor();
    await ask(page, '@Exhibit who funds Stargate?');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('two windows, two people: what is public both see, what is private one, and each sees the other type', async () => {
    const { page, sandbox } = await visit();
    const other = await browser?.open(sandbox.url);
    if (other === undefined) throw new Error('There is no browser');
    await other.getByRole('button', { name: 'Switch to sam, member' }).click();
    await other.getByRole('button', { name: 'Switch to you, admin' }).waitFor();
    await other.getByText('Connecting…').waitFor({ state: 'hidden' });
    await box(other).pressSequentially('Who');
    await page.getByText('sam is typing…').waitFor();
    await other.keyboard.type(' has first refusal?');
    await other.keyboard.press('Enter');
    await page.getByText('Who has first refusal?').waitFor();
    await ask(page, '/rofr private:true');
    await ask(page, '/about');
    await answers(other).first().waitFor();
    expect(await answers(other).count()).toBe(1);
    await page.getByRole('button', { name: /^digest/ }).click();
    await box(other).fill('Anyone?');
    await other.keyboard.press('Enter');
    await page.getByRole('button', { name: 'general, unread' }).waitFor();
  });

  test('a number leads to the quote in its article, marked in place, with the others faintly', async () => {
    const { page, exhibit } = await visit();
    await ask(page, '/rofr workload:training provider:Oracle as-of:2025-10-27');
    await answers(page).first().getByRole('button', { name: 'Quote 2 in its article' }).first().click();
    await page.getByText('Quote 2 of').waitFor();
    const { allEvidence } = exhibit.ask({
      command: 'rofr',
      options: { workload: 'training', provider: 'Oracle', 'as-of': '2025-10-27' },
    });
    expect(await page.locator('.is-quoted').textContent()).toBe(allEvidence[1]?.quote);
    expect(await page.locator('.is-faint').count()).toBeGreaterThan(0);
    expect(await page.locator('.is-quoted').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Quote before' }).click();
    await page.getByText('Quote 1 of').waitFor();
    expect(await page.locator('.is-quoted').textContent()).toBe(allEvidence[0]?.quote);
  });

  test('the clock is set in one window and runs in all: terms, their picture and answers are of its day', async () => {
    const { page, sandbox, calendar, clock } = await visit();
    const refusal = page.locator('.term', { has: page.getByRole('heading', { name: /^Right of first refusal/ }) });
    const other = await browser?.open(sandbox.url);
    await page.getByTitle('The day that questions are asked on').click();
    await page.getByLabel('Day', { exact: true }).fill('2025-10-27');
    await refusal.getByText('in force').waitFor();
    await other?.getByText('Term by term, as of 27 October 2025').waitFor();
    await page.getByRole('button', { name: 'A day later' }).click();
    await refusal.getByText('ended', { exact: true }).waitFor();
    await page.locator('.figure').getByText('As of 28 October 2025, by').waitFor();
    await page.keyboard.press('Escape');
    await ask(page, '/rofr');
    expect(await last(page).textContent()).toContain('As of 28 October 2025');
    await page.getByTitle('The day that questions are asked on').click();
    await page.getByRole('button', { name: 'A month a second' }).click();
    await until(() => calendar.read().speed > 1);
    clock.advance(12_000);
    await until(() => calendar.now() > Date.parse('2026-01-01'));
    await page.getByRole('button', { name: 'As always' }).click();
    await until(() => calendar.read().speed === 1);
    expect(new Date(calendar.now()).toISOString().slice(0, 10)).toBe('2026-10-23');
    await page.getByRole('button', { name: 'Today' }).click();
    await until(() => calendar.read().isReal);
  });

  test('each bar of the picture leads to its quotes, by mouse and by keyboard', async () => {
    const { page } = await visit();
    await page.locator('.figure g[data-shows=bar]').first().click();
    await page.locator('.is-quoted').waitFor();
    await page.getByRole('button', { name: 'The deal', exact: true }).click();
    await page.locator('.figure g[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('.is-quoted').waitFor();
  });

  test('an answer about a topic that has a picture of its own brings it, and its numbers bring their articles', async () => {
    const { page } = await visit();
    await page.locator('.figure svg').waitFor();
    await ask(page, '@Exhibit who funds stargate?');
    const cell = page.locator('.figure g[data-shows=mark]').first();
    await page.locator('.figure', { hasText: 'SoftBank' }).waitFor();
    await cell.click();
    await page.locator('.is-quoted').waitFor();
    await page.getByRole('button', { name: 'Stargate', exact: true }).click();
    await cell.waitFor();
    await last(page).locator('.cite').first().click();
    await page.locator('.is-quoted').waitFor();
    await page.getByRole('button', { name: 'The deal', exact: true }).click();
    await page.locator('.figure', { hasText: 'Right of first refusal' }).waitFor();
  });

  test('a lost connection is taken up again with what was missed', async () => {
    const { page, sandbox, sam, general } = await visit();
    sandbox.gateway.drop();
    sam.say(general, 'Said meanwhile');
    await page.getByText('Said meanwhile').waitFor();
  });

  test.each([
    ['dark', 1440],
    ['light', 1440],
    ['dark', 390],
    ['light', 390],
  ] as const)(
    '%s and %i pixels wide it is accessible, and nothing is wider than the window',
    async (colorScheme, width) => {
      const { page } = await visit({ colorScheme, viewport: { width, height: 900 } });
      await ask(page, '/rofr workload:training provider:Oracle');
      await ask(page, '/rofr private:true');
      await ask(page, '/disagreements');
      expect(await seriousFindings(page)).toEqual([]);
      expect(await showsLast(page)).toBe(true);
      await last(page).hover();
      await last(page).getByRole('button', { name: 'More' }).click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await answers(page).first().locator('.cite').first().click();
      await page.locator('.is-quoted').waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'The deal', exact: true }).click();
      await page.locator('.figure svg').waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      if (width < 768) await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByTitle('The day that questions are asked on').click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await box(page).fill('/rofr ');
      expect(await seriousFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    },
  );
});

/** What axe finds on the page that is serious, in words. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`));
}
