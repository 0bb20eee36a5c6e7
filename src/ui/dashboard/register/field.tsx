/** One field of an account: its name, what stands in it, what it is for, and why it cannot be kept. */
import type { ComponentChildren } from 'preact';
import type { Account } from '../../../register/account.ts';
import { isoDay } from '../../../register/day.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { draftOf, refuse, type, wrongsOf } from './drafts.ts';
import { type FormColumn, textOf, wrongWith } from './form.ts';
import { columnWords, wrongWords } from './words.ts';

/** The account that is edited, and its key. */
export type Edited = { account: Account; id: string };

/** What stands in a field: what was typed, else what the account holds. */
export const shownIn = ({ account, id }: Edited, column: FormColumn): string =>
  draftOf(id)[column] ?? textOf(account, column);

/** Typed by people, so long enough for sentences and short enough for storage. */
const LONGEST = 2_000;

const look = ({ id }: Edited, column: FormColumn, text: string): void => {
  const wrong = wrongWith(column, text, now.value);
  if (wrong) refuse(id, { [column]: wrong });
};

interface FrameProps extends Edited {
  column: FormColumn;
  hint?: string | undefined;
  children: ComponentChildren;
}

/** Name, field, hint and refusal, in the order in which they are read. */
export const FieldFrame = ({ id, column, hint, children }: FrameProps) => {
  const wrong = wrongsOf(id)[column];
  return (
    <div class="field">
      <label for={`account-${column}`}>{columnWords(column, say)}</label>
      {children}
      {hint && (
        <small class="muted" id={`hint-${column}`}>
          {hint}
        </small>
      )}
      {wrong && (
        <small class="wrong" id={`wrong-${column}`} role="alert">
          {wrongWords(wrong, say)}
        </small>
      )}
    </div>
  );
};

/** What ties a field to its hint and its refusal. */
export const fieldData = (id: string, column: FormColumn, hint: string | undefined) => {
  const wrong = wrongsOf(id)[column] !== undefined;
  const described = [hint ? `hint-${column}` : '', wrong ? `wrong-${column}` : ''].filter((one) => one !== '');
  return {
    id: `account-${column}`,
    name: `account-${column}`,
    'aria-invalid': wrong,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  };
};

interface Props extends Edited {
  column: FormColumn;
  hint?: string;
  /** Texts that others have already, to choose from. */
  known?: readonly string[];
}

export const TextField = ({ account, id, column, hint, known = [] }: Props) => (
  <FieldFrame account={account} id={id} column={column} hint={hint}>
    <input
      {...fieldData(id, column, hint)}
      type="text"
      autocomplete="off"
      maxLength={LONGEST}
      list={known.length > 0 ? `known-${column}` : undefined}
      value={shownIn({ account, id }, column)}
      onInput={(event) => type(id, { [column]: event.currentTarget.value })}
      onChange={(event) => look({ account, id }, column, event.currentTarget.value)}
    />
    {known.length > 0 && (
      <datalist id={`known-${column}`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    )}
  </FieldFrame>
);

export const AreaField = ({ account, id, column, hint }: Props) => (
  <FieldFrame account={account} id={id} column={column} hint={hint}>
    <textarea
      {...fieldData(id, column, hint)}
      rows={4}
      maxLength={10 * LONGEST}
      value={shownIn({ account, id }, column)}
      onInput={(event) => type(id, { [column]: event.currentTarget.value })}
      onChange={(event) => look({ account, id }, column, event.currentTarget.value)}
    />
  </FieldFrame>
);

export const DayField = ({ account, id, column, hint }: Props) => (
  <FieldFrame account={account} id={id} column={column} hint={hint}>
    <input
      {...fieldData(id, column, hint)}
      type="date"
      max={isoDay(now.value)}
      value={shownIn({ account, id }, column)}
      onInput={(event) => type(id, { [column]: event.currentTarget.value })}
      onChange={(event) => look({ account, id }, column, event.currentTarget.value)}
    />
  </FieldFrame>
);

interface ChoiceProps extends Props {
  options: readonly { value: string; words: string }[];
}

export const ChoiceField = ({ account, id, column, hint, options }: ChoiceProps) => (
  <FieldFrame account={account} id={id} column={column} hint={hint}>
    <select
      {...fieldData(id, column, hint)}
      value={shownIn({ account, id }, column)}
      onChange={(event) => type(id, { [column]: event.currentTarget.value })}
    >
      {options.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </FieldFrame>
);
