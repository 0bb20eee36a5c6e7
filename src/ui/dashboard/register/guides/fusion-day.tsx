/** Puts a line of a merger's plan on another day. */
import { signal, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { send } from '../../../../browser/messages.ts';
import { isoDay } from '../../../../register/day.ts';
import { dateOf, type Merger, type MergerLine } from '../../../../register/fusion.ts';
import { say } from '../../../parts/say.ts';
import { dayAt, daysFrom } from './fusion-plan.ts';
import { lineWords } from './fusion-words.ts';

type Props = { merger: Merger; line: MergerLine };

/** A button sends the day: a date field calls every digit of a year a change. */
const DayForm = ({ merger, line, put }: Props & { put: () => void }) => {
  const id = useId();
  const typed = useSignal(isoDay(dateOf(merger, line)));
  const keep = (): void => {
    const at = dayAt(typed.value);
    if (at === null) return;
    send({ do: 'merger', change: 'when', id: merger.id, line: line.id, days: daysFrom(merger, at) });
    put();
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p class="field">
        <label for={id}>{say('fusion_line_day')}</label>
        <input
          id={id}
          name="line-day"
          type="date"
          required
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </p>
      <p class="field">
        <button type="submit">{say('fusion_put')}</button>
      </p>
    </form>
  );
};

/** The line that was just put on another day, and is drawn there anew. */
const moved = signal<string | null>(null);

export const OtherDay = ({ merger, line }: Props) => {
  const open = useSignal(false);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (moved.peek() !== line.id) return;
    moved.value = null;
    summary.current?.focus();
  }, [line.id, line.days]);
  return (
    <details
      class="other-day"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary ref={summary}>
        {say('fusion_other_day')}
        <span class="unseen"> {lineWords(merger, line, say)}</span>
      </summary>
      {open.value && (
        <DayForm
          merger={merger}
          line={line}
          put={() => {
            open.value = false;
            moved.value = line.id;
          }}
        />
      )}
    </details>
  );
};
