/** Pages that say "not here": soft 404s in four languages, repairs, other countries, ages, empty shells, ended accounts. */
import { NOT_FOUND, PROXY_NOT_FOUND } from '../world/walls.ts';
import { type Day, escaped, instead, page, under } from './day.ts';

type Words = { language: string; title: string; sentence: (handle: string) => string };

const SOFT: readonly Words[] = [
  { language: 'nl', title: 'Pagina niet gevonden', sentence: (name) => `De gebruiker @${name} bestaat niet.` },
  { language: 'nl', title: 'Deze pagina is niet beschikbaar', sentence: (name) => `${name} is niet beschikbaar.` },
  { language: 'nl', title: 'Oeps', sentence: (name) => `Deze pagina bestaat niet (meer): ${name}.` },
  { language: 'fr', title: 'Page introuvable', sentence: (name) => `L’utilisateur @${name} n’existe pas.` },
  { language: 'fr', title: 'Erreur 404', sentence: (name) => `Cette page n’est plus disponible : ${name}.` },
  { language: 'fr', title: 'Contenu indisponible', sentence: (name) => `Le profil ${name} est introuvable.` },
  { language: 'de', title: 'Seite nicht gefunden', sentence: (name) => `Das Profil @${name} existiert nicht.` },
  { language: 'de', title: 'Inhalt nicht verfügbar', sentence: (name) => `Diese Seite ist nicht verfügbar: ${name}` },
  { language: 'de', title: 'Fehler 404', sentence: (name) => `Benutzer ${name} nicht gefunden.` },
  { language: 'en', title: 'Page not found', sentence: (name) => `The account @${name} doesn’t exist.` },
  { language: 'en', title: '404', sentence: (name) => `Sorry, ${name} isn't available.` },
  { language: 'en', title: 'Nothing here', sentence: (name) => `User ${name} was not found.` },
];

const ELSE: readonly Words[] = [
  { language: 'en', title: 'Under maintenance', sentence: () => 'We’ll be back in a few minutes.' },
  { language: 'nl', title: 'Onderhoud', sentence: () => 'We zijn zo terug.' },
  { language: 'fr', title: 'Site en maintenance', sentence: () => 'Nous revenons bientôt.' },
  { language: 'de', title: 'Wartungsarbeiten', sentence: () => 'Wir sind gleich zurück.' },
  { language: 'en', title: 'Not available in your country', sentence: () => 'Unavailable for legal reasons.' },
  { language: 'nl', title: 'Niet beschikbaar in jouw regio', sentence: () => 'Deze inhoud is niet beschikbaar.' },
  { language: 'en', title: 'Age verification', sentence: () => 'You must be 18 or over to see this profile.' },
  { language: 'nl', title: 'Leeftijdscontrole', sentence: () => 'Je moet 18 zijn om dit te zien.' },
  { language: 'en', title: 'Account suspended', sentence: (name) => `${name} violated our rules.` },
  { language: 'nl', title: 'Account opgeschort', sentence: (name) => `@${name} heeft de regels overtreden.` },
  { language: 'fr', title: 'Compte suspendu', sentence: (name) => `@${name} a enfreint nos règles.` },
  { language: 'de', title: 'Konto gesperrt', sentence: (name) => `@${name} hat gegen die Regeln verstoßen.` },
  { language: 'en', title: 'Account deactivated', sentence: (name) => `${name} has deactivated this account.` },
  { language: 'en', title: 'Something went wrong', sentence: () => 'Try again.' },
  { language: 'en', title: 'Your browser is not supported', sentence: () => 'Please upgrade.' },
];

/** The asked name and address wherever a page about it would have them. */
const echoed = ({ language, title, sentence }: Words, handle: string, asked: string): string =>
  page(
    title,
    `<h1>${title}</h1><p>${escaped(sentence(handle))}</p><a href="${escaped(asked)}">@${handle}</a>`,
    `<meta property="og:title" content="${title}"><meta property="og:url" content="${escaped(asked)}"><meta property="og:type" content="profile"><meta property="profile:username" content="${handle}"><meta property="al:ios:url" content="tg://resolve?domain=${handle}"><link rel="canonical" href="${escaped(asked)}">`,
    language,
  );

/** The same words under a title that is the handle itself, as single-page applications have them. */
const namedAfter = (words: Words, handle: string, asked: string): string =>
  echoed({ ...words, title: `${handle}` }, handle, asked);

const shell = (title: string, root: string): string =>
  page(title, `<div id="${root}"></div><script src="/static/main.js"></script>`);

const SHELLS: readonly string[] = ['root', 'app', '__next', 'react-root', 'mount', 'cs', 'error-page-content'];

export const ABSENCES: readonly Day[] = [
  ...[...SOFT, ...ELSE].flatMap((words) => [
    ...under([200, 404, 410], `"${words.title}" that repeats the asked name`, ({ handle, asked }) => ({
      body: echoed(words, handle, asked),
    })),
    ...under([404, 410], `"${words.title}" under the name as its title`, ({ handle, asked }) => ({
      body: namedAfter(words, handle, asked),
    })),
  ]),
  ...SOFT.map(
    (words): Day => ({
      name: `"${words.title}" in words alone, with all lines of a profile`,
      deserves: 'nothing',
      reply: (given) => instead(given, { body: namedAfter(words, given.handle, given.asked) }),
    }),
  ),
  ...Object.entries(NOT_FOUND).flatMap(([language, soft]) =>
    under([200, 404], `the world’s soft 404 in ${language}`, ({ handle }) => ({ body: soft(handle) })),
  ),
  ...SHELLS.flatMap((root) =>
    under([200, 404], `an empty shell around #${root}`, ({ platform }) => ({ body: shell(platform.name, root) })),
  ),
  ...under([200, 404], 'the 404 of a proxy', () => ({ body: PROXY_NOT_FOUND })),
  ...under([200, 404], 'an empty body', () => ({ body: '' })),
  ...under([200, 202, 404], 'white space', () => ({ body: ' \r\n\t\n ' })),
];
