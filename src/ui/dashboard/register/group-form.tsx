/** A group of fields that is saved together, by its own button; says whether something waits to be saved. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { draftOf } from './drafts.ts';
import type { Edited } from './field.tsx';
import { type Group, unsavedIn } from './form.ts';
import { type Outcome, save } from './save.ts';

interface Props extends Edited {
  group: Group;
  /** What the fields are about: every group has such a button. */
  title: string;
  /** Whether something else than the fields waits to be saved along. */
  waits?: boolean;
  /** Puts what else was typed into the fields before they are saved; false when it cannot be kept. */
  before?: () => boolean;
  children: ComponentChildren;
}

const saidKey = (outcome: Outcome | null, unsaved: boolean): string | null => {
  if (outcome === 'refused') return 'register_refused';
  return outcome === 'sent' && !unsaved ? 'register_saved' : null;
};

/** The first field that is wrong, once it is drawn as such. */
const focusWrong = (form: HTMLFormElement | null): void => {
  focusSoon(() => form?.querySelector<HTMLElement>('[aria-invalid=true]'));
};

export const GroupForm = ({ account, id, group, title, waits = false, before, children }: Props) => {
  const outcome = useSignal<Outcome | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const unsaved = waits || unsavedIn(account, draftOf(id), group).length > 0;
  const said = saidKey(outcome.value, unsaved);
  const submit = (): void => {
    outcome.value = (before?.() ?? true) ? save(account, id, group) : 'refused';
    if (outcome.value === 'refused') focusWrong(form.current);
  };
  return (
    <form
      ref={form}
      class="group"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onInput={() => {
        outcome.value = null;
      }}
    >
      {children}
      <p class="foot">
        <button type="submit" name={`save-${group}`} class={unsaved ? 'primary' : undefined}>
          {say('register_save')}
          <span class="unseen"> {title}</span>
        </button>
        {unsaved && <span class="unsaved">{say('register_unsaved')}</span>}
        <span role="status" class={outcome.value === 'refused' ? 'wrong' : 'muted'}>
          {said && say(said)}
        </span>
      </p>
    </form>
  );
};
