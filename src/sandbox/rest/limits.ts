import type { Clock } from '../clock.ts';
import type { Match } from './router.ts';

export interface RateLimits {
  /** Requests a second over all routes; Infinity switches the limit off. */
  global: number;
  /** False switches the limits of single routes off. */
  routes: boolean;
}

/** What a request is told of its limits; `retryAfter` in seconds where it is refused. */
export interface Verdict {
  headers: Record<string, string>;
  refused: { retryAfter: number; global: boolean } | null;
}

interface Window {
  used: number;
  ends: number;
}

const invalidWindow = 10 * 60_000;
const invalidMost = 10_000;

/** Ids that give a bucket of its own to the same route. */
const majorParameters = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token'];

export type Limiter = ReturnType<typeof createLimiter>;

/** Counts requests in windows of the injected clock, as Discord does: by bucket, over all, and the invalid ones. */
export function createLimiter(clock: Clock, limits: RateLimits) {
  const windows = new Map<string, Window>();
  let invalid: number[] = [];

  function take(key: string, most: number, per: number): { left: number; window: Window } {
    const now = clock.now();
    const open = windows.get(key);
    const window = open && open.ends > now ? open : { used: 0, ends: now + per };
    windows.set(key, window);
    window.used += 1;
    return { left: most - window.used, window };
  }

  const seconds = (ends: number) => Math.max(0, ends - clock.now()) / 1000;

  return {
    check({ route, params }: Match): Verdict {
      if (route.countsGlobally !== false && Number.isFinite(limits.global)) {
        const { left, window } = take('global', limits.global, 1000);
        if (left < 0) return refusal(seconds(window.ends), true, {});
      }
      if (!route.limit || !limits.routes) return { headers: {}, refused: null };
      const { requests, per } = route.limit;
      const major = majorParameters.map((name) => params.get(name) ?? '').join(':');
      const { left, window } = take(`${route.method} ${route.template} ${major}`, requests, per);
      const headers = {
        'X-RateLimit-Limit': String(requests),
        'X-RateLimit-Remaining': String(Math.max(0, left)),
        'X-RateLimit-Reset': (window.ends / 1000).toFixed(3),
        'X-RateLimit-Reset-After': seconds(window.ends).toFixed(3),
        'X-RateLimit-Bucket': bucketName(`${route.method} ${route.template}`),
      };
      return left < 0 ? refusal(seconds(window.ends), false, headers) : { headers, refused: null };
    },
    refuse: refusal,
    /** Counts an answer of 401, 403 or 429. */
    countInvalid(): void {
      invalid.push(clock.now());
    },
    /** Invalid requests of the last ten minutes. */
    invalidRequests(): number {
      invalid = invalid.filter((at) => clock.now() - at < invalidWindow);
      return invalid.length;
    },
    /** True once there were so many invalid requests that Discord would shut the address out. */
    banned(): boolean {
      return this.invalidRequests() >= invalidMost;
    },
  };
}

function refusal(retryAfter: number, global: boolean, headers: Record<string, string>): Verdict {
  return {
    headers: {
      ...headers,
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global && { 'X-RateLimit-Global': 'true' }),
    },
    refused: { retryAfter, global },
  };
}

/** Stable and opaque, as Discord's bucket names are. Hash by Fowler, Noll and Vo. */
function bucketName(key: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of key)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
