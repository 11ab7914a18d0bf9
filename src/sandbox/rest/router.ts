import type { GatewayServer } from '../gateway/server.ts';
import type { UploadedFile } from '../messages/write.ts';
import type { State } from '../world/state.ts';

/** A request once its route is known. */
export interface Call {
  state: State;
  gateway: GatewayServer;
  /** A value of the path, by its name in the template. */
  param(name: string): string;
  query: URLSearchParams;
  body: unknown;
  files: UploadedFile[];
}

export interface Reply {
  status: number;
  body?: unknown;
}

export interface Route {
  method: string;
  /** The path as Discord's API description writes it. */
  template: string;
  /** False where the path's own token is enough. */
  authenticated?: boolean;
  /** False where the limit over all routes does not count. */
  countsGlobally?: boolean;
  /** Requests that may be made in `per` milliseconds for each channel, guild or webhook. */
  limit?: { requests: number; per: number };
  handle(call: Call): Reply;
}

export interface Match<R = Route> {
  route: R;
  params: ReadonlyMap<string, string>;
}

/** The first route that fits; 'method' where only the method does not. */
export function match<R extends Pick<Route, 'method' | 'template'>>(
  routes: readonly R[],
  method: string,
  path: string,
): Match<R> | 'method' | undefined {
  const fitting = routes.flatMap((route) => {
    const params = paramsOf(route.template, path);
    return params ? [{ route, params }] : [];
  });
  return fitting.find(({ route }) => route.method === method) ?? (fitting.length > 0 ? 'method' : undefined);
}

function paramsOf(template: string, path: string): Map<string, string> | undefined {
  const expected = template.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of expected.entries()) {
    const value = decodeURIComponent(actual[index] ?? '');
    if (part.startsWith('{')) params.set(part.slice(1, -1), value);
    else if (part !== value) return undefined;
  }
  return params;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };
