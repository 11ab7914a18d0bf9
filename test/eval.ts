import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../src/answer/answer.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { type Question, scored } from './questions/scorer.ts';

// Answers a set of questions through `ask --jsonl` and prints the figures, and with --misses what went wrong.

const print = (line: string) => process.stdout.write(`${line}\n`);
const ROOT = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', default: join(ROOT, 'corpus') }, misses: { type: 'boolean' } },
});
if (positionals.length === 0) {
  process.stderr.write('npm run eval -- QUESTIONS.jsonl… [--corpus DIR] [--misses]\n');
  process.exit(2);
}
const corpus = resolve(process.env.INIT_CWD ?? '.', values.corpus);
for (const file of positionals) {
  const questions = readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Question => JSON.parse(line));
  const lines = questions.map(({ id, question, as_of }) => JSON.stringify({ id, question, as_of }));
  const printed = execFileSync(process.execPath, [join(ROOT, 'start.js'), 'ask', '--jsonl', '--corpus', corpus], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const answers = printed
    .trim()
    .split('\n')
    .map((line): Answer => JSON.parse(line));
  const { figures, outcomes } = scored(questions, answers, readShelf(corpus));
  print(file);
  for (const [name, figure] of Object.entries(figures)) print(`  ${name.replaceAll('_', ' ')}: ${figure}`);
  if (values.misses)
    for (const { question, answer, right } of outcomes)
      if (!right)
        print(
          `\n${question.id} ${question.kind}: ${question.question}\n  ${answer.status} ${answer.topic ?? ''} ${answer.facet ?? ''}: ${answer.text}\n  ${question.note ?? ''}`,
        );
}
