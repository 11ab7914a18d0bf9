import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { complete } from './complete.ts';
import { styles } from './markdown.ts';
import { plain } from './plain.ts';
import { createSession, type Seat } from './session.ts';
import { help, welcome } from './wording.ts';

export type PromptOptions = Seat & {
  /** The address of the page, where there is one. */
  readonly page?: string;
  readonly input: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
  readonly output: NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;
};

const PROMPT = '› ';
const WIDEST = 100;

/** Reads questions and prints replies until `exit` or the end of the input. Typed by a person it completes and colours. */
export async function runPrompt({ input, output, page, ...seat }: PromptOptions): Promise<void> {
  const { person, channel, library } = seat;
  const session = createSession(seat);
  const isTyped = input.isTTY === true && output.isTTY === true;
  const style = styles(output.hasColors?.() === true);
  const print = (text: string) => output.write(`${text}\n\n`);

  const offers = async (command: string, option: string, typed: string) => {
    const outcome = await person.autocomplete(channel, command, { [option]: typed }, option);
    // A name as typed is offered too, but completes nothing.
    return outcome.kind === 'choices' ? outcome.choices.map(({ name }) => name).filter((name) => name !== typed) : [];
  };
  print(welcome(page));
  const lines = createInterface({
    input,
    prompt: PROMPT,
    ...(isTyped && {
      output,
      completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
        complete(line, library, session.buttons(), offers).then(
          ([hits, end]) => done(null, [hits, end]),
          () => done(null, [[], line]),
        );
      },
    }),
  });
  lines.on('SIGINT', () => lines.close());
  if (isTyped) lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (/^(?:exit|quit)$/i.test(text)) break;
    if (!isTyped && text !== '') output.write(`${PROMPT}${text}\n\n`);
    if (/^help$/i.test(text)) print(help(library));
    else if (text !== '') {
      const reply = await session.send(text);
      print(typeof reply === 'string' ? reply : plain(reply, style, Math.min(output.columns || WIDEST, WIDEST)));
    }
    if (isTyped) lines.prompt();
  }
  lines.close();
}
