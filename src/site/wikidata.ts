/** Wikidata as a further source: which accounts its volunteers note for a municipality. It points the way, no more. */
import * as v from 'valibot';
import type { Municipality } from '../municipality/municipality.ts';
import { webAddress } from './addresses.ts';

/** The request as data. */
export type WikidataAsk = { url: string; method: 'GET'; headers: Record<string, string> };

export type WikidataSays = { accounts: { platform: string; handle: string }[]; website: string | null };

type Account = { platform: string; handle: string };

const plain =
  (platform: string, form: RegExp) =>
  (text: string): Account | null => {
    const handle = text.replace(/^@/, '');
    return form.test(handle) ? { platform, handle } : null;
  };

/** "user@host", with or without an "@" before it. */
const onMastodon = (text: string): Account | null => {
  const [, handle, host] =
    /^@?([a-z0-9_][a-z0-9_.-]{0,62})@((?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62})$/i.exec(text) ?? [];
  if (handle === undefined || host === undefined) return null;
  const server = host.toLowerCase();
  return { platform: server === 'mastodon.social' ? 'mastodon' : `mastodon:${server}`, handle };
};

/** A whole handle is a domain name; under bsky.social only its first label is the name. */
const onBluesky = (text: string): Account | null => {
  const handle = text.replace(/^@/, '').toLowerCase();
  if (handle.length > 253 || !/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$/.test(handle))
    return null;
  const own = /^([^.]+)\.bsky\.social$/.exec(handle)?.[1];
  return own === undefined ? { platform: 'bluesky-domain', handle } : { platform: 'bluesky', handle: own };
};

const WEBSITE = 'P856';

/** Wikidata's properties for accounts. The forms are wider than the platforms' own rules: old names keep their shape. */
const ACCOUNTS: Readonly<Record<string, (text: string) => Account | null>> = {
  P2013: plain('facebook', /^[a-z0-9.]{1,50}$/i),
  P2003: plain('instagram', /^[a-z0-9._]{1,30}$/i),
  P2002: plain('x', /^[a-z0-9_]{1,15}$/i),
  // The name in /company/…, or its number.
  P4264: plain('linkedin', /^[\p{L}\p{M}\p{N}_-]{1,100}$/u),
  P11245: plain('youtube', /^[\p{L}\p{M}\p{N}_.·-]{3,30}$/u),
  P7085: plain('tiktok', /^[a-z0-9_.]{2,24}$/i),
  P11892: plain('threads', /^[a-z0-9._]{1,30}$/i),
  P12361: onBluesky,
  P4033: onMastodon,
  P3789: plain('telegram', /^[a-z][a-z0-9_]{3,31}$/i),
  P3836: plain('pinterest', /^[a-z0-9_]{3,30}$/i),
  // Flickr's numbers ("123@N00") as well as its names.
  P3267: plain('flickr', /^(?:\d{1,12}@N\d\d|[a-z0-9_-]{1,32})$/i),
  P2037: plain('github', /^[a-z0-9](?:[a-z0-9-]{0,38})$/i),
};

/**
 * The property and the values by which Wikidata knows a municipality. How CBS codes are written there was not seen with
 * our own eyes (OpenStreetMap's matching table suggests four digits), so every way of writing them is asked for.
 */
const keyOf = (id: string): { property: string; values: string[] } | null => {
  const nis = /^be:(\d{5})$/.exec(id)?.[1];
  if (nis !== undefined) return { property: 'P1567', values: [nis] };
  const cbs = /^nl:GM(\d{4})$/.exec(id)?.[1];
  return cbs === undefined ? null : { property: 'P382', values: [...new Set([cbs, String(Number(cbs)), `GM${cbs}`])] };
};

/** The best-ranked values that have no end date, of an item that was not dissolved (P576) by a merger. */
const queryFor = ({ property, values }: { property: string; values: string[] }): string => {
  const pairs = [...Object.keys(ACCOUNTS), WEBSITE].map((one) => `(p:${one} ps:${one})`);
  return [
    'SELECT DISTINCT ?says ?value WHERE {',
    `VALUES ?code { ${values.map((value) => `"${value}"`).join(' ')} }`,
    `?item wdt:${property} ?code .`,
    'FILTER NOT EXISTS { ?item wdt:P576 ?dissolved }',
    `VALUES (?claim ?says) { ${pairs.join(' ')} }`,
    '?item ?claim ?statement . ?statement ?says ?value ; a wikibase:BestRank .',
    'FILTER NOT EXISTS { ?statement pq:P582 ?ended }',
    '} LIMIT 200',
  ].join(' ');
};

/**
 * The one question to Wikidata about a municipality, or null when it has no official code (a free entry).
 * Wikidata then learns that code and nothing else.
 */
export const wikidataAsk = (municipality: Municipality): WikidataAsk | null => {
  const key = keyOf(municipality.id);
  return (
    key && {
      url: `https://query.wikidata.org/sparql?format=json&query=${encodeURIComponent(queryFor(key))}`,
      method: 'GET',
      headers: { accept: 'application/sparql-results+json' },
    }
  );
};

const text = v.object({ value: v.string() });
const row = v.object({ says: text, value: text });
const reply = v.object({ results: v.object({ bindings: v.array(v.unknown()) }) });

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** The rows as property and value; a row of another shape is left out. */
const rowsIn = (bindings: readonly unknown[]): { property: string; value: string }[] =>
  bindings.slice(0, 500).flatMap((one) => {
    const { success, output } = v.safeParse(row, one);
    const property = success ? /\/(P\d{1,6})$/.exec(output.says.value)?.[1] : undefined;
    return success && property !== undefined ? [{ property, value: output.value.value.trim() }] : [];
  });

/** Several websites are languages of one; the shortest address is the home page. */
const shortest = (addresses: readonly string[]): string | null =>
  [...addresses].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;

/**
 * Reads Wikidata's reply.
 * @param body the text of the reply
 * @returns each account once, in no order that means anything; null for anything that is no such reply
 */
export const readWikidata = (body: string): WikidataSays | null => {
  const { success, output } = v.safeParse(reply, parsed(body));
  if (!success) return null;
  const rows = rowsIn(output.results.bindings);
  const found = rows.flatMap(({ property, value }) => ACCOUNTS[property]?.(value) ?? []);
  const once = new Map(found.map((one) => [`${one.platform} ${one.handle.toLowerCase()}`, one]));
  const websites = rows
    .filter(({ property }) => property === WEBSITE)
    .flatMap(({ value }) => webAddress(value)?.href ?? []);
  return { accounts: [...once.values()], website: shortest(websites) };
};
