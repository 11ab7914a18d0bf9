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
import type { Reopened } from '../answer/action.ts';
import type { Answer } from '../answer/answer.ts';
import type { Exhibit } from '../answer/exhibit.ts';
import { PRIVATE } from '../answer/request.ts';
import type { Means } from '../answer/service.ts';
import { offers } from './autocomplete.ts';
import { readCustomId } from './custom-id.ts';
import type { Events } from './events.ts';
import type { Filing } from './filing.ts';
import { literal } from './literal.ts';
import { messageCommands } from './message-commands.ts';
import { type Payload, payload } from './payload.ts';
import type { Pictures } from './pictures.ts';
import { asSuggested, questionLine, understoodBy } from './question.ts';
import { renderAnswer } from './render.ts';
import { renderView } from './render-view.ts';
import { offersOf, serve } from './services.ts';
import type { Talk } from './talk.ts';
import { enoughReports, noSuchMenu, thanks, unreadable } from './wording.ts';

/** What answering interactions needs; without `pictures` none are attached. */
export type Desk = {
  readonly exhibit: Exhibit;
  readonly events: Events;
  readonly talk: Talk;
  readonly pictures?: Pictures | undefined;
  readonly filing: Filing;
  /** True where this person may report one more answer as wrong. */
  readonly mayReport: (personId: string) => boolean;
  /** What services work with, once it is there. */
  readonly means: () => Promise<Means>;
};

/** What to do with any interaction; but for services each is answered by its first reply, from memory. */
export function onInteraction(desk: Desk): (interaction: Interaction) => void {
  const { exhibit, events, means } = desk;
  return (interaction) => {
    const personal = () => ({ user: interaction.user.id, ...typed(interaction) });
    if (interaction.isChatInputCommand())
      events.handle(`/${interaction.commandName}`, {
        work: async () => {
          const service = exhibit.library.services.get(interaction.commandName);
          if (service === undefined) return answer(interaction, desk);
          return void (await serve(interaction, service, exhibit, means));
        },
        tell: (text) => tell(interaction, text),
        personal,
      });
    else if (interaction.isMessageContextMenuCommand())
      events.handle(interaction.commandName, {
        work: async () => void (await answerOn(interaction, exhibit)),
        tell: (text) => tell(interaction, text),
        personal,
      });
    else if (interaction.isAutocomplete())
      events.handle(`/${interaction.commandName} autocomplete`, {
        work: async () => void (await complete(interaction, exhibit, means)),
        tell: () => interaction.respond([]),
        personal,
        level: 'debug',
      });
    else if (interaction.isButton())
      events.handle('button', {
        work: () => press(interaction, desk),
        tell: (text) => tell(interaction, text),
        personal,
      });
  };
}

// Of a message that a menu was used on nothing is logged: it is another person's.
function typed(interaction: Interaction): { readonly text?: string } {
  if (interaction.isButton()) return { text: interaction.customId };
  return interaction.isChatInputCommand() ? { text: interaction.toString() } : {};
}

async function answer(interaction: ChatInputCommandInteraction, desk: Desk): Promise<Answer> {
  const { exhibit, events, talk, pictures, filing } = desk;
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
  filing.unanswered(shown);
  if (!isDrawn || kept !== undefined) return shown.answer;
  // The answer is given: that its picture could not follow is logged, and told to nobody.
  events.handle(`/${interaction.commandName} picture`, {
    work: async () => {
      const files = await pictures?.draw(shown);
      if (files !== undefined) await interaction.editReply({ files });
      return undefined;
    },
    tell: async () => undefined,
    personal: () => ({ user: interaction.user.id }),
    level: 'debug',
  });
  return shown.answer;
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

async function complete(interaction: AutocompleteInteraction, exhibit: Exhibit, means: Desk['means']): Promise<void> {
  const service = exhibit.library.services.get(interaction.commandName);
  if (service !== undefined) return interaction.respond([...(await offersOf(interaction, service, means))]);
  const { name, value } = interaction.options.getFocused(true);
  const option = exhibit.library.all.get(interaction.commandName)?.options[name];
  await interaction.respond(offers(option, value, exhibit));
}

async function press(interaction: ButtonInteraction, desk: Desk): Promise<Answer | undefined> {
  const { exhibit, talk } = desk;
  const read = readCustomId(interaction.customId);
  const shown = read === undefined ? undefined : exhibit.reopen(read.answerId);
  if (read === undefined || shown === undefined) return void (await tell(interaction, unreadable));
  const { answerId, does, page = 1 } = read;
  if (does === 'wrong') return void (await report(interaction, answerId, desk));
  if (does === 'answer' && isDirect(interaction)) talk.remember(interaction.channelId, shown.answer);
  const message =
    does === 'answer'
      ? renderAnswer(asSuggested(shown, exhibit.library))
      : does === 'why'
        ? renderWhy(answerId, page, understoodBy(firstLineOf(interaction.message), shown, exhibit), exhibit)
        : renderView({ answerId, view: does, page }, shown, exhibit);
  // Whoever passes by may press a button: only what one person sees may change under it.
  const isTheirs = interaction.message.flags.has(MessageFlags.Ephemeral) || isDirect(interaction);
  if (read.turns && isTheirs) await interaction.update(message);
  else await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
  // A view of what was answered before is no answer.
  return does === 'answer' ? shown.answer : undefined;
}

// An answer's line stands in its embed, that of a page of Why above it.
function firstLineOf({ content, embeds }: ButtonInteraction['message']): string {
  return (content || embeds[0]?.description || '').split('\n', 1)[0] ?? '';
}

function renderWhy(answerId: string, page: number, shown: Reopened, exhibit: Exhibit): Payload {
  const line = questionLine(shown);
  return { ...renderView({ answerId, view: 'why', page }, shown, exhibit), ...(line !== '' && { content: line }) };
}

async function report(interaction: ButtonInteraction, answerId: string, desk: Desk): Promise<void> {
  if (!desk.mayReport(interaction.user.id)) return tell(interaction, enoughReports);
  await tell(interaction, thanks);
  desk.filing.wrong(answerId);
}

function isDirect({ context }: Pick<Interaction, 'context'>): boolean {
  return context === InteractionContextType.BotDM;
}

async function tell(interaction: CommandInteraction | ButtonInteraction, text: string): Promise<void> {
  const message = payload({ content: literal(text) });
  if (interaction.deferred) await interaction.editReply(message);
  else await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
}
