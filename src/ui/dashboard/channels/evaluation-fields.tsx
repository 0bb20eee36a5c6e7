/** What a verdict asks for beside its reason: into which channel, when to look again, and who decided. */
import { chosenDate, type Evaluation, type Judged, lackKey, nextDates } from '../../../channel/evaluation.ts';
import { isoDay } from '../../../register/day.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { language, now, state } from '../../store.ts';
import { accountName } from '../register/words.ts';
import { dayAt } from './entries.ts';
import { Frame } from './field-frame.tsx';
import { Answer } from './inputs.tsx';
import { lines } from './view.ts';

type Judging = { one: Evaluation; keep: (judged: Partial<Judged>) => void };

export const IntoChoice = ({ one, keep }: Judging) => (
  <Frame name="evaluation-into" label={say('channels_into')}>
    <select
      id="evaluation-into"
      name="evaluation-into"
      value={one.into}
      onChange={(event) => keep({ into: event.currentTarget.value })}
    >
      <option value="">{say('channels_choose')}</option>
      {lines.value
        .filter(({ key }) => key !== one.key)
        .map(({ key, account }) => (
          <option key={key} value={key}>
            {accountName(account, say)}
          </option>
        ))}
    </select>
  </Frame>
);

/** The day that a date stands for; two moments of one day are one choice. */
const dayOf = (at: number): string => isoDay(at);

export const NextChoice = ({ one, keep }: Judging) => {
  const proposed = nextDates(one.startedAt);
  return (
    <fieldset>
      <legend>{say('channels_next_look')}</legend>
      <p class="actions">
        {proposed.map(({ months, at }) => (
          <button
            key={months}
            type="button"
            name={`next-${months}`}
            aria-pressed={one.next !== null && dayOf(one.next.at) === dayOf(at)}
            onClick={() => keep({ next: chosenDate(at, one.startedAt) })}
          >
            {say('channels_next_months', months, dateWords(at, language.value))}
          </button>
        ))}
      </p>
      <Answer
        id={`${one.key} ${one.startedAt} next`}
        name="evaluation-next"
        label={say('channels_next_own')}
        as="date"
        min={isoDay(now.value)}
        value={one.next === null ? '' : dayOf(one.next.at)}
        keep={(text) => {
          const at = dayAt(text);
          keep({ next: at === null ? null : chosenDate(at, one.startedAt) });
        }}
      />
    </fieldset>
  );
};

/** Kept as it is typed; the day is today until somebody says otherwise. */
export const SignFields = ({ one, keep }: Judging) => {
  const signed = one.signOff ?? { function: '', by: state.value.settings.initials, at: now.value };
  const id = `${one.key} ${one.startedAt}`;
  return (
    <fieldset>
      <legend>{say('channels_decided')}</legend>
      <div class="pair">
        <Answer
          id={`${id} function`}
          name="evaluation-function"
          label={say('channels_sign_function')}
          value={signed.function}
          keep={(role) => keep({ signOff: { ...signed, function: role } })}
        />
        <Answer
          id={`${id} at`}
          name="evaluation-at"
          label={say('channels_sign_at')}
          as="date"
          max={isoDay(now.value)}
          value={isoDay(signed.at)}
          keep={(text) => keep({ signOff: { ...signed, at: dayAt(text) ?? signed.at } })}
        />
        <Answer
          id={`${id} by`}
          name="evaluation-by"
          label={say('channels_sign_by')}
          value={signed.by}
          keep={(by) => keep({ signOff: { ...signed, by } })}
        />
      </div>
      {signed.at > now.value && (
        <small class="wrong" role="alert">
          {say(lackKey('future'))}
        </small>
      )}
    </fieldset>
  );
};
