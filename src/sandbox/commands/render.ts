import type { State } from '../world/state.ts';
import type { Command, Option } from './schema.ts';

/** A command as Discord returns it: defaults filled in, empty lists left out. */
export function renderCommand(state: State, { id, version, guildId, form, installTypes }: Command, localised: boolean) {
  const options = 'options' in form ? (form.options ?? []) : [];
  return {
    id,
    application_id: state.app.id,
    version,
    type: form.type,
    name: form.name,
    description: form.description ?? '',
    ...(localised && {
      name_localizations: form.name_localizations ?? null,
      description_localizations: form.description_localizations ?? null,
    }),
    default_member_permissions: form.default_member_permissions ?? null,
    nsfw: form.nsfw ?? false,
    ...(options.length > 0 && { options: options.map((option) => renderOption(option, localised)) }),
    ...(guildId === null
      ? { dm_permission: form.dm_permission ?? true, contexts: form.contexts ?? null, integration_types: installTypes }
      : { guild_id: guildId }),
  };
}

const translations = new Set(['name_localizations', 'description_localizations']);

function renderOption(option: Option, localised: boolean): object {
  const kept = Object.entries(option).filter(([key, value]) => {
    if (translations.has(key)) return localised;
    return value !== null && value !== undefined && !(key === 'required' && value === false);
  });
  const rendered = Object.fromEntries(kept);
  if (!('options' in option)) return rendered;
  return { ...rendered, options: (option.options ?? []).map((inner) => renderOption(inner, localised)) };
}
