/** Addresses as platforms write them: which host, and whose profile they are about. */
import { type HandleRule, sameForm } from '../municipality/rule.ts';

/** Prefixes under which the same profiles are served: mobile and older versions, languages and countries. */
const PREFIX = /^(?:www|m|mobile|web|touch|mbasic|old|new|np|[a-z]{2}(?:-[a-z]{2})?)\./;

/** An address of the web on its usual port, without a name and password in front of the host. */
export const isPlain = ({ protocol, port, username, password }: URL): boolean =>
  /^https?:$/.test(protocol) && port === '' && username === '' && password === '';

/** A handle as one part of a path, whoever wrote it: it cannot lead to another page than its own. */
export const inPath = (handle: string): string => encodeURIComponent(handle.toWellFormed()).replaceAll('%40', '@');

/** Whether an address is on one of these domains, under any of the usual prefixes. */
export const isOn = (address: URL, domains: readonly string[]): boolean =>
  isPlain(address) && (domains.includes(address.hostname) || domains.includes(address.hostname.replace(PREFIX, '')));

/** The path in readable letters, without doubled or trailing slashes; empty when it cannot be decoded. */
export const pathOf = (address: URL): string => {
  try {
    return decodeURIComponent(address.pathname).replace(/\/+/g, '/').replace(/\/$/, '').normalize('NFC');
  } catch {
    return '';
  }
};

export type Recognise = (address: URL) => string | null;

/**
 * A reader of profile addresses.
 * @param domains without "www"
 * @param path of a profile; its first group is the handle
 * @param reserved first words of a path that are no handles, tested in lower case
 */
export const profileAt =
  (domains: readonly string[], path: RegExp, reserved?: RegExp): Recognise =>
  (address) => {
    const handle = isOn(address, domains) ? path.exec(pathOf(address))?.[1] : undefined;
    return handle === undefined || reserved?.test(handle.toLowerCase()) ? null : handle;
  };

/** The handle in an address that a reply states, in whatever field. */
export const handleIn = (recognise: Recognise, address: string | undefined): string | undefined => {
  const url = address === undefined ? null : URL.parse(address);
  return (url && recognise(url)) ?? undefined;
};

/** Landings that are still about the asked name: another host or writing of the same profile. */
export const sameProfile =
  (recognise: Recognise, rule: HandleRule) =>
  (landed: URL, handle: string): boolean => {
    const found = recognise(landed);
    return found !== null && sameForm(rule, found) === sameForm(rule, handle);
  };
