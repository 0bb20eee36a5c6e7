/** DNS over HTTPS: a question to a resolver, and what its answer proves about a name. */
import { at, type Document, list, textAt } from './document.ts';
import type { Ask } from './platform.ts';

const NS = 2;
const SOA = 6;
const NOERROR = 0;
const NXDOMAIN = 3;

const nameIn = (record: unknown): string | undefined =>
  textAt(record, 'name')?.toLowerCase().replace(/\.$/, '') || undefined;

/** A question to Cloudflare's resolver in its JSON form (developers.cloudflare.com, DNS over HTTPS). */
export const dnsAsk = (name: string, type: 'NS' | 'TXT'): Ask => ({
  url: `https://cloudflare-dns.com/dns-query?name=${encodeURIComponent(name)}&type=${type}`,
  method: 'GET',
  headers: { accept: 'application/dns-json' },
});

/** The name whose name servers were asked, when the reply is about that question alone. */
const askedName = ({ json }: Document): string | undefined => {
  const [question, ...more] = list(at(json, 'Question'));
  return more.length === 0 && at(question, 'type') === NS ? nameIn(question) : undefined;
};

/**
 * What a resolver says beside its answer when the answer is not the zone's own: forged, stale, blocked, censored,
 * filtered, prohibited (RFC 8914, codes 3, 4 and 15 to 20).
 */
const MEDDLED =
  /EDE\W{0,3}(?:3|4|1[5-9]|20)\b|block|censor|filter|prohibit|forged|stale|policy|sinkhole|geblokkeerd|bloqu/i;

const isMeddled = ({ json }: Document): boolean => {
  const said: unknown = at(json, 'Comment') ?? at(json, 'comment') ?? at(json, 'extended_dns_errors');
  return [said].flat().some((one) => typeof one === 'object' || MEDDLED.test(String(one ?? '')));
};

/** A name with name servers, or with the head of a zone of its own: somebody registered it. */
export const delegated = (document: Document): string | undefined => {
  const name = askedName(document);
  const records = [...list(at(document.json, 'Answer')), ...list(at(document.json, 'Authority'))];
  const own = records.some(
    (record) => nameIn(record) === name && (at(record, 'type') === NS || at(record, 'type') === SOA),
  );
  return at(document.json, 'Status') === NOERROR && own && !isMeddled(document) ? name : undefined;
};

/**
 * "No such name", said by the head of the zone right above it. Said by the root it means that the whole ending does not
 * exist; said by nobody, or by a zone that has nothing to do with the name, it is a filter's answer.
 */
export const unheard = (document: Document, handle: string): boolean => {
  const authority = list(at(document.json, 'Authority'));
  const [name, above] = [handle.toLowerCase(), handle.toLowerCase().replace(/^[^.]*\./, '')];
  return (
    at(document.json, 'Status') === NXDOMAIN &&
    at(document.json, 'TC') !== true &&
    askedName(document) === name &&
    list(at(document.json, 'Answer')).length === 0 &&
    authority.some((record) => nameIn(record) === above && at(record, 'type') === SOA) &&
    authority.every((record) => nameIn(record) !== undefined && nameIn(record) !== name) &&
    !isMeddled(document)
  );
};
