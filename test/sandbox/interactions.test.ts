import { type ChatInputCommandInteraction, Events, MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { botThat, onButton, onCommand } from './bot.ts';
import { ask, startWorld, until } from './world.ts';

describe('a command', () => {
  test('that is answered in time shows its answer to everyone', async () => {
    const { sandbox, ada, ben, general } = await startWorld();
    await botThat(
      sandbox,
      onCommand((interaction) => interaction.reply('Terms')),
    );

    expect(await ada.command(general, 'terms')).toMatchObject({ kind: 'replied', message: { content: 'Terms' } });
    expect(ben.view(general)).toMatchObject([{ content: 'Terms', author: { username: sandbox.bot.username } }]);
  });

  test('that is not answered within 3 seconds has failed, and a later answer is refused with 10062', async () => {
    const { sandbox, clock, ada, general } = await startWorld();
    const late = Promise.withResolvers<ChatInputCommandInteraction>();
    await botThat(sandbox, onCommand(late.resolve));
    const outcome = ada.command(general, 'terms');
    const interaction = await late.promise;
    clock.advance(3001);

    expect(await outcome).toEqual({ kind: 'failed', text: 'The application did not respond' });
    await expect(interaction.reply('Late')).rejects.toMatchObject({ code: 10062 });
  });

  test('takes an answer at exactly 3 seconds', async () => {
    const { sandbox, clock, ada, general } = await startWorld();
    const late = Promise.withResolvers<ChatInputCommandInteraction>();
    await botThat(sandbox, onCommand(late.resolve));
    const outcome = ada.command(general, 'terms');
    const interaction = await late.promise;
    clock.advance(3000);
    await interaction.reply('Just in time');

    expect(await outcome).toMatchObject({ kind: 'replied' });
  });

  test('is answered once: a second answer is refused with 40060', async () => {
    const { sandbox, ada, general } = await startWorld();
    const received = Promise.withResolvers<ChatInputCommandInteraction>();
    await botThat(sandbox, onCommand(received.resolve));
    const outcome = ada.command(general, 'terms');
    const { id, token } = await received.promise;
    const answer = () =>
      ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, { type: 4, data: { content: 'a' } });

    expect((await answer()).status).toBe(204);
    expect((await answer()).body.code).toBe(40060);
    await outcome;
  });

  test('whose answer is malformed can be answered again', async () => {
    const { sandbox, ada, general } = await startWorld();
    await botThat(
      sandbox,
      onCommand(async (interaction) => {
        await interaction.reply({ content: 'x'.repeat(2001) }).catch(() => interaction.reply('Shorter'));
      }),
    );

    expect(await ada.command(general, 'terms')).toMatchObject({ message: { content: 'Shorter' } });
  });

  test('that is deferred shows that the app is thinking, then its answer, which is no edit', async () => {
    const { sandbox, ada, ben, general } = await startWorld();
    const deferred = Promise.withResolvers<ChatInputCommandInteraction>();
    await botThat(
      sandbox,
      onCommand(async (interaction) => {
        await interaction.deferReply();
        deferred.resolve(interaction);
      }),
    );
    const outcome = ada.command(general, 'terms');
    const interaction = await deferred.promise;

    expect(ben.view(general)).toMatchObject([{ content: '', thinking: true }]);
    await interaction.editReply('Terms');
    expect(await outcome).toMatchObject({
      kind: 'replied',
      message: { content: 'Terms', thinking: false, edited: false },
    });
  });

  test('that is deferred and never answered has failed after 15 minutes, and its token is dead', async () => {
    const { sandbox, clock, ada, general } = await startWorld();
    const deferred = Promise.withResolvers<ChatInputCommandInteraction>();
    await botThat(
      sandbox,
      onCommand(async (interaction) => {
        await interaction.deferReply();
        deferred.resolve(interaction);
      }),
    );
    const outcome = ada.command(general, 'terms');
    const interaction = await deferred.promise;
    clock.advance(15 * 60_000 + 1);

    expect(await outcome).toMatchObject({ kind: 'failed' });
    await expect(interaction.editReply('Late')).rejects.toMatchObject({ code: 50027, status: 401 });
    await expect(interaction.followUp('Late')).rejects.toMatchObject({ code: 50027 });
  });

  test('gets its first follow-up in the place of a deferred answer', async () => {
    const { sandbox, ada, general } = await startWorld();
    await botThat(
      sandbox,
      onCommand(async (interaction) => {
        await interaction.deferReply();
        await interaction.followUp('Terms');
        await interaction.followUp('More');
      }),
    );

    await ada.command(general, 'terms');
    await until(() => ada.view(general).length === 2);
    expect(ada.view(general)).toMatchObject([{ content: 'Terms' }, { content: 'More' }]);
  });

  test('gives its answer back where the app asks for it, and the app deletes it', async () => {
    const { sandbox, ada, general } = await startWorld();
    const done = Promise.withResolvers<string | undefined>();
    await botThat(
      sandbox,
      onCommand(async (interaction) => {
        const { resource } = await interaction.reply({ content: 'Terms', withResponse: true });
        await interaction.deleteReply();
        done.resolve(resource?.message?.content);
      }),
    );

    await ada.command(general, 'terms');
    expect(await done.promise).toBe('Terms');
    expect(ada.view(general)).toEqual([]);
  });
});

