/** The fields of the channel pages: what is typed stays until it is kept, and is kept when the field is left. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { secretIn, secretKey } from '../../../register/secret.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { numberIn, numberText } from './entries.ts';
import { letGo, type, typedIn, whenLeft } from './typing.ts';

/** Storage takes twice this. */
const LONGEST = 10_000;

/** What is wrong with a text in words, or nothing. */
export type Check = (text: string) => string | null;

const noSecret: Check = (text) => {
  const found = secretIn(text);
  return found === null ? null : say(secretKey(found.kind));
};

const aNumber: Check = (text) => (numberIn(text) === 'wrong' ? say('channels_wrong_number') : null);

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
const tied = (name: string, label: string | null, hint: string | undefined, wrong: string | null) => {
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
const useLeaving = ({ id, value, keep, check }: Pick<Props, 'id' | 'value' | 'keep'> & { check: Check }) => {
  const leave = (): void => {
    const text = typedIn(id);
    if (text === undefined || check(text) !== null) return;
    letGo(id);
    if (text !== value) keep(text);
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const leaveNow = (): void => latest.current();
    const stop = whenLeft(leaveNow);
    return () => {
      leaveNow();
      stop();
    };
  }, [id]);
  return leave;
};

const Field = ({ id, name, label, value, keep, as = 'text', hint, check = noSecret, min, max }: Props) => {
  const leave = useLeaving({ id, value, keep, check });
  const shown = typedIn(id) ?? value;
  const wrong = typedIn(id) === undefined ? null : check(shown);
  const given = {
    ...tied(name, label, hint, wrong),
    value: shown,
    maxLength: LONGEST,
    onInput: (event: { currentTarget: { value: string } }) => type(id, event.currentTarget.value),
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
}

/** One field of a form with a button of its own. */
export const Typed = ({ id, name, label, first = '', as = 'text', hint, wrong = null, max }: TypedProps) => {
  const given = {
    ...tied(name, label, hint, wrong),
    value: typedIn(id) ?? first,
    onInput: (event: { currentTarget: { value: string } }) => type(id, event.currentTarget.value),
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

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string | null;
  value: Value | null;
  options: readonly { value: Value; words: string; hint?: string }[];
  choose: (value: Value) => void;
}

/** One of several, kept at once. */
export const Choice = <Value extends string>({ name, legend, value, options, choose }: ChoiceProps<Value>) => (
  <fieldset aria-labelledby={legend === null ? 'question' : undefined}>
    {legend !== null && <legend>{legend}</legend>}
    {options.map((one) => (
      <label class="tick" key={one.value}>
        <input
          type="radio"
          name={name}
          value={one.value}
          checked={value === one.value}
          onChange={() => choose(one.value)}
        />
        <span>
          {one.words}
          {one.hint && <small class="muted">{one.hint}</small>}
        </span>
      </label>
    ))}
  </fieldset>
);
