/** A text to take along: shown as text only, with a button that copies it. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Language } from '../../../municipality/municipality.ts';
import { say } from '../../parts/say.ts';

interface ButtonProps {
  name: string;
  text: string;
  /** What is copied, for those who listen and do not see what stands beside the button. */
  of: string;
}

/** Copies, and says whether that went well. */
export const CopyButton = ({ name, text, of }: ButtonProps) => {
  const told = useSignal('');
  const copy = async (): Promise<void> => {
    // Emptied first, so that a second click is told as well.
    told.value = '';
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    told.value = say(copied ? 'tools_copied' : 'tools_not_copied');
  };
  return (
    <>
      <button type="button" name={name} onClick={() => void copy()}>
        {say('tools_copy')}
        <span class="unseen"> {of}</span>
      </button>
      <span class="muted" role="status">
        {told.value}
      </span>
    </>
  );
};

interface Props {
  name: string;
  label: string;
  text: string;
  language: Language;
  /** Lines that are shown without scrolling. */
  rows: number;
  /** Stands under the text. */
  hint?: string;
  /** Code is shown in letters of one width, and never broken off. */
  code?: boolean;
  children?: ComponentChildren;
}

/** The text in a field that can be read and selected but not changed; `children` are further buttons. */
export const TextToCopy = ({ name, label, text, language, rows, hint, code = false, children }: Props) => {
  const id = useId();
  return (
    <div class="to-copy">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        readOnly
        rows={rows}
        lang={language}
        spellcheck={false}
        class={code ? 'code' : ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={text}
      />
      {hint && (
        <small id={`${id}-hint`} class="muted">
          {hint}
        </small>
      )}
      <p class="actions">
        <CopyButton name={`copy-${name}`} text={text} of={label} />
        {children}
      </p>
    </div>
  );
};
