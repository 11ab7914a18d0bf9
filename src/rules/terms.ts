import { type Day, firstDay, type LooseDate } from '../dates.ts';
import { remembered } from '../remembered.ts';
import type { Finding } from './claims.ts';
import { type Findings, isOf, type Period } from './findings.ts';

/** What a term says from a date on. A restatement is no new version. */
export type Version = {
  /** The word that decision tables use. */
  readonly name: string;
  /** What a picture calls it, in at most 28 characters; its name unless given. */
  readonly short?: string;
  /** As closely as it is known: a day, a month or a year. */
  readonly from: LooseDate;
  /** A whole sentence, of a time that is over when the version is. */
  readonly says: string;
  readonly was: string;
  readonly state?: 'in_force' | 'ended' | 'unknown';
  /** Claims of which one must be found: in an article published on or after `from`, in a passage of the version's time. */
  readonly proof: readonly [string, ...string[]];
  /** Further claims that are about this version, and found in passages of its time only. */
  readonly with?: readonly string[];
  /** For claims of its that read a figure of its first day alone: the claim that reads the same of the days after it. */
  readonly later?: Readonly<Record<string, string>>;
  /** Claims that give the rest of what `says` says, where the proof gives a part of it: they are quoted beside it. */
  readonly beside?: readonly string[];
  /** Days on which it was restated without a change, each with the claim that says so. */
  readonly confirmed?: readonly { readonly day: LooseDate; readonly proof: string }[];
  /** Claims that may name the day of its start beside its own; where no passage names it, the start is dated by the rule. */
  readonly dated?: readonly string[];
  /** The last day, where the deal states an end, and the claim that gives it. */
  readonly until?: { readonly day: Day; readonly proof: string };
};

/** One clause of the deal, by its versions in the order of their dates. */
export type Term = { readonly id: string; readonly name: string; readonly versions: readonly [Version, ...Version[]] };

/** How a term stands on a day. */
export type Standing = {
  readonly term: Term;
  readonly state: 'before' | 'in_force' | 'ended' | 'unknown' | 'unproven';
  /** The version of that day; undefined before the first. */
  readonly version: Version | undefined;
  /** True when the day lies beyond the end that the version states. */
  readonly beyond: boolean;
  readonly proof: readonly Finding[];
  /** True where an answer's text says nothing of what held before or after. */
  readonly silent?: true;
};

/** The days of a version: from its start to the next version's. */
export function periodOf(term: Term, version: Version): Period {
  const next = nextVersion(term, version);
  return { from: firstDay(version.from), to: next === undefined ? '9999-12-31' : firstDay(next.from) };
}

/** The days of which a claim is read for a version. */
export function timeOf(term: Term, version: Version, claim: string): Period {
  const period = periodOf(term, version);
  const { later = {} } = version;
  if (Object.hasOwn(later, claim)) return { ...period, figures: 'of its first day' };
  return Object.values(later).includes(claim) ? { ...period, figures: 'later' } : period;
}

/** The findings that prove a version: of its claims, of its time. */
export function proves(term: Term, version: Version, findings: Findings): readonly Finding[] {
  return provenIn(findings)(term).get(version) ?? [];
}

const provenIn = remembered((findings: Findings) =>
  remembered(
    (term: Term) =>
      new Map(
        term.versions.map((version) => {
          const made = version.proof.flatMap((claim) => findings.of(claim));
          return [version, made.filter((finding) => isOf(finding, timeOf(term, version, finding.claim)))];
        }),
      ),
  ),
);

/**
 * How a term stands on a day, as far as the shelf reaches: after its newest article, as on that article's day. What a later
 * article would have to prove and does not is `unproven`.
 */
export function standing(term: Term, day: Day, newest: Day, findings: Findings): Standing {
  const known = day < newest ? day : newest;
  const version = versionOn(term, known);
  if (version === undefined) return { term, state: 'before', version, beyond: false, proof: [] };
  const proof = proves(term, version, findings);
  const beyond = version.until !== undefined && day > version.until.day;
  return { term, state: proof.length === 0 ? 'unproven' : (version.state ?? 'in_force'), version, beyond, proof };
}

/** The version of a day, proven or not. */
export function versionOn(term: Term, day: Day): Version | undefined {
  return term.versions.findLast(({ from }) => firstDay(from) <= day);
}

/** The version that follows, proven or not; undefined for the last. */
function nextVersion(term: Term, version: Version): Version | undefined {
  return term.versions[term.versions.indexOf(version) + 1];
}
