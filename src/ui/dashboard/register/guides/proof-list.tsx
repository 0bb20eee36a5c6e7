/** The list of official accounts for our own website: chosen language and form, shown as text, to copy or to save. */
import type { Language, Municipality } from '../../../../municipality/municipality.ts';
import { platformOf } from '../../../../platforms/index.ts';
import { type Account, accountKey } from '../../../../register/account.ts';
import { type Place, type PublicList, publicListOf } from '../../../../register/public-list.ts';
import { saveBlob } from '../../../parts/save-file.ts';
import { type Say, say } from '../../../parts/say.ts';
import { nameOfPlatform } from '../../../popup/step-words.ts';
import { useWordsOf } from '../../lookalikes/words-of.ts';
import { TextToCopy } from '../copy-text.tsx';
import { accountName } from '../words.ts';
import { Choices, chosenForm, chosenLanguage, chosenLevel, chosenName } from './proof-choices.tsx';
import { publicFile, publicText } from './public-text.ts';
import { sureWebsite } from './town-words.ts';
import { leftOut, pageOf } from './two-way-check.ts';

const placesIn =
  (phrases: Say) =>
  (account: Account): Place => ({
    name: nameOfPlatform(account.platform, phrases),
    page: pageOf(account, platformOf(account.platform)),
  });

const listIn = (town: Municipality, accounts: readonly Account[], language: Language, phrases: Say): PublicList => {
  const name = chosenName(town, language);
  return publicListOf(accounts, { name, website: sureWebsite(town) }, placesIn(phrases));
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
