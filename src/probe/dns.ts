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

/** A name with name servers, or with the head of a zone of its own: somebody registered it. */
export const delegated = (document: Document): string | undefined => {
  const name = askedName(document);
  const records = [...list(at(document.json, 'Answer')), ...list(at(document.json, 'Authority'))];
  const own = records.some(
    (record) => nameIn(record) === name && (at(record, 'type') === NS || at(record, 'type') === SOA),
  );
  return at(document.json, 'Status') === NOERROR && own ? name : undefined;
};

/** "No such name", said by the zone above it. Said by the root itself it means that the whole ending does not exist. */
export const unheard = (document: Document, handle: string): boolean =>
  at(document.json, 'Status') === NXDOMAIN &&
  at(document.json, 'TC') !== true &&
  askedName(document) === handle.toLowerCase() &&
  list(at(document.json, 'Answer')).length === 0 &&
  list(at(document.json, 'Authority')).every(
    (record) => nameIn(record) !== undefined && nameIn(record) !== handle.toLowerCase(),
  );
