/** Which pages of the same website are worth reading next: the contact page and the other languages. */
import { hostOf, webAddress } from './addresses.ts';
import { versionsOf } from './languages.ts';
import type { Anchor, Markup } from './markup.ts';

/** A website is asked for this many pages beyond the first. */
const MOST = 3;

/** "Contact", "contact-opnemen", "Contactez-nous", "nous-contacter", "Kontakt", "contact us". */
const CONTACT =
  /^(?:contact|contacteer|contactez|kontakt|nous[-_ ]contacter|neem[-_ ]contact)(?![a-z])|^contact(?:gegevens|pagina)/i;
const EXACTLY = /^(?:contact|kontakt)$/i;
const FILE = /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|ics|vcf)$/i;

/** Two writings of one page: with and without a slash at the end. */
const pageKey = ({ href }: URL): string => href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=\?|$)/, '');

/** The last part of a path without its ending: "/nl/contact.html" gives "contact". */
const lastWord = ({ pathname }: URL): string =>
  pathname
    .split('/')
    .findLast((part) => part !== '')
    ?.replace(/\.[a-z]{2,5}$/i, '') ?? '';

/** How surely a link leads to the contact page: 2 when it says just that, 0 when it says nothing of the kind. */
const contactWeight = ({ text }: Anchor, address: URL): number => {
  const words = [text.trim(), lastWord(address)];
  if (FILE.test(address.pathname)) return 0;
  return words.some((word) => EXACTLY.test(word)) ? 2 : words.some((word) => CONTACT.test(word)) ? 1 : 0;
};

const contactsOf = (markup: Markup, base: URL | null): URL[] =>
  markup.anchors
    .flatMap((anchor) => {
      const address = webAddress(anchor.href, base);
      const weight = address ? contactWeight(anchor, address) : 0;
      return address && weight > 0 ? [{ address, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.address.pathname.length - b.address.pathname.length)
    .map(({ address }) => address);

/**
 * The pages to read next, at most three, on the same host only.
 * @param here the page's own address; null when it has none, and then there is nothing to read next
 */
export const furtherPages = (markup: Markup, here: URL | null, base: URL | null): string[] => {
  if (!here) return [];
  const known = new Set([pageKey(here)]);
  const fresh = (address: URL): boolean => {
    if (hostOf(address.href) !== hostOf(here.href) || address.port !== here.port || known.has(pageKey(address)))
      return false;
    known.add(pageKey(address));
    return true;
  };
  const versions = versionsOf(markup).flatMap(({ href }) => webAddress(href, base) ?? []);
  const contact = contactsOf(markup, base).find(fresh);
  return [...(contact ? [contact] : []), ...versions.filter(fresh)].slice(0, MOST).map(({ href }) => href);
};
