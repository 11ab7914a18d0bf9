import type { InteractionContextType, InteractionType } from 'discord-api-types/v10';
import type { Command } from '../commands/schema.ts';
import type { Message } from '../messages/message.ts';
import type { State } from '../world/state.ts';
import type { Channel, Ref, User } from '../world/types.ts';
import type { Modal } from './modal.ts';

/** How long the first answer may take, and how long the token lives after it, in milliseconds. */
export const answerWithin = 3000;
export const tokenLife = 15 * 60_000;

/** Choices that autocomplete offers. */
export interface Choice {
  name: string;
  value: string | number;
}

/** What became of an interaction, as the person who started it sees it. */
export type Outcome =
  | { kind: 'replied'; message: Message }
  | { kind: 'updated'; message: Message }
  | { kind: 'acknowledged' }
  | { kind: 'choices'; choices: Choice[] }
  | { kind: 'modal'; modal: Modal }
  | { kind: 'failed'; text: string };

export interface Interaction extends Ref {
  token: string;
  type: InteractionType;
  user: User;
  channel: Channel;
  context: InteractionContextType;
  /** Who installed the app, by kind of installation: guild id (or "0") and user id. */
  owners: Record<string, string>;
  command: Command | null;
  /** The message whose component was used. */
  source: Message | null;
  /** What opened the modal that is submitted. */
  trigger: Interaction | null;
  createdAt: number;
  acknowledged: boolean;
  originalId: string | null;
  followUps: number;
  /** True where the answer is private whatever the app asks for. */
  forcedPrivate: boolean;
  settle(outcome: Outcome): void;
}

export type NewInteraction = Omit<
  Interaction,
  'id' | 'token' | 'createdAt' | 'acknowledged' | 'originalId' | 'followUps' | 'settle'
>;

const silence: Outcome = { kind: 'failed', text: 'The application did not respond' };

/** Starts the 3 seconds in which the app must answer. The outcome comes when the person can see one. */
export function openInteraction(
  state: State,
  given: NewInteraction,
): { interaction: Interaction; outcome: Promise<Outcome> } {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const interaction: Interaction = {
    ...given,
    id: state.identity.snowflake(),
    token: state.identity.secret(64),
    createdAt: state.clock.now(),
    acknowledged: false,
    originalId: null,
    followUps: 0,
    settle: resolve,
  };
  state.interactions.set(interaction.id, interaction);
  state.clock.after(answerWithin + 1, () => {
    if (!interaction.acknowledged) resolve(silence);
  });
  // An answer that was promised and never came.
  state.clock.after(tokenLife + 1, () => resolve(silence));
  return { interaction, outcome: promise };
}
