import type { Route } from '../router.ts';
import { applicationRoutes } from './application.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';

/** Every route that the sandbox answers; where two fit a path, the earlier one does. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...guildRoutes,
];
