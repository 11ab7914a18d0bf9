import { expect, test } from 'vitest';
import type { AnswerShape, ArticleShape, FigureShape, StartShape, TermsShape } from '../../src/page/shapes.ts';
import { tries } from '../../src/page/tries.ts';
import { startPage } from './stage.ts';

async function startReading() {
  const stage = await startPage();
  const get = (path: string, headers: Record<string, string> = {}) => fetch(stage.sandbox.url + path, { headers });
  const read = async <T>(path: string) => (await (await get(path)).json()) as T;
  const change = (body: unknown) =>
    fetch(`${stage.sandbox.url}/clock`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { ...stage, get, read, change };
}

test('the page, its program and its style are served, small enough, and may load nothing from elsewhere', async () => {
  const { get } = await startReading();
  const parts = await Promise.all(['/', '/page.js', '/page.css'].map((path) => get(path)));
  expect(parts.map(({ status }) => status)).toEqual([200, 200, 200]);
  const sizes = await Promise.all(parts.map(async (part) => (await part.text()).length));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(500_000);
  expect(parts[0]?.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
});

test('an answer’s quotes are slices of their articles, numbered as its message numbers them', async () => {
  const { read, exhibit } = await startReading();
  const shown = exhibit.ask({ command: 'rofr', options: { workload: 'training', provider: 'Oracle' } });
  const { quotes, changed } = await read<AnswerShape>(`/answers/${encodeURIComponent(shown.answer.answer_id)}`);
  expect(changed).toBe(false);
  expect(quotes.map(({ text }) => text)).toEqual(shown.allEvidence.map(({ quote }) => quote));
  for (const { article, start, end, text, source } of quotes) {
    expect(exhibit.shelf.get(article)?.body.slice(start, end)).toBe(text);
    expect(source).toMatch(/^Exhibit's brief of .+, \d+ \w+ \d{4}$/);
  }
});

test('every article is told whole, with what each of its passages proves', async () => {
  const { read, exhibit } = await startReading();
  for (const { id, body, passages } of exhibit.shelf.articles) {
    const article = await read<ArticleShape>(`/articles/${id}`);
    expect(article.body).toBe(body);
    expect(article.passages.map(({ start, end }) => [start, end])).toEqual(
      passages.map(({ start, end }) => [start, end]),
    );
    for (const { kind, proves } of article.passages)
      if (['heading', 'question', 'furniture'].includes(kind)) expect(proves).toEqual([]);
  }
});

test.each([
  ['2025-10-27', 'in_force', /^Microsoft has a right of first refusal/],
  ['2025-10-28', 'ended', /^Microsoft no longer has a right of first refusal/],
  ['2024-01-01', 'before', /^$/],
])('on %s the terms stand as they did: first refusal is %s', async (on, state, says) => {
  const { read } = await startReading();
  const { terms } = await read<TermsShape>(`/terms?on=${on}`);
  const [first] = terms;
  expect(first).toMatchObject({ name: 'Right of first refusal', state, says: expect.stringMatching(says) });
  for (const { says: sentence, quotes } of terms) expect(quotes.length > 0).toBe(sentence !== '');
});

test.each([
  ['the deal', 'timeline', 'Right of first refusal'],
  ['Stargate', 'stargate', 'SoftBank'],
])('%s is a picture whose bars and marks each have quotes', async (_, of, text) => {
  const { read } = await startReading();
  const { svg, shown } = await read<FigureShape>(`/figures/${of}?on=2025-10-27&theme=dark&width=400`);
  const ids = [...svg.matchAll(/<g id="([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(ids.length).toBeGreaterThan(10);
  expect(svg).toContain(text);
  for (const id of ids) expect(shown[id]?.length, id).toBeGreaterThan(0);
  expect(svg).toContain('As of 27 October 2025');
});

test('what a first visit offers is answered', async () => {
  const { read, exhibit } = await startReading();
  const start = await read<StartShape>('/start');
  expect(start.tries).toEqual(tries);
  expect(start.tries).toHaveLength(4);
  expect(start.pictured).toEqual([{ topic: 'stargate', title: 'Stargate' }]);
  for (const { does } of tries) {
    if (does.kind === 'show the deal') continue;
    const [, command, rest] = /^\/(\w+) workload:(.*)$/.exec(does.says) ?? [];
    const [workload = '', provider = ''] = rest?.split(' provider:') ?? [];
    const shown = exhibit.ask(
      command === undefined ? { text: does.says } : { command, options: { workload, provider } },
    );
    expect(shown.answer.status).toBe('answered');
  }
});

test('the clock is set to a day, run fast and made real again; nothing else is a change', async () => {
  const { read, change, calendar, clock, exhibit } = await startReading();
  expect(await read('/clock')).toEqual({ now: clock.now(), speed: 1, isReal: true });
  await change({ day: '2025-10-27' });
  expect(exhibit.ask({ command: 'rofr', options: {} }).answer.as_of).toBe('2025-10-27');
  await change({ speed: 86_400 });
  clock.advance(2000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(exhibit.ask({ command: 'rofr', options: {} }).answer.as_of).toBe('2025-10-29');
  await change({ isReal: true });
  expect(calendar.read()).toEqual({ now: clock.now(), speed: 1, isReal: true });
  for (const wrong of [
    { day: '2025-02-30' },
    { speed: 0 },
    { day: '2025-01-01', speed: 2 },
    {},
    '{',
    'x'.repeat(20_000),
  ]) {
    const response = await change(wrong);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^A clock takes /);
  }
  expect(calendar.read().isReal).toBe(true);
});

test('whoever follows the clock is told of every change', async () => {
  const { get, change } = await startReading();
  const stream = (await get('/clock/changes')).body;
  if (stream === null) throw new Error('There is no stream');
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain('"isReal":true');
  await change({ speed: 7 });
  expect((await reader.read()).value).toContain('"speed":7');
  await reader.cancel();
});

test.each([
  ['/nothing', 404, 'There is nothing at /nothing.'],
  ['/toString', 404, 'There is nothing at /toString.'],
  ['/articles/..%2F..%2Fpackage', 404, 'There is nothing at'],
  ['/articles/%E0%A4%A', 400, 'That is no address.'],
  ['/answers/none.x|2025', 404, 'There is nothing at'],
  ['/terms?on=soon', 404, 'There is nothing at'],
  ['/figures/rofr?on=2025-01-01&theme=dark&width=400', 404, 'There is nothing at'],
  ['/figures/timeline?on=2025-01-01&theme=blue&width=400', 404, 'There is nothing at'],
])('%s is refused', async (path, status, why) => {
  const { get } = await startReading();
  const response = await get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(why);
});

test('it answers to this machine’s own names alone, and only the clock takes what is sent', async () => {
  const { sandbox } = await startReading();
  expect((await fetch(`${sandbox.url}/start`, { method: 'POST', body: '{}' })).status).toBe(405);
  const { port } = new URL(sandbox.url);
  const { request } = await import('node:http');
  const statusFor = (host: string) =>
    new Promise((resolve) =>
      request({ port, host: '127.0.0.1', path: '/start', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end(),
    );
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`elsewhere.example:${port}`)).toBe(403);
});
