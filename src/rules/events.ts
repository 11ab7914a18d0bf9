import { addDays, firstDay, type LooseDate, lastDay } from '../dates.ts';
import type { Finding } from './claims.ts';
import { names } from './dating.ts';
import { type Findings, isOf } from './findings.ts';

/** Something that happened and changed no term: a contract with another cloud, a memorandum, a report. */
export type Event = {
  /** As closely as it is known: a day, a month or a year. */
  readonly date: LooseDate;
  /** A whole sentence of the past, without its full stop and with a small letter unless a name begins it. */
  readonly says: string;
  /** Claims of which one must be found: in an article published on or after `date`, in a passage that names no other day only. */
  readonly proof: readonly [string, ...string[]];
};

/** True where a finding gives an event's date: its passage names it, or its article was published then. */
export function dates(finding: Finding, { date }: Event): boolean {
  return names(finding, date) || finding.article.published.startsWith(date);
}

/** The findings that prove an event: of its claims, in articles no older than it, in passages of its time. */
export function provesEvent({ date, proof }: Event, findings: Findings): Finding[] {
  const period = { from: firstDay(date), to: addDays(lastDay(date), 1) };
  return proof.flatMap((claim) => findings.of(claim)).filter((finding) => isOf(finding, period));
}
