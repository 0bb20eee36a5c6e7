/** Fields whose text is kept while the tab is open, whatever happens to the page. */
import { useId } from 'preact/hooks';
import { type, typed } from './drafts.ts';

interface Props {
  /** The account it is about. */
  of: string;
  /** The field's own name; with `of` it says where the text is kept. */
  name: string;
  label: string;
  hint?: string;
  /** What stands there before anybody typed. */
  otherwise?: string;
  max?: number;
}

/** A line of text. */
export const LineField = ({
  of,
  name,
  label,
  hint,
  otherwise = '',
  max = 300,
  keyboard = 'text',
}: Props & { keyboard?: 'text' | 'email' }) => {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={keyboard}
        maxLength={max}
        autocomplete="off"
        value={typed(of, name, otherwise)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => type(of, name, event.currentTarget.value)}
      />
      {hint && (
        <small id={`${id}-hint`} class="muted">
          {hint}
        </small>
      )}
    </p>
  );
};

/** Several lines of text. */
export const TextField = ({
  of,
  name,
  label,
  hint,
  otherwise = '',
  max = 10_000,
  rows = 3,
}: Props & { rows?: number }) => {
  const id = useId();
  return (
    <p class="field full">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        maxLength={max}
        value={typed(of, name, otherwise)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => type(of, name, event.currentTarget.value)}
      />
      {hint && (
        <small id={`${id}-hint`} class="muted">
          {hint}
        </small>
      )}
    </p>
  );
};
