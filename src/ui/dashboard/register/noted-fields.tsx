/** Fields of the screens beside the register; what is typed in them is kept while the tab is open. */
import { useId } from 'preact/hooks';
import { note, noted } from './scratch.ts';

interface Props {
  sheet: string;
  /** The field's own name; with the sheet it says where the text is kept. */
  field: string;
  label: string;
  hint?: string | undefined;
  /** What stands there before anybody typed. */
  otherwise?: string;
  /** Why the text cannot be used; empty when it can. */
  wrong?: string;
  kind?: 'text' | 'tel' | 'url' | 'date';
  /** What Enter does here, when that is not what sends the form. */
  enter?: () => void;
}

const LONGEST = 300;

/** A line of text, or a day. */
export const NotedField = ({ sheet, field, label, hint, otherwise = '', wrong = '', kind = 'text', enter }: Props) => {
  const id = useId();
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !enter) return;
    event.preventDefault();
    enter();
  };
  const told = wrong || hint;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={field}
        {...(kind === 'date' ? { type: 'date' } : { type: 'text', inputMode: kind, maxLength: LONGEST })}
        autocomplete="off"
        value={noted(sheet, field, otherwise)}
        aria-invalid={wrong !== ''}
        aria-describedby={told ? `${id}-told` : undefined}
        onInput={(event) => note(sheet, field, event.currentTarget.value)}
        onKeyDown={press}
      />
      {told && (
        <small id={`${id}-told`} class={wrong ? 'wrong' : 'muted'} role={wrong ? 'alert' : undefined}>
          {told}
        </small>
      )}
    </p>
  );
};

interface SwitchProps<T extends string> {
  /** What is chosen between, for those who listen. */
  label: string;
  name: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  choose: (value: T) => void;
}

/** One of a few, side by side. */
export const Switch = <T extends string>({ label, name, value, choices, choose }: SwitchProps<T>) => (
  <fieldset class="switch-set">
    <legend>{label}</legend>
    <div class="switch">
      {choices.map(([one, text]) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => choose(one)} />
          <span>{text}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
