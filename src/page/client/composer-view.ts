import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import type { Composer } from './composer.ts';
import { icons } from './icons.ts';

const LIST = 'suggestions';

/** The message box: words, or a slash command with its options, and above it what there is to pick. */
export function composerView(app: App, composer: Composer): TemplateResult {
  const { draft } = composer;
  const list = composer.suggestions();
  const onKey = (event: KeyboardEvent) => {
    if (composer.key(event)) event.preventDefault();
  };
  return html`<form class="composer" aria-label="Message" @submit=${(event: Event) => {
    event.preventDefault();
    void composer.send();
  }}>
    ${listView(composer, list)} ${replyView(app)}
    ${draft.error === '' ? nothing : html`<p class="error" role="alert">${draft.error}</p>`}
    <div class="box">
      ${draft.command === undefined ? textView(app, composer, list.length, onKey) : commandView(composer, list.length, onKey)}
      <button class="icon-button send" aria-label="Send" title="Send">${icons.send}</button>
    </div>
  </form>`;
}

function textView(app: App, composer: Composer, count: number, onKey: (event: KeyboardEvent) => void): TemplateResult {
  const { draft } = composer;
  const place = placeName(app);
  return html`<textarea
    class="field-text"
    data-field=""
    rows=${Math.min(8, draft.text.split('\n').length)}
    placeholder=${`Message ${place}, or / for commands`}
    aria-label=${`Message ${place}`}
    aria-autocomplete="list"
    aria-controls=${LIST}
    aria-activedescendant=${count > 0 && draft.at >= 0 ? `${LIST}-${draft.at}` : nothing}
    autocomplete="off"
    .value=${live(draft.text)}
    @input=${(event: InputEvent) => composer.write((event.target as HTMLTextAreaElement).value)}
    @keydown=${onKey}
  ></textarea>`;
}

function commandView(composer: Composer, count: number, onKey: (event: KeyboardEvent) => void): TemplateResult {
  const { draft } = composer;
  const { command, fields } = draft;
  const left = (command?.options ?? []).filter(({ name }) => !fields.has(name)).length;
  const combo = (isHere: boolean) => ({
    open: isHere && count > 0 ? 'true' : 'false',
    active: isHere && count > 0 && draft.at >= 0 ? `${LIST}-${draft.at}` : nothing,
  });
  return html`<div class="command" role="group" aria-label=${`Command /${command?.name}`}>
    <span class="command-name">/${command?.name}</span>
    ${[...fields].map(([name, text]) => {
      const { open, active } = combo(draft.focus === name);
      return html`<label class="option"
        ><span>${name}</span
        ><input
          role="combobox"
          data-field=${name}
          size=${Math.max(6, Math.min(28, text.length + 1))}
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls=${LIST}
          aria-activedescendant=${active}
          autocomplete="off"
          .value=${live(text)}
          @input=${(event: InputEvent) => composer.fill(name, (event.target as HTMLInputElement).value)}
          @focus=${() => composer.enter(name)}
          @keydown=${onKey}
      /></label>`;
    })}
    <input
      class="option-next"
      role="combobox"
      data-field=""
      aria-label="Next option"
      placeholder=${left === 0 ? 'Enter sends' : `+${left} optional, or Enter`}
      aria-autocomplete="list"
      aria-expanded=${combo(draft.focus === '').open}
      aria-controls=${LIST}
      aria-activedescendant=${combo(draft.focus === '').active}
      autocomplete="off"
      .value=${live(draft.text)}
      @input=${(event: InputEvent) => composer.writeOption((event.target as HTMLInputElement).value)}
      @focus=${() => composer.enter('')}
      @keydown=${onKey}
    />
    <button type="button" class="icon-button" aria-label="Cancel the command" title="Cancel" @click=${() => composer.cancel()}>
      ${icons.close}
    </button>
  </div>`;
}

function listView({ draft }: Composer, list: ReturnType<Composer['suggestions']>): TemplateResult {
  return html`<div id=${LIST} class="suggestions" role="listbox" aria-label="Suggestions" ?hidden=${list.length === 0}>
    ${list.map(
      ({ label, detail, pick }, at) =>
        html`<div
          id=${`${LIST}-${at}`}
          class="suggestion"
          role="option"
          aria-selected=${at === draft.at ? 'true' : 'false'}
          @mousedown=${(event: Event) => {
            // The field keeps the cursor.
            event.preventDefault();
            pick();
          }}
        >
          <b>${label}</b><span>${detail}</span>
        </div>`,
    )}
  </div>`;
}

function replyView({ state, set }: App): TemplateResult | typeof nothing {
  if (state.replyTo === undefined) return nothing;
  return html`<p class="replying">
    Replying to <b>${state.replyTo.author.username}</b>
    <button type="button" class="icon-button" aria-label="Do not reply" @click=${() => set({ replyTo: undefined })}>
      ${icons.close}
    </button>
  </p>`;
}

function placeName({ channelNow }: App): string {
  const channel = channelNow();
  if (channel === undefined) return '…';
  return channel.guild_id === undefined
    ? `@${channel.recipients?.find(({ bot }) => bot)?.username}`
    : `#${channel.name}`;
}
