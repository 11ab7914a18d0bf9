import * as z from 'zod/mini';
import { isDay, isLooseDate } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import type { Claim } from './claims.ts';
import { areWordings } from './compiled.ts';
import { misfit } from './misfit.ts';
import { OptionShape } from './options.ts';
import type { Quantity } from './quantities.ts';
import type { Conditions as ConditionsByInput } from './tables.ts';
import type { Case, Topic } from './topic.ts';

// What every object has by itself ("constructor") would be found where nothing was written.
const own = z.refine<string>((name) => !(name in Object.prototype), { error: 'is a name that every object has' });
/** The name of a command or of an option. */
export const Name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/), own);
const Key = z.string().check(z.regex(/^[a-zA-Z0-9][\w-]*$/), own);
const text = z.string().check(z.refine((value) => value.trim() !== '', { error: 'is empty' }));
const texts = z.array(text);
const some = z.tuple([text], text);
const maybeText = z.exactOptional(text);
const maybeTexts = z.exactOptional(texts);
const mark = z.exactOptional(z.literal(true));
const day = z.string().check(z.refine(isDay, { error: 'is no day of the calendar written as YYYY-MM-DD' }));
const date = z
  .string()
  .check(z.refine(isLooseDate, { error: 'is no day, month or year written as YYYY-MM-DD, YYYY-MM or YYYY' }));

const isFunction = (value: unknown) => typeof value === 'function';
const NO_FUNCTION = { error: 'is no function' };

// Written out, since there are hundreds of them and a union tries each of its members.
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const areTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText));
const isNot = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'not' in value &&
  Object.keys(value).length === 1 &&
  areTexts(value.not);
const areConditions = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, each]) => !(name in Object.prototype) && (areTexts(each) || isNot(each)));
const Conditions = z.custom<ConditionsByInput>(areConditions, {
  error: 'is no set of conditions: give each input a value, a list of values, or not(…)',
});
const maybeConditions = z.exactOptional(Conditions);

const Rest = z.union([text, z.strictObject({ claim: text, naming: maybeText, lacking: maybeText })]);
const Statement = z.strictObject({
  text,
  rests: z.tuple([Rest], Rest),
  if: maybeConditions,
  figures: z.exactOptional(
    z.record(
      Key,
      z.strictObject({ from: some, is: z.custom<(...values: Quantity[]) => string>(isFunction, NO_FUNCTION) }),
    ),
  ),
  derived: mark,
  optional: mark,
  aside: mark,
});
const Saying = z.union([
  Statement,
  z.strictObject({ text, if: maybeConditions, absent: text }),
  z.strictObject({ text, if: maybeConditions, sole: text }),
]);
const Row = z.union([
  z.strictObject({
    when: Conditions,
    ruling: z.exactOptional(z.enum(['yes', 'no', 'conditional', 'not_stated'])),
    say: z.tuple([Statement], Saying),
  }),
  z.strictObject({ when: Conditions, decline: z.enum(['absent', 'unknown_entity']), text, near: maybeTexts }),
]);
const Table = z.array(Row).check(z.minLength(1));

const Input = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('option'), option: text, otherwise: text, without: texts }),
  z.strictObject({
    kind: z.literal('computed'),
    values: some,
    from: z.custom<(of: Case) => string>(isFunction, NO_FUNCTION),
  }),
  z.strictObject({ kind: z.literal('term'), term: text }),
  z.strictObject({ kind: z.literal('since'), day }),
]);
const Facet = z.strictObject({
  title: text,
  asks: some,
  example: text,
  inputs: z.record(Key, Input),
  tables: z.tuple([Table], Table),
  terms: maybeTexts,
  otherwise: z.exactOptional(z.record(Name, text)),
  assume: z.exactOptional(z.record(Name, text)),
});

const Version = z.strictObject({
  name: text,
  from: date,
  says: text,
  was: text,
  state: z.exactOptional(z.enum(['in_force', 'ended', 'unknown'])),
  proof: some,
  with: maybeTexts,
  confirmed: z.exactOptional(z.array(z.strictObject({ day: date, proof: text }))),
  dated: maybeTexts,
  until: z.exactOptional(z.strictObject({ day, proof: text })),
});

const Shape = z.strictObject({
  title: text.check(z.maxLength(60)),
  description: text.check(z.maxLength(100)),
  options: z.record(Name, OptionShape),
  terms: z.array(z.strictObject({ id: Name, name: text, versions: z.tuple([Version], Version) })),
  claims: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/)),
      says: text,
      wordings: z.custom<Claim['wordings']>(areWordings, { error: 'is not what claim(…) makes' }),
    }),
  ),
  facets: z.record(Name, Facet),
  gaps: z.exactOptional(z.array(z.strictObject({ missing: text, asks: some, near: maybeTexts }))),
  route: z.array(z.strictObject({ when: Conditions, facet: Name })).check(z.minLength(1)),
});

/**
 * What a command file exports, as a topic.
 * @throws ConfigError naming the file, the field and the remedy
 */
export function shaped(name: string, definition: unknown): Topic {
  const file = `commands/${name}.ts`;
  if (!Name.safeParse(name).success)
    throw new ConfigError(file, `"${name}" is no command name`, 'Use lower-case letters, digits and hyphens.');
  const result = Shape.safeParse(definition);
  if (result.success) return result.data;
  throw misfit(file, result.error.issues, definition);
}
