/** The fields of the channel pages: what is typed is kept at a pause and when the field is left, and stays until then. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { numberIn, numberText } from './entries.ts';
import { Frame, tied } from './field-frame.tsx';
import { noSecret } from './no-secret.ts';
import { letGo, type, typedIn, whenLeft } from './typing.ts';

/** Storage takes twice this. */
const LONGEST = 10_000;

/** A background that sleeps may not hear the last words of a page that closes, so a pause in the typing keeps them first. */
const PAUSE = 800;

/** What is wrong with a text in words, or nothing. */
export type Check = (text: string) => string | null;

const aNumber: Check = (text) => (numberIn(text) === 'wrong' ? say('channels_wrong_number') : null);

interface Props {
  /** What is typed is remembered under this: the account and the field. */
  id: string;
  name: string;
  /** Null when the question above is the field's name. */
  label: string | null;
  value: string;
  keep: (text: string) => void;
  as?: 'text' | 'area' | 'date' | 'number';
  hint?: string | undefined;
  check?: Check;
  min?: string;
  max?: string;
}

/** Keeps what was typed, unless something is wrong with it: then it stays in the field. */
const useTyping = ({ id, value, keep, check }: Pick<Props, 'id' | 'value' | 'keep'> & { check: Check }) => {
  const store = (): boolean => {
    const text = typedIn(id);
    if (text === undefined || check(text) !== null) return false;
    if (text !== value) keep(text);
    return true;
  };
  const latest = useRef(store);
  latest.current = store;
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leave = (): void => {
    clearTimeout(waiting.current);
    if (latest.current()) letGo(id);
  };
  useEffect(() => {
    const stop = whenLeft(leave);
    return () => {
      leave();
      stop();
    };
  }, [id]);
  const pause = (): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => latest.current(), PAUSE);
  };
  return { leave, pause };
};

const Field = ({ id, name, label, value, keep, as = 'text', hint, check = noSecret, min, max }: Props) => {
  const { leave, pause } = useTyping({ id, value, keep, check });
  const shown = typedIn(id) ?? value;
  const wrong = typedIn(id) === undefined ? null : check(shown);
  const given = {
    ...tied(name, label, hint, wrong),
    value: shown,
    maxLength: LONGEST,
    onInput: (event: { currentTarget: { value: string } }) => {
      type(id, event.currentTarget.value);
      pause();
    },
    onBlur: leave,
  };
  return (
    <Frame name={name} label={label} hint={hint} wrong={wrong}>
      {as === 'area' && <textarea {...given} rows={5} />}
      {as === 'date' && <input {...given} type="date" min={min} max={max} />}
      {as === 'text' && <input {...given} type="text" autocomplete="off" />}
      {as === 'number' && <input {...given} type="text" inputMode="decimal" autocomplete="off" class="short" />}
    </Frame>
  );
};

/** One answer. Another answer is another field: what stood in the one before is kept first. */
export const Answer = (props: Props) => <Field key={props.id} {...props} />;

interface NumberProps extends Omit<Props, 'value' | 'keep' | 'as' | 'check'> {
  value: number | null;
  keep: (value: number | null) => void;
}

/** One number; what is none stays in the field and is said to be wrong. */
export const NumberAnswer = ({ value, keep, ...rest }: NumberProps) => (
  <Answer
    {...rest}
    as="number"
    value={numberText(value, language.value)}
    check={aNumber}
    keep={(text) => {
      const number = numberIn(text);
      if (number !== 'wrong') keep(number);
    }}
  />
);
