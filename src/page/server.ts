import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Exhibit } from '../answer/exhibit.ts';
import { isDay, today } from '../dates.ts';
import { bundle } from './bundle.ts';
import type { Calendar } from './calendar.ts';
import type { ClockChange, PersonShape, StartShape } from './shapes.ts';
import { tries } from './tries.ts';
import { answerView, articleView, figureView, picturedView, termsView } from './views.ts';

/** What the page shows: the bot's own knowledge, the clock that it lives by, and who may sit in front of it. */
export type PageOptions = {
  readonly exhibit: Exhibit;
  readonly calendar: Calendar;
  /** The real time in milliseconds since 1970. */
  readonly now: () => number;
  readonly people: readonly PersonShape[];
  /** The topics in the order in which a newcomer follows the deal. */
  readonly order: readonly string[];
};

type Answer = { readonly type: string; readonly body: string };
type Asked = { readonly path: string; readonly query: URLSearchParams };

const MOST_BYTES = 10_000;
const FASTEST = 1e9;
const Change = z.union([
  z.strictObject({ day: z.string().check(z.refine(isDay)) }),
  z.strictObject({ isReal: z.literal(true) }),
  z.strictObject({ speed: z.number().check(z.minimum(1), z.maximum(FASTEST)) }),
]);

const Drawing = z.object({
  on: z.string().check(z.refine(isDay)),
  theme: z.enum(['light', 'dark']),
  width: z.coerce.number().check(z.int(), z.minimum(320), z.maximum(2000)),
});

const html = (body: string): Answer => ({ type: 'text/html', body });
const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });
const INDEX = join(import.meta.dirname, 'client', 'index.html');

/**
 * The page's own routes beside those of its Discord: the page itself, and what its chat alone does not show. They read, and only
 * the clock can be changed. They answer to this machine alone.
 */
export function createPage({ exhibit, calendar, now, people, order }: PageOptions): RequestListener {
  const routes: Readonly<Record<string, (asked: Asked) => Answer | undefined | Promise<Answer>>> = {
    '': () => {
      // It is asked for next; until then it is on its way.
      void bundle().catch(() => undefined);
      return html(readFileSync(INDEX, 'utf8'));
    },
    'page.js': async () => ({ type: 'text/javascript', body: (await bundle()).script }),
    'page.css': async () => ({ type: 'text/css', body: (await bundle()).style }),
    start: () => json({ people, tries, pictured: picturedView(exhibit.knowledge) } satisfies StartShape),
    answers: ({ path }) => found(answerView(path, exhibit)),
    articles: ({ path }) => found(articleView(path, exhibit.knowledge)),
    terms: ({ query }) => {
      const on = query.get('on') ?? '';
      return isDay(on) ? json(termsView(on, order, exhibit.knowledge)) : undefined;
    },
    figures: ({ path, query }) => {
      const asked = Drawing.safeParse(Object.fromEntries(query));
      if (!asked.success) return undefined;
      return found(figureView({ ...asked.data, of: path, today: today(now()) }, order, exhibit.knowledge));
    },
    clock: () => json(calendar.read()),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOurs(request)) return refuse(response, 403, 'This page answers to 127.0.0.1 and localhost only.');
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://page');
    const [, name = '', ...rest] = pathname.split('/');
    const path = decoded(rest.join('/'));
    if (path === undefined) return refuse(response, 400, 'That is no address.');
    if (pathname === '/clock/changes') return tellChanges(response);
    if (pathname === '/clock' && request.method === 'POST') return changeClock(request, response);
    if (request.method !== 'GET') return refuse(response, 405, 'Only the clock can be changed here.');
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    const answered = await route?.({ path, query });
    if (answered === undefined) return refuse(response, 404, `There is nothing at ${pathname}.`);
    send(request, response, answered);
  }

  async function changeClock(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const change = Change.safeParse(await readJson(request));
    if (!change.success)
      return refuse(response, 400, 'A clock takes {"day": "2025-10-27"}, {"isReal": true} or {"speed": 86400}.');
    apply(change.data);
    send(request, response, json(calendar.read()));
  }

  function apply(change: ClockChange): void {
    if ('day' in change) calendar.set(change.day);
    else if ('speed' in change) calendar.run(change.speed);
    else calendar.reset();
  }

  /** Tells a browser of every change of the clock, until it leaves. */
  function tellChanges(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const tell = () => response.write(`data: ${JSON.stringify(calendar.read())}\n\n`);
    tell();
    response.once('close', calendar.onJump(tell));
  }

  return (request, response) => {
    answer(request, response).catch((error: Error) => refuse(response, 500, error.message));
  };
}

function found(value: unknown): Answer | undefined {
  return value === undefined ? undefined : json(value);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** A page of elsewhere can give its own name this machine's address; then the name is another. */
function isOurs({ headers, socket }: IncomingMessage): boolean {
  return [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`].includes(headers.host ?? '');
}

function send({ headers }: IncomingMessage, response: ServerResponse, { type, body }: Answer): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': policy(headers.host ?? ''),
  });
  response.end(body);
}

/** Nothing is loaded from anywhere but here. */
function policy(host: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MOST_BYTES) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
