import { ApplicationCommandType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import type { Message } from './discord.ts';

/** The menu of a message, where it is open. */
export type OpenedMenu = { readonly message: Message; readonly x: number; readonly y: number };

/**
 * What can be done with a message: reply, copy, and the bot's commands on it.
 * @param close takes the menu away
 */
export function menuView(app: App, opened: OpenedMenu | undefined, close: () => void): TemplateResult | typeof nothing {
  if (opened === undefined) return nothing;
  const { message, x, y } = opened;
  const commands = app.commandsHere().filter(({ type }) => type === ApplicationCommandType.Message);
  const item = (label: string, does: () => void) =>
    html`<button
      role="menuitem"
      class="menu-item"
      tabindex="-1"
      @click=${() => {
        close();
        does();
      }}
    >
      ${label}
    </button>`;
  return html`<div class="menu-back" @click=${close} @contextmenu=${close}></div>
    <div
      class="context-menu"
      role="menu"
      aria-label="Message"
      style=${`left: ${Math.min(x, window.innerWidth - 220)}px; top: ${Math.min(y, window.innerHeight - 60 - 36 * (commands.length + 2))}px`}
      @keydown=${(event: KeyboardEvent) => onKey(event, close)}
    >
      ${item('Reply', () => app.set({ replyTo: message }))}
      ${item('Copy text', () => void navigator.clipboard?.writeText(textOf(message)))}
      <div class="menu-title" role="presentation">Apps</div>
      ${commands.map(({ name }) => item(name, () => void app.useOn(message, name)))}
    </div>`;
}

function onKey(event: KeyboardEvent, close: () => void): void {
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const go = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (go !== undefined) items.at(go % items.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close();
  else return;
  event.preventDefault();
}

function textOf({ content, embeds }: Message): string {
  return [content, ...embeds.map(({ description }) => description)].filter(Boolean).join('\n');
}
