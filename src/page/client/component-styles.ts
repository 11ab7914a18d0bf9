import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { type CSSResult, css, type LitElement } from 'lit';

// The components bring the colours of two themes; here they take the page's, which have enough contrast on both.
const OURS: readonly (readonly [typeof LitElement, CSSResult])[] = [
  [
    DiscordMessages,
    css`
      :host {
        color: var(--text);
        border: 0;
      }
      ::slotted(*:not(:first-child)) {
        margin-top: 0.9rem;
      }
    `,
  ],
  [
    DiscordMessage,
    css`
      :host {
        color: var(--text);
        padding-right: 16px;
        font-family: var(--font);
      }
      :host([ephemeral]),
      :host([highlight]) {
        padding-right: 16px;
      }
      :host([message-body-only]) {
        margin-top: 0 !important;
      }
      .discord-author-avatar img {
        cursor: default;
      }
      .discord-message-content {
        min-width: 0;
      }
      .discord-message-timestamp,
      .discord-message-edited,
      :host([light-theme]) .discord-message-timestamp {
        color: var(--muted);
      }
      .discord-message-timestamp-hover {
        flex: none;
        font-size: 0;
      }
      .discord-message-markup {
        display: block;
      }
      /* It has a button of its own that a keyboard reaches. */
      .discord-message-ephemeral {
        display: none;
      }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`
      :host .discord-author-username {
        color: var(--strong);
      }
      :host .discord-author-username:hover {
        text-decoration: none;
        cursor: default;
      }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host {
        color: var(--text);
        max-width: 100%;
      }
      :host .discord-embed-wrapper {
        background-color: var(--embed);
        border-color: var(--line);
        max-width: 560px;
      }
      :host .discord-embed-wrapper .discord-embed-grid {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      :host .discord-embed-root {
        flex: 1;
      }
    `,
  ],
  [
    DiscordEmbedDescription,
    css`
      :host {
        display: block;
        line-height: 1.3rem;
      }
    `,
  ],
  [
    DiscordEmbedField,
    css`
      :host .discord-field-title {
        color: var(--strong);
      }
    `,
  ],
  [
    DiscordEmbedFooter,
    css`
      :host {
        color: var(--muted);
        overflow-wrap: anywhere;
      }
    `,
  ],
  [
    DiscordReply,
    css`
      :host {
        color: var(--muted);
        font-family: var(--font);
        overflow: hidden;
      }
      .discord-replied-message-username {
        color: var(--strong);
        opacity: 1;
      }
      .discord-replied-message-username:hover {
        text-decoration: none;
        cursor: default;
      }
      .discord-replied-message-content {
        cursor: default;
        overflow: hidden;
      }
      .discord-replied-message-content:hover {
        color: inherit;
      }
    `,
  ],
];

/** Gives Discord's components the page's colours, before the first of them is drawn. */
export function dressComponents(): void {
  for (const [component, style] of OURS) component.elementStyles = [...component.elementStyles, style];
}
