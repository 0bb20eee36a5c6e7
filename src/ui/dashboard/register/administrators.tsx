/** Who administers an account: a list to add to and to take from, the role first. */
import type { Keeper } from '../../../register/account.ts';
import { readKeepers, writeKeepers } from '../../../register/keeper-list.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { draftOf, forget, refuse, type, wrongsOf } from './drafts.ts';
import { type Edited, shownIn } from './field.tsx';
import { wrongWith } from './form.ts';
import { columnWords, keeperWords, wrongWords } from './words.ts';

const listed = (edited: Edited): Keeper[] => readKeepers(shownIn(edited, 'administrators'));

const keep = ({ id }: Edited, administrators: readonly Keeper[]): void =>
  type(id, { administrators: writeKeepers(administrators) });

const typedAdministrator = (id: string): Keeper => {
  const { adminRole = '', adminName = '' } = draftOf(id);
  return { role: adminRole.trim(), name: adminName.trim() };
};

/** Whether somebody was typed who is not in the list yet. */
export const waits = (id: string): boolean => Object.values(typedAdministrator(id)).some((text) => text !== '');

/** Puts the administrator who was typed into the list. @returns false when what was typed cannot be kept */
export const add = (edited: Edited): boolean => {
  const { id } = edited;
  const typed = typedAdministrator(id);
  const wrong = wrongWith('administrators', `${typed.role} ${typed.name}`, now.value);
  if (wrong) refuse(id, { adminName: wrong });
  if (wrong || !waits(id)) return wrong === null;
  keep(edited, [...listed(edited), typed]);
  forget(id, ['adminRole', 'adminName']);
  return true;
};

const NewAdministrator = (edited: Edited) => {
  const { id } = edited;
  const { adminRole = '', adminName = '' } = draftOf(id);
  const wrong = wrongsOf(id).adminName;
  return (
    <div class="adding">
      <label>
        <span>{say('register_admin_role')}</span>
        <input
          name="admin-role"
          autocomplete="off"
          maxLength={200}
          value={adminRole}
          onInput={(event) => type(id, { adminRole: event.currentTarget.value, adminName })}
        />
      </label>
      <label>
        <span>{say('register_admin_name')}</span>
        <input
          name="admin-name"
          autocomplete="off"
          maxLength={200}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ? 'wrong-admin' : undefined}
          value={adminName}
          onInput={(event) => type(id, { adminName: event.currentTarget.value })}
        />
      </label>
      <button type="button" name="add-admin" onClick={() => add(edited)}>
        {say('button_add')}
      </button>
      {wrong && (
        <small class="wrong" id="wrong-admin" role="alert">
          {wrongWords(wrong, say)}
        </small>
      )}
    </div>
  );
};

export const Administrators = (edited: Edited) => {
  const administrators = listed(edited);
  return (
    <fieldset class="administrators">
      <legend>{columnWords('administrators', say)}</legend>
      {administrators.length === 0 && <p class="muted">{say('register_admins_none')}</p>}
      <ul class="rows">
        {administrators.map((one, index) => (
          <li key={index}>
            <span>{keeperWords(one)}</span>
            <button
              type="button"
              onClick={() =>
                keep(
                  edited,
                  administrators.filter((_, place) => place !== index),
                )
              }
            >
              {say('register_admin_remove')}
              <span class="unseen"> {keeperWords(one)}</span>
            </button>
          </li>
        ))}
      </ul>
      <NewAdministrator {...edited} />
    </fieldset>
  );
};
