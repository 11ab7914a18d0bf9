import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  ContainerBuilder,
  EmbedBuilder,
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import { readDescription } from './openapi.ts';
import { ask, logIn, startWorld } from './world.ts';

const description = readDescription();

const button = (id: string) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary);
const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button('change'), button('more'), button('form'));
const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder().setCustomId('topic').addOptions({ label: 'First refusal', value: 'rofr' }),
);
const form = new ModalBuilder()
  .setCustomId('report')
  .setTitle('Report')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('What is wrong?')
      .setTextInputComponent(new TextInputBuilder().setCustomId('what').setStyle(TextInputStyle.Short)),
  );
const embed = new EmbedBuilder().setTitle('Terms').setTimestamp(0).addFields({ name: 'Since', value: '2019' });

/** Does with discord.js what a bot does in a day, so that each kind of request is on record. */
async function dayOfABot() {
  const { sandbox, ada, guild, general } = await startWorld();
  const news = sandbox.addChannel(guild, 'news', ChannelType.GuildAnnouncement);
  const client = await logIn(sandbox);
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('terms')
      .setDescription('Terms')
      .addStringOption((option) => option.setName('topic').setDescription('Topic').setAutocomplete(true)),
  ]);
  await client.application.commands.set([new SlashCommandBuilder().setName('local').setDescription('Local')], guild.id);
  await client.application.commands.fetch({ withLocalizations: true });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'First refusal', value: 'rofr' }]);
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ embeds: [embed], components: [row, menu], withResponse: true });
      await interaction.followUp({ content: 'More', flags: MessageFlags.Ephemeral });
      await interaction.fetchReply();
      await interaction.editReply({ content: 'Terms' });
    }
    if (interaction.isButton() && interaction.customId === 'change') await interaction.update({ content: 'Changed' });
    if (interaction.isButton() && interaction.customId === 'more') {
      await interaction.deferReply();
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        components: [new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder().setContent('More'))],
      });
    }
    if (interaction.isButton() && interaction.customId === 'form') await interaction.showModal(form);
    if (interaction.isModalSubmit()) await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('what')}`);
    if (interaction.isStringSelectMenu()) await interaction.deferUpdate();
  });
  await ada.autocomplete(general, 'terms', {}, 'topic');
  const outcome = await ada.command(general, 'terms', { topic: 'rofr' });
  if (outcome.kind !== 'replied') throw new Error(outcome.kind);
  await ada.press(outcome.message, 'change');
  await ada.press(outcome.message, 'more');
  const opened = await ada.press(outcome.message, 'form');
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  expect(await opened.submit({ what: 'A date' })).toMatchObject({ message: { content: 'Noted: A date' } });
  await ada.select(outcome.message, 'topic', ['rofr']);

  const channel = await client.channels.fetch(news.id);
  if (channel?.type !== ChannelType.GuildAnnouncement) throw new Error('No announcement channel');
  await channel.sendTyping();
  const post = await channel.send({ content: 'News', nonce: '1', enforceNonce: true, allowedMentions: { parse: [] } });
  await post.edit('Newer');
  await post.reply('More');
  await post.crosspost();
  await post.startThread({ name: 'Comments' });
  await channel.threads.create({ name: 'Questions' });
  await channel.messages.fetch({ limit: 5 });
  await post.delete();
  const user = await client.users.fetch(ada.id, { force: true });
  await user.send('Hello');
  const fetched = await client.guilds.fetch({ guild: guild.id, force: true });
  await fetched.channels.fetch();
  await fetched.roles.fetch();
  await fetched.members.fetchMe({ force: true });
  await client.application.fetch();
  for (const path of ['/gateway', '/users/@me', '/users/@me/guilds']) await ask(sandbox, 'GET', path);
  return sandbox.requests;
}

test.skipIf(!description)(
  "what discord.js asks and what the sandbox answers fit Discord's own description",
  async () => {
    const requests = await dayOfABot();

    expect(requests.filter(({ status }) => status === null || status >= 400)).toEqual([]);
    expect(new Set(requests.map(({ method, template }) => `${method} ${template}`)).size).toBeGreaterThan(25);
    expect(requests.flatMap((request) => description?.requestErrors(request) ?? [])).toEqual([]);
    expect([...new Set(requests.flatMap((request) => description?.responseErrors(request) ?? []))]).toEqual([]);
  },
);

test.skipIf(!description)('a request that does not fit the description is found out', async () => {
  const { sandbox, general } = await startWorld();
  await ask(sandbox, 'POST', `/channels/${general.id}/messages`, { content: 'x'.repeat(4001) });
  await ask(sandbox, 'POST', `/channels/${general.id}/messages`, {
    content: 'a',
    components: [{ type: 1, components: [{ type: 2 }] }],
  });
  await ask(sandbox, 'PUT', `/applications/${sandbox.app.id}/commands`, [{ description: 'No name' }]);

  for (const request of sandbox.requests) expect(description?.requestErrors(request)).not.toEqual([]);
});
