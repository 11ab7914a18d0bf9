import type { Delivery } from '../../src/store/store.ts';

/** What became of all slots that were due on one store. */
export type Row = {
  readonly kills: number;
  readonly slots: number;
  readonly posted: number;
  readonly skipped_with_reason: number;
  readonly lost: number;
  readonly duplicated: number;
};

/** What is to be counted of a subscription: when it was due, what its ledger says, and the ids of the digests that stand. */
export type Kept = {
  readonly due: readonly number[];
  readonly ledger: readonly Delivery[];
  readonly standing: readonly string[];
};

/**
 * Counts what stands in channels against what was due. A slot is lost that neither stands nor says why; a digest is duplicated
 * that stands twice, or stands for a slot that says that it was not posted.
 */
export function counted(kills: number, all: readonly Kept[]): Row {
  const rows = all.map(({ due, ledger, standing }) => {
    const bySlot = new Map(ledger.map((delivery) => [delivery.slot, delivery]));
    const stands = new Set(standing);
    const isSkipped = (slot: number) => bySlot.get(slot)?.state === 'skipped';
    const posted = due.filter((slot) => !isSkipped(slot) && stands.has(bySlot.get(slot)?.id ?? ''));
    const skipped = due.filter((slot) => isSkipped(slot) && bySlot.get(slot)?.reason);
    const known = new Set(ledger.filter(({ slot }) => !isSkipped(slot)).map(({ id }) => id));
    return {
      slots: due.length,
      posted: posted.length,
      skipped: skipped.length,
      lost: due.length - posted.length - skipped.length,
      duplicated: standing.length - stands.size + [...stands].filter((id) => !known.has(id)).length,
    };
  });
  const sum = (of: keyof (typeof rows)[number]) => rows.reduce((total, row) => total + row[of], 0);
  return {
    kills,
    slots: sum('slots'),
    posted: sum('posted'),
    skipped_with_reason: sum('skipped'),
    lost: sum('lost'),
    duplicated: sum('duplicated'),
  };
}
