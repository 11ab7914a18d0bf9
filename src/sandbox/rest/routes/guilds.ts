import { z } from 'zod';
import { demand, found } from '../../errors.ts';
import { parseForm } from '../../forms.ts';
import { createBuilder } from '../../world/builder.ts';
import { renderChannel, renderGuild, renderMember, renderRole } from '../../world/render.ts';
import { existing } from '../../world/state.ts';
import type { Guild } from '../../world/types.ts';
import { type Call, noContent, ok, type Route } from '../router.ts';

const one = '/guilds/{guild_id}';
const nickSchema = z.object({ nick: z.string().max(32).nullish() });

/** A guild that the bot is in; throws 10004. */
function guildOf({ state, param }: Call): Guild {
  const guild = found(state.guilds.get(param('guild_id')), 'unknownGuild');
  demand(guild.members.has(state.app.id), 'unknownGuild');
  return guild;
}

/** Guilds and what belongs to them. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', template: one, handle: (call) => ok(renderGuild(guildOf(call))) },
  {
    method: 'GET',
    template: `${one}/channels`,
    handle(call) {
      const { id } = guildOf(call);
      const channels = [...call.state.channels.values()].filter(({ guildId, thread }) => guildId === id && !thread);
      return ok(channels.map((channel) => renderChannel(call.state, channel)));
    },
  },
  { method: 'GET', template: `${one}/roles`, handle: (call) => ok([...guildOf(call).roles.values()].map(renderRole)) },
  {
    method: 'GET',
    template: `${one}/members/{user_id}`,
    handle: (call) =>
      ok(renderMember(call.state, found(guildOf(call).members.get(call.param('user_id')), 'unknownMember'))),
  },
  {
    method: 'PATCH',
    template: `${one}/members/@me`,
    handle(call) {
      const guild = guildOf(call);
      const member = existing(guild.members, call.state.app.id);
      member.nick = parseForm(nickSchema, call.body).nick ?? null;
      call.state.hub.emit({ type: 'member_updated', guild, member });
      return ok(renderMember(call.state, member));
    },
  },
  {
    method: 'DELETE',
    template: '/users/@me/guilds/{guild_id}',
    handle(call) {
      createBuilder(call.state).install(guildOf(call), null);
      return noContent;
    },
  },
];
