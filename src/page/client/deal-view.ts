import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { FigureShape, TermShape, TermsShape } from '../shapes.ts';
import type { App } from './app.ts';
import { WHOLE_DEAL } from './state.ts';
import { dayInWords } from './time.ts';

const STATES: Readonly<Record<TermShape['state'], string>> = {
  before: 'not yet',
  in_force: 'in force',
  ended: 'ended',
  unknown: 'unknown',
  unproven: 'not proven',
};

/** The picture of the deal and every term as it stands on the clock's day, each with its quotes; or a topic's own picture. */
export function dealView(app: App, of: string): TemplateResult {
  const { terms, figure } = app.state;
  if (terms === undefined) return html`<div class="panel-body"></div>`;
  return html`<div class="panel-body" tabindex="0" role="region" aria-label="The deal">
    ${figure?.of === of ? figureView(app, figure) : nothing}
    ${of === WHOLE_DEAL ? termsView(app, terms) : html`<p class="panel-lead">A bar or a dot leads to the quotes that show it.</p>`}
  </div>`;
}

function termsView(app: App, terms: TermsShape): TemplateResult {
  const isBeyond = terms.on > terms.newest;
  return html`<p class="panel-lead">
      Term by term, as of <b>${dayInWords(Date.parse(terms.on))}</b>${isBeyond ? html`, by articles up to ${dayInWords(Date.parse(terms.newest))}` : ''}.
    </p>
    <ul class="terms">
      ${terms.terms.map((term) => termView(app, term))}
    </ul>`;
}

/** The picture, drawn by the page's server. Its bars and marks lead to their quotes; arrow keys go from one to the next. */
function figureView(app: App, { svg, shown }: FigureShape): TemplateResult {
  const open = (event: Event) => {
    const id = (event.target as Element).closest('g[data-shows]')?.id ?? '';
    const quotes = shown[id] ?? [];
    if (quotes.length > 0) void app.showQuote(quotes, 0);
  };
  const onKey = (event: KeyboardEvent) => {
    const all = [...(event.currentTarget as Element).querySelectorAll<SVGElement>('g[data-shows]')];
    const at = all.indexOf(document.activeElement as unknown as SVGElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') open(event);
    else return;
    event.preventDefault();
  };
  const reachable = svg
    .replaceAll('<g id=', '<g role="button" tabindex="-1" id=')
    .replace('tabindex="-1"', 'tabindex="0"');
  return html`<div class="figure" @click=${open} @keydown=${onKey}>${unsafeHTML(reachable)}</div>`;
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
