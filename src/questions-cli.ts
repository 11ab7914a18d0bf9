import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from './answer/action.ts';
import { readCommands } from './answer/commands.ts';
import { readId } from './answer/identity.ts';
import { readConfig } from './config.ts';
import { type Day, spoken } from './dates.ts';
import { ConfigError } from './errors.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';
import { StoreError } from './store/errors.ts';
import { createStore } from './store/open.ts';
import { type Feedback, KEPT } from './store/store.ts';

const USAGE = `Usage:
  npm run questions [-- --json]

Lists the questions that had no answer, and the answers reported as wrong, each with how often.
`;

const REASONS: Readonly<Record<string, string>> = {
  absent: 'No article says it, or it was not understood',
  unknown_entity: 'It names what no article names',
  ambiguous: 'It could mean several questions',
};

/** What of a process this needs. */
type Around = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Pick<NodeJS.WritableStream, 'write'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>;
};

/** Lists what the operator can learn from. Returns the exit status: 0, or 2 where the store cannot be read. */
export async function main(args: readonly string[], { env, stdout, stderr }: Around = process): Promise<number> {
  const asJson = args[0] === '--json';
  if (args.length > (asJson ? 1 : 0)) {
    stderr.write(USAGE);
    return 2;
  }
  try {
    const where = readConfig(env, HOME).store;
    if ('file' in where && !existsSync(where.file))
      throw new ConfigError(
        where.file,
        'there is no such database',
        'Name the folder of the running bot’s in DATA_DIR; before its first start there is none.',
      );
    const store = createStore(where);
    const commands = await readCommands(join(ROOT, 'commands'));
    const found = await learned(store.feedback, commands).finally(() => store.close());
    stdout.write(asJson ? `${JSON.stringify(found, null, 2)}\n` : `${printable(inLines(found))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error;
    stderr.write(`${printable(error.message)}\n`);
    return 2;
  }
}

async function learned(feedback: Feedback, commands: Commands) {
  const reports = await feedback.reports();
  return {
    questions: await feedback.questions(),
    reports: reports.map((each) => ({ question: questionOf(each.answerId, commands), ...each })),
  };
}

/** What an answer's id asks, as a slash command, or in words where no option leads there; null for an id of other commands. */
function questionOf(answerId: string, commands: Commands): string | null {
  const read = readId(answerId, commands);
  if (read === undefined) return null;
  if ('called' in read) return inSlashes(read.called.action, read.called.options, read.called.asOf);
  const { topic, facet, options, asOf } = read.asked;
  return `${inSlashes(topic, options, asOf)} · ${commands.topics.get(topic)?.facets[facet]?.title}`;
}

function inSlashes(name: string, options: Readonly<Record<string, unknown>>, asOf: string): string {
  const given = Object.entries({ ...options, 'as-of': asOf }).map(([option, value]) => `${option}:${value}`);
  return [`/${name}`, ...given].join(' ');
}

type Learned = Awaited<ReturnType<typeof learned>>;

function inLines({ questions, reports }: Learned): string {
  const reasons = [...new Set(questions.map(({ reason }) => reason))];
  const unanswered = reasons.flatMap((reason) => [
    '',
    `${REASONS[reason] ?? reason}:`,
    ...questions.filter((each) => each.reason === reason).map(({ text, times, last }) => line(times, text, last)),
  ]);
  const wrong = reports.flatMap(({ question, answerId, times, last }) => [
    line(times, question ?? 'a question of a command that there is no more', last),
    `       ${answerId}`,
  ]);
  return [
    `Questions without an answer: ${questions.length}`,
    ...unanswered,
    '',
    `Answers reported as wrong: ${reports.length}`,
    ...(wrong.length === 0 ? [] : ['', ...wrong, '', "What such an answer says now: npm run ask -- '/verify ID'"]),
    '',
    `Each is kept for ${KEPT.feedback} days.`,
  ].join('\n');
}

function line(times: number, text: string, last: Day): string {
  return `${`${times}×`.padStart(6)} ${text} (${times === 1 ? '' : 'last '}${spoken(last)})`;
}
