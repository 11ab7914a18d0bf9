import type { WebSocketOptions } from 'discord.js';
import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { Logger } from './logger.ts';

type Throttling = NonNullable<WebSocketOptions['buildIdentifyThrottler']>;

/** Discord lets a bot start one session in five seconds, or one of each group of its shards; a little is for the way there. */
const INTERVAL = 5500;

/** Starts of sessions, one after another, in all processes of the bot. Where the store is away they go on without turns. */
export function takingTurns(turn: Store['turn'], clock: Clock, logger: Logger): Throttling {
  return async (manager) => {
    const groups = (await manager.fetchGatewayInformation()).session_start_limit.max_concurrency;
    // In this process each waits for the one before it, so that one connection to the store is enough.
    const last = new Map<number, Promise<void>>();
    return {
      async waitForIdentify(shardId, signal) {
        const group = shardId % groups;
        const before = last.get(group);
        const { promise: isOver, resolve: end } = Promise.withResolvers<void>();
        last.set(group, isOver);
        await before;
        const release = signal.aborted ? undefined : await turn(`identify ${group}`).catch(alone);
        clock.after(signal.aborted ? 0 : INTERVAL, () => {
          release?.();
          end();
        });
        signal.throwIfAborted();
      },
    };
  };

  function alone(error: unknown): () => void {
    logger.warn({ err: error }, 'a session starts without taking turns with other processes');
    return () => {};
  }
}
