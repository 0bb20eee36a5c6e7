/** The other names of a municipality: in other languages, former ones, and every form in which such a town is known. */
import { formsOf } from '../municipality/forms.ts';
import { LANGUAGES, type Municipality } from '../municipality/municipality.ts';
import { spellingsOf } from '../municipality/spellings.ts';
import type { Guess } from './letters.ts';
import type { Token } from './tokens.ts';
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

/** Nothing without a municipality, whose names are not known then. */
export const otherNames = (basis: Basis, municipality: Municipality | undefined): Guess[] =>
  municipality
    ? [
        ...renamed(basis, municipality).flatMap((wording) => inStyles(basis, wording)),
        ...fromForms(municipality, basis.joints),
      ]
    : [];
