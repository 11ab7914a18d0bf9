import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Component, TopComponent } from './components.ts';

/** Every component of a message, outer ones before what they hold, each with its path in the form. */
export function walk(components: readonly Component[], path: PropertyKey[] = ['components']): Placed[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    const inner = 'components' in component ? walk(component.components, [...here, 'components']) : [];
    const accessory =
      'accessory' in component ? [{ component: component.accessory, path: [...here, 'accessory'] }] : [];
    return [{ component, path: here }, ...inner, ...accessory];
  });
}

interface Placed {
  component: Component;
  path: PropertyKey[];
}

/** All text that Components V2 show. */
export function shownText(components: readonly Component[]): string {
  return walk(components)
    .flatMap(({ component }) => (component.type === ComponentType.TextDisplay ? [component.content] : []))
    .join('\n');
}

export interface LayoutIssue {
  path: PropertyKey[];
  code: string;
  message: string;
}

/** What is wrong with the components of a message as a whole: number, generation, repeated custom ids. */
export function layoutIssues(components: readonly TopComponent[], flags: number): LayoutIssue[] {
  const all = walk(components);
  const modern = (flags & MessageFlags.IsComponentsV2) !== 0;
  const issues: LayoutIssue[] = [];
  if (!modern) {
    for (const [index, { type }] of components.entries()) {
      if (type !== ComponentType.ActionRow)
        issues.push({
          path: ['components', index, 'type'],
          code: 'UNION_TYPE_CHOICES',
          message: 'Value of field "type" must be one of (1,).',
        });
    }
    if (components.length > 5)
      issues.push({
        path: ['components'],
        code: 'BASE_TYPE_BAD_LENGTH',
        message: 'Must be between 1 and 5 in length.',
      });
  }
  if (modern && all.length > 40)
    issues.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: 'The total number of components exceeds the limit of 40',
    });
  if (shownText(components).length > 4000)
    issues.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: 'Components displayable text size exceeds maximum size of 4000',
    });
  return [...issues, ...repeatedCustomIds(all)];
}

function repeatedCustomIds(all: readonly Placed[]): LayoutIssue[] {
  const seen = new Set<string>();
  return all.flatMap(({ component, path }) => {
    if (!('custom_id' in component) || !component.custom_id) return [];
    const repeated = seen.has(component.custom_id);
    seen.add(component.custom_id);
    if (!repeated) return [];
    return [
      {
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      },
    ];
  });
}

/** Gives every component without an id the next free number, as Discord does. Absent keys stay absent. */
export function number(components: readonly TopComponent[]): TopComponent[] {
  const copy = structuredClone([...components]);
  const all = walk(copy).map(({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    component.id = next;
  }
  return copy;
}
