import type { Exhibit } from '../answer/exhibit.ts';
import type { Choice } from '../answer/service.ts';
import { spoken } from '../dates.ts';
import type { Option } from '../rules/options.ts';
import { PARTIES, partyOf } from '../rules/parties.ts';
import { shorten } from './cut.ts';
import { MOST } from './limits.ts';
import { oneLine } from './literal.ts';

/** What an option could hold, for what has been typed so far; nothing for an option that is not completed. */
export function offers(option: Option | undefined, typed: string, exhibit: Exhibit): Choice[] {
  if (option?.kind === 'company') return companies(typed, option.max);
  if (option?.kind !== 'name') return [];
  const wanted = oneLine(typed).toLowerCase();
  return namesOf(option.of, exhibit)
    .filter(({ name, value }) => `${value} ${name}`.toLowerCase().includes(wanted))
    .slice(0, MOST.choices);
}

function namesOf(of: Extract<Option, { kind: 'name' }>['of'], { library, shelf }: Exhibit): Choice[] {
  switch (of) {
    case 'topic':
      return [...library.topics].map(([value, { title }]) => ({ name: title, value }));
    case 'command':
      return [...library.all.keys()].map((value) => ({ name: `/${value}`, value }));
    case 'article':
      return shelf.articles
        .toReversed()
        .filter(({ id }) => id.length <= MOST.choice)
        .map(({ id, published, publisher, title }) => ({
          name: shorten(`${spoken(published)} · ${publisher} · ${title}`, MOST.choice),
          value: id,
        }));
  }
}

/**
 * Companies for what has been typed so far: all known ones for nothing, else those whose name or alias begins with it, then
 * those that hold it. A name that nobody knows is offered as typed, if it has at most `max` characters.
 */
export function companies(typed: string, max: number): Choice[] {
  const wanted = oneLine(typed);
  const found = [...new Set([...matching(wanted, 'startsWith'), ...matching(wanted, 'includes')])];
  const unknown = /[\p{L}\p{N}]/u.test(wanted) && partyOf(wanted) === undefined && wanted.length <= max;
  const names = found.slice(0, MOST.choices - 1);
  return [...names, ...(unknown ? [wanted] : [])].map((name) => ({ name, value: name }));
}

function matching(wanted: string, how: 'startsWith' | 'includes'): string[] {
  return PARTIES.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((form) => form.toLowerCase()[how](wanted.toLowerCase())),
  ).map(({ name }) => name);
}
