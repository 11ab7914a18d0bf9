import { Readable } from 'node:stream';

/** Stands in for a process: runs a command line, and returns its exit status and what it wrote. */
export async function run(
  main: (args: readonly string[], around: Around) => Promise<number>,
  args: readonly string[],
  env: Record<string, string>,
  typed = '',
) {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (lines: string[]) => ({
    write(text: string | Uint8Array, ...[done]: unknown[]) {
      lines.push(String(text));
      if (typeof done === 'function') done();
      return true;
    },
  });
  const stdin = Readable.from([typed]);
  const status = await main(args, { env, stdin, stdout: into(out), stderr: into(err) });
  return { status, out: out.join(''), err: err.join('') };
}

type Around = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Pick<NodeJS.WritableStream, 'write'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>;
};
