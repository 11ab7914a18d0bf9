import type { Response } from 'undici';
import { ConfigError } from '../errors.ts';
import { checkHost, publicLookup, type Resolve } from './addresses.ts';
import type { Source } from './document.ts';

/** How the network may be used. */
export type Network = {
  /** The host that is given may have a private, loopback or link-local address; one that it redirects to never. */
  readonly allowPrivate?: boolean;
  /** How a host is looked up; by the system unless given. */
  readonly resolve?: Resolve;
  /** When to give a fetch up; after half a minute unless given. */
  readonly deadline?: () => AbortSignal;
};

/** What a server says about a text that it has sent before, to be told it again. */
export type Validators = { readonly etag?: string | undefined; readonly modified?: string | undefined };
type Fetched = Source & { readonly validators: Validators };

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;
const SECONDS = 30;
const AGENT = 'Exhibit';
const ACCEPTED = 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, text/markdown;q=0.8';

/**
 * Fetches an address.
 * @param most bytes that it may hold, after decompression
 * @throws ConfigError where it is none of http or https, leads to an address that is not public, is too large, too slow, or fails
 */
export async function download(address: string, network: Network, most: number): Promise<Source> {
  const fetched = await fetchIfNew(address, network, most, {}, ACCEPTED);
  if (fetched === undefined) throw new ConfigError(address, 'it answers 304', 'Try again later.');
  return fetched;
}

/** Fetches an address unless it is still what these validators tell; then undefined. */
export async function fetchIfNew(
  address: string,
  network: Network,
  most: number,
  { etag, modified }: Validators,
  accept: string,
): Promise<Fetched | undefined> {
  const { Agent, fetch } = await import('undici');
  const signal = (network.deadline ?? (() => AbortSignal.timeout(SECONDS * 1000)))();
  const lookup = publicLookup(address, trustedHost(address, network), network.resolve);
  const dispatcher = new Agent({ connect: { lookup } });
  const headers = {
    accept,
    'user-agent': AGENT,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
  try {
    const get = (url: URL) => fetch(url, { dispatcher, redirect: 'manual', signal, headers });
    const { url, response } = await arrive(address, network, get);
    if (response.status === 304) return undefined;
    if (!response.ok)
      throw new ConfigError(
        address,
        `the server answers ${response.status}`,
        'Open it in a browser, save the page, and add that file.',
      );
    const told = (name: string) => response.headers.get(name) ?? undefined;
    return {
      name: address,
      bytes: await bytesOf(response, address, most),
      ...mediaType(told('content-type')),
      address: withoutFragment(url),
      validators: { etag: told('etag'), modified: told('last-modified') },
    };
  } catch (error) {
    throw failure(error, address);
  } finally {
    await dispatcher.destroy();
  }
}

/** Where an address leads in the end, and what is answered there. */
async function arrive(
  address: string,
  network: Network,
  get: (url: URL) => Promise<Response>,
): Promise<{ readonly url: URL; readonly response: Response }> {
  let url = urlOf(address, address, network);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(url);
    const to = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || to === null) return { url, response };
    await response.body?.cancel();
    url = urlOf(new URL(to, url).href, address, network);
  }
  throw new ConfigError(
    address,
    `it redirects more than ${MOST_REDIRECTS} times`,
    'Give the address that it leads to.',
  );
}

function trustedHost(address: string, { allowPrivate }: Network): string | undefined {
  return allowPrivate && URL.canParse(address) ? new URL(address).hostname : undefined;
}

function urlOf(text: string, name: string, network: Network): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ConfigError(
      name,
      url === undefined || text === name
        ? 'it is no address that begins with https:// or http://'
        : `it leads to ${url.protocol}, and only http and https are fetched`,
      'Give the address of a page of the web.',
    );
  if (url.username !== '' || url.password !== '')
    throw new ConfigError(
      name === text ? url.host : name,
      'it leads to an address with a password in it, which would become part of the article',
      'Give the address without it, or save the page and add that file.',
    );
  if (url.hostname !== trustedHost(name, network)) checkHost(url.hostname, name);
  return url;
}

function withoutFragment(url: URL): string {
  return Object.assign(new URL(url), { hash: '' }).href;
}

/** "text/html; charset=utf-8" as its parts; what is no type is none. */
function mediaType(header = ''): Pick<Source, 'type' | 'charset'> {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const charset = parameters.map((each) => /^charset="?([^"]+)"?$/i.exec(each)?.[1]).find((each) => each !== undefined);
  return { type: type === '' ? undefined : type.toLowerCase(), charset };
}

/** Counted as they are read, so that a small response cannot unpack into a large one. */
async function bytesOf(response: Response, name: string, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new ConfigError(name, `it holds more than ${most} bytes`, 'Copy the words of the article into a text file.');
  if (Number(response.headers.get('content-length')) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What went wrong, as deep as it lies. */
function failure(error: unknown, name: string): ConfigError {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof ConfigError) return each;
    if (each.name === 'TimeoutError')
      return new ConfigError(name, 'it takes too long', 'Try again later, or save the page and add that file.');
  }
  const { message, cause } = error as Error;
  const reason = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : message;
  return new ConfigError(name, `it cannot be fetched (${reason})`, 'Mend the address, or save the page as a file.', {
    cause: error,
  });
}
