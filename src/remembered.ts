/** Does work once for each thing, and forgets the result with the thing. */
export function remembered<T extends object, R>(work: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, { readonly result: R }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: work(thing) };
    known.set(thing, found);
    return found.result;
  };
}

/** Makes something when it is first asked for. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
