import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLogger } from '../../src/discord/logger.ts';
import { readFeeds } from '../../src/inbox/feeds.ts';
import { readInbox } from '../../src/inbox/inbox.ts';
import { follow } from '../../src/serving.ts';
import { startStage } from '../discord/stage.ts';
import { serve } from '../helpers/pages.ts';
import { until } from '../sandbox/world.ts';

const NEWS = 'OpenAI and Microsoft amend their partnership';

test('the log tells a feed that failed without what its address asks with, which may be a key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  writeFileSync(join(folder, 'feeds.txt'), 'http://127.0.0.1:1/feed?key=sesame#top');
  const log: string[] = [];
  const logger = createLogger('info', [], { write: (line) => void log.push(line) });
  const stop = await follow({ corpus: folder, inboxChannel: undefined }, { note: async () => {} }, logger);
  onTestFinished(() => {
    stop();
    rmSync(folder, { recursive: true });
  });
  await until(() => log.length > 0);
  expect(log.join('')).toContain('"http://127.0.0.1:1/feed: it leads to 127.0.0.1');
  expect(log.join('')).not.toContain('sesame');
});

/** A bot that follows a feed with these items and tells a channel of them, and what it posted there. */
async function following(items: readonly { readonly title: string; readonly link: string }[], channel?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  const { bot, sandbox, general } = await startStage();
  if (bot === undefined) throw new Error('no bot');
  const feed = await serve((_, response) =>
    response
      .writeHead(200)
      .end(
        `<rss version="2.0"><channel>${items.map(({ title, link }) => `<item><title><![CDATA[${title}]]></title><link>${link}</link></item>`).join('')}</channel></rss>`,
      ),
  );
  writeFileSync(join(folder, 'feeds.txt'), feed);
  const log: string[] = [];
  const logger = createLogger('info', [], { write: (line) => void log.push(line) });
  const reading = () => readFeeds(folder, { allowPrivate: true });
  const stop = await follow({ corpus: folder, inboxChannel: channel ?? general.id }, bot, logger, reading);
  onTestFinished(() => {
    stop();
    rmSync(folder, { recursive: true });
  });
  const route = /^\/channels\/\d+\/messages$/;
  const posted = () => sandbox.requests.filter(({ method, path }) => method === 'POST' && route.test(path));
  return { posted, log: () => log.join(''), waiting: () => readInbox(folder).entries.length };
}

test('what is new in the inbox is told to the operator’s channel: title and address, which ping and preview nothing', async () => {
  const { posted } = await following([
    { title: `${NEWS} **today** @everyone`, link: 'https://paper.example/amended_now' },
    { title: 'Ten phones that nobody needs', link: 'https://paper.example/phones' },
  ]);
  await until(() => posted()[0]?.status === 200);
  expect(posted().map(({ body }) => body)).toEqual([
    {
      content: `New in the inbox:\n- ${NEWS} \\*\\*today\\*\\* \\@everyone\n  <https://paper.example/amended_now>`,
      flags: 4,
      allowed_mentions: { parse: [] },
    },
  ]);
});

test('much that is new is one message, the newest first, with how many more wait', async () => {
  const { posted } = await following(
    Array.from({ length: 60 }, (_, at) => ({ title: `${NEWS}, part ${at}`, link: `https://paper.example/${at}` })),
  );
  await until(() => posted()[0]?.status === 200);
  expect(posted()).toHaveLength(1);
  const { content } = (posted()[0] as { body: { content: string } }).body;
  const shown = content.match(/^- /gm)?.length ?? 0;
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content).toContain('part 0\n');
  expect(shown).toBeGreaterThan(10);
  expect(content.split('\n').at(-1)).toBe(`${60 - shown} more: npm run corpus -- inbox`);
});

test('a channel that cannot be written to is told in the log, and the entries wait all the same', async () => {
  const { log, waiting } = await following([{ title: NEWS, link: 'https://paper.example/1' }], '100000000000000001');
  await until(() => log().includes('INBOX_CHANNEL_ID'));
  expect(log()).toContain('Unknown Channel');
  expect(waiting()).toBe(1);
});
