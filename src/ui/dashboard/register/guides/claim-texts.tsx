/** The texts for an account that sleeps, ready to paste, in the language of its residents. */
import type { Language, Municipality } from '../../../../municipality/municipality.ts';
import {
  fieldKey,
  limitKey,
  type NoText,
  type ProfileText,
  pinnedPost,
  profileText,
  reasonKey,
  type Sleeper,
} from '../../../../register/profile-texts.ts';
import { type Say, say } from '../../../parts/say.ts';
import { useWordsOf } from '../../lookalikes/words-of.ts';
import { TextToCopy } from '../copy-text.tsx';
import { NotedField, Switch } from '../noted-fields.tsx';
import { note, noted } from '../scratch.ts';
import type { Claimed } from './claim-name.ts';
import { languagesFor, OWN_NAMES, sureWebsite, townIn } from './town-words.ts';

/** Typed once for all platforms of a municipality. */
const sheetFor = ({ id }: Municipality): string => `sleeper ${id}`;

const chosenLanguage = (town: Municipality): Language => {
  const languages = languagesFor(town);
  return languages.find((one) => one === noted(sheetFor(town), 'language')) ?? languages[0] ?? 'nl';
};

const sleeperOf = (town: Municipality, language: Language): Sleeper => {
  const sheet = sheetFor(town);
  return {
    town: noted(sheet, `town-${language}`, townIn(town, language)),
    website: noted(sheet, 'website', sureWebsite(town) ?? ''),
    phone: noted(sheet, 'phone'),
  };
};

const Fields = ({ town, language }: { town: Municipality; language: Language }) => {
  const sheet = sheetFor(town);
  return (
    <div class="fields top">
      <Switch
        label={say('tools_language')}
        name="text-language"
        value={language}
        choices={languagesFor(town).map((one) => [one, OWN_NAMES[one]] as const)}
        choose={(one) => note(sheet, 'language', one)}
      />
      <NotedField
        key={language}
        sheet={sheet}
        field={`town-${language}`}
        label={say('proofs_town_name')}
        otherwise={townIn(town, language)}
        hint={say('proofs_town_hint')}
      />
      <NotedField
        sheet={sheet}
        field="website"
        kind="url"
        label={say('guide_website')}
        otherwise={sureWebsite(town) ?? ''}
      />
      <NotedField sheet={sheet} field="phone" kind="tel" label={say('guide_phone')} />
    </div>
  );
};

interface TextProps {
  name: string;
  label: string;
  text: ProfileText | NoText;
  language: Language;
}

const Text = ({ name, label, text, language }: TextProps) =>
  text.text === null ? (
    <p data-no-text={text.reason}>
      <strong>{label}</strong>: {say(reasonKey(text))}
    </p>
  ) : (
    <TextToCopy
      name={name}
      label={text.field === 'post' ? label : say(fieldKey(text))}
      text={text.text}
      language={language}
      rows={name === 'pinned' ? 4 : 3}
      hint={say(limitKey(text), text.length, text.limit)}
    />
  );

const Texts = ({ claimed, language, phrases }: { claimed: Claimed; language: Language; phrases: Say }) => {
  const sleeper = sleeperOf(claimed.town.municipality, language);
  const { id } = claimed.platform;
  return (
    <div class="texts" data-language={language}>
      <Text name="profile" label={say('biofield_bio')} text={profileText(id, sleeper, phrases)} language={language} />
      <Text name="pinned" label={say('biofield_post')} text={pinnedPost(id, sleeper, phrases)} language={language} />
    </div>
  );
};

export const ClaimTexts = ({ claimed }: { claimed: Claimed }) => {
  const town = claimed.town.municipality;
  const language = chosenLanguage(town);
  const phrases = useWordsOf(language);
  return (
    <section aria-labelledby="claim-texts">
      <h2 id="claim-texts">{say('guide_texts')}</h2>
      <p class="muted">{say('guide_texts_explain')}</p>
      <Fields town={town} language={language} />
      {phrases && <Texts claimed={claimed} language={language} phrases={phrases} />}
    </section>
  );
};
