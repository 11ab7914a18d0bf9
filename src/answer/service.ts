import type { Given, Option } from '../rules/options.ts';

/**
 * A slash command with subcommands, which does something for a channel or a person beyond answering. Only who calls it sees
 * what it replies.
 */
export type Service = {
  readonly description: string;
  /** A slash command that calls it. */
  readonly example: string;
  readonly subcommands: Readonly<Record<string, Subcommand>>;
};

export type Subcommand = {
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  /** @throws UserError where it cannot be done, with the remedy */
  readonly run: (order: Order, means: Means) => Promise<Told>;
  /** What an option of the kind `offered` could hold. */
  readonly offer?: (typing: Typing, means: Means) => Promise<readonly Choice[]>;
};

/** What services work with. The layer that makes a means adds it here under its name. */
// biome-ignore lint/suspicious/noEmptyInterface: others add to it.
export interface Means {}

/** A subcommand called: its options as understood, and by whom and where. A channel is given as its id. */
export type Order = { readonly options: Given; readonly caller: Caller };

export type Typing = { readonly option: string; readonly typed: string; readonly caller: Caller };

/** A choice offered while typing; `value` is what the option then holds. */
export type Choice = { readonly name: string; readonly value: string };

export type Caller = {
  readonly userId: string;
  readonly where:
    | { readonly kind: 'direct' }
    | { readonly kind: 'guild'; readonly guildId: string; readonly here: Spot; readonly mayManage: boolean }
    /** Where the bot cannot write by itself: it is there by this person's account only, or without its bot user, or in a group. */
    | { readonly kind: 'shut'; readonly why: 'by account' | 'no bot' | 'group' };
  /** The channels that options name, by their ids. */
  readonly spots: ReadonlyMap<string, Spot>;
};

/** A channel as posting sees it. */
export type Spot = {
  readonly channelId: string;
  readonly form: 'text' | 'announcement' | 'thread' | 'forum' | 'other';
  /** The rights that posting needs and the bot lacks there, by their names. */
  readonly missing: readonly string[];
};

/** What is replied: lines of words, links and channels; or a message made elsewhere, as JSON. */
export type Told = { readonly lines: readonly Line[] } | { readonly message: string };
/** A line's parts: words as they are, shown letter by letter; a channel by its id; a link. */
export type Line = readonly (
  | string
  | { readonly channel: string }
  | { readonly words: string; readonly url: string }
)[];

/** Names a command file's content as a service. */
export function service(definition: Service): Service {
  return definition;
}
