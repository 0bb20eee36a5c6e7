/** What was just done to the register, said at the top of its list; it outlives the form in which it was done. */
import { signal } from '@preact/signals';

const told = signal('');

export const tell = (words: string): void => {
  told.value = words;
};

/** Stands there before anything is told, so that people who listen hear it. */
export const Told = () => (
  <p class="told" role="status">
    {told.value}
  </p>
);
