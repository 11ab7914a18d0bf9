import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  type MessageFlags,
} from 'discord.js';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, logIn } from './world.ts';

const why = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('why').setLabel('Why').setStyle(ButtonStyle.Secondary),
);

/** A bot with one command, /terms, and one thing to do with whatever reaches it. */
export async function botThat(sandbox: Sandbox, act: (interaction: Interaction) => unknown, registered: object = {}) {
  const client = await logIn(sandbox);
  await ask(sandbox, 'POST', `/applications/${sandbox.app.id}/commands`, {
    name: 'terms',
    description: 'Terms',
    ...registered,
  });
  client.on(Events.InteractionCreate, (interaction) => void act(interaction));
  return client;
}

export const onCommand = (act: (interaction: ChatInputCommandInteraction) => unknown) => (interaction: Interaction) =>
  interaction.isChatInputCommand() ? act(interaction) : undefined;

/** Answers a command with a button and then does `act` with what the button sends. */
export const onButton =
  (flags: MessageFlags.Ephemeral | undefined, act: (interaction: MessageComponentInteraction) => unknown) =>
  (interaction: Interaction) =>
    interaction.isChatInputCommand()
      ? interaction.reply({ content: 'Answer', components: [why], ...(flags && { flags }) })
      : interaction.isMessageComponent() && act(interaction);
