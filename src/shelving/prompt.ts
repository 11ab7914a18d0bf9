import { createInterface } from 'node:readline/promises';

/** The streams of a command; `process` has them. */
export type Streams = {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
};

/** Someone at a terminal. */
export type Prompt = {
  /** What is typed, trimmed; undefined once the input has ended. */
  ask(question: string): Promise<string | undefined>;
  tell(line: string): void;
  close(): void;
};

/** A prompt at these streams, or undefined where nobody sits at a terminal. */
export function promptAt({ stdin, stdout }: Streams): Prompt | undefined {
  if (stdin.isTTY !== true || stdout.isTTY !== true) return undefined;
  let opened: ReturnType<typeof open> | undefined;
  let ended = false;
  const open = () => {
    const lines = createInterface({ input: stdin, output: stdout });
    lines.once('close', () => {
      ended = true;
    });
    // One reader of all lines: what is pasted ahead of its question is not lost.
    return { lines, read: lines[Symbol.asyncIterator]() };
  };
  return {
    async ask(question) {
      opened ??= open();
      opened.lines.setPrompt(question);
      if (ended) stdout.write(question);
      else opened.lines.prompt();
      const { value, done } = await opened.read.next();
      return done ? undefined : value.trim();
    },
    tell: (line) => void stdout.write(`${line}\n`),
    close: () => opened?.lines.close(),
  };
}
