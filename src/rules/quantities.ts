import { addDays, type Day, monthNumber } from '../dates.ts';

/** How closely a figure is given. */
export type Qualifier = 'exactly' | 'about' | 'over' | 'at least' | 'up to';

/** What is measured. Units: US dollars, a share of 1, watts, years, days since 1970. */
export type Dimension = 'money' | 'share' | 'power' | 'duration' | 'date';

/** A figure as an interval by its qualifier; `text` is how the article writes it. */
export type Quantity = {
  readonly dimension: Dimension;
  readonly amount: number;
  readonly qualifier: Qualifier;
  readonly text: string;
};

/** A figure and where it stands in its text. */
export type Located = Quantity & { readonly start: number; readonly end: number };

/** Ends of an interval; an open end does not belong to it. */
export type Interval = { low: number; high: number; lowOpen: boolean; highOpen: boolean };

/** What "about" and "over" may stray by, as a share of the figure. */
const ABOUT = 0.1;
const OVER = 0.5;

/** The interval of a figure: about x is x ± 10%, over x is (x, 1.5x], at least x is [x, ∞), up to x is (0, x]. */
export function interval({ amount, qualifier }: Pick<Quantity, 'amount' | 'qualifier'>): Interval {
  const closed = { lowOpen: false, highOpen: false };
  const spread = Math.abs(amount);
  switch (qualifier) {
    case 'exactly':
      return { low: amount, high: amount, ...closed };
    case 'about':
      return { low: amount - ABOUT * spread, high: amount + ABOUT * spread, ...closed };
    case 'over':
      return { low: amount, high: amount + OVER * spread, ...closed, lowOpen: true };
    case 'at least':
      return { low: amount, high: Number.POSITIVE_INFINITY, ...closed };
    case 'up to':
      return { low: 0, high: amount, ...closed, lowOpen: true };
  }
}

/** True when the intervals of two figures of one dimension meet. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  const one = interval(a);
  const two = interval(b);
  const below = (x: Interval, y: Interval) => x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen));
  return !below(one, two) && !below(two, one);
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\b(?:over|more than|above|exceeding|in excess of)\s+(?:an? )?$/i, 'over'],
  [/\b(?:at least|no less than|a minimum of)\s+(?:an? )?$/i, 'at least'],
  [/\b(?:up to|at most|as much as|no more than)\s+(?:an? )?$/i, 'up to'],
  [/(?:\b(?:about|around|roughly|approximately|some|nearly|almost|circa)|~)\s*(?:an? )?$/i, 'about'],
];

const SCALES: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  t: 1e12,
  tn: 1e12,
};
const FRACTIONS: Record<string, number> = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 };
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const LONGEST_QUALIFIER = 30;
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const SCALE = 'thousand|million|billion|trillion|[mbt]n|[kmbt]';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

type Reader = {
  dimension: Dimension;
  pattern: RegExp;
  amount: (groups: string[], published: Day) => number | undefined;
};

const READERS: readonly Reader[] = [
  {
    dimension: 'money',
    pattern: new RegExp(
      String.raw`(?:US)?\$\s?(${NUMBER})\s?(${SCALE})?\b|\b(${NUMBER})\s?(${SCALE})\s(?:US )?dollars\b`,
      'gi',
    ),
    amount: ([a, scale, b, other]) => decimal(a || b) * (SCALES[(scale || other || '').toLowerCase()] ?? 1),
  },
  {
    dimension: 'share',
    pattern: /\b(\d+(?:\.\d+)?)(?:\s?%|\s(?:percent|per cent)\b)|\b(?:a|one) (half|third|quarter|fifth|tenth)\b/gi,
    amount: ([percent, fraction]) => (fraction ? FRACTIONS[fraction.toLowerCase()] : decimal(percent) / 100),
  },
  {
    dimension: 'power',
    pattern: /\b(\d+(?:\.\d+)?)[\s-]?(GW|MW|gigawatts?|megawatts?)\b/gi,
    amount: ([number, unit]) => decimal(number) * (/^g/i.test(unit ?? '') ? 1e9 : 1e6),
  },
  {
    dimension: 'duration',
    pattern: new RegExp(String.raw`\b(\d{1,2}|${SMALL.join('|')})(?:\s|-)(?:more |further )?years?\b`, 'gi'),
    amount: ([number]) => (/^\d/.test(number ?? '') ? decimal(number) : SMALL.indexOf((number ?? '').toLowerCase())),
  },
  {
    dimension: 'date',
    pattern: new RegExp(String.raw`\b(?:(\d{1,2}) (${MONTH}) (\d{4})|(${MONTH}) (\d{1,2}), (\d{4}))\b`, 'g'),
    amount: ([d1, m1, y1, m2, d2, y2]) =>
      dayNumber(`${y1 || y2}-${two(monthNumber(m1 || m2 || ''))}-${two(Number(d1 || d2))}`),
  },
  {
    dimension: 'date',
    pattern: /\byesterday\b/gi,
    amount: (_, published) => dayNumber(addDays(published, -1)),
  },
];

/**
 * The figures of one dimension in a text, in order.
 * @param published the day that words such as "yesterday" count from
 */
