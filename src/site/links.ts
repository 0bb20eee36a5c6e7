/** Which profiles a page of the website links to, and how firmly it says that they are its own. */
import { webAddress } from './addresses.ts';
import { readJsonLd } from './json-ld.ts';
import type { Markup, Place } from './markup.ts';

/** Whose profile an address is, or null; the list of platforms knows. */
export type Recognise = (address: URL) => { platform: string; handle: string } | null;

/** How a page names a profile: as itself (`rel="me"`), as the same organisation (JSON-LD), or by a mere link. */
export type How = 'rel-me' | 'same-as' | 'link';

export type SiteLink = { platform: string; handle: string; address: string; how: How; place: Place };

const FIRMEST: readonly How[] = ['rel-me', 'same-as', 'link'];
const MOST_SEEN: readonly Place[] = ['head', 'footer', 'body'];

/** Of two links to one profile the firmer; otherwise always the same one, in whatever order they come. */
const firmer = (one: SiteLink, other: SiteLink): SiteLink => {
  const difference =
    FIRMEST.indexOf(one.how) - FIRMEST.indexOf(other.how) ||
    MOST_SEEN.indexOf(one.place) - MOST_SEEN.indexOf(other.place);
  if (difference !== 0) return difference < 0 ? one : other;
  return `${one.address} ${one.handle}` <= `${other.address} ${other.handle}` ? one : other;
};

/**
 * One link per profile, the firmest, in the order in which the profiles came.
 * @param links handles are one when they differ in capitals only
 */
export const collapse = (links: readonly SiteLink[]): SiteLink[] => {
  const kept = new Map<string, SiteLink>();
  for (const link of links) {
    const key = `${link.platform} ${link.handle.toLowerCase()}`;
    const known = kept.get(key);
    kept.set(key, known ? firmer(known, link) : link);
  }
  return [...kept.values()];
};

/** The firmest links first, when not all can be kept. */
export const firmest = (links: readonly SiteLink[], most: number): SiteLink[] =>
  links.length <= most
    ? [...links]
    : [...links].sort((a, b) => FIRMEST.indexOf(a.how) - FIRMEST.indexOf(b.how)).slice(0, most);

/**
 * Every profile a page links to, once.
 * @param base what relative addresses start from
 * @param recognise refuses what is no profile, such as a button to share the page; wrapped addresses are not unwrapped
 */
export const profileLinks = (markup: Markup, base: URL | null, recognise: Recognise): SiteLink[] => {
  const link = (text: string, how: How, place: Place): SiteLink[] => {
    const address = webAddress(text, base);
    const profile = address && recognise(address);
    return address && profile ? [{ ...profile, address: address.href, how, place }] : [];
  };
  return collapse([
    ...markup.lines.flatMap(({ href, rel, place }) => (rel.includes('me') ? link(href, 'rel-me', place) : [])),
    ...markup.data.flatMap(({ text, place }) =>
      readJsonLd([text]).sameAs.flatMap((one) => link(one, 'same-as', place)),
    ),
    ...markup.anchors.flatMap(({ href, rel, place }) => link(href, rel.includes('me') ? 'rel-me' : 'link', place)),
  ]);
};
