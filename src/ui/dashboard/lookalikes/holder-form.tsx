/** The form for somebody in office: her name, her word and the end of her mandate, none of which may lack. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { isoDay } from '../../../register/day.ts';
import type { OfficeHolder, Watched } from '../../../state/state.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now } from '../../store.ts';
import { endsBetween, type HolderDraft, type HolderWrong, proposedEnd, readHolder } from './holder-entry.ts';

const emptyDraft = ({ municipality }: Watched): HolderDraft => ({
  name: '',
  office: '',
  how: '',
  agreedOn: isoDay(now.value),
  until: proposedEnd(municipality.country, now.value),
  agreed: false,
});

const FIELDS = ['name', 'office', 'how', 'agreedOn', 'until', 'agreed'] as const;
type Field = (typeof FIELDS)[number];

const idOf = (field: Field): string => `holder-${field.toLowerCase()}`;

const wrongWords = (field: Field, wrong: HolderWrong): string => {
  const why = wrong[field];
  if (why === undefined) return '';
  // A name is refused for the same reasons as any other name.
  if (field === 'name' && why !== 'twice') return say(`refusal_${why}`);
  return say(`holders_wrong_${field.toLowerCase()}_${why}`);
};

const Wrong = ({ field, wrong }: { field: Field; wrong: HolderWrong }) => (
  <small id={`${idOf(field)}-wrong`} class="wrong" role="alert">
    {wrongWords(field, wrong)}
  </small>
);

interface TextProps {
  field: Exclude<Field, 'agreed'>;
  draft: HolderDraft;
  wrong: HolderWrong;
  set: (field: Field, value: string) => void;
  input?: JSX.IntrinsicElements['input'];
}

const Text = ({ field, draft, wrong, set, input = {} }: TextProps) => (
  <p class="field">
    <label for={idOf(field)}>{say(`holders_${field.toLowerCase()}`)}</label>
    <input
      id={idOf(field)}
      name={idOf(field)}
      type="text"
      autocomplete="off"
      spellcheck={false}
      {...input}
      value={draft[field]}
      aria-invalid={wrong[field] !== undefined}
      aria-describedby={`${idOf(field)}-wrong ${idOf(field)}-hint`}
      onInput={(event) => set(field, event.currentTarget.value)}
    />
    <Wrong field={field} wrong={wrong} />
    <small id={`${idOf(field)}-hint`} class="muted">
      {say(`holders_${field.toLowerCase()}_hint`)}
    </small>
  </p>
);

const Agreed = ({ draft, wrong, set }: Omit<TextProps, 'field' | 'set'> & { set: (agreed: boolean) => void }) => (
  <p class="field">
    <label class="tick">
      <input
        type="checkbox"
        id={idOf('agreed')}
        name={idOf('agreed')}
        checked={draft.agreed}
        aria-invalid={wrong.agreed !== undefined}
        aria-describedby={`${idOf('agreed')}-wrong`}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      {say('holders_agreed')}
    </label>
    <Wrong field="agreed" wrong={wrong} />
  </p>
);

interface Props {
  town: Watched;
  held: readonly OfficeHolder[];
  /** Hears what was done, in words. */
  added: (words: string) => void;
}

export const HolderForm = ({ town, held, added }: Props) => {
  const draft = useSignal(emptyDraft(town));
  const wrong = useSignal<HolderWrong>({});
  const form = useRef<HTMLFormElement>(null);
  const set = (field: Field, value: string | boolean): void => {
    const { [field]: _, ...others } = wrong.value;
    draft.value = { ...draft.value, [field]: value };
    wrong.value = others;
  };
  const submit = (): void => {
    const read = readHolder(draft.value, held, now.value);
    wrong.value = 'wrong' in read ? read.wrong : {};
    if ('wrong' in read) {
      const first = FIELDS.find((field) => read.wrong[field] !== undefined);
      if (first) form.current?.querySelector<HTMLInputElement>(`#${idOf(first)}`)?.focus();
      return;
    }
    const { holder } = read;
    send({ do: 'office-holder', holder: { id: crypto.randomUUID(), municipality: town.municipality.id, ...holder } });
    added(say('holders_told_added', visible(holder.name), dateWords(holder.until, language.value)));
    draft.value = emptyDraft(town);
  };
  const shared = { draft: draft.value, wrong: wrong.value, set };
  const ends = endsBetween(now.value);
  return (
    <form
      ref={form}
      noValidate
      class="holder"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Text field="name" {...shared} input={{ maxLength: 200 }} />
      <Text field="office" {...shared} input={{ maxLength: 100 }} />
      <Text field="how" {...shared} input={{ maxLength: 300 }} />
      <Text field="agreedOn" {...shared} input={{ type: 'date', max: isoDay(now.value) }} />
      <Text field="until" {...shared} input={{ type: 'date', min: ends.first, max: ends.last }} />
      <Agreed {...shared} set={(agreed) => set('agreed', agreed)} />
      <p>
        <button type="submit" name="add-holder">
          {say('holders_add_do')}
        </button>
      </p>
    </form>
  );
};
