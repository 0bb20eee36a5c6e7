/** The other names of a municipality: in other languages, former ones, and every form in which such a town is known. */
import { words } from '../municipality/fold.ts';
import { formsOf } from '../municipality/forms.ts';
import { LANGUAGES, type Municipality } from '../municipality/municipality.ts';
import { spellingsOf } from '../municipality/spellings.ts';
import { exonymsOf } from './exonyms.ts';
import type { Guess } from './letters.ts';
import { coresOfBody } from './own-names.ts';
import type { Speech } from './speech.ts';
import type { Token } from './tokens.ts';
import { TONGUES, type Tongue } from './vocabulary.ts';
import { type Basis, inStyles, type Wording } from './wording.ts';

const MOST_FORMS = 60;
const SEPARATED = 0.4;
const OTHER_LANGUAGE = 0.9;
const FURTHER_SPELLING = 0.3;

const fromForms = (municipality: Municipality, joints: readonly string[]): Guess[] => {
  const forms = formsOf(municipality).slice(0, MOST_FORMS);
  const most = forms[0]?.weight ?? 1;
  return forms.flatMap(({ words, weight }) => [
    { handle: words.join(''), share: weight / most },
    ...joints.slice(0, 1).map((joint) => ({ handle: words.join(joint), share: (weight / most) * SEPARATED })),
  ]);
};

/** The handle with the name of the place written otherwise. */
const renamed = ({ parted }: Basis, municipality: Municipality): Wording[] => {
  const first = parted.tokens.find((one) => one.role === 'place');
  if (!first) return [];
  const spelled = LANGUAGES.flatMap((language) => spellingsOf(municipality, language));
  return spelled.map(({ words, spelling }): Wording => {
    const name: Token[] = words.map((text, index) => ({ ...first, text, joint: index === 0 ? first.joint : '' }));
    return {
      tokens: parted.tokens.flatMap((one) => (one === first ? name : one.role === 'place' ? [] : [one])),
      share: spelling === 'full' || spelling === 'alias' ? OTHER_LANGUAGE : FURTHER_SPELLING,
    };
  });
};

/** The title that a language gives a town, commonest first, `*` for the name: whoever translates a name, translates it all. */
const TITLED: Readonly<Record<Tongue, readonly string[]>> = {
  nl: ['stad *', 'gemeente *', '* stad'],
  fr: ['ville de *', 'mairie de *', '* ville', 'commune de *'],
  de: ['stadt *', 'gemeinde *'],
  en: ['city of *', '* city', '* city council', '* gov'],
  es: ['ayuntamiento de *', 'ayto *', 'ayuntamiento *'],
  it: ['comune di *', 'comune *'],
};
const TITLE_RANK = 0.3;
const BARE_NAME = 0.6;
/** Of a town that is not listed the language is a guess, unless a word of its own tells it. */
const LEAST_SPEECH = 0.3;
const EXONYM = 0.6;

type Named = { letters: string; tongue: Tongue; share: number };

const titled = ({ letters, tongue, share }: Named, joints: readonly string[]): Guess[] =>
  TITLED[tongue].flatMap((form, rank) => {
    const elided = /^[aeiouy]/.test(letters) ? form.replace('de *', 'd*') : form;
    const text = elided.replace('*', letters);
    const often = share / (1 + TITLE_RANK * rank);
    return [
      { handle: text.replaceAll(' ', ''), share: often },
      ...joints.slice(0, 1).map((joint) => ({ handle: text.replaceAll(' ', joint), share: often * SEPARATED })),
    ];
  });

/** Another body has one name, in the languages that its handle and its name speak, and the one that English knows. */
const namedBody = (municipality: Municipality, speech: Speech): Named[] => {
  const names = coresOfBody(municipality).flatMap(({ kind, letters }) => (kind === 'name' ? [letters] : []));
  const own = names.flatMap((letters) => TONGUES.map((tongue): Named => ({ letters, tongue, share: speech[tongue] })));
  const foreign = names.flatMap(exonymsOf).map((letters): Named => ({ letters, tongue: 'en', share: EXONYM }));
  return [...own, ...foreign].filter(({ share, letters }) => share >= LEAST_SPEECH && letters !== '');
};

const namedIn = (municipality: Municipality, speech: Speech): Named[] =>
  municipality.country === 'other'
    ? namedBody(municipality, speech)
    : municipality.names.map(({ name, language }) => ({
        letters: words(name).join(''),
        tongue: language,
        share: OTHER_LANGUAGE,
      }));

const POSTAL = 0.5;

const withPostalCode = (names: readonly string[], postalCode: string | null, joints: readonly string[]): Guess[] =>
  postalCode === null
    ? []
    : names.flatMap((name) => [
        { handle: name + postalCode, share: POSTAL },
        { handle: postalCode + name, share: POSTAL },
        ...joints.slice(0, 1).map((joint) => ({ handle: name + joint + postalCode, share: POSTAL * SEPARATED })),
      ]);

const translated = ({ speech, joints }: Basis, municipality: Municipality): Guess[] => {
  const names = namedIn(municipality, speech);
  const bare = [...new Set(names.map((one) => one.letters))];
  return [
    ...names.flatMap((one) => titled(one, joints)),
    ...bare.map((handle) => ({ handle, share: BARE_NAME })),
    ...withPostalCode(bare, municipality.postalCode, joints),
  ];
};

/** Nothing without a municipality, whose names are not known then. */
export const otherNames = (basis: Basis, municipality: Municipality | undefined): Guess[] =>
  municipality
    ? [
        ...renamed(basis, municipality).flatMap((wording) => inStyles(basis, wording)),
        ...translated(basis, municipality),
        // The habits of the list are Belgian and Dutch: no `chicago_vlaanderen`.
        ...(municipality.country === 'other' ? [] : fromForms(municipality, basis.joints)),
      ]
    : [];
