import { isDay, isLooseDate } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import type { Claim } from './claims.ts';
import type { Dispute, Side } from './disputes.ts';
import type { Event } from './events.ts';
import {
  all,
  atMost,
  byField,
  byKind,
  type Form,
  fields,
  isName,
  isObject,
  list,
  named,
  oneOf,
  text,
  that,
} from './forms.ts';
import { OPTION } from './options.ts';
import type { Term, Version } from './terms.ts';
import type {
  CaveatRule,
  Derived,
  Drawing,
  Facet,
  Gap,
  Input,
  PlainWords,
  Rest,
  Row,
  StatementRule,
  Topic,
  WholeFacet,
} from './topic.ts';
import { areWordings } from './wordings.ts';

/** How the names of commands and options are written. */
export const NAME = /^[a-z0-9][a-z0-9-]{0,31}$/;
const KEY = /^[a-zA-Z0-9][\w-]*$/;
const CLAIM = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

const clause = all(
  text,
  that((value) => !String(value).endsWith('.'), 'ends in a full stop'),
);
const words = list(text);
const some = list(text, 1);
const mark = oneOf(true);
const name = that((value) => typeof value === 'string' && isName(value, NAME), `is not of the form ${NAME}`);
const work = that((value) => typeof value === 'function', 'is no function');
const day = all(
  text,
  that((value) => isDay(String(value)), 'is no day of the calendar written as YYYY-MM-DD'),
);
const date = all(
  text,
  that((value) => isLooseDate(String(value)), 'is no day, month or year written as YYYY-MM-DD, YYYY-MM or YYYY'),
);

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const areTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText));
const isNot = (value: unknown) => isObject(value) && Object.keys(value).join() === 'not' && areTexts(value.not);
const conditions = that(
  (value) =>
    isObject(value) &&
    Object.entries(value).every(([input, each]) => !(input in Object.prototype) && (areTexts(each) || isNot(each))),
  'is no set of conditions: give each input a value, a list of values, or not(…)',
);

const REST_OF = fields<Exclude<Rest, string>>({ claim: text }, { naming: text, lacking: text });
const REST: Form = (value) => (isObject(value) ? REST_OF : text)(value);
const STATEMENT = fields<StatementRule>(
  { text, rests: list(REST, 1) },
  {
    if: conditions,
    figures: named(KEY, fields<Derived>({ from: some, is: work }, {})),
    derived: mark,
    optional: mark,
    aside: mark,
  },
);
const CAVEATS = {
  absent: fields<Extract<CaveatRule, { absent: string }>>({ text, absent: text }, { if: conditions }),
  sole: fields<Extract<CaveatRule, { sole: string }>>({ text, sole: text }, { if: conditions }),
};
const SAYING_ROW = fields<Extract<Row, { say: unknown }>>(
  { when: conditions, say: list(byField(CAVEATS, STATEMENT), 1, STATEMENT) },
  { ruling: oneOf('yes', 'no', 'conditional', 'not_stated') },
);
const DECLINING_ROW = fields<Extract<Row, { decline: unknown }>>(
  { when: conditions, decline: oneOf('absent', 'unknown_entity'), text },
  { near: words },
);
const ROW = byField({ decline: DECLINING_ROW }, SAYING_ROW);

type InputOf<K> = Extract<Input, { kind: K }>;
const INPUT = byKind({
  option: fields<InputOf<'option'>>({ kind: text, option: text, otherwise: text, without: words }, {}),
  computed: fields<InputOf<'computed'>>({ kind: text, values: some, from: work }, {}),
  term: fields<InputOf<'term'>>({ kind: text, term: text }, {}),
  since: fields<InputOf<'since'>>({ kind: text, day }, {}),
});
const NEEDED = { title: text, example: text, inputs: named(KEY, INPUT), tables: list(list(ROW, 1), 1) };
const POSSIBLE = { terms: words, otherwise: named(NAME, text), assume: named(NAME, text) };
const FACET = fields<WholeFacet>({ ...NEEDED, asks: some }, POSSIBLE);

/** Where a topic has a file of plain words, they stand there and nowhere else. */
const elsewhere = that(() => false, 'belongs into the file of plain words', 'Move it there.');
const WORDLESS = fields<Facet>(NEEDED, { ...POSSIBLE, asks: elsewhere });

const VERSION = fields<Version>(
  { name: text, from: date, says: text, was: text, proof: some },
  {
    short: all(text, atMost(28)),
    state: oneOf('in_force', 'ended', 'unknown'),
    with: words,
    later: named(CLAIM, text),
    beside: words,
    confirmed: list(fields<NonNullable<Version['confirmed']>[number]>({ day: date, proof: text }, {})),
    dated: words,
    until: fields<NonNullable<Version['until']>>({ day, proof: text }, {}),
  },
);

