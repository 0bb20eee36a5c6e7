/** What things about a person look like in a text: patterns, and a second thought about what stands around them. */
import { fold, letters } from '../municipality/fold.ts';
import { FIRST_NAMES, NAMED_AFTER, NAMED_FOR, NO_FAMILY } from './first-names.ts';
import { isBankAccount, isPhone, isRegisterNumber } from './personal-numbers.ts';
import {
  CAPITAL_ENDINGS,
  CAPITAL_TITLES,
  COUNTED,
  MAILBOXES,
  NO_STREETS,
  OFFICES,
  PARTICLES,
  PLATE_WORDS,
  STREET_ENDINGS,
  STREET_JOINTS,
  STREET_STARTS,
  STREET_WORDS,
  TITLES,
} from './personal-words.ts';

/** In the order in which they are believed when they overlap. */
export const PERSONAL = ['register_number', 'bank', 'mail', 'phone', 'plate', 'address', 'name'] as const;
export type Personal = (typeof PERSONAL)[number];

export type Look = {
  kind: Personal;
  pattern: RegExp;
  /** Whether a find is meant, by what was found and what stands before and after it. */
  believe: (found: string, before: string, after: string) => boolean;
};

const either = (list: readonly string[]): string => `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`;

/** A word with or without its capital. */
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const anyCase = (list: readonly string[]): string => either(list.flatMap((word) => [word, capital(word)]));

