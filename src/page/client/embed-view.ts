import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from './discord.ts';
import { markdown, type Names } from './markdown.ts';

/** An embed as Discord draws it. */
export function embedView(embed: APIEmbed, { attachments }: Message, names: Names): TemplateResult {
  const { title, url, description, color, fields = [], footer, image } = embed;
  const alt = attachments.find((each) => each.url === image?.url)?.description ?? '';
  return html`<discord-embed slot="embeds" color=${color === undefined ? nothing : `#${color.toString(16).padStart(6, '0')}`}>
    <discord-embed-description slot="description">
      ${
        title === undefined
          ? nothing
          : html`<h4 class="embed-title">${url === undefined ? title : html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>`}</h4>`
      }
      ${description === undefined ? nothing : markdown(description, names)}
    </discord-embed-description>
    ${
      fields.length === 0
        ? nothing
        : html`<discord-embed-fields slot="fields">
            ${fields.map(
              ({ name, value, inline }) =>
                html`<discord-embed-field field-title=${name} ?inline=${inline === true}>${markdown(value, names)}</discord-embed-field>`,
            )}
          </discord-embed-fields>`
    }
    ${
      image === undefined
        ? nothing
        : html`<a slot="fields" class="picture" href=${image.url} target="_blank" rel="noopener"><img src=${image.url} alt=${alt} /></a>`
    }
    ${footer === undefined ? nothing : html`<discord-embed-footer slot="footer">${footer.text}</discord-embed-footer>`}
  </discord-embed>`;
}
