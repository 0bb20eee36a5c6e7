/** Whether two addresses are the same page, whatever a platform or a newsletter hung on them. */

/** What is added to an address to count clicks, and changes nothing of where it leads. */
const TRACKING = /^(?:utm_|mtm_|pk_|fbclid$|gclid$|igsh|mc_[ce]id$|ref$|ref_src$|source$|share$)/i;

/** Every host of people and machines that shorten addresses gives one for many pages; they say nothing here. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+/giu;

/** What changes nothing at the end of a path, and the marks of the sentence around it. */
const TAIL = /(?:[/.,;:!]|\/index\.(?:html?|php))+$/i;

const MOST_LINKS = 20;

const parsed = (address: string): URL | null => {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.parse(whole.trim().replace(/[.,;:!?…]+$/u, ''));
};

/**
 * What is left of an address when it is compared: host without "www", path and what matters of the query.
 * @param address as written, with or without its protocol
 * @returns null for no web address, and for a home page, which is the same for every news item
 */
export const pageOf = (address: string): string | null => {
  const url = parsed(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(TAIL, '');
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  if (path === '' && query.length === 0) return null;
  const host = url.hostname.replace(/^(?:(?:www|m)\.)+/, '');
  return `${host}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}`.toLowerCase();
};

/** The pages that a text and its link point to, each once. */
export const pagesIn = (text: string, link = ''): string[] => {
  const written = [link, ...(text.match(ADDRESS) ?? []).slice(0, MOST_LINKS)];
  return [...new Set(written.flatMap((address) => (address === '' ? [] : (pageOf(address) ?? []))))];
};
