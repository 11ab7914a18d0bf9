import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { ConfigError } from '../errors.ts';

const NETWORK = /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|ERR_TLS_[A-Z_]+|CERT_[A-Z_]+)$/;
const UNKNOWN_CERTIFICATE = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]+)$/;

/** Close codes of the gateway after which connecting again is of no use, and what to do. */
const FINAL: Record<number, readonly [problem: string, remedy: string]> = {
  4004: ['Discord does not accept the token any more', 'Make a new one on the Bot page of the Developer Portal.'],
  4010: ['Discord refused the shard', 'Start Exhibit again; it takes the number of shards from Discord.'],
  4011: [
    'the bot is in too many servers for its shards',
    'Start Exhibit again; it takes the number of shards from Discord.',
  ],
  4012: ['Discord no longer speaks this version of its gateway', 'Update Exhibit.'],
  4013: ['Discord refused the intents', 'Update Exhibit.'],
  4014: ['Discord does not grant the intents', 'Update Exhibit: it needs no privileged intent.'],
};

/** What ended the connection for good, by the gateway's close code. */
export function endOfSession(code: number): ConfigError {
  const [problem, remedy] = FINAL[code] ?? [`Discord closed the connection (${code})`, 'Start Exhibit again.'];
  return new ConfigError(code === 4004 ? 'DISCORD_TOKEN' : 'Discord', problem, remedy);
}

/** What to do about a token that Discord does not accept. */
export function wrongToken(cause: unknown): ConfigError {
  return new ConfigError(
    'DISCORD_TOKEN',
    'Discord does not accept this token',
    'Copy the token from the Bot page of your application in the Developer Portal, or reset it there. Without a token Exhibit runs on a Discord of its own.',
    { cause },
  );
}

/** An error of the start in words that say what to do; anything unknown stays as it is. The token never appears. */
export function startFailure(error: unknown, guildId?: string): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return wrongToken(error);
  if (guildId !== undefined && error instanceof DiscordAPIError && [403, 404].includes(error.status))
    return new ConfigError(
      'DISCORD_GUILD_ID',
      `commands cannot be registered in the server ${guildId} (${error.message})`,
      'Invite the bot there with the scopes bot and applications.commands, or give another id.',
      { cause: error },
    );
  if (error instanceof HTTPError)
    return new ConfigError(
      'Discord',
      `it answers with an error (${error.status})`,
      'Look at discordstatus.com and start again later.',
      {
        cause: error,
      },
    );
  const network = networkCode(error);
  if (network !== undefined && UNKNOWN_CERTIFICATE.test(network))
    return new ConfigError(
      'Discord',
      `its certificate is unknown here (${network})`,
      'Where a proxy of your own stands in between, name the file of its root certificate in the environment (not in .env): NODE_EXTRA_CA_CERTS=FILE.',
      { cause: error },
    );
  if (network !== undefined)
    return new ConfigError(
      'Discord',
      `it cannot be reached (${network})`,
      'Look at the network, the proxy and the firewall: Exhibit needs discord.com and gateway.discord.gg on port 443.',
      { cause: error },
    );
  return error;
}

/** The code of a failed connection, such as ENOTFOUND, wherever in the chain of causes it stands. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return 'no answer in time';
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && (NETWORK.test(code) || UNKNOWN_CERTIFICATE.test(code))) return code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return networkCode(inner);
}
