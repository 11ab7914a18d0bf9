import { TextInputStyle } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import type { Modal, TextInput } from './discord.ts';

/** The form that the bot has opened, where it has. */
export function modalView({ state, set, submit }: App): TemplateResult | typeof nothing {
  const { modal } = state;
  if (modal === undefined) return nothing;
  return html`<div class="modal-back">
    <form
      class="modal"
      role="dialog"
      aria-modal="true"
      aria-label=${modal.title}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') set({ modal: undefined });
      }}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const given = [...new FormData(event.target as HTMLFormElement)].map(
          ([name, value]) => [name, String(value)] as const,
        );
        void submit(modal, Object.fromEntries(given));
      }}
    >
      <h2>${modal.title}</h2>
      ${inputsOf(modal).map(({ input, label }) => inputView(input, label))}
      <div class="modal-row">
        <button type="button" class="button" @click=${() => set({ modal: undefined })}>Cancel</button>
        <button class="button primary">Submit</button>
      </div>
    </form>
  </div>`;
}

function inputsOf({ components }: Modal): { input: TextInput; label: string }[] {
  return components.flatMap(({ label, component, components: row = [] }) =>
    [...(component === undefined ? [] : [component]), ...row].map((input) => ({
      input,
      label: label ?? input.label ?? '',
    })),
  );
}

function inputView(
  { custom_id: name, style, required, value, placeholder, max_length: most }: TextInput,
  label: string,
): TemplateResult {
  const isNeeded = required !== false;
  return html`<label>
    ${label}
    ${
      style === TextInputStyle.Paragraph
        ? html`<textarea name=${name} rows="4" maxlength=${most ?? 4000} ?required=${isNeeded} placeholder=${placeholder ?? ''}>${value ?? ''}</textarea>`
        : html`<input name=${name} maxlength=${most ?? 4000} ?required=${isNeeded} placeholder=${placeholder ?? ''} value=${value ?? ''} />`
    }
  </label>`;
}
