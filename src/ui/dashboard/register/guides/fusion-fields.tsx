/** What is filled in for the plan of a merger: who merges, and which accounts simply go on. */
import { useSignal } from '@preact/signals';
import { accountKey } from '../../../../register/account.ts';
import type { Merger } from '../../../../register/fusion.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { say } from '../../../parts/say.ts';
import { state, watched } from '../../../store.ts';
import { NotedField } from '../noted-fields.tsx';
import { note, noted } from '../scratch.ts';
import { accountName } from '../words.ts';
import { heldBy } from './fusion-plan.ts';
import { townNamed, townWords } from './town-words.ts';

const BETWEEN = '\n';

/** A list in one field of a sheet. */
const listed = (sheet: string, field: string, otherwise: readonly string[]): string[] =>
  noted(sheet, field, otherwise.join(BETWEEN))
    .split(BETWEEN)
    .filter((one) => one !== '');

const toggle = (sheet: string, field: string, list: readonly string[], one: string): void =>
  note(sheet, field, (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]).join(BETWEEN));

/** The sheet of a plan; a new one has none of its own yet. */
export const sheetFor = (before: Merger | null): string => `fusion ${before?.id ?? ''}`;

/** The ids of the municipalities that were ticked. */
export const membersIn = (before: Merger | null): string[] =>
  listed(sheetFor(before), 'members', before?.members ?? [watched.value?.municipality.id ?? '']);

/** The keys of the accounts that were ticked to go on. */
export const keptIn = (before: Merger | null): string[] => listed(sheetFor(before), 'kept', before?.kept ?? []);

/** Watched ones, and those that were typed. */
const offeredIn = (members: readonly string[]): string[] => [
  ...new Set([...state.value.municipalities.map((one) => one.municipality.id), ...members]),
];

/** @param few why these cannot merge; empty when they can */
export const Members = ({ before, few }: { before: Merger | null; few: string }) => {
  const sheet = sheetFor(before);
  const members = membersIn(before);
  const wrong = useSignal('');
  const add = (): void => {
    const town = townNamed(noted(sheet, 'member'), municipalities.value);
    wrong.value = 'refused' in town ? say(`refusal_${town.refused}`) : '';
    if ('refused' in town) return;
    if (!members.includes(town.id)) toggle(sheet, 'members', members, town.id);
    note(sheet, 'member', '');
  };
  return (
    <fieldset class="fields" aria-describedby={few ? 'fusion-few' : undefined}>
      <legend>{say('fusion_members')}</legend>
      {few && (
        <p id="fusion-few" class="wrong" role="alert">
          {few}
        </p>
      )}
      {offeredIn(members).map((id) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            name="member-tick"
            aria-invalid={few !== ''}
            checked={members.includes(id)}
            onChange={() => toggle(sheet, 'members', members, id)}
          />
          {townWords(id, state.value, municipalities.value)}
        </label>
      ))}
      <NotedField sheet={sheet} field="member" label={say('fusion_member')} wrong={wrong.value} enter={add} />
      <p class="field">
        <button type="button" name="add-member" onClick={add}>
          {say('button_add')}
        </button>
      </p>
    </fieldset>
  );
};

export const Kept = ({ before }: { before: Merger | null }) => {
  const kept = keptIn(before);
  const accounts = heldBy(membersIn(before), state.value.accounts);
  if (accounts.length === 0) return null;
  return (
    <fieldset class="fields stacked">
      <legend>{say('fusion_kept')}</legend>
      <p class="muted">{say('fusion_kept_hint')}</p>
      {accounts.map((account) => {
        const key = accountKey(account);
        return (
          <label key={key} class="tick">
            <input
              type="checkbox"
              name="kept"
              checked={kept.includes(key)}
              onChange={() => toggle(sheetFor(before), 'kept', kept, key)}
            />
            <bdi>
              {accountName(account, say)} · {townWords(account.municipality, state.value, municipalities.value)}
            </bdi>
          </label>
        );
      })}
    </fieldset>
  );
};
