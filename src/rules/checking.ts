import { ConfigError } from '../errors.ts';
import type { Library, Topic } from './topic.ts';

/** A topic among the others, and how a fault of it is told: by its field, the problem and the remedy. */
export type Checking = {
  readonly topic: Topic;
  readonly library: Pick<Library, 'claim' | 'term'>;
  readonly fail: (field: string, problem: string, remedy: string) => never;
  /** Fails unless there is a claim of that id. */
  readonly claim: (field: string, id: string) => void;
};

/** What to do about a name that leads nowhere. */
export const MEND_NAME = 'Define it, or mend its name.';

/** How a file of this topic is checked. */
export function checkingOf(file: string, topic: Topic, library: Checking['library']): Checking {
  const fail = (field: string, problem: string, remedy: string): never => {
    throw new ConfigError(`${file}: ${field}`, problem, remedy);
  };
  const claim = (field: string, id: string) => {
    if (library.claim(id) === undefined) fail(field, `there is no claim "${id}"`, MEND_NAME);
  };
  return { topic, library, fail, claim };
}
