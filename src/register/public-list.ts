/** The public list of official accounts: what a town puts on its own website, so that people can tell which are real. */
import { clean, fold } from '../municipality/fold.ts';
import { httpsAddress } from '../municipality/https-address.ts';
import { LANGUAGES, type Language } from '../municipality/municipality.ts';
import type { Account } from './account.ts';

/** One line of the list. Its texts hold no invisible characters and no breaks. */
export type PublicAccount = {
  /** Empty for the municipality itself. */
  service: string;
  platform: string;
  /** The service or the town, with the handle where two links would otherwise read the same. */
  name: string;
  /** Always https. */
  address: string;
  /** The language the account speaks, as a code ("nl"); empty when nobody said it in a way we can read. */
  language: string;
  asleep: boolean;
};

export type PublicList = {
  town: string;
  /** Null when there is none, or none by https. */
  website: string | null;
  accounts: PublicAccount[];
};

/** What its platform knows of an account: the platform's name and the account's page, null when it has none. */
export type Place = { name: string; page: string | null };

/** "nl", "Nederlands", "néerlandais" and "Dutch" are one. */
const CODES: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((spoken) => {
    const names = new Intl.DisplayNames(spoken, { type: 'language' });
    return LANGUAGES.map((code): [string, Language] => [fold(names.of(code) ?? code), code]);
  }),
);

const languageOf = (typed: string): string => CODES.get(fold(typed)) ?? /^[a-z]{2}$/.exec(fold(typed))?.[0] ?? '';

/** The address in its written-out form, which holds no quotes, angle brackets or spaces; null for anything but https. */
const https = (address: string | null): string | null => httpsAddress(address)?.href ?? null;

const isPublic = ({ state }: Account): boolean => state === 'open' || state === 'asleep';

/** Two accounts of one service on one platform need their handles to be told apart. */
const withHandles = (lines: readonly (PublicAccount & { handle: string })[]): PublicAccount[] =>
  lines.map(({ handle, ...line }) => {
    const alike = lines.filter(({ platform, name }) => platform === line.platform && name === line.name);
    return alike.length > 1 ? { ...line, name: `${line.name} (${handle})` } : line;
  });

/**
 * The list as the public may see it: no names of people, nothing about access, nothing that is only wanted or given up.
 * @param accounts of one town, in the order in which its own should be read; services follow by name
 * @param town its name as people should read it ("Stad Gent") and its website
 * @param placeOf what the platform of an account knows; the address in the register comes first. An account without a
 *   page (a look-up of a domain is none) stays out, and so does one whose page is not https
 */
export const publicListOf = (
  accounts: readonly Account[],
  town: { name: string; website: string | null },
  placeOf: (account: Account) => Place,
): PublicList => {
  const name = clean(town.name);
  const lines = accounts.filter(isPublic).flatMap((account) => {
    const place = placeOf(account);
    const address = https(account.address) ?? https(place.page);
    const service = clean(account.service);
    const texts = { service, platform: clean(place.name), name: service || name, handle: clean(account.handle) };
    return address === null
      ? []
      : [{ ...texts, address, language: languageOf(account.language), asleep: account.state === 'asleep' }];
  });
  const once = lines.filter(({ address }, index) => lines.findIndex((one) => one.address === address) === index);
  const sorted = once.toSorted((one, other) => one.service.localeCompare(other.service));
  return { town: name, website: https(town.website), accounts: withHandles(sorted) };
};

/** What could end a script element, open a comment in it, or (U+2028, U+2029) break a line in old readers of scripts. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * The list for search engines (schema.org): the website and its accounts are one organisation.
 * @returns JSON that can stand inside a script element of type application/ld+json as it is
 */
export const publicJsonLd = ({ town, website, accounts }: PublicList): string => {
  const organisation = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: town,
    ...(website === null ? {} : { url: website }),
    ...(accounts.length === 0 ? {} : { sameAs: accounts.map(({ address }) => address) }),
  };
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(organisation, null, 2).replaceAll(UNSAFE, escaped);
};
