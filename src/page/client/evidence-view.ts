import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleShape } from '../shapes.ts';
import type { App } from './app.ts';
import { icons } from './icons.ts';
import type { Panel } from './state.ts';

type Evidence = Extract<Panel, { kind: 'evidence' }>;
type Passage = ArticleShape['passages'][number];

/** The article of a quote, the quote marked in its place, and faintly all else that is quoted of it. */
export function evidenceView(app: App, panel: Evidence): TemplateResult {
  const { quotes, at, article } = panel;
  if (article === undefined) return html`<div class="panel-body"></div>`;
  const step = (by: number) => app.showQuote(quotes, (at + by + quotes.length) % quotes.length);
  return html`<div class="panel-body article" tabindex="0" role="region" aria-label="Evidence">
    <div class="quote-steps">
      <button class="icon-button" aria-label="Quote before" ?disabled=${quotes.length < 2} @click=${() => step(-1)}>${icons.back}</button>
      <span aria-live="polite">Quote ${at + 1} of ${quotes.length}</span>
      <button class="icon-button" aria-label="Quote after" ?disabled=${quotes.length < 2} @click=${() => step(1)}>${icons.next}</button>
    </div>
    <article>
      <h3>${article.title}</h3>
      <p class="source">${article.source}</p>
      <p class="source">
        ${article.about}${article.url === null ? nothing : html` <a href=${article.url} target="_blank" rel="noopener noreferrer">The publication</a>`}
      </p>
      ${blocksOf(article).map((passages) => blockView(article, passages, panel))}
    </article>
  </div>`;
}

/** Passages that stand on one line. */
function blocksOf({ body, passages }: ArticleShape): Passage[][] {
  const blocks: Passage[][] = [];
  for (const passage of passages) {
    const last = blocks.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && !body.slice(before.end, passage.start).includes('\n'))
      last.push(passage);
    else blocks.push([passage]);
  }
  return blocks;
}

function blockView(article: ArticleShape, passages: readonly Passage[], panel: Evidence): TemplateResult {
  const words = passages.map((passage) => passageView(article, passage, panel));
  switch (passages[0]?.kind) {
    case 'heading':
      return html`<h4>${words}</h4>`;
    case 'item':
      return html`<p class="item">${words}</p>`;
    case 'furniture':
      return html`<p class="furniture">${words}</p>`;
    default:
      return html`<p>${words}</p>`;
  }
}

function passageView(
  { id, body }: ArticleShape,
  { start, end, proves }: Passage,
  { quotes, at }: Evidence,
): TemplateResult {
  const text = body.slice(start, end);
  const inPlace = quotes.findIndex((quote) => quote.article === id && quote.start < end && quote.end > start);
  const isHere = inPlace >= 0 && (inPlace === at || covers(quotes[at], id, start, end));
  if (isHere)
    return html`<mark class="is-quoted">${text}</mark>${proves.length === 0 ? ' ' : html`<small class="proves">It says ${proves.join('; ')}.</small>`}`;
  if (proves.length > 0)
    return html`<mark class="is-faint" title=${`Quoted: it says ${proves.join('; ')}.`}>${text}</mark> `;
  return html`${text} `;
}

function covers(quote: Evidence['quotes'][number] | undefined, article: string, start: number, end: number): boolean {
  return quote !== undefined && quote.article === article && quote.start < end && quote.end > start;
}
