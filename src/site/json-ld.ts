/** What a page says to search engines in JSON-LD: which profiles are the same organisation, and its logo. */

export type Said = { sameAs: string[]; logos: string[] };

/**
 * Things that can be the municipality itself. A page's JSON-LD also describes others (the artist of a concert, the author
 * of an article, a sports club), and their profiles are not ours. No type at all counts, since many sites forget it.
 */
const OURSELVES: ReadonlySet<string> = new Set([
  ...['Organization', 'Organisation', 'GovernmentOrganization', 'GovernmentOffice', 'CityHall', 'LocalBusiness', 'NGO'],
  ...['Corporation', 'City', 'AdministrativeArea', 'Place', 'WebSite', 'WebPage', 'ContactPage', 'AboutPage'],
]);

/** Where a description of the site's owner may stand inside another one. */
const INSIDE = ['@graph', 'publisher', 'mainEntity', 'isPartOf', 'copyrightHolder'] as const;

const MOST = 2_000;

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Older sites wrap their scripts in an HTML comment or a CDATA section. */
const WRAPPED = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(WRAPPED, ''));
  } catch {
    return undefined;
  }
};

/** Every described thing that may be the site's owner; a queue, because a page may nest as deep as it likes. */
const thingsIn = (value: unknown): Thing[] => {
  const [queue, things]: [unknown[], Thing[]] = [[value], []];
  for (let index = 0; index < queue.length; index++) {
    const one = queue[index];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST - Math.min(MOST, queue.length)));
    if (!isThing(one) || things.length === MOST) continue;
    things.push(one);
    for (const key of INSIDE) if (Object.hasOwn(one, key)) queue.push(one[key]);
  }
  return things;
};

const isOurselves = (thing: Thing): boolean => {
  const types = listOf(thing['@type']).filter((type) => typeof type === 'string');
  return types.length === 0 || types.some((type) => OURSELVES.has(type.replace(/^.*[/:#]/, '')));
};

const textsOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const text = isThing(one) ? (one['@id'] ?? one['url']) : one;
    return typeof text === 'string' ? [text] : [];
  });

/** A logo is an address, an image with an address, or a reference to an image elsewhere in the graph. */
const logosOf = (thing: Thing, byId: ReadonlyMap<unknown, Thing>): string[] =>
  listOf(thing['logo']).flatMap((one) => {
    const image: Thing = isThing(one) ? { ...byId.get(one['@id']), ...one } : { url: one };
    return [image['url'], image['contentUrl']].filter((address) => typeof address === 'string').slice(0, 1);
  });

/**
 * What the JSON-LD of a page says of its owner.
 * @param texts the scripts' texts; what is no JSON is passed over
 * @returns addresses as they are written, unchecked
 */
export const readJsonLd = (texts: readonly string[]): Said => {
  const things = texts.flatMap((text) => thingsIn(parsed(text)));
  const byId = new Map(things.flatMap((one) => (typeof one['@id'] === 'string' ? [[one['@id'], one] as const] : [])));
  const ours = things.filter(isOurselves);
  return {
    sameAs: ours.flatMap((thing) => textsOf(thing['sameAs'])).slice(0, MOST),
    logos: ours.flatMap((thing) => logosOf(thing, byId)),
  };
};
