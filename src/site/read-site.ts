/** Reads one page of the municipality's own website: the profiles it links to, its feeds, logo and languages. */
import { clean } from '../municipality/fold.ts';
import { webAddress } from './addresses.ts';
import { furtherPages } from './further.ts';
import { ownLanguage, versionsOf } from './languages.ts';
import { firmest, profileLinks, type Recognise, type SiteLink } from './links.ts';
import { logoOf } from './logo.ts';
import type { Markup } from './markup.ts';
import { takeApart } from './take-apart.ts';

export type SitePage = {
  /** Where the page stands; empty when that was no web address. */
  address: string;
  title: string;
  /** One per profile, in the order of the page. */
  links: SiteLink[];
  /** Addresses of RSS, Atom and JSON feeds. */
  feeds: string[];
  logo: string | null;
  /** Main languages the page is or says to be available in: "nl", "fr". */
  languages: string[];
  /** Pages of the same website worth reading next, at most three. */
  further: string[];
  /** There was more than we read or keep: a profile that is missing here may stand there. */
  cut: boolean;
};

const MOST_LINKS = 200;
const MOST_FEEDS = 20;
const MOST_LANGUAGES = 20;

/** `application/json` is no feed: WordPress announces its interface with it on every page. */
const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)\b/;

const feedsOf = (markup: Markup, base: URL | null): string[] => {
  const announced = markup.lines.filter(({ rel, type }) => rel.includes('alternate') && FEED.test(type));
  const feeds = announced.flatMap(({ href }) => webAddress(href, base)?.href ?? []);
  return [...new Set(feeds)].slice(0, MOST_FEEDS);
};

const languagesOf = (markup: Markup): string[] => {
  const all = [ownLanguage(markup), ...versionsOf(markup).map(({ language }) => language)];
  return [...new Set(all)].filter((language) => language !== '').slice(0, MOST_LANGUAGES);
};

/**
 * Reads one page.
 * @param html the body; anything at all, also no HTML
 * @param address where the page was found, after redirects
 * @param recognise whose profile an address is
 * @returns only http and https addresses; never throws
 */
export const readSite = (html: string, address: string, recognise: Recognise): SitePage => {
  const here = webAddress(address);
  const markup = takeApart(html);
  const base = (markup.base === '' ? null : webAddress(markup.base, here)) ?? here;
  const links = profileLinks(markup, base, recognise);
  return {
    address: here?.href ?? '',
    title: clean(markup.title).slice(0, 300),
    links: firmest(links, MOST_LINKS),
    feeds: feedsOf(markup, base),
    logo: logoOf(markup, base),
    languages: languagesOf(markup),
    further: furtherPages(markup, here, base),
    cut: markup.cut || links.length > MOST_LINKS,
  };
};
