/** One measured figure beside its peer's, of the same run, and what it may be at the most, where it has a limit. */
export type Row = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer: number;
  readonly kind: 'ratio' | 'difference';
  readonly most?: number;
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
export function inWords({ what, unit, ours, peer, kind, most }: Row): string {
  const figure = kind === 'ratio' ? ours / peer : ours - peer;
  const inUnits = (value: string | number) => `${value} ${kind === 'ratio' ? 'times' : `${unit} more`}`;
  const mark = most === undefined ? '    ' : figure <= most ? 'ok  ' : 'OVER';
  const limit = most === undefined ? '' : ` (at most ${inUnits(most)})`;
  return `${mark} ${what}: ${ours.toFixed(1)} ${unit} against ${peer.toFixed(1)} ${unit}, ${inUnits(figure.toFixed(kind === 'ratio' ? 2 : 1))}${limit}`;
}
