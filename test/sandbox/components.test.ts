import {
  ActionRowBuilder,
  ApplicationCommandType,
  type MessageComponentInteraction,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { botThat, onButton, onCommand } from './bot.ts';
import { startWorld } from './world.ts';

describe('a button', () => {
  async function press(act: (interaction: MessageComponentInteraction) => unknown) {
    const world = await startWorld();
    await botThat(world.sandbox, onButton(undefined, act));
    await world.ada.command(world.general, 'terms');
    const [message] = world.ada.view(world.general);
    if (!message) throw new Error('No message');
    return { ...world, message, outcome: await world.ben.press(message, 'Why') };
  }

  test('pressed by a passer-by opens something private and leaves the public answer', async () => {
    const { ada, ben, general, outcome } = await press((interaction) =>
      interaction.reply({ content: 'Trace', flags: MessageFlags.Ephemeral }),
    );

    expect(outcome).toMatchObject({ kind: 'replied', message: { ephemeral: true } });
    expect(ada.view(general)).toMatchObject([{ content: 'Answer' }]);
    expect(ben.view(general)).toMatchObject([{ content: 'Answer' }, { content: 'Trace' }]);
  });

  test('can be acknowledged without anything to see', async () => {
    expect((await press((interaction) => interaction.deferUpdate())).outcome).toEqual({ kind: 'acknowledged' });
  });

  test('can open a form, whose texts come back', async () => {
    const { outcome } = await press((interaction) =>
      interaction.showModal(
        new ModalBuilder()
          .setCustomId('report')
          .setTitle('Report')
          .addComponents(
            new ActionRowBuilder<TextInputBuilder>().addComponents(
              new TextInputBuilder()
                .setCustomId('what')
                .setLabel('What is wrong?')
                .setStyle(TextInputStyle.Short)
                .setMaxLength(10),
            ),
          ),
      ),
    );
    if (outcome.kind !== 'modal') throw new Error(outcome.kind);

    expect(outcome.modal).toMatchObject({ custom_id: 'report', title: 'Report' });
    await expect(outcome.submit({})).rejects.toThrow('what is required');
    await expect(outcome.submit({ what: 'far too long' })).rejects.toThrow('what is too long');
  });

  test('that is not on the message cannot be pressed', async () => {
    const { ada, message } = await press((interaction) => interaction.deferUpdate());

    await expect(ada.press(message, 'How')).rejects.toThrow('no button How');
  });
});

describe('autocomplete', () => {
  const option = { type: 3, name: 'topic', description: 'Topic', autocomplete: true };

  async function type(choices: { name: string; value: string }[]) {
    const { sandbox, clock, ada, general } = await startWorld();
    const result = Promise.withResolvers<unknown>();
    await botThat(
      sandbox,
      (interaction) =>
        interaction.isAutocomplete() &&
        interaction
          .respond(choices.map((choice) => ({ ...choice, name: choice.name || interaction.options.getFocused() })))
          .then(result.resolve, (error) => {
            result.resolve(error);
            clock.advance(3001);
          }),
      { options: [option] },
    );
    return {
      outcome: await ada.autocomplete(general, 'terms', { topic: 'rof' }, 'topic'),
      result: await result.promise,
    };
  }

  test('offers up to 25 choices and sees what stands in the option', async () => {
    const { outcome } = await type([
      { name: '', value: 'rofr' },
      ...Array.from({ length: 24 }, (_, n) => ({ name: `${n}`, value: `${n}` })),
    ]);

    expect(outcome).toMatchObject({ kind: 'choices', choices: { 0: { name: 'rof', value: 'rofr' }, length: 25 } });
  });

  test.each([
    ['26 choices', Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }))],
    ['a name of 101 characters', [{ name: 'x'.repeat(101), value: 'a' }]],
    ['an empty value', [{ name: 'a', value: '' }]],
    ['a value of 101 characters', [{ name: 'a', value: 'x'.repeat(101) }]],
  ])('refuses %s', async (_, choices) => {
    const { outcome, result } = await type(choices);

    expect(result).toMatchObject({ code: 50035 });
    expect(outcome).toMatchObject({ kind: 'failed' });
  });
});

test('a message command carries the whole content of its target without an intent', async () => {
  const { sandbox, ada, ben, general } = await startWorld();
  await botThat(
    sandbox,
    (interaction) =>
      interaction.isMessageContextMenuCommand() && interaction.reply(`Checked: ${interaction.targetMessage.content}`),
    { name: 'Check this', description: '', type: ApplicationCommandType.Message },
  );
  const message = ben.say(general, 'Azure is exclusive');

  expect(await ada.messageCommand(message, 'Check this')).toMatchObject({
    message: { content: 'Checked: Azure is exclusive' },
  });
});

test('a channel option carries what the bot may do there', async () => {
  const { sandbox, ada, guild, general } = await startWorld();
  const news = sandbox.addChannel(guild, 'news');
  sandbox.overwrite(news, sandbox.bot, { deny: PermissionFlagsBits.SendMessages });
  const mayPost: unknown[] = [];
  await botThat(
    sandbox,
    onCommand((interaction) => {
      for (const name of ['here', 'there']) {
        const channel = interaction.inCachedGuild() && interaction.options.getChannel(name, true);
        mayPost.push(channel ? channel.appPermissions?.has(PermissionFlagsBits.SendMessages) : null);
      }
      return interaction.reply('Noted');
    }),
    { options: ['here', 'there'].map((name) => ({ type: 7, name, description: 'Channel' })) },
  );
  await ada.command(general, 'terms', { here: general, there: news });

  expect(mayPost).toEqual([true, false]);
});
