import { DiscordAPIError } from 'discord.js';
import type { Answer, Reason, Status } from '../answer/answer.ts';
import { UserError } from '../errors.ts';
import { StoreError } from '../store/errors.ts';
import type { Logger } from './logger.ts';
import { failed, notKept } from './wording.ts';

/** What is done about one event, and how a failure is told to whoever caused it. */
export type Handling = {
  /** Resolves to the answer, where one was given. */
  readonly work: () => Promise<Answer | undefined>;
  readonly tell: (text: string) => Promise<unknown>;
  /** What only a log that may hold personal data is told. */
  readonly personal: () => { readonly user: string; readonly text?: string };
  /** How loud it is logged that all went well; `info` unless given. */
  readonly level?: 'debug';
};

/** How an event ended: with what was reported but was no answer (`done`), not delivered, or with a fault of ours. */
export type Outcome = Status | 'done' | 'undelivered' | 'store_fault' | 'failed';

/** What came of one event. Nothing of it is anybody's. */
export type Handled = {
  /** A command, or a kind of event. */
  readonly event: string;
  readonly status: Outcome;
  /** Why it was declined. */
  readonly reason: Reason | null;
  /** From the event until Discord has taken the reply, in milliseconds. */
  readonly ms: number;
};

type Came = { readonly status: Outcome; readonly reason?: Reason | null };

export type EventsOptions = {
  readonly logger: Logger;
  /** Makes the id under which an event is logged, and a failure is told. */
  readonly reference: () => string;
  /** Hears of every event that was handled. */
  readonly handled?: ((handled: Handled) => void) | undefined;
  /** True where the log may hold what people ask, and their ids. */
  readonly logPersonal?: boolean | undefined;
};

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

export function createEvents({ logger, reference, handled, logPersonal }: EventsOptions): Events {
  const inFlight = new Set<Promise<void>>();

  async function run(event: string, { work, tell, personal, level }: Handling): Promise<void> {
    const begun = performance.now();
    const named = { event, reference: reference(), ...(logPersonal && personal()) };
    const { status, reason = null } = await outcomeOf(named, { work, tell }).catch((error: unknown): Came => {
      logger.error({ ...named, err: error }, 'a failure could not be told');
      return { status: 'failed' };
    });
    const ms = Math.round(performance.now() - begun);
    logger[level ?? 'info']({ ...named, status, ...(reason && { reason }), ms }, 'handled');
    handled?.({ event, status, reason, ms });
  }

  async function outcomeOf(
    named: { readonly event: string; readonly reference: string },
    { work, tell }: Pick<Handling, 'work' | 'tell'>,
  ): Promise<Came> {
    try {
      return (await work()) ?? { status: 'done' };
    } catch (error) {
      const code = error instanceof DiscordAPIError ? error.code : undefined;
      if (TOO_LATE.includes(code) || FORBIDDEN.includes(code)) {
        logger.warn({ ...named, err: error }, 'not delivered');
        return { status: 'undelivered' };
      }
      if (error instanceof UserError) {
        await tell(error.message);
        return { status: 'refused', reason: 'bad_input' };
      }
      const isStores = error instanceof StoreError;
      logger.error({ ...named, err: error }, isStores ? 'the store cannot be used' : 'an event failed');
      await tell(isStores ? notKept : failed(named.reference));
      return { status: isStores ? 'store_fault' : 'failed' };
    }
  }

  return {
    handle(event, handling) {
      const done = run(event, handling).finally(() => inFlight.delete(done));
      inFlight.add(done);
    },
    async settled() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}
