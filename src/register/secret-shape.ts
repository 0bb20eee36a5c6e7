/** What a secret looks like when no word announces it: one word at a time, or several in a row. */
import { COMMON, KEYBOARD, SENTENCE_WORDS } from './secret-words.ts';

/** What stands openly in a text and looks like chance, each with a bound on its length so that long texts stay quick. */
const PUBLIC: readonly RegExp[] = [
  // Addresses, mail, domains, handles and hashtags.
  /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/giu,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}\b/giu,
  /\bdid:[a-z]+:\S+/giu,
  /(?<![\w.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?:\/\S*)?(?![\w!@#$%^&*])/giu,
  /(?<!\S)[@#][\p{L}\p{N}_.-]+/gu,
  // Bank accounts, ids of records (UUID) and of channels on YouTube.
  /\b[A-Z]{2}\d{2}(?: ?[A-Z]{4})?(?: ?\d{4}){2,6}(?: ?\d{1,4})?\b/gu,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu,
  /\bUC[\w-]{22}(?![\w-])/gu,
  // Money, shares, opening hours (9u30), numbers of tickets (#2026) and of pages (page_id=1234).
  /(?<![\p{L}\p{N}])(?:[€£$] ?\d[\d.,]*|\d[\d.,]* ?[€%])(?![\p{L}\p{N}])/gu,
  /(?<![^\s(–-])\d{1,2}[uh]\d{0,2}(?!\w)/giu,
  /#\d+(?=[\s,.;:)]|$)|\b\w{1,20}=\d+(?![\w!@#$%^*])/giu,
];

/** A text without the names that may stand in it openly. */
export const withoutPublic = (text: string): string => PUBLIC.reduce((rest, one) => rest.replace(one, ' '), text);

const has = (word: string, ...patterns: readonly RegExp[]): boolean => patterns.every((one) => one.test(word));

const UNDONE: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '0': 'o', $: 's', '5': 's', '1': 'i' };

const isCommon = (word: string): boolean => {
  const plain = [...word.toLowerCase()].map((sign) => UNDONE[sign] ?? sign).join('');
  if (COMMON.test(plain)) return /[^\p{L}]/u.test(word);
  return KEYBOARD.test(word) || (COMMON.test(word.toLowerCase().replace(/[\d!?.@#$*]+$/u, '')) && /\d/u.test(word));
};

/** Signs that names, files and sentences do not hold in the middle of a word. */
const HARD = /[!@#$%^*=~]/u;

/** "Zomer2024!" is one, "Zomer-2024" may be a file, and "zaal 2!" only ends a sentence. */
const isMixed = (word: string): boolean => {
  if (word.length < 8 || !has(word, /\d/u, /\p{L}.*\p{L}/u, HARD)) return false;
  return has(word, /\p{Ll}/u, /\p{Lu}/u) || HARD.test(word.replace(/!+$/u, ''));
};

/** Words, years and numbers are long pieces; chance makes short ones: "xK9mQ2$" has seven. */
const isRandom = (word: string): boolean => {
  const pieces = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\d+|[!@#$%^*~]+/gu) ?? [];
  const long = word.length >= 16;
  return (
    pieces.length >= 5 && word.length / pieces.length <= (long ? 3.2 : 2.6) && has(word, /[\d!@#$%^*~]/u, /\p{L}/u)
  );
};

/** What stands between separators: file names are made of many short words. */
const partsOf = (word: string): string[] => word.split(/[-_/.+=:&]+/u).filter((part) => part.length >= 8);

const isHex = (word: string): boolean => /^(?=.*\d)(?=.*[a-f])[0-9a-f]{32,}$/iu.test(word);

/** The secret of an authenticator, written as one word of capitals and the digits 2 to 7 (RFC 4648). */
const isBase32 = (word: string): boolean =>
  has(word, /^[A-Z2-7]{16,}=*$/u, /[2-7]/u, /[A-Z].*[A-Z].*[A-Z]/u) && !/^[A-Z]+\d+=*$/u.test(word);

/** Whether one word by itself looks like a password or a token; "" when it does not. */
export const wordKind = (word: string): 'password' | 'token' | 'otp' | '' => {
  if (isBase32(word)) return 'otp';
  const random = partsOf(word).some(isRandom);
  if (isHex(word) || (random && word.length >= 24)) return 'token';
  return random || isCommon(word) || isMixed(word) ? 'password' : '';
};

/** Twelve words in a row, small letters only, none of which a sentence leans on: a seed phrase has twelve or more. */
export const isSeed = (text: string): boolean => {
  let run = 0;
  for (const word of text.replace(/(?<!\S)\d{1,2}(?:[.):]|(?!\S))/gu, ' ').split(/\s+/u)) {
    run = /^\p{Ll}{3,8}$/u.test(word) && !SENTENCE_WORDS.has(word) ? run + 1 : 0;
    if (run >= 12) return true;
  }
  return false;
};

/** Groups of four as authenticators print them: "jbsw y3dp ehpk 3pxp". */
export const isGrouped = (text: string): boolean =>
  [
    ...text.matchAll(/(?<!\S)(?:[a-z2-7]{4} ){3,}[a-z2-7]{4}(?!\S)|(?<!\S)(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{4}(?!\S)/gu),
  ].some(([groups]) => groups.split(' ').some((group) => /\d/u.test(group) && /\p{L}/u.test(group)));
