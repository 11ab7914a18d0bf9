import {
  type APIApplication,
  ApplicationIntegrationType,
  DiscordAPIError,
  REST,
  RESTEvents,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { startFailure, wrongToken } from './start-failure.ts';

/** The application that a token belongs to. */
export type Application = {
  readonly id: string;
  readonly name: string;
  /** How people may add it. */
  readonly installs: { readonly guild: boolean; readonly user: boolean };
  /** How far Discord's clock is ahead of this machine's, in milliseconds, as closely as a second. */
  readonly ahead: number;
};

/**
 * Asks Discord for the application of a token.
 * @param now the time in milliseconds
 * @throws ConfigError for a wrong token, or where Discord cannot be reached
 */
export async function readApplication(
  token: string,
  options: Partial<RESTOptions>,
  now: () => number,
): Promise<Application> {
  const rest = new REST(options).setToken(token);
  let date: string | null = null;
  rest.on(RESTEvents.Response, (_, { headers }) => {
    date = headers.get('date');
  });
  try {
    const {
      id,
      name,
      integration_types_config: types,
    } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const takes = (type: ApplicationIntegrationType) => types?.[type] !== undefined;
    return {
      id,
      name,
      // An application that was never asked takes servers only.
      installs: {
        guild: types === undefined || takes(ApplicationIntegrationType.GuildInstall),
        user: takes(ApplicationIntegrationType.UserInstall),
      },
      ahead: date === null ? 0 : Date.parse(date) - now(),
    };
  } catch (error) {
    throw error instanceof DiscordAPIError && error.status === 401 ? wrongToken(error) : startFailure(error);
  }
}
