/** Complete web pages with the noise around them that real ones have: menus, scripts, translations, other people. */

export type PageParts = {
  title: string;
  brand: string;
  language?: string;
  /** Goes into the head after the usual lines. */
  head?: string;
  body: string;
  /** Goes behind the body: data islands and scripts. */
  scripts?: string;
};

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** JSON that may stand inside a script element. */
export const scripted = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003C');

export const island = (id: string, value: unknown): string =>
  `<script id="${id}" type="application/json">${scripted(value)}</script>`;

/** Meta lines from a table of property and content. */
export const metas = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`)
    .join('\n    ');

/** Sentences that every single-page application ships to everybody, whatever page is shown. */
const TRANSLATIONS = {
  'error.not_found.title': 'Page not found',
  'error.not_found.body':
    "Sorry, this page isn't available. The link may be broken, or the page may have been removed.",
  'error.user_missing': 'User not found.',
  'login.prompt': 'Log in to continue',
  'profile.suspended': 'This account has been suspended',
  'profile.private': 'This account is private',
};

const menu = (brand: string): string => `<header role="banner"><nav aria-label="${brand}"><ul>
      <li><a href="/">${brand}</a></li><li><a href="/explore">Explore</a></li><li><a href="/about">About</a></li>
      <li><a href="/login">Log in</a></li><li><a href="/signup">Sign up</a></li></ul></nav></header>`;

const footer = (
  brand: string,
): string => `<footer><ul><li><a href="/help">Help</a></li><li><a href="/terms">Terms</a></li>
      <li><a href="/privacy">Privacy</a></li><li><a href="/cookies">Cookies</a></li></ul><p>© 2026 ${brand}</p></footer>`;

/** A whole document. */
export const page = ({
  title,
  brand,
  language = 'en',
  head = '',
  body,
  scripts = '',
}: PageParts): string => `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <meta property="og:site_name" content="${brand}">
    <link rel="icon" href="/favicon.ico">
    <link rel="preconnect" href="https://static.example">
    <style>:root{--accent:#0a66c2}body{font-family:system-ui;margin:0}nav ul{display:flex}</style>
    ${head}
  </head>
  <body>
    ${menu(brand)}
    <main>${body}</main>
    ${footer(brand)}
    <noscript>You need to enable JavaScript to run this app.</noscript>
    <script>window.__translations=${scripted(TRANSLATIONS)};window.__flags={"new_profile":true,"login_wall":false};</script>
    ${scripts}
  </body>
</html>
`;

const KILOBYTE = 'WJ4nQzT0kYp7sLx2vB9eRfHc1aUdMgOi'.repeat(32);

/** A script as heavy as the bundles that the largest platforms put inside their pages. */
export const bulk = (kilobytes: number): string =>
  `<script>window.__modules=["${KILOBYTE.repeat(kilobytes)}"];</script>`;
