import { DiscordAPIError } from 'discord.js';
import { UserError } from '../errors.ts';
import { StoreError } from '../store/errors.ts';
import type { Logger } from './logger.ts';
import { failed, notKept } from './wording.ts';

/** What is done about one event, and how a failure is told to whoever caused it. */
export type Handling = { readonly work: () => Promise<unknown>; readonly tell: (text: string) => Promise<unknown> };

/** Where all events are handled: the one catch, and the count of what is in flight. */
export type Events = {
  /** Starts handling; never throws. `event` names it in the log and holds nothing that a user typed. */
  handle(event: string, handling: Handling): void;
  /** Resolves when nothing is in flight any more. */
  settled(): Promise<void>;
};

/** Unknown interaction and already acknowledged: it is too late, or an answer that seemed lost has arrived. */
const TOO_LATE: readonly unknown[] = [10062, 40060];
/** The channel is gone or closed to the bot, or the person takes no messages: it can happen between a check and a message. */
const FORBIDDEN: readonly unknown[] = [10003, 50001, 50007, 50013, 50083, 50278];

/** @param reference makes the id under which a failure is told and logged */
export function createEvents(logger: Logger, reference: () => string): Events {
  const inFlight = new Set<Promise<void>>();

  async function run(event: string, { work, tell }: Handling): Promise<void> {
    try {
      await work();
    } catch (error) {
      const code = error instanceof DiscordAPIError ? error.code : undefined;
      if (TOO_LATE.includes(code) || FORBIDDEN.includes(code))
        return logger.warn({ event, err: error }, 'not delivered');
      if (error instanceof UserError) return void (await tell(error.message));
      if (error instanceof StoreError) {
        logger.error({ event, err: error }, 'the store cannot be used');
        return void (await tell(notKept));
      }
      const id = reference();
      logger.error({ event, reference: id, err: error }, 'an event failed');
      await tell(failed(id));
    }
  }

  return {
    handle(event, handling) {
      const done = run(event, handling)
        .catch((error: unknown) => logger.error({ event, err: error }, 'a failure could not be told'))
        .finally(() => inFlight.delete(done));
      inFlight.add(done);
    },
    async settled() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}
