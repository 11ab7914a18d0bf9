import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, test } from 'vitest';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { createLogger } from '../../src/discord/logger.ts';
import { createPictures, type Pictures } from '../../src/discord/pictures.ts';
import { wholeShelf } from '../helpers/shelves.ts';
import { buttonsOf, library, messageOf, startStage, TODAY, textOf } from './stage.ts';

const exhibit = createExhibit(library, wholeShelf(), () => TODAY);
const now = () => Date.parse(`${TODAY}T12:00:00Z`);
const logger = createLogger('silent', [], { write: () => undefined });

/** Pictures that come when told, or at once where they are at hand. */
function held(atHand = false) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const files = () => [{ attachment: Buffer.from('a picture'), name: 'timeline.png', description: 'What it shows' }];
  const pictures: Pictures = {
    kept: ({ pictured }) => (atHand && pictured !== undefined ? files() : undefined),
    draw: async ({ pictured }) => {
      await promise;
      return pictured === undefined ? undefined : files();
    },
    prepare: async () => undefined,
  };
  return { pictures, come: resolve };
}

test('the time line comes with the picture at hand, in one reply', async () => {
  const { ada, general, sandbox } = await startStage({ exhibit, pictures: held(true).pictures });
  const reply = messageOf(await ada.command(general, 'timeline'));
  expect(reply.attachments).toMatchObject([{ filename: 'timeline.png', description: 'What it shows' }]);
  expect(sandbox.requests.filter(({ template }) => template?.includes('/messages/@original'))).toEqual([]);
});

test('without one at hand the answer does not wait: it is edited when the picture is there, and stays as it was else', async () => {
  const { pictures, come } = held();
  const { ada, general, bot } = await startStage({ exhibit, pictures });
  const reply = messageOf(await ada.command(general, 'timeline'));
  expect(reply.attachments).toEqual([]);
  expect(textOf(reply)).toContain('here is the time line of the deal');
  come();
  await bot?.stop();
  const [after] = ada.view(general);
  expect(after?.attachments).toMatchObject([{ filename: 'timeline.png', description: 'What it shows' }]);
  expect([after?.embeds, after && buttonsOf(after)]).toEqual([reply.embeds, buttonsOf(reply)]);
});

test('a page that is turned to keeps its picture where it turns in place, and opens without one elsewhere', async () => {
  const { ada, general } = await startStage({ exhibit, pictures: held(true).pictures });
  const own = messageOf(await ada.command(general, 'timeline', { private: true }));
  expect(messageOf(await ada.press(own, 'Next')).attachments).toHaveLength(1);
  const open = messageOf(await ada.command(general, 'timeline'));
  expect(messageOf(await ada.press(open, 'Next')).attachments).toEqual([]);
});

test('no picture where the bot may attach no files, where nothing is reported, or of another command', async () => {
  const { ada, general, sandbox } = await startStage({ exhibit, pictures: held(true).pictures });
  const attachments = async (name: string, options = {}) =>
    messageOf(await ada.command(general, name, options)).attachments.length;
  expect(await attachments('timeline')).toBe(1);
  expect(await attachments('stargate')).toBe(1);
  expect(await attachments('stargate', { company: 'Oracle' })).toBe(0);
  expect(await attachments('timeline', { to: '2015' })).toBe(0);
  expect(await attachments('rofr')).toBe(0);
  expect(await attachments('changes', { since: '2025' })).toBe(0);
  sandbox.overwrite(general, sandbox.bot, { deny: Bits.AttachFiles });
  expect(await attachments('timeline')).toBe(0);
});

test('a picture that cannot be drawn or delivered is logged and told to nobody', async () => {
  const { pictures, come } = held();
  const { ada, general, bot, log, sandbox } = await startStage({ exhibit, pictures });
  const reply = messageOf(await ada.command(general, 'timeline'));
  ada.view(general);
  sandbox.fail({
    route: 'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
    kind: 'answer',
    status: 404,
    code: 10008,
  });
  come();
  await bot?.stop();
  expect(ada.view(general)).toEqual([reply]);
  expect(log.join('')).toContain('/timeline picture');
});

test('the real picture is drawn beside everything else, kept, and below 300 kB', async () => {
  const pictures = createPictures(exhibit, now, logger);
  const shown = exhibit.ask({ command: 'timeline', options: { topic: 'rofr' } });
  expect(pictures.kept(shown)).toBeUndefined();
  const [file] = (await pictures.draw(shown)) ?? [];
  const bytes = file?.attachment as Buffer;
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect(bytes.length).toBeLessThan(300_000);
  expect(file?.name).toBe('rofr.png');
  expect(file?.description).toMatch(/^Right of first refusal\. /);
  expect(pictures.kept(shown)?.[0]?.description).toBe(file?.description);
});

test('what each day is asked for most is drawn before anybody asks', async () => {
  const pictures = createPictures(exhibit, now, logger);
  await pictures.prepare();
  expect(pictures.kept(exhibit.ask({ command: 'timeline', options: {} }))).toHaveLength(1);
  expect(pictures.kept(exhibit.ask({ command: 'timeline', options: { topic: 'rofr' } }))).toBeUndefined();
});
