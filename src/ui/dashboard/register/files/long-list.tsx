/** A list of which the beginning is drawn, and more on demand: nobody reads thousands of lines at once. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { focusSoon } from '../../../parts/focus-soon.ts';
import { say } from '../../../parts/say.ts';

const FIRST = 50;
const STEP = 200;

interface Props<T> {
  items: readonly T[];
  draw: (item: T) => ComponentChildren;
  class?: string;
}

export const LongList = <T,>({ items, draw, class: name = 'brought-list' }: Props<T>) => {
  const most = useSignal(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const more = (): void => {
    const before = most.value;
    most.value += STEP;
    // The button may be gone by then: the first line that is new takes the focus.
    focusSoon(() => list.current?.querySelectorAll<HTMLElement>(':scope > li')[before]);
  };
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, most.value).map((item, index) => (
          <li key={index} tabIndex={-1}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {items.length > most.value && (
        <p class="actions">
          <button type="button" name="more" onClick={more}>
            {say('files_more')}
          </button>
          <span class="muted">{say('files_drawn', Math.min(most.value, items.length), items.length)}</span>
        </p>
      )}
    </>
  );
};
