import type {
  ArticleShape,
  ClockShape,
  FigureShape,
  PersonShape,
  QuoteShape,
  StartShape,
  TermsShape,
} from '../shapes.ts';
import type { Channel, Choice, Command, Guild, Message, Modal } from './discord.ts';

/** A line that only this window shows: what Discord's own client says when `used` has failed, or, with nothing used, a hint. */
export type Notice = { readonly id: string; readonly channel: string; readonly text: string; readonly used: string };

/** The picture of all terms. */
export const WHOLE_DEAL = 'timeline';

/** What stands beside the chat. */
export type Panel =
  /** With a picture: `WHOLE_DEAL`, or a topic's own. */
  | { readonly kind: 'deal'; readonly figure: string }
  | {
      readonly kind: 'evidence';
      readonly quotes: readonly QuoteShape[];
      readonly at: number;
      readonly article?: ArticleShape;
    };

/** All that the page shows. Views read it; only the actions of `createApp` change it. */
export type State = {
  readonly start: StartShape;
  person: PersonShape;
  me: { id: string; username: string } | undefined;
  guild: Guild | undefined;
  channels: Channel[];
  channel: string | undefined;
  /** Messages and notices of a channel, the oldest first. */
  messages: Map<string, Message[]>;
  notices: Notice[];
  commands: Map<string, readonly Command[]>;
  unread: Set<string>;
  /** Who types where, until when, in milliseconds of real time. */
  typing: Map<string, Map<string, number>>;
  /** What was started and is not told yet: nonces, and what they began with. */
  pending: Map<string, Pending>;
  /** Buttons that failed, by message. */
  failed: Map<string, string>;
  replyTo: Message | undefined;
  /** How often something was said or started here: then the log goes to its end. */
  asked: number;
  modal: Modal | undefined;
  isConnected: boolean;
  panel: Panel;
  isPanelOpen: boolean;
  isDrawerOpen: boolean;
  clock: ClockShape & { readonly read: number };
  terms: TermsShape | undefined;
  /** The picture beside the chat, and which. */
  figure: (FigureShape & { readonly of: string }) | undefined;
};

/** Something started with the bot that is not told yet. */
export type Pending = {
  readonly channel: string;
  /** What it is called in words: "/rofr". */
  readonly used: string;
  readonly message?: string;
  readonly since: number;
  readonly choices?: (choices: readonly Choice[]) => void;
};

/** What an option of a slash command was given. */
export type Value = string | number | boolean;
