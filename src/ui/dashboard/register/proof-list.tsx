/** The list of official accounts for our own website: chosen language and form, shown as text, to copy or to save. */
import type { Language, Municipality } from '../../../municipality/municipality.ts';
import { platformOf } from '../../../platforms/index.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import { type Place, type PublicList, publicListOf } from '../../../register/public-list.ts';
import { saveBlob } from '../../parts/save-file.ts';
import { type Say, say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { useWordsOf } from '../lookalikes/words-of.ts';
import { TextToCopy } from './copy-text.tsx';
import { NotedField, Switch } from './noted-fields.tsx';
import { FORMS, type Form, LEVELS, publicFile, publicText } from './public-text.ts';
import { note, noted } from './scratch.ts';
import { languagesFor, OWN_NAMES, sureWebsite, townIn } from './town-words.ts';
import { leftOut, pageOf } from './two-way-check.ts';
import { accountName } from './words.ts';

const sheetFor = ({ id }: Municipality): string => `public ${id}`;

const chosenLanguage = (town: Municipality): Language => {
  const languages = languagesFor(town);
  return languages.find((one) => one === noted(sheetFor(town), 'language')) ?? languages[0] ?? 'nl';
};
const chosenForm = (town: Municipality): Form => FORMS.find((one) => one === noted(sheetFor(town), 'form')) ?? 'list';
const chosenLevel = (town: Municipality) => LEVELS.find((one) => String(one) === noted(sheetFor(town), 'level')) ?? 2;

const placesIn =
  (phrases: Say) =>
  (account: Account): Place => ({
    name: nameOfPlatform(account.platform, phrases),
    page: pageOf(account, platformOf(account.platform)),
  });

const nameField = (language: Language): string => `name-${language}`;

const listIn = (town: Municipality, accounts: readonly Account[], language: Language, phrases: Say): PublicList => {
  const name = noted(sheetFor(town), nameField(language), townIn(town, language));
  return publicListOf(accounts, { name, website: sureWebsite(town) }, placesIn(phrases));
};

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

const Choices = ({ town }: { town: Municipality }) => {
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

interface TextProps {
  town: Municipality;
  list: PublicList;
  language: Language;
  phrases: Say;
}

const Text = ({ town, list, language, phrases }: TextProps) => {
  const form = chosenForm(town);
  const words = { language, say: phrases };
  const text = publicText(form, list, words, chosenLevel(town));
  const save = (): void => {
    const { name, blob } = publicFile(form, text, words);
    saveBlob(name, blob);
  };
  return (
    <TextToCopy
      name="public-text"
      label={say(`proofs_text_${form}`)}
      text={text}
      language={language}
      rows={12}
      hint={say(`proofs_hint_${form}`)}
      code
    >
      <button type="button" name="save-public" onClick={save}>
        {say('tools_save')}
      </button>
    </TextToCopy>
  );
};

const LeftOut = ({ accounts, phrases }: { accounts: readonly Account[]; phrases: Say }) => {
  const left = leftOut(accounts, placesIn(phrases));
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{say('proofs_left_out', left.length)}</summary>
      <p>{say('proofs_left_out_why')}</p>
      <ul class="bulleted">
        {left.map((account) => (
          <li key={accountKey(account)}>
            <bdi>{accountName(account, say)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
};

interface Props {
  town: Municipality;
  accounts: readonly Account[];
}

export const PublicListPart = ({ town, accounts }: Props) => {
  const language = chosenLanguage(town);
  const phrases = useWordsOf(language);
  const list = phrases && listIn(town, accounts, language, phrases);
  return (
    <section aria-labelledby="proof-list">
      <h2 id="proof-list">{say('proofs_list')}</h2>
      <p class="muted">{say('proofs_list_explain')}</p>
      <Choices town={town} />
      {list && (
        <>
          <p data-listed={list.accounts.length}>
            {say('proofs_listed', list.accounts.length)}{' '}
            {list.accounts.some((one) => one.asleep) && say('proofs_listed_asleep')}
          </p>
          <Text town={town} list={list} language={language} phrases={phrases} />
          <LeftOut accounts={accounts} phrases={phrases} />
        </>
      )}
    </section>
  );
};
