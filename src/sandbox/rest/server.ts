import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { DiscordError } from '../errors.ts';
import type { GatewayServer } from '../gateway/server.ts';
import { answerPerson } from '../people/routes.ts';
import type { State } from '../world/state.ts';
import { type Body, readBody } from './body.ts';
import type { Fault, Faults } from './faults.ts';
import type { Limiter, Verdict } from './limits.ts';
import { openRecord, type RequestRecord } from './record.ts';
import { type Match, match, type Reply, type Route } from './router.ts';

export interface RestOptions {
  state: State;
  gateway: GatewayServer;
  routes: readonly Route[];
  limiter: Limiter;
  faults: Faults;
  /** Called with every request once it is answered. */
  record(request: RequestRecord): void;
  /** Answers what is no path of Discord's. */
  site: RequestListener | undefined;
}

const prefix = '/api/v10';
const invalidStatuses = new Set([401, 403, 429]);

interface Answer extends Reply {
  headers?: Record<string, string>;
}

/** The HTTP side of Discord. */
export function createRestServer(options: RestOptions) {
  const { state, limiter } = options;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    if (url.pathname.startsWith('/attachments/')) return sendAttachment(url.pathname, response);
    if (options.site && !url.pathname.startsWith('/api/')) return options.site(request, response);
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
    const person = state.people.get(request.headers.authorization ?? '');
    if (person) {
      const { json } = await readBody(request);
      return send(
        response,
        answerPerson({ state, gateway: options.gateway, person, method, path, query: url.searchParams, body: json }),
      );
    }
    const matched = path === url.pathname ? undefined : match(options.routes, method, path);
    const template = typeof matched === 'object' ? matched.route.template : null;
    const faults = options.faults.take(`${method} ${template ?? path}`);
    const body = await readBody(request);
    const query = url.searchParams;
    const record = openRecord(request, { at: state.clock.now(), method, path, template, query, body });
    for (const fault of faults) if (fault.kind === 'delay') await elapsed(fault.ms);
    const dropped = (when: 'before' | 'after') => faults.some((fault) => fault.kind === 'drop' && fault.when === when);
    if (dropped('before')) return drop(request, record);
    const reply = decide(matched, faults, request.headers.authorization, body, query);
    if (invalidStatuses.has(reply.status)) limiter.countInvalid();
    if (dropped('after')) return drop(request, record);
    options.record({ ...record, status: reply.status, responseHeaders: reply.headers ?? {}, response: reply.body });
    send(response, reply);
  }

  function send(response: ServerResponse, { status, headers, body }: Answer): void {
    response.writeHead(status, { ...headers, ...contentType(body) });
    response.end(typeof body === 'object' ? JSON.stringify(body) : body);
  }

  function decide(
    matched: Match | 'method' | undefined,
    faults: readonly Fault[],
    authorization: string | undefined,
    body: Body,
    query: URLSearchParams,
  ): Answer {
    if (limiter.banned()) return { status: 429, body: 'You are being rate limited', headers: { 'Retry-After': '600' } };
    const faulty = faults.map(planned).find((reply) => reply !== undefined);
    if (faulty) return faulty;
    if (typeof matched !== 'object') return refused(new DiscordError(matched ? 'methodNotAllowed' : 'notFound'));
    const { route, params } = matched;
    const known = authorization === `Bot ${state.app.token}`;
    if (route.authenticated !== false && !known) return refused(new DiscordError('unauthorized'));
    const verdict = limiter.check(matched);
    if (verdict.refused) return rateLimited(verdict);
    if (body.error) return refused(body.error, verdict.headers);
    try {
      const reply = route.handle({
        state,
        gateway: options.gateway,
        param: (name) => params.get(name) ?? '',
        query,
        body: body.json,
        files: body.files,
      });
      return { ...reply, headers: verdict.headers };
    } catch (error) {
      if (error instanceof DiscordError) return refused(error, verdict.headers);
      throw error;
    }
  }

  function planned(fault: Fault): Answer | undefined {
    if (fault.kind === 'answer')
      return {
        status: fault.status,
        body: { message: fault.message ?? 'A fault of the sandbox', code: fault.code ?? 0 },
      };
    if (fault.kind === 'rate_limit')
      return rateLimited(limiter.refuse(fault.retryAfter, fault.global ?? false, {}), fault.code);
    return undefined;
  }

  function drop(request: IncomingMessage, record: RequestRecord): void {
    options.record(record);
    // A reset rather than an orderly end: it is what makes clients send again by themselves.
    request.socket.resetAndDestroy();
  }

  function elapsed(ms: number): Promise<void> {
    return new Promise((resolve) => state.clock.after(ms, resolve));
  }

  function sendAttachment(path: string, response: ServerResponse): void {
    const id = path.split('/')[3];
    const attachment = [...state.messages.values()]
      .flatMap(({ attachments }) => attachments)
      .find((one) => one.id === id);
    if (!attachment) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': attachment.contentType }).end(attachment.data);
  }

  return server;
}

/** An empty answer must not claim to be JSON: clients would parse it. */
function contentType(body: unknown): Record<string, string> {
  if (body === undefined) return {};
  return { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json' };
}

function refused(error: DiscordError, headers: Record<string, string> = {}): Answer {
  return { status: error.status, body: error.toJSON(), headers };
}

function rateLimited({ headers, refused: limit }: Verdict, code?: number): Answer {
  const { retryAfter = 0, global = false } = limit ?? {};
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global, ...(code && { code }) };
  return { status: 429, body, headers };
}
