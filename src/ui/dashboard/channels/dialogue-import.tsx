/** The platform’s own export: looked at in passing, of which only counts by month are kept. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { EXPORT_CHOICES, troubleWords } from '../../../channel/dialogue-words.ts';
import { EXPORT_PLATFORMS, type ExportPlatform } from '../../../channel/export-headings.ts';
import type { ExportRead } from '../../../channel/exports.ts';
import type { Account } from '../../../register/account.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { now, state } from '../../store.ts';
import { FileField } from '../register/files/file-field.tsx';
import { ExportColumns, OrderChoice } from './dialogue-columns.tsx';
import { closeExport, openExport, opened, read, said, sayPlatform, spared } from './dialogue-import-flow.ts';
import { MonthTicks } from './dialogue-month-ticks.tsx';
import { isToCome, monthsOf } from './dialogue-months.ts';

const platformIn = (text: string): ExportPlatform | null => EXPORT_PLATFORMS.find((one) => one === text) ?? null;

/** Whose file it is, as far as a person said or the file shows. */
const platformOf = (found: ExportRead | null): ExportPlatform | null =>
  said.value ?? (found?.is === 'read' ? found.platform : null);

const PlatformChoice = ({ account, platform }: { account: Account; platform: ExportPlatform | null }) => (
  <p class="field">
    <label for="dialogue-platform">{say('talk_import_platform')}</label>
    <select
      id="dialogue-platform"
      name="dialogue-platform"
      value={said.value ?? ''}
      onChange={(event) => sayPlatform(platformIn(event.currentTarget.value))}
    >
      <option value="">{say('talk_import_look')}</option>
      {EXPORT_CHOICES.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
    {platform !== null && platform !== account.platform && (
      <small class="files-warning" role="status">
        {say('talk_import_other', nameOfPlatform(account.platform, say))}
      </small>
    )}
  </p>
);

const Troubles = ({ troubles }: { troubles: Extract<ExportRead, { is: 'read' }>['troubles'] }) => (
  <>
    {troubles.map((trouble) => {
      const { key, values } = troubleWords(trouble);
      return (
        <p key={trouble.is} class="files-warning" data-trouble={trouble.is}>
          {say(key, ...values)}
        </p>
      );
    })}
  </>
);

interface LookProps {
  found: ExportRead;
  months: readonly Dialogue[];
  /** How many posts would be of a month that is still to come. */
  later: number;
  take: () => void;
}

const Look = ({ found, months, later, take }: LookProps) => {
  if (found.is === 'refused') {
    const { key, values } = troubleWords(found.why);
    return (
      <p class="panel wrong" data-is="wrong" data-refused={found.why.is} role="alert">
        {say(key, ...values)}
      </p>
    );
  }
  const taken = months.filter(({ period }) => !spared.value.includes(period)).length;
  const asksOrder = found.troubles.some(({ is }) => is === 'date_order');
  return (
    <>
      <Troubles troubles={found.troubles} />
      {asksOrder && <OrderChoice />}
      <ExportColumns found={found} />
      {later > 0 && (
        <p class="files-warning" role="alert" data-trouble="future">
          {say('talk_import_future', later)}
        </p>
      )}
      {months.length === 0 && later === 0 && !asksOrder && (
        <p class="files-warning" role="alert">
          {say('talk_import_no_months')}
        </p>
      )}
      {months.length > 0 && <MonthTicks months={months} />}
      <p class="actions">
        <button type="button" name="dialogue-take" class="primary" disabled={taken === 0} onClick={take}>
          {say('talk_import_take', taken)}
        </button>
        <button type="button" name="dialogue-close" onClick={closeExport}>
          {say('talk_import_close')}
        </button>
      </p>
    </>
  );
};

/** How the file is, or what became of the last one. */
const FileState = ({ told }: { told: string }) => {
  const file = opened.value;
  return (
    <>
      <p role="status" class="muted">
        {file.is === 'reading' ? say('talk_import_reading') : told}
        {file.is === 'open' && say('talk_import_looking', visible(file.name))}
      </p>
      {file.is === 'refused' && (
        <p class="panel wrong" data-is="wrong" data-refused={file.why} role="alert">
          {say(`talk_import_${file.why}`)}
        </p>
      )}
    </>
  );
};

const sumOf = (months: readonly Dialogue[]): number => months.reduce((sum, { counts }) => sum + counts.posts, 0);

/** The counts of each month in the file that is open. */
const monthsFor = (id: string, people: number | null): Dialogue[] => {
  const found = read.value;
  if (found?.is !== 'read') return [];
  const bringing = { key: id, at: now.value, inhabitants: people, replies: found.replies };
  return monthsOf(found.posts, state.value.channels.dialogue, bringing);
};

interface Props {
  account: Account;
  id: string;
  people: number | null;
}

export const ImportForm = ({ account, id, people }: Props) => {
  const told = useSignal('');
  useEffect(() => {
    sayPlatform(platformIn(account.platform));
    return closeExport;
  }, [id]);
  const [file, found] = [opened.value, read.value];
  const all = monthsFor(id, people);
  const months = all.filter(({ period }) => !isToCome(period, now.value));
  const later = sumOf(all.filter(({ period }) => isToCome(period, now.value)));
  const take = (): void => {
    const wanted = months.filter(({ period }) => !spared.value.includes(period));
    for (const dialogue of wanted) send({ do: 'channel', change: 'dialogue', dialogue });
    closeExport();
    told.value = say('talk_import_done', wanted.length);
    document.getElementById('dialogue-file')?.focus();
  };
  return (
    <div class="talk-form" data-import={file.is}>
      <p class="muted">{say('talk_import_lead')}</p>
      <PlatformChoice account={account} platform={platformOf(found)} />
      <FileField
        name="dialogue-file"
        label={say('talk_import_file')}
        hint={say('talk_import_hint')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        take={(one) => {
          told.value = '';
          void openExport(one, id);
        }}
      />
      <FileState told={told.value} />
      {found && <Look found={found} months={months} later={later} take={take} />}
    </div>
  );
};
