import type { Day } from '../dates.ts';
import type { Claim, Value } from './claims.ts';
import type { Dispute } from './disputes.ts';
import type { Event } from './events.ts';
import type { Period } from './findings.ts';
import type { Given, Option } from './options.ts';
import type { Quantity } from './quantities.ts';
import type { Condition, Conditions } from './tables.ts';
import type { Term } from './terms.ts';
import type { Voice } from './voices.ts';

/** The ruling of a decision. */
export type Ruling = 'yes' | 'no' | 'conditional' | 'not_stated';

/** A claim that a statement rests on; with `naming` or `lacking`, only its findings whose list has (lacks) that option's company. */
export type Rest = string | { readonly claim: string; readonly naming?: string; readonly lacking?: string };

/** A figure worked out from the values of claims, and from sums given as options. */
export type Derived = { readonly from: readonly [string, ...string[]]; readonly is: (...values: Quantity[]) => string };

/**
 * A sentence to say, if its conditions hold and every claim that it rests on is proven. In the text `{claim.id}` is the value
 * of a claim (`{claim.id:all}` the names on all its lists, `{claim.id:some}` those on some), `{option}` an option as given, `{name}` a figure derived here, `{published:claim.id}` the day of its article, and `{since:term}`
 * the start of a term's version (`{since:term.version}` of the one so named).
 */
export type StatementRule = {
  readonly text: string;
  readonly rests: readonly [Rest, ...Rest[]];
  readonly if?: Conditions;
  readonly figures?: Readonly<Record<string, Derived>>;
  /** True where the articles do not say it in these words and it follows from what they say. */
  readonly derived?: true;
  /** True where the answer stands without it. */
  readonly optional?: true;
  /** True where it comes after what the other tables say. */
  readonly aside?: true;
};

/** A sentence about what the shelf does not hold: that no article makes a claim, or that a single one does. */
export type CaveatRule = { readonly text: string; readonly if?: Conditions } & (
  | { readonly absent: string }
  | { readonly sole: string }
);

/** One row: in which case, with which ruling, what to say; or why nothing can be said. */
export type Row =
  | {
      readonly when: Conditions;
      readonly ruling?: Ruling;
      readonly say: readonly [StatementRule, ...(StatementRule | CaveatRule)[]];
    }
  | {
      readonly when: Conditions;
      readonly decline: 'absent' | 'unknown_entity';
      readonly text: string;
      /** Claims whose quotes are shown as the nearest passages. */
      readonly near?: readonly string[];
    };

/** What a computed input may look at. */
export type Case = {
  readonly options: Given;
  readonly values: (claim: string) => readonly Value[];
  /** True when an article makes the claim. */
  readonly found: (claim: string) => boolean;
  /** True when an article names it outside of page furniture, in a passage that has the words `beside` too. */
  readonly named: (name: string, beside?: readonly string[]) => boolean;
};

/** Where an input of a facet comes from. */
export type Input =
  | {
      readonly kind: 'option';
      readonly option: string;
      readonly otherwise: string;
      readonly without: readonly string[];
    }
  | { readonly kind: 'computed'; readonly values: readonly string[]; readonly from: (of: Case) => string }
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'since'; readonly day: Day };

/** Example questions, as people ask them. */
export type Asks = readonly [string, ...string[]];

/** The smallest thing that can be asked and answered. The first table decides; unless it declines, the others add what they say. */
export type Facet = {
  readonly title: string;
  /** Questions that it answers; here, or in the topic's plain words where it has such a file. */
  readonly asks?: Asks;
  /** A slash command that asks it. */
  readonly example: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly tables: readonly [readonly Row[], ...(readonly Row[])[]];
  /** The terms that it tells the history of, the main one first; an empty list where it speaks of no change of a term. */
  readonly terms?: readonly string[];
  /** What `{option}` reads as where the option was not given. */
  readonly otherwise?: Readonly<Record<string, string>>;
  /** Options that a question in plain words is taken to mean where it leaves them out. */
  readonly assume?: Readonly<Record<string, string>>;
};

/** Something that people ask and no article says: it is known to be missing, and declined by its name. */
export type Gap = {
  /** What is missing; completes "no article here says …". */
  readonly missing: string;
  readonly asks: Asks;
  /** Claims whose quotes are shown as the nearest passages. */
  readonly near?: readonly string[];
};

