import { GatewayCloseCodes as Close } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { State } from '../world/state.ts';
import type { FrameOf } from './frames.ts';
import { type Audience, disallowedIntents, knownIntents } from './visibility.ts';

export interface IdentifyLimits {
  /** Sessions that may be started in 24 hours. */
  total: number;
  /** Sessions that may be started at once, in each interval of 5 seconds. */
  maxConcurrency: number;
  /** The interval itself, in milliseconds. */
  interval: number;
}

const day = 86_400_000;
const guildsPerShard = 2500;

/** Counts session starts. Its times are the transport's, since it is the client's own timers that wait. */
export function createIdentifyGate(clock: Clock, limits: IdentifyLimits) {
  let starts: number[] = [];
  let refused = 0;
  const lastByKey = new Map<number, number>();
  const recent = () => (starts = starts.filter((at) => clock.now() - at < day));
  return {
    limit: () => {
      const [first] = recent();
      return {
        total: limits.total,
        remaining: Math.max(0, limits.total - starts.length),
        reset_after: first === undefined ? 0 : first + day - clock.now(),
        max_concurrency: limits.maxConcurrency,
      };
    },
    refused: () => refused,
    /** False where the start comes too early or too often; then the session is refused. */
    enter(shardId: number): boolean {
      const key = shardId % limits.maxConcurrency;
      const last = lastByKey.get(key);
      const isEarly = last !== undefined && clock.now() - last < limits.interval;
      if (isEarly || recent().length >= limits.total) {
        refused += 1;
        return false;
      }
      lastByKey.set(key, clock.now());
      starts.push(clock.now());
      return true;
    },
  };
}

/** The audience that a bot's identify makes, or the code with which Discord closes the connection. */
export function readIdentify(state: State, { d }: FrameOf<2>): Audience | Close {
  const shard = d.shard ?? ([0, 1] as const);
  if (d.token !== state.app.token) return Close.AuthenticationFailed;
  if (shard[1] < 1 || shard[0] < 0 || shard[0] >= shard[1]) return Close.InvalidShard;
  if (state.guilds.size / shard[1] > guildsPerShard) return Close.ShardingRequired;
  if (d.intents == null || d.intents < 0 || (d.intents & ~knownIntents) !== 0) return Close.InvalidIntents;
  if (disallowedIntents(state, d.intents) !== 0) return Close.DisallowedIntents;
  return { intents: d.intents, shard };
}
