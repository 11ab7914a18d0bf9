import type { Interaction } from '../interactions/interaction.ts';
import { renderMessage } from '../messages/render.ts';
import { appPermissions, permissionsIn } from '../world/permissions.ts';
import { renderChannel, renderMember, renderUser } from '../world/render.ts';
import { existing, guildOf, type State } from '../world/state.ts';

/** Bytes that a file of an answer may have. */
const attachmentSizeLimit = 10 * 1024 * 1024;

/** An interaction as the gateway delivers it. */
export function interactionPayload(state: State, interaction: Interaction, data: object): object {
  const { channel, user, source } = interaction;
  const guild = guildOf(state, channel);
  const permissions = permissionsIn(state, channel, user.id).toString();
  return {
    id: interaction.id,
    application_id: state.app.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...renderChannel(state, channel), permissions },
    context: interaction.context,
    authorizing_integration_owners: interaction.owners,
    app_permissions: appPermissions(state, channel).toString(),
    locale: user.locale,
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: attachmentSizeLimit,
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: 'en-US',
          guild: { id: guild.id, locale: 'en-US', features: [] },
          member: { ...renderMember(state, existing(guild.members, user.id)), permissions },
        }
      : { user: renderUser(user) }),
    ...(source && { message: renderMessage(state, source, { content: true }) }),
  };
}
