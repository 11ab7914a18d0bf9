import { tokens } from '../corpus/tokens.ts';
import { UserError } from '../errors.ts';
import { all, atMost, byKind, fields, list, oneOf, text, that } from './forms.ts';
import { mentions, partyOf } from './parties.ts';
import { dollars } from './quantities.ts';

/** What a slash command takes, in its fields' order. `max` is in characters. */
export type Option =
  | { readonly kind: 'choice'; readonly description: string; readonly choices: readonly string[] }
  | { readonly kind: 'company'; readonly description: string; readonly max: number }
  | {
      readonly kind: 'money';
      readonly of: 'profits' | 'revenue';
      readonly description: string;
      readonly max: number;
    };

/** Options as understood, by name: a choice by its label, a company by its usual name, profits in dollars. */
export type Given = Readonly<Record<string, string | number>>;

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
  const text = typed.normalize('NFC').replaceAll('’', "'").replaceAll('−', '-').replace(/\s+/g, ' ').trim();
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
  }
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

/** The form that options have in a command file. */
export const OPTION = byKind({
  choice: fields<OptionOf<'choice'>>({ kind: line, description: line, choices: all(list(line, 1), atMost(25)) }, {}),
  company: fields<OptionOf<'company'>>({ kind: line, description: line, max: positive }, {}),
  money: fields<OptionOf<'money'>>(
    { kind: line, of: oneOf('profits', 'revenue'), description: line, max: positive },
    {},
  ),
});
