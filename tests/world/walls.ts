/** Pages that come instead of the asked one: firewalls as they are known to look, log-in, consent, home, not found. */
import { escaped, page } from './document.ts';
import type { Reply } from './exchange.ts';

type Wall = { status: number; headers?: Reply['headers']; body: string };

const bare = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en-US"><head><title>${title}</title><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** Firewalls, by name: what each sends with a status of its own. */
export const FIREWALLS: Readonly<Record<string, Wall>> = {
  cloudflare: {
    status: 403,
    headers: { 'cf-mitigated': 'challenge', server: 'cloudflare', 'cf-ray': '8f1-BRU' },
    body: bare(
      'Just a moment...',
      '<noscript>Enable JavaScript and cookies to continue</noscript>',
      '<script>window._cf_chl_opt={cvId:"3",cType:"managed"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1";</script>',
    ),
  },
  'cloudflare-block': {
    status: 403,
    headers: { server: 'cloudflare' },
    body: bare(
      'Attention Required! | Cloudflare',
      '<h1>Sorry, you have been blocked</h1><p>You are unable to access this site.</p>',
    ),
  },
  vercel: {
    status: 429,
    headers: { 'x-vercel-mitigated': 'challenge', server: 'Vercel' },
    body: bare('Vercel Security Checkpoint', '<p>We’re verifying your browser</p>'),
  },
  'ddos-guard': {
    status: 403,
    headers: { server: 'ddos-guard' },
    body: bare(
      'DDoS-Guard',
      '<h1>Checking your browser before accessing</h1>',
      '<script src="/.well-known/ddos-guard/check"></script>',
    ),
  },
  imperva: {
    status: 200,
    headers: { 'x-iinfo': '12-345-0' },
    body: '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body><iframe src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1" frameborder=0>Request unsuccessful. Incapsula incident ID: 1234-5678</iframe></body></html>',
  },
  akamai: {
    status: 403,
    headers: { server: 'AkamaiGHost' },
    body: bare(
      'Access Denied',
      '<h1>Access Denied</h1>You don’t have permission to access this resource.<p>Reference #18.5c.1795</p>',
    ),
  },
  perimeterx: {
    status: 403,
    body: bare(
      'Access to this page has been denied.',
      '<div id="px-captcha"></div>',
      '<script>window._pxAppId="PX1";</script>',
    ),
  },
  datadome: {
    status: 403,
    headers: { 'x-datadome': 'protected', 'x-dd-b': '1' },
    body: bare(
      '',
      '<p>Please enable JS and disable any ad blocker</p>',
      '<script>var dd={"rt":"c","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
    ),
  },
  kasada: {
    status: 429,
    headers: { 'x-kpsdk-ct': '1' },
    body: '<html><head></head><body><script>window.KPSDK={};KPSDK.now=Date.now</script><script src="/149e9513-01fa/2d206a39/ips.js?tkrm_alpekz_s1.3=1"></script></body></html>',
  },
  google: {
    status: 429,
    body: bare('Sorry...', 'Our systems have detected unusual traffic from your computer network.'),
  },
  reddit: {
    status: 403,
    body: bare(
      'Blocked',
      'You’ve been blocked by network security. Please wait for verification. Prove your humanity.',
    ),
  },
  slardar: {
    status: 200,
    headers: { 'set-cookie': '_wafchallengeid=1' },
    body: bare('', '<p id="cs">eyJ2Ijp7fX0=</p><p>Please wait...</p>', '<script>window.SlardarWAF={}</script>'),
  },
};

/** A log-in page; its address tells nothing, its title does. */
export const loginPage = (): string =>
  page({
    title: 'Log in',
    brand: 'Platform',
    body: '<form method="post" action="/login"><label>E-mail<input name="email"></label><label>Password<input type="password"></label></form>',
  });

export const consentPage = (asked: string): string =>
  page({
    title: 'Voordat je verdergaat',
    brand: 'Platform',
    language: 'nl',
    body: `<form action="/save" method="post"><input type="hidden" name="continue" value="${escaped(asked)}"><p>Wij gebruiken cookies.</p><button>Alles accepteren</button></form>`,
  });

export const homePage = (host: string): string =>
  page({
    title: host.replace(/^www\./, ''),
    brand: host,
    body: '<h1>See what is happening now</h1><p>Join today.</p>',
  });

/** "Not found" in the four languages, with the asked name in it, as sites send it with a 200. */
export const NOT_FOUND: Readonly<Record<'nl' | 'fr' | 'de' | 'en', (name: string) => string>> = {
  nl: (name) => soft('nl', 'Pagina niet gevonden', `De gebruiker @${name} bestaat niet.`),
  fr: (name) => soft('fr', 'Page introuvable', `L’utilisateur @${name} n’existe pas.`),
  de: (name) => soft('de', 'Seite nicht gefunden', `Das Profil @${name} existiert nicht.`),
  en: (name) =>
    soft('en', 'Page not found', `User not found. The account @${name} doesn’t exist or this content isn't available.`),
};

const soft = (language: string, title: string, sentence: string): string =>
  page({ title, brand: 'Platform', language, body: `<h1>${title}</h1><p>${escaped(sentence)}</p>` });

/** What a proxy in between says when it knows no such address. */
export const PROXY_NOT_FOUND =
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';
