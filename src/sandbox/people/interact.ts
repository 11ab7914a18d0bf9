import {
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Command } from '../commands/schema.ts';
import type { GatewayServer } from '../gateway/server.ts';
import { type Interaction, type Outcome, openInteraction } from '../interactions/interaction.ts';
import type { Message } from '../messages/message.ts';
import { may } from '../world/permissions.ts';
import type { State } from '../world/state.ts';
import type { Channel, User } from '../world/types.ts';
import { contextOf, ownersOf } from './availability.ts';
import { modalData } from './components.ts';
import { interactionPayload } from './payload.ts';
import { type SeenOutcome, see } from './seen.ts';

/** Where interactions go: to the shard of the guild. */
export type Deliver = GatewayServer['deliver'];

export interface Doing {
  type: InteractionType;
  user: User;
  channel: Channel;
  command?: Command;
  source?: Message | null;
  trigger?: Interaction;
  data: object;
}

/** Sends an interaction to the app and waits for what the person sees of it. */
export async function interact(state: State, deliver: Deliver, doing: Doing): Promise<SeenOutcome> {
  const { type, user, channel, command = null, source = null, trigger = null, data } = doing;
  const owners =
    source?.origin?.owners ?? ownersOf(state, channel, user, command?.installTypes ?? state.app.installTypes);
  const context = contextOf(state, channel);
  const forcedPrivate = isForcedPrivate(state, channel, user, owners);
  const { interaction, outcome } = openInteraction(state, {
    type,
    user,
    channel,
    context,
    owners,
    command,
    source,
    trigger,
    forcedPrivate,
  });
  deliver(channel.guildId, {
    event: GatewayDispatchEvents.InteractionCreate,
    data: interactionPayload(state, interaction, data),
  });
  return seen(state, deliver, interaction, await outcome);
}

/** Without Use External Apps, what a user-installed app answers is for its user alone. */
function isForcedPrivate(state: State, channel: Channel, user: User, owners: Record<string, string>): boolean {
  const external = channel.guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === undefined;
  return external && !may(state, channel, user.id, PermissionFlagsBits.UseExternalApps);
}

function seen(state: State, deliver: Deliver, interaction: Interaction, outcome: Outcome): SeenOutcome {
  if (outcome.kind === 'replied' || outcome.kind === 'updated')
    return { kind: outcome.kind, message: see(state, outcome.message) };
  if (outcome.kind !== 'modal') return outcome;
  const { modal } = outcome;
  const { user, channel, source } = interaction;
  return {
    ...outcome,
    submit: async (values) =>
      interact(state, deliver, {
        type: InteractionType.ModalSubmit,
        user,
        channel,
        source,
        trigger: interaction,
        data: modalData(modal, values),
      }),
  };
}
