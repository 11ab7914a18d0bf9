/** Stands in for a process: runs a command line, and returns its exit status and what it wrote. */
export async function run(
  main: (args: readonly string[], around: Around) => Promise<number>,
  args: readonly string[],
  env: Record<string, string>,
) {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (lines: string[]) => ({ write: (text: string | Uint8Array) => lines.push(String(text)) > 0 });
  const status = await main(args, { env, stdout: into(out), stderr: into(err) });
  return { status, out: out.join(''), err: err.join('') };
}

type Around = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Pick<NodeJS.WritableStream, 'write'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>;
};
