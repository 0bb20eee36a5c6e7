/** What the register is told of the platforms: their names, and what their addresses and handles mean. */
import { fold } from '../municipality/fold.ts';

/** An account as its address names it. */
export type Named = { platform: string; handle: string };

export type Directory = {
  platforms: readonly { id: string; name: string }[];
  /** The account that an address is about, or null. */
  recognise: (address: URL) => Named | null;
  /** The platform (its id) on which the address lies, though it may be no profile; or null. */
  home: (address: URL) => string | null;
  /** The form in which two handles are the same account on a platform. */
  sameForm: (platform: string, handle: string) => string;
  /** Whether the platform's rule allows the handle. */
  allows: (platform: string, handle: string) => boolean;
};

/** What people still call a platform, or call it for short. */
const NICKNAMES: Readonly<Record<string, string>> = {
  twitter: 'x',
  fb: 'facebook',
  insta: 'instagram',
  ig: 'instagram',
  yt: 'youtube',
  wa: 'whatsapp',
  bsky: 'bluesky',
};

/** A short name inside a longer word says nothing; "facebookpagina" does. */
const LONG_NAME = 5;

type Names = Pick<Directory, 'platforms'>;

/** What a platform is called: its id, its name, and each of two names with a stroke between. */
const labelsOf = ({ id, name }: Names['platforms'][number]): string[] => [id, name, ...name.split('/')].map(fold);

const byWord = (word: string, { platforms }: Names): string[] => {
  const meant = NICKNAMES[word] ?? word;
  const says = (label: string) => label === meant || (label.length >= LONG_NAME && meant.startsWith(label));
  return platforms.filter((one) => labelsOf(one).some(says)).map(({ id }) => id);
};

/**
 * The platform that a text names, by id or by name, also inside a few words ("Facebook-pagina", "X (Twitter)").
 * @param directory its platforms; one may stand there several times, under its name in each language
 * @returns its id, or null when the text names none or more than one
 */
export const platformNamed = (text: string, directory: Names): string | null => {
  const words = fold(text);
  const whole = directory.platforms.find((one) => labelsOf(one).includes(words));
  if (whole) return whole.id;
  const [one, ...others] = new Set(words.split(' ').flatMap((word) => byWord(word, directory)));
  return one !== undefined && others.length === 0 ? one : null;
};

/** Whether two ids are of one family: Bluesky under an own domain is still Bluesky. */
export const sameFamily = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];

/**
 * The web address that a person typed or pasted, also without "https://".
 * @returns null when it is none
 */
export const asAddress = (typed: string): URL | null => {
  const text = typed.trim();
  const schemed = /^[a-z][a-z0-9+.-]*:/i.test(text);
  // A mail address and a name in the fediverse are no pages.
  if (/\s/.test(text) || (!schemed && /^[^/]*@/.test(text))) return null;
  const url = URL.parse(schemed ? text : `https://${text}`);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && web && /[^.]\.[^.]/.test(url.hostname) ? url : null;
};
