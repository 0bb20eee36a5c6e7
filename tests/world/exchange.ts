/** What travels in the world: a question that arrived, the reply to it, and the ways in which a reply may be spoilt. */
import type { Accounts } from './accounts.ts';

export type Question = {
  method: string;
  host: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
};

/**
 * How the bytes leave: `cut` promises more than it sends, `reset` breaks the connection half way, `endless` and `drip`
 * never finish by themselves, `hang` says nothing at all.
 */
export type Manner = 'whole' | 'cut' | 'reset' | 'endless' | 'drip' | 'hang';

export type Reply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
  manner?: Manner;
};

/** What a twin may look at. Websites are kept by host and path: `www.gent.be/` holds the home page. */
export type Scene = { accounts: Accounts; websites: ReadonlyMap<string, string> };

export type Twin = {
  /** Hosts it stands in for; `*.` in front means every host below. */
  hosts: readonly string[];
  /** Platforms whose accounts it shows. */
  platforms: readonly string[];
  /** The reply of a good day, or nothing where this address does not exist. */
  answer: (question: Question, scene: Scene) => Reply | undefined;
};

const COMMON = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000',
};

/** A web page. */
export const html = (status: number, body: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { ...COMMON, 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

/** A reply of an interface, written the way its server writes JSON. */
export const json = (status: number, value: unknown, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { ...COMMON, 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const text = (status: number, body: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { ...COMMON, 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

export const redirect = (to: string, status = 302): Reply => ({
  status,
  headers: { ...COMMON, location: to, 'content-type': 'text/html; charset=utf-8' },
  body: `<html><head><title>Moved</title></head><body><a href="${to.replaceAll('&', '&amp;')}">here</a></body></html>`,
});

/** Whether a host falls under a pattern: itself, `*.` and everything below, or `*` for every host. */
export const covers = (pattern: string, host: string): boolean =>
  pattern === '*' || pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));

/** The part of a path that a pattern captures, decoded; nothing when it does not fit. */
export const captured = (url: URL, pattern: RegExp): string | undefined => {
  const found = pattern.exec(url.pathname)?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
};

/** A body as one JSON object; anything else counts as an empty one. */
export const fields = (body: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};
