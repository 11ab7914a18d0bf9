import { join } from 'node:path';
import type { Commands } from '../src/answer/action.ts';
import { readCommands } from '../src/answer/commands.ts';
import { createExhibit } from '../src/answer/exhibit.ts';
import { readRequest } from '../src/answer/request.ts';
import { readShelf, type Shelf, shelfOf } from '../src/corpus/shelf.ts';
import { type Examine, examiner } from '../src/rules/findings.ts';
import { madeArticles } from './made-articles.ts';
import { REQUESTS } from './questions.ts';
import { median, type Row, timed } from './rows.ts';

const ROOT = join(import.meta.dirname, '..');
const SIZES = [5, 1_000, 10_000] as const;
const ROUNDS = 60;
/** Of what looks at the whole shelf. */
const LOOKS = 9;
const WHOLE = ['/sources', '/search first refusal'] as const;
const ADDITIONS = 15;

/** The same requests to shelves of more and more articles, medians of one run, interleaved; and what one article more costs. */
export async function growing(): Promise<Row[]> {
  const library = await readCommands(join(ROOT, 'commands'));
  const shipped = readShelf(join(ROOT, 'corpus')).articles.filter(({ published }) => published === '2025-01-22');
  const all = [...shipped.slice(0, SIZES[0]), ...madeArticles(SIZES[2])];
  const shelves = SIZES.map((size) => shelfOf(all.slice(0, size)));
  const [least, ...larger] = answers(library, shelves);
  return [
    ...larger.map(
      (time, at): Row => ({
        what: `answer() with ${SIZES[at + 1]} articles, beside ${SIZES[0]}`,
        unit: 'µs',
        ours: time,
        peer: least ?? Number.NaN,
        kind: 'ratio',
        most: 1.5,
      }),
    ),
    ...WHOLE.map((line) => looking(line, library, shelves.slice(1))),
    adding(library, shelfOf(all.slice(0, SIZES[1] - 1)), shelfOf(all.slice(0, SIZES[1]))),
  ];
}

/** What looks at every article takes as much longer as there are more of them. */
function looking(line: string, library: Commands, shelves: readonly Shelf[]): Row {
  const times = shelves.map((shelf) => {
    const exhibit = createExhibit(library, shelf, () => '2026-11-22');
    const request = readRequest(line, library);
    exhibit.ask(request);
    return median(Array.from({ length: LOOKS }, () => timed(() => exhibit.ask(request)))) / 1000;
  });
  const [fewer = Number.NaN, more = Number.NaN] = times;
  return {
    what: `${line} with ${SIZES[2]} articles, beside ${SIZES[1]}`,
    unit: 'ms',
    ours: more,
    peer: fewer,
    kind: 'ratio',
    most: (1.5 * SIZES[2]) / SIZES[1],
  };
}

function answers(library: Commands, shelves: readonly Shelf[]): number[] {
  const asked = shelves.map((shelf) => ({
    exhibit: createExhibit(library, shelf, () => '2026-11-22'),
    times: [] as number[],
  }));
  const requests = REQUESTS.map((line) => readRequest(line, library));
  for (let round = 0; round < ROUNDS; round++)
    for (const request of requests)
      for (const { exhibit, times } of asked) {
        const time = timed(() => exhibit.ask(request));
        if (round >= ROUNDS / 3) times.push(time);
      }
  return asked.map(({ times }) => median(times));
}

/** The findings of a shelf with one article more, beside examining all of it. */
function adding(library: Commands, before: Shelf, after: Shelf): Row {
  const ask = (examine: Examine, { quoted }: Shelf) => {
    const findings = examine(quoted);
    for (const { id } of library.claims) findings.of(id);
  };
  const more: number[] = [];
  const whole: number[] = [];
  for (let time = 0; time < ADDITIONS; time++) {
    const examine = examiner(library.claims, library.periods);
    ask(examine, before);
    more.push(timed(() => ask(examine, after)));
    whole.push(timed(() => ask(examiner(library.claims, library.periods), after)));
  }
  return {
    what: `findings after one article more on a shelf of ${after.articles.length}, beside examining it all`,
    unit: 'ms',
    ours: median(more) / 1000,
    peer: median(whole) / 1000,
    kind: 'ratio',
    most: 0.1,
  };
}
