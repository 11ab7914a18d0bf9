/** What goes wrong, and for how many requests: `times` is 1 unless given. */
export type Fault = { route?: string; times?: number } & (
  | { kind: 'answer'; status: number; code?: number; message?: string }
  /** The connection breaks before the request is looked at, or after it has had its effect. */
  | { kind: 'drop'; when: 'before' | 'after' }
  | { kind: 'delay'; ms: number }
  /** 429, to be sent again after so many seconds; `global` for the limit over all routes, `code` 20028 for writing. */
  | { kind: 'rate_limit'; retryAfter: number; global?: boolean; code?: number }
);

export type Faults = ReturnType<typeof createFaults>;

/** Faults that wait for requests. A route is written `POST /channels/{channel_id}/messages`; none means any. */
export function createFaults() {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault: Fault): void {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    clear(): void {
      waiting.length = 0;
    },
    /** The faults that hit a request, each used up once. */
    take(route: string): Fault[] {
      const hits = waiting.filter(({ fault, left }) => left > 0 && (fault.route ?? route) === route);
      for (const hit of hits) hit.left -= 1;
      return hits.map(({ fault }) => fault);
    },
  };
}
