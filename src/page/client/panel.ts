import type { QuoteShape } from '../shapes.ts';
import { answerIdIn } from './answer-id.ts';
import type { Message } from './discord.ts';
import { readAnswer, readArticle, readFigure, readTerms } from './own.ts';
import { type State, WHOLE_DEAL } from './state.ts';
import { dayOf, timeNow } from './time.ts';

/** What is out of reach is looked at again after so many milliseconds. */
const PATIENCE = 2000;

/** What opens and refreshes the panel beside the chat. */
export function createPanel(state: State, draw: () => void) {
  /** Opens the evidence of a message's answer at its quote of that number; unasked, its topic's own picture where there is one. */
  async function showAnswer(message: Message, number: number, isAsked = true): Promise<void> {
    const id = answerIdIn(message);
    if (id === undefined || (!isAsked && !state.isPanelOpen)) return;
    const pictured = state.start.pictured.find(({ topic }) => id.startsWith(`${topic}.`));
    if (pictured !== undefined && !isAsked) return showFigure(pictured.topic);
    const { quotes } = await readAnswer(id);
    if (quotes.length > 0) await showQuote(quotes, Math.min(number, quotes.length) - 1, isAsked);
    else if (!isAsked && state.panel.kind === 'evidence') showFigure(WHOLE_DEAL);
  }

  async function showQuote(quotes: readonly QuoteShape[], at: number, isAsked = true): Promise<void> {
    const quote = quotes[at];
    if (quote === undefined) return;
    state.panel = { kind: 'evidence', quotes, at, article: await readArticle(quote.article) };
    if (isAsked) state.isPanelOpen = true;
    draw();
  }

  function showFigure(figure: string): void {
    state.panel = { kind: 'deal', figure };
    void followDay();
    draw();
  }

  let seen = '';
  let isReading = false;
  let again = 0;
  let figure = WHOLE_DEAL;
  /** The terms beside the chat, and their picture, are those of the clock's day; one day is read at a time. */
  async function followDay(): Promise<void> {
    const day = dayOf(timeNow(state.clock));
    const theme = document.documentElement.dataset.theme ?? 'dark';
    const width = figureWidth();
    if (state.panel.kind === 'deal') figure = state.panel.figure;
    const wanted = `${figure} ${day} ${theme} ${width}`;
    // The chat comes first.
    if (isReading || wanted === seen || width === undefined || !state.isConnected || performance.now() < again) return;
    isReading = true;
    try {
      const of = figure;
      const [terms, drawn] = await Promise.all([readTerms(day), readFigure(of, day, theme, width)]);
      Object.assign(state, { terms, figure: { ...drawn, of } });
      seen = wanted;
      draw();
    } catch {
      again = performance.now() + PATIENCE;
    } finally {
      isReading = false;
    }
  }

  return { showAnswer, showQuote, showFigure, followDay };
}

/** How wide the picture is drawn, in CSS pixels: as the panel is; undefined before there is one. */
function figureWidth(): number | undefined {
  const panel = document.querySelector('.panel');
  return panel === null ? undefined : Math.max(320, panel.clientWidth);
}
