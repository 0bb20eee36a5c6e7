/** Plans a merger, or changes its plan: the new name, the day, who merges, and which accounts simply go on. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../../browser/messages.ts';
import { accountKey } from '../../../../register/account.ts';
import { isoDay } from '../../../../register/day.ts';
import type { Merger } from '../../../../register/fusion.ts';
import { focusSoon } from '../../../parts/focus-soon.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { say } from '../../../parts/say.ts';
import { now, state } from '../../../store.ts';
import { NotedField } from '../noted-fields.tsx';
import { goTo } from '../place.ts';
import { noted, wipe } from '../scratch.ts';
import { Kept, keptIn, Members, membersIn, sheetFor } from './fusion-fields.tsx';
import { linesNow, mergerPlace } from './fusion-place.ts';
import { dayAt, heldBy, usualDay } from './fusion-plan.ts';
import { townNamed } from './town-words.ts';

type Wrong = { name: string; day: string; members: string };

const nameIn = (before: Merger | null): string => noted(sheetFor(before), 'name', before?.name).trim();
const firstDay = (before: Merger | null): string => (before ? isoDay(before.date) : usualDay(now.value));
const dateIn = (before: Merger | null): number | null => dayAt(noted(sheetFor(before), 'day', firstDay(before)));

/** What is wrong with what was filled in; empty texts where nothing is. */
const wrongIn = (before: Merger | null): Wrong => {
  const town = townNamed(nameIn(before), municipalities.value);
  return {
    name: 'refused' in town ? say(`refusal_${town.refused}`) : '',
    day: dateIn(before) === null ? say('fusion_wrong_day') : '',
    members: membersIn(before).length < 2 ? say('fusion_wrong_members') : '',
  };
};

/** The plan as it was filled in; an account that no member holds cannot go on. */
const read = (before: Merger | null, date: number): Merger => {
  const members = membersIn(before);
  const held = heldBy(members, state.value.accounts).map(accountKey);
  const kept = keptIn(before).filter((key) => held.includes(key));
  const id = before?.id ?? crypto.randomUUID();
  const merger: Merger = { id, name: nameIn(before), date, members, kept, lines: before?.lines ?? [] };
  return { ...merger, lines: linesNow(merger) };
};

/** Goes to a plan that was just made, as soon as the state holds it. */
const useArrival = (): ((id: string) => void) => {
  const awaited = useSignal('');
  const there = state.value.mergers.some((one) => one.id === awaited.value);
  useEffect(() => {
    if (there) goTo(mergerPlace(awaited.value));
  }, [there, awaited]);
  return (id) => {
    awaited.value = id;
  };
};

const NOTHING_WRONG: Wrong = { name: '', day: '', members: '' };

/** The list of accounts can be long: what is wrong stands far above the button that was pressed. */
const focusFirstWrong = (form: HTMLFormElement | null): void =>
  focusSoon(() => form?.querySelector<HTMLElement>('[aria-invalid=true]'));

export const FusionForm = ({ before, kept }: { before: Merger | null; kept?: () => void }) => {
  const sheet = sheetFor(before);
  const tried = useSignal(false);
  const arrive = useArrival();
  const wrong = tried.value ? wrongIn(before) : NOTHING_WRONG;
  const form = useRef<HTMLFormElement>(null);
  const plan = (): void => {
    const date = dateIn(before);
    tried.value = Object.values(wrongIn(before)).some((one) => one !== '');
    if (tried.value) focusFirstWrong(form.current);
    if (tried.value || date === null) return;
    const merger = read(before, date);
    send({ do: 'merger', change: 'plan', merger });
    wipe(sheet);
    if (before) kept?.();
    else arrive(merger.id);
  };
  return (
    <form
      class="fusion-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <div class="fields top">
        <NotedField
          sheet={sheet}
          field="name"
          label={say('fusion_name')}
          otherwise={before?.name ?? ''}
          wrong={wrong.name}
        />
        <NotedField
          sheet={sheet}
          field="day"
          kind="date"
          label={say('fusion_day')}
          otherwise={firstDay(before)}
          wrong={wrong.day}
        />
      </div>
      <Members before={before} few={wrong.members} />
      <Kept before={before} />
      <p class="actions">
        <button type="submit" name="plan-merger" class="primary">
          {say(before ? 'fusion_save' : 'fusion_make')}
        </button>
      </p>
    </form>
  );
};
