import { z } from 'zod';
import { demand, found } from '../../errors.ts';
import { parseForm } from '../../forms.ts';
import { sharesGuild } from '../../messages/send.ts';
import { createBuilder } from '../../world/builder.ts';
import { renderApp, renderChannel, renderUser } from '../../world/render.ts';
import { existing } from '../../world/state.ts';
import { type Call, ok, type Route } from '../router.ts';

const recipient = z.object({ recipient_id: z.string() });
const appEdit = z.object({ description: z.string().max(400).nullish() });

const readApp = ({ state }: Call) => ok(renderApp(state, state.app));

/** The app itself, its user and the way in. */
export const applicationRoutes: readonly Route[] = [
  { method: 'GET', template: '/gateway', authenticated: false, handle: ({ gateway }) => ok({ url: gateway.url }) },
  {
    method: 'GET',
    template: '/gateway/bot',
    handle: ({ gateway }) => ok({ url: gateway.url, shards: 1, session_start_limit: gateway.limit() }),
  },
  { method: 'GET', template: '/applications/@me', handle: readApp },
  { method: 'GET', template: '/oauth2/applications/@me', handle: readApp },
  {
    method: 'PATCH',
    template: '/applications/@me',
    handle(call) {
      const { description } = parseForm(appEdit, call.body);
      if (description !== undefined) call.state.app.description = description ?? '';
      return readApp(call);
    },
  },
  {
    method: 'GET',
    template: '/users/@me',
    handle: ({ state }) =>
      ok({
        ...renderUser(existing(state.users, state.app.id)),
        mfa_enabled: true,
        locale: 'en-US',
        verified: true,
        email: null,
      }),
  },
  {
    method: 'GET',
    template: '/users/@me/guilds',
    handle: ({ state }) =>
      ok(
        [...state.guilds.values()]
          .filter(({ members }) => members.has(state.app.id))
          .map(({ id, name }) => ({
            id,
            name,
            icon: null,
            banner: null,
            owner: false,
            permissions: '0',
            features: [],
          })),
      ),
  },
  {
    method: 'GET',
    template: '/users/{user_id}',
    handle: ({ state, param }) => ok(renderUser(found(state.users.get(param('user_id')), 'unknownUser'))),
  },
  {
    method: 'POST',
    template: '/users/@me/channels',
    limit: { requests: 10, per: 10_000 },
    handle({ state, body }) {
      const { recipient_id: id } = parseForm(recipient, body);
      const user = found(state.users.get(id), 'invalidRecipients');
      demand(!user.bot, 'closedToMessages');
      demand(sharesGuild(state, id) || user.installedApp, 'noMutualGuild');
      return ok(renderChannel(state, createBuilder(state).openDirectMessage(user)));
    },
  },
];
