import type { Shelf } from '../corpus/shelf.ts';
import { type Day, lastDay, spoken } from '../dates.ts';
import type { Finding } from '../rules/claims.ts';
import { articlesOf, type Findings, valuesOf } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { choose, meets, type Values } from '../rules/tables.ts';
import { type Standing, standing } from '../rules/terms.ts';
import type { CaveatRule, Facet, Row, Ruling, StatementRule, Topic } from '../rules/topic.ts';
import type { Caveat, Reason, Statement, Step } from './answer.ts';
import type { Finder } from './finder.ts';
import type { Asked } from './request.ts';
import { build, type Context, datingOf, fill } from './statements.ts';
import { NOTHING_SAID, rulingInWords } from './wording.ts';

/** What deciding needs beside the question. */
export type Knowledge = {
  readonly library: Library;
  readonly shelf: Shelf;
  readonly findings: Findings;
  readonly finder: Finder;
};

/** What a facet's tables make of a request. */
export type Decision =
  | { readonly kind: 'ruled'; readonly ruling: Ruling | null; readonly says: readonly (Statement | Caveat)[] }
  | { readonly kind: 'declined'; readonly reason: Reason; readonly text: string; readonly nearest: readonly Finding[] };

/** How many of the places that prove something a step of the trace names. */
const MOST_TOLD = 12;

type Note = (step: Step['step'], text: string) => void;

/** How the terms of a facet stand on the day asked for: those it decides by, and those it tells the history of. */
export function standingsOf(asked: Asked, { library, shelf, findings }: Knowledge): Standing[] {
  const facet = library.facet(asked.topic, asked.facet);
  const inputs = Object.values(facet?.inputs ?? {}).flatMap((input) => (input.kind === 'term' ? [input.term] : []));
  return [...new Set([...(facet?.terms ?? []), ...inputs])].flatMap((id) => {
    const term = library.term(id);
    if (term === undefined) return [];
    const found = standing(term, lastDay(asked.asOf), shelf.newest, findings);
    return [facet?.terms?.length === 0 ? { ...found, silent: true } : found];
  });
}

/** Decides a facet: which row of each table holds, what it says, and whether that can be proven. `note` hears each step. */
export function decide(asked: Asked, standings: readonly Standing[], knowledge: Knowledge, note: Note): Decision {
  const { library, findings } = knowledge;
  const topic = library.topics.get(asked.topic) as Topic;
  const facet = library.facet(asked.topic, asked.facet) as Facet;
  const day = lastDay(asked.asOf);
  const context: Context = { asked, topic, facet, findings, standings };

  for (const each of standings) note('term', standingInWords(each, findings));
  const values = inputsOf(facet, asked, day, knowledge, standings);
  const rows: Row[] = [];
  for (const [at, table] of facet.tables.entries()) {
    const row = choose(table, values) as Row;
    note('row', rowInWords(at, table.indexOf(row), table.length, row, values));
    const unproven = standings.find(({ term, state }) => state === 'unproven' && decidesBy(row, term.id, facet));
    if (unproven !== undefined) return notProven(unproven, day);
    if ('decline' in row) {
      const nearest = (row.near ?? []).flatMap((claim) => findings.of(claim).slice(0, 1));
      return { kind: 'declined', reason: row.decline, text: fill(row.text, context), nearest };
    }
    rows.push(row);
  }

  const says: (Statement | Caveat)[] = [];
  const rules = rows
    .flatMap((row) => ('say' in row ? [...row.say] : []))
    .filter((rule) => meets(values, rule.if ?? {}));
  for (const rule of rules.toSorted((a, b) => Number(isAside(a)) - Number(isAside(b)))) {
    if (!('rests' in rule)) {
      if (holds(rule, knowledge, note)) says.push({ text: fill(rule.text, context), caveat: true });
      continue;
    }
    const built = build(rule, context, (claim, found) => note('claim', claimInWords(claim, found, library)));
    if ('statement' in built) says.push(built.statement);
    else if (rule.optional === undefined) return notSaid(built.missing, library);
  }
  if (!says.some((each) => 'proofs' in each))
    return { kind: 'declined', reason: 'absent', text: NOTHING_SAID, nearest: [] };
  const ruling = rows.flatMap((row) => ('say' in row && row.ruling !== undefined ? [row.ruling] : []))[0] ?? null;
  return { kind: 'ruled', ruling, says };
}

