import type { Exhibit } from '../answer/exhibit.ts';
import { idIn, type Written } from './answer-id.ts';
import { type Payload, payload } from './payload.ts';
import { wordsOf } from './question.ts';
import { renderAnswer } from './render.ts';
import { checkThis, noId, notOurs, noWords, ours, verifyThis } from './wording.ts';

/** A message that a command of its menu is used on. */
export type Target = Pick<Written, 'content'> & {
  readonly embeds: readonly (Written['embeds'][number] & { readonly description?: string | null })[];
  /** True where the bot wrote it. */
  readonly isOurs: boolean;
};

/** A command in the menu of messages: what it replies to whoever uses it, privately. */
export type MessageCommand = (target: Target, exhibit: Exhibit) => Payload;

/** The commands in the menu of messages, by the name that people see. */
export const messageCommands: ReadonlyMap<string, MessageCommand> = new Map([
  [verifyThis, verify],
  [checkThis, check],
]);

function verify(target: Target, exhibit: Exhibit): Payload {
  if (!target.isOurs) return payload({ content: notOurs });
  const id = idIn(target);
  const verified = id === undefined ? undefined : exhibit.ask({ command: 'verify', options: { id } });
  return verified === undefined || verified.answer.status === 'refused'
    ? payload({ content: noId })
    : renderAnswer(verified);
}

function check({ content, embeds, isOurs }: Target, exhibit: Exhibit): Payload {
  if (isOurs) return payload({ content: ours });
  const said = [content, ...embeds.map(({ description }) => description ?? '')];
  const text = said
    .map(wordsOf)
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .join('\n');
  return text === '' ? payload({ content: noWords }) : renderAnswer(exhibit.ask({ text, check: true }));
}