const EVENT = fields<Event>({ date, says: clause, proof: some }, {});
const SIDE = fields<Side>({ says: clause, during: list(date, 2, date, 2), proof: text }, {});
const DISPUTE = byField(
  { told: fields<Extract<Dispute, { told: string }>>({ about: clause, told: text }, {}) },
  fields<Extract<Dispute, { sides: unknown }>>({ about: clause, sides: list(SIDE, 2) }, {}),
);

const DRAWING = fields<Drawing>(
  {
    facets: some,
    from: day,
    roles: list(fields<Drawing['roles'][number]>({ role: text, claim: text, asks: text }, {}), 1),
    sums: list(fields<Drawing['sums'][number]>({ from: day, says: clause, sum: text, asks: text }, { years: text })),
  },
  {},
);

const GAP = fields<Gap>({ missing: text, asks: some }, { near: words });

const CLAIMS = list(
  fields<Claim>(
    {
      id: all(
        text,
        that((value) => CLAIM.test(String(value)), `is not of the form ${CLAIM}`),
      ),
      says: text,
      wordings: that(areWordings, 'is not what claim(…) makes'),
    },
    {},
  ),
);

const ABOUT = {
  title: all(text, atMost(60)),
  description: all(text, atMost(100)),
  options: named(NAME, OPTION),
  terms: list(fields<Term>({ id: name, name: text, versions: list(VERSION, 1) }, {})),
  route: list(fields<Topic['route'][number]>({ when: conditions, facet: name }, {}), 1),
};
const HAPPENED = { events: list(EVENT), disputes: list(DISPUTE), drawing: DRAWING };

const TOPIC = fields<Topic>({ ...ABOUT, claims: CLAIMS, facets: named(NAME, FACET) }, { ...HAPPENED, gaps: list(GAP) });
const WORDLESS_TOPIC = fields<Topic>(
  { ...ABOUT, claims: CLAIMS, facets: named(NAME, WORDLESS) },
  { ...HAPPENED, gaps: elsewhere },
);
// Claims and facets are most of a topic.
const OUTLINE = fields<Topic>(
  { ...ABOUT, claims: list(that(isObject, 'is no claim')), facets: named(NAME, that(isObject, 'is no facet')) },
  { ...HAPPENED, gaps: list(that(isObject, 'is no gap')) },
);
const PLAIN_WORDS = fields<PlainWords>({ asks: named(NAME, some) }, { facets: named(NAME, FACET), gaps: list(GAP) });

/**
 * What a command file exports, as a topic of which its claims and facets are still to be looked at.
 * @throws ConfigError naming the file, the field and the remedy
 */
export function outlined(name: string, definition: unknown): Topic {
  return checked<Topic>(name, OUTLINE, definition, 'topic');
}

/**
 * What a command file exports, as a topic.
 * @param wordless true where its plain words stand in a file of their own
 * @throws ConfigError naming the file, the field and the remedy
 */
export function shaped(name: string, definition: unknown, wordless: boolean): Topic {
  return checked<Topic>(name, wordless ? WORDLESS_TOPIC : TOPIC, definition, 'topic');
}

/**
 * What a file of plain words exports.
 * @throws ConfigError naming the file, the field and the remedy
 */
export function shapedWords(file: string, definition: unknown): PlainWords {
  return fitting<PlainWords>(file, PLAIN_WORDS, definition, 'plainWords');
}

/**
 * What a command file exports, as a T of that form.
 * @param what what it is called, and what makes one
 * @throws ConfigError naming the file, the field and the remedy
 */
export function checked<T>(name: string, form: Form, definition: unknown, what: string): T {
  const file = `commands/${name}.ts`;
  if (!isName(name, NAME))
    throw new ConfigError(file, `"${name}" is no command name`, 'Use lower-case letters, digits and hyphens.');
  return fitting<T>(file, form, definition, what);
}

export function fitting<T>(file: string, form: Form, definition: unknown, what: string): T {
  const misfit = form(definition);
  if (misfit === undefined) return definition as T;
  if (misfit.path.length === 0)
    throw new ConfigError(
      `${file}: default export`,
      `it is no ${what}`,
      `Export by default what ${what}({ … }) returns.`,
    );
  // "facets.held.tables[0][1].say[0].text"
  const field = misfit.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  throw new ConfigError(`${file}: ${field.slice(1)}`, misfit.problem, misfit.remedy);
}
