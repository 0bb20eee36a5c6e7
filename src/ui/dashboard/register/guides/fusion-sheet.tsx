/** One plan of a merger: who merges and when, what is to do by which day, and the texts for the old pages. */
import { useSignal } from '@preact/signals';
import { send } from '../../../../browser/messages.ts';
import type { Merger } from '../../../../register/fusion.ts';
import { dateWords } from '../../../parts/age-words.ts';
import { say } from '../../../parts/say.ts';
import { language } from '../../../store.ts';
import { goTo } from '../place.ts';
import { FusionForm } from './fusion-form.tsx';
import { FusionLines } from './fusion-lines.tsx';
import { Drift, Watching } from './fusion-notices.tsx';
import { FusionPaper } from './fusion-paper.tsx';
import { MERGER, memberWords } from './fusion-place.ts';
import { FusionTexts } from './fusion-texts.tsx';

const Summary = ({ merger }: { merger: Merger }) => {
  const done = merger.lines.filter((one) => one.done).length.toLocaleString(language.value);
  const progress = say('fusion_progress', merger.lines.length, done);
  return (
    <>
      <dl class="facts">
        <dt>{say('fusion_day')}</dt>
        <dd>{dateWords(merger.date, language.value)}</dd>
        <dt>{say('fusion_members')}</dt>
        <dd>
          <bdi>{memberWords(merger)}</bdi>
        </dd>
      </dl>
      <p class="sentence" role="status">
        {progress}
      </p>
    </>
  );
};

/** The button that was pressed is gone: the one in its place takes the focus, once. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

const Drop = ({ merger }: { merger: Merger }) => {
  const sure = useSignal(false);
  const drop = (): void => {
    send({ do: 'merger', change: 'drop', id: merger.id });
    goTo(MERGER);
  };
  if (!sure.value)
    return (
      <button
        type="button"
        name="drop-merger"
        onClick={() => {
          sure.value = true;
        }}
      >
        {say('fusion_drop')}
      </button>
    );
  return (
    <span class="actions">
      <span role="status">{say('fusion_drop_sure')}</span>
      <button ref={takeFocus} type="button" name="drop-merger-surely" class="grave" onClick={drop}>
        {say('fusion_drop')}
      </button>
      <button
        type="button"
        onClick={() => {
          sure.value = false;
        }}
      >
        {say('tools_cancel')}
      </button>
    </span>
  );
};

const Change = ({ merger }: { merger: Merger }) => {
  const open = useSignal(false);
  return (
    <details
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{say('fusion_change')}</summary>
      {open.value && (
        <FusionForm
          before={merger}
          kept={() => {
            open.value = false;
          }}
        />
      )}
    </details>
  );
};

export const FusionSheet = ({ merger }: { merger: Merger }) => (
  <>
    <div class="screen-only tools-screen" data-merger-open={merger.id}>
      <Summary merger={merger} />
      <Watching merger={merger} />
      <Drift merger={merger} />
      <FusionLines merger={merger} />
      <FusionTexts merger={merger} />
      <Change merger={merger} />
      <p class="actions">
        <button type="button" name="print" onClick={() => print()}>
          {say('fusion_print')}
        </button>
        <Drop merger={merger} />
      </p>
    </div>
    <FusionPaper merger={merger} />
  </>
);
