/** The address of a municipality's website as a person types it: a public https address of its own, or what is wrong with it. */
import { ownHost } from '../../../site/addresses.ts';

/**
 * `scheme`: something else than a web address · `secret`: it holds a name or password · `inside`: it is not on the public
 * internet · `shared`: a page on somebody else's platform, where a link proves nothing.
 */
export type WrongAddress = 'empty' | 'address' | 'scheme' | 'secret' | 'inside' | 'shared';
export type ReadAddress = { address: string } | { wrong: WrongAddress };

const LONGEST = 2_000;

/** "stad.gent:8080" begins like a scheme; what people mean by it is a host. */
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d)/i;

/** Numbers, and names that exist inside one network only (RFC 6761, RFC 6762, RFC 8375). */
const INSIDE =
  /^[\d.]+$|^\[|^localhost$|\.(?:localhost|local|internal|intranet|lan|home\.arpa|arpa|test|invalid|example|onion)$/;

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

const parse = (text: string): URL | null => {
  const scheme = SCHEME.exec(text)?.[1];
  return URL.parse(scheme === undefined ? `https://${text.replace(/^\/\//, '')}` : text);
};

const wrongWith = (url: URL): WrongAddress | null => {
  if (url.username !== '' || url.password !== '') return 'secret';
  if (INSIDE.test(url.hostname)) return 'inside';
  if (url.port !== '' || !HOST.test(url.hostname)) return 'address';
  return ownHost(url.href) === null ? 'shared' : null;
};

/**
 * Reads a typed address.
 * @param typed anything at all; a missing or unsafe scheme becomes https
 * @returns the address as it is kept, without a question or a fragment behind it; or what is wrong
 */
export const readAddress = (typed: string): ReadAddress => {
  const text = typed.trim();
  if (text === '') return { wrong: 'empty' };
  if (text.length > LONGEST || /\s/.test(text)) return { wrong: 'address' };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return { wrong: 'scheme' };
  const url = parse(text.replace(/^http:/i, 'https:'));
  if (!url) return { wrong: 'address' };
  const wrong = wrongWith(url);
  return wrong ? { wrong } : { address: `https://${url.host}${url.pathname.replace(/\/+$/, '')}` };
};

/** Whether an address is one that we can read; the list of municipalities still holds a few without https. */
export const isReadable = (website: string | null): boolean => website?.startsWith('https://') === true;
