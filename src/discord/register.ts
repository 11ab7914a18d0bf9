import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Commands } from '../answer/action.ts';
import { globalCommands, guildCommands } from './commands.ts';
import type { Logger } from './logger.ts';
import { sameCommands } from './same-commands.ts';
import { startFailure } from './start-failure.ts';

/** Guilds searched for commands left over from development. A bot in more of them is not under development. */
const GUILDS_SEARCHED = 20;

/**
 * Makes Discord's commands those of the library: everywhere, or in one guild only. Writes nothing that is so already, and
 * removes the set of the other scope, since Discord would show both.
 * @throws ConfigError where the one guild cannot be reached
 */
export async function registerCommands(
  client: Client<true>,
  commands: Commands,
  guildId: string | undefined,
  logger: Logger,
): Promise<void> {
  const global = Routes.applicationCommands(client.application.id);
  const inGuild = (id: string) => Routes.applicationGuildCommands(client.application.id, id);

  async function sync(route: `/${string}`, wanted: object[]): Promise<void> {
    const present = (await client.rest.get(route)) as object[];
    if (sameCommands(present, wanted)) return;
    await client.rest.put(route, { body: wanted });
    logger.info({ commands: wanted.length }, 'commands registered');
  }

  if (guildId !== undefined) {
    await sync(inGuild(guildId), guildCommands(commands)).catch((error: unknown) => {
      throw startFailure(error, guildId);
    });
    await sync(global, []);
    return;
  }
  await sync(global, globalCommands(commands));
  for (const id of [...client.guilds.cache.keys()].slice(0, GUILDS_SEARCHED))
    await sync(inGuild(id), []).catch((error: unknown) => {
      // A guild that took the bot without its commands has none to show.
      if (!(error instanceof DiscordAPIError) || error.status !== 403) throw error;
    });
}
