import { join } from 'node:path';
import { readCommands } from '../src/answer/commands.ts';
import { readConfig } from '../src/config.ts';
import { startBot } from '../src/discord/bot.ts';
import { createLogger } from '../src/discord/logger.ts';
import { createPictures } from '../src/discord/pictures.ts';
import { serve } from '../src/serving.ts';
import { createStore, IN_MEMORY } from '../src/store/open.ts';
import type { Started } from './starting.ts';

const ROOT = join(import.meta.dirname, '..');

/** Exhibit as it starts for real, against the sandbox. It is ready when its log says so. */
export default async function bot(url: string, token: string, ready: () => void): Promise<Started> {
  const config = readConfig({ DISCORD_TOKEN: token }, ROOT);
  const { exhibit } = serve(await readCommands(join(ROOT, 'commands')), config, () => Date.UTC(2026, 10, 22));
  const log = (line: string) => {
    if (JSON.parse(line).msg === 'ready') ready();
  };
  const logger = createLogger('info', [token], { write: log });
  const store = createStore({ file: IN_MEMORY });
  const rest = { api: `${url}/api` };
  const pictures = createPictures(exhibit, Date.now, logger);
  const running = await startBot({ exhibit, pictures, token, logger, store, reference: () => '00000000', rest });
  return {
    stop: () => running.stop(),
    ask() {
      for (const step of exhibit.preparations()) step();
      exhibit.ask({ text: 'Who has first refusal?' });
    },
  };
}
