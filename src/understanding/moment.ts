import { addDays, type Day, firstDay, isDay, type LooseDate, monthNumber } from '../dates.ts';

/** A date that a question holds at, and the question without it; a day that no calendar has, as it was written. */
export type Moment = { readonly date: LooseDate | undefined; readonly rest: string; readonly impossible?: string };

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [new RegExp(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`), (y, m, d) => `${y}-${m}-${d}`],
  [
    new RegExp(`\\b${ORDINAL}(?: of)? ${MONTH},? ${YEAR}\\b`),
    (d, m, y) => `${y}-${two(monthNumber(m ?? ''))}-${two(Number(d))}`,
  ],
  [
    new RegExp(`\\b${MONTH} ${ORDINAL},? ${YEAR}\\b`),
    (m, d, y) => `${y}-${two(monthNumber(m ?? ''))}-${two(Number(d))}`,
  ],
  [new RegExp(`\\b${MONTH},?(?: of)? ${YEAR}\\b`), (m, y) => `${y}-${two(monthNumber(m ?? ''))}`],
  [new RegExp(`\\b${MONTH}(?:-| ?['’])(\\d\\d)\\b`), (m, y) => `20${y}-${two(monthNumber(m ?? ''))}`],
  // The month comes second, unless there is none of that number.
  [
    new RegExp(`\\b(\\d\\d?)[/.](\\d\\d?)[/.]${YEAR}\\b`),
    (a, b, y) =>
      Number(b) > 12 ? `${y}-${two(Number(a))}-${two(Number(b))}` : `${y}-${two(Number(b))}-${two(Number(a))}`,
  ],
  [new RegExp(`\\b${YEAR}-(\\d\\d)\\b`), (y, m) => `${y}-${m}`],
  [new RegExp(`\\b${YEAR}\\b`), (y) => y ?? ''],
];
// A date behind one of these is a stretch's end or start, not the day that is asked for.
const BOUND =
  /\b(?:until|till?|through|thru|since|from|to|by|run(?:s|ning)? (?:to|till?)|up to|beyond|past|between|extend(?:s|ed)?)\s*(?:the |end of )?$/;
/** What is named by its date: "by the October 2025 terms" is a day that is asked for. */
const NAMED =
  /^['’]?s?,? (?:terms?|deal|contract|agreement|pact|bargain|statement|announcement|rewrite|filing|10-q|arrangement|amendment|version|recap\w*|restructuring|setup|rules)\b/;
const BY_THEN = /\b(?:had|did|was|were)\b.*\bby\s*(?:the |end of )?$/;
const AFTER = /\b(?:after|once|post)\s*(?:the )?$/;
const BEFORE = /\b(?:before|prior to|ahead of|pre)\s*(?:the )?$/;

/**
 * The date in a question: the last that is no bound of a stretch. "after 2030" is the year after, "before" a date the day
 * before it.
 */
export function momentIn(text: string): Moment {
  const lower = text.toLowerCase();
  let best: { date: LooseDate; at: number; length: number } | undefined;
  let impossible: string | undefined;
  let left = lower;
  for (const [form, read] of FORMS)
    for (let found = form.exec(left); found !== null; found = form.exec(left)) {
      const { 0: whole, index } = found;
      left = left.slice(0, index) + '\u0000'.repeat(whole.length) + left.slice(index + whole.length);
      const written = read(...found.slice(1));
      if (written.length === 10 && !isDay(written)) impossible = text.slice(index, index + whole.length);
      const date = moved(written, lower.slice(0, index), lower.slice(index + whole.length));
      if (date !== undefined && (best === undefined || index > best.at))
        best = { date, at: index, length: whole.length };
    }
  if (best === undefined) return { date: undefined, rest: text, ...(impossible !== undefined && { impossible }) };
  const { date, at, length } = best;
  return { date, rest: `${text.slice(0, at)} ${text.slice(at + length)}` };
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const AGO = new RegExp(`\\b(an?|\\d{1,2}|${NUMBERS.join('|')}|a couple of) (day|week|month|year)s? ago\\b`, 'gi');
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** A text with "a year ago", "last year" and "yesterday" as dates, as they are on this day. */
export function withDates(text: string, day: Day): string {
  const year = Number(day.slice(0, 4));
  return text
    .replace(AGO, (_, number: string, unit: string) => {
      const word = number.toLowerCase();
      const many = /^an?$/.test(word) ? 1 : word.startsWith('a ') ? 2 : Number(word) || NUMBERS.indexOf(word);
      return unit.toLowerCase() === 'year'
        ? `on ${year - many}${day.slice(4).replace('-02-29', '-02-28')}`
        : `on ${addDays(day, -many * (DAYS[unit.toLowerCase()] ?? 1))}`;
    })
    .replace(/(?<!\bthe )\blast year\b(?! of\b)/gi, `in ${year - 1}`)
    .replace(/\byesterday\b/gi, `on ${addDays(day, -1)}`);
}

function moved(date: string, before: string, behind: string): LooseDate | undefined {
  const year = Number(date.slice(0, 4));
  if (date.length === 10 ? !isDay(date) : year < 2015 || year > 2100) return undefined;
  // After a day or a month is no day in particular: it is asked as of now.
  if (AFTER.test(before)) return date.length === 4 ? String(year + 1) : undefined;
  if (BEFORE.test(before)) return addDays(firstDay(date), -1);
  return BOUND.test(before) && !NAMED.test(behind) && !BY_THEN.test(before) ? undefined : date;
}

function two(number: number | undefined): string {
  return String(number ?? 0).padStart(2, '0');
}
