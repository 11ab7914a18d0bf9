import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from './app.ts';
import { clockView } from './clock-view.ts';
import type { Composer } from './composer.ts';
import { composerView } from './composer-view.ts';
import { icons } from './icons.ts';
import { messageView, noticeView, type OpenMenu } from './message-view.ts';

/** The middle of the page: a channel's head, its messages, and the message box. */
export function chatView(app: App, composer: Composer, openMenu: OpenMenu): TemplateResult {
  const { state, set } = app;
  const messages = state.messages.get(state.channel ?? '') ?? [];
  return html`<main class="chat">
    <header class="chat-head">
      <button class="icon-button only-narrow" aria-label="Channels" aria-expanded=${state.isDrawerOpen} @click=${() => set({ isDrawerOpen: true })}>
        ${icons.menu}
      </button>
      <h1>${titleOf(app)}</h1>
      ${clockView(app)}
      <button
        class="icon-button"
        aria-label="Beside the chat: the deal and the evidence"
        title="The deal and the evidence"
        aria-pressed=${state.isPanelOpen}
        @click=${() => set({ isPanelOpen: !state.isPanelOpen })}
      >
        ${icons.panel}
      </button>
    </header>
    <div class="log" tabindex="0" role="log" aria-label=${`Messages in ${titleOf(app)}`}>
      ${welcomeView(app)}
      <discord-messages no-background>
        ${repeat(
          messages,
          ({ id }) => id,
          (message, at) => messageView(app, message, messages[at - 1], openMenu),
        )}
      </discord-messages>
      ${state.notices.filter(({ channel }) => channel === state.channel).map((notice) => noticeView(app, notice))}
    </div>
    <p class="typing" aria-live="polite">${typingOf(app)}</p>
    ${composerView(app, composer)}
  </main>`;
}

function titleOf({ channelNow }: App): string {
  const channel = channelNow();
  if (channel === undefined) return '';
  return channel.guild_id === undefined
    ? (channel.recipients?.find(({ bot }) => bot)?.username ?? 'Direct message')
    : `#${channel.name}`;
}

/** The head of a channel, and what a first visit can try. */
function welcomeView(app: App): TemplateResult | typeof nothing {
  const channel = app.channelNow();
  if (channel === undefined) return nothing;
  const { name } = channel;
  const about =
    name === undefined
      ? 'Ask in your own words; the talk goes on from each answer.'
      : name === 'digest'
        ? 'Digests that are set up for this channel arrive here.'
        : 'Ask by a command, or mention @Exhibit. Every answer carries the words that it rests on: press a number to see them in their article.';
  return html`<section class="welcome" aria-label="Welcome">
    <h2>${name === undefined ? 'You and Exhibit' : `Welcome to #${name}`}</h2>
    <p>${about}</p>
    ${
      name === 'general'
        ? html`<ul class="tries">
            ${app.state.start.tries.map(
              (each) => html`<li>
                <button class="try" @click=${() => app.tryOut(each)}><b>${each.title}</b><span>${each.text}</span></button>
              </li>`,
            )}
          </ul>`
        : nothing
    }
  </section>`;
}

function typingOf(app: App): string {
  if (!app.state.isConnected) return 'Connecting…';
  const typists = app.typists();
  if (typists.length > 0) return `${typists.join(' and ')} ${typists.length > 1 ? 'are' : 'is'} typing…`;
  return app.isWaiting() ? 'Exhibit is thinking…' : '';
}
