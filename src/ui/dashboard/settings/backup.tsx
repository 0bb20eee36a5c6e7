/** Everything out into one file, and back in after a look at what it would bring. */
import { useState } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { rawStorage } from '../../../browser/raw-storage.ts';
import { type Found, writeBackup } from '../../../state/backup.ts';
import { saveFile } from '../../parts/save-file.ts';
import { say } from '../../parts/say.ts';
import { fault, findings, lookalikes, now, state, websites } from '../../store.ts';
import { partHeading } from '../heading.tsx';
import { backupName, LARGEST, type Preview, previewOf, type Stays } from '../preview.ts';

/** What machines found, as it stands. */
const foundNow = (): Found => ({
  findings: Object.values(findings.value),
  lookalikes: Object.values(lookalikes.value),
  websites: Object.values(websites.value),
});

/** A document that cannot be opened still leaves as it is: an export of the empty page in front of it would be a trap. */
const exportAll = async (): Promise<void> => {
  const unread = fault.value?.what === 'newer' || fault.value?.what === 'broken';
  const text = unread ? await rawStorage() : writeBackup(state.value, foundNow(), now.value);
  saveFile(backupName(now.value), text);
  if (!unread) send({ do: 'backed-up' });
};

type Chosen = { name: string; text: string | null };

const look = ({ text }: Chosen): Preview => {
  const here = { findings: findings.value, lookalikes: lookalikes.value, websites: websites.value };
  return text === null ? { is: 'large' } : previewOf(state.value, here, text);
};

const STAYS = ['plans', 'signed', 'evaluations', 'notes'] as const satisfies readonly (keyof Stays)[];

/** What differs and is not joined, so that nobody takes the file's version for the one that stands here now. */
const Kept = ({ stays }: { stays: Stays }) => {
  const some = STAYS.filter((what) => stays[what] > 0);
  if (some.length === 0) return null;
  return (
    <div data-stays={stays.plans + stays.evaluations + stays.notes}>
      <p>{say('settings_import_stays')}</p>
      <ul>
        {some.map((what) => (
          <li key={what}>{say(`settings_import_stays_${what}`, stays[what])}</li>
        ))}
      </ul>
    </div>
  );
};

type Good = Extract<Preview, { is: 'good' }>;

const nothingMore = ({ stays }: Good, sent: boolean): string => {
  const differs = STAYS.some((what) => stays[what] > 0);
  if (sent) return say(differs ? 'settings_import_joined' : 'settings_import_done');
  return say(differs ? 'settings_import_none' : 'settings_import_nothing');
};

const Gained = ({ preview, sent }: { preview: Good; sent: boolean }) =>
  preview.gain.length === 0 ? (
    <p>{nothingMore(preview, sent)}</p>
  ) : (
    <>
      <p>{say('settings_import_adds')}</p>
      <ul>
        {preview.gain.map(({ what, count }) => (
          <li key={what}>{say(`settings_import_${what}`, count)}</li>
        ))}
      </ul>
      <p>{say('settings_import_keeps')}</p>
    </>
  );

const Look = ({ chosen, close }: { chosen: Chosen; close: () => void }) => {
  const [sent, mark] = useState(false);
  const preview = look(chosen);
  const useful = preview.is === 'good' && preview.gain.length > 0;
  return (
    <div class="panel">
      <h3>{chosen.name}</h3>
      {preview.is === 'good' ? (
        <>
          <Gained preview={preview} sent={sent} />
          <Kept stays={preview.stays} />
        </>
      ) : (
        <p class="wrong">{say(`settings_import_${preview.is}`)}</p>
      )}
      <p class="actions">
        {useful && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              send({ do: 'import', state: preview.state, found: preview.found });
              mark(true);
            }}
          >
            {say('settings_import_do')}
          </button>
        )}
        <button type="button" onClick={close}>
          {say(useful ? 'settings_import_cancel' : 'settings_import_close')}
        </button>
      </p>
    </div>
  );
};

const ImportFile = () => {
  const [chosen, choose] = useState<Chosen | null>(null);
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const text = file.size > LARGEST ? null : await file.text().catch(() => '');
    choose({ name: file.name, text });
    // The same file can be chosen again after it was mended.
    input.value = '';
  };
  return (
    <>
      <p class="field">
        <label for="import">{say('settings_import')}</label>
        <input
          id="import"
          name="import"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event.currentTarget)}
        />
      </p>
      <div aria-live="polite">{chosen && <Look key={chosen.text} chosen={chosen} close={() => choose(null)} />}</div>
    </>
  );
};

export const Backup = () => (
  <section aria-labelledby="settings-backup">
    <h2 id="settings-backup" {...partHeading('backup')}>
      {say('settings_backup')}
    </h2>
    <p class="lead">{say('settings_backup_explain')}</p>
    <p>
      <button type="button" name="export" onClick={() => void exportAll()}>
        {say('settings_export')}
      </button>
    </p>
    <ImportFile />
  </section>
);
