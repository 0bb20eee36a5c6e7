/** Counts of one month, typed by a person who looked them up on the platform. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { lastWhole, periodBefore, periodOf } from '../../../channel/period.ts';
import { say } from '../../parts/say.ts';
import { language, now, state } from '../../store.ts';
import { periodWords } from './dialogue-figures.ts';
import {
  ASKED,
  COUNTED,
  dialogueFrom,
  type Entries,
  entriesOf,
  FIELDS,
  type FieldId,
  LIKED,
  type Wrongs,
} from './dialogue-typed.ts';
import { numberText } from './entries.ts';
import { letGo, type, typedIn } from './typing.ts';
import { ZONE } from './view.ts';

const MONTHS = 24;

/** The last months, the newest first; the one that still runs is the last one a person would choose. */
const monthsUntil = (at: number): string[] => {
  const months = [periodOf(at, 'month', ZONE) ?? ''];
  while (months.length < MONTHS) months.push(periodBefore(months.at(-1) ?? ''));
  return months;
};

type Sheet = { id: string; period: string; first: Entries };

const draftOf = ({ id, period }: Pick<Sheet, 'id' | 'period'>, field: FieldId): string =>
  `${id} dialogue ${period} ${field}`;

const typedEntries = (sheet: Sheet): Entries =>
  Object.fromEntries(FIELDS.map((field) => [field, typedIn(draftOf(sheet, field)) ?? sheet.first[field]])) as Record<
    FieldId,
    string
  >;

interface Props {
  /** The key of the account. */
  id: string;
  people: number | null;
}

interface FieldProps {
  sheet: Sheet;
  field: FieldId;
  wrong: string | undefined;
}

const Field = ({ sheet, field, wrong }: FieldProps) => {
  const name = `dialogue-${field}`;
  const draft = draftOf(sheet, field);
  return (
    <div class="field">
      <label for={name}>{say(`talk_field_${field}`)}</label>
      <input
        id={name}
        name={name}
        class="short"
        inputMode="decimal"
        autocomplete="off"
        maxLength={20}
        value={typedIn(draft) ?? sheet.first[field]}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${name}-wrong`}
        onInput={(event) => type(draft, event.currentTarget.value)}
      />
      {wrong !== undefined && (
        <small class="wrong" id={`${name}-wrong`}>
          {say(`talk_wrong_${wrong}`)}
        </small>
      )}
    </div>
  );
};

const Fields = ({ of, sheet, wrong }: { of: readonly FieldId[]; sheet: Sheet; wrong: Wrongs }) => (
  <div class="talk-fields">
    {of.map((field) => (
      <Field key={field} sheet={sheet} field={field} wrong={wrong[field]} />
    ))}
  </div>
);

/** All that can be counted; what few people look up stays closed until there is something in it. */
const AllFields = ({ sheet, wrong }: { sheet: Sheet; wrong: Wrongs }) => (
  <>
    <Fields of={[...COUNTED, 'followers']} sheet={sheet} wrong={wrong} />
    <p class="muted">{say('talk_asked_what')}</p>
    <Fields of={ASKED} sheet={sheet} wrong={wrong} />
    <details open={LIKED.some((field) => wrong[field] !== undefined || sheet.first[field] !== '')}>
      <summary>{say('talk_liked')}</summary>
      <p class="muted">{say('talk_liked_what')}</p>
      <Fields of={LIKED} sheet={sheet} wrong={wrong} />
    </details>
  </>
);

/** The form of one month; it looks for what is wrong only once somebody tried to keep it. */
const MonthForm = ({ id, people, period }: Props & { period: string }) => {
  const tried = useSignal(false);
  const told = useSignal('');
  const before = state.value.channels.dialogue.find((one) => one.key === id && one.period === period);
  const sheet: Sheet = { id, period, first: entriesOf(before, (value) => numberText(value, language.value)) };
  const read = dialogueFrom(typedEntries(sheet), { key: id, period, at: now.value, inhabitants: people }, before);
  const keep = (event: Event): void => {
    event.preventDefault();
    tried.value = 'wrong' in read;
    told.value = 'wrong' in read ? say('talk_not_kept', Object.keys(read.wrong).length) : say('talk_kept');
    if ('wrong' in read) return;
    send({ do: 'channel', change: 'dialogue', dialogue: read });
    letGo(...FIELDS.map((field) => draftOf(sheet, field)));
  };
  return (
    <form class="talk-form" data-month={period} onSubmit={keep} noValidate>
      {before && before.from !== 'typed' && <p class="notice">{say(`talk_typing_over_${before.from}`)}</p>}
      <AllFields sheet={sheet} wrong={tried.value && 'wrong' in read ? read.wrong : {}} />
      <p class="actions">
        <button type="submit" name="dialogue-keep" class="primary">
          {say('talk_keep_counts')}
        </button>
        <span role="status">{told.value}</span>
      </p>
    </form>
  );
};

export const TypedForm = (props: Props) => {
  const chosen = useSignal('');
  const months = monthsUntil(now.value);
  const period = months.includes(chosen.value) ? chosen.value : (lastWhole(now.value, 'month', ZONE) ?? '');
  return (
    <>
      <p class="muted">{say('talk_type_lead')}</p>
      <p class="field">
        <label for="dialogue-month">{say('talk_month')}</label>
        <select
          id="dialogue-month"
          name="dialogue-month"
          value={period}
          onChange={(event) => (chosen.value = event.currentTarget.value)}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {periodWords(month, say, language.value)}
            </option>
          ))}
        </select>
      </p>
      <MonthForm key={period} {...props} period={period} />
    </>
  );
};
