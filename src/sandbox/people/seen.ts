import { MessageFlags } from 'discord-api-types/v10';
import type { Choice } from '../interactions/interaction.ts';
import type { Modal } from '../interactions/modal.ts';
import type { Message, Pings } from '../messages/message.ts';
import { type RenderedMessage, renderMessage } from '../messages/render.ts';
import type { State } from '../world/state.ts';

/** A message as it stood when a person saw it. */
export type SeenMessage = RenderedMessage & {
  /** Only this person sees it. */
  ephemeral: boolean;
  /** "The application is thinking": the answer is still to come. */
  thinking: boolean;
  edited: boolean;
  /** Whom it really notified. */
  pings: Pings;
};

/** What a person sees come of something done with the app. */
export type SeenOutcome =
  | { kind: 'replied' | 'updated'; message: SeenMessage }
  | { kind: 'acknowledged' }
  | { kind: 'choices'; choices: Choice[] }
  | { kind: 'modal'; modal: Modal; submit(values: Readonly<Record<string, string>>): Promise<SeenOutcome> }
  | { kind: 'failed'; text: string };

export function see(state: State, message: Message): SeenMessage {
  return {
    ...structuredClone(renderMessage(state, message, { content: true })),
    ephemeral: message.ephemeralFor !== null,
    thinking: (message.flags & MessageFlags.Loading) !== 0,
    edited: message.editedAt !== null,
    pings: structuredClone(message.pings),
  };
}
