/** The register to take along, for a spreadsheet, for a colleague, for paper. */
import { signal } from '@preact/signals';
import { saveBlob } from '../../../parts/save-file.ts';
import { say } from '../../../parts/say.ts';
import { now, state, usualPlatforms, watched } from '../../../store.ts';
import { Switch } from '../noted-fields.tsx';
import { placeOf } from '../place.ts';
import { Screen } from '../screen.tsx';
import { fileName, listOf, registerFile } from './export-files.ts';

/** Excel in Belgium expects a semicolon, because the comma stands in its numbers. */
const delimiter = signal<';' | ','>(';');
const told = signal('');

const save = (name: string, text: string, type: string): void => {
  saveBlob(name, new Blob([text], { type }));
  told.value = say('files_saved', name);
};

const saveList = (): void => {
  const town = watched.value?.municipality;
  if (!town) return;
  const accounts = state.value.accounts.filter((one) => one.municipality === town.id);
  const towns = state.value.municipalities.map((one) => one.municipality);
  const text = listOf(accounts, towns, say, delimiter.value);
  save(fileName(town.name, 'csv', now.value), text, 'text/csv;charset=utf-8');
};

const saveRegister = (): void => {
  const town = watched.value;
  if (!town) return;
  const accounts = state.value.accounts.filter((one) => one.municipality === town.municipality.id);
  const text = registerFile(town, accounts, usualPlatforms, now.value);
  save(fileName(town.municipality.name, 'json', now.value), text, 'application/json');
};

const ListFile = ({ count }: { count: number }) => (
  <section aria-labelledby="files-csv">
    <h2 id="files-csv">{say('files_csv')}</h2>
    <p class="lead">{say('files_csv_lead')}</p>
    {count === 0 && <p>{say('files_csv_empty')}</p>}
    <Switch
      label={say('files_csv_delimiter')}
      name="register-delimiter"
      value={delimiter.value}
      choices={[
        [';', say('files_delimiter_semicolon')],
        [',', say('files_delimiter_comma')],
      ]}
      choose={(value) => {
        delimiter.value = value;
      }}
    />
    <p class="muted">{say('files_csv_without')}</p>
    <p class="actions">
      <button type="button" name="register-save-csv" class="primary" onClick={saveList}>
        {say('files_csv_save')}
      </button>
    </p>
  </section>
);

const RegisterFile = () => (
  <section aria-labelledby="files-json">
    <h2 id="files-json">{say('files_json')}</h2>
    <p class="lead">{say('files_json_lead')}</p>
    <p class="actions">
      <button type="button" name="register-save-json" onClick={saveRegister}>
        {say('files_json_save')}
      </button>
    </p>
  </section>
);

const Elsewhere = () => (
  <section aria-labelledby="files-elsewhere">
    <h2 id="files-elsewhere">{say('files_more_ways')}</h2>
    <ul class="points">
      <li>
        <a href="#settings/backup">{say('files_way_backup')}</a>
      </li>
      <li>
        <a href={placeOf('calendar')}>{say('files_way_calendar')}</a>
      </li>
      <li>
        <a href={placeOf(null)}>{say('files_way_print')}</a>
      </li>
    </ul>
  </section>
);

export const ExportScreen = () => {
  const town = watched.value?.municipality;
  const count = state.value.accounts.filter((one) => one.municipality === town?.id).length;
  return (
    <Screen title={say('files_export_title')} lead={say('files_export_lead', count, town?.name ?? '')}>
      <p class="told" role="status">
        {told.value}
      </p>
      <ListFile count={count} />
      <RegisterFile />
      <Elsewhere />
    </Screen>
  );
};
