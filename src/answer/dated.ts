import { type Day, type LooseDate, spoken } from '../dates.ts';
import type { Finding } from '../rules/claims.ts';
import { names } from '../rules/dating.ts';
import { type Findings, isOf } from '../rules/findings.ts';
import { periodOf, proves, type Term, type Version } from '../rules/terms.ts';
import type { Topic } from '../rules/topic.ts';
import { type Evidence, evidenceOf, unique } from './answer.ts';
import { datingOf } from './statements.ts';

/** The quotes that show something of a date, and whether one of them gives the date. */
export type Dated = { readonly quotes: readonly Evidence[]; readonly dated: boolean };

/** Of each claim the first proof that names the date; or the best proof of all, and beside it a passage that dates it. */
export function datedQuotes(proofs: readonly Finding[], date: LooseDate, dating: readonly Finding[] = []): Dated {
  const named = Map.groupBy(
    proofs.filter((proof) => names(proof, date)),
    ({ claim }) => claim,
  );
  const shown =
    named.size > 0
      ? [...named.values()].flatMap(([first]) => first ?? [])
      : [...proofs.slice(0, 1), ...dating.slice(0, 1)];
  return { quotes: unique(shown.map(evidenceOf)), dated: named.size > 0 || dating.length > 0 };
}

/** What shows that a version started; undefined where no article proves it. */
export function startOf(term: Term, version: Version, findings: Findings): Dated | undefined {
  const proofs = proves(term, version, findings);
  if (proofs.length === 0) return undefined;
  const { quotes, dated } = datedQuotes(proofs, version.from, datingOf(version, findings));
  return { quotes: unique([...quotes, ...besideOf(term, version, findings)]), dated };
}

/** The quotes of what a version says beyond its proof: of each claim the first that names the date, or else the best. */
function besideOf(term: Term, version: Version, findings: Findings): Evidence[] {
  const period = periodOf(term, version);
  return (version.beside ?? []).flatMap((claim) => {
    const found = findings.of(claim).filter((finding) => isOf(finding, period));
    const [best] = found;
    const shown = found.find((finding) => names(finding, version.from)) ?? best;
    return shown === undefined ? [] : [evidenceOf(shown)];
  });
}

/** A date as it is read, marked where no quote gives it. */
export function dateInWords(date: LooseDate, { dated }: Pick<Dated, 'dated'>): string {
  return dated ? spoken(date) : `${spoken(date)} (dated by the rule)`;
}

/** A term's name at the head of a line: its topic's title, unless the topic has another term. */
export function headOf(term: Term, { title, terms }: Topic): string {
  return terms.length === 1 ? title : capital(term.name.replace(/^the /, ''));
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The last day of a year as the year: what runs through 31 December 2030 runs through 2030. */
export function throughInWords(day: Day): string {
  return day.endsWith('-12-31') ? day.slice(0, 4) : spoken(day);
}
