import { type Token, tokens } from '../corpus/tokens.ts';
import { once } from '../remembered.ts';
import { CONCEPTS, STOPWORDS } from './lexicon.ts';
import { mendedWords } from './spelling.ts';

/** A concept found in a text, by the positions of its first and last word. */
export type Found = { readonly concept: string; readonly from: number; readonly to: number };

/** A text as concepts and as the stems that belong to none. */
export type Features = {
  readonly words: readonly Token[];
  readonly found: readonly Found[];
  readonly rest: readonly string[];
};

type Form = { readonly concept: string; readonly parts: readonly (readonly string[])[]; readonly length: number };

/** How many words "…" may skip. */
const GAP = 4;

// Made at the first question: the start does not wait for it.
const tables = once(() => ({
  forms: formsByStem(),
  stop: new Set([...STOPWORDS].flatMap((word) => tokens(word).map(({ stem }) => stem))),
}));

/** The texts read last: one message is looked at in several ways. */
const last = new Map<string, Features>();
const MOST_KEPT = 32;

/** Reads a text: its concepts, the longest form first, and the other stems that mean something. */
export function featuresOf(text: string): Features {
  const known = last.get(text);
  if (known !== undefined) return known;
  const features = readFeatures(text);
  last.set(text, features);
  const [oldest] = last.keys();
  if (last.size > MOST_KEPT && oldest !== undefined) last.delete(oldest);
  return features;
}

function readFeatures(text: string): Features {
  const { forms, stop } = tables();
  const words = mendedWords(tokens(text.replaceAll('%', ' percent ')));
  const taken = new Set<number>();
  const found: Found[] = [];
  const starts = words.flatMap(({ stem }, from) => (forms.get(stem) ?? []).map((form) => ({ form, from })));
  for (const { form, from } of starts.toSorted((a, b) => b.form.length - a.form.length)) {
    const at = matchAt(words, form.parts, from);
    if (at === undefined) continue;
    const isLoose = form.parts.length > 1;
    if (!isLoose && at.some((place) => taken.has(place) && !sameForm(found, place, from, at.length))) continue;
    found.push({ concept: form.concept, from, to: at.at(-1) ?? from });
    if (!isLoose) for (const place of at) taken.add(place);
  }
  const rest = words.flatMap(({ stem }, at) => (taken.has(at) || stop.has(stem) || stem.length < 2 ? [] : [stem]));
  return { words, found: found.toSorted((a, b) => a.from - b.from), rest };
}

// Two concepts may share a form: the second stands on the very same words.
function sameForm(found: readonly Found[], place: number, from: number, length: number): boolean {
  return found.some((each) => each.from === from && each.to === from + length - 1 && place >= from);
}

function matchAt(words: readonly Token[], parts: Form['parts'], from: number, part = 0): number[] | undefined {
  const stems = parts[part] ?? [];
  const places = stems.map((_, i) => from + i);
  if (!stems.every((stem, i) => words[from + i]?.stem === stem)) return undefined;
  if (part === parts.length - 1) return places;
  for (let next = from + stems.length; next <= from + stems.length + GAP; next++) {
    const others = matchAt(words, parts, next, part + 1);
    if (others !== undefined) return [...places, ...others];
  }
  return undefined;
}

function formsByStem(): Map<string, Form[]> {
  const map = new Map<string, Form[]>();
  for (const [concept, { forms }] of Object.entries(CONCEPTS))
    for (const form of new Set(forms.map(stemsOf))) {
      const parts = form.split('|').map((part) => part.split(' '));
      const first = parts[0]?.[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), { concept, parts, length: parts.flat().length }]);
    }
  return map;
}

function stemsOf(form: string): string {
  return form
    .split('…')
    .map((part) =>
      tokens(part)
        .map(({ stem }) => stem)
        .join(' '),
    )
    .join('|');
}
