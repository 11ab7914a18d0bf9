import { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { DiscordError } from '../errors.ts';
import { formError } from '../forms.ts';
import type { UploadedFile } from '../messages/write.ts';

export interface Body {
  json: unknown;
  files: UploadedFile[];
  /** What Discord refuses about the body itself: 50109 for broken JSON, 40005 for files that are too large, 50035 for too many. */
  error?: DiscordError;
}

/** How many files a message may have. */
const mostFiles = 10;

/** Bytes that one file may have. */
const fileSize = 10 * 1024 * 1024;

/** Reads a request to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  try {
    if (type.startsWith('multipart/form-data')) return await readMultipart(bytes, type);
    return { json: parse(bytes.toString('utf8')), files: [] };
  } catch (error) {
    if (error instanceof DiscordError) return { json: undefined, files: [], error };
    throw error;
  }
}

async function readMultipart(bytes: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  let json: unknown = {};
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = parse(value);
      continue;
    }
    if (value.size > fileSize) throw new DiscordError('entityTooLarge');
    const index = /^files\[(\d+)\]$/.exec(field)?.[1] ?? field;
    const data = new Uint8Array(await value.arrayBuffer());
    files.push({ index, filename: value.name, contentType: value.type || 'application/octet-stream', data });
  }
  if (files.length > mostFiles) {
    const message = `Must be ${mostFiles} or fewer in length.`;
    throw formError([{ path: ['files'], code: 'BASE_TYPE_MAX_LENGTH', message }]);
  }
  return { json, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DiscordError('invalidJson');
  }
}
