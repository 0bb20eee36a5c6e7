/** In which languages a page says that the website speaks, and where. */
import type { Markup } from './markup.ts';

/** How Belgian and Dutch websites write their language switch, when it carries no `hreflang`. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ nl: 'nl', ned: 'nl', nederlands: 'nl' },
  ...{ fr: 'fr', fra: 'fr', français: 'fr', francais: 'fr' },
  ...{ de: 'de', deu: 'de', deutsch: 'de' },
  ...{ en: 'en', eng: 'en', english: 'en' },
};

/** The main language of a tag: "nl" of "nl-BE"; an empty text for none ("x-default"). */
const mainLanguage = (tag: string): string => /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag)?.[1]?.toLowerCase() ?? '';

const named = (text: string): string => {
  const name = text.trim().toLowerCase();
  return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? '') : '';
};

/** A version of the page in another language, as the page links to it. */
export type Version = { language: string; href: string };

/** The language of the page itself, or an empty text. */
export const ownLanguage = ({ language }: Markup): string => mainLanguage(language);

/** The versions in other languages, those for search engines first, addresses as written. */
export const versionsOf = (markup: Markup): Version[] => {
  const announced = markup.lines.filter(({ rel }) => rel.includes('alternate'));
  const versions = [
    ...announced.map(({ hreflang, href }) => ({ language: mainLanguage(hreflang), href })),
    ...markup.anchors.map(({ hreflang, text, href }) => ({ language: mainLanguage(hreflang) || named(text), href })),
  ];
  return versions.filter(({ language }) => language !== '' && language !== ownLanguage(markup));
};
