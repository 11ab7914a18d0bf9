import type { Day } from '../../dates.ts';
import type { Desk, Entry, Report } from '../action.ts';
import { DERIVED, withAge } from '../wording.ts';

/** A sentence worked out of what entries say. */
export function worked(sentence: string, entries: readonly Entry[], asOf: Day, { shelf }: Desk): Report {
  return { lead: withAge(`${sentence} ${DERIVED}.`, null, asOf, shelf.newest), entries, whole: true, derived: true };
}

/** That something cannot be worked out. */
export function open(why: string, entries: readonly Entry[] = []): Report {
  return { lead: why, entries, reason: 'absent', whole: true };
}

/** That a phrase names nothing of its kind; `surely` where it cannot be meant for anything else. */
export function unknown(phrase: string, kind: string, surely = false): Report {
  const report = open(`I find no ${kind} in the articles that “${phrase}” would name.`);
  return surely ? { ...report, reason: 'unknown_entity' } : report;
}