export function readQuantities(text: string, dimension: Dimension, published: Day): Located[] {
  return READERS.filter((reader) => reader.dimension === dimension)
    .flatMap((reader) =>
      [...text.matchAll(reader.pattern)].flatMap((found): Located[] => {
        const amount = reader.amount(
          found.slice(1).map((group) => group ?? ''),
          published,
        );
        if (amount === undefined || Number.isNaN(amount)) return [];
        const before = text.slice(Math.max(0, found.index - LONGEST_QUALIFIER), found.index).replace(/["“”‘’]+$/, '');
        const qualifier = qualifierOf(before, dimension);
        return [
          { dimension, amount, qualifier, text: found[0], start: found.index, end: found.index + found[0].length },
        ];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

// "Over four years" is a period, not more than four.
function qualifierOf(before: string, dimension: Dimension): Qualifier {
  const text = dimension === 'duration' ? before.replace(/\bover\s+$/i, '') : before;
  return QUALIFIERS.find(([pattern]) => pattern.test(text))?.[1] ?? 'exactly';
}

/** Dollars in a person's short form: 1.2e12 is "$1.2 trillion". */
export function dollars(amount: number): string {
  const sign = amount < 0 ? '-' : '';
  const size = Math.abs(amount);
  const [scale, word] = (
    [
      [1e12, ' trillion'],
      [1e9, ' billion'],
      [1e6, ' million'],
    ] as const
  ).find(([least]) => size >= least) ?? [1, ''];
  return `${sign}$${(size / scale).toLocaleString('en-US', { maximumFractionDigits: 12 })}${word}`;
}

/** A figure with its qualifier, in words: "over $10 billion", "a share of 25%", "four years". */
export function inWords(quantity: Quantity): string {
  const qualifier = quantity.qualifier === 'exactly' ? '' : `${quantity.qualifier} `;
  return qualifier + figure(quantity);
}

function figure({ dimension, amount, text }: Quantity): string {
  switch (dimension) {
    case 'money':
      return dollars(amount);
    case 'share':
      return `${Number((amount * 100).toFixed(2))}%`;
    case 'power':
      return amount >= 1e9 ? `${amount / 1e9} GW` : `${amount / 1e6} MW`;
    case 'duration':
      return `${SMALL[amount] ?? amount} ${amount === 1 ? 'year' : 'years'}`;
    case 'date':
      return text;
  }
}

function decimal(text: string | undefined): number {
  return Number((text ?? '').replaceAll(',', ''));
}

function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function two(number: number | undefined): string {
  return String(number ?? 0).padStart(2, '0');
}

/** The day that a date's amount stands for. */
export function dayOf(quantity: Quantity): Day {
  return new Date(quantity.amount * 86_400_000).toISOString().slice(0, 10);
}
