/** The register of a colleague or of another browser: what merging it would bring, before it does. */
import { LiveRegion } from '../../../parts/live-region.tsx';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import type { Gain } from '../../preview.ts';
import { placeOf } from '../place.ts';
import { Screen } from '../screen.tsx';
import { bringsNews } from './brought.ts';
import { BroughtLists, countWords, Part } from './brought-lists.tsx';
import {
  closeFile,
  type Handed,
  handed,
  type Look,
  look,
  type NotRead,
  openFile,
  takeOver,
  taking,
} from './colleague-flow.ts';
import { drawElsewhere, drawLeft, TheRest } from './colleague-parts.tsx';
import { FileField } from './file-field.tsx';
import { TakenNote, takenWords } from './taken-note.tsx';

const refusedWords = (name: string, why: NotRead): string =>
  why === 'list' || why === 'unread' ? say(`files_not_${why}`, visible(name)) : say(`settings_import_${why}`);

const RefusedFile = ({ name, why }: { name: string; why: NotRead }) => (
  <div class="panel" data-is="wrong" data-refused={why}>
    <p class="wrong">{refusedWords(name, why)}</p>
    {why === 'list' && (
      <p>
        <a href={placeOf('import')}>{say('files_to_import')}</a>
      </p>
    )}
  </div>
);

const Outcome = ({ seen, name, gain }: { seen: Look; name: string; gain: Gain }) => {
  const news = bringsNews(seen.brought);
  return (
    <>
      <section aria-labelledby="files-brings">
        <h2 id="files-brings">
          <bdi>{visible(name)}</bdi>
        </h2>
        <p>{say(news ? 'files_nothing_yet' : 'files_nothing_new')}</p>
        {seen.left.length > 0 && (
          <p class="files-warning" data-secrets={seen.left.length}>
            {say(
              'files_secrets',
              seen.left.reduce((sum, one) => sum + one.left.length, 0),
            )}
          </p>
        )}
        <BroughtLists brought={seen.brought}>
          {seen.left.length > 0 && <Part what="left" items={seen.left} draw={drawLeft} />}
          {seen.elsewhere.length > 0 && (
            <Part
              what="elsewhere"
              items={seen.elsewhere}
              draw={drawElsewhere}
              explain={say('files_elsewhere_explain')}
            />
          )}
        </BroughtLists>
        <p class="actions">
          {news && (
            <button type="button" name="register-take-over" class="primary" onClick={takeOver}>
              {say('files_take_register')}
            </button>
          )}
          <button type="button" name="files-close" onClick={closeFile}>
            {say(news ? 'files_leave' : 'files_close')}
          </button>
        </p>
      </section>
      <TheRest gain={gain} />
    </>
  );
};

/** What happened last, in one sentence. */
const saidNow = (file: Handed): string => {
  if (taking.taken.value) return takenWords(taking.taken.value);
  if (file.is === 'reading') return say('files_reading', visible(file.name));
  if (file.is === 'refused') return refusedWords(file.name, file.why);
  return file.is === 'open' && look.value ? countWords(look.value.brought.counts) : '';
};

const Opened = ({ file }: { file: Handed }) => {
  if (file.is === 'refused') return <RefusedFile name={file.name} why={file.why} />;
  if (file.is !== 'open') return null;
  const taken = taking.taken.value;
  if (taken) return <TakenNote taken={taken} close={closeFile} />;
  return look.value ? <Outcome seen={look.value} name={file.name} gain={file.gain} /> : null;
};

export const ColleagueScreen = () => (
  <Screen title={say('files_colleague_title')} lead={say('files_colleague_lead')}>
    <FileField
      name="register-colleague"
      label={say('files_choose_backup')}
      hint={say('files_choose_backup_hint')}
      accept=".json,application/json"
      take={(file) => void openFile(file)}
    />
    <LiveRegion text={saidNow(handed.value)} />
    <Opened file={handed.value} />
  </Screen>
);
