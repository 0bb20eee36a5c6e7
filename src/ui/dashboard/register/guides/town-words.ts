/** What municipalities are called: by their id, in a language, or as a person typed them. */
import { organisation, type Refusal } from '../../../../municipality/free-entry.ts';
import { LANGUAGES, type Language, type Municipality } from '../../../../municipality/municipality.ts';
import { named } from '../../../../municipality/search.ts';
import type { State } from '../../../../state/state.ts';

/** Each language in its own words. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
};

/** The name of a municipality in a language; its main name where it has none of its own there. */
export const townIn = ({ name, names }: Pick<Municipality, 'name' | 'names'>, language: Language): string =>
  names.find((one) => one.language === language)?.name ?? name;

/** The website, unless it was only guessed. */
export const sureWebsite = ({
  website,
  websiteGuessed,
}: Pick<Municipality, 'website' | 'websiteGuessed'>): string | null => (websiteGuessed ? null : website);

/** All languages, those of the municipality first. */
export const languagesFor = ({ languages }: Pick<Municipality, 'languages'>): Language[] => [
  ...new Set([...languages, ...LANGUAGES]),
];

/**
 * The municipality with an id: one that is or was watched, or one of the list.
 * @returns undefined for an organisation that was only typed elsewhere
 */
export const townById = (
  id: string,
  state: Pick<State, 'municipalities' | 'former'>,
  list: readonly Municipality[],
): Municipality | undefined =>
  [...state.municipalities, ...state.former].find((one) => one.municipality.id === id)?.municipality ??
  list.find((one) => one.id === id);

/** What an id is called; one that only a person typed is made of its folded name. */
export const townWords = (
  id: string,
  state: Pick<State, 'municipalities' | 'former'>,
  list: readonly Municipality[],
): string => townById(id, state, list)?.name ?? id.replace(/^own:/, '').replaceAll('-', ' ');

/** What a typed name stands for: a municipality of the list, or an organisation of that name, or why it is neither. */
export const townNamed = (typed: string, list: readonly Municipality[]): Municipality | Refusal => {
  const found = named(list, typed);
  return found && !found.former ? found.municipality : organisation(typed);
};
