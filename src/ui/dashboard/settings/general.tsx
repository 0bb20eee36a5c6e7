/** Language, looks and the initials under what a person notes. */
import { send } from '../../../browser/messages.ts';
import { LANGUAGES, type Language } from '../../../municipality/municipality.ts';
import type { Settings } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { isHeld } from './policy.tsx';

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** Each language in its own words, so that everybody finds hers. */
const OWN_NAMES: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

const set = (settings: Partial<Settings>): void => send({ do: 'set', settings });

export const General = () => {
  const { language, theme, initials } = state.value.settings;
  return (
    <section aria-labelledby="settings-general">
      <h2 id="settings-general">{say('settings_general')}</h2>
      <ChoiceField
        name="language"
        held={isHeld('language')}
        label={say('settings_language')}
        value={language ?? ''}
        choices={[
          ['', say('settings_language_browser')],
          ...LANGUAGES.map((one): [Language, string] => [one, OWN_NAMES[one]]),
        ]}
        set={(chosen) => set({ language: chosen === '' ? null : chosen })}
      />
      <ChoiceField
        name="theme"
        label={say('settings_theme')}
        value={theme}
        choices={THEMES.map((one): [Settings['theme'], string] => [one, say(`settings_theme_${one}`)])}
        set={(chosen) => set({ theme: chosen })}
      />
      <TextField
        name="initials"
        label={say('settings_initials')}
        hint={say('settings_initials_hint')}
        value={initials}
        max={20}
        set={(typed) => set({ initials: typed })}
      />
    </section>
  );
};
