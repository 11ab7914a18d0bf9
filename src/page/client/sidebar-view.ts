import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { avatarOf } from './avatars.ts';
import type { Channel } from './discord.ts';
import { icons } from './icons.ts';
import { switchTheme } from './theme.ts';

/** The left of the page: the server, its channels, direct messages, and who sits here. */
export function sidebarView(app: App): TemplateResult {
  const { state, set, sitDown } = app;
  const other = state.start.people.find(({ username }) => username !== state.person.username);
  const [inGuild, direct] = [true, false].map((is) =>
    state.channels.filter((channel) => (channel.guild_id !== undefined) === is),
  );
  return html`<nav class=${`sidebar ${state.isDrawerOpen ? 'is-open' : ''}`} aria-label="Channels" @keydown=${(
    event: KeyboardEvent,
  ) => {
    if (event.key === 'Escape') set({ isDrawerOpen: false });
  }}>
      <div class="server">${state.guild?.name ?? ''}</div>
      <div class="channels">
        <h2 id="text-channels">Text channels</h2>
        <ul aria-labelledby="text-channels">${inGuild?.map((channel) => channelView(app, channel))}</ul>
        <h2 id="direct-messages">Direct messages</h2>
        <ul aria-labelledby="direct-messages">${direct?.map((channel) => channelView(app, channel))}</ul>
      </div>
      <div class="person">
        <img src=${avatarOf(state.person)} alt="" width="32" height="32" />
        <span><b>${state.person.username}</b><small>${state.person.role}</small></span>
        ${
          other === undefined
            ? ''
            : html`<button class="icon-button" aria-label=${`Switch to ${other.username}, ${other.role}`} title=${`Switch to ${other.username} (${other.role})`} @click=${() => sitDown(other)}>
                ${icons.swap}
              </button>`
        }
        <button class="icon-button" aria-label="Light or dark" title="Light or dark" @click=${switchTheme}>${icons.light}</button>
      </div>
    </nav>
    <div class="drawer-back" ?hidden=${!state.isDrawerOpen} @click=${() => set({ isDrawerOpen: false })}></div>`;
}

function channelView({ state, open }: App, channel: Channel): TemplateResult {
  const isHere = channel.id === state.channel;
  const isUnread = state.unread.has(channel.id);
  const bot = channel.recipients?.find(({ bot: isBot }) => isBot);
  const name = bot?.username ?? channel.name;
  return html`<li>
    <button
      class=${`channel ${isUnread ? 'is-unread' : ''}`}
      aria-label=${isUnread ? `${name}, unread` : nothing}
      aria-current=${isHere ? 'page' : 'false'}
      @click=${() => open(channel.id)}
    >
      ${bot === undefined ? html`<span class="hash" aria-hidden="true">#</span>` : html`<img src=${avatarOf(bot)} alt="" width="24" height="24" />`}
      <span>${name}</span>
    </button>
  </li>`;
}
