/** What stands around a field: its name, its hint, and why it cannot be kept. */
import type { ComponentChildren } from 'preact';

interface FrameProps {
  name: string;
  label: string | null;
  hint?: string | undefined;
  wrong?: string | null;
  children: ComponentChildren;
}

/** Name, field, hint and refusal, in the order in which they are read. */
export const Frame = ({ name, label, hint, wrong, children }: FrameProps) => (
  <div class="field">
    {label !== null && <label for={name}>{label}</label>}
    {children}
    {hint && (
      <small class="muted" id={`${name}-hint`}>
        {hint}
      </small>
    )}
    {wrong && (
      <small class="wrong" id={`${name}-wrong`} role="alert">
        {wrong}
      </small>
    )}
  </div>
);

/** What ties a field to its question, its hint and its refusal. */
export const tied = (name: string, label: string | null, hint: string | undefined, wrong: string | null) => {
  const described = [label === null ? 'example' : '', hint ? `${name}-hint` : '', wrong ? `${name}-wrong` : ''];
  const ids = described.filter((id) => id !== '').join(' ');
  return {
    id: name,
    name,
    'aria-labelledby': label === null ? 'question' : undefined,
    'aria-invalid': wrong !== null,
    'aria-describedby': ids === '' ? undefined : ids,
  };
};
