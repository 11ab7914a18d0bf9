import { tokens } from '../corpus/tokens.ts';
import { isLooseDate, type LooseDate } from '../dates.ts';
import { UserError } from '../errors.ts';
import { all, atMost, byKind, fields, list, oneOf, text, that } from './forms.ts';
import { mentions, partyOf } from './parties.ts';
import { dollars } from './quantities.ts';

/** What a slash command takes, in its fields' order. `max` is in characters. */
export type Option = { readonly description: string; readonly required?: true } & (
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'company'; readonly max: number }
  | { readonly kind: 'money'; readonly of: 'profits' | 'revenue'; readonly max: number }
  | { readonly kind: 'date'; readonly max: number }
  | { readonly kind: 'words'; readonly max: number }
  | { readonly kind: 'id'; readonly max: number }
  | { readonly kind: 'name'; readonly of: 'topic' | 'article' | 'command'; readonly max: number }
  | { readonly kind: 'offered'; readonly max: number }
  | { readonly kind: 'channel' }
  | { readonly kind: 'flag' }
);

/**
 * Options as understood, by name: a choice by its label, a company by its usual name, a sum in dollars, a date as a day, month
 * or year, words, names and an answer's id as typed, a channel by its id, a flag as "true" or "false".
 */
export type Given = Readonly<Record<string, string | number>>;

/** Options beside a command's own: every topic has both, an action the second. */
export const AS_OF = 'as-of';
export const PRIVATE = 'private';

/** One of a few labels. */
export function choice(description: string, ...choices: readonly [string, ...string[]]): Option {
  return { kind: 'choice', description, choices };
}

/** Any company, by name; known ones are completed while typing. */
export function company(description: string): Option {
  return { kind: 'company', description, max: 40 };
}

/** A sum in US dollars, of profits or of revenue. */
export function money(of: 'profits' | 'revenue', description: string): Option {
  return { kind: 'money', of, description, max: 40 };
}

/** A day, a month or a year. */
export function date(description: string): Option {
  return { kind: 'date', description, max: 30 };
}

/** Free words. */
export function words(description: string, max: number): Option {
  return { kind: 'words', description, max };
}

/** A longer id of an answer is neither shown nor read. In characters. */
export const ID_LENGTH = 300;

/** The id of an answer, whatever stands around it in the place that it was copied from. */
export function answerId(description: string): Option {
  return { kind: 'id', description, max: ID_LENGTH };
}

/** A topic, an article or a command by its name, completed while typing. */
export function nameOf(of: 'topic' | 'article' | 'command', description: string): Option {
  return { kind: 'name', of, description, max: 100 };
}

/** Words that the command itself completes while they are typed. */
export function offered(description: string, max: number): Option {
  return { kind: 'offered', description, max };
}

/** A channel or thread of the server. */
export function channel(description: string): Option {
  return { kind: 'channel', description };
}

/** True or false. */
export function flag(description: string): Option {
  return { kind: 'flag', description };
}

/** An option that must be given. */
export function required(option: Option): Option {
  return { ...option, required: true };
}

const SCALES: Record<string, number> = {
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
const MONEY =
  /^(-)?\s*(?:us)?\$?\s*(-)?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,9})?\s*(m|mn|million|b|bn|billion|t|tn|trillion)$/i;
const OTHER_CURRENCY =
  /[€£¥₹]|\b(?:ca?|au?|nz|hk|sg?|r)\$|\b(?:eur|euros?|gbp|pounds?|jpy|yen|cny|rmb|yuan|inr|chf|cad|aud)\b/i;
const ABOUT = { profits: /profits?|earnings/i, revenue: /revenue|sales|turnover/i };

/**
 * Understands one option's value as typed.
 * @throws UserError naming the value and what would do
 */
export function understand(name: string, option: Option, typed: string): string | number {
  const text = plain(typed);
  switch (option.kind) {
    case 'choice': {
      const label = option.choices.find((each) => each.toLowerCase() === text.toLowerCase());
      if (label !== undefined) return label;
      throw new UserError(`${name}: "${shown(text)}" is no choice. Choose one of: ${option.choices.join(', ')}.`);
    }
    case 'company': {
      if (text.length > option.max)
        throw new UserError(
          `${name}: "${shown(text)}" is longer than ${option.max} characters. Give a company's name.`,
        );
      if (!/[\p{L}\p{N}]/u.test(text) || text.includes('|'))
        throw new UserError(`${name}: "${shown(text)}" is no name. Give a company's name, such as Oracle.`);
      return partyOf(text) ?? oneCompany(name, text);
    }
    case 'money':
      return dollarsOf(name, option.of, text);
    case 'date':
      return looseDate(name, text);
    case 'channel': {
      const [id] = /\d{17,20}/.exec(text) ?? [];
      if (id !== undefined) return id;
      throw new UserError(`${name}: "${shown(text)}" is no channel. Choose one of the server's.`);
    }
    case 'flag':
      if (/^(?:true|false|yes|no)$/i.test(text)) return String(/^(?:true|yes)$/i.test(text));
      throw new UserError(`${name}: "${shown(text)}" is neither true nor false.`);
    case 'words':
    case 'offered':
    case 'name':
      if (text === '') throw new UserError(`${name}: it is empty. ${option.description}.`);
      if (text.length > option.max)
        throw new UserError(`${name}: "${shown(text)}" is longer than ${option.max} characters. Give less.`);
      return option.kind === 'name' ? asName(text) : unparted(text);
    case 'id':
      return idIn(name, typed, option.max);
  }
}

