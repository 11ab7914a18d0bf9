/**
 * The names nearest to a typed one, the nearest first: those that it begins, then those of a few letters' difference (one in
 * three, two at most; letters that changed places count as one). None where nothing is near.
 */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const most = Math.min(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, far: name.startsWith(wanted) && wanted.length > 1 ? 0.5 : distance(wanted, name) }))
    .filter(({ far }) => far <= most || far === 0.5)
    .toSorted((a, b) => a.far - b.far)
    .map(({ name }) => name);
}

// Optimal string alignment: insertions, deletions, substitutions, and neighbours that changed places.
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? (i === 0 ? j : Number.POSITIVE_INFINITY);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        change,
        swap ? at(i - 2, j - 2) + 1 : change,
      );
    }
  return at(a.length, b.length);
}
