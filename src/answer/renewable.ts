import type { Exhibit } from './exhibit.ts';

/** An exhibit that answers as the newest that it was given: whoever holds it need not know of changes. */
export type Renewable = { readonly exhibit: Exhibit; renew(next: Exhibit): void };

export function renewable(first: Exhibit): Renewable {
  let newest = first;
  return {
    exhibit: new Proxy(first, { get: (_, name) => Reflect.get(newest, name) }),
    renew: (next) => {
      newest = next;
    },
  };
}
