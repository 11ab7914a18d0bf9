import { join } from 'node:path';
import { readCommands } from '../src/answer/commands.ts';
import { createExhibit } from '../src/answer/exhibit.ts';
import { readConfig } from '../src/config.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { startBot } from '../src/discord/bot.ts';
import { createLogger } from '../src/discord/logger.ts';
import { createPictures } from '../src/discord/pictures.ts';
import { createStore, IN_MEMORY } from '../src/store/open.ts';

const ROOT = join(import.meta.dirname, '..');

/** Exhibit as it starts for real, against the sandbox. It is ready when its log says so. */
export default async function bot(url: string, token: string, ready: () => void): Promise<() => Promise<void>> {
  const { corpus } = readConfig({ DISCORD_TOKEN: token }, ROOT);
  const exhibit = createExhibit(await readCommands(join(ROOT, 'commands')), readShelf(corpus), () => '2026-11-22');
  const log = (line: string) => {
    if (JSON.parse(line).msg === 'ready') ready();
  };
  const logger = createLogger('info', [token], { write: log });
  const store = createStore({ file: IN_MEMORY });
  const rest = { api: `${url}/api` };
  const pictures = createPictures(exhibit, Date.now, logger);
  const running = await startBot({ exhibit, pictures, token, logger, store, reference: () => '00000000', rest });
  return () => running.stop();
}
