import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Exhibit } from '../answer/exhibit.ts';
import { PRIVATE } from '../answer/request.ts';
import { offers } from './autocomplete.ts';
import { readCustomId } from './custom-id.ts';
import type { Events } from './events.ts';
import { literal } from './literal.ts';
import { messageCommands } from './message-commands.ts';
import { payload } from './payload.ts';
import type { Pictures } from './pictures.ts';
import { asSuggested } from './question.ts';
import { renderAnswer } from './render.ts';
import { renderView } from './render-view.ts';
import type { Talk } from './talk.ts';
import { noSuchMenu, unreadable } from './wording.ts';

/** What answering interactions needs; without `pictures` none are attached. */
export type Desk = {
  readonly exhibit: Exhibit;
  readonly events: Events;
  readonly talk: Talk;
  readonly pictures?: Pictures | undefined;
};

/** What to do with any interaction; each is answered by its first reply, from memory. */
export function onInteraction({ exhibit, events, talk, pictures }: Desk): (interaction: Interaction) => void {
  return (interaction) => {
    if (interaction.isChatInputCommand())
      events.handle(`/${interaction.commandName}`, {
        work: () => answer(interaction, { exhibit, events, talk, pictures }),
        tell: (text) => tell(interaction, text),
      });
    else if (interaction.isMessageContextMenuCommand())
      events.handle(interaction.commandName, {
        work: () => answerOn(interaction, exhibit),
        tell: (text) => tell(interaction, text),
      });
    else if (interaction.isAutocomplete())
      events.handle(`/${interaction.commandName} autocomplete`, {
        work: () => complete(interaction, exhibit),
        tell: () => interaction.respond([]),
      });
    else if (interaction.isButton())
      events.handle('button', {
        work: () => open(interaction, exhibit, talk),
        tell: (text) => tell(interaction, text),
      });
  };
}

async function answer(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const { exhibit, events, talk, pictures } = desk;
  const options = Object.fromEntries(
    interaction.options.data
      .filter(({ name }) => name !== PRIVATE)
      .map(({ name, value }) => [name, String(value ?? '')] as const),
  );
  const shown = exhibit.ask({ command: interaction.commandName, options });
  if (isDirect(interaction)) talk.remember(interaction.channelId, shown.answer);
  const message = renderAnswer(shown);
  const isPrivate = interaction.options.getBoolean(PRIVATE) ?? false;
  const isDrawn = shown.pictured !== undefined && interaction.appPermissions.has(PermissionFlagsBits.AttachFiles);
  const kept = isDrawn ? pictures?.kept(shown) : undefined;
  await interaction.reply({
    ...message,
    ...(kept && { files: kept }),
    ...(isPrivate && { flags: MessageFlags.Ephemeral }),
  });
  if (!isDrawn || kept !== undefined) return;
  // The answer is given: that its picture could not follow is logged, and told to nobody.
  events.handle(`/${interaction.commandName} picture`, {
    work: async () => {
      const files = await pictures?.draw(shown);
      if (files !== undefined) await interaction.editReply({ files });
    },
    tell: async () => undefined,
  });
}

async function answerOn(interaction: MessageContextMenuCommandInteraction, exhibit: Exhibit): Promise<void> {
  const { commandName, targetMessage, client } = interaction;
  const isOurs = targetMessage.author.id === client.user.id;
  const { content, embeds } = targetMessage;
  const reply = messageCommands.get(commandName)?.({ content, embeds, isOurs }, exhibit);
  // A command of an earlier version may still be in somebody's menu.
  if (reply === undefined) return tell(interaction, noSuchMenu);
  await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
}

async function complete(interaction: AutocompleteInteraction, exhibit: Exhibit): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const option = exhibit.library.all.get(interaction.commandName)?.options[name];
  await interaction.respond(offers(option, value, exhibit));
}

async function open(interaction: ButtonInteraction, exhibit: Exhibit, talk: Talk): Promise<void> {
  const read = readCustomId(interaction.customId);
  const shown = read === undefined ? undefined : exhibit.reopen(read.answerId);
  if (read === undefined || shown === undefined) return tell(interaction, unreadable);
  const { answerId, view, page = 1 } = read;
  if (view === 'answer' && isDirect(interaction)) talk.remember(interaction.channelId, shown.answer);
  const message =
    view === 'answer'
      ? renderAnswer(asSuggested(shown, exhibit.library))
      : renderView({ answerId, view, page }, shown, exhibit);
  // Whoever passes by may press a button: only what one person sees may change under it.
  const isTheirs = interaction.message.flags.has(MessageFlags.Ephemeral) || isDirect(interaction);
  if (read.turns && isTheirs) await interaction.update(message);
  else await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
}

function isDirect({ context }: Pick<Interaction, 'context'>): boolean {
  return context === InteractionContextType.BotDM;
}

async function tell(interaction: CommandInteraction | ButtonInteraction, text: string): Promise<void> {
  await interaction.reply({ ...payload({ content: literal(text) }), flags: MessageFlags.Ephemeral });
}
