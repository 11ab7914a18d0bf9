import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { dealView } from './deal-view.ts';
import { evidenceView } from './evidence-view.ts';
import { icons } from './icons.ts';
import { WHOLE_DEAL } from './state.ts';

/** The right of the page: the deal as it stands, or the evidence of an answer. */
export function panelView(app: App): TemplateResult | typeof nothing {
  const { state, set } = app;
  if (!state.isPanelOpen) return nothing;
  const { panel } = state;
  const figures = [
    { of: WHOLE_DEAL, name: 'The deal' },
    ...state.start.pictured.map(({ topic, title }) => ({ of: topic, name: title })),
  ];
  return html`<aside class="panel" aria-label="Beside the chat">
    <div class="panel-head">
      <h2>${panel.kind === 'deal' ? 'At a glance' : 'Evidence'}</h2>
      ${figures.map(
        ({ of, name }) =>
          html`<button class="button" aria-pressed=${panel.kind === 'deal' && panel.figure === of} @click=${() => app.showFigure(of)}>${name}</button>`,
      )}
      <button class="icon-button" aria-label="Close" @click=${() => set({ isPanelOpen: false })}>${icons.close}</button>
    </div>
    ${panel.kind === 'deal' ? dealView(app, panel.figure) : evidenceView(app, panel)}
  </aside>`;
}
