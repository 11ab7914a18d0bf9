import { createHash } from 'node:crypto';
import { isLooseDate } from '../dates.ts';
import type { Library } from '../rules/library.ts';
import type { Given, Option } from '../rules/options.ts';
import { routed } from '../rules/route.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './request.ts';

const SEPARATOR = '|';

/**
 * Six hex digits of what an answer says and rests on; the way to it and the shelf's newest article do not count.
 * @param text what it says without the age of the articles
 */
export function fingerprint(answer: Omit<Answer, 'answer_id'>, text = answer.text): string {
  const { status, reason, ruling, verdict, holds, disagreements, history } = answer;
  // The passages nearest to a declined question are no part of what is said.
  const shown = status === 'answered' ? answer.evidence : [];
  const quotes = shown.map(({ article, start, end, quote }) => [article, start, end, quote]);
  return createHash('sha256')
    .update(JSON.stringify([status, reason, ruling, verdict, holds, text, quotes, disagreements, history]))
    .digest('hex')
    .slice(0, 6);
}

/** The short form of a request understood, such as "rofr.placement|2025-06|0=1|1=Oracle". Options go by their place. */
export function shortForm({ topic, facet, options, asOf }: Asked, library: Library): string {
  const known = Object.entries(library.topics.get(topic)?.options ?? {});
  const parts = known.flatMap(([name, option], place) => {
    const value = options[name];
    return value === undefined ? [] : [`${place}=${pack(option, value)}`];
  });
  return [`${topic}.${facet}`, asOf, ...parts].join(SEPARATOR);
}

/** The request behind an answer's id and the fingerprint it had, or undefined where the id is none of these commands'. */
export function readId(
  id: string,
  library: Library,
): { readonly asked: Asked; readonly fingerprint: string } | undefined {
  const parts = id.split(SEPARATOR);
  const [head = '', asOf = '', ...rest] = parts;
  const mark = rest.pop() ?? '';
  const [name = '', facet = ''] = head.split('.');
  const topic = library.topics.get(name);
  if (topic?.facets[facet] === undefined || !isLooseDate(asOf) || !/^[0-9a-f]{6}$/.test(mark)) return undefined;
  const known = Object.entries(topic.options);
  const options: Record<string, string | number> = {};
  for (const part of rest) {
    const [place = '', ...packed] = part.split('=');
    const [option, shape] = known[Number(place)] ?? [];
    if (option === undefined || shape === undefined) return undefined;
    const value = unpack(shape, packed.join('='));
    if (value === undefined) return undefined;
    options[option] = value;
  }
  if (routed(topic, options) !== facet) return undefined;
  return { asked: { topic: name, facet, options: options as Given, asOf }, fingerprint: mark };
}

function pack(option: Option, value: string | number): string {
  return option.kind === 'choice' ? String(option.choices.indexOf(String(value))) : String(value);
}

function unpack(option: Option, packed: string): string | number | undefined {
  if (option.kind === 'choice') return option.choices[Number(packed)];
  if (option.kind === 'company') return packed;
  return packed === '' || Number.isNaN(Number(packed)) ? undefined : Number(packed);
}
