import { UserError } from '../errors.ts';
import { type Given, type Option, understand } from '../rules/options.ts';
import { PARTIES } from '../rules/parties.ts';
import { isRouted, routed } from '../rules/route.ts';
import type { Facet, Topic } from '../rules/topic.ts';
import type { Features } from './features.ts';

// What a concept says for an option, by the option's choice.
const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  workload: {
    API: ['api'],
    'own data centre': ['own'],
    training: ['training'],
    research: ['research'],
    'existing workloads': ['existing'],
  },
  microsoft: { declines: ['refuse'], accepts: ['accept'] },
  use: { research: ['research'], training: ['training'] },
  declared: { 'verified by the panel': ['panel'], 'by OpenAI': ['after agi'] },
};
const COMPANY_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PARTIES.map(({ name }) => [name.toLowerCase(), name])),
  azure: 'Microsoft',
};
const SUM = /\$?\s?(\d[\d.,]*)\s*(billion|bn|bil|b|million|mn|m|trillion|tn|t)\b/i;

/** What a question fills in of a topic's options. */
export function slotsOf(text: string, features: Features, topic: Topic): Given {
  const concepts = new Set(features.found.map(({ concept }) => concept));
  const given = Object.entries(topic.options).flatMap(([name, option]) => {
    const value = slot(name, option, text, concepts);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

function slot(name: string, option: Option, text: string, concepts: ReadonlySet<string>): string | number | undefined {
  switch (option.kind) {
    case 'choice': {
      const choice = Object.entries(CHOICES[name] ?? {}).find(([, any]) =>
        any.some((concept) => concepts.has(concept)),
      )?.[0];
      return choice !== undefined && option.choices.includes(choice) ? choice : undefined;
    }
    case 'company': {
      const named = [...concepts].flatMap((concept) => COMPANY_OF[concept] ?? []);
      const others = named.filter((company) => company !== 'OpenAI' && company !== 'Microsoft');
      return others[0] ?? (concepts.has('azure') ? 'Microsoft' : undefined);
    }
    case 'money': {
      const [, number, unit = ''] = SUM.exec(text) ?? [];
      if (number === undefined) return undefined;
      const scale = /^t/i.test(unit) ? 'trillion' : /^b/i.test(unit) ? 'billion' : 'million';
      try {
        return understand(name, option, `$${number.replace(/[.,]$/, '')} ${scale}`);
      } catch (error) {
        if (error instanceof UserError) return undefined;
        throw error;
      }
    }
    default:
      return undefined;
  }
}

/**
 * Options that lead to this facet: what its route asks for and what the question fills in. Undefined where what is asked for
 * is missing.
 */
export function optionsFor(id: string, facet: Facet, topic: Topic, slots: Given): Given | undefined {
  if (!isRouted(topic, id)) return slots;
  for (const { when, facet: leads } of topic.route) {
    if (leads !== id) continue;
    const fixed: Record<string, string | number> = {};
    for (const [option, condition] of Object.entries(when))
      if (typeof condition === 'string' && condition !== 'none' && condition !== 'given') fixed[option] = condition;
    if (!areNamed(fixed, slots)) continue;
    const kept = Object.entries(slots).filter(([option]) => when[option] !== 'none');
    const options = inOrder({ ...Object.fromEntries(kept), ...fixed }, topic);
    if (routed(topic, options) === id) return options;
  }
  const assumed = inOrder({ ...facet.assume, ...slots }, topic);
  return facet.assume !== undefined && routed(topic, assumed) === id ? assumed : undefined;
}

// A choice that people have words for has to be named.
function areNamed(fixed: Given, slots: Given): boolean {
  return Object.entries(fixed).every(
    ([option, choice]) => CHOICES[option]?.[choice] === undefined || slots[option] === choice,
  );
}

function inOrder(options: Readonly<Record<string, string | number>>, topic: Topic): Given {
  return Object.fromEntries(
    Object.keys(topic.options).flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}
