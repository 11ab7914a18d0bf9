import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Commands } from './answer/action.ts';
import { readCommands } from './answer/commands.ts';
import { fromWhereTyped, readConfig } from './config.ts';
import type { Article } from './corpus/article.ts';
import { articleFiles, readArticle, readShelf, shelfOf } from './corpus/shelf.ts';
import { spoken } from './dates.ts';
import { ConfigError, UserError } from './errors.ts';
import { feedsOf, readFeeds } from './inbox/feeds.ts';
import { dropEntries, inboxLines, waiting } from './inbox/waiting.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';
import { examiner } from './rules/findings.ts';
import { addArticle } from './shelving/add.ts';
import { check } from './shelving/check.ts';
import { checkTerms } from './shelving/check-terms.ts';
import { listed, listLines } from './shelving/list.ts';
import { promptAt, type Streams } from './shelving/prompt.ts';
import { provesBeside } from './shelving/proves.ts';
import { idOf, noSuchArticle, removeArticles } from './shelving/remove.ts';
import { aboutArticle, aboutLines, leftLines, provesLines } from './shelving/report.ts';
import { rereading } from './shelving/rereading.ts';

const COMMANDS = join(ROOT, 'commands');
const WIDTH = 160;

const USAGE = `Usage:
  npm run corpus -- add FILE|ADDRESS… [--title T] [--publisher P] [--published YYYY-MM-DD] [--author A] [--url U] [--allow-private]
  npm run corpus -- list
  npm run corpus -- show ARTICLE…
  npm run corpus -- remove ARTICLE…
  npm run corpus -- check
  npm run corpus -- inbox [--read] [--drop ADDRESS]…
  npm run check:corpus

add makes articles of plain text, Markdown, HTML and PDF, from files or the web, and says what they prove; list shows the
articles, show what one proves, remove takes one away; check loads them and the commands;
inbox shows what the feeds in feeds.txt have brought; check:corpus shows what proves each
version of each term. All take --corpus DIR and, but for check:corpus, --json.
`;

const OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  published: { type: 'string' },
  author: { type: 'string' },
  url: { type: 'string' },
  corpus: { type: 'string' },
  json: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  read: { type: 'boolean' },
  drop: { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
type Action = {
  readonly takes: readonly (keyof Values)[];
  /** What it is to be given beside flags, where it takes anything. */
  readonly of?: string;
  readonly run: (values: Values, names: readonly string[], streams: Streams) => number | Promise<number>;
};

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.entries<Action>({
    add: {
      takes: ['title', 'publisher', 'published', 'author', 'url', 'allow-private', 'json', 'corpus'],
      of: 'file',
      run: add,
    },
    list: { takes: ['json', 'corpus'], run: list },
    show: { takes: ['json', 'corpus'], of: 'article', run: show },
    remove: { takes: ['json', 'corpus'], of: 'article', run: remove },
    check: { takes: ['json', 'corpus'], run: checkAll },
    inbox: { takes: ['read', 'drop', 'allow-private', 'json', 'corpus'], run: inbox },
    terms: { takes: ['corpus'], run: terms },
  }),
);

/**
 * Adds, lists, shows, removes and checks articles.
 * @returns the exit status: 0 where all went well, 1 where terms are unproven, 2 for anything unusable
 */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    if (values.help) return print(streams, [USAGE.trimEnd()]);
    const [name = '', ...names] = positionals;
    const action = ACTIONS.get(name);
    if (action === undefined) throw new UserError(name === '' ? 'Say what to do.' : `"${name}" is nothing it does.`);
    const foreign = Object.keys(values).find((flag) => !action.takes.includes(flag as keyof Values));
    if (foreign !== undefined) throw new UserError(`${name} takes no --${foreign}.`);
    if (action.of === undefined && names.length > 0) throw new UserError(`${name} takes no name.`);
    if (action.of !== undefined && names.length === 0) throw new UserError(`No ${action.of} was given.`);
    return await action.run(values, names, streams);
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UserError || isArgumentError(error))) throw error;
    streams.stderr.write(`${printable(error.message)}\n${error instanceof ConfigError ? '' : `\n${USAGE}`}`);
    return 2;
  }
}

