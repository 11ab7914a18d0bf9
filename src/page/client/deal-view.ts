import { html, nothing, type TemplateResult } from 'lit';
import type { TermShape } from '../shapes.ts';
import type { App } from './app.ts';
import { dayInWords } from './time.ts';

const STATES: Readonly<Record<TermShape['state'], string>> = {
  before: 'not yet',
  in_force: 'in force',
  ended: 'ended',
  unknown: 'unknown',
  unproven: 'not proven',
};

/** Every term as it stands on the clock's day, each with its quotes. */
export function dealView(app: App): TemplateResult {
  const { terms } = app.state;
  if (terms === undefined) return html`<div class="panel-body"></div>`;
  const isBeyond = terms.on > terms.newest;
  return html`<div class="panel-body" tabindex="0" role="region" aria-label="The deal">
    <p class="panel-lead">
      As of <b>${dayInWords(Date.parse(terms.on))}</b>${isBeyond ? html`, by articles up to ${dayInWords(Date.parse(terms.newest))}` : ''}.
    </p>
    <ul class="terms">
      ${terms.terms.map((term) => termView(app, term))}
    </ul>
  </div>`;
}

function termView(app: App, { name, state, says, since, quotes }: TermShape): TemplateResult {
  return html`<li class=${`term is-${state}`}>
    <h3>${name} <span class="state">${STATES[state]}</span></h3>
    ${says === '' ? nothing : html`<p>${says}.</p>`}
    <p class="since">
      ${since}
      ${quotes.map(
        ({ title }, at) =>
          html`<button class="cite" aria-label=${`Quote ${at + 1} of ${name} in its article, ${title}`} @click=${() => app.showQuote(quotes, at)}>
            ${at + 1}
          </button>`,
      )}
    </p>
  </li>`;
}
