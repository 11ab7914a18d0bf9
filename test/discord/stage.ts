import { onTestFinished } from 'vitest';
import { readCommands } from '../../src/answer/commands.ts';
import { createExhibit, type Exhibit } from '../../src/answer/exhibit.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import type { RequestRecord, Sandbox, SeenMessage, SeenOutcome } from '../../src/sandbox/index.ts';
import { createStore, IN_MEMORY } from '../../src/store/open.ts';
import { january } from '../helpers/shelves.ts';
import { readDescription } from '../sandbox/openapi.ts';
import { startWorld } from '../sandbox/world.ts';

export const TODAY = '2026-11-22';
export const library = await readCommands('commands');
export const exhibit = createExhibit(library, january(), () => TODAY);
const description = readDescription();

/** A sandbox with the bot in it. When the test ends, each of its requests is held against Discord's description. */
export async function startStage(options: Partial<BotOptions> & { readonly unstarted?: true } = {}) {
  const world = await startWorld();
  const { sandbox } = world;
  const log: string[] = [];
  let references = 0;

  const store = createStore({ file: IN_MEMORY });
  const bots: Bot[] = [];
  async function start(more: Partial<BotOptions> = {}): Promise<Bot> {
    const bot = await startBot({
      exhibit,
      token: sandbox.token,
      logger: createLogger('debug', [sandbox.token], { write: (line) => void log.push(line) }),
      store,
      reference: () => String(++references).padStart(8, '0'),
      rest: { api: `${sandbox.url}/api` },
      ...options,
      ...more,
    });
    bots.push(bot);
    return bot;
  }

  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await store.close();
    checkRequests(sandbox);
  });
  const bot = options.unstarted ? undefined : await start();
  return { ...world, bot, log, start, store };
}

/** Every request fits Discord's description; none has text in it that could notify. */
function checkRequests({ requests }: Sandbox): void {
  const errors = requests
    .filter(({ status }) => status !== null && status < 400)
    .flatMap((record) => description?.requestErrors(record) ?? []);
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** The message that came of something done; throws where none did. */
export function messageOf(outcome: SeenOutcome): SeenMessage {
  if (outcome.kind === 'replied' || outcome.kind === 'updated') return outcome.message;
  throw new Error(`no message, but ${JSON.stringify(outcome)}`);
}

/** All that a message's embeds show. */
export function textOf({ embeds, content }: Pick<SeenMessage, 'embeds' | 'content'>): string {
  const parts = embeds.flatMap(({ title, description: text, fields, footer }) => [
    title,
    text,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...parts].filter(Boolean).join('\n');
}

/** A message's buttons, row by row. */
export function buttonsOf({ components }: Pick<SeenMessage, 'components'>) {
  return components.flatMap((part) =>
    'components' in part
      ? part.components.flatMap((each) =>
          'label' in each && 'custom_id' in each
            ? [{ label: String(each.label), id: String(each.custom_id), disabled: each.disabled === true }]
            : [],
        )
      : [],
  );
}

/** Requests that change something on Discord's side. */
export function writes(requests: readonly RequestRecord[]): RequestRecord[] {
  return requests.filter(({ method }) => method !== 'GET');
}

/** An exhibit whose answers fail. */
export function failing(error: Error): Exhibit {
  return {
    ...exhibit,
    ask: () => {
      throw error;
    },
  };
}
