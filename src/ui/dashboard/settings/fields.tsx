/** The few kinds of questions the settings ask. Each keeps its own label and hint together. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../parts/say.ts';

/** `held` means that the IT department decides: the field shows it and can't be changed. */
type Labelled = { label: string; hint?: string; held?: boolean };

/** A question with its label before it and its hint after it. */
const Labelled = ({ id, label, hint, children }: Labelled & { id: string; children: ComponentChildren }) => (
  <p class="field">
    <label for={id}>{label}</label>
    {children}
    {hint && (
      <small id={`${id}-hint`} class="muted">
        {hint}
      </small>
    )}
  </p>
);

type TextProps = Labelled & {
  name: string;
  value: string;
  set: (value: string) => void;
  max?: number;
};

/** A line of text, handed on when a person leaves it. */
export const TextField = ({ name, label, hint, value, set, max = 100 }: TextProps) => {
  const id = useId();
  return (
    <Labelled id={id} label={label} {...(hint ? { hint } : {})}>
      <input
        id={id}
        name={name}
        type="text"
        value={value}
        maxLength={max}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => set(event.currentTarget.value.trim())}
      />
    </Labelled>
  );
};

type ChoiceProps<T extends string> = Labelled & {
  name: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  set: (value: T) => void;
};

/** One of a few. */
export const ChoiceField = <T extends string>({ name, label, hint, held, value, choices, set }: ChoiceProps<T>) => {
  const id = useId();
  const told = held ? say('settings_policy_held') : hint;
  return (
    <Labelled id={id} label={label} {...(told ? { hint: told } : {})}>
      <select
        id={id}
        name={name}
        value={value}
        disabled={held}
        aria-describedby={told ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.currentTarget.value);
          if (chosen) set(chosen[0]);
        }}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
};

/** Yes or no. */
export const TickField = ({
  name,
  label,
  value,
  held = false,
  set,
}: {
  name: string;
  held?: boolean;
  label: string;
  value: boolean;
  set: (value: boolean) => void;
}) => (
  <p class="field">
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        checked={value}
        disabled={held}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      {label}
    </label>
    {held && <small class="muted">{say('settings_policy_held')}</small>}
  </p>
);
