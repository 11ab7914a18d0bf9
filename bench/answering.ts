import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { readCommands } from '../src/answer/commands.ts';
import { createExhibit } from '../src/answer/exhibit.ts';
import { readRequest } from '../src/answer/request.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { HOSTILE, QUESTIONS, REQUESTS } from './questions.ts';
import { median, type Row, timed } from './rows.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 60;

/** Deciding, proving and quoting, beside a plain MiniSearch search over the same passages: medians of one run, interleaved. */
export async function answering(): Promise<Row[]> {
  const library = await readCommands(join(ROOT, 'commands'));
  const shelf = readShelf(join(ROOT, 'corpus'));
  const exhibit = createExhibit(library, shelf, () => '2026-11-22');
  const requests = REQUESTS.map((line) => readRequest(line, library));
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const passages = shelf.articles.flatMap(({ body, passages: all }) =>
    all.map(({ start, end }) => body.slice(start, end)),
  );
  search.addAll(passages.map((text, id) => ({ id, text })));

  for (const prepare of exhibit.preparations()) prepare();

  const answers: number[] = [];
  const heard: number[] = [];
  const searches: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, request] of requests.entries()) {
      const warm = round >= ROUNDS / 3;
      const answered = timed(() => exhibit.ask(request));
      const text = QUESTIONS[at] ?? '';
      const understood = timed(() => exhibit.ask({ text }));
      const searched = timed(() => search.search(text));
      if (warm) {
        answers.push(answered);
        heard.push(understood);
        searches.push(searched);
      }
    }
  return [
    {
      what: `answer() over ${requests.length} slash requests, beside MiniSearch over ${passages.length} passages`,
      unit: 'µs',
      ours: median(answers),
      peer: median(searches),
      kind: 'ratio',
      most: 4,
    },
    {
      what: `answer() over ${QUESTIONS.length} questions in plain words, beside the same search of their words`,
      unit: 'µs',
      ours: median(heard),
      peer: median(searches),
      kind: 'ratio',
      most: 6,
    },
    {
      what: `the slowest of ${HOSTILE.length} hostile texts of 4,000 characters, as claims to check, beside a greeting`,
      unit: 'ms',
      ours: Math.max(...HOSTILE.map((text) => timed(() => exhibit.ask({ text, check: true })))) / 1000,
      peer: timed(() => exhibit.ask({ text: 'hello', check: true })) / 1000,
      kind: 'difference',
      most: 50,
    },
  ];
}
