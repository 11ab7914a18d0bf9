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
  const log = document.querySelector('.log');
  const wasAtEnd = log === null || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  const marked = document.querySelector('.is-quoted')?.textContent;
  render(
    html`${sidebarView(app)} ${chatView(app, composer, (message, at) => {
      back = document.activeElement as HTMLElement;
      menu = { message, ...at };
      draw();
      document.querySelector<HTMLElement>('.context-menu [role=menuitem]')?.focus();
    })}
    ${panelView(app)} ${menuView(app, menu, closeMenu)} ${modalView(app)}`,
    document.body,
  );
  if (wasAtEnd) toEnd();
  const quoted = document.querySelector('.is-quoted');
  if (quoted !== null && quoted.textContent !== marked) quoted.scrollIntoView({ block: 'center' });
}

function closeMenu(): void {
  menu = undefined;
  draw();
  back?.focus();
}

/** The components draw themselves a moment later, and a message then grows. */
function toEnd(): void {
  const log = document.querySelector('.log');
  const go = () => log?.scrollTo({ top: log.scrollHeight });
  go();
  requestAnimationFrame(go);
}

function fieldCalled(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.composer [data-field]')].find(
    (field) => field.dataset.field === name,
  );
}

plan();
