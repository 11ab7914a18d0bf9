import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** A finished message, as plain data. It never notifies anybody. */
export type Payload = {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
};

/** What any message of the bot is built from. */
export function payload(body: Partial<Omit<Payload, 'allowedMentions'>>): Payload {
  return { embeds: [], components: [], ...body, allowedMentions: { parse: [], repliedUser: false } };
}

/** A button; `customId` comes back when it is pressed. */
export function button(label: string, customId: string, disabled = false): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId, disabled };
}

/** Buttons in one row; none makes no row. */
export function row(buttons: APIButtonComponentWithCustomId[]): Payload['components'] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}
