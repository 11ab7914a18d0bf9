import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Exhibit } from '../answer/exhibit.ts';
import { isProven, statedIn } from '../answer/proofs.ts';
import { type Check, fine, look, mend, mendBy } from '../check.ts';
import { daysBetween } from '../dates.ts';
import { Outdated } from '../store/errors.ts';
import type { Where } from '../store/open.ts';
import type { Digests, Subscription } from '../store/store.ts';

const NEEDED_NODE = 24;
/** Answers open with the age of the articles from then on. In days. */
const OLD = 90;

/** The Node that runs this. */
export function checkNode(version: string): Check {
  return Number(version.split('.')[0]) >= NEEDED_NODE
    ? fine('Node', version)
    : mend('Node', `${version} is too old. Install Node ${NEEDED_NODE} or newer, or start Exhibit through npm.`);
}

/** The articles, and what of the rules they prove. */
export function checkShelf({ shelf, knowledge }: Exhibit, today: string): Check[] {
  const { library, findings } = knowledge;
  const unproven = statedIn(library, findings).filter((each) => each.is === 'start' && !isProven(each));
  const age = daysBetween(shelf.newest, today);
  return [
    age > OLD
      ? look(
          'articles',
          `${shelf.articles.length}, the newest ${age} days old. Add newer ones: npm run corpus -- add FILE.`,
        )
      : fine('articles', `${shelf.articles.length}, the newest of ${shelf.newest}`),
    unproven.length === 0
      ? fine('terms', 'all versions are proven')
      : look(
          'terms',
          `no article proves ${unproven.map(({ term, version }) => `${term}: ${version}`).join('; ')}. What is asked of that time is declined until one is added.`,
        ),
  ];
}

/** The database, and the subscriptions in it. One that is not there yet is not made, and an older one is left as it is. */
export async function checkStore(
  where: Where,
  digests: Digests,
): Promise<{ readonly check: Check; readonly subscriptions: readonly Subscription[] }> {
  if ('file' in where && !existsSync(where.file)) return { check: checkFolder(where.file), subscriptions: [] };
  try {
    const guilds = await digests.guilds('there');
    const all = await Promise.all(guilds.map((id) => digests.ofGuild(id)));
    const subscriptions = all.flat();
    const name = 'file' in where ? where.file : 'PostgreSQL';
    return { check: fine('store', `${name}, digests of servers: ${subscriptions.length}`), subscriptions };
  } catch (error) {
    const check = error instanceof Outdated ? look('store', error.message) : mendBy('store', error);
    return { check, subscriptions: [] };
  }
}

function checkFolder(file: string): Check {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return fine('store', `${file} is made at the first start`);
  } catch {
    return mend(
      'store',
      `${file} cannot be made, since ${folder} may not be written. Give the user that runs Exhibit the right to, or name another folder in DATA_DIR.`,
    );
  }
}
