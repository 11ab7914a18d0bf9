import { readCommands } from '../answer/commands.ts';
import { counted } from '../answer/wording.ts';
import type { Article } from '../corpus/article.ts';
import { articleFiles, readArticle, readShelf } from '../corpus/shelf.ts';
import { ConfigError } from '../errors.ts';

/** What stops a corpus folder and the commands from being loaded, or else a line that says what was loaded. */
export async function check(folder: string, commands: string): Promise<{ problems: string[]; loaded: string }> {
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(problemOf(error));
      return undefined;
    }
  };
  const files = attempt(() => articleFiles(folder)) ?? [];
  const articles = files
    .map((file) => attempt(() => readArticle(file)))
    .filter((each): each is Article => each !== undefined);
  const shelf = problems.length === 0 ? attempt(() => readShelf(folder)) : undefined;
  const library = await readCommands(commands).catch((error) => void problems.push(problemOf(error)));
  if (library !== undefined) attempt(library.voices);
  const briefs = articles.filter(({ kind }) => kind === 'brief').length;
  const resting = articles.length - (shelf?.quoted.length ?? articles.length);
  const loaded =
    `${counted(articles.length, 'article')} (${counted(briefs, 'brief')}, of which ${resting} at rest; ` +
    `${counted(articles.length - briefs, 'original')}) and ${counted(library?.topics.size ?? 0, 'command')}: no problem.`;
  return { problems, loaded };
}

function problemOf(error: unknown): string {
  if (!(error instanceof ConfigError)) throw error;
  return error.message;
}
