/** The notice to a platform: what is still lacking, the text ready to copy, and the way to the platform's own form. */
import { openTab } from '../../../browser/tabs.ts';
import { LEAST_EXPLANATION, missingKey, type Notice, noticeOf } from '../../../impersonation/notice.ts';
import type { Reportable } from '../../../impersonation/triage.ts';
import type { Language } from '../../../municipality/municipality.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { dateWords } from '../../parts/age-words.ts';
import { platformName } from '../../parts/platform-name.ts';
import { type Say, say } from '../../parts/say.ts';
import { now, watched } from '../../store.ts';
import { CopyButton } from './copy-button.tsx';
import { noticeFactsOf } from './notice-facts.ts';
import { NoticeFields, noticeLanguage, typedFor } from './notice-fields.tsx';
import { capturesOf, ourAddresses } from './records.ts';
import { useWordsOf } from './words-of.ts';

/** What the municipality is called in the language of the notice. */
const townIn = (language: Language): string => {
  const municipality = watched.value?.municipality;
  return municipality?.names.find((one) => one.language === language)?.name ?? municipality?.name ?? '';
};

const write = (entry: Entry, decided: Reportable, language: Language, phrases: Say): Notice => {
  const facts = noticeFactsOf(entry, decided, typedFor(entry.key), {
    municipality: townIn(language),
    platform: entry.platform ? platformName(entry.platform, phrases) : entry.platformId,
    official: ourAddresses(entry),
    captures: capturesOf(entry),
    date: (at) => dateWords(at, language),
    now: now.value,
  });
  return noticeOf(phrases, facts);
};

const Missing = ({ missing }: Pick<Notice, 'missing'>) => (
  <div class="notice-missing" role="status">
    {missing.length === 0 ? (
      <p>{say('lookalikes_notice_complete')}</p>
    ) : (
      <>
        <p class="warning">{say('lookalikes_notice_missing')}</p>
        <ul>
          {missing.map((part) => (
            <li key={part} data-missing={part}>
              {say(missingKey(part), LEAST_EXPLANATION)}
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
);

const PlatformForm = ({ entry: { platform, platformId } }: { entry: Entry }) => {
  const form = platform?.impersonation;
  const name = platform ? platformName(platform, say) : platformId;
  if (!form) return <span class="muted">{say('lookalikes_no_form', name)}</span>;
  return (
    <button type="button" name="platform-form" onClick={() => void openTab(form)}>
      {say('lookalikes_form', name)}
    </button>
  );
};

const Text = ({ text, language }: { text: string; language: Language }) => (
  <>
    <label for="notice-text">{say('lookalikes_notice_text')}</label>
    <textarea id="notice-text" name="notice-text" readOnly rows={14} lang={language} value={text} />
  </>
);

type BuilderProps = {
  entry: Entry;
  decided: Reportable;
  /** Whether it went out already: then it stands ready, folded away. */
  sent: boolean;
};

export const NoticeBuilder = ({ entry, decided, sent }: BuilderProps) => {
  const language = noticeLanguage(entry.key);
  const phrases = useWordsOf(language);
  const notice = phrases && write(entry, decided, language, phrases);
  return (
    <details class="notice-builder" open={!sent}>
      <summary>
        <h4>{say('lookalikes_notice')}</h4>
      </summary>
      <div class="notice-parts">
        <p class="muted">{say('lookalikes_notice_explain')}</p>
        <NoticeFields entry={entry} />
        {notice && <Missing missing={notice.missing} />}
        {notice && <Text text={notice.text} language={language} />}
        <p class="actions">
          {notice && (
            <CopyButton
              name="copy-notice"
              label={say('lookalikes_notice_copy')}
              text={() => notice.text}
              done={say('lookalikes_text_copied')}
              primary
            />
          )}
          <PlatformForm entry={entry} />
        </p>
      </div>
    </details>
  );
};
