/** Copies the accounts that are shown for a spreadsheet, and says whether that worked. */
import { useSignal } from '@preact/signals';
import { platformOf } from '../../../platforms/index.ts';
import { LiveRegion } from '../../parts/live-region.tsx';
import { say } from '../../parts/say.ts';
import { asTable } from '../copy.ts';
import { linesFor } from './spreadsheet.ts';
import { shown } from './view.ts';

export const Copy = () => {
  const told = useSignal('');
  const copy = async (): Promise<void> => {
    told.value = '';
    const text = asTable(linesFor(shown.value, say, (id) => platformOf(id)?.page));
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    told.value = done ? say('register_copied', shown.value.length) : say('names_not_copied');
  };
  return (
    <>
      <button type="button" name="copy" onClick={() => void copy()}>
        {say('names_copy')}
      </button>
      <span class="muted" aria-hidden="true">
        {told.value}
      </span>
      <LiveRegion text={told.value} />
    </>
  );
};
