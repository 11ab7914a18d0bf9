import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Modal, textInputs } from '../interactions/modal.ts';
import type { Button, Select } from '../messages/components.ts';
import { walk } from '../messages/layout.ts';
import type { Message } from '../messages/message.ts';
import { insist } from './refusal.ts';
import type { Resolved } from './resolved.ts';

/** The pressable button with this custom id or label. */
export function findButton(message: Message, name: string): Button & { custom_id: string } {
  const buttons = walk(message.components).flatMap(({ component }) =>
    component.type === ComponentType.Button ? [component] : [],
  );
  const button = buttons.find((one) => one.custom_id === name) ?? buttons.find((one) => one.label === name);
  insist(button, `There is no button ${name} on the message.`);
  insist(!button.disabled, `The button ${name} is disabled.`);
  insist(button.style !== ButtonStyle.Link && button.custom_id, `The button ${name} opens a link.`);
  return { ...button, custom_id: button.custom_id };
}

/** The select menu with this custom id. */
export function findSelect(message: Message, customId: string): Select {
  const select = walk(message.components)
    .flatMap(({ component }) =>
      'custom_id' in component && component.type !== ComponentType.Button ? [component] : [],
    )
    .find((one) => one.custom_id === customId);
  insist(select, `There is no menu ${customId} on the message.`);
  insist(!select.disabled, `The menu ${customId} is disabled.`);
  return select;
}

/** What a choice in a menu sends; throws where the menu does not take it. */
export function selectData(select: Select, chosen: readonly string[], resolved: Resolved): object {
  insist(chosen.length >= (select.min_values ?? 1), `Choose at least ${select.min_values ?? 1}.`);
  insist(chosen.length <= (select.max_values ?? 1), `Choose at most ${select.max_values ?? 1}.`);
  const values = chosen.map((name) => {
    if (select.type !== ComponentType.StringSelect) return name;
    const option = select.options.find(({ value, label }) => value === name || label === name);
    insist(option, `The menu has no ${name}.`);
    return option.value;
  });
  for (const id of values) resolve[select.type]?.(resolved, id);
  return {
    custom_id: select.custom_id,
    component_type: select.type,
    id: select.id,
    values,
    ...resolvedField(resolved),
  };
}

const resolve: Partial<Record<ComponentType, (resolved: Resolved, id: string) => unknown>> = {
  [ComponentType.UserSelect]: (resolved, id) => resolved.user(id),
  [ComponentType.RoleSelect]: (resolved, id) => resolved.role(id),
  [ComponentType.MentionableSelect]: (resolved, id) => resolved.mentionable(id),
  [ComponentType.ChannelSelect]: (resolved, id) => resolved.channel(id),
};

export function resolvedField(resolved: Resolved): { resolved?: object } {
  const tables = resolved.tables();
  return tables ? { resolved: tables } : {};
}

/** What a filled-in modal sends; throws where a text is missing, too short or too long. */
export function modalData(modal: Modal, values: Readonly<Record<string, string>>): object {
  const inputs = new Set(textInputs(modal).map(({ custom_id }) => custom_id));
  for (const name of Object.keys(values)) insist(inputs.has(name), `The form has no field ${name}.`);
  const filled = (input: ReturnType<typeof textInputs>[number]) => {
    const value = values[input.custom_id] ?? input.value ?? '';
    insist(value !== '' || input.required === false, `${input.custom_id} is required.`);
    insist(value === '' || value.length >= (input.min_length ?? 0), `${input.custom_id} is too short.`);
    insist(value.length <= (input.max_length ?? 4000), `${input.custom_id} is too long.`);
    return { type: input.type, id: input.id, custom_id: input.custom_id, value };
  };
  const components = modal.components.map((part) =>
    part.type === ComponentType.Label
      ? { type: part.type, id: part.id, component: filled(part.component) }
      : { type: part.type, id: part.id, components: part.components.map(filled) },
  );
  return { custom_id: modal.custom_id, components };
}
