// What the page's own routes answer: plain data, read by server and browser alike.

/** A quote and who says it. `text` is the slice of the article's body from `start` to `end`. */
export type QuoteShape = {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Who and when: "Exhibit's brief of …, 22 January 2025". */
  readonly source: string;
  readonly title: string;
};

/** The quotes behind an answer, in the order of the numbers that its message shows. */
export type AnswerShape = { readonly quotes: readonly QuoteShape[]; readonly changed: boolean };

/** An article in its passages, each with what it proves. */
export type ArticleShape = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** What kind of text it is, in a sentence. */
  readonly about: string;
  readonly url: string | null;
  readonly body: string;
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: 'sentence' | 'item' | 'cell' | 'heading' | 'question' | 'furniture';
    /** What the passage is quoted for: "that Microsoft has first refusal". Empty where nothing rests on it. */
    readonly proves: readonly string[];
  }[];
};

/** How a term stands on the day asked for. */
export type TermShape = {
  readonly id: string;
  readonly name: string;
  readonly state: 'before' | 'in_force' | 'ended' | 'unknown' | 'unproven';
  /** A sentence; empty before the first version and where no article proves the day's. */
  readonly says: string;
  /** "Since 28 October 2025"; empty where there is nothing to say. */
  readonly since: string;
  readonly quotes: readonly QuoteShape[];
};

/** The terms on a day, as far as the articles reach. */
export type TermsShape = {
  readonly on: string;
  readonly newest: string;
  readonly terms: readonly TermShape[];
};

/** The deal or a topic as a picture, and the quotes behind each of its bars and marks, by the id that its group has in the SVG. */
export type FigureShape = { readonly svg: string; readonly shown: Readonly<Record<string, readonly QuoteShape[]>> };

/** Who can sit in front of the page. */
export type PersonShape = { readonly username: string; readonly role: 'admin' | 'member'; readonly token: string };

/** Something to try, one click each: a command or a message in a channel, with the clock set, or a view opened. */
export type TryShape = {
  readonly title: string;
  readonly text: string;
  readonly does:
    | { readonly kind: 'say'; readonly where: 'general' | 'direct'; readonly says: string }
    | { readonly kind: 'say on a day'; readonly day: string; readonly says: string }
    | { readonly kind: 'show the deal' };
};

/** What the page is told first. */
export type StartShape = {
  readonly people: readonly PersonShape[];
  readonly tries: readonly TryShape[];
  /** The topics that have a picture of their own, by the names of their commands. */
  readonly pictured: readonly { readonly topic: string; readonly title: string }[];
};

/** The page's clock. `now` is in milliseconds since 1970; `speed` is how many of them are to pass in one real one. */
export type ClockShape = { readonly now: number; readonly speed: number; readonly isReal: boolean };

/** A change of the clock: to a day, to real time, or how fast it runs. */
export type ClockChange = { readonly day: string } | { readonly isReal: true } | { readonly speed: number };
