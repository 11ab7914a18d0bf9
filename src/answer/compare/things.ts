import type { LooseDate } from '../../dates.ts';
import { remembered } from '../../remembered.ts';
import type { Claim } from '../../rules/claims.ts';
import { dates, provesEvent } from '../../rules/events.ts';
import type { Findings } from '../../rules/findings.ts';
import type { Library } from '../../rules/topic.ts';
import { likenessTo, type Traits, traitsOf } from '../../understanding/likeness.ts';
import { type Dated, datedQuotes, headOf, startOf } from '../dated.ts';

/** Something that can be held against another of its kind: a list, a dated thing, a figure. `topic` is where it belongs. */
type Thing = { readonly topic: string; readonly traits: Traits };

/** Companies that articles list in one role; `name` as in "Stargate’s equity funders". */
export type Listed = Thing & { readonly name: string; readonly claim: Claim };
/** A version's start or an event that articles prove. */
export type Happened = Thing & Dated & { readonly date: LooseDate; readonly says: string; readonly ofTerm: boolean };
/** A figure that articles give. */
export type Figured = Thing & { readonly claim: Claim };

/** So much of what a phrase says must be said of a thing, for the phrase to name it. */
const ENOUGH = 0.6;
const CLOSE = 0.93;

const LIST = /^who (?!.*\bnot\b)(.+) are$/;

/** The lists that claims take down, each by its name. */
export const listsOf: (library: Library) => readonly Listed[] = remembered(({ topics }) =>
  [...topics].flatMap(([topic, { title, claims }]) =>
    claims.flatMap((claim) => {
      const name = takes(claim) === 'parties' ? LIST.exec(claim.says)?.[1] : undefined;
      return name === undefined ? [] : [{ topic, name, claim, traits: traitsOf(`${title}. ${claim.says}`) }];
    }),
  ),
);

/** The figures that claims take down. */
export const figuresOf: (library: Library) => readonly Figured[] = remembered(({ topics }) =>
  [...topics].flatMap(([topic, { title, claims }]) =>
    claims.flatMap((claim) =>
      FIGURES.includes(takes(claim) ?? '') ? [{ topic, claim, traits: traitsOf(`${title}. ${claim.says}`) }] : [],
    ),
  ),
);
const FIGURES: readonly string[] = ['money', 'share', 'power', 'duration'];

function takes({ wordings }: Claim) {
  return wordings.find(({ value }) => value !== undefined)?.value?.read;
}

// What a change is called that takes something away, or lets something in.
const OVER = 'end ended over opening opened lost left leave gave up';
const BEGUN = 'start began begin introduced';

/** What happened, by the days that articles prove: starts of versions, and events. */
export const happeningsOf: (library: Library) => (findings: Findings) => readonly Happened[] = remembered(
  ({ topics }: Library) =>
    remembered((findings: Findings) =>
      [...topics].flatMap(([topic, named]) => [
        ...named.terms.flatMap((term) =>
          term.versions.flatMap((version, at): Happened[] => {
            const start = startOf(term, version, findings);
            if (start === undefined) return [];
            const { name, from, says, state } = version;
            const isEnd = state === 'ended' || name === 'over' || /\bno longer\b/.test(says);
            const also = at === 0 ? BEGUN : isEnd ? OVER : '';
            const traits = traitsOf(`${term.name}. ${named.title}. ${says}. ${also}`);
            return [{ topic, date: from, says: `${headOf(term, named)}: ${says}`, traits, ofTerm: true, ...start }];
          }),
        ),
        ...(named.events ?? []).flatMap((event): Happened[] => {
          const proofs = provesEvent(event, findings);
          if (proofs.length === 0) return [];
          const { quotes, dated } = datedQuotes(proofs, event.date);
          const traits = traitsOf(`${named.title}. ${event.says}`);
          const isDated = dated || proofs.some((proof) => dates(proof, event));
          return [
            {
              topic,
              date: event.date,
              says: `${named.title}: ${event.says}`,
              traits,
              quotes,
              dated: isDated,
              ofTerm: false,
            },
          ];
        }),
      ]),
    ),
);

/** The things that a phrase names about as well, the likeliest first; none where it names something that none of them has. */
export function namedBy<T extends Thing>(phrase: string, things: readonly T[]): readonly T[] {
  const likeness = likenessTo(phrase);
  const found = things
    .map((thing) => ({ thing, like: likeness(thing.traits) }))
    .filter(({ like }) => like >= ENOUGH)
    .toSorted((a, b) => b.like - a.like);
  return found.filter(({ like }) => like >= CLOSE * (found[0]?.like ?? 0)).map(({ thing }) => thing);
}

/** True where a phrase names a company that has no part in the deal. */
export function isStranger(phrase: string): boolean {
  return traitsOf(phrase).has('outsider');
}
