/** A line that unfolds. What is inside is drawn when it is first opened, so that the popup opens fast. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  /** Drawn always, also while folded. */
  always?: ComponentChildren;
  children: () => ComponentChildren;
}

export const Unfold = ({ summary, always, children }: Props) => {
  const opened = useSignal(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>
        {summary}
        <svg class="sign chevron" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </summary>
      <div class="inside">
        {opened.value && children()}
        {always}
      </div>
    </details>
  );
};
