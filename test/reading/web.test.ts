import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPublic } from '../../src/reading/addresses.ts';
import { MOST_BYTES, readDocument } from '../../src/reading/document.ts';
import type { Network } from '../../src/reading/web.ts';
import { METADATA, PARAGRAPHS, pageOf, pdfOf, serve } from '../helpers/pages.ts';

const read = (address: string, network: Network = { allowPrivate: true }) => readDocument(address, '', network);
const html = { 'content-type': 'text/html; charset=utf-8' };

describe('an address', () => {
  test('gives its page, with the name that the page has for itself', async () => {
    const site = await serve((_, response) => response.writeHead(200, html).end(pageOf({ head: METADATA })));
    const { text, says } = await read(`${site}/news?from=feed#top`);
    expect(text).toContain(PARAGRAPHS[0]);
    expect(says).toMatchObject({ publisher: 'The Made-up Paper', url: `${site}/news/calm-week` });
  });

  test('that names another site as its own keeps its own name, without what stands behind #', async () => {
    const head = '<link rel="canonical" href="https://elsewhere.example/a">';
    const site = await serve((_, response) => response.writeHead(200, html).end(pageOf({ head })));
    expect((await read(`${site}/news#top`)).says.url).toBe(`${site}/news`);
  });

  test('gives a PDF and plain text by what the server calls them', async () => {
    const site = await serve(({ url }, response) =>
      url === '/pdf'
        ? response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdfOf([[{ text: 'Some words.', y: 700 }]]))
        : response
            .writeHead(200, { 'content-type': 'text/plain; charset="latin1"' })
            .end(Buffer.from('Café.', 'latin1')),
    );
    expect((await read(`${site}/pdf`)).text).toBe('Some words.');
    expect(await read(`${site}/text`)).toMatchObject({ text: 'Café.', says: { url: `${site}/text` } });
  });

  test('is followed where it leads, and the article is of that place', async () => {
    const site = await serve(({ url }, response) =>
      url === '/there'
        ? response.writeHead(200, html).end(pageOf())
        : response.writeHead(302, { location: url === '/a' ? '/b' : '/there' }).end(),
    );
    expect((await read(`${site}/a`)).says.url).toBe(`${site}/there`);
  });

  test('that leads nowhere is given up after five redirects', async () => {
    const seen: string[] = [];
    const site = await serve(({ url = '' }, response) => {
      seen.push(url);
      response.writeHead(302, { location: `${url}x` }).end();
    });
    await expect(read(`${site}/`)).rejects.toThrow('redirects more than 5 times');
    expect(seen).toHaveLength(6);
  });

  test.each([
    ['an error', 404, {}, 'the server answers 404'],
    ['a picture', 200, { 'content-type': 'image/png' }, 'it is image/png'],
    ['a redirect to a file', 302, { location: 'file:///etc/passwd' }, 'it leads to file:'],
    ['a redirect with a password', 302, { location: 'http://ada:secret@127.0.0.1/' }, 'a password'],
    ['nothing', 200, { 'content-type': 'text/plain' }, 'it is empty'],
  ])('of %s is refused', async (_, status, headers, reason) => {
    const site = await serve((__, response) => response.writeHead(status, headers).end());
    const error = await read(site).catch(({ message }) => message);
    expect(error).toContain(reason);
    expect(error).not.toContain('secret');
  });

  test.each(['ftp://example.com/a', 'file:///etc/passwd', 'gopher://x', 'https://', 'data://text'])(
    '%s is none that is fetched',
    async (address) => {
      await expect(read(address)).rejects.toThrow('begins with https:// or http://');
    },
  );

  test('with a password in it is refused, and the password not repeated', async () => {
    const error = await read('https://ada:secret@example.com/').catch(({ message }) => message);
    expect(error).toContain('a password');
    expect(error).not.toContain('secret');
  });

  test('whose server ends the connection says why it cannot be fetched', async () => {
    const site = await serve((request) => request.socket.destroy());
    await expect(read(site)).rejects.toThrow(/cannot be fetched \(.*(?:closed|ECONNRESET|UND_ERR_SOCKET)/);
  });

  test.each(['before it answers', 'in the middle'])('that stops %s is given up at the deadline', async (when) => {
    const { signal, abort } = (() => {
      const controller = new AbortController();
      return { signal: controller.signal, abort: () => controller.abort(new DOMException('too late', 'TimeoutError')) };
    })();
    const site = await serve((_, response) => {
      if (when === 'before it answers') abort();
      else response.writeHead(200, html).write('<html>', () => abort());
    });
    await expect(read(site, { allowPrivate: true, deadline: () => signal })).rejects.toThrow('it takes too long');
  });
});

