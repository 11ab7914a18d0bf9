import { DiscordAPIError } from 'discord.js';
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A logger of JSON lines. No secret gets into a line, whichever error or address holds it. */
export function createLogger(level: LogLevel, secrets: readonly string[], to: DestinationStream): Logger {
  const known = secrets.filter((secret) => secret !== '');
  return pino(
    {
      level,
      base: null,
      serializers: { err: plainError },
      hooks: { streamWrite: (line) => known.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line) },
    },
    to,
  );
}

/** An error without the request that failed: that has tokens in its address and answers in its body. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return {
    name,
    message,
    stack,
    ...(error instanceof DiscordAPIError && { code: error.code, status: error.status, method: error.method }),
    ...(error.cause !== undefined && { cause: plainError(error.cause) }),
  };
}
