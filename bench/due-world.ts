import { createSandbox } from '../src/sandbox/index.ts';

/** Where digests go, told once it is there. */
export type World = {
  readonly url: string;
  readonly token: string;
  readonly guild: string;
  readonly channels: readonly string[];
};

/** What came of a question: how long its answer took, in milliseconds. */
export type Answered = { readonly ms: number };

/** What was posted: each channel once, in which order, over how many seconds. */
export type Posted = { readonly channels: readonly string[]; readonly seconds: number; readonly refused: number };

// A Discord in a process of its own, in which somebody asks when told to.
const sandbox = createSandbox({ identify: { interval: 0 } });
const ada = sandbox.addPerson('ada');
const guild = sandbox.addGuild('Bench', { owner: ada });
const channels = Array.from({ length: Number(process.argv[2]) }, (_, at) => sandbox.addChannel(guild, `channel-${at}`));
const [first] = channels;
await sandbox.start();
const tell = (what: World | Answered | Posted) => process.send?.(what);
tell({ url: sandbox.url, token: sandbox.token, guild: guild.id, channels: channels.map(({ id }) => id) });

process.on('message', async (what: 'ask' | 'tell') => {
  if (what === 'ask') {
    const begun = performance.now();
    const { kind } = await ada.command(first ?? guild, 'rofr', { private: true });
    if (kind !== 'replied') throw new Error(`the answer was ${kind}`);
    return tell({ ms: performance.now() - begun });
  }
  const sends = sandbox.requests.filter(
    ({ method, template }) => method === 'POST' && template === '/channels/{channel_id}/messages',
  );
  tell({
    channels: sends.map(({ path }) => path.split('/')[2] ?? ''),
    seconds: ((sends.at(-1)?.at ?? 0) - (sends[0]?.at ?? 0)) / 1000,
    refused: sandbox.requests.filter(({ status }) => (status ?? 0) >= 400).length,
  });
});
process.on('disconnect', () => process.exit());