/** A name as it is compared: in one form of its letters and spaces, without a slash before it. */
export function asName(typed: string): string {
  return unparted(plain(typed).replace(/^\//, '').toLowerCase().normalize('NFC'));
}

// An answer's id parts its options by this line.
function unparted(text: string): string {
  return text.replaceAll('|', '¦');
}

// What no eye or copy keeps apart is one: so an id that holds the value survives being shown and copied.
function plain(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
    .replace(/[’`]/g, "'")
    .replaceAll('−', '-')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * Understands a date as typed.
 * @throws UserError with an example
 */
export function looseDate(name: string, typed: string): LooseDate {
  const text = typed.trim();
  if (isLooseDate(text)) return text;
  throw new UserError(
    `${name}: "${shown(text)}" is no date. Give a day, a month or a year, such as 2025-06-30, 2025-06 or 2025.`,
  );
}

const AROUND_IDS = /^(?:id\b(?!\|)[\s:]*|[\s`'"‘’“”«»])+|[\s`'"‘’“”«»]+$/giu;

function idIn(name: string, typed: string, max: number): string {
  const id = typed.normalize('NFC').replace(AROUND_IDS, '');
  if (id !== '' && id.length <= max) return id;
  throw new UserError(`${name}: "${shown(typed.trim())}" is no id of an answer. It stands in the last line of one.`);
}

function oneCompany(name: string, text: string): string {
  const known = new Set(mentions(text, tokens(text)).map((mention) => mention.name));
  if (known.size < 2) return text;
  throw new UserError(`${name}: "${shown(text)}" names ${[...known].join(' and ')}. Give one company.`);
}

function dollarsOf(name: string, of: keyof typeof ABOUT, text: string): number {
  const [whole, sign, inner, digits = '', part = '', unit = ''] = MONEY.exec(text) ?? [];
  if (whole === undefined || (sign && inner)) {
    const other = of === 'profits' ? 'revenue' : 'profits';
    const why = ABOUT[other].test(text)
      ? `is about ${other}; this is about ${of}`
      : OTHER_CURRENCY.test(text)
        ? 'is in another currency; this is in US dollars'
        : `is no sum of ${of}`;
    throw new UserError(
      `${name}: "${shown(text)}" ${why}. Give ${of} in US dollars with a unit, such as $120bn, 80 billion, 1.2tn or -3bn.`,
    );
  }
  // To the cent: the product of a decimal and a scale is not always the number that was typed.
  const amount = Math.round(Number(digits.replaceAll(',', '') + part) * (SCALES[unit.toLowerCase()] ?? 1) * 100) / 100;
  return (sign || inner) && amount !== 0 ? -amount : amount;
}

/** How an understood value is shown. */
export function label(option: Option, value: string | number): string {
  return option.kind === 'money' ? dollars(Number(value)) : String(value);
}

/** A value as typed, short enough to be repeated. */
export function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const line = all(text, atMost(100));
const positive = that((value) => Number.isInteger(value) && Number(value) > 0, 'is no positive whole number');

type OptionOf<K> = Extract<Option, { kind: K }>;
const sized = { kind: line, description: line, max: positive };
const must = oneOf(true);

/** The form that options have in a command file. */
export const OPTION = byKind({
  choice: fields<OptionOf<'choice'>>(
    { kind: line, description: line, choices: all(list(line, 1), atMost(25)) },
    { required: must },
  ),
  company: fields<OptionOf<'company'>>(sized, { required: must }),
  money: fields<OptionOf<'money'>>({ ...sized, of: oneOf('profits', 'revenue') }, { required: must }),
  date: fields<OptionOf<'date'>>(sized, { required: must }),
  words: fields<OptionOf<'words'>>(sized, { required: must }),
  id: fields<OptionOf<'id'>>(sized, { required: must }),
  offered: fields<OptionOf<'offered'>>(sized, { required: must }),
  channel: fields<OptionOf<'channel'>>({ kind: line, description: line }, { required: must }),
  flag: fields<OptionOf<'flag'>>({ kind: line, description: line }, { required: must }),
  name: fields<OptionOf<'name'>>({ ...sized, of: oneOf('topic', 'article', 'command') }, { required: must }),
});
