import { ApplicationIntegrationType, MessageFlags } from 'discord-api-types/v10';
import { DiscordError, demand, found } from '../errors.ts';
import type { MessageForm } from '../messages/form.ts';
import type { Message } from '../messages/message.ts';
import { editMessage, type UploadedFile } from '../messages/write.ts';
import type { State } from '../world/state.ts';
import { type Interaction, tokenLife } from './interaction.ts';
import { reply } from './respond.ts';

/** Follow-ups that a user-installed app may send where no guild installed it. */
const followUpsElsewhere = 5;

/** The interaction behind a webhook's token; throws 50027 when the token has died and 10015 before the first answer. */
export function interactionByToken(state: State, applicationId: string, token: string): Interaction {
  demand(applicationId === state.app.id, 'unknownWebhook');
  const interaction = [...state.interactions.values()].find((one) => one.token === token);
  if (!interaction || state.clock.now() - interaction.createdAt > tokenLife)
    throw new DiscordError('invalidWebhookToken');
  demand(interaction.acknowledged, 'unknownWebhook');
  return interaction;
}

/** A message of the interaction: `@original` or one of its follow-ups. */
export function messageOfInteraction(state: State, interaction: Interaction, id: string): Message {
  const message = found(state.messages.get(id === '@original' ? (interaction.originalId ?? '') : id), 'unknownMessage');
  demand(message.id === interaction.originalId || message.origin?.interactionId === interaction.id, 'unknownMessage');
  return message;
}

/** Sends a further message. After a deferred answer the first one takes its place. */
export function followUp(state: State, interaction: Interaction, form: MessageForm, files: UploadedFile[]): Message {
  const original = state.messages.get(interaction.originalId ?? '');
  if (original && original.flags & MessageFlags.Loading) return editAnswer(state, interaction, original, form, files);
  const atHome = interaction.owners[ApplicationIntegrationType.GuildInstall] !== undefined;
  demand(atHome || interaction.followUps < followUpsElsewhere, 'tooManyFollowUps');
  interaction.followUps += 1;
  return reply(state, interaction, form, files, 0);
}

export function editAnswer(
  state: State,
  interaction: Interaction,
  message: Message,
  form: MessageForm,
  files: UploadedFile[],
): Message {
  const edited = editMessage(state, message, { form, files });
  if (edited.id === interaction.originalId) interaction.settle({ kind: 'replied', message: edited });
  return edited;
}
