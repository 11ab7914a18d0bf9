import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { dealView } from './deal-view.ts';
import { evidenceView } from './evidence-view.ts';
import { icons } from './icons.ts';

/** The right of the page: the deal as it stands, or the evidence of an answer. */
export function panelView(app: App): TemplateResult | typeof nothing {
  const { state, set } = app;
  if (!state.isPanelOpen) return nothing;
  const { panel } = state;
  return html`<aside class="panel" aria-label="Beside the chat">
    <div class="panel-head">
      <h2>${panel.kind === 'deal' ? 'The deal' : 'Evidence'}</h2>
      ${
        panel.kind === 'deal'
          ? nothing
          : html`<button class="button" @click=${() => set({ panel: { kind: 'deal' } })}>The deal</button>`
      }
      <button class="icon-button" aria-label="Close" @click=${() => set({ isPanelOpen: false })}>${icons.close}</button>
    </div>
    ${panel.kind === 'deal' ? dealView(app) : evidenceView(app, panel)}
  </aside>`;
}
