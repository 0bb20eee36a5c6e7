/** The names we are known by, taken apart: what is a title, what is the name proper, and how both are written. */
import { letters, words } from '../municipality/fold.ts';
import type { Spelling } from '../municipality/habits.ts';
import { LANGUAGES, type Municipality } from '../municipality/municipality.ts';
import { spellingsOf } from '../municipality/spellings.ts';
import { type Sense, senseOf } from './lexicon.ts';

/**
 * A name in letters only. A part, initials or a former name stand for us only beside a title; a name that is all titles,
 * like "National Police", is whole and needs none.
 */
export type Core = { letters: string; kind: 'name' | 'whole' | 'part' | 'initials' | 'former' };

const KINDS: Readonly<Partial<Record<Spelling, Core['kind']>>> = {
  first: 'part',
  initials: 'initials',
  capitals: 'initials',
  compound: 'initials',
  former: 'former',
  annexed: 'former',
};

/** `d'Ath` is two words here. */
export const apart = (name: string): string[] => words(name.replace(/['’]/gu, ' '));

export type Titled = { word: string; sense: Sense | undefined };

/** The words of a name, those that belong together as one: `national park`. */
export const phrased = (name: readonly string[]): Titled[] => {
  const found: Titled[] = [];
  for (let at = 0; at < name.length; ) {
    const length = [3, 2, 1].find((one) => one === 1 || senseOf(name.slice(at, at + one).join(''))) ?? 1;
    const word = name.slice(at, at + length).join('');
    found.push({ word, sense: senseOf(word) });
    at += length;
  }
  return found;
};

const TITLES = new Set(['type', 'service', 'village']);
/** Affixes to others, but in the name of a body what it is. */
const BODY_WORDS = new Set(['service', 'services', 'government', 'administratie', 'verwaltung']);
const isTitle = ({ word, sense }: Titled): boolean =>
  sense !== undefined && (TITLES.has(sense.meaning) || BODY_WORDS.has(word));

/** Words that are parts of a place's name as often as they are titles: Port, Park, Station. */
const DOUBTFUL = new Set(['works', 'park', 'district', 'sport', 'school', 'culture', 'hospital', 'work', 'agency']);
const isDoubtful = ({ word, sense }: Titled): boolean => DOUBTFUL.has(sense?.family ?? '') || BODY_WORDS.has(word);

/** Department, national: never part of a place's name. */
const isAgency = ({ word, sense }: Titled): boolean => sense?.family === 'agency' || BODY_WORDS.has(word);

/** The titles in a name; beside a sure one, like police, a doubtful one belongs to the place: "Port Ellery Police". */
export const titlesOf = (name: readonly Titled[]): Titled[] => {
  const titles = name.filter(isTitle);
  const sure = titles.filter((one) => !isDoubtful(one));
  if (sure.length > 0) return sure;
  const behind = name.slice(name.findLastIndex((one) => !isTitle(one)) + 1);
  return behind.length > 0 ? titles.filter((one) => behind.includes(one) || isAgency(one)) : titles;
};

const isSmall = ({ sense }: Titled): boolean => sense?.meaning === 'small';

const trimmed = (proper: readonly Titled[]): string[] => {
  const first = proper.findIndex((one) => !isSmall(one));
  const last = proper.findLastIndex((one) => !isSmall(one));
  return first < 0 ? [] : proper.slice(first, last + 1).map((one) => one.word);
};

/** The words that make the name its own: not its titles, not what only says where it is, no small words at the ends. */
const tellingApart = (name: readonly Titled[]): string[] => {
  const titles = new Set(titlesOf(name));
  return trimmed(name.filter((one) => !titles.has(one) && one.sense?.meaning !== 'land'));
};

/** A city that tells others where they are (Paris, Madrid, Chicago) is its own name when nothing else is left of that. */
const properWords = (name: readonly Titled[]): string[] => {
  const proper = tellingApart(name);
  const titles = titlesOf(name);
  if (proper.length > 0 || titles.some((one) => one.sense?.meaning !== 'type')) return proper;
  return trimmed(name.filter((one) => !titles.includes(one)));
};

/** The words of a name without the small ones. */
export const telling = (name: readonly string[]): string[] =>
  name.filter((word) => word.length > 1 && senseOf(word)?.meaning !== 'small');

/** A name in another script has no initials that anybody would write. */
const initialsOf = (name: readonly string[]): string =>
  name.every((word) => /^[a-z0-9]/.test(word)) ? name.map((word) => word.charAt(0)).join('') : '';

/** The word that is more than half of a name of several stands for it. */
const mainParts = (proper: readonly string[]): string[] => {
  const told = telling(proper);
  return told.length < 2 ? [] : told.filter((word) => word.length > 4 && word.length * 2 > told.join('').length);
};

/** A'dam, R'dam, A'pen: a long name by its first letter and its last syllable, as Dutch is shortened. */
const LEAST_CONTRACTED = 8;
const LAST_SYLLABLE = /[^aeiouy][aeiouy]+[^aeiouy]+$/;

const contracted = (name: string): Core[] => {
  const [end = ''] = LAST_SYLLABLE.exec(name) ?? [];
  if (name.length < LEAST_CONTRACTED || end.length < 3) return [];
  return [{ letters: name.charAt(0) + end, kind: 'initials' }];
};

const coresOfName = (name: string): Core[] => {
  const all = apart(name);
  const proper = properWords(phrased(all));
  const kind = proper.length > 0 ? 'name' : 'whole';
  const names = proper.length > 0 ? [proper, telling(proper)] : [all, telling(all)];
  const told = [telling(all), all.filter((word) => senseOf(word)?.meaning !== 'type')];
  return [
    ...names.map((one): Core => ({ letters: one.join(''), kind })),
    ...mainParts(proper).map((one): Core => ({ letters: one, kind: 'part' })),
    ...told.map((one): Core => ({ letters: initialsOf(one), kind: 'initials' })),
  ];
};

/** The words that must be there, in any order and shortened, to make the name; `whole`: all of them, none is proper. */
export type NameWords = { words: readonly string[]; whole: boolean };

/** The telling words of a name: the proper ones, or all where none is. */
export const nameWords = (name: string): NameWords => {
  const all = apart(name);
  const proper = telling(properWords(phrased(all)));
  return proper.length > 0 ? { words: proper, whole: false } : { words: telling(all), whole: true };
};

/** Several names in one: "Agency for Things (AFT)", "Police fédérale / Federale politie". */
export const namesInside = (name: string): string[] => {
  const inBrackets = Array.from(name.matchAll(/\(([^)]*)\)/gu), (found) => found[1] ?? '');
  const outside = name.replace(/\([^)]*\)/gu, ' ').split(/\s[-–—|]\s|\//u);
  const names = [...outside, ...inBrackets].filter((one) => letters(one) !== '');
  const proper = names.filter((one) => tellingApart(phrased(apart(one))).length > 0);
  return proper.length > 0 ? proper : names;
};

/** The spellings of a town of the list, in every language that the proposals know. */
export const coresOfTown = (municipality: Municipality): Core[] => [
  ...LANGUAGES.flatMap((language) => spellingsOf(municipality, language)).map((one) => ({
    letters: one.words.join(''),
    kind: KINDS[one.spelling] ?? 'name',
  })),
  ...municipality.names
    .filter(({ language }) => language === 'nl')
    .map(({ name }) => apart(name))
    .flatMap(([word = '', ...more]) => (more.length === 0 ? contracted(word) : [])),
];

/** The spellings of any other organisation. */
export const coresOfBody = ({ names }: Municipality): Core[] =>
  names.flatMap((one) => namesInside(one.name)).flatMap(coresOfName);
