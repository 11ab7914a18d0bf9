import { UserError } from '../errors.ts';
import { shown } from '../rules/options.ts';
import type { Library, Topic } from '../rules/topic.ts';

/**
 * The topic that an action's option names, by its command or its title; undefined where the option was not given.
 * @throws UserError for any other name
 */
export function topicCalled(given: string | number | undefined, { topics }: Library): [string, Topic] | undefined {
  if (given === undefined) return undefined;
  const typed = String(given).toLowerCase();
  const found = [...topics].find(([name, { title }]) => name === typed || title.toLowerCase() === typed);
  if (found !== undefined) return found;
  throw new UserError(`topic: "${shown(String(given))}" is no topic. Give one of: ${[...topics.keys()].join(', ')}.`);
}

/** A topic's name inside a sentence. */
export function nameOfTopic({ title, terms }: Topic): string {
  const [only, ...others] = terms;
  return only === undefined || others.length > 0 ? title : only.name;
}

/** The topics in an order of their names; those that it leaves out come last. */
export function inOrder(library: Library, order: readonly string[]): Topic[] {
  return namesInOrder(library, order).flatMap((name) => library.topics.get(name) ?? []);
}

/** Their names in that order. */
export function namesInOrder({ topics }: Library, order: readonly string[]): string[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...topics.keys()].toSorted((a, b) => place(a) - place(b));
}
