/** One measured figure beside its peer's, of the same run, and what it may be at the most. */
export type Row = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number;
  readonly limit: { readonly kind: 'ratio' | 'difference'; readonly most: number };
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long work takes, in microseconds. */
export function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** A row as a line: ours, the peer's, the figure that counts and its limit. */
export function inWords({ what, unit, ours, peer, limit }: Row): string {
  const figure = limit.kind === 'ratio' ? ours / peer : ours - peer;
  const shown = limit.kind === 'ratio' ? `${figure.toFixed(2)} times` : `${figure.toFixed(1)} ${unit} more`;
  const most = limit.kind === 'ratio' ? `${limit.most} times` : `${limit.most} ${unit} more`;
  return `${figure <= limit.most ? 'ok  ' : 'OVER'} ${what}: ${ours.toFixed(1)} ${unit} against ${peer.toFixed(1)} ${unit}, ${shown} (at most ${most})`;
}