describe('a private answer', () => {
  test('is seen by the person who asked and by nobody else', async () => {
    const { sandbox, ada, ben, general } = await startWorld();
    await botThat(
      sandbox,
      onCommand((interaction) => interaction.reply({ content: 'Psst', flags: MessageFlags.Ephemeral })),
    );

    const outcome = await ada.command(general, 'terms');

    expect(outcome).toMatchObject({ message: { ephemeral: true, flags: MessageFlags.Ephemeral } });
    expect(ada.view(general)).toHaveLength(1);
    expect(ben.view(general)).toEqual([]);
    expect((await ask(sandbox, 'GET', `/channels/${general.id}/messages`)).body).toEqual([]);
  });

  test('is not an event of the gateway', async () => {
    const { sandbox, ada, general } = await startWorld();
    const client = await botThat(
      sandbox,
      onCommand((interaction) => interaction.reply({ content: 'Psst', flags: MessageFlags.Ephemeral })),
    );
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    await ada.command(general, 'terms');
    ada.say(general, `<@${sandbox.bot.id}> done`);
    await until(() => heard.length > 0);

    expect(heard).toEqual([`<@${sandbox.bot.id}> done`]);
  });

  test('is changed where it stands when its own button is pressed', async () => {
    const { sandbox, ada, ben, general } = await startWorld();
    await botThat(
      sandbox,
      onButton(MessageFlags.Ephemeral, (interaction) => interaction.update('Because')),
    );
    const outcome = await ada.command(general, 'terms');
    if (outcome.kind !== 'replied') throw new Error(outcome.kind);

    expect(await ada.press(outcome.message, 'why')).toMatchObject({
      kind: 'updated',
      message: { content: 'Because', ephemeral: true },
    });
    expect(ada.view(general)).toHaveLength(1);
    await expect(ben.press(outcome.message, 'why')).rejects.toThrow('no such message');
  });
});

test.each([
  ['an update', 7],
  ['a deferred update', 6],
  ['choices', 8],
  ['nothing that exists', 99],
])('a command cannot be answered with %s', async (_, type) => {
  const { sandbox, clock, ada, general } = await startWorld();
  const received = Promise.withResolvers<ChatInputCommandInteraction>();
  await botThat(sandbox, onCommand(received.resolve));
  const outcome = ada.command(general, 'terms');
  const { id, token } = await received.promise;

  expect(
    (await ask(sandbox, 'POST', `/interactions/${id}/${token}/callback`, { type, data: { choices: [] } })).body.code,
  ).toBe(50035);
  clock.advance(3001);
  expect(await outcome).toMatchObject({ kind: 'failed' });
});
