import type { IncomingMessage } from 'node:http';
import type { Body } from './body.ts';

/** One HTTP request as it came, and what it was answered; for tests that count and check requests. */
export interface RequestRecord {
  at: number;
  method: string;
  /** Below `/api/v10`, without the query. */
  path: string;
  /** The path of Discord's API description that it fits; null where none does. */
  template: string | null;
  query: Record<string, string>;
  /** Without the authorization. */
  headers: Record<string, string>;
  body: unknown;
  files: { index: string; filename: string; size: number }[];
  /** Null where the connection was broken before an answer. */
  status: number | null;
  responseHeaders: Record<string, string>;
  response: unknown;
}

/** The record of a request that is not answered yet. */
export function openRecord(
  request: IncomingMessage,
  known: Pick<RequestRecord, 'at' | 'method' | 'path' | 'template'> & { query: URLSearchParams; body: Body },
): RequestRecord {
  const { authorization: _, ...headers } = request.headers;
  return {
    ...known,
    query: Object.fromEntries(known.query),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: known.body.json,
    files: known.body.files.map(({ index, filename, data }) => ({ index, filename, size: data.byteLength })),
    status: null,
    responseHeaders: {},
    response: undefined,
  };
}
