import { tokens } from '../../corpus/tokens.ts';
import type { Day } from '../../dates.ts';
import type { Finding } from '../../rules/claims.ts';
import { mentionsIn } from '../../rules/parties.ts';
import type { Comparison, How } from '../../understanding/comparison.ts';
import type { Desk, Entry, Report } from '../action.ts';
import { evidenceOf } from '../answer.ts';
import { capital } from '../dated.ts';
import { listed } from '../values.ts';
import { type Listed, listsOf, namedBy } from './things.ts';
import { unknown, worked } from './worked.ts';

/** A list as the articles give it: the names that all give, those that some give, and what shows it. */
type Roll = Listed & {
  readonly all: readonly string[];
  readonly some: readonly string[];
  readonly shown: readonly Finding[];
};

/** Whether a name is on a list: `open` where the articles differ. */
type Is = 'yes' | 'open' | 'no';

/** Who is on two lists, on one of them only, or on either; a company may stand for a list, to be left out. */
export function inLists({ first, how, second }: Comparison, asOf: Day, desk: Desk): Report {
  const rolls = listsOf(desk.library).flatMap((each) => rollOf(each, asOf, desk) ?? []);
  const one = rollNamed(first, rolls);
  if (one === undefined) return unknown(first, 'list');
  const rest = rolls.filter((roll) => roll !== one && roll.topic === one.topic);
  const two = second === undefined ? undefined : rollNamed(second, rest);
  const but = second === undefined || two !== undefined ? [] : companiesIn(second);
  if (second !== undefined && two === undefined && (but.length === 0 || how !== 'only the first'))
    return unknown(second, 'list', true);
  const against = but.length > 0 ? [] : two === undefined ? rest : [two];
  const names = [...new Set([one, ...(how === 'either' ? against : [])].flatMap(({ all, some }) => [...all, ...some]))];
  const are = (is: Is) =>
    names.filter(
      (name) =>
        !but.includes(name) &&
        judged(
          how,
          isOn(name, one),
          against.map((roll) => isOn(name, roll)),
        ) === is,
    );
  const [sure, open] = [are('yes'), are('open')];
  const nobody = open.length === 0 ? 'nobody is' : 'nobody is for certain';
  const who = sure.length === 0 ? nobody : `${listed(sure)} ${sure.length === 1 ? 'is' : 'are'}`;
  const differ = open.map(
    (name): Entry => ({ text: `On ${name} the lists differ: some name it and others leave it out.`, quotes: [] }),
  );
  return worked(
    capital(`${who} ${placeInWords(how, one, against, but)}`),
    [...differ, ...[one, ...against].map(entryOf)],
    asOf,
    desk,
  );
}

function judged(how: How, one: Is, against: readonly Is[]): Is {
  const not = (is: Is): Is => (is === 'yes' ? 'no' : is === 'no' ? 'yes' : 'open');
  const all = (each: readonly Is[]): Is => (each.includes('no') ? 'no' : each.includes('open') ? 'open' : 'yes');
  if (how === 'both') return all([one, ...against]);
  return how === 'either' ? not(all([one, ...against].map(not))) : all([one, ...against.map(not)]);
}

function isOn(name: string, { all, some }: Roll): Is {
  return all.includes(name) ? 'yes' : some.includes(name) ? 'open' : 'no';
}

function placeInWords(how: How, one: Roll, against: readonly Roll[], but: readonly string[]): string {
  const names = against.map(({ name }) => name);
  if (but.length > 0) return `among ${one.name}, beside ${listed(but)}`;
  if (how === 'both') return `among both ${one.name} and ${listed(names)}`;
  if (how === 'either') return `among ${one.name} or ${listed(names)}`;
  return `among ${one.name} and not among ${names.join(', nor among ')}`;
}

function entryOf({ name, all, some, shown }: Roll): Entry {
  const also = some.length === 0 ? '' : `, and by some ${listed(some)}`;
  return { text: `${capital(name)} are ${listed(all)}${also}.`, quotes: shown.map(evidenceOf) };
}

// Where the articles differ, one of either kind shows it.
function rollOf(list: Listed, asOf: Day, { findings }: Desk): Roll | undefined {
  const found = findings.of(list.claim.id).filter(({ article }) => article.published <= asOf);
  const [first] = found;
  if (first === undefined) return undefined;
  const namesIn = ({ value }: Finding) => (value?.dimension === 'parties' ? value.names : []);
  const names = [...new Set(found.flatMap(namesIn))];
  const all = names.filter((name) => found.every((each) => namesIn(each).includes(name)));
  const some = names.filter((name) => !all.includes(name));
  const other = found.find((each) =>
    some.some((name) => namesIn(each).includes(name) !== namesIn(first).includes(name)),
  );
  return { ...list, all, some, shown: other === undefined ? [first] : [first, other] };
}

// "The partners" are those of the longer list.
function rollNamed(phrase: string, rolls: readonly Roll[]): Roll | undefined {
  const found = namedBy(phrase, rolls);
  const meant = found.length > 0 ? found : rolls.filter(({ name }) => name.endsWith(` ${phrase}`));
  return meant.toSorted((a, b) => b.all.length - a.all.length)[0];
}

function companiesIn(phrase: string): readonly string[] {
  return [...new Set(mentionsIn(tokens(phrase), () => true).map(({ name }) => name))];
}
