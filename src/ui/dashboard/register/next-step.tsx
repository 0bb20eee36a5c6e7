/** The next step of an account: where it can go from here, why, and what stands in its way. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { gateOf, mayOpen } from '../../../channel/gate.ts';
import type { AccountState } from '../../../register/account.ts';
import { nextStates, type Refusal, STEPS } from '../../../register/moves.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { now, state } from '../../store.ts';
import { placeOf as channelPlace } from '../channels/place.ts';
import { draftOf, forget, refuse, type, wrongsOf } from './drafts.ts';
import type { Edited } from './field.tsx';
import { accountWith, wrongWith } from './form.ts';
import { save } from './save.ts';
import { stateWords, wrongWords } from './words.ts';

/** Whether the plan of the account, or a person's word in its place, lets it open. */
const isAllowed = (id: string): boolean => {
  const { cases, overrides } = state.value.channels;
  const plan = cases.find(({ key }) => key === id);
  const own = overrides.filter(({ key }) => key === id);
  return mayOpen(gateOf(plan, own, now.value));
};

/** Where the account can go, with the export counted in that was typed and not saved yet. */
const stepsOf = ({ account, id }: Edited) =>
  nextStates(accountWith(account, draftOf(id), 'archive', now.value), isAllowed(id));

const chosenOf = (edited: Edited) => stepsOf(edited).find((step) => step.to === draftOf(edited.id).to);

/** Whether the chosen step asks for an export, also once it has one: what is being filled in must not fold away. */
export const asksExport = (edited: Edited): boolean =>
  STEPS.some(
    ({ from, to, needs }) => needs === 'archive' && from === edited.account.state && to === draftOf(edited.id).to,
  );

const refusalKey = (refused: Refusal): string =>
  refused === 'old-archive' ? 'register_needs_new_export' : 'register_needs_export';

const PLAN_LINK = 'plan-link';

const Refused = ({ id, refused }: { id: string; refused: Refusal }) =>
  refused === 'no-case' ? (
    <p class="notice">
      {say('channels_needs_plan')}{' '}
      <a id={PLAN_LINK} href={channelPlace(id)}>
        {say('channels_to_plan')}
      </a>
    </p>
  ) : (
    <p class="notice">{say(refusalKey(refused))}</p>
  );

/** What a person goes to when the chosen step waits for something. */
const placeToGo = (refused: Refusal): string => (refused === 'no-case' ? PLAN_LINK : 'account-archivedAt');

const StateChoice = ({ edited, to }: { edited: Edited; to: AccountState }) => (
  <li>
    <label class="tick">
      <input
        type="radio"
        name="account-to"
        value={to}
        checked={draftOf(edited.id).to === to}
        onChange={() => type(edited.id, { to })}
      />
      <span>
        {stateWords(to, say)}
        <small class="muted"> {say(`register_state_${to}`)}</small>
      </span>
    </label>
  </li>
);

const Reason = ({ id }: Edited) => {
  const wrong = wrongsOf(id).reason;
  return (
    <div class="field">
      <label for="account-reason">{say('register_reason')}</label>
      <input
        id="account-reason"
        name="account-reason"
        autocomplete="off"
        maxLength={2_000}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong ? 'wrong-reason' : undefined}
        value={draftOf(id).reason ?? ''}
        onInput={(event) => type(id, { reason: event.currentTarget.value })}
      />
      {wrong && (
        <small class="wrong" id="wrong-reason" role="alert">
          {wrongWords(wrong, say)}
        </small>
      )}
    </div>
  );
};

const focusOn = (id: string): void => {
  focusSoon(() => document.getElementById(id));
};

/** Takes the chosen step. @returns whether it was sent */
const take = (edited: Edited): boolean => {
  const { account, id } = edited;
  const { reason = '' } = draftOf(id);
  const step = chosenOf(edited);
  if (!step) return false;
  const wrong = wrongWith('notes', reason, now.value);
  if (wrong) refuse(id, { reason: wrong });
  if (wrong || step.refused) {
    focusOn(step.refused && !wrong ? placeToGo(step.refused) : 'account-reason');
    return false;
  }
  // The export first: the step is refused without it.
  if (save(account, id, 'archive') === 'refused') return false;
  const { municipality, platform, handle } = account;
  const by = state.value.settings.initials;
  const own = { municipality, platform, handle };
  send({ do: 'register', change: 'move', ...own, to: step.to, by, reason: reason.trim() });
  forget(id, ['to', 'reason']);
  return true;
};

export const NextStep = (edited: Edited) => {
  const said = useSignal<'moved' | 'unchosen' | null>(null);
  const step = chosenOf(edited);
  return (
    <form
      class="group next"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        said.value = step ? (take(edited) ? 'moved' : null) : 'unchosen';
      }}
      onInput={() => {
        said.value = null;
      }}
    >
      <fieldset>
        <legend>{say('register_next_state')}</legend>
        <ul>
          {stepsOf(edited).map(({ to }) => (
            <StateChoice key={to} edited={edited} to={to} />
          ))}
        </ul>
      </fieldset>
      {step?.refused && <Refused id={edited.id} refused={step.refused} />}
      <Reason {...edited} />
      <p class="foot">
        <button type="submit" name="move">
          {say('register_move')}
        </button>
        <span role="status" class="muted">
          {said.value === 'moved' && say('register_moved', stateWords(edited.account.state, say))}
          {said.value === 'unchosen' && say('register_choose_step')}
        </span>
      </p>
    </form>
  );
};
