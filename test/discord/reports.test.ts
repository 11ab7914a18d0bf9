import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, test } from 'vitest';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import type { Person, Ref, SeenMessage } from '../../src/sandbox/index.ts';
import { ENTRIES, reporting } from './reporting.ts';
import { buttonsOf, messageOf, startStage, textOf } from './stage.ts';

const exhibit = reporting();

/** A report's pages, from the public first one on. */
async function pagesOf(person: Person, channel: Ref, options = {}): Promise<SeenMessage[]> {
  const pages = [messageOf(await person.command(channel, 'report', options))];
  for (;;) {
    const last = pages.at(-1) as SeenMessage;
    if (!buttonsOf(last).some(({ label, disabled }) => label === 'Next' && !disabled)) return pages;
    pages.push(messageOf(await person.press(last, 'Next')));
  }
}

test('a report says what it finds, then each entry once and in order, each with its quotes', async () => {
  const { ada, general } = await startStage({ exhibit });
  const pages = await pagesOf(ada, general);
  const text = pages.map(({ embeds }) => embeds[0]?.description).join('\n\n');
  expect(text).toMatch(/^Here is what there is to report\\?: long\.\n\nEntry 1 says this much\.\n> \[1\] \*\*\S+\*\* /);
  expect([...text.matchAll(/^Entry (\d+) /gm)].map(({ 1: at }) => Number(at))).toEqual(
    Array.from({ length: ENTRIES }, (_, at) => at + 1),
  );
  const { entries = [] } = exhibit.ask({ command: 'report', options: {} });
  const quoted = text
    .split(/^Entry \d+ .*$/m)
    .slice(1)
    .map((part) => (part.match(/^> \[\d+\] .*\n-# /gm) ?? []).length);
  expect(quoted).toEqual(entries.map(({ quotes }) => quotes.length));
  expect(pages.length).toBeGreaterThan(3);
  for (const [at, page] of pages.entries()) expect(textOf(page)).toContain(`Page ${at + 1} of ${pages.length} · As of`);
  expect(pages.filter((page) => textOf(page).includes('You could ask'))).toEqual([pages[0]]);
});

test('in public the next page opens privately for whoever presses, and turns there; the report stays as it is', async () => {
  const { ada, ben, general } = await startStage({ exhibit });
  const report = messageOf(await ada.command(general, 'report'));
  await expect(ben.press(report, 'Previous')).rejects.toThrow('disabled');
  const second = await ben.press(report, 'Next');
  expect(second.kind).toBe('replied');
  expect(messageOf(second).ephemeral).toBe(true);
  const back = await ben.press(messageOf(second), 'Previous');
  expect(back.kind).toBe('updated');
  expect(messageOf(back).embeds).toEqual(report.embeds);
  expect(ada.view(general)).toEqual([report]);
});

test('a private report turns in place', async () => {
  const { ada, general } = await startStage({ exhibit });
  const report = messageOf(await ada.command(general, 'report', { private: true }));
  const turned = await ada.press(report, 'Next');
  expect([turned.kind, messageOf(turned).id]).toEqual(['updated', report.id]);
});

test('a report’s buttons work after the bot was started anew', async () => {
  const { ada, general, bot, start } = await startStage({ exhibit });
  const report = messageOf(await ada.command(general, 'report'));
  const before = [await ada.press(report, 'Next'), await ada.press(report, '2 in context')].map(messageOf);
  await bot?.stop();
  await start({ exhibit: reporting() });
  const after = [await ada.press(report, 'Next'), await ada.press(report, '2 in context')].map(messageOf);
  expect(after.map(({ embeds }) => embeds)).toEqual(before.map(({ embeds }) => embeds));
});

test('a page opened after the articles have changed says so, wherever it stands in the report', async () => {
  const { ada, general, bot, start } = await startStage({ exhibit });
  const report = messageOf(await ada.command(general, 'report'));
  await bot?.stop();
  const { articles } = exhibit.shelf;
  await start({ exhibit: reporting(shelfOf(articles.slice(1))) });
  for (const button of ['Next', '1 in context'])
    expect(messageOf(await ada.press(report, button)).embeds[0]?.description).toMatch(
      /^\*\*The articles have changed since this answer was given\.\*\* The answer is now: Here is what/,
    );
});

test('a short report is one message without buttons to turn', async () => {
  const { ada, general } = await startStage({ exhibit });
  const report = messageOf(await ada.command(general, 'report', { size: 'short' }));
  expect(textOf(report)).not.toContain('Page');
  expect(buttonsOf(report).map(({ label }) => label)).toEqual(['1 in context', '2 in context']);
  expect(messageOf(await ada.command(general, 'report', { size: 'nothing' }))).toMatchObject({ components: [] });
});

test('an entry that no page holds goes on upon the next, cut between sentences and quotes', async () => {
  const { ada, general } = await startStage({ exhibit });
  const pages = await pagesOf(ada, general, { size: 'huge' });
  const [first = '', ...others] = pages.map(({ embeds }) => embeds[0]?.description ?? '');
  const text = [first.replace(/\n\n\*\*You could ask[\s\S]*$/, ''), ...others].join('\n');
  expect(pages.length).toBeGreaterThan(2);
  const said = [...text.matchAll(/Sentence (\d+) of a very long entry, which goes on\./g)].map(({ 1: at }) =>
    Number(at),
  );
  expect(said).toEqual(Array.from({ length: ENTRIES }, (_, at) => at + 1));
  expect([...text.matchAll(/^> \[(\d+)\] /gm)].map(({ 1: at }) => Number(at))).toEqual(
    Array.from({ length: 24 }, (_, at) => at + 1),
  );
});

test('where the id is too long for a button there is none, and the report says to ask more narrowly', async () => {
  const { ada, general } = await startStage({ exhibit });
  const report = messageOf(await ada.command(general, 'report', { note: 'n'.repeat(90) }));
  expect(report.components).toEqual([]);
  expect(report.embeds[0]?.description).toMatch(/-# This is not all, .* ask more narrowly\.$/);
  const short = messageOf(await ada.command(general, 'report', { size: 'short', note: 'n'.repeat(90) }));
  expect(textOf(short)).not.toContain('more narrowly');
});

test.each(['long', 'short', 'huge'])(
  'where the bot may not embed, a %s report is text, and the rest behind a button',
  async (size) => {
    const stage = await startStage({
      exhibit: { ...exhibit, ask: () => exhibit.ask({ command: 'report', options: { size } }) },
    });
    const { sandbox, ada, general } = stage;
    sandbox.overwrite(general, sandbox.bot, { deny: Bits.EmbedLinks });
    const { promise, resolve } = Promise.withResolvers<void>();
    sandbox.subscribe((event) => {
      if (event.type === 'message_created' && event.message.authorId === sandbox.bot.id) resolve();
    });
    ada.say(general, '@Bot report', { mentions: [{ id: sandbox.bot.id, username: 'Bot' }] });
    await promise;
    const [report] = ada.view(general).slice(-1) as [SeenMessage];
    expect(report.content).toMatch(/^Here is what there is to report/);
    expect(report.content.length).toBeLessThanOrEqual(2000);
    expect(report.content).toMatch(/\n-# As of .* · `report\|\S+`$/);
    const labels = buttonsOf(report).map(({ label }) => label);
    if (size === 'short') return expect(labels).toEqual(['1 in context', '2 in context']);
    expect(report.content).toContain('-# The rest is behind In full');
    const page = messageOf(await ada.press(report, 'In full'));
    expect(page.ephemeral).toBe(true);
    expect(page.embeds).toMatchObject(renderAnswer(exhibit.ask({ command: 'report', options: { size } })).embeds);
  },
);
