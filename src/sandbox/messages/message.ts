import type { MessageType } from 'discord-api-types/v10';
import type { Ref } from '../world/types.ts';
import type { TopComponent } from './components.ts';
import type { Embed } from './embeds.ts';

/** Whom a message notifies; what the text merely names is not in it. An edit replaces it, though clients stay silent. */
export interface Pings {
  everyone: boolean;
  users: string[];
  roles: string[];
}

export interface Attachment extends Ref {
  filename: string;
  description: string | null;
  contentType: string;
  data: Uint8Array;
}

/** The interaction that a message answers. */
export interface Origin {
  interactionId: string;
  kind: number;
  /** The command that was used; null for a component. */
  name: string | null;
  userId: string;
  owners: Record<string, string>;
  /** The message whose component was used. */
  interactedWith: string | null;
  /** What opened the modal that was submitted. */
  trigger: Origin | null;
}

export interface Message extends Ref {
  type: MessageType;
  channelId: string;
  guildId: string | null;
  authorId: string;
  content: string;
  embeds: Embed[];
  components: TopComponent[];
  attachments: Attachment[];
  flags: number;
  pings: Pings;
  /** The message that this one answers, which may be gone. */
  replyTo: string | null;
  nonce: string | null;
  createdAt: number;
  editedAt: number | null;
  origin: Origin | null;
  /** The webhook that it came through, where it is none of an interaction. */
  webhookId: string | null;
  /** The only user who sees it; null for a message that everyone in the channel sees. */
  ephemeralFor: string | null;
}
