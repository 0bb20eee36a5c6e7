/** What an IT department has set for everybody: the fields it holds can't be changed here, and say so. */
import { effect, signal } from '@preact/signals';
import { loadPolicy, onPolicy } from '../../../browser/managed.ts';
import { asPreset, type Preset, type PresetField } from '../../../state/preset.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { ready } from '../../store.ts';

export const preset = signal<Preset>({});

const look = async (): Promise<void> => {
  preset.value = asPreset(await loadPolicy());
};

/** Keeps the preset up to date while the page is open. */
export const followPolicy = (): void => {
  effect(() => {
    if (ready.value) void look();
  });
  onPolicy(() => void look());
};

/** Whether the IT department holds a field. */
export const isHeld = (field: PresetField): boolean => preset.value[field] !== undefined;

const toldOf = (field: PresetField): string => {
  const value = preset.value[field];
  if (typeof value === 'boolean') return say(value ? 'settings_policy_yes' : 'settings_policy_no');
  return visible(Array.isArray(value) ? value.join(', ') : String(value ?? ''));
};

const FIELDS: readonly PresetField[] = [
  'municipality',
  'website',
  'platforms',
  'language',
  'notify',
  'officeFrom',
  'officeTo',
  'backupDays',
];

export const Policy = () => {
  const held = FIELDS.filter(isHeld);
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="settings-policy">
      <h2 id="settings-policy">{say('settings_policy')}</h2>
      <p class="lead">{say('settings_policy_explain')}</p>
      <dl class="facts">
        {held.map((field) => (
          <div key={field} data-preset={field}>
            <dt>{say(`settings_policy_${field.toLowerCase()}`)}</dt>
            <dd>{toldOf(field)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
