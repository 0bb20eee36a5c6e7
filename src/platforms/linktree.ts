/** Linktree: the page carries its data as JSON, and says itself when nobody is there. */
import { handleIn, inPath, profileAt } from '../probe/address.ts';
import { at, type Document, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { scriptOf } from '../probe/script-of.ts';

const dataOf = ({ page, data }: Document): unknown => data(scriptOf(page, '__NEXT_DATA__'));

const RESERVED =
  /^(?:about|admin|blog|discover|help|login|marketplace|pricing|register|s|status|templates|trustcenter)$/;

const recognise = profileAt(['linktr.ee'], /^\/([a-z0-9_.]{2,30})$/i, RESERVED);

/** The owner as the data names it; the canonical address only where the data is there and names nobody. */
const owner = (document: Document): string | undefined => {
  const data = dataOf(document);
  const props = at(data, 'props', 'pageProps');
  if (!props || /^\/(?:_error|404|status\b)/.test(textAt(data, 'page') ?? '')) return undefined;
  const named = textAt(props, 'username') ?? textAt(props, 'account', 'username');
  return named ?? handleIn(recognise, document.page.canonical);
};

const banned = (document: Document): string | undefined => {
  const data = dataOf(document);
  if (textAt(data, 'page') !== '/status/blocked') return undefined;
  return textAt(data, 'query', 'username') ?? textAt(data, 'props', 'pageProps', 'username');
};

const missing = (document: Document): boolean => {
  const data = dataOf(document);
  const said = textAt(data, 'page') === '/_error' && at(data, 'props', 'pageProps', 'statusCode') === 404;
  // The same data come with the error page of anything that was built with Next.js, a proxy's among them.
  const theirs = /^Linktree\b|\bLinktree$/.test(document.page.title);
  return (said && theirs) || document.page.title === 'Linktree | Page Not Found';
};

const profileOf = (document: Document) => {
  const props = at(dataOf(document), 'props', 'pageProps');
  const account = at(props, 'account');
  return present({
    name: textAt(props, 'pageTitle') ?? textAt(account, 'pageTitle'),
    about: textAt(props, 'description') ?? textAt(account, 'description'),
    avatar: textAt(account, 'profilePictureUrl') ?? textAt(props, 'customAvatar'),
    mark: at(props, 'isProfileVerified') === true ? ('verified' as const) : undefined,
  });
};

const linktree: Platform = {
  id: 'linktree',
  name: 'Linktree',
  rule: {
    min: 2,
    max: 30,
    alphabet: 'a-z0-9_.',
    shape: [
      { breach: 'word', wrong: RESERVED },
      { breach: 'start', wrong: /^\.+$/ },
    ],
    ignores: '',
    separators: ['', '_', '.'],
  },
  usual: false,
  page: (handle) => `https://linktr.ee/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'linktree/page',
      format: 'html',
      request: (handle) => ({ url: `https://linktr.ee/${encodeURIComponent(handle)}`, method: 'GET', headers: {} }),
      manners: { spacing: 600, atOnce: 1 },
      signs: [
        { says: 'taken', status: [200], holder: 'profile', handle: owner, profile: profileOf },
        { says: 'taken', status: [200, 404], holder: 'suspended', handle: banned },
        { says: 'free', status: [404], strength: 'likely', when: missing },
      ],
    },
  ],
  known: ['linktree', 'selenagomez'],
  controlled: true,
  origins: ['https://linktr.ee/*'],
  claim: 'https://linktr.ee/register',
  impersonation: 'https://linktr.ee/help/en/articles/6126531',
  trademark: 'https://linktr.ee/help/en/articles/6126531',
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
  patrol: 8,
};

export default linktree;
