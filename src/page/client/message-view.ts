import { MessageFlags } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { answerIdIn } from './answer-id.ts';
import type { App } from './app.ts';
import { avatarOf } from './avatars.ts';
import { componentsView } from './components-view.ts';
import type { Message } from './discord.ts';
import { embedView } from './embed-view.ts';
import { icons } from './icons.ts';
import { markdown, type Names } from './markdown.ts';
import type { Notice } from './state.ts';
import { timeNow, whenInWords } from './time.ts';

/** Within this time one author's messages stand together, in milliseconds. */
const TOGETHER = 7 * 60_000;

/** Opens the menu of a message at a place of the window. */
export type OpenMenu = (message: Message, at: { readonly x: number; readonly y: number }) => void;

/** A message as Discord draws it, by Discord's web components. */
export function messageView(
  app: App,
  message: Message,
  before: Message | undefined,
  openMenu: OpenMenu,
): TemplateResult {
  const { author, content, embeds, edited_timestamp: edited } = message;
  const isPrivate = has(message, MessageFlags.Ephemeral);
  const when = whenInWords(Date.parse(message.timestamp), timeNow(app.state.clock));
  const hasHead = message.referenced_message != null || message.interaction !== undefined;
  const isNext = !hasHead && before !== undefined && stands(message, before);
  const id = answerIdIn(message);
  const names = namesFor(app, id === undefined ? undefined : message);
  const failed = app.state.failed.get(message.id);
  return html`<discord-message
    role="article"
    aria-label=${`${author.username}, ${when}`}
    data-id=${message.id}
    author=${author.username}
    avatar=${avatarOf(author)}
    timestamp=${when}
    ?bot=${author.bot === true}
    ?ephemeral=${isPrivate}
    ?edited=${edited !== null}
    ?message-body-only=${isNext}
    @contextmenu=${(event: MouseEvent) => {
      // On a link or a marked text the browser's own menu is the one that is meant.
      if ((event.target as Element).closest('a') !== null || getSelection()?.toString()) return;
      event.preventDefault();
      openMenu(message, { x: event.clientX, y: event.clientY });
    }}
  >
    ${headView(message, namesFor(app, undefined))}${has(message, MessageFlags.Loading) ? html`<em>${author.username} is thinking…</em>` : markdown(content, names)}
    ${embeds.map((embed) => embedView(embed, message, names))} ${attachmentsView(message)}
    ${componentsView(app, message)}
    ${failed === undefined ? nothing : html`<p slot="components" class="error" role="alert">${failed}</p>`}
    ${
      isPrivate
        ? html`<p slot="components" class="private">
            Only you can see this ·
            <button class="link" @click=${() => app.dismiss(message.id)}>Dismiss message</button>
          </p>`
        : nothing
    }
    ${actionsView(app, message, openMenu)}
  </discord-message>`;
}

/** What Discord's own client says, to this window alone. */
export function noticeView({ dismiss }: App, { id, text, used }: Notice): TemplateResult {
  return html`<div class=${`notice ${used === '' ? 'is-hint' : ''}`} role="alert">
    <p>${used === '' ? nothing : html`<b>${used}</b> · `}${text}</p>
    <p class="private">Only you can see this · <button class="link" @click=${() => dismiss(id)}>Dismiss message</button></p>
  </div>`;
}

function has({ flags }: Message, flag: MessageFlags): boolean {
  return ((flags ?? 0) & flag) !== 0;
}

function stands(message: Message, before: Message): boolean {
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  const isPrivate = (each: Message) => has(each, MessageFlags.Ephemeral);
  return (
    message.author.id === before.author.id && apart >= 0 && apart < TOGETHER && isPrivate(message) === isPrivate(before)
  );
}

/** What a message answers: another message, or a command that somebody used. */
function headView(
  { referenced_message: replied, interaction }: Message,
  names: Names,
): TemplateResult | typeof nothing {
  if (interaction !== undefined && interaction.name !== '') {
    const slash = /^[a-z -]+$/.test(interaction.name) ? '/' : '';
    return html`<discord-reply slot="reply" author=${interaction.user.username} avatar=${avatarOf(interaction.user)}
      >used <b class="used">${slash}${interaction.name}</b></discord-reply
    >`;
  }
  if (replied == null) return nothing;
  const words = replied.content || (replied.embeds[0]?.description ?? '');
  return html`<discord-reply
    slot="reply"
    author=${replied.author.username}
    avatar=${avatarOf(replied.author)}
    ?bot=${replied.author.bot === true}
    ><span class="replied">${plain(words, names)}</span></discord-reply
  >`;
}

/** The first line of a text without its marks. */
function plain(text: string, { user }: Names): string {
  const [line = ''] = text.split('\n');
  const named = line.replace(/<@!?(\d+)>/g, (_, id: string) => `@${user(id)}`);
  return named.replace(/^(?:-# |> |#{1,3} )/, '').replace(/\\(?=[^\w\s])|\*\*/g, '');
}

/** Names in a text; in an answer of the bot, "[1]" leads to its first quote in the article. */
function namesFor(app: App, answer: Message | undefined): Names {
  return {
    user: (id) => app.people().find((user) => user.id === id)?.username ?? 'unknown',
    channel: (id) => app.state.channels.find((channel) => channel.id === id)?.name ?? 'unknown',
    mark:
      answer === undefined
        ? undefined
        : (number) =>
            html`<button
              class="cite"
              aria-label=${`Quote ${number} in its article`}
              title="Show in the article"
              @click=${() => app.showAnswer(answer, number)}
            >
              ${number}
            </button>`,
  };
}

function attachmentsView({ attachments, embeds }: Message): readonly TemplateResult[] {
  const inEmbeds = new Set(embeds.map(({ image }) => image?.url));
  return attachments
    .filter(({ url, content_type }) => content_type?.startsWith('image/') && !inEmbeds.has(url))
    .map(
      ({ url, description, filename }) =>
        html`<a slot="attachments" class="picture" href=${fromHere(url)} target="_blank" rel="noopener"
          ><img src=${fromHere(url)} alt=${description ?? filename}
        /></a>`,
    );
}

/** Files are kept where the page is, by whichever of its names it was opened. */
function fromHere(url: string): string {
  const { pathname } = new URL(url);
  return pathname.startsWith('/attachments/') ? pathname : url;
}

/** What a mouse finds in the corner of a message, and a keyboard right after it. */
function actionsView({ set }: App, message: Message, openMenu: OpenMenu): TemplateResult {
  return html`<span class="actions">
    <button class="icon-button" aria-label=${`Reply to ${message.author.username}`} title="Reply" @click=${() => set({ replyTo: message })}>
      ${icons.reply}
    </button>
    <button
      class="icon-button"
      aria-label="More"
      aria-haspopup="menu"
      title="More"
      @click=${(event: MouseEvent) => {
        const { left, bottom } = (event.currentTarget as Element).getBoundingClientRect();
        openMenu(message, { x: left, y: bottom });
      }}
    >
      ${icons.more}
    </button>
  </span>`;
}
