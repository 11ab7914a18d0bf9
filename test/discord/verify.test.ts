import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, test } from 'vitest';
import verify from '../../commands/verify.ts';
import { commandsOf } from '../../src/answer/commands.ts';
import { createExhibit, type Exhibit } from '../../src/answer/exhibit.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import type { SeenMessage } from '../../src/sandbox/index.ts';
import { DEAL } from '../helpers/deal.ts';
import { article } from '../helpers/shelves.ts';
import { ask } from '../sandbox/world.ts';
import { messageOf, startStage, TODAY, textOf } from './stage.ts';

const VERIFY = 'Verify this answer';
const HELD = article('held', 'Acme has the right since the day on which it began, 21 January 2025.');
const ENDED = article('ended', 'Acme lost the right on 28 October 2025.', { published: '2025-10-29' });

/** The bot on one article or on both. */
const on = (...articles: readonly (typeof HELD)[]): Exhibit =>
  createExhibit(
    commandsOf([
      ['deal', DEAL],
      ['verify', verify],
    ]),
    shelfOf(articles),
    () => TODAY,
  );

test('an answer is verified privately: it is the same', async () => {
  const { ada, ben, general } = await startStage({ exhibit: on(HELD) });
  const answer = messageOf(await ada.command(general, 'deal', { 'as-of': '2025-02-01' }));
  const reply = messageOf(await ben.messageCommand(answer, VERIFY));
  expect(reply.ephemeral).toBe(true);
  expect(reply.embeds[0]?.description).toMatch(/^The same answer: nothing that it says/);
  expect(textOf(answer)).toContain('the right since 21 January 2025');
  expect(textOf(reply)).toContain('the right since 21 January 2025');
  expect(ada.view(general)).toEqual([answer]);
});

test('an answer is verified after a restart with other articles: it has changed', async () => {
  const { ada, general, bot, start } = await startStage({ exhibit: on(HELD) });
  const answer = messageOf(await ada.command(general, 'deal', { 'as-of': '2025-11-22' }));
  await bot?.stop();
  await start({ exhibit: on(HELD, ENDED) });
  const reply = messageOf(await ada.messageCommand(answer, VERIFY));
  expect(reply.ephemeral).toBe(true);
  expect(textOf(reply)).toMatch(/^The answer has changed since/);
  expect(textOf(reply)).toContain('Acme lost the right');
});

test('a view is verified as the answer that it is of', async () => {
  const { ada, general } = await startStage({ exhibit: on(HELD) });
  const answer = messageOf(await ada.command(general, 'deal', { 'as-of': '2025-02-01' }));
  const view = messageOf(await ada.press(answer, 'Evidence'));
  const verified = messageOf(await ada.messageCommand(answer, VERIFY));
  expect(messageOf(await ada.messageCommand(view, VERIFY)).embeds).toEqual(verified.embeds);
});

test('an answer written as text is verified too', async () => {
  const exhibit = on(HELD);
  const asked = { command: 'deal', options: { 'as-of': '2025-02-01' } };
  const stage = await startStage({
    exhibit: { ...exhibit, ask: (request) => exhibit.ask('command' in request ? request : asked) },
  });
  const { sandbox, ada, general } = stage;
  sandbox.overwrite(general, sandbox.bot, { deny: Bits.EmbedLinks });
  const { promise, resolve } = Promise.withResolvers<void>();
  sandbox.subscribe((event) => {
    if (event.type === 'message_created' && event.message.authorId === sandbox.bot.id) resolve();
  });
  ada.say(general, '@Bot who has it?', { mentions: [{ id: sandbox.bot.id, username: 'Bot' }] });
  await promise;
  const [answer] = ada.view(general).slice(-1) as [SeenMessage];
  expect(answer.embeds).toEqual([]);
  expect(textOf(messageOf(await ada.messageCommand(answer, VERIFY)))).toMatch(/^The same answer: /);
});

test('where the bot is only somebody’s own app, its answers are verified as well, and others’ are not', async () => {
  const { sandbox, ada, ben } = await startStage({ exhibit: on(HELD) });
  sandbox.setUser(ada, { installedApp: true });
  const elsewhere = sandbox.addGuild('Elsewhere', { owner: ada, members: [ben], install: null });
  for (const channel of [sandbox.addChannel(elsewhere, 'lobby'), sandbox.addGroup('Friends', [ada, ben])]) {
    const answer = messageOf(await ada.command(channel, 'deal', { 'as-of': '2025-02-01' }));
    expect(textOf(messageOf(await ada.messageCommand(answer, VERIFY)))).toMatch(/^The same answer: /);
    const said = ben.say(channel, 'Acme has the right.');
    expect(messageOf(await ada.messageCommand(said, VERIFY)).content).toBe('I verify only answers that I gave myself.');
  }
});

test('an id in somebody else’s message is not verified', async () => {
  const { ada, ben, general, log } = await startStage({ exhibit: on(HELD) });
  const answer = messageOf(await ada.command(general, 'deal'));
  const copied = ben.say(
    general,
    `-# As of 1 May 2025 · newest article 1 May 2025 · \`${answer.embeds[0]?.footer?.text.split(' · ').at(-1)}\``,
  );
  expect(messageOf(await ada.messageCommand(copied, VERIFY))).toMatchObject({
    ephemeral: true,
    content: 'I verify only answers that I gave myself.',
  });
  expect(log.join('')).not.toContain('1 May 2025');
});

test('a refusal, and what holds an id that is no longer one, are told as such', async () => {
  const { sandbox, ada, general } = await startStage({ exhibit: on(HELD) });
  const refused = messageOf(await ada.command(general, 'deal', { 'as-of': 'soon' }));
  const footer = { text: 'As of 1 May 2025 · newest article 1 May 2025 · gone.facet|2025|abcdef' };
  const { body: gone } = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, {
    embeds: [{ description: 'Old', footer }],
  });
  for (const message of [refused, gone]) {
    const reply = messageOf(await ada.messageCommand(message, VERIFY));
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toContain('I find no answer here that I can verify');
  }
});

test('the menu says what /verify says', async () => {
  const { ada, general } = await startStage({ exhibit: on(HELD) });
  const answer = messageOf(await ada.command(general, 'deal', { 'as-of': '2025-02-01' }));
  const byMenu = messageOf(await ada.messageCommand(answer, VERIFY));
  const id = on(HELD).ask({ command: 'deal', options: { 'as-of': '2025-02-01' } }).answer.answer_id;
  expect(byMenu.embeds).toEqual(messageOf(await ada.command(general, 'verify', { id })).embeds);
});

test('a command that only an older version had is told as gone', async () => {
  const { sandbox, ada, general } = await startStage({ exhibit: on(HELD) });
  await ask(sandbox, 'POST', `/applications/${sandbox.app.id}/commands`, { type: 3, name: 'Read this aloud' });
  const said = ada.say(general, 'Hello');
  expect(messageOf(await ada.messageCommand(said, 'Read this aloud'))).toMatchObject({
    ephemeral: true,
    content: 'I no longer have this command.',
  });
});
