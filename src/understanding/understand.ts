import type { LooseDate } from '../dates.ts';
import type { Given } from '../rules/options.ts';
import type { Gap, Library } from '../rules/topic.ts';
import { partsOf } from './clauses.ts';
import { type Features, featuresOf } from './features.ts';
import { kindOf } from './kinds.ts';
import { CONCEPTS } from './lexicon.ts';
import { momentIn } from './moment.ts';
import { type Candidate, type Ranking, rankingOf, vectorOf } from './rank.ts';
import { optionsFor, slotsOf } from './slots.ts';

/** One step of understanding, for people who ask why. */
export type Note = string;

/** What a question was understood as. */
export type Understood = { readonly notes: readonly Note[] } & (
  | {
      readonly kind: 'asked';
      readonly topic: string;
      readonly facet: string;
      readonly options: Given;
      readonly date: LooseDate | undefined;
    }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly near: readonly Candidate[] }
  | { readonly kind: 'missing'; readonly what: string; readonly near: readonly Candidate[] }
  | { readonly kind: 'unknown'; readonly name: string; readonly near: readonly Candidate[] }
  | { readonly kind: 'ambiguous'; readonly near: readonly Candidate[] }
  | { readonly kind: 'unclear'; readonly near: readonly Candidate[] }
  | { readonly kind: 'chat' }
  | { readonly kind: 'foreign' }
);

/** Understands questions in plain words. */
export type Reader = (text: string) => Understood;

const ENOUGH = 0.36;
const CLEAR = 0.985;
const BACKGROUND = 0.35;
const GREETING =
  /^(?:(?:hi|hello|hey|yo|sup|gm|gn|good (?:morning|evening|night|day)|thx|thanks?|thank (?:you|u)|ty|cheers|bye|goodbye|nice|cool|great|lol|ok|okay|wow|awesome|good bot|bad bot)\b[\s\p{P}\p{S}]*(?:(?:everyone|all|guys|bot|folks|there|exhibit|you|u|rock|so much|a lot|mate|friend)\b[\s\p{P}\p{S}]*)*)+$/iu;

/** A reader of questions for these commands. */
export function readerOf(library: Library): Reader {
  const ranking = rankingOf(library);
  return (text) => understood(text, library, ranking);
}

function understood(text: string, library: Library, ranking: Ranking): Understood {
  const plain = text.replace(/<[@#:a-z!&]*[^>]*>|https?:\/\/\S+|@(?:everyone|here)/gi, ' ').trim();
  if (GREETING.test(plain) || !/[\p{L}\p{N}]/u.test(plain)) return { kind: 'chat', notes: [] };
  const { date, rest } = momentIn(plain);
  const { asked, background } = partsOf(rest);
  const whole = featuresOf(rest);
  const clause = featuresOf(asked);
  const vector = new Map(background === '' ? [] : vectorOf(background, BACKGROUND));
  for (const key of [...vector.keys()]) if (key.startsWith('?')) vector.delete(key);
  for (const [feature, weight] of vectorOf(asked)) vector.set(feature, Math.max(weight, vector.get(feature) ?? 0));
  const near = ranking.rank(vector).slice(0, 5);
  const notes = [
    `Asked: “${asked}”${background === '' ? '' : `; background: “${background}”`}. It asks ${kindOf(asked)}.`,
    `Found in it: ${[...new Set(whole.found.map(({ concept }) => concept))].join(', ') || 'nothing of the field'}.`,
    ...near
      .slice(0, 3)
      .map(
        ({ target, score, example }) =>
          `/${target.topic} · ${target.title}: ${score.toFixed(2)} (nearest: “${example}”).`,
      ),
  ];
  if (!isOurs(whole)) return { kind: 'foreign', notes };

  const [best] = near;
  if (best === undefined) return { kind: 'unclear', near, notes };
  if (best.score >= ENOUGH && 'gap' in best.target) return { kind: 'gap', gap: best.target.gap, near, notes };
  const { concepts } = ranking.profile(best.target);
  const attribute = clause.found.find(
    ({ concept }) => CONCEPTS[concept]?.kind === 'attribute' && !concepts.has(concept),
  );
  if (attribute !== undefined)
    return { kind: 'missing', what: CONCEPTS[attribute.concept]?.missing ?? '', near, notes };
  if (best.score < ENOUGH) return { kind: 'unclear', near, notes };
  for (const { target, score } of near) {
    if (score < best.score * CLEAR) break;
    if ('gap' in target) continue;
    const topic = library.topics.get(target.topic);
    if (topic === undefined) continue;
    const options = optionsFor(target.id, target.facet, topic, slotsOf(rest, whole, topic));
    if (options !== undefined) return { kind: 'asked', topic: target.topic, facet: target.id, options, date, notes };
  }
  return { kind: 'unclear', near, notes };
}

function isOurs({ found }: Features): boolean {
  const kinds = new Set(found.map(({ concept }) => CONCEPTS[concept]?.kind));
  return kinds.has('subject') || kinds.has('party');
}