/** What a picture shows of a topic beside its events: who has which role, and what is to be spent over which years. */
export type Drawing = {
  /** The facets whose answers it goes with. */
  readonly facets: readonly string[];
  /** When the roles were given. */
  readonly from: Day;
  /** Each with the claim whose lists name the companies that have it, and the command that asks for it. */
  readonly roles: readonly { readonly role: string; readonly claim: string; readonly asks: string }[];
  /** Each with the claim that gives it, and the one that gives over how many years from that day it is spent; else it is at once. */
  readonly sums: readonly {
    readonly from: Day;
    readonly says: string;
    readonly sum: string;
    readonly years?: string;
    readonly asks: string;
  }[];
};

/** One slash command that answers: what it takes, what it knows, what it says. */
export type Topic = {
  readonly title: string;
  readonly description: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly terms: readonly Term[];
  /** What happened and changed no term, in the order of the dates. */
  readonly events?: readonly Event[];
  /** What accounts differ on without a figure to compare. */
  readonly disputes?: readonly Dispute[];
  readonly drawing?: Drawing;
  readonly claims: readonly Claim[];
  readonly facets: Readonly<Record<string, Facet>>;
  readonly gaps?: readonly Gap[];
  /** Which facet is asked, by the options given: the first whose conditions hold (`given`, `not given`, or a choice's label). */
  readonly route: readonly { readonly when: Conditions; readonly facet: string }[];
};

/** A facet with the questions that it answers. */
export type WholeFacet = Facet & { readonly asks: Asks };

/**
 * What of a topic only questions in plain words need, in a file of its own, which is loaded when the first is asked: the
 * examples of its facets, the facets that no option leads to, and the gaps.
 */
export type PlainWords = {
  /** By the facets of the topic's own file, all of them. */
  readonly asks: Readonly<Record<string, Asks>>;
  readonly facets?: Readonly<Record<string, WholeFacet>>;
  readonly gaps?: readonly Gap[];
};

/** A topic with its plain words. */
export type WholeTopic = Topic & { readonly facets: Readonly<Record<string, WholeFacet>> };

/** All commands, with their claims and terms in one pool: a topic may rest on another's. */
export type Library = {
  /** As slash commands need them: without the plain words that have a file of their own. */
  readonly topics: ReadonlyMap<string, Topic>;
  /**
   * Checks the shape of these topics and every name that they use, and proves their tables, when first called. Nothing may be
   * answered before.
   * @throws ConfigError for the first that does not fit
   */
  readonly prove: () => void;
  /**
   * The same topics with all plain words, loaded and checked when first asked for.
   * @throws ConfigError for the first file that cannot be loaded or does not fit
   */
  readonly whole: () => ReadonlyMap<string, WholeTopic>;
  /**
   * How people ask, beside the examples of the topics; read and checked when first asked for.
   * @throws ConfigError for the first voice that cannot be read or does not fit
   */
  readonly voices: () => readonly Voice[];
  /** A facet of a topic; one that no options lead to may have to be loaded. */
  readonly facet: (topic: string, facet: string) => Facet | undefined;
  readonly claims: readonly Claim[];
  readonly claim: (id: string) => Claim | undefined;
  readonly term: (id: string) => Term | undefined;
  /** The times of the versions that a claim is about; none where it is about no version. */
  readonly periods: (claim: string) => readonly Period[];
};

/** Names a command file's content as a topic. */
export function topic(definition: Topic): Topic {
  return definition;
}

/** Names what a file of plain words holds. */
export function plainWords(definition: PlainWords): PlainWords {
  return definition;
}

/** An input that is a choice option, or a default where the option was not given; `without` the choices routed elsewhere. */
export function option(name: string, otherwise: string, ...without: readonly string[]): Input {
  return { kind: 'option', option: name, otherwise, without };
}

/** An input that is a term's version on the day: its name, `before` the first, or `beyond` its stated end. */
export function version(term: string): Input {
  return { kind: 'term', term };
}

/** An input that is `before` a day or `from` it on. */
export function since(day: Day): Input {
  return { kind: 'since', day };
}

/** An input worked out from the options and the findings. */
export function computed(values: readonly [string, ...string[]], from: (of: Case) => string): Input {
  return { kind: 'computed', values, from };
}

/** Anything but these. */
export function not(...values: readonly [string, ...string[]]): Condition {
  return { not: values };
}
