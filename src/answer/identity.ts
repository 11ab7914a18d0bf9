import { createHash } from 'node:crypto';
import { isDay, isLooseDate, type LooseDate } from '../dates.ts';
import { UserError } from '../errors.ts';
import { type Given, type Option, understand } from '../rules/options.ts';
import { isRouted, routed } from '../rules/route.ts';
import type { Topic } from '../rules/topic.ts';
import type { Called, Commands } from './action.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './request.ts';
import { nameInId } from './which-article.ts';

const SEPARATOR = '|';
/** What the id of an answer to no question of any facet begins with. */
const NO_QUESTION = 'none.';

/**
 * Six hex digits of what an answer says and rests on; the way to it and the shelf's newest article do not count.
 * @param text what it says without the age of the articles
 */
export function fingerprint(answer: Omit<Answer, 'answer_id'>, text = answer.text): string {
  const { status, reason, ruling, verdict, holds, disagreements, history } = answer;
  // The passages nearest to a declined question are no part of what is said.
  const shown = status === 'answered' ? answer.evidence : [];
  const quotes = shown.map((each) => [each.article, each.start, each.end, each.quote, each.kind, each.publisher]);
  return createHash('sha256')
    .update(JSON.stringify([status, reason, ruling, verdict, holds, text, quotes, disagreements, history]))
    .digest('hex')
    .slice(0, 6);
}

/** The short form of a request understood, such as "rofr.placement|2025-06|0=1|1=Oracle". Options go by their place. */
export function shortForm({ topic, facet, options, asOf }: Asked, commands: Commands): string {
  return inShort(`${topic}.${facet}`, asOf, commands.topics.get(topic)?.options ?? {}, options);
}

/** The short form of a command called, such as "timeline|2026-11-22|0=rofr". */
export function shortFormOfCall({ action, options, asOf }: Called, commands: Commands): string {
  return inShort(action, asOf, commands.actions.get(action)?.options ?? {}, options);
}

function inShort(head: string, asOf: LooseDate, shapes: Readonly<Record<string, Option>>, options: Given): string {
  const parts = Object.entries(shapes).flatMap(([name, option], place) => {
    const value = options[name];
    return value === undefined ? [] : [`${place}=${pack(option, value)}`];
  });
  return [head, asOf, ...parts].join(SEPARATOR);
}

/** The id by which an answer can be asked for again; what was refused, or is no question of ours, has none. */
export function idOf({ answer_id, status }: Pick<Answer, 'answer_id' | 'status'>): string | undefined {
  return status === 'refused' || status === 'off_topic' || answer_id.startsWith(NO_QUESTION) ? undefined : answer_id;
}

/** What an answer's id says: what was asked, or called, and the fingerprint that the answer had. */
export type Identity = { readonly fingerprint: string } & ({ readonly asked: Asked } | { readonly called: Called });

/** The request behind an answer's id, or undefined where no answer of these commands can have it. */
export function readId(id: string, commands: Commands): Identity | undefined {
  const [head = '', asOf = '', ...rest] = id.split(SEPARATOR);
  const mark = rest.pop() ?? '';
  const [name = '', facet = ''] = head.split('.');
  if (!isLooseDate(asOf) || !/^[0-9a-f]{6}$/.test(mark)) return undefined;
  const options = optionsIn(rest, commands.all.get(name)?.options ?? {});
  if (options === undefined) return undefined;
  const topic = commands.topics.get(name);
  // An id has one form: what would be written otherwise was not given to anyone.
  const isOurs = (short: string) => id === [short, mark].join(SEPARATOR);
  if (topic !== undefined) {
    const asked = { topic: name, facet, options, asOf };
    if (commands.facet(name, facet) === undefined || !leadsTo(topic, options, facet)) return undefined;
    return isOurs(shortForm(asked, commands)) ? { asked, fingerprint: mark } : undefined;
  }
  const called = { action: name, options, asOf };
  if (!commands.actions.has(name) || !isDay(asOf)) return undefined;
  return isOurs(shortFormOfCall(called, commands)) ? { called, fingerprint: mark } : undefined;
}

// A facet that no options lead to is asked in plain words.
function leadsTo(topic: Topic, options: Given, facet: string): boolean {
  return !isRouted(topic, facet) || routed(topic, options) === facet;
}

function optionsIn(parts: readonly string[], shapes: Readonly<Record<string, Option>>): Given | undefined {
  const known = Object.entries(shapes);
  const options: Record<string, string | number> = {};
  for (const part of parts) {
    const [place = '', ...packed] = part.split('=');
    const [option, shape] = known[Number(place)] ?? [];
    if (option === undefined || shape === undefined) return undefined;
    const value = unpack(option, shape, packed.join('='));
    if (value === undefined) return undefined;
    options[option] = value;
  }
  return known.some(([option, { required }]) => required && options[option] === undefined) ? undefined : options;
}

function pack(option: Option, value: string | number): string {
  if (option.kind === 'choice') return String(option.choices.indexOf(String(value)));
  return option.kind === 'name' ? nameInId(String(value)) : String(value);
}

function unpack(name: string, option: Option, packed: string): string | number | undefined {
  switch (option.kind) {
    case 'choice':
      return option.choices[Number(packed)];
    case 'money':
      return /^-?\d+(?:\.\d+)?(?:e\+\d\d)?$/.test(packed) ? Number(packed) : undefined;
    // An id within an id has more parts than one.
    case 'id':
      return undefined;
    default:
      return understood(name, option, packed);
  }
}

function understood(name: string, option: Option, packed: string): string | number | undefined {
  try {
    return understand(name, option, packed);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
