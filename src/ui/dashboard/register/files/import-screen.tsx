/** A list from a spreadsheet: read, its columns told, looked at, and only then taken over. */
import { useComputed } from '@preact/signals';
import { troubleWords } from '../../../../register/import-remark.ts';
import { LiveRegion } from '../../../parts/live-region.tsx';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { placeOf } from '../place.ts';
import { Screen } from '../screen.tsx';
import { bringsNews } from './brought.ts';
import { BroughtLists, countWords } from './brought-lists.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { FileField } from './file-field.tsx';
import { busy, closeList, list, look, openList, takeOver, taking } from './import-flow.ts';
import { LineRemarks, SecretsNote } from './line-remarks.tsx';
import { ListFacts } from './list-facts.tsx';
import type { Listed } from './opened-list.ts';
import { TakenNote, takenWords } from './taken-note.tsx';

type Refused = Extract<Listed, { is: 'refused' }>;

const refusedWords = ({ name, why }: Refused): string => {
  if (why === 'empty' || why === 'workbook') return say(troubleWords({ is: why }).key);
  return say(`files_not_${why}`, visible(name));
};

const RefusedFile = ({ refused }: { refused: Refused }) => (
  <div class="panel" data-is="wrong" data-refused={refused.why}>
    <p class="wrong">{refusedWords(refused)}</p>
    {refused.why === 'json' && (
      <p>
        <a href={placeOf('colleague')}>{say('files_to_colleague')}</a>
      </p>
    )}
  </div>
);

/** How far the reading is; apart, because it changes with every piece. */
const Progress = () =>
  busy.value === null ? null : <p class="muted files-progress">{say('files_lines_read', busy.value)}</p>;

const Outcome = () => {
  const reading = useComputed(() => busy.value !== null);
  const seen = look.value;
  if (!seen) return <Progress />;
  const { brought, rows } = seen;
  const news = bringsNews(brought);
  return (
    <section aria-labelledby="files-brings" aria-busy={reading.value}>
      <h2 id="files-brings">{say('files_brings')}</h2>
      <p>{say(news ? 'files_nothing_yet' : 'files_nothing_new')}</p>
      <SecretsNote rows={rows} refused={brought.refused} />
      <BroughtLists brought={brought}>
        <LineRemarks rows={rows} refused={brought.refused} />
      </BroughtLists>
      <p class="actions">
        {news && (
          <button
            type="button"
            name="register-take-over"
            class="primary"
            aria-disabled={reading.value}
            onClick={takeOver}
          >
            {say('files_take')}
          </button>
        )}
        <button type="button" name="files-close" onClick={closeList}>
          {say(news ? 'files_leave' : 'files_close')}
        </button>
      </p>
      <Progress />
    </section>
  );
};

/** What happened last, in one sentence. */
const saidNow = (): string => {
  const [listed, taken, seen] = [list.value, taking.taken.value, look.value];
  if (taken) return takenWords(taken);
  if (listed.is === 'reading') return say('files_reading', visible(listed.name));
  if (listed.is === 'refused') return refusedWords(listed);
  return listed.is === 'open' && seen ? countWords(seen.brought.counts) : '';
};

const Opened = () => {
  const [listed, taken] = [list.value, taking.taken.value];
  if (listed.is === 'reading') return <Progress />;
  if (listed.is === 'refused') return <RefusedFile refused={listed} />;
  if (listed.is === 'none') return null;
  if (taken) return <TakenNote taken={taken} close={closeList} />;
  return (
    <>
      <ListFacts opened={listed} />
      <ColumnChoices opened={listed} />
      <Outcome />
    </>
  );
};

export const ImportScreen = () => (
  <Screen title={say('files_import_title')} lead={say('files_import_lead')}>
    <FileField
      name="register-file"
      label={say('files_choose_list')}
      hint={say('files_choose_list_hint')}
      accept=".csv,.txt,.tsv,text/csv,text/plain"
      take={(file) => void openList(file)}
    />
    <LiveRegion text={saidNow()} />
    <Opened />
    <p class="muted">
      {say('files_other_ways')} <a href={placeOf('paste')}>{say('files_paste_title')}</a> ·{' '}
      <a href={placeOf('colleague')}>{say('files_colleague_title')}</a>
    </p>
  </Screen>
);
