import { type APIComponentInMessageActionRow, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import type { Message } from './discord.ts';

const STYLES: Readonly<Partial<Record<ButtonStyle, string>>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

/** The rows of buttons and menus below a message. */
export function componentsView(app: App, message: Message): readonly TemplateResult[] {
  const rows = (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? [row.components] : [],
  );
  return rows.map(
    (parts) =>
      html`<discord-action-row slot="components">${parts.map((part) => partView(app, message, part))}</discord-action-row>`,
  );
}

function partView(app: App, message: Message, part: APIComponentInMessageActionRow): TemplateResult {
  const isBusy = [...app.state.pending.values()].some((pending) => pending.message === message.id);
  if (part.type !== ComponentType.Button) return menuView(app, message, part, isBusy);
  const label = 'label' in part ? part.label : '';
  if (part.style === ButtonStyle.Link)
    return html`<a class="button" href=${part.url} target="_blank" rel="noopener noreferrer">${label}</a>`;
  const id = 'custom_id' in part ? part.custom_id : '';
  return html`<button
    class=${`button ${STYLES[part.style] ?? ''}`}
    ?disabled=${part.disabled === true || isBusy}
    @click=${() => app.press(message, id)}
  >
    ${label}
  </button>`;
}

type Menu = Exclude<APIComponentInMessageActionRow, { type: ComponentType.Button }>;

/** A menu to choose in: of words, or of channels and people of the guild. */
function menuView(app: App, message: Message, menu: Menu, isBusy: boolean): TemplateResult {
  const many = (menu.max_values ?? 1) > 1;
  const placeholder = menu.placeholder ?? 'Make a selection';
  return html`<select
    class="menu"
    aria-label=${placeholder}
    ?multiple=${many}
    ?disabled=${menu.disabled === true || isBusy}
    @change=${(event: Event) => {
      const chosen = [...(event.target as HTMLSelectElement).selectedOptions].map(({ value }) => value);
      if (chosen.length >= (menu.min_values ?? 1)) void app.press(message, menu.custom_id, chosen);
    }}
  >
    ${many ? '' : html`<option value="" disabled selected hidden>${placeholder}</option>`}
    ${choicesOf(app, menu).map(({ label, value, isChosen }) => html`<option value=${value} ?selected=${isChosen}>${label}</option>`)}
  </select>`;
}

function choicesOf(app: App, menu: Menu): { label: string; value: string; isChosen: boolean }[] {
  switch (menu.type) {
    case ComponentType.StringSelect:
      return menu.options.map(({ label, value, default: isChosen = false }) => ({ label, value, isChosen }));
    case ComponentType.ChannelSelect:
      return app.state.channels.flatMap(({ id, name, guild_id }) =>
        guild_id === undefined ? [] : [{ label: `#${name}`, value: id, isChosen: false }],
      );
    case ComponentType.RoleSelect:
      return [];
    default:
      return app.people().map(({ id, username }) => ({ label: username, value: id, isChosen: false }));
  }
}
