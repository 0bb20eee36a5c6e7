/** Long lists are drawn a part at a time: drawing is slow, and nobody reads more at once. */
import { useSignal } from '@preact/signals';
import { focusSoon } from '../parts/focus-soon.ts';
import { say } from '../parts/say.ts';

export type Part<T> = {
  drawn: readonly T[];
  total: number;
  /** Draws the next part. @returns the index of the first thing in it */
  draw: () => number;
};

/**
 * The first things of a list, and with each `draw` as many again.
 * @param size how many come at a time
 */
export const usePart = <T,>(all: readonly T[], size: number): Part<T> => {
  const most = useSignal(size);
  const draw = (): number => {
    const next = Math.min(most.value, all.length);
    most.value = next + size;
    return next;
  };
  return { drawn: all.slice(0, most.value), total: all.length, draw };
};

interface Props {
  part: Part<unknown>;
  /** The list in which the drawn things are the children, in their order. */
  list: () => Element | null | undefined;
  /** What of a thing takes the focus: the button that was pressed may be gone. */
  focus: string;
}

export const More = ({ part: { drawn, total, draw }, list, focus }: Props) => {
  if (drawn.length === total) return null;
  const more = (): void => {
    const next = draw();
    focusSoon(() => list()?.children[next]?.querySelector<HTMLElement>(focus));
  };
  return (
    <p class="actions">
      <button type="button" name="more" onClick={more}>
        {say('register_more')}
      </button>
      <span class="muted">{say('overview_drawn', drawn.length, total)}</span>
    </p>
  );
};
