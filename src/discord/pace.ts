/** How many messages are answered, of one person and in one channel: so many at once, and so many more each minute. */
export type Rates = { readonly person: number; readonly channel: number };

/** What becomes of a message: it is answered, or is told to wait, or nothing more is said. */
export type Turn = 'answer' | 'notice' | 'silence';

/** Counts messages, in memory only. */
export type Pace = { turn(personId: string, channelId: string): Turn };

export const RATES: Rates = { person: 12, channel: 30 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Answers that one person may report as wrong within an hour. */
const REPORTS = 5;
const KEPT = 10_000;

type Bucket = { readonly tokens: number; readonly at: number; readonly isTold: boolean };

/**
 * A token bucket for each person and each channel: it holds a minute's messages and fills evenly. Who has emptied one is told
 * so once, until it is full again.
 * @param now the time in milliseconds
 * @param most buckets of a kind that are kept; of more, the one that was used longest ago counts as full
 */
export function createPace(now: () => number, rates: Rates = RATES, most = KEPT): Pace {
  const people = createBuckets(now, rates.person, MINUTE, most);
  const channels = createBuckets(now, rates.channel, MINUTE, most);
  return {
    turn(personId, channelId) {
      const own = people.take(personId);
      return own === 'answer' ? channels.take(channelId) : own;
    },
  };
}

/** Counts the answers that people report as wrong, in memory only. True where one more may be filed. */
export function createReportLimit(now: () => number): (personId: string) => boolean {
  const people = createBuckets(now, REPORTS, HOUR, KEPT);
  return (personId) => people.take(personId) === 'answer';
}

/** @param full how many tokens a bucket holds, and gets in each `period` */
function createBuckets(now: () => number, full: number, period: number, most: number) {
  const buckets = new Map<string, Bucket>();

  function filled(key: string): Bucket {
    const at = now();
    const bucket = buckets.get(key);
    const tokens = bucket === undefined ? full : bucket.tokens + ((at - bucket.at) / period) * full;
    return tokens >= full ? { tokens: full, at, isTold: false } : { tokens, at, isTold: bucket?.isTold ?? false };
  }

  function keep(key: string, bucket: Bucket): void {
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
  }

  return {
    take(key: string): Turn {
      const bucket = filled(key);
      if (bucket.tokens >= 1) {
        keep(key, { ...bucket, tokens: bucket.tokens - 1 });
        return 'answer';
      }
      keep(key, { ...bucket, isTold: true });
      return bucket.isTold ? 'silence' : 'notice';
    },
  };
}
