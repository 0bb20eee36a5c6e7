/** What became of a taking over: it is being kept, it is kept, or it takes too long. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../parts/say.ts';
import { placeOf } from '../place.ts';
import type { Counts, Taken } from './taking.ts';

/** In one sentence, for the live region. */
export const takenWords = ({ is, counts }: Taken): string =>
  is === 'done' ? say('files_done', counts.added, counts.changed, counts.differing) : say(`files_taken_${is}`);

const Further = ({ counts }: { counts: Counts }) => (
  <p class="actions">
    <a class="button" href={placeOf(null)}>
      {say('files_to_register')}
    </a>
    {counts.differing > 0 && (
      <a class="button" href={placeOf('differences')}>
        {say('files_to_differences', counts.differing)}
      </a>
    )}
  </p>
);

interface Props {
  taken: Taken;
  /** Makes room for something else. */
  close: () => void;
}

/** Takes the focus: the button that was pressed is gone. */
export const TakenNote = ({ taken, close }: Props) => {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div class="notice stack" data-taken={taken.is} tabIndex={-1} ref={note}>
      <p>{takenWords(taken)}</p>
      {taken.is === 'done' && <Further counts={taken.counts} />}
      {taken.is !== 'sent' && (
        <p class="actions">
          <button type="button" name="files-close" onClick={close}>
            {say('files_close')}
          </button>
        </p>
      )}
    </div>
  );
};
