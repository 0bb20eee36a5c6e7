/** What a person fills in for a notice. Who makes it is typed once and stands in every notice. */
import { LANGUAGES, type Language } from '../../../municipality/municipality.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { say } from '../../parts/say.ts';
import { language, watched } from '../../store.ts';
import { LineField, TextField } from './draft-fields.tsx';
import { NOTIFIER, type, typed } from './drafts.ts';
import type { Typed } from './notice-facts.ts';

/** Each language in its own words. */
const OWN_NAMES: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };

/** The language a notice is written in: the chosen one, else that of the page. */
export const noticeLanguage = (key: string): Language => {
  const chosen = typed(key, 'notice-language');
  return LANGUAGES.find((one) => one === chosen) ?? language.value;
};

/** What was typed for the notice about an account. */
export const typedFor = (key: string): Typed => ({
  explanation: typed(key, 'notice-explanation'),
  posts: typed(key, 'notice-posts'),
  posesAs: typed(key, 'notice-poses-as'),
  goodFaith: typed(key, 'notice-good-faith') === 'yes',
  notifier: {
    name: typed(NOTIFIER, 'notice-name'),
    role: typed(NOTIFIER, 'notice-role'),
    email: typed(NOTIFIER, 'notice-email'),
    organisation: typed(NOTIFIER, 'notice-organisation', watched.value?.municipality.name),
  },
});

const LanguageChoice = ({ of }: { of: string }) => (
  <p class="field">
    <label for="notice-language">{say('lookalikes_notice_language')}</label>
    <select
      id="notice-language"
      name="notice-language"
      value={noticeLanguage(of)}
      onChange={(event) => type(of, 'notice-language', event.currentTarget.value)}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one}>
          {OWN_NAMES[one]}
        </option>
      ))}
    </select>
  </p>
);

const GoodFaith = ({ of }: { of: string }) => (
  <p class="field full">
    <label class="tick">
      <input
        type="checkbox"
        name="notice-good-faith"
        checked={typed(of, 'notice-good-faith') === 'yes'}
        onChange={(event) => type(of, 'notice-good-faith', event.currentTarget.checked ? 'yes' : '')}
      />
      {say('lookalikes_notice_good_faith')}
    </label>
  </p>
);

const Notifier = () => (
  <fieldset class="fields full">
    <legend>{say('lookalikes_notice_who')}</legend>
    <LineField of={NOTIFIER} name="notice-name" label={say('lookalikes_notice_name')} />
    <LineField of={NOTIFIER} name="notice-role" label={say('lookalikes_notice_role')} />
    <LineField of={NOTIFIER} name="notice-email" label={say('lookalikes_notice_email')} keyboard="email" />
    <LineField
      of={NOTIFIER}
      name="notice-organisation"
      label={say('lookalikes_notice_organisation')}
      otherwise={watched.value?.municipality.name ?? ''}
    />
  </fieldset>
);

export const NoticeFields = ({ entry: { key } }: { entry: Entry }) => (
  <div class="fields">
    <LanguageChoice of={key} />
    <TextField
      of={key}
      name="notice-explanation"
      label={say('lookalikes_notice_explanation')}
      hint={say('lookalikes_notice_explanation_hint')}
      rows={4}
    />
    <LineField
      of={key}
      name="notice-poses-as"
      label={say('lookalikes_notice_poses_as')}
      hint={say('lookalikes_notice_poses_as_hint')}
    />
    <TextField of={key} name="notice-posts" label={say('lookalikes_notice_posts')} rows={2} />
    <Notifier />
    <GoodFaith of={key} />
  </div>
);
