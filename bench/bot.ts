import { join } from 'node:path';
import { pino } from 'pino';
import { createExhibit } from '../src/answer/exhibit.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { startBot } from '../src/discord/bot.ts';
import { readLibrary } from '../src/rules/library.ts';

const ROOT = join(import.meta.dirname, '..');

/** Exhibit as it starts for real, against the sandbox. */
export default async function bot(url: string, token: string): Promise<() => Promise<void>> {
  const exhibit = createExhibit(
    await readLibrary(join(ROOT, 'commands')),
    readShelf(join(ROOT, 'corpus')),
    () => '2026-11-22',
  );
  const running = await startBot({
    exhibit,
    token,
    logger: pino({ level: 'silent' }),
    reference: () => '00000000',
    rest: { api: `${url}/api` },
  });
  return () => running.stop();
}
