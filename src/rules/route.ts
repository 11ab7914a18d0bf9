import { choose, type Domain } from './tables.ts';
import type { Topic } from './topic.ts';

/** What an option is for the route when it was not given, and when it is no choice and was. */
export const NONE = 'none';
export const GIVEN = 'given';

/** What each option can be for the route. */
export function routeDomains(topic: Topic): Record<string, Domain> {
  return Object.fromEntries(
    Object.entries(topic.options).map(([name, option]) => [
      name,
      { kind: 'values', values: option.kind === 'choice' ? [NONE, ...option.choices] : [NONE, GIVEN] },
    ]),
  );
}

/** The facet that these options ask for. */
export function routed(topic: Topic, options: Readonly<Record<string, string | number>>): string {
  const values = Object.fromEntries(
    Object.entries(topic.options).map(([name, option]) => {
      const value = options[name];
      return [name, value === undefined ? NONE : option.kind === 'choice' ? String(value) : GIVEN];
    }),
  );
  return choose(topic.route, values)?.facet ?? '';
}

/** True when some options lead to the facet; the others are asked in plain words only. */
export function isRouted(topic: Topic, facet: string): boolean {
  return topic.route.some((row) => row.facet === facet);
}
