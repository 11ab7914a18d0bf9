import { sentences } from '../corpus/sentences.ts';
import { addDays, type Day, firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import { agree, type Dimension, readQuantities } from '../rules/quantities.ts';
import type { Reader } from '../understanding/understand.ts';
import type { Shown, Verdict } from './answer.ts';
import { type Means, noted, together } from './heard.ts';
import type { Asked } from './request.ts';
import { NOTHING_TO_CHECK, trueFrom, verdictInWords } from './wording.ts';

const MOST_CLAIMS = 5;
const FIGURES: readonly Dimension[] = ['money', 'share', 'power', 'duration'];
const NEGATION =
  /\b(?:not|no|never|neither|nor|cannot|without|nothing|no longer|ended|stopped|lost|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|don['’]?t|doesn['’]?t|didn['’]?t|can['’]?t|won['’]?t|wouldn['’]?t|couldn['’]?t|hasn['’]?t|haven['’]?t)\b/i;

/** Each claim of a message with a verdict, the quotes behind it, and the days on which it was true. */
export function checkClaims(text: string, asOf: LooseDate, reader: Reader, means: Means): Shown {
  const claims = sentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((each) => !each.endsWith('?'))
    .flatMap((each) => checked(each, asOf, reader, means) ?? [])
    .slice(0, MOST_CLAIMS);
  const [only, ...others] = claims;
  if (only === undefined) return means.unanswered('off_topic', 'foreign', NOTHING_TO_CHECK);
  const question = { text, reading: claims.map(({ reading }) => reading).join('; ') };
  return { ...(others.length === 0 ? only.shown : together(claims.map(({ shown }) => shown))), question };
}

/** The verdict on a sentence, by the answer to what it speaks of. */
export function verdictOn(sentence: string, { answer, statements }: Shown, means: Means): Verdict {
  if (answer.status !== 'answered') return 'not_stated';
  const denies = NEGATION.test(sentence);
  if (answer.disagreements.some((each) => !each.agree)) return 'disputed';
  const wrong = figureVerdict(sentence, answer.text, means.shelf.newest);
  if (wrong === 'contradicted') return wrong;
  if (answer.ruling === 'yes' || answer.ruling === 'no')
    return (answer.ruling === 'yes') === denies ? 'contradicted' : 'supported';
  if (answer.ruling !== null) return 'not_stated';
  if (wrong === 'supported') return denies ? 'contradicted' : 'supported';
  const first = statements[0]?.text ?? answer.text;
  return NEGATION.test(first) === denies ? 'supported' : 'contradicted';
}

// A figure that no figure of the answer agrees with contradicts it; where each agrees with one, they support it.
function figureVerdict(sentence: string, answer: string, day: Day): Verdict | undefined {
  const compared = FIGURES.flatMap((dimension) => {
    const said = readQuantities(sentence, dimension, day);
    const known = readQuantities(answer, dimension, day);
    return known.length === 0 ? [] : said.map((each) => known.some((other) => agree(each, other)));
  });
  if (compared.length === 0) return undefined;
  return compared.every(Boolean) ? 'supported' : 'contradicted';
}

function checked(sentence: string, asOf: LooseDate, reader: Reader, means: Means) {
  const [understood] = reader(sentence);
  if (understood?.kind !== 'asked') return undefined;
  const asked: Asked = {
    topic: understood.topic,
    facet: understood.facet,
    options: understood.options,
    asOf: understood.date ?? asOf,
  };
  const shown = means.answer(asked);
  const verdict = verdictOn(sentence, shown, means);
  const lines = [`“${sentence}” ${verdictInWords(verdict)}`, ...heldFrom(sentence, asked, verdict, means)];
  const added = lines.map((text) => ({ text, derived: false, marks: [] }));
  const text = [...lines, shown.answer.text].join(' ');
  return {
    shown: noted(
      { ...shown, answer: { ...shown.answer, verdict, text }, statements: [...added, ...shown.statements] },
      understood,
    ),
    reading: `${means.library.topics.get(asked.topic)?.title}`,
  };
}

/** The stretches of days on which the claim was true, where the terms that it is about changed. */
function heldFrom(sentence: string, asked: Asked, verdict: Verdict, means: Means): string[] {
  const facet = means.library.topics.get(asked.topic)?.facets[asked.facet];
  const starts = (facet?.terms ?? []).flatMap(
    (id) => means.library.term(id)?.versions.map(({ from }) => firstDay(from)) ?? [],
  );
  const days = [...new Set(starts)].toSorted().filter((day) => day <= means.shelf.newest);
  if (days.length < 2 || verdict === 'not_stated' || verdict === 'disputed') return [];
  const holds = days.map((day) => verdictOn(sentence, means.answer({ ...asked, asOf: day }), means) === 'supported');
  const stretches = days.flatMap((from, at) => {
    if (!holds[at] || holds[at - 1]) return [];
    const end = holds.indexOf(false, at);
    return [trueFrom(spoken(from), end < 0 ? undefined : spoken(addDays(days[end] ?? lastDay(asked.asOf), -1)))];
  });
  return holds.every(Boolean) ? [] : stretches;
}
