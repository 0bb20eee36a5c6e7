/** In which language, form and place on the page the public list is written. */
import type { Language, Municipality } from '../../../../municipality/municipality.ts';
import { say } from '../../../parts/say.ts';
import { NotedField, Switch } from '../noted-fields.tsx';
import { note, noted } from '../scratch.ts';
import { FORMS, type Form, LEVELS } from './public-text.ts';
import { languagesFor, OWN_NAMES, townIn } from './town-words.ts';

const sheetFor = ({ id }: Municipality): string => `public ${id}`;

/** The language of the list; at first that of the municipality. */
export const chosenLanguage = (town: Municipality): Language => {
  const languages = languagesFor(town);
  return languages.find((one) => one === noted(sheetFor(town), 'language')) ?? languages[0] ?? 'nl';
};

/** The form of the list. */
export const chosenForm = (town: Municipality): Form =>
  FORMS.find((one) => one === noted(sheetFor(town), 'form')) ?? 'list';

/** Where its heading stands. */
export const chosenLevel = (town: Municipality) =>
  LEVELS.find((one) => String(one) === noted(sheetFor(town), 'level')) ?? 2;

const nameField = (language: Language): string => `name-${language}`;

/** The name of the municipality as residents read it in a language. */
export const chosenName = (town: Municipality, language: Language): string =>
  noted(sheetFor(town), nameField(language), townIn(town, language));

const LevelChoice = ({ town }: { town: Municipality }) => (
  <p class="field">
    <label for="public-level">{say('proofs_level')}</label>
    <select
      id="public-level"
      name="public-level"
      value={String(chosenLevel(town))}
      onChange={(event) => note(sheetFor(town), 'level', event.currentTarget.value)}
    >
      {LEVELS.map((level) => (
        <option key={level} value={String(level)}>
          {say('proofs_level_option', String(level))}
        </option>
      ))}
    </select>
  </p>
);

export const Choices = ({ town }: { town: Municipality }) => {
  const language = chosenLanguage(town);
  const sheet = sheetFor(town);
  return (
    <div class="fields top">
      <Switch
        label={say('tools_language')}
        name="public-language"
        value={language}
        choices={languagesFor(town).map((one) => [one, OWN_NAMES[one]] as const)}
        choose={(one) => note(sheet, 'language', one)}
      />
      <Switch
        label={say('proofs_form')}
        name="public-form"
        value={chosenForm(town)}
        choices={FORMS.map((one) => [one, say(`proofs_form_${one}`)] as const)}
        choose={(one) => note(sheet, 'form', one)}
      />
      {chosenForm(town) === 'list' && <LevelChoice town={town} />}
      <NotedField
        key={language}
        sheet={sheet}
        field={nameField(language)}
        label={say('proofs_town_name')}
        otherwise={townIn(town, language)}
        hint={say('proofs_town_hint')}
      />
    </div>
  );
};