async function add(values: Values, files: readonly string[], streams: Streams): Promise<number> {
  const { corpus: _, json, help: __, 'allow-private': allowPrivate = false, ...given } = values;
  for (const flag of ['title', 'url'] as const)
    if (files.length > 1 && values[flag] !== undefined)
      throw new UserError(`--${flag} is of one article: add these files one by one.`);
  const library = await provenCommands();
  const folder = folderOf(values);
  const reread = rereading(folder, []);
  // What is broken is told before anything is fetched or asked.
  quotedOf(await reread());
  const examine = examiner(library.claims, library.periods);
  const prompt = json ? undefined : promptAt(streams);
  const reports: object[] = [];
  let status = 0;
  try {
    for (const file of files)
      try {
        const { article, others, shelf, left } = await addArticle(
          file,
          given,
          folder,
          reread,
          { allowPrivate },
          prompt,
        );
        const about = aboutArticle(article, shelf, library, examine);
        const proves = provesBeside(examine(quotedOf(others)), examine(shelf.quoted), library);
        reports.push({ ...about, ...proves, left_out: left });
        if (!json)
          print(streams, [
            `Added ${article.id}.md: ${article.publisher}, ${spoken(article.published)}: ${article.title}`,
            ...leftLines(left),
            ...aboutLines(about),
            ...provesLines(proves, ', since the brief rests'),
          ]);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        streams.stderr.write(`${printable(error.message)}\n`);
        status = 2;
      }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    streams.stderr.write(`\n${printable(error.message)}\n`);
    status = 2;
  } finally {
    prompt?.close();
  }
  if (json) printJson(streams, reports);
  return status;
}

async function list(values: Values, _: readonly string[], streams: Streams): Promise<number> {
  const library = await provenCommands();
  const shelf = readShelf(folderOf(values));
  const findings = examiner(library.claims, library.periods)(shelf.quoted);
  const articles = listed(shelf, findings, library);
  return values.json ? printJson(streams, articles) : print(streams, listLines(articles));
}

async function show(values: Values, names: readonly string[], streams: Streams): Promise<number> {
  const library = await provenCommands();
  const shelf = readShelf(folderOf(values));
  const examine = examiner(library.claims, library.periods);
  const shown = names.map((name) => {
    const article = shelf.get(idOf(name));
    if (article === undefined) throw noSuchArticle(name);
    return aboutArticle(article, shelf, library, examine);
  });
  if (values.json) return printJson(streams, shown);
  return print(
    streams,
    shown.flatMap((about) => [
      `${about.id}.md: ${about.publisher}, ${spoken(about.published)}: ${about.title}`,
      ...(about.author === null ? [] : [`  By ${about.author}`]),
      ...(about.url === null ? [] : [`  ${about.url}`]),
      ...aboutLines(about),
    ]),
  );
}

async function remove(values: Values, names: readonly string[], streams: Streams): Promise<number> {
  const library = await provenCommands();
  const { removed, before, after } = removeArticles(names, folderOf(values));
  const examine = examiner(library.claims, library.periods);
  const proves = provesBeside(examine(before), examine(after), library);
  if (values.json) return printJson(streams, { removed, ...proves });
  return print(streams, [...removed.map((id) => `Removed ${id}.md`), ...provesLines(proves)]);
}

async function checkAll(values: Values, _: readonly string[], streams: Streams): Promise<number> {
  const { problems, loaded } = await check(folderOf(values), COMMANDS);
  const status = problems.length === 0 ? 0 : 2;
  if (values.json) printJson(streams, { problems, loaded: problems.length === 0 ? loaded : null });
  else if (status === 0) print(streams, [loaded]);
  else streams.stderr.write(`${printable(problems.join('\n'))}\n`);
  return status;
}

async function inbox(values: Values, _: readonly string[], streams: Streams): Promise<number> {
  const folder = folderOf(values);
  if (values.drop !== undefined) dropEntries(values.drop, folder);
  const { problems } = values.read
    ? await readFeeds(folder, { allowPrivate: values['allow-private'] ?? false })
    : { problems: [] };
  for (const { message } of problems) streams.stderr.write(`${printable(message)}\n`);
  const entries = waiting(folder, articleFiles(folder).map(readArticle));
  if (values.json) printJson(streams, entries);
  else print(streams, inboxLines(entries, feedsOf(folder).length));
  return problems.length === 0 ? 0 : 2;
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

// An empty folder is no shelf, and takes its first article.
function quotedOf(articles: readonly Article[]): readonly Article[] {
  return articles.length === 0 ? [] : shelfOf(articles).quoted;
}

async function provenCommands(): Promise<Commands> {
  const commands = await readCommands(COMMANDS);
  commands.prove();
  return commands;
}

function folderOf({ corpus }: Values): string {
  return corpus === undefined ? readConfig(process.env, HOME).corpus : fromWhereTyped(corpus);
}

function printJson({ stdout }: Streams, data: unknown): 0 {
  stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  return 0;
}

function print({ stdout }: Streams, lines: readonly string[]): 0 {
  stdout.write(`${printable(lines.join('\n'))}\n`);
  return 0;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
