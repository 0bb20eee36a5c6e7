/** The periods before elections in which the municipality says less; the user sets the dates, for the rules differ. */
import { useSignal } from '@preact/signals';
import { silenceNow } from '../../../channel/dates.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now } from '../../store.ts';
import { change, channels } from './changing.ts';
import { dayAt } from './entries.ts';
import { anySecret } from './no-secret.ts';
import { type SilenceFault, silenceFault } from './silence-fault.ts';
import { Typed } from './typed.tsx';
import { letGo, typedIn } from './typing.ts';

const IDS = { name: 'silence name', from: 'silence from', until: 'silence until' };

const Form = () => {
  const fault = useSignal<SilenceFault | null>(null);
  const add = (): void => {
    if (anySecret(IDS.name)) return;
    const name = (typedIn(IDS.name) ?? '').trim();
    const from = dayAt(typedIn(IDS.from) ?? '');
    const until = dayAt(typedIn(IDS.until) ?? '');
    fault.value = silenceFault({ name, from, until });
    if (fault.value !== null || from === null || until === null) return;
    change({ change: 'silence', silence: { id: `s${Date.now().toString(36)}`, name, from, until } });
    letGo(...Object.values(IDS));
  };
  const wrong = (field: SilenceFault): string | null =>
    fault.value === field ? say(`channels_silence_wrong_${field}`) : null;
  return (
    <form
      class="group silence"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Typed
        id={IDS.name}
        name="silence-name"
        label={say('channels_silence_name')}
        hint={say('channels_silence_name_hint')}
        wrong={wrong('name')}
      />
      <div class="pair">
        <Typed id={IDS.from} name="silence-from" label={say('channels_silence_from')} as="date" wrong={wrong('from')} />
        <Typed
          id={IDS.until}
          name="silence-until"
          label={say('channels_silence_until')}
          as="date"
          wrong={wrong('until')}
        />
      </div>
      <p class="actions">
        <button type="submit" name="add-silence">
          {say('channels_silence_add')}
        </button>
      </p>
    </form>
  );
};

export const Silences = () => {
  const { silences } = channels.value;
  const running = silenceNow(silences, now.value);
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">{say('channels_silences')}</h2>
      <p class="lead">{say('channels_silences_explain')}</p>
      {running && <p class="notice">{say('channels_silence_now', visible(running.name))}</p>}
      <ul class="rows">
        {silences.map(({ id, name, from, until }) => (
          <li key={id} data-silence={id}>
            <span>
              <strong>{visible(name)}</strong>
              <span>
                {say('channels_silence_dates', dateWords(from, language.value), dateWords(until, language.value))}
              </span>
            </span>
            <button
              type="button"
              name="drop-silence"
              aria-label={say('channels_drop', visible(name))}
              onClick={() => change({ change: 'drop-silence', id })}
            >
              {say('channels_remove')}
            </button>
          </li>
        ))}
      </ul>
      <Form />
    </section>
  );
};
