/** The ways a municipality's name is written inside a handle. */
import { fold, letters, words } from './fold.ts';
import {
  ARTICLES,
  COMPOUND_INITIALS,
  COMPOUND_PARTS,
  JOINTS,
  LONG_WORD,
  NICKNAMES,
  SAINTS,
  SIDES,
  SITE_PREFIXES,
  SMALL_WORDS,
  type Spelling,
} from './habits.ts';
import type { Language, Municipality } from './municipality.ts';

export type Spelled = { words: readonly string[]; spelling: Spelling };

const writable = (list: readonly string[]): string[] =>
  list.map((word) => word.replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const spelledOut = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);

const initials = (list: readonly string[]): string =>
  list.map((word) => COMPOUND_INITIALS[word] ?? word.slice(0, 1)).join('');

/** noordoostpolder becomes noord, oost, polder. */
const PARTS = new RegExp(`(${COMPOUND_PARTS.join('|')})`, 'g');

const partsOf = (word: string): string[] => word.split(PARTS).filter((part) => part !== '');

const jointed = (list: readonly string[]): string[] =>
  words(JOINTS.reduce((text, [from, to]) => text.replace(` ${from} `, ` ${to} `), list.join(' ')));

const hasJoint = (list: readonly string[]): boolean => list.some((word, index) => index > 0 && SMALL_WORDS.has(word));

/** What stands before the first small word, or the first word with its article: Capelle, De Fryske. */
const head = (list: readonly string[]): string[] => {
  const start = ARTICLES.has(list[0] ?? '') ? 1 : 0;
  const small = list.findIndex((word, index) => index > start && SMALL_WORDS.has(word));
  const saint = SAINTS[list[start] ?? ''] ? 1 : 0;
  return list.slice(0, small > 0 ? small : start + 1 + saint);
};

/** Only a name made of two names, or with small words in it, has a first part that stands for the whole. */
const hasHead = (name: string, list: readonly string[]): boolean =>
  (name.includes('-') || hasJoint(list)) && !SIDES.has(list[0] ?? '');

const partsOfName = (name: string, list: readonly string[]): Spelled[] => {
  const bare = list.filter((word, index) => index === 0 || !SMALL_WORDS.has(word));
  return [
    { words: list.map((word) => SAINTS[word] ?? word), spelling: 'saint' },
    { words: jointed(list), spelling: 'joint' },
    { words: hasHead(name, list) ? head(list) : list, spelling: 'first' },
    { words: [initials(list)], spelling: 'initials' },
    { words: [initials(bare)], spelling: 'capitals' },
    { words: bare, spelling: 'bare' },
  ];
};

const compound = ([word = '']: readonly string[]): Spelled[] =>
  word.length < LONG_WORD ? [] : [{ words: [initials(partsOf(word))], spelling: 'compound' }];

/** Shorter ways to write a name of several words, or of one long one. */
const shortened = (name: string, list: readonly string[]): Spelled[] =>
  (list.length < 2 ? compound(list) : partsOfName(name, list)).filter(
    (one) => one.words.join('').length > 1 && one.words.join(' ') !== list.join(' '),
  );

const siteLabel = (municipality: Municipality): string | null => {
  if (!municipality.website || municipality.websiteGuessed || !URL.canParse(municipality.website)) return null;
  const host = new URL(municipality.website).hostname.replace(/^www\./, '').split('.');
  return host.length === 2 ? letters(host[0] ?? '') : null;
};

/** The name in the own web address, without "gemeente" before it, unless that is the plain name again. */
const siteName = (municipality: Municipality): string | null => {
  const label = siteLabel(municipality);
  if (!label) return null;
  const prefix = SITE_PREFIXES.find((one) => label.startsWith(one) && label.length > one.length + 1);
  const name = prefix ? label.slice(prefix.length) : label;
  const plain = municipality.names.map((one) => letters(one.name));
  return plain.includes(name) || plain.includes(label) || SITE_PREFIXES.includes(label) ? null : name;
};

/** The names of a place in one language; its main name when it has none in that language. */
export const namesIn = (municipality: Municipality, language: Language): string[] => {
  const found = municipality.names.filter((one) => one.language === language).map((one) => one.name);
  return found.length > 0 ? found : [municipality.name];
};

/** The name that the own web address uses comes first: denhaag.nl makes Den Haag the plain name of 's-Gravenhage. */
const inUse = (municipality: Municipality, names: readonly string[]): string[] => {
  const label = siteLabel(municipality);
  const first = names.find((name) => letters(name) === label);
  return first === undefined ? [...names] : [first, ...names.filter((name) => name !== first)];
};

const once = (name: string, spelling: Spelling): Spelled => ({ words: writable(words(name)), spelling });

/** Antwerpen took in Borsbeek and is still Antwerpen; Merelbeke and Melle became something new. */
const keepsName = ({ name, predecessors }: Municipality): boolean =>
  predecessors.some((one) => fold(one) === fold(name));

/**
 * Every way to write the name in one language, the plain one first.
 * @param language of the accounts; the name falls back on the main one
 * @returns words of a-z and 0-9; empty when the name has none of these
 */
export const spellingsOf = (municipality: Municipality, language: Language): Spelled[] => {
  const [plain = '', ...aliases] = inUse(municipality, namesIn(municipality, language));
  const site = siteName(municipality);
  const umlaut = spelledOut(plain);
  const all: Spelled[] = [
    once(plain, 'full'),
    ...aliases.map((name) => once(name, 'alias')),
    ...(NICKNAMES[municipality.id] ?? []).map((name) => once(name, 'nickname')),
    ...(fold(umlaut) === fold(plain) ? [] : [once(umlaut, 'umlaut')]),
    ...(site ? [once(site, 'site')] : []),
    ...shortened(plain, writable(words(plain))),
    ...municipality.predecessors.map((name) => once(name, keepsName(municipality) ? 'annexed' : 'former')),
  ];
  return all.filter((one) => one.words.length > 0);
};
