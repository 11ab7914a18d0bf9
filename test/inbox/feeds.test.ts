import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleSource } from '../../src/corpus/front-matter.ts';
import { main } from '../../src/corpus-cli.ts';
import { readFeeds } from '../../src/inbox/feeds.ts';
import { followFeeds } from '../../src/inbox/follow.ts';
import { readInbox } from '../../src/inbox/inbox.ts';
import { waiting } from '../../src/inbox/waiting.ts';
import { mayBeNews } from '../../src/understanding/on-topic.ts';
import { serve } from '../helpers/pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
type Told = { readonly title: string; readonly link: string; readonly id?: string };
const rss = (...items: Told[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Made up</title>${items
    .map(
      ({ title, link, id = link }) =>
        `<item><title>${escaped(title)}</title><link>${escaped(link)}</link><guid>${id}</guid><pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const atom = (...items: Told[]) =>
  `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Made up</title><id>urn:feed</id>${items
    .map(
      ({ title, link, id = link }) =>
        `<entry><title type="html">${escaped(title)}</title><id>${id}</id><link rel="self" href="https://self.example/"/><link href="${escaped(link)}"/><updated>2025-03-05T08:00:00Z</updated></entry>`,
    )
    .join('')}</feed>`;
const NEWS = {
  title: 'OpenAI and Microsoft <b>amend</b> their partnership',
  link: 'https://paper.example/amended?a=1&b=2',
};
const OTHER = { title: 'Ten phones that nobody needs', link: 'https://paper.example/phones' };
const LATER = { title: 'Stargate gets another site', link: 'https://paper.example/site' };

const feeds = (...lines: string[]) => writeFileSync(join(folder, 'feeds.txt'), lines.join('\r\n'));
const read = () => readFeeds(folder, { allowPrivate: true });
const urls = () => waiting(folder, []).map(({ url }) => url);
const answering = (text: () => string) =>
  serve((_, response) => response.writeHead(200, { 'content-type': 'application/xml' }).end(text()));
const run = async (...args: string[]) => {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const status = await main(['inbox', ...args, '--corpus', folder], { stdin, stdout, stderr });
  const told = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, stdout: told(stdout), stderr: told(stderr) };
};

test.each([
  ['RSS', rss, '2025-03-04'],
  ['Atom', atom, '2025-03-05'],
])(
  'of a feed in %s only what may be news of the deal gets into the inbox, each item once',
  async (_, format, published) => {
    let items = [NEWS, OTHER];
    const site = await answering(() => format(...items));
    feeds('# What we read', '', site, site);
    expect((await read()).entries).toEqual([
      { url: NEWS.link, title: 'OpenAI and Microsoft amend their partnership', feed: site, published },
    ]);
    expect((await read()).entries).toEqual([]);
    items = [LATER, NEWS, OTHER];
    expect((await read()).entries.map(({ url }) => url)).toEqual([LATER.link]);
    expect(urls()).toEqual([LATER.link, NEWS.link]);
    expect(readdirSync(folder).toSorted()).toEqual(['.inbox.json', 'feeds.txt']);
  },
);

test('a feed is asked only for what is new, by what it said of itself', async () => {
  const seen: (string | undefined)[][] = [];
  const answer = ({ headers }: IncomingMessage, response: ServerResponse) => {
    seen.push([headers['if-none-match'], headers['if-modified-since']]);
    if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 04 Mar 2025 08:00:00 GMT' }).end(rss(NEWS));
  };
  feeds(await serve(answer));
  await read();
  expect(await read()).toEqual({ entries: [], problems: [] });
  expect(seen).toEqual([
    [undefined, undefined],
    ['"1"', 'Tue, 04 Mar 2025 08:00:00 GMT'],
  ]);
  expect(urls()).toEqual([NEWS.link]);
});

test('a feed that fails stops none of the others, and is told with its reason', async () => {
  const [gone, page, good] = [
    await serve((_, response) => response.writeHead(410).end()),
    await answering(() => '<html>No feed.</html>'),
    await answering(() => rss(NEWS)),
  ];
  feeds(gone, 'ftp://example.com/feed', page, good);
  const { entries, problems } = await read();
  expect(entries).toHaveLength(1);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining(`${gone}: the server answers 410`),
    expect.stringContaining('ftp://example.com/feed: it is no address that begins with https://'),
    expect.stringContaining(`${page}: it cannot be read as a feed`),
  ]);
});

test('a feed of the own network is refused, as the bot reads them', async () => {
  feeds(await answering(() => rss(NEWS)));
  const { problems } = await readFeeds(folder, {});
  expect(problems[0]?.message).toMatch(
    /no address of the public internet\. Give --allow-private to npm run corpus .* the running bot reads no such address\.$/,
  );
});

test('what leads to no page of the web is left out, and entities that multiply are not unpacked', async () => {
  const bomb = rss(NEWS).replace(
    '<rss',
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss',
  );
  const [bad, multiplied] = [
    await answering(() =>
      rss({ ...NEWS, link: 'javascript:alert(1)' }, { ...NEWS, link: 'https://ada:secret@paper.example/' }),
    ),
    await answering(() => bomb.replace('OpenAI and', '&c; OpenAI and')),
  ];
  feeds(bad, multiplied);
  await read();
  const kept = waiting(folder, []);
  expect(kept.filter(({ feed }) => feed === bad)).toEqual([]);
  for (const { title } of kept) expect(title.length).toBeLessThan(100);
});

test('of a feed the first 500 items are read, and of a long title its beginning, where an unclosed tag ends nothing', async () => {
  const long = { ...NEWS, title: `OpenAI and Microsoft: 2 < 3 <b>partnerships</b> ${'<'.repeat(80_000)}` };
  const others = Array.from({ length: 500 }, (_, at) => ({ ...NEWS, link: `https://paper.example/${at}` }));
  feeds(await answering(() => rss(long, ...others)));
  const { entries } = await read();
  expect(entries).toHaveLength(500);
  const title = entries.at(-1)?.title ?? '';
  expect(title).toMatch(/^OpenAI and Microsoft: 2 < 3 partnerships </);
  expect(title.length).toBeLessThanOrEqual(2000);
});

describe('the inbox', () => {
  test('shows what waits and how it becomes an article, and no longer what is on the shelf', async () => {
    const site = await answering(() => rss(NEWS, LATER));
    expect((await run()).stdout).toContain('There is no feed');
    feeds(site);
    expect((await run()).stdout).toBe('Nothing is waiting.\n');
    const { status, stdout } = await run('--read', '--allow-private');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2025-03-04 {2}OpenAI and Microsoft amend.*\n {12}https:\/\/paper\.example\/amended/);
    expect(stdout).toContain('npm run corpus -- add ADDRESS');
    const fields = { title: 'T', publisher: 'P', published: '2025-03-04', url: NEWS.link };
    writeFileSync(join(folder, 'a.md'), articleSource(fields, 'It rained.\n'));
    expect(JSON.parse((await run('--json')).stdout)).toMatchObject([{ url: LATER.link }]);
  });

  test('lets go of what is dropped, for good, and of nothing where an address has no entry', async () => {
    feeds(await answering(() => rss(NEWS, LATER)));
    await read();
    expect(await run('--drop', NEWS.link, '--drop', 'https://x')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"https://x" is no address of the inbox'),
    });
    expect(urls()).toHaveLength(2);
    expect((await run('--drop', NEWS.link)).status).toBe(0);
    await read();
    expect(urls()).toEqual([LATER.link]);
  });

  test('does not bring back what was dropped, though its feed leaves it out for a while', async () => {
    let items = [NEWS, LATER];
    feeds(await answering(() => rss(...items)));
    await read();
    await run('--drop', NEWS.link);
    items = [LATER];
    await read();
    items = [NEWS, LATER];
    await read();
    expect(urls()).toEqual([LATER.link]);
  });

  test('takes once what one answer tells twice, by its id or by its address', async () => {
    const again = { ...NEWS, id: 'another' };
    const elsewhere = { ...LATER, link: `${LATER.link}?again`, id: LATER.link };
    feeds(await answering(() => rss(NEWS, again, LATER, elsewhere)));
    await read();
    expect(urls()).toEqual([NEWS.link, LATER.link]);
  });

  test('tells a feed that failed by the exit status too', async () => {
    feeds('https://');
    expect(await run('--read')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('https://: it is no address'),
    });
  });

  test('that is damaged is told with what to do, and kept', async () => {
    feeds(await answering(() => rss(NEWS)));
    writeFileSync(join(folder, '.inbox.json'), '{"feeds":');
    expect(await run('--read', '--allow-private')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/\.inbox\.json: it is no inbox\. Remove it/),
    });
    expect(readFileSync(join(folder, '.inbox.json'), 'utf8')).toBe('{"feeds":');
  });

  test('holds at most so many that a noisy feed cannot fill the disk', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...NEWS, link: `https://paper.example/${at}` }));
    feeds(await answering(() => rss(...many)));
    await read();
    expect(readInbox(folder).entries).toHaveLength(200);
  });

  test('that cannot be written leaves nothing half done', async () => {
    feeds(await answering(() => rss(NEWS)));
    mkdirSync(join(folder, '.inbox.json'));
    expect((await read()).problems[0]?.message).toContain('.inbox.json: it cannot be read (EISDIR)');
    expect(readdirSync(folder).toSorted()).toEqual(['.inbox.json', 'feeds.txt']);
  });
});

test('feeds are read at once and then every hour until that is ended, whatever fails in between', async () => {
  const pauses: number[] = [];
  const told: unknown[] = [];
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  let readings = 0;
  const stop = followFeeds({
    folder,
    reading: () =>
      readings++ === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ entries: [], problems: [] }),
    read: () => told.push('read'),
    failed: (error) => told.push((error as Error).message),
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      if (pauses.length === 3) {
        stop();
        end();
      }
      return Promise.resolve();
    },
  });
  await over;
  expect(told).toEqual(['read', 'no', 'read']);
  expect(pauses).toEqual([3_600_000, 3_600_000, 3_600_000]);
});

test.each([
  ['OpenAI signs a cloud contract with Oracle', true],
  ['Stargate adds a site in Ohio', true],
  ['Microsoft loses exclusivity over the OpenAI API', true],
  ['Microsoft deal with a maker of games', false],
  ['Ten phones that nobody needs', false],
  ['', false],
])('"%s" may be news of the deal: %s', (headline, expected) => expect(mayBeNews(headline)).toBe(expected));