describe('what is too large', () => {
  test('by its own account is not even read', async () => {
    const site = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-length': MOST_BYTES + 1 }).flushHeaders(),
    );
    await expect(read(site)).rejects.toThrow(`more than ${MOST_BYTES} bytes`);
  });

  test('is given up where it says nothing of its size', async () => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    let sent = 0;
    const site = await serve((_, response) => {
      response.writeHead(200, html);
      const more = () => {
        sent += chunk.length;
        if (!response.destroyed && sent < 10 * MOST_BYTES) response.write(chunk, more);
      };
      more();
    });
    await expect(read(site)).rejects.toThrow(`more than ${MOST_BYTES} bytes`);
    expect(sent).toBeLessThan(10 * MOST_BYTES);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(MOST_BYTES + 1))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(MOST_BYTES + 1)))],
  ])('after unpacking (%s) is refused however small it came', async (encoding, packed) => {
    expect(packed.length).toBeLessThan(MOST_BYTES / 100);
    const site = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': encoding }).end(packed),
    );
    await expect(read(site)).rejects.toThrow(`more than ${MOST_BYTES} bytes`);
  });
});

describe('an address that is not public', () => {
  test.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '192.0.0.192',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'not an address',
  ])('is %s', (address) => expect(isPublic(address)).toBe(false));

  test.each(['8.8.8.8', '2606:4700::1111'])('is not %s', (address) => expect(isPublic(address)).toBe(true));

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
  ])('is refused however it is written: %s', async (address) => {
    await expect(read(address, {})).rejects.toThrow('no address of the public internet. Give --allow-private');
  });

  const asked: string[] = [];
  const resolve = (answers: Record<string, string[]>) => (host: string) => {
    asked.push(host);
    return Promise.resolve(
      (answers[host] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

  test.each([
    ['alone', ['127.0.0.1']],
    ['beside a public one', ['8.8.8.8', '10.0.0.1']],
    ['in IPv6', ['::1']],
    ['wrapped', ['::ffff:192.168.0.1']],
  ])('is refused where a name leads to it, %s', async (_, addresses) => {
    await expect(read('http://paper.example/', { resolve: resolve({ 'paper.example': addresses }) })).rejects.toThrow(
      'no address of the public internet',
    );
  });

  test.each(['http://inside.example/', 'http://[::1]/', 'http://169.254.169.254/'])(
    'is refused behind a redirect to %s, even where the first may be private',
    async (location) => {
      const site = await serve((_, response) => response.writeHead(302, { location }).end());
      const network = { allowPrivate: true, resolve: resolve({ 'inside.example': ['10.0.0.1'] }) };
      await expect(read(site, network)).rejects.toThrow(/leads to (?:10\.0\.0\.1|::1|169\.254\.169\.254), which/);
    },
  );

  test('is what was looked up once: a name cannot change its mind between check and connection', async () => {
    let lookups = 0;
    const site = await serve(({ headers }, response) =>
      response.writeHead(200, html).end(pageOf({ head: `<title>${headers.host}</title>` })),
    );
    const { port } = new URL(site);
    const flipping = () => Promise.resolve([{ address: lookups++ === 0 ? '127.0.0.1' : '192.0.2.1', family: 4 }]);
    const { says } = await read(`http://paper.example:${port}/`, { allowPrivate: true, resolve: flipping });
    expect([lookups, says.url]).toEqual([1, `http://paper.example:${port}/`]);
  });

  test('a name that nobody knows is told as that', async () => {
    await expect(read('http://paper.example/', { resolve: resolve({}) })).rejects.toThrow('(ENOTFOUND)');
    expect(asked).toContain('paper.example');
  });
});
