import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommands } from './answer/commands.ts';
import { fromWhereTyped, readConfig } from './config.ts';
import type { Article } from './corpus/article.ts';
import { articleFiles, readArticle, readShelf, shelfOf } from './corpus/shelf.ts';
import { ConfigError, UserError } from './errors.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';
import { examiner } from './rules/findings.ts';

import { addFile } from './shelving/add.ts';
import { check } from './shelving/check.ts';
import { checkTerms } from './shelving/check-terms.ts';
import { listed, listLines } from './shelving/list.ts';
import { promptAt, type Streams } from './shelving/prompt.ts';
import { reportOf } from './shelving/report.ts';

const COMMANDS = join(ROOT, 'commands');
const WIDTH = 160;

const USAGE = `Usage:
  npm run corpus -- add FILE… [--title T] [--publisher P] [--published YYYY-MM-DD] [--url U] [--corpus DIR]
  npm run corpus -- list [--json] [--corpus DIR]
  npm run corpus -- check [--corpus DIR]
  npm run check:corpus

add writes plain text or Markdown as articles and says what they prove; list shows the articles; check loads them and the
commands; check:corpus shows what proves each version of each term.
`;

const OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  corpus: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
type Action = {
  readonly takes: readonly (keyof Values)[];
  readonly run: (values: Values, files: readonly string[], streams: Streams) => number | Promise<number>;
};

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    add: { takes: ['title', 'publisher', 'published', 'url', 'corpus'], run: add },
    list: { takes: ['json', 'corpus'], run: list },
    check: { takes: ['corpus'], run: checkAll },
    terms: { takes: ['corpus'], run: terms },
  }),
);

/**
 * Adds, lists and checks articles.
 * @returns the exit status: 0 where all went well, 1 where terms are unproven, 2 for anything unusable
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    if (values.help) return print(streams, [USAGE.trimEnd()]);
    const [name = '', ...files] = positionals;
    const action = ACTIONS.get(name);
    if (action === undefined) throw new UserError(name === '' ? 'Say what to do.' : `"${name}" is nothing it does.`);
    const foreign = Object.keys(values).find((flag) => !action.takes.includes(flag as keyof Values));
    if (foreign !== undefined) throw new UserError(`${name} takes no --${foreign}.`);
    if (name !== 'add' && files.length > 0) throw new UserError(`${name} takes no file.`);
    return await action.run(values, files, streams);
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UserError || isArgumentError(error))) throw error;
    streams.stderr.write(`${printable(error.message)}\n${error instanceof ConfigError ? '' : `\n${USAGE}`}`);
    return 2;
  }
}

async function add(values: Values, files: readonly string[], streams: Streams): Promise<number> {
  const { corpus: _, json: __, help: ___, ...given } = values;
  if (files.length === 0) throw new UserError('No file was given.');
  for (const flag of ['title', 'url'] as const)
    if (files.length > 1 && values[flag] !== undefined)
      throw new UserError(`--${flag} is of one article: add these files one by one.`);
  const library = await readCommands(COMMANDS);
  const folder = folderOf(values);
  let articles: readonly Article[] = articleFiles(folder).map(readArticle);
  if (articles.length > 0) shelfOf(articles);
  const examine = examiner(library.claims, library.periods);
  const prompt = promptAt(streams);
  let status = 0;
  try {
    for (const file of files)
      try {
        const added = await addFile(file, given, folder, articles, prompt);
        const before = examine(articles.length === 0 ? [] : shelfOf(articles).quoted);
        articles = added.shelf.articles;
        print(streams, reportOf(added, library, before, examine(added.shelf.quoted)));
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        streams.stderr.write(`${printable(error.message)}\n`);
        status = 2;
      }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    streams.stderr.write(`\n${printable(error.message)}\n`);
    return 2;
  } finally {
    prompt?.close();
  }
  return status;
}

async function list(values: Values, _: readonly string[], streams: Streams): Promise<number> {
  const library = await readCommands(COMMANDS);
  const shelf = readShelf(folderOf(values));
  const findings = examiner(library.claims, library.periods)(shelf.quoted);
  const articles = listed(shelf, findings, library);
  if (!values.json) return print(streams, listLines(articles));
  streams.stdout.write(`${JSON.stringify(articles, null, 2)}\n`);
  return 0;
}

async function checkAll(values: Values, _: readonly string[], streams: Streams): Promise<number> {
  const { problems, loaded } = await check(folderOf(values), COMMANDS);
  if (problems.length === 0) return print(streams, [loaded]);
  streams.stderr.write(`${printable(problems.join('\n'))}\n`);
  return 2;
}

async function terms(values: Values, _: readonly string[], streams: Streams): Promise<number> {
  // What is shipped, whatever folder the operator's bot reads.
  const folder = values.corpus === undefined ? join(ROOT, 'corpus') : fromWhereTyped(values.corpus);
  const library = await readCommands(COMMANDS);
  // Nothing below asks for the plain words, and what does not fit in them is to be seen here.
  library.voices();
  const { lines, proven } = checkTerms(library, readShelf(folder), streams.stdout.columns ?? WIDTH);
  print(streams, lines);
  return proven ? 0 : 1;
}

function folderOf({ corpus }: Values): string {
  return corpus === undefined ? readConfig(process.env, HOME).corpus : fromWhereTyped(corpus);
}

function print({ stdout }: Streams, lines: readonly string[]): 0 {
  stdout.write(`${printable(lines.join('\n'))}\n`);
  return 0;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
