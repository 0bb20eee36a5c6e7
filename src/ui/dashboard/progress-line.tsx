/** How far a check has come, on every page: a bar, a count, and a way to stop. */
import { send } from '../../browser/messages.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { say } from '../parts/say.ts';
import { progress, rows } from '../popup/groups.ts';
import { sentenceOf } from '../popup/sentence.ts';
import { watched } from '../store.ts';

/** Read out at the start and at the end; each single name would drown the rest of the page. */
const liveWords = (): string => {
  if (progress.value.state === 'checking') return say('live_checking');
  return progress.value.state === 'done' ? say('live_done', sentenceOf(rows.value, say)) : '';
};

export const ProgressLine = () => {
  const { state, settled, total } = progress.value;
  const town = watched.value?.municipality;
  const checking = state === 'checking';
  return (
    <div class="progress" data-state={state} data-settled={settled} data-total={total}>
      {checking && (
        <>
          <progress value={settled} max={total} aria-label={say('top_progress')} />
          <span>{say('progress_label', settled, total)}</span>
          <button type="button" name="stop" onClick={() => town && send({ do: 'stop', municipality: town.id })}>
            {say('button_stop')}
          </button>
        </>
      )}
      <LiveRegion text={liveWords()} />
    </div>
  );
};
