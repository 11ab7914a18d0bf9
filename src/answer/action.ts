import type { Span } from '../corpus/sentences.ts';
import type { Day, LooseDate } from '../dates.ts';
import type { Given, Option } from '../rules/options.ts';
import type { Library } from '../rules/topic.ts';
import type { Disagreement, Evidence, Reason, Shown } from './answer.ts';
import type { Knowledge } from './decide.ts';
import type { Service } from './service.ts';

/** A line of a report with the quotes that it rests on. */
export type Entry = {
  readonly text: string;
  readonly quotes: readonly Evidence[];
  /** Words to mark in the quotes, as offsets into the body of their article. */
  readonly highlights?: readonly Span[];
};

/** What a picture shows: the time line of these topics in their order, from when to when; or a topic's roles, sums and events. */
export type Pictured = {
  readonly of: 'timeline' | 'roles';
  readonly topics: readonly string[];
  readonly from?: LooseDate | undefined;
  readonly to?: LooseDate | undefined;
};

/** What an action finds: a sentence that answers, then entries. */
export type Report = {
  readonly lead: string;
  readonly entries: readonly Entry[];
  /** The topic that it is about, where it is about one. */
  readonly topic?: string;
  /** Why there is nothing to report. */
  readonly reason?: Reason;
  /** True where it is short and read as one answer, and not as a list of entries. */
  readonly whole?: true;
  /** True where the lead is worked out of the entries. */
  readonly derived?: true;
  readonly disagreements?: readonly Disagreement[];
  /** Slash commands that ask more. */
  readonly suggestions?: readonly string[];
  /** What can be drawn of it, as of the same day. */
  readonly pictured?: Pictured;
};

/** A command called: its options as understood, and the day on which it is asked. */
export type Called = { readonly action: string; readonly options: Given; readonly asOf: Day };

/** What actions work with. */
export type Desk = Knowledge & {
  readonly library: Commands;
  /** The answer to an earlier answer's question, now; undefined for an id that is none. */
  readonly reopen: (id: string) => Reopened | undefined;
  /** The answer to a question in plain words. */
  readonly hear: (text: string, asOf: LooseDate) => Shown;
};

/** An earlier answer's question answered again, and whether the answer is another. */
export type Reopened = Shown & { readonly changed: boolean };

/** A slash command that is no topic: it looks at the terms or at the shelf as a whole. */
export type Action = {
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  /** A slash command that asks it. */
  readonly example: string;
  /** True where it is about the bot and not about the deal. */
  readonly ofBot?: true;
  /** True where what it reports without options is drawn each day, before anybody asks. */
  readonly drawn?: true;
  /**
   * Reports, or answers as another command would.
   * @throws UserError where an option's value cannot be used
   */
  readonly run: (called: Called, desk: Desk) => Report | Shown;
};

/** What any slash command takes. */
export type Command = {
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  /** True where it is asked as of a day. */
  readonly dated: boolean;
  /** True for a subcommand of a service: what it replies is seen by one person only, unasked. */
  readonly served?: true;
};

/** All commands: topics with their claims and terms, actions, and services. */
export type Commands = Library & {
  readonly actions: ReadonlyMap<string, Action>;
  readonly services: ReadonlyMap<string, Service>;
  /** What topics, actions and subcommands take, by name: a subcommand's is two words, as in "digest list". */
  readonly all: ReadonlyMap<string, Command>;
};

/** Names a command file's content as an action. */
export function action(definition: Action): Action {
  return definition;
}
