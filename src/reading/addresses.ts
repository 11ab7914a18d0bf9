import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ConfigError } from '../errors.ts';

/** A host's addresses. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true });

/**
 * True for an address that anybody on the internet can reach: not private, loopback, link-local, shared, multicast or reserved,
 * nor one of these wrapped into IPv6.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** @throws ConfigError for a host that is itself an address which is not public; a name is checked once it is looked up */
export function checkHost(host: string, name: string): void {
  const address = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address) && !isPublic(address)) throw notPublic(name, address);
}

/**
 * Looks a host up for a connection, and fails where any of its addresses is not public. The connection is made to what was
 * checked, so a name that changes its mind gains nothing.
 * @param trusted a host that may have any address
 */
export function publicLookup(
  name: string,
  trusted: string | undefined,
  resolve: Resolve = resolveBySystem,
): LookupFunction {
  return (host, { all }, done) => {
    const found = resolve(host).then((addresses) => {
      const [first] = addresses;
      if (first === undefined) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
      const closed = addresses.find(({ address }) => !isPublic(address));
      if (closed !== undefined && host !== trusted) throw notPublic(name, closed.address);
      return { first, addresses };
    });
    found.then(
      ({ first, addresses }) => (all ? done(null, [...addresses]) : done(null, first.address, first.family)),
      (error) => done(error, '', 0),
    );
  };
}

function notPublic(name: string, address: string): ConfigError {
  return new ConfigError(
    name,
    `it leads to ${address}, which is no address of the public internet`,
    'Give --allow-private to npm run corpus if that is what you want; the running bot reads no such address.',
  );
}
