import { OAuth2Scopes, PermissionsBitField } from 'discord.js';
import { PERMISSIONS } from './rights.ts';

/** The pages of Discord on which somebody adds the app: to a server, with its bot, or to their own account. */
export function installLinks(applicationId: string): { readonly guild: string; readonly user: string } {
  const link = (integrationType: '0' | '1', scopes: readonly OAuth2Scopes[], permissions?: bigint) => {
    const query = new URLSearchParams({
      client_id: applicationId,
      integration_type: integrationType,
      scope: scopes.join(' '),
      ...(permissions !== undefined && { permissions: String(permissions) }),
    });
    return `https://discord.com/oauth2/authorize?${query}`;
  };
  return {
    guild: link(
      '0',
      [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
      new PermissionsBitField([...PERMISSIONS]).bitfield,
    ),
    user: link('1', [OAuth2Scopes.ApplicationsCommands]),
  };
}
