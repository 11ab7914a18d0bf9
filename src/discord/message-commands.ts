import type { Exhibit } from '../answer/exhibit.ts';
import { idIn, type Written } from './answer-id.ts';
import { type Payload, payload } from './payload.ts';
import { renderAnswer } from './render.ts';
import { noId, notOurs, sameAnswer, verifyThis } from './wording.ts';

/** A message that a command of its menu is used on. */
export type Target = Written & {
  /** True where the bot wrote it. */
  readonly isOurs: boolean;
};

/** A command in the menu of messages: what it replies to whoever uses it, privately. */
export type MessageCommand = (target: Target, exhibit: Exhibit) => Payload;

/** The commands in the menu of messages, by the name that people see. */
export const messageCommands: ReadonlyMap<string, MessageCommand> = new Map([[verifyThis, verify]]);

const VERIFY = 'verify';
const ID = 'id';

function verify(target: Target, exhibit: Exhibit): Payload {
  if (!target.isOurs) return payload({ content: notOurs });
  const id = idIn(target);
  return (id === undefined ? undefined : verdictOn(id, exhibit)) ?? payload({ content: noId });
}

// What /verify says, where there is that command; else the answer as it is now, and whether it is the same.
function verdictOn(id: string, exhibit: Exhibit): Payload | undefined {
  if (exhibit.library.all.get(VERIFY)?.options[ID] !== undefined)
    return renderAnswer(exhibit.ask({ command: VERIFY, options: { [ID]: id } }));
  const now = exhibit.reopen(id);
  return now === undefined ? undefined : { ...renderAnswer(now), content: sameAnswer(!now.changed) };
}
