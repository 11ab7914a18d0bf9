import type { Evidence } from '../answer/answer.ts';
import type { Day, LooseDate } from '../dates.ts';

/** How something came to be known: the parties announced it, a company filed it, or the press reported it. */
export type Source = 'announced' | 'filed' | 'reported';

/** What bars and marks have in common: what they say, and what they lead to. */
type Shown = {
  /** Unique in the figure, and an element's id in the picture. */
  readonly id: string;
  readonly source: Source;
  /** A clause without a full stop, as the time line says it. */
  readonly says: string;
  /** False where no quote gives the date, but the rule's author does. */
  readonly dated: boolean;
  readonly quotes: readonly Evidence[];
  /** A slash command that asks for it. */
  readonly asks: string;
};

/** A version of a term, from its start to its end. */
export type Bar = Shown & {
  /** A word or two. */
  readonly label: string;
  readonly from: LooseDate;
  /** The first day on which it no longer holds; null where nothing ends it. */
  readonly until: Day | null;
  /** Whether another version follows, the deal states its end, or nothing does. */
  readonly ends: 'replaced' | 'stated' | 'open';
  /** What it says of the clause itself: `ended` where there is none any more; `planned` where it is none, but what is to be spent. */
  readonly state: 'in_force' | 'ended' | 'unknown' | 'planned';
  /** Whether it is over on the as-of day, holds on it, or begins after it. */
  readonly time: 'past' | 'now' | 'later';
};

/** Something that happened. */
export type Mark = Shown & {
  readonly date: LooseDate;
  readonly time: 'past' | 'later';
};

export type Row = {
  /** The command of the topic. */
  readonly topic: string;
  readonly title: string;
  /** What stands below the title, where it needs more words. */
  readonly text?: string;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
};

/** Companies against their roles. */
export type Table = {
  readonly columns: readonly string[];
  /** For each column the mark of the day on which the role was given; undefined where no list names the company. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (Mark | undefined)[] }[];
};

/** A day that is drawn as a line through all rows. */
export type Line = { readonly kind: 'today' | 'as-of'; readonly day: Day; readonly label: string };

/** What a picture shows, as plain data. */
export type Figure = {
  readonly title: string;
  readonly subtitle: string;
  /** The first and the last year of its axis. */
  readonly years: readonly [from: number, to: number];
  /** What stands above the rows. */
  readonly table?: Table;
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
  /** What a bar says beyond it is still ahead. */
  readonly today: Day;
  /** The picture in a few sentences, for whoever does not see it. At most 1,024 characters. */
  readonly alt: string;
};
