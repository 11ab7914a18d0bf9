import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../errors.ts';
import { download, type Network } from './web.ts';

/** What a text says of itself, as far as it does: unchecked. */
export type Says = Readonly<Partial<Record<'title' | 'publisher' | 'author' | 'published' | 'url', string>>>;

/** The words of a file or a page, in which Markdown marks blocks only, and what it says of itself beside them. */
export type Document = {
  readonly text: string;
  readonly says: Says;
  /** Lines that were left out. */
  readonly left: readonly string[];
};

/** What is there to be read, whether it lay in a file or came from the web. */
export type Source = {
  /** As it was given: how errors call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its media type, where a server or the name of a file tells it: "text/html". */
  readonly type: string | undefined;
  /** The encoding that a server tells. */
  readonly charset: string | undefined;
  /** Where it was found in the end, for a page of the web. */
  readonly address?: string;
};

/** What is read in a thread of its own. */
export type Kind = 'PDF' | 'web page';

/** Larger ones are no articles. In bytes, after decompression. */
export const MOST_BYTES = 20_000_000;

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/i, 'application/pdf'],
  [/\.x?html?$/i, 'text/html'],
];
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const SNIFFED = 2048;
const AS_TEXT = 'Copy the words of the article into a text file, and add that.';

/** True for what is to be fetched: what looks like an address is none of a file. */
export function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

/**
 * Reads plain text, Markdown, HTML or PDF from a file or an address.
 * @param path of the file, where the name is no address
 * @param deadline when to give reading a page or a PDF up, once it is there
 * @throws ConfigError where it cannot be had or read, or holds no text
 */
export async function readDocument(
  name: string,
  path: string,
  network: Network,
  deadline?: AbortSignal,
): Promise<Document> {
  const source = isAddress(name) ? await download(name, network, MOST_BYTES) : fromFile(name, path);
  const said = source.address === undefined ? {} : { url: source.address };
  const { text, says, left } = await read(source, deadline);
  if (text.trim() === '') throw new ConfigError(name, 'it is empty', 'Give a file with the text of an article.');
  return { text, says: { ...said, ...says }, left };
}

async function read(source: Source, deadline?: AbortSignal): Promise<Document> {
  const { name, bytes, type } = source;
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1');
  if (type === 'application/pdf' || head.startsWith('%PDF-')) return attempt('PDF', source, deadline);
  if (head.startsWith('{\\rtf')) throw new ConfigError(name, 'it is a rich-text document and no plain text', AS_TEXT);
  if (isPage(type) || HTML.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) return attempt('web page', source, deadline);
  if (type !== undefined && !type.startsWith('text/') && type !== 'application/octet-stream')
    throw new ConfigError(name, `it is ${type}, and no text, web page or PDF`, AS_TEXT);
  return { text: plainText(source), says: {}, left: [] };
}

function isPage(type: string | undefined): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

/** Whatever a page does to the library that reads it is a matter of that page. */
async function attempt(kind: Kind, source: Source, deadline?: AbortSignal): Promise<Document> {
  const { readApart } = await import('./apart.ts');
  try {
    return await readApart(kind, source, deadline);
  } catch (error) {
    throw new ConfigError(source.name, `it cannot be read as a ${kind} (${(error as Error).message})`, AS_TEXT, {
      cause: error,
    });
  }
}

function plainText({ name, bytes, charset }: Source): string {
  if (bytes.includes(0))
    throw new ConfigError(name, 'it is no plain text (it holds zero bytes)', `${AS_TEXT} Save it as UTF-8.`);
  const encoding = encodingOf(charset) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ConfigError(
      name,
      `it is no text in ${encoding.toUpperCase()}`,
      'Save it as UTF-8 text and add it again.',
      {
        cause: error,
      },
    );
  }
}

/** An encoding that can be read, by any of its names; undefined for one that is unknown. */
function encodingOf(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function fromFile(name: string, path: string): Source {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES)
      throw new ConfigError(name, `it holds ${size} bytes, and at most ${MOST_BYTES} are read`, AS_TEXT);
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return { name, bytes: readFileSync(path), type, charset: undefined };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new ConfigError(
      name,
      code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`,
      code === 'EISDIR' ? 'Name the files in it.' : 'Give the path of a file that you may read.',
      { cause: error },
    );
  }
}
