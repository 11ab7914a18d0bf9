import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Commands } from '../answer/action.ts';
import { readRequest } from '../answer/request.ts';
import { UserError } from '../errors.ts';
import {
  type Channel,
  ClientRefusal,
  type Person,
  type Sandbox,
  type SeenMessage,
  type SeenOutcome,
} from '../sandbox/index.ts';
import { entriesOf } from './entries.ts';
import { labels } from './plain.ts';
import { evidenceFirst, noAnswer, noSuchButton, nothingAnswered, nothingSaid } from './wording.ts';

/** Who types where, and how to hear what happens there. */
export type Seat = {
  readonly person: Person;
  readonly channel: Channel;
  readonly subscribe: Sandbox['subscribe'];
  readonly library: Commands;
};

/** One conversation with the bot. */
export type Session = {
  /** Sends a line: a slash command, a word that presses a button or verifies the last answer, or a message. Returns the reply, or a line about why there is none. */
  send(line: string): Promise<SeenMessage | string>;
  /** The words that press a button, or use the menu of the last answer, now. */
  buttons(): string[];
};

/** How long a message may stay unanswered, in milliseconds. */
const PATIENCE = 15_000;
const CONTEXT = /^(?:context \d+|\d+ in context)$/i;
const BUTTON_WORDS =
  /^(?:\d|answer \d|evidence|why|history|wrong answer|previous|next|in full|context \d+|\d+ in context)$/i;

/** The word of the menu that is used on what was typed, not on what was answered. */
const ON_OWN = 'check';

export function createSession({ person, channel, subscribe, library }: Seat): Session {
  // The last answer and the views opened from it: their buttons can be pressed.
  let open: SeenMessage[] = [];
  // The last message typed here.
  let said: SeenMessage | undefined;

  async function act(line: string): Promise<SeenMessage | string> {
    const pressed = open.findLast((message) => labelOf(message, line) !== undefined);
    if (pressed !== undefined) return receive(await person.press(pressed, labelOf(pressed, line) ?? line), [...open]);
    if (BUTTON_WORDS.test(line)) return isOneStepAway(line) ? evidenceFirst : noSuchButton;
    const menu = menuNames().find((name) => wordOf(name) === line.toLowerCase());
    if (menu !== undefined) {
      const target = wordOf(menu) === ON_OWN ? said : open[0];
      if (target === undefined) return wordOf(menu) === ON_OWN ? nothingSaid : nothingAnswered;
      return receive(await person.messageCommand(target, menu), [...open]);
    }
    const request = readRequest(line, library);
    if ('text' in request) return say(request.text);
    open = [];
    const entries = entriesOf(request.command, request.options, library);
    return receive(await person.command(channel, request.command, entries), []);
  }

  // A quote's context is opened from the view of the quotes.
  function isOneStepAway(line: string): boolean {
    const offered = open.flatMap(labels).map((label) => label.toLowerCase());
    return CONTEXT.test(line) && offered.includes('evidence') && !offered.some((label) => CONTEXT.test(label));
  }

  /** The commands that a message's menu offers here, each typed by its first word. */
  function menuNames(): string[] {
    const commands = person.commands(channel).filter(({ form }) => form.type === ApplicationCommandType.Message);
    return commands.map(({ form }) => form.name);
  }

  function receive(outcome: SeenOutcome, before: SeenMessage[]): SeenMessage | string {
    if (outcome.kind === 'failed') return outcome.text;
    if (outcome.kind !== 'replied' && outcome.kind !== 'updated') return noAnswer;
    open = [...before.filter(({ id }) => id !== outcome.message.id), outcome.message];
    return outcome.message;
  }

  async function say(text: string): Promise<SeenMessage | string> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const leave = subscribe((event) => {
      if (event.type === 'message_created' && event.message.authorId !== person.id) resolve(true);
    });
    const timer = setTimeout(() => resolve(false), PATIENCE);
    said = person.say(channel, text);
    const answered = await promise;
    clearTimeout(timer);
    leave();
    const [reply] = answered ? person.view(channel).slice(-1) : [];
    // What is only talk leaves the buttons of the answer before it in reach.
    if (reply !== undefined && labels(reply).length > 0) open = [reply];
    return reply ?? noAnswer;
  }

  return {
    async send(line) {
      try {
        return await act(line);
      } catch (error) {
        if (error instanceof ClientRefusal || error instanceof UserError) return error.message;
        throw error;
      }
    },
    buttons: () => [
      ...new Set([
        ...open.flatMap(labels).map((label) => label.toLowerCase()),
        ...(open.length > 0 ? menuNames().map(wordOf) : []),
      ]),
    ],
  };
}

function labelOf(message: SeenMessage, typed: string): string | undefined {
  const wanted = typed.toLowerCase().replace(/^context (\d+)$/, '$1 in context');
  return labels(message).find((label) => label.toLowerCase() === wanted);
}

function wordOf(menuName: string): string {
  return (menuName.split(' ')[0] ?? '').toLowerCase();
}
