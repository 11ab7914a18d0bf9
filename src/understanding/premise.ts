import { PARTIES } from '../rules/parties.ts';
import { type Found, featuresOf } from './features.ts';
import { CONCEPTS } from './lexicon.ts';

/** What a question takes for granted, and the question without it. */
export type Premise = { readonly taken: string; readonly rest: string };

const GRANTED =
  /\b(?:since|now that|given that|given|seeing (?:as|that|how)|because|considering that|considering|knowing that|if it'?s true that)\s+(?!when\b|of\b|\d)/i;
const OPENS = new RegExp(
  `^\\s*(?:(?:so|and|but|ok|hey|well|wait),? )?(?:${GRANTED.source}|as\\s+(?!of\\b|to\\b|at\\b|an?\\b|per\\b|well\\b|far\\b|i\\b|much\\b|long\\b|for\\b|in\\b))`,
  'i',
);
const CLOSES = new RegExp(`,?\\s${GRANTED.source}`, 'i');
/** "As an equity funder, how much does it pay?" takes for granted that it is one. */
const ROLE = /(?:\bas|, being) ((?:an?|the|one of the) [^,?.;]{3,60})/i;
const SHORTEST = 3;

/** The clause that a question takes for granted ("since …, who …?"), or undefined where it takes nothing so. */
export function premiseIn(question: string): Premise | undefined {
  const opening = OPENS.exec(question);
  if (opening !== null) {
    const rest = question.slice(opening[0].length);
    const comma = rest.indexOf(',');
    return comma < 0 ? undefined : premise(rest.slice(0, comma), rest.slice(comma + 1));
  }
  const closing = CLOSES.exec(question);
  if (closing === null) return roleIn(question);
  return premise(question.slice(closing.index + closing[0].length), question.slice(0, closing.index));
}

function roleIn(question: string): Premise | undefined {
  const { found, words } = featuresOf(question);
  const who = found.find(({ concept }) => CONCEPTS[concept]?.kind === 'party');
  const role = ROLE.exec(question);
  if (who === undefined || role === null) return undefined;
  const written = ({ from, to }: Found) => question.slice(words[from]?.start, words[to]?.end);
  const name = PARTIES.find((party) => party.name.toLowerCase() === who.concept)?.name ?? written(who);
  const about = found.find(({ concept }) => CONCEPTS[concept]?.kind === 'subject')?.concept ?? '';
  const of = about === '' || role[0].toLowerCase().includes(about) ? '' : ` of ${capital(about)}`;
  return premise(`${name} is ${role[1]}${of}`, question.replace(role[0], ' '));
}

function premise(taken: string, rest: string): Premise | undefined {
  const plain = taken.replace(/[?!.\s]+$/, '').trim();
  return plain.split(/\s+/).length < SHORTEST ? undefined : { taken: plain, rest: rest.trim() };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
