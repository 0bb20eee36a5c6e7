/** Says that something is wrong with what is stored, and offers the way out. */
import { rawStorage } from '../../browser/raw-storage.ts';
import { fault } from '../store.ts';
import { saveFile } from './save-file.ts';
import { say } from './say.ts';

const saveAll = async (): Promise<void> => saveFile('naamwacht.json', await rawStorage());

export const FaultBanner = () => {
  const what = fault.value?.what;
  if (!what) return null;
  return (
    <div class="banner" role="alert">
      <strong>{say(`fault_${what}_title`)}</strong>
      <p>{say(`fault_${what}_todo`)}</p>
      {(what === 'newer' || what === 'broken') && (
        <button type="button" onClick={() => void saveAll()}>
          {say('fault_save')}
        </button>
      )}
    </div>
  );
};
