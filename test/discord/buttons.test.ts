import { expect, test } from 'vitest';
import { createExhibit, type Exhibit } from '../../src/answer/exhibit.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { button, row } from '../../src/discord/payload.ts';
import { ask } from '../sandbox/world.ts';
import { buttonsOf, exhibit, library, messageOf, startStage, TODAY, textOf } from './stage.ts';

const asked = { workload: 'training', provider: 'Oracle' };

test('Evidence, Why and History open privately for whoever presses them', async () => {
  const { ada, ben, general } = await startStage();
  const answer = messageOf(await ada.command(general, 'rofr', asked));
  for (const [button, holds] of [
    ['Evidence', '> [1] '],
    ['Why', '**Rule** · '],
    ['History', '22 July 2019 (dated by the rule) to June 2024: '],
  ] as const) {
    const view = messageOf(await ben.press(answer, button));
    expect(view.ephemeral).toBe(true);
    expect(view.embeds[0]?.title).toBe(button);
    expect(textOf(view)).toContain(holds);
  }
  expect(ada.view(general)).toEqual([answer]);
});

test('an answer without history has no such button', async () => {
  const { ada, general } = await startStage();
  const answer = messageOf(await ada.command(general, 'stargate', { aspect: 'place' }));
  await expect(ada.press(answer, 'History')).rejects.toThrow('no button');
});

test('buttons work after the bot was started anew', async () => {
  const { ada, general, bot, start } = await startStage();
  const answer = messageOf(await ada.command(general, 'rofr', asked));
  const before = messageOf(await ada.press(answer, 'Evidence'));
  await bot?.stop();
  await start();
  expect(messageOf(await ada.press(answer, 'Evidence')).embeds).toEqual(before.embeds);
});

test('a view says when the articles have changed since, and what the answer is now', async () => {
  const { ada, general, bot, start } = await startStage();
  const answer = messageOf(await ada.command(general, 'rofr', asked));
  await bot?.stop();
  const fewer = shelfOf(exhibit.shelf.articles.slice(0, 2));
  await start({ exhibit: createExhibit(library, fewer, () => TODAY) });
  const view = messageOf(await ada.press(answer, 'Evidence'));
  expect(view.embeds[0]?.description).toMatch(
    /^\*\*The articles have changed since this answer was given\.\*\* The answer is now: \S/,
  );
});

/** The same answers, resting on so many quotes that they fill pages. */
const long: Exhibit = {
  ...exhibit,
  reopen(id) {
    const shown = exhibit.reopen(id);
    const [quote] = shown?.allEvidence ?? [];
    return (
      shown && quote && { ...shown, allEvidence: Array.from({ length: 40 }, (_, at) => ({ ...quote, start: at })) }
    );
  },
};

test('a view on several pages turns them in place, and only its owner has it', async () => {
  const { ada, general } = await startStage({ exhibit: long });
  const answer = messageOf(await ada.command(general, 'rofr', asked));
  const first = messageOf(await ada.press(answer, 'Evidence'));
  expect(textOf(first)).toContain('Page 1 of ');
  await expect(ada.press(first, 'Previous')).rejects.toThrow('disabled');
  const turned = await ada.press(first, 'Next');
  expect(turned.kind).toBe('updated');
  expect(messageOf(turned)).toMatchObject({ id: first.id, ephemeral: true });
  expect(textOf(messageOf(turned))).toContain('Page 2 of ');
  expect(messageOf(await ada.press(messageOf(turned), 'Previous')).embeds).toEqual(first.embeds);
});

test.each([
  ['a channel', 'replied', true],
  ['a direct message', 'updated', false],
])('a page button under a message of %s: %s', async (place, kind, isPrivate) => {
  const { sandbox, ada, general } = await startStage({ exhibit: long });
  const channel = place === 'a channel' ? general : sandbox.openDirectMessage(ada);
  const [opener] = buttonsOf(messageOf(await ada.command(channel, 'rofr', asked)));
  const components = row([button('Next', `${opener?.id}2`)]);
  const { body } = await ask(sandbox, 'POST', `/channels/${channel.id}/messages`, { content: 'Page 1', components });
  const outcome = await ada.press(body, 'Next');
  expect(outcome.kind).toBe(kind);
  expect(messageOf(outcome).ephemeral).toBe(isPrivate);
});

test('a button that nobody can read any more says so kindly', async () => {
  const { sandbox, ada, general } = await startStage();
  for (const id of ['gone.facet|2025|abcdef|e', 'x', 'rofr.placement|2025-01-22|9=9|abcdef|w', '|e']) {
    const components = row([button('Evidence', id)]);
    const { body } = await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'Old', components });
    const told = messageOf(await ada.press(body, 'Evidence'));
    expect(told.ephemeral).toBe(true);
    expect(told.content).toContain('Please ask again');
  }
});

test('every id of a button fits, also with the longest options', async () => {
  const { ada, general } = await startStage();
  const company = 'x'.repeat(40);
  const request = { workload: 'own data centre', provider: company, microsoft: 'cannot supply', 'as-of': '2025-01-22' };
  for (const [name, options] of [
    ['rofr', request],
    ['stargate', { aspect: 'technology partners', company }],
    ['agi-clause', { profits: '999,999,999.123456789 trillion' }],
  ] as const) {
    const answer = messageOf(await ada.command(general, name, options));
    expect(buttonsOf(answer).length).toBeGreaterThan(0);
    expect(messageOf(await ada.press(answer, 'Why')).embeds[0]?.title).toBe('Why');
  }
});
