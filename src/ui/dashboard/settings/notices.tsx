/** When Naamwacht may speak up: notifications, office hours and the weekly digest. */
import { send } from '../../../browser/messages.ts';
import type { Settings } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { language, state } from '../../store.ts';
import { ChoiceField, TickField } from './fields.tsx';
import { isHeld } from './policy.tsx';

const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

const hourChoices = (from: number, to: number): [string, string][] =>
  HOURS.filter((hour) => hour >= from && hour <= to).map((hour) => [
    String(hour),
    `${String(hour).padStart(2, '0')}:00`,
  ]);

/** The name of a day in the language of the page; 1 January 2023 was a Sunday. */
const dayName = (day: number): string =>
  new Date(2023, 0, 1 + day).toLocaleDateString(language.value, { weekday: 'long' });

/** The week as Belgians read it: Monday first. */
const DAYS = [1, 2, 3, 4, 5, 6, 0];

const set = (settings: Partial<Settings>): void => send({ do: 'set', settings });

/** The usual periods, and whatever else was set. */
const backupChoices = (days: number): [string, string][] =>
  [...new Set([7, 14, 30, 60, 90, 180, days])]
    .sort((one, other) => one - other)
    .map((one) => [String(one), say('settings_days', one)]);

const OfficeHours = () => {
  const { office } = state.value.settings;
  return (
    <div class="fields">
      <ChoiceField
        name="office-from"
        held={isHeld('officeFrom')}
        label={say('settings_office_from')}
        value={String(office.from)}
        choices={hourChoices(0, office.to - 1)}
        set={(from) => set({ office: { ...office, from: Number(from) } })}
      />
      <ChoiceField
        name="office-to"
        held={isHeld('officeTo')}
        label={say('settings_office_to')}
        value={String(office.to)}
        choices={hourChoices(office.from + 1, 24)}
        set={(to) => set({ office: { ...office, to: Number(to) } })}
      />
    </div>
  );
};

const Digest = () => {
  const { digest } = state.value.settings;
  return (
    <div class="fields">
      <ChoiceField
        name="digest-day"
        label={say('settings_digest_day')}
        value={digest ? String(digest.day) : ''}
        choices={[
          ['', say('settings_digest_never')],
          ...DAYS.map((day): [string, string] => [String(day), dayName(day)]),
        ]}
        set={(day) => set({ digest: day === '' ? null : { day: Number(day), hour: digest?.hour ?? 9 } })}
      />
      {digest && (
        <ChoiceField
          name="digest-hour"
          label={say('settings_digest_hour')}
          value={String(digest.hour)}
          choices={hourChoices(0, 23)}
          set={(hour) => set({ digest: { ...digest, hour: Number(hour) } })}
        />
      )}
    </div>
  );
};

export const Notices = () => {
  const { notify } = state.value.settings;
  return (
    <section aria-labelledby="settings-notices">
      <h2 id="settings-notices">{say('settings_notices')}</h2>
      <p class="lead">{say('settings_notices_explain')}</p>
      <TickField
        name="notify"
        label={say('settings_notify')}
        value={notify}
        held={isHeld('notify')}
        set={(on) => set({ notify: on })}
      />
      {notify && <OfficeHours />}
      {notify && <Digest />}
      <ChoiceField
        name="backup-days"
        label={say('settings_backup_days')}
        held={isHeld('backupDays')}
        value={String(state.value.settings.backupDays)}
        choices={backupChoices(state.value.settings.backupDays)}
        set={(days) => set({ backupDays: Number(days) })}
      />
    </section>
  );
};
