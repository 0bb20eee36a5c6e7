/** The dates of the register for a calendar of one's own: what goes in, the file, and how to bring it in. */
import { useSignal } from '@preact/signals';
import { type Account, accountKey } from '../../../../register/account.ts';
import { type CalendarEvent, calendarOf } from '../../../../register/calendar.ts';
import { isoDay } from '../../../../register/day.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { saveBlob } from '../../../parts/save-file.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { language, now, state, watched } from '../../../store.ts';
import { detail } from '../../route.ts';
import { Screen } from '../screen.tsx';
import { accountName } from '../words.ts';
import { datedOf, eventsFor } from './calendar-file.ts';

/** The room of the calendar; an account's key after it chooses that account. */
export const CALENDAR = 'calendar';

const askedIn = (accounts: readonly Account[]): string => {
  const key = detail.peek()?.slice(CALENDAR.length + 1) ?? '';
  return accounts.some((one) => accountKey(one) === key) ? key : '';
};

interface ChoiceProps {
  accounts: readonly Account[];
  chosen: string;
  choose: (key: string) => void;
}

const Choice = ({ accounts, chosen, choose }: ChoiceProps) => (
  <p class="field choice-field">
    <label for="calendar-account">{say('dates_which')}</label>
    <select
      id="calendar-account"
      name="calendar-account"
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{say('dates_all')}</option>
      {accounts.map((account) => (
        <option key={accountKey(account)} value={accountKey(account)}>
          {accountName(account, say)}
        </option>
      ))}
    </select>
  </p>
);

const Events = ({ events }: { events: readonly CalendarEvent[] }) => (
  <ul class="events" data-events={events.length}>
    {events.map(({ uid, day, title, text }) => (
      <li key={uid}>
        <time dateTime={isoDay(day)}>{dateWords(day, language.value)}</time>
        <span>
          <bdi>{visible(title)}</bdi>
          <small class="muted">
            <bdi>{visible(text)}</bdi>
          </small>
        </span>
      </li>
    ))}
  </ul>
);

const PROGRAMS = ['outlook', 'google', 'apple'] as const;

const HowTo = () => (
  <section class="how" aria-labelledby="calendar-how">
    <h2 id="calendar-how">{say('dates_how')}</h2>
    <dl class="how-to">
      {PROGRAMS.map((program) => (
        <div key={program}>
          <dt>{say(`dates_${program}`)}</dt>
          <dd>{say(`dates_${program}_how`)}</dd>
        </div>
      ))}
    </dl>
    <p class="muted">{say('dates_menus')}</p>
    <p>{say('dates_again')}</p>
  </section>
);

const save = (events: readonly CalendarEvent[]): void => {
  const name = `Naamwacht ${watched.value?.municipality.name ?? ''}`.trim();
  const text = calendarOf(events, { now: now.value, language: language.value, name });
  saveBlob('naamwacht.ics', new Blob([text], { type: 'text/calendar;charset=utf-8' }));
};

const File = ({ events }: { events: readonly CalendarEvent[] }) => {
  const saved = useSignal(false);
  return (
    <p class="actions">
      <button
        type="button"
        name="save-calendar"
        class="primary"
        onClick={() => {
          save(events);
          saved.value = true;
        }}
      >
        {say('dates_save')}
      </button>
      <span class="muted" role="status">
        {saved.value ? say('dates_saved') : ''}
      </span>
    </p>
  );
};

export const CalendarPage = () => {
  const accounts = datedOf(state.value.accounts, watched.value?.municipality.id ?? '');
  const chosen = useSignal(askedIn(accounts));
  const events = eventsFor(accounts, state.value, chosen.value || null, say, now.value);
  return (
    <Screen title={say('dates_title')} lead={say('dates_explain')}>
      {accounts.length === 0 ? (
        <p class="notice">{say('dates_nothing')}</p>
      ) : (
        <section class="dates" aria-label={say('dates_title')}>
          <Choice
            accounts={accounts}
            chosen={chosen.value}
            choose={(key) => {
              chosen.value = key;
            }}
          />
          <p role="status">{say('dates_count', events.length)}</p>
          <Events events={events} />
          {events.length > 0 && <File key={chosen.value} events={events} />}
        </section>
      )}
      <HowTo />
    </Screen>
  );
};
