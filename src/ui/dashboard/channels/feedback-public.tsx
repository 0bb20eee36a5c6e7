/** “You said, we did” as a text for the public, in the language of the readers. */
import { useSignal } from '@preact/signals';
import { changesIn, type Feedback, publicFeedback } from '../../../channel/feedback.ts';
import { personalIn, warningText } from '../../../channel/personal.ts';
import { LANGUAGES, type Language } from '../../../municipality/municipality.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { useWordsOf } from '../lookalikes/words-of.ts';
import { TextToCopy } from '../register/copy-text.tsx';
import { LanguageField } from './language-field.tsx';

/** Somebody must look before it goes out: what seems to be about a person is named. */
const Doubts = ({ log }: { log: readonly Feedback[] }) => {
  const texts = changesIn(log).flatMap(({ signal, changed }) => [signal, changed]);
  const words = texts.flatMap((text) => personalIn(text).map((warning) => warningText(warning, text, say)));
  if (words.length === 0) return null;
  return (
    <div class="files-warning" data-doubts={words.length}>
      <p>{say('talk_public_look')}</p>
      <ul>
        {[...new Set(words)].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
};

export const PublicText = ({ log }: { log: readonly Feedback[] }) => {
  const chosen = useSignal<Language>(language.value);
  const inWords = useWordsOf(chosen.value);
  const { text } = inWords ? publicFeedback(log, inWords) : { text: '' };
  if (inWords && text === '') return <p class="muted">{say('talk_public_none')}</p>;
  return (
    <>
      <LanguageField
        name="feedback-language"
        of={LANGUAGES}
        value={chosen.value}
        choose={(one) => (chosen.value = one)}
      />
      <Doubts log={log} />
      <TextToCopy
        name="feedback-text"
        label={say('talk_public_text')}
        text={text}
        language={chosen.value}
        rows={Math.min(16, text.split('\n').length + 1)}
        hint={say('talk_public_hint')}
      />
    </>
  );
};
