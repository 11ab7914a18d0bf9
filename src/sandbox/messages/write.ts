import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { demand } from '../errors.ts';
import { existing, type State } from '../world/state.ts';
import type { Channel } from '../world/types.ts';
import { checkLayout, type MessageForm } from './form.ts';
import { number, shownText } from './layout.ts';
import { resolvePings } from './mentions.ts';
import type { Attachment, Message, Origin } from './message.ts';
import { attachmentUrl } from './render.ts';

/** A file of a multipart request; `index` is the n of its field `files[n]`. */
export interface UploadedFile {
  index: string;
  filename: string;
  contentType: string;
  data: Uint8Array;
}

export interface Draft {
  channel: Channel;
  authorId: string;
  form: MessageForm;
  files: UploadedFile[];
  /** Flags that the form cannot set: a private answer, an answer still to come. */
  flags?: number;
  type?: MessageType;
  origin?: Origin;
  /** The webhook that it comes through. */
  webhookId?: string;
  ephemeralFor?: string | null;
  replyTo?: string | null;
  /** False where the author lacks Embed Links. */
  mayEmbed?: boolean;
}

const settableFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
const editableFlags = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Stores a new message and tells everyone; throws what Discord throws for a body that is empty or too much. */
export function createMessage(state: State, draft: Draft): Message {
  const { channel, form, authorId } = draft;
  const flags = ((form.flags ?? 0) & settableFlags) | (draft.flags ?? 0);
  checkLayout(form, flags);
  const attachments = draft.files.map((file) => newAttachment(state, form, file));
  const embeds = draft.mayEmbed === false ? [] : (form.embeds ?? []);
  const content = form.content ?? '';
  const components = number(form.components ?? []);
  if ((flags & MessageFlags.Loading) === 0) {
    const rest = content !== '' || components.length > 0 || attachments.length > 0;
    demand(rest || embeds.length > 0 || !form.embeds?.length, 'missingPermissions');
    demand(rest || embeds.length > 0, 'emptyMessage');
  }
  const replyTo = draft.replyTo ?? null;
  const message: Message = {
    id: state.identity.snowflake(),
    type: draft.type ?? (replyTo === null ? MessageType.Default : MessageType.Reply),
    channelId: channel.id,
    guildId: channel.guildId,
    authorId,
    content,
    ...linked(state, channel, attachments, { embeds, components }),
    attachments,
    flags,
    pings: pings(state, draft, shownText(components)),
    replyTo,
    nonce: form.nonce ?? null,
    createdAt: state.calendar(),
    editedAt: null,
    origin: draft.origin ?? null,
    webhookId: draft.webhookId ?? null,
    ephemeralFor: draft.ephemeralFor ?? null,
  };
  state.messages.set(message.id, message);
  if (message.ephemeralFor === null) channel.lastMessageId = message.id;
  state.hub.emit({ type: 'message_created', message });
  return message;
}

/** Changes what the form names and leaves the rest; an answer that was still to come has come. */
export function editMessage(
  state: State,
  message: Message,
  { form, files, mayEmbed = true }: Pick<Draft, 'form' | 'files' | 'mayEmbed'>,
): Message {
  const channel = existing(state.channels, message.channelId);
  const flags = (message.flags | ((form.flags ?? 0) & editableFlags)) & ~MessageFlags.Loading;
  const content = form.content === undefined ? message.content : (form.content ?? '');
  const embeds = form.embeds === undefined ? message.embeds : mayEmbed ? (form.embeds ?? []) : [];
  const components = form.components === undefined ? message.components : number(form.components ?? []);
  checkLayout({ content, embeds, components }, flags);
  const kept = message.attachments.filter(
    ({ id }) => !form.attachments || form.attachments.some((one) => one.id === id),
  );
  const attachments = [...kept, ...files.map((file) => newAttachment(state, form, file))];
  demand(content !== '' || embeds.length + components.length + attachments.length > 0, 'emptyMessage');
  const draft = {
    channel,
    authorId: message.authorId,
    form: { ...form, content },
    replyTo: message.replyTo,
    origin: message.origin,
  };
  Object.assign(message, {
    content,
    ...linked(state, channel, attachments, { embeds, components }),
    attachments,
    pings: pings(state, draft, shownText(components)),
    // Discord does not mark the arrival of a deferred answer as an edit.
    editedAt: message.flags & MessageFlags.Loading ? null : state.calendar(),
    flags,
  });
  state.hub.emit({ type: 'message_updated', message });
  return message;
}

export function deleteMessage(state: State, message: Message): void {
  state.messages.delete(message.id);
  state.hub.emit({ type: 'message_deleted', message });
}

interface Pinging {
  channel: Channel;
  authorId: string;
  form: MessageForm;
  origin?: Origin | null | undefined;
  replyTo?: string | null;
}

function pings(state: State, { channel, authorId, form, origin, replyTo }: Pinging, shown: string) {
  return resolvePings(state, {
    channel,
    authorId,
    text: `${form.content ?? ''}\n${shown}`,
    allowed: form.allowed_mentions ?? null,
    fallback: origin ? ['users'] : ['users', 'roles', 'everyone'],
    repliedTo: (replyTo && state.messages.get(replyTo)?.authorId) || null,
  });
}

function newAttachment(state: State, form: MessageForm, file: UploadedFile): Attachment {
  const described = form.attachments?.find(({ id }) => id === file.index);
  return {
    id: state.identity.snowflake(),
    filename: (described?.filename ?? file.filename).replaceAll(/[^\w.-]/g, '_'),
    description: described?.description ?? null,
    contentType: file.contentType,
    data: file.data,
  };
}

/** Replaces `attachment://name` by where the file of that name is served. */
function linked<T>(state: State, channel: Channel, attachments: Attachment[], value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) => {
    const name = typeof part === 'string' && part.startsWith('attachment://') ? part.slice(13) : undefined;
    const attachment = attachments.find(({ filename }) => filename === name);
    return attachment ? attachmentUrl(state, channel.id, attachment) : part;
  });
}
