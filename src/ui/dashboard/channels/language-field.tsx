/** The choice of the language in which something leaves the house. */
import { LANGUAGES, type Language } from '../../../municipality/municipality.ts';
import { say } from '../../parts/say.ts';

/** Each language in its own words. */
const OWN_NAMES: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

interface Props {
  name: string;
  of: readonly Language[];
  value: Language;
  choose: (language: Language) => void;
}

export const LanguageField = ({ name, of, value, choose }: Props) => (
  <p class="field">
    <label for={name}>{say('talk_language')}</label>
    <select
      id={name}
      name={name}
      value={value}
      onChange={(event) => choose(LANGUAGES.find((one) => one === event.currentTarget.value) ?? value)}
    >
      {of.map((one) => (
        <option key={one} value={one} lang={one}>
          {OWN_NAMES[one]}
        </option>
      ))}
    </select>
  </p>
);
