/** A field of a form with a button of its own: what is typed stays until the button is pressed. */
import { Frame, tied } from './field-frame.tsx';
import { noSecret } from './no-secret.ts';
import { type, typedIn } from './typing.ts';

interface TypedProps {
  id: string;
  name: string;
  label: string;
  /** What stands there before anything is typed. */
  first?: string;
  as?: 'text' | 'date';
  hint?: string | undefined;
  wrong?: string | null;
  max?: string;
  /** What Enter does, when it must not go on to the next question with this still in the field. */
  enter?: () => void;
}

/** One field of a form with a button of its own. */
export const Typed = ({ id, name, label, first = '', as = 'text', hint, max, enter, ...rest }: TypedProps) => {
  const wrong = noSecret(typedIn(id) ?? '') ?? rest.wrong ?? null;
  const given = {
    ...tied(name, label, hint, wrong),
    value: typedIn(id) ?? first,
    onInput: (event: { currentTarget: { value: string } }) => type(id, event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !enter) return;
      event.preventDefault();
      enter();
    },
  };
  return (
    <Frame name={name} label={label} hint={hint} wrong={wrong}>
      {as === 'date' ? (
        <input {...given} type="date" max={max} />
      ) : (
        <input {...given} type="text" autocomplete="off" maxLength={2_000} />
      )}
    </Frame>
  );
};
