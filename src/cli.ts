import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Shown } from './answer/answer.ts';
import { readCommands } from './answer/commands.ts';
import { createExhibit, type Exhibit } from './answer/exhibit.ts';
import { readRequest } from './answer/request.ts';
import { inPlainText } from './answer/text.ts';
import { fromWhereTyped, readConfig } from './config.ts';
import { readShelf } from './corpus/shelf.ts';
import { isLooseDate, today } from './dates.ts';
import { ConfigError, UserError } from './errors.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';

const USAGE = `Usage:
  npm run --silent ask -- [--json] [--as-of DATE] [--corpus DIR] '/agi-clause profits:$120bn'
  npm run --silent ask -- --jsonl [--corpus DIR] < requests.jsonl

Put the question in single quotes: in double quotes a shell reads $120bn as 20bn.
`;

const Line = z.strictObject({ id: z.string(), question: z.string(), as_of: z.string().optional() });

/** Answers in the terminal and returns the exit status: 0 for any answer, 2 for unusable arguments or corpus. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await ask([...args]);
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UserError || isArgumentError(error))) throw error;
    process.stderr.write(`${printable(error.message)}\n${error instanceof ConfigError ? '' : `\n${USAGE}`}`);
    return 2;
  }
}

async function ask(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      'as-of': { type: 'string' },
      corpus: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const asOf = values['as-of'];
  if (asOf !== undefined && !isLooseDate(asOf))
    throw new UserError(
      `--as-of: "${asOf}" is no date. Give a day, a month or a year, such as 2025-06-30, 2025-06 or 2025.`,
    );
  if (values.jsonl && (positionals.length > 0 || values.json || asOf !== undefined))
    throw new UserError(
      '--jsonl reads its questions, and their dates, from standard input and goes with --corpus only.',
    );
  if (!values.jsonl && positionals.length === 0) throw new UserError('No question was given.');

  const commands = await readCommands(join(ROOT, 'commands'));
  const shelf = readShelf(
    values.corpus === undefined ? readConfig(process.env, HOME).corpus : fromWhereTyped(values.corpus),
  );
  const exhibit = createExhibit(commands, shelf, () => today(Date.now()));
  if (values.jsonl) {
    for await (const line of createInterface({ input: process.stdin }))
      if (line.trim() !== '') process.stdout.write(`${answerLine(line.replace(/^\uFEFF/, ''), exhibit)}\n`);
    return 0;
  }
  const shown = askLine(positionals.join(' '), asOf, exhibit);
  process.stdout.write(values.json ? `${JSON.stringify(shown.answer, null, 2)}\n` : inPlainText(shown));
  return 0;
}

function askLine(line: string, asOf: string | undefined, exhibit: Exhibit): Shown {
  try {
    const request = readRequest(line, exhibit.library);
    return exhibit.ask(asOf === undefined ? request : { ...request, asOf });
  } catch (error) {
    if (error instanceof UserError) return exhibit.refuse(error.message);
    throw error;
  }
}

function answerLine(line: string, exhibit: Exhibit): string {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return JSON.stringify({
      id: null,
      ...exhibit.refuse(`This line is no JSON (${(error as Error).message}).`).answer,
    });
  }
  const parsed = Line.safeParse(data);
  if (parsed.success) {
    const { id, question, as_of } = parsed.data;
    return JSON.stringify({ id, ...askLine(question, as_of, exhibit).answer });
  }
  const id = z.object({ id: z.string() }).safeParse(data).data?.id ?? null;
  const issue = parsed.error.issues[0];
  const what =
    issue?.code === 'unrecognized_keys'
      ? `"${issue.keys[0]}" is no key of a request`
      : `${issue?.path.join('.') || 'the line'}: ${issue?.message}`;
  return JSON.stringify({
    id,
    ...exhibit.refuse(`${what}. A line is {"id": "…", "question": "/rofr"} with an optional "as_of".`).answer,
  });
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