const BEGINS = String.raw`(?<![\p{L}\p{N}])`;
const ENDS = String.raw`(?![\p{L}\p{N}])`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,40}`;

const always = (): boolean => true;

/** Lengths of account numbers, by country: those around us and those whose people live here most. */
const BANKS: Readonly<Record<string, number>> = {
  BE: 16,
  NL: 18,
  FR: 27,
  DE: 22,
  LU: 20,
  GB: 22,
  ES: 24,
  IT: 27,
  PT: 25,
  PL: 28,
  RO: 24,
  BG: 22,
};

const BANK = either(
  Object.entries(BANKS).map(([land, long]) => String.raw`${land}\d{2}(?:[ .-]?[A-Z0-9]){${long - 4}}`),
);

/** A number after these belongs to an organisation: VAT and enterprise numbers. */
const OF_ORGANISATION =
  /(?:\bBE|\bBTW|\bTVA|\bKBO|\bBCE|ondernemingsnummer|numéro d['’]entreprise|Unternehmensnummer)[\s:.]{0,3}$/iu;

const PHONE = String.raw`(?<![\p{L}\p{N}.,/+])(?:\+|00?)\d(?:[ .\-/]{0,2}(?:\(0\) ?)?\d){6,13}(?!\d)`;

const PLATE_CODE = String.raw`(?:[A-Z]{1,3}|\d{1,3})(?:[- ](?:[A-Z]{1,3}|\d{1,4})){1,2}`;

const isMeantPlate = (found: string): boolean => /\d/.test(found) && /[- ][A-Z]{1,3}\b|[A-Z]{1,3}[- ]\d/.test(found);

/** "Dokter Haekstraat" is a street, "Mevrouw de Burgemeester" an office. */
const isSomebody = (found: string): boolean =>
  found.split(/\s/u).every((word) => !isStreet(word) && !OFFICES.includes(letters(word)));

const isStreet = (word: string): boolean =>
  [...STREET_ENDINGS, ...CAPITAL_ENDINGS].some(
    (ending) => word.toLowerCase().endsWith(ending) && word.length > ending.length + 1,
  );

const TITLE = `(?:${anyCase(TITLES)}|${either(CAPITAL_TITLES)}|M(?=\\.))`;

const PERSON = String.raw`${BEGINS}${TITLE}\.?\s(?:${anyCase(PARTICLES)}\s|[dD]['’]){0,3}${NAME}(?:\s${NAME})?`;

/** A family name has small letters: "Jean XXIII" and "Jan NMBS" have none. */
const FAMILY = String.raw`(?=\p{Lu}[\p{Lu}'’-]{0,3}\p{Ll})${NAME}`;

/** "Jan Peeters", "Els Van den Berghe", "Sophie d’Hondt": a first name that many have, and a name behind it. */
const FULL_NAME = String.raw`(?<![\p{L}\p{N}@#/_.'’-])${either(FIRST_NAMES)} (?:${anyCase(PARTICLES)} ){0,3}(?:[dD]['’](?=\p{Lu}))?${FAMILY}`;

const wordBefore = (before: string): string => letters(/([\p{L}.]{1,20})[ -]$/u.exec(before)?.[1] ?? '');

/** Whom a street, a saint, a school or an office is called after is nobody who wrote to the municipality. */
const isFullName = (found: string, before: string, after: string): boolean => {
  const family = letters(/[^ ]+$/u.exec(found)?.[0] ?? '');
  return (
    isSomebody(found) &&
    !NO_FAMILY.includes(family) &&
    ![...NAMED_AFTER, ...OFFICES].includes(wordBefore(before)) &&
    !NAMED_FOR.includes(letters(/^[ -]([\p{L}]{1,20})/u.exec(after)?.[1] ?? ''))
  );
};

const HOUSE = String.raw`(?:n[r°]\.? ?)?\d{1,4}(?: ?(?:[a-zA-Z]|bis|ter)(?![\p{L}\p{N}]))?${ENDS}(?:,? (?:bus|boîte|bte) ?(?:\d{1,4}|[A-Z])${ENDS})?`;

const STREET = [
  String.raw`\p{L}[\p{L}'’.-]{1,40}?${either(STREET_ENDINGS)}`,
  String.raw`\p{Lu}[\p{L}'’.-]{1,40}?${either(CAPITAL_ENDINGS)}`,
  String.raw`(?:\p{Lu}[\p{L}'’-]{1,40} )?${either(STREET_WORDS)}`,
];

const RUE = String.raw`${anyCase(STREET_STARTS)}(?: (?:${either(STREET_JOINTS)}|(?:[ldLD]['’])?\p{Lu}[\p{L}'’-]{0,30}|[ld]['’]\p{L}{1,30})){1,6}`;

/** The word after a number, past a second number: "10-12 juli". */
const nextWord = (after: string): string =>
  letters(/^(?: ?[-–/] ?\d{1,4})?[\s.]*([\p{L}'’/]{1,20})/u.exec(after)?.[1] ?? '');

/** Whether a number is a house and not a year, an hour, a turn ("3e") or a number of things. */
const isHouse = (number: string, after: string): boolean =>
  !/^(?:19|20)\d\d$/.test(number) &&
  !/^\d{1,2} ?[uhe]$/iu.test(number) &&
  !/^(?: ?[%€:°]|[.,]\d)/u.test(after) &&
  !COUNTED.includes(nextWord(after));

const isAddress = (found: string, _: string, after: string): boolean => {
  const [number = ''] = /\d.*$/u.exec(found) ?? [];
  const street = found.slice(0, found.length - number.length).trim();
  return !NO_STREETS.includes(fold(street)) && isHouse(number.replace(/,? (?:bus|boîte|bte) .*$/u, ''), after);
};

/** "12, rue Haute": the number comes first. */
const isFrenchAddress = (found: string): boolean => !/^(?:19|20)\d\d\b/.test(found);

const look = (kind: Personal, pattern: string, believe: Look['believe'], flags = 'gu'): Look => ({
  kind,
  pattern: new RegExp(pattern, flags),
  believe,
});

export const LOOKS: readonly Look[] = [
  look(
    'register_number',
    String.raw`(?<![\d+])\d{2}[.\-/ ]?\d{2}[.\-/ ]?\d{2}[.\-/ ]{0,3}\d{3}[.\-/ ]?\d{2}(?!\d)`,
    isRegisterNumber,
  ),
  look('bank', `${BEGINS}${BANK}${ENDS}`, isBankAccount, 'giu'),
  look(
    'mail',
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
    (found) => !MAILBOXES.includes(found.split('@')[0]?.toLowerCase() ?? ''),
  ),
  look('phone', PHONE, (found, before) => isPhone(found) && !OF_ORGANISATION.test(before)),
  look('plate', String.raw`(?<![\p{L}\p{N}-])[1-9][- .]?[A-Z]{3}[- .]?\d{3}(?![\p{L}\p{N}-])`, always),
  look('plate', String.raw`(?<![\p{L}\p{N}-])[1-9]-[a-z]{3}-\d{3}(?![\p{L}\p{N}-])`, always),
  look('plate', `${BEGINS}${anyCase(PLATE_WORDS)}(?: is| was| van|:)? ${PLATE_CODE}${ENDS}`, isMeantPlate),
  look('address', `${BEGINS}(?:${STREET.join('|')}),? ${HOUSE}`, isAddress),
  look('address', `${BEGINS}${RUE},? ${HOUSE}`, isAddress),
  look('address', `${BEGINS}\\d{1,4}(?:bis|ter|[a-zA-Z])?,? ${RUE}`, isFrenchAddress),
  look('name', PERSON, isSomebody),
  look('name', FULL_NAME, isFullName),
];
