/** Every handle a municipality may be known by, as words, likeliest first; no platform's rule is applied yet. */
import { letters, words } from './fold.ts';
import { CAPITAL, HABITS, type Habit, type Kind, LENGTHS, SPELLINGS, type Spelling, USUAL_LENGTH } from './habits.ts';
import type { Language, Municipality } from './municipality.ts';
import { namesIn, type Spelled, spellingsOf } from './spellings.ts';

export type Form = {
  words: readonly string[];
  habit: string;
  spelling: Spelling;
  /** How likely, before and after its length is counted; comparable within one municipality only. */
  wish: number;
  weight: number;
};

type Tongue = { kind: Kind; language: Language; share: number };

const CAPITAL_ID = 'be:21004';

const belgianKind = (language: Language | undefined, city: boolean): Kind => {
  if (language === 'fr') return city ? 'walloonCity' : 'walloonTown';
  if (language === 'de') return city ? 'germanCity' : 'germanTown';
  return city ? 'flemishCity' : 'flemishTown';
};

/** Brussels has no province; there both languages name accounts, elsewhere the language of the facilities does at times. */
const tonguesOf = ({ country, languages, city, province }: Municipality): Tongue[] => {
  if (country === 'other') return [{ kind: 'other', language: 'nl', share: 1 }];
  if (country === 'nl') return [{ kind: 'dutch', language: 'nl', share: 1 }];
  if (province === null)
    return [
      { kind: 'brusselsFrench', language: 'fr', share: 1 },
      { kind: 'brusselsDutch', language: 'nl', share: 1 },
    ];
  return languages.map((language, index) => ({
    kind: belgianKind(language, city),
    language,
    share: index === 0 ? 1 : SPELLINGS.translated,
  }));
};

type Elided = { words: readonly string[]; share: number };

/** French "de" before a name: de, d', du, des. */
const withDe = (name: readonly string[]): Elided[] => {
  const [first = '', ...rest] = name;
  const apart = { words: ['de', ...name], share: 1 };
  const elided = { words: [`d${first}`, ...rest], share: 1 };
  if (first === 'le') return [{ words: ['du', ...rest], share: 1 }];
  if (first === 'les') return [{ words: ['des', ...rest], share: 1 }];
  if (first.startsWith('h')) return [apart, { ...elided, share: SPELLINGS.elision }];
  return /^[aeiouy]/.test(first) ? [elided, { ...apart, share: SPELLINGS.elision }] : [apart];
};

const otherName = (municipality: Municipality, language: Language): string[] => {
  const here = namesIn(municipality, language)[0] ?? '';
  const there = municipality.names.find((one) => municipality.languages.includes(one.language) && one.name !== here);
  return there ? words(there.name) : [];
};

/** The words of one form for one spelling; nothing when the municipality lacks what the form asks for. */
const composed = (form: string, name: readonly string[], municipality: Municipality, language: Language): Elided[] => {
  const french = language === 'fr' && form.includes('de *');
  const parts = (french ? form.replace('de *', '*') : form).split(' ');
  return (french ? withDe(name) : [{ words: name, share: 1 }]).flatMap(({ words: place, share }) => {
    const known: Record<string, readonly string[]> = {
      '*': place,
      '#': municipality.postalCode ? [municipality.postalCode] : [],
      '~': parts.includes('~') ? otherName(municipality, language) : [],
    };
    const filled = parts.map((part) => known[part] ?? [part]);
    return filled.some((part) => part.length === 0) ? [] : [{ words: filled.flat(), share }];
  });
};

/** A part of a name, or initials, with nothing but the country beside them would be anybody's. */
const LONELY: Readonly<Partial<Record<Spelling, number>>> = {
  initials: 0.3,
  capitals: 0.3,
  compound: 0.2,
  first: 0.5,
  former: 0.5,
  annexed: 0.5,
};

const spelledWeight = (form: string, { spelling, words: name }: Spelled): number => {
  const lonely = ['*', '* be', '* nl'].includes(form) ? (LONELY[spelling] ?? 1) : 1;
  const tiny = form === '*' && name.join('').length < 3 ? 0.1 : 1;
  return SPELLINGS[spelling] * lonely * tiny;
};

const lengthWeight = (length: number): number => LENGTHS.find((one) => length > one.over)?.weight ?? 1;

/** How much a handle suffers from its length, beyond what its form suffers with any name. */
const lengthPenalty = (form: string, handle: string): number => {
  const usual = form.replace(/[ #~]/g, '').length - 1 + USUAL_LENGTH;
  return Math.min(1, lengthWeight(handle.length) / lengthWeight(usual));
};

/** A form without the name is made once; a web address with a postal code in it is a whole handle already. */
const fits = (form: string, { spelling, words: name }: Spelled): boolean =>
  form.includes('*') ? form === '*' || spelling !== 'site' || !/\d/.test(name.join('')) : spelling === 'full';

const habitsOf = (municipality: Municipality, kind: Kind): readonly Habit[] =>
  (municipality.id === CAPITAL_ID ? CAPITAL[kind] : undefined) ?? HABITS[kind];

const inTongue = (municipality: Municipality, { kind, language, share }: Tongue): Form[] =>
  spellingsOf(municipality, language).flatMap((spelled) =>
    habitsOf(municipality, kind)
      .filter(([form]) => fits(form, spelled))
      .flatMap(([form, often]) =>
        composed(form, spelled.words, municipality, language).map((one): Form => {
          const wish = often * share * one.share * spelledWeight(form, spelled);
          const weight = wish * lengthPenalty(form, one.words.join(''));
          return { words: one.words, habit: form, spelling: spelled.spelling, wish, weight };
        }),
      ),
  );

const order = (one: Form, other: Form): number =>
  other.weight - one.weight || (letters(one.words.join('')) < letters(other.words.join('')) ? -1 : 1);

const made = (municipality: Municipality): Form[] => {
  const unique = new Map<string, Form>();
  const all = tonguesOf(municipality).flatMap((tongue) => inTongue(municipality, tongue));
  for (const form of all.sort(order)) {
    const joined = form.words.join('');
    if (!unique.has(joined)) unique.set(joined, form);
  }
  return [...unique.values()];
};

/** They are the same on every platform, and every platform asks for them. */
const remembered = new WeakMap<Municipality, readonly Form[]>();

/**
 * The forms of a municipality's name, likeliest first, each once however its words are parted.
 * @param municipality never changed in place: its forms are made once
 * @returns empty when the name has no letter a handle could be made of
 */
export const formsOf = (municipality: Municipality): readonly Form[] => {
  const known = remembered.get(municipality) ?? made(municipality);
  remembered.set(municipality, known);
  return known;
};
