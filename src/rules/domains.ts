import type { Domain } from './tables.ts';
import type { Facet, Input, Library, Topic } from './topic.ts';

/** What each input of a facet can be. */
export function domainsOf(facet: Facet, topic: Topic, library: Pick<Library, 'term'>): Record<string, Domain> {
  return Object.fromEntries(
    Object.entries(facet.inputs).map(([name, input]) => [name, domainOf(input, topic, library)]),
  );
}

function domainOf(input: Input, topic: Topic, library: Pick<Library, 'term'>): Domain {
  switch (input.kind) {
    case 'option': {
      const option = topic.options[input.option];
      const choices = option?.kind === 'choice' ? option.choices : [];
      return {
        kind: 'values',
        values: [...new Set([...choices, input.otherwise])].filter((value) => !input.without.includes(value)),
      };
    }
    case 'computed':
      return { kind: 'values', values: input.values };
    case 'since':
      return { kind: 'since', day: input.day };
    case 'term': {
      const term = library.term(input.term);
      if (term === undefined) throw new Error(`unchecked term ${input.term}`);
      return { kind: 'term', term };
    }
  }
}
