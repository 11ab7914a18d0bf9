import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from './app.ts';
import { icons } from './icons.ts';
import { changeClock } from './own.ts';
import { dayInWords, dayOf, timeNow } from './time.ts';

const DAY = 86_400_000;
const SPEEDS: readonly (readonly [label: string, speed: number])[] = [
  ['A day a second', 86_400],
  ['A week a second', 7 * 86_400],
  ['A month a second', 30 * 86_400],
];
/** Days to go to in one step: about each the terms were others. */
const DAYS: readonly (readonly [label: string, day: string])[] = [
  ['The exclusive years', '2024-06-01'],
  ['First refusal', '2025-01-22'],
  ['The day before it ended', '2025-10-27'],
  ['The new agreement', '2025-10-28'],
];

/** The clock: which day it is for the bot, and how to make it another. */
export function clockView({ state }: App): TemplateResult {
  const { clock } = state;
  const now = timeNow(clock);
  const day = dayOf(now);
  return html`<button class=${`clock ${clock.isReal ? '' : 'is-set'}`} popovertarget="clock" title="The day that questions are asked on">
      ${icons.clock}<span>${dayInWords(now)}</span>
    </button>
    <div id="clock" class="clock-box" popover role="dialog" aria-label="Clock">
      <p>Questions are answered as of this day, and the deal beside the chat stands as it did then.</p>
      <div class="clock-row">
        <button class="icon-button" aria-label="A day earlier" @click=${() => changeClock({ day: dayOf(now - DAY) })}>${icons.back}</button>
        <input
          type="date"
          aria-label="Day"
          min="2016-01-01"
          max="2040-12-31"
          .value=${live(day)}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            if (value !== '') void changeClock({ day: value });
          }}
        />
        <button class="icon-button" aria-label="A day later" @click=${() => changeClock({ day: dayOf(now + DAY) })}>${icons.next}</button>
        <button class="button" ?disabled=${clock.isReal} @click=${() => changeClock({ isReal: true })}>Today</button>
      </div>
      <div class="clock-row">${DAYS.map(([label, to]) => html`<button class="button" @click=${() => changeClock({ day: to })}>${label}</button>`)}</div>
      <div class="clock-row">
        ${SPEEDS.map(
          ([label, speed]) => html`<button
            class="button"
            aria-pressed=${clock.speed === speed}
            @click=${() => changeClock({ speed: clock.speed === speed ? 1 : speed })}
          >
            ${label}
          </button>`,
        )}
        <button class="button" ?disabled=${clock.speed === 1} @click=${() => changeClock({ speed: 1 })}>As always</button>
      </div>
    </div>`;
}