// A term that the row does not ask for may be unproven: what the row says needs proofs of its own.
function decidesBy({ when }: Row, term: string, { inputs }: Facet): boolean {
  return Object.keys(when).some((name) => {
    const input = inputs[name];
    return input?.kind === 'term' && input.term === term;
  });
}

function isAside(rule: StatementRule | CaveatRule): boolean {
  return 'aside' in rule;
}

function inputsOf(
  facet: Facet,
  asked: Asked,
  day: Day,
  { findings, finder, shelf }: Knowledge,
  standings: readonly Standing[],
): Values {
  const values = (claim: string) => valuesOf(findings.of(claim));
  const found = (claim: string) => findings.of(claim).length > 0;
  // Like a term, a date is looked at as far as the shelf reaches.
  const known = day < shelf.newest ? day : shelf.newest;
  const input = (each: Facet['inputs'][string]): string => {
    switch (each.kind) {
      case 'option':
        return String(asked.options[each.option] ?? each.otherwise);
      case 'computed':
        return each.from({ options: asked.options, values, found, named: finder.named });
      case 'since':
        return known < each.day ? 'before' : 'from';
      case 'term': {
        const at = standings.find(({ term }) => term.id === each.term);
        return at?.version === undefined ? 'before' : at.beyond ? 'beyond' : at.version.name;
      }
    }
  };
  return Object.fromEntries(Object.entries(facet.inputs).map(([name, each]) => [name, input(each)]));
}

function holds(rule: CaveatRule, { library, findings, shelf }: Knowledge, note: Note): boolean {
  const claim = 'absent' in rule ? rule.absent : rule.sole;
  const count = articlesOf(findings.of(claim)).length;
  note(
    'absence',
    `${library.claim(claim)?.says} [${claim}]: looked for in all ${shelf.quoted.length} articles, said in ${count}.`,
  );
  return 'absent' in rule ? count === 0 : count === 1;
}

function notProven({ term, version }: Standing, day: Day): Decision {
  const start = spoken(version?.from ?? day);
  return {
    kind: 'declined',
    reason: 'absent',
    text: `What held for ${term.name} from ${start} on, no article on the shelf proves, so what held on ${spoken(day)} stays open.`,
    nearest: [],
  };
}

function notSaid(claim: string, library: Library): Decision {
  return {
    kind: 'declined',
    reason: 'absent',
    text: `No article on the shelf says ${library.claim(claim)?.says ?? claim}.`,
    nearest: [],
  };
}

function standingInWords({ term, version, state, beyond, proof }: Standing, findings: Findings): string {
  if (version === undefined) return `${term.name}: the day lies before its first version.`;
  const by = someOf(articlesOf(proof)) || 'no article';
  const dated = datingOf(version, findings).length > 0 ? '' : ' (dated by the rule)';
  return `${term.name}: version "${version.name}" from ${spoken(version.from)}${dated}, ${state.replace('_', ' ')}${beyond ? ', beyond its stated end' : ''}; proven by ${by}.`;
}

function rowInWords(table: number, at: number, rows: number, row: Row, values: Values): string {
  const conditions = Object.keys(row.when).map((name) => `${name} is ${values[name]}`);
  const outcome =
    'decline' in row ? 'declined' : row.ruling === undefined ? 'answered' : rulingInWords(row.ruling).toLowerCase();
  return `Row ${at + 1} of ${rows} in table ${table + 1} holds, since ${conditions.join(', ') || 'it holds in every case'}: ${outcome}.`;
}

function claimInWords(claim: string, found: readonly Finding[], library: Library): string {
  const places = someOf(found, ({ quote }) => `${quote.article} at ${quote.start}`);
  return `${library.claim(claim)?.says} [${claim}]: ${found.length === 0 ? 'said nowhere' : `said in ${places}`}.`;
}

// The first of them; how many more there are says enough.
function someOf<T>(all: readonly T[], inWords: (each: T) => string = String): string {
  const more = all.length - MOST_TOLD;
  return all.slice(0, MOST_TOLD).map(inWords).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
