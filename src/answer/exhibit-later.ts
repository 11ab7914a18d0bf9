import type { Shelf } from '../corpus/shelf.ts';
import type { Day } from '../dates.ts';
import { later } from '../later.ts';
import { once } from '../remembered.ts';
import type { Examine } from '../rules/findings.ts';
import type { Commands } from './action.ts';
import type { Exhibit } from './exhibit.ts';

const exhibit = later<typeof import('./exhibit.ts')>(import.meta.url, './exhibit.ts');

/** The same as `createExhibit`, loaded and made when it is first asked: until then it has its commands and its shelf. */
export function exhibitLater(library: Commands, shelf: Shelf, today: () => Day, examine: Examine): Exhibit {
  const made = once(() => exhibit().createExhibit(library, shelf, today, examine));
  return {
    library,
    shelf,
    get knowledge() {
      return made().knowledge;
    },
    ask: (request) => made().ask(request),
    refuse: (why) => made().refuse(why),
    reopen: (id) => made().reopen(id),
    *preparations() {
      yield made;
      yield* made().preparations();
    },
  };
}
