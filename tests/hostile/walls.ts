/** Log-in and consent, in place and by landing, in the languages of the country. */
import { consentPage, loginPage } from '../world/walls.ts';
import { type Day, instead, page, under } from './day.ts';

/** Titles that such pages carry under the asked address. */
const TITLES: readonly string[] = [
  ...['Log in', 'Login', 'Log into Facebook', 'Log in or sign up to view', 'Sign in', 'Sign In | LinkedIn', 'Sign up'],
  ...['Sign Up | LinkedIn', 'Login • Instagram', 'Log on', 'Inloggen', 'Inloggen bij Instagram', 'Aanmelden'],
  ...['Aanmelden bij Facebook', 'Meld je aan', 'Se connecter', 'Se connecter à Facebook', 'Connexion', 'S’identifier'],
  ...['Anmelden', 'Facebook anmelden', 'Einloggen', 'Before you continue to YouTube', 'Voordat je verdergaat'],
  ...['Voordat u doorgaat naar YouTube', 'Voordat je naar YouTube gaat', 'Avant de continuer', 'Avant d’accéder à'],
  ...['Bevor Sie zu YouTube weitergehen', 'Threads • Log in', 'LinkedIn Login, Sign in | LinkedIn', 'Flickr Login'],
  ...['Pinterest Login', 'reddit.com: Log in', 'Sign in to GitHub · GitHub', 'Facebook – log in or sign up'],
];

/** Titles of shells and home pages; somebody may be called like that, so these come without the lines of a profile. */
const HOMES: readonly string[] = [
  ...['Facebook', 'Instagram', 'Threads', '- YouTube', 'YouTube', 'TikTok - Make Your Day', 'LinkedIn', 'X', 'Twitch'],
  ...['Snapchat', 'Pinterest', 'Reddit', 'Discord', 'Tumblr', 'Medium', 'Linktree', 'GitHub', 'Vimeo', 'Flickr'],
  ...['Telegram', 'Telegram Messenger', 'Bluesky', 'Mastodon', 'Welcome', 'Home', 'Join', ''],
];

const PLACES: readonly string[] = [
  ...['/login', '/login/', '/login?next=%2F', '/nl/login', '/nl-be/login', '/fr-be/log-in', '/signin', '/sign-in'],
  ...['/accounts/login/', '/accounts/login/?next=x', '/authwall?trk=x', '/checkpoint/challenge/1', '/challenge/'],
  ...['/sorry/index', '/consent', '/privacy/consent', '/uas/login', '/i/flow/login', '/login.php?next=x', '/', '/?x=1'],
  ...['/signup', '/register', '/home', '/explore', '/error', '/404', '/notfound', '/suspended', '/unsupportedbrowser'],
];

const HOSTS: readonly string[] = ['consent', 'accounts', 'login', 'auth', 'challenges', 'sso', 'help', 'm', 'error'];

const hostless = (asked: string): string => new URL(asked).host.replace(/^(?:www|api|public\.api)\./, '');

/** A log-in page that repeats whatever was asked in its head, as many do. */
const repeating = (title: string, asked: string): string =>
  page(
    title,
    '<form action="/login"><input name="email"><input type="password"></form>',
    `<meta property="og:title" content="${title}"><meta property="og:url" content="${asked.replaceAll('&', '&amp;')}"><link rel="canonical" href="${asked.replaceAll('&', '&amp;')}">`,
  );

export const WALLS: readonly Day[] = [
  ...HOMES.flatMap((title) =>
    under([200, 404], `a page titled "${title}"`, ({ handle }) => ({
      body: page(title, `<h1>${title}</h1><p>@${handle}</p>`),
    })),
  ),
  ...under([200, 404], 'a shell titled as the platform that repeats the asked address', ({ platform, asked }) => ({
    body: repeating(platform.name, asked),
  })),
  ...TITLES.flatMap((title) =>
    under([200, 404], `a page titled "${title}" that repeats the asked address`, ({ asked }) => ({
      body: repeating(title, asked),
    })),
  ),
  ...under([200, 401, 404], 'a log-in page', () => ({ body: loginPage() })),
  ...under([200, 404], 'a consent page', ({ asked }) => ({ body: consentPage(asked) })),
  ...PLACES.flatMap((place): Day[] => [
    {
      name: `landing on ${place} with a good body`,
      deserves: 'nothing',
      reply: ({ asked, good }) => ({ ...good, landed: new URL(asked).origin + place }),
    },
    {
      name: `landing on ${place}`,
      deserves: 'nothing',
      reply: (given) =>
        instead(given, { landed: new URL(given.asked).origin + place, body: repeating('Welcome', given.asked) }),
    },
  ]),
  ...HOSTS.map(
    (host): Day => ({
      name: `landing on ${host}.* with a good body`,
      deserves: 'nothing',
      reply: ({ asked, good }) => ({ ...good, landed: `https://${host}.${hostless(asked)}/m?continue=${asked}` }),
    }),
  ),
];
