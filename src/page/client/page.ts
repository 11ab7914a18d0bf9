import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-reply.js';
import './page.css';
import { html, render } from 'lit';
import { createApp } from './app.ts';
import { chatView } from './chat-view.ts';
import { dressComponents } from './component-styles.ts';
import { createComposer } from './composer.ts';
import type { Message } from './discord.ts';
import { followLog } from './follow-log.ts';
import { menuView, type OpenedMenu } from './menu-view.ts';
import { modalView } from './modal-view.ts';
import { readStart } from './own.ts';
import { panelView } from './panel-view.ts';
import { sidebarView } from './sidebar-view.ts';
import { startTheme } from './theme.ts';

startTheme();
dressComponents();
const start = await readStart();
const person = start.people.find(({ username }) => username === sessionStorage.getItem('person')) ?? start.people[0];
if (person === undefined) throw new Error('Nobody can sit here');

let menu: OpenedMenu | undefined;
let back: HTMLElement | undefined;
let isPlanned = false;

const app = createApp(start, person, plan);
const composer = createComposer(app, plan, (field) => queueMicrotask(() => fieldCalled(field)?.focus()));

/** Draws once, however much has changed. */
function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  queueMicrotask(() => {
    isPlanned = false;
    draw();
  });
}

function draw(): void {
  const marked = document.querySelector('.is-quoted')?.textContent;
  render(
    html`${sidebarView(app)} ${chatView(app, composer, openMenu)} ${panelView(app)} ${menuView(app, menu, closeMenu)}
    ${modalView(app)}`,
    document.body,
  );
  followLog(`${app.state.channel} ${app.state.asked}`);
  const quoted = document.querySelector('.is-quoted');
  if (quoted !== null && quoted.textContent !== marked) quoted.scrollIntoView({ block: 'center' });
}

function openMenu(message: Message, at: { readonly x: number; readonly y: number }): void {
  back = document.activeElement as HTMLElement;
  menu = { message, ...at };
  draw();
  document.querySelector<HTMLElement>('.context-menu [role=menuitem]')?.focus();
}

function closeMenu(): void {
  menu = undefined;
  draw();
  back?.focus();
}

function fieldCalled(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.composer [data-field]')].find(
    (field) => field.dataset.field === name,
  );
}

plan();
