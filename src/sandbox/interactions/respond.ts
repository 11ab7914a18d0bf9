import {
  InteractionResponseType as Answer,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { demand } from '../errors.ts';
import { formError, parseForm } from '../forms.ts';
import { type MessageForm, messageFormSchema } from '../messages/form.ts';
import type { Message, Origin } from '../messages/message.ts';
import { createMessage, editMessage, type UploadedFile } from '../messages/write.ts';
import type { State } from '../world/state.ts';
import { answerWithin, type Interaction } from './interaction.ts';
import { modalSchema } from './modal.ts';

const choicesSchema = z.object({
  choices: z
    .array(z.object({ name: z.string().min(1).max(100), value: z.union([z.string().min(1).max(100), z.number()]) }))
    .max(25),
});

/** Which answers an interaction takes. */
const accepted: Record<InteractionType, readonly Answer[]> = {
  [InteractionType.Ping]: [],
  [InteractionType.ApplicationCommand]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
    Answer.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Answer.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    Answer.DeferredMessageUpdate,
    Answer.UpdateMessage,
  ],
};

const callbackSchema = z.object({ type: z.enum(Answer), data: z.unknown().optional() });

interface Answering {
  state: State;
  interaction: Interaction;
  data: unknown;
  files: UploadedFile[];
}

/** The message that an answer made or changed, where it did. */
type Answered = Message | null;

const answers: Partial<Record<Answer, (answering: Answering) => Answered>> = {
  [Answer.ChannelMessageWithSource]: ({ state, interaction, data, files }) => {
    const message = reply(state, interaction, parseForm(messageFormSchema, data ?? {}, ['data']), files, 0);
    interaction.originalId = message.id;
    interaction.settle({ kind: 'replied', message });
    return message;
  },
  [Answer.DeferredChannelMessageWithSource]: ({ state, interaction, data }) => {
    const { flags } = parseForm(messageFormSchema, data ?? {}, ['data']);
    const message = reply(
      state,
      interaction,
      { flags: (flags ?? 0) & MessageFlags.Ephemeral },
      [],
      MessageFlags.Loading,
    );
    interaction.originalId = message.id;
    return message;
  },
  [Answer.DeferredMessageUpdate]: ({ interaction }) => {
    interaction.originalId = interaction.source?.id ?? null;
    interaction.settle({ kind: 'acknowledged' });
    return null;
  },
  [Answer.UpdateMessage]: ({ state, interaction, data, files }) => {
    demand(interaction.source && state.messages.has(interaction.source.id), 'unknownMessage');
    const message = editMessage(state, interaction.source, {
      form: parseForm(messageFormSchema, data ?? {}, ['data']),
      files,
    });
    interaction.originalId = message.id;
    interaction.settle({ kind: 'updated', message });
    return message;
  },
  [Answer.ApplicationCommandAutocompleteResult]: ({ interaction, data }) => {
    interaction.settle({ kind: 'choices', choices: parseForm(choicesSchema, data, ['data']).choices });
    return null;
  },
  [Answer.Modal]: ({ interaction, data }) => {
    interaction.settle({ kind: 'modal', modal: parseForm(modalSchema, data, ['data']) });
    return null;
  },
};

/** Takes an app's first answer. Throws 10062, 40060 or 50035; a form that is refused leaves the interaction open. */
export function respond(state: State, interaction: Interaction, body: unknown, files: UploadedFile[]): Answered {
  demand(state.clock.now() - interaction.createdAt <= answerWithin || interaction.acknowledged, 'unknownInteraction');
  demand(!interaction.acknowledged, 'alreadyAcknowledged');
  const { type, data } = parseForm(callbackSchema, body);
  const forComponentOnly = type === Answer.UpdateMessage || type === Answer.DeferredMessageUpdate;
  const answer = answers[type];
  if (!answer || !accepted[interaction.type].includes(type) || (forComponentOnly && !interaction.source)) {
    throw formError([
      {
        path: ['type'],
        code: 'INTERACTION_CALLBACK_INVALID_TYPE',
        message: 'This callback type is not valid for this interaction.',
      },
    ]);
  }
  const message = answer({ state, interaction, data, files });
  interaction.acknowledged = true;
  return message;
}

/** Posts an answer of the app into the interaction's channel, public or for its user alone. */
export function reply(
  state: State,
  interaction: Interaction,
  form: MessageForm,
  files: UploadedFile[],
  flags: number,
): Message {
  const isPrivate = interaction.forcedPrivate || ((form.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return createMessage(state, {
    channel: interaction.channel,
    authorId: state.app.id,
    form: { ...form, nonce: null },
    files,
    flags: flags | (isPrivate ? MessageFlags.Ephemeral : 0),
    type: messageType(interaction),
    ephemeralFor: isPrivate ? interaction.user.id : null,
    origin: originOf(interaction),
  });
}

function originOf({ id, type, user, owners, command, source, trigger }: Interaction): Origin {
  return {
    interactionId: id,
    kind: type,
    name: command?.form.name ?? null,
    userId: user.id,
    owners,
    interactedWith: type === InteractionType.MessageComponent ? (source?.id ?? null) : null,
    trigger: trigger && originOf(trigger),
  };
}

function messageType({ command, type }: Interaction): MessageType {
  if (!command || type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return command.form.type === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}
