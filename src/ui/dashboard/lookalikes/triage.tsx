/** A person says what an account is: eight classes, another service, nothing to do with us, or ours. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Entry } from '../../../schedule/entries.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { say } from '../../parts/say.ts';
import { CHOICES, type Choice, digitOf } from './choices.ts';
import { type, typed } from './drafts.ts';
import { keepWord } from './keep-word.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import { keysOn, useTriageKeys } from './triage-keys.ts';

const nameOf = (choice: Choice): string => say(choice === 'ours' ? 'lookalikes_ours' : `class_${choice}`);

const whatOf = (choice: Choice): string => say(choice === 'ours' ? 'lookalikes_ours_what' : `class_${choice}_what`);

type OptionProps = { choice: Choice; chosen: boolean; proposal: Proposal; onChoose: (choice: Choice) => void };

const Option = ({ choice, chosen, proposal, onChoose }: OptionProps) => (
  <div class="choice" data-proposed={choice === proposal.choice}>
    <label>
      <input
        type="radio"
        name="class"
        value={choice}
        checked={chosen}
        aria-describedby={`what-${choice}`}
        aria-keyshortcuts={(keysOn.value && digitOf(choice)) || undefined}
        onChange={() => onChoose(choice)}
      />
      <span>
        <strong>{nameOf(choice)}</strong>
        {choice === proposal.choice && <span class="proposal">{say('lookalikes_proposal')}</span>}
      </span>
      {digitOf(choice) !== '' && keysOn.value && (
        <span class="key" aria-hidden="true">
          {digitOf(choice)}
        </span>
      )}
    </label>
    <p id={`what-${choice}`} class="muted">
      {whatOf(choice)} {choice === proposal.choice && proposal.asks && say('lookalikes_proposal_asks')}
    </p>
  </div>
);

const Keys = () => (
  <label class="tick">
    <input
      type="checkbox"
      name="triage-keys"
      checked={keysOn.value}
      onChange={(event) => {
        keysOn.value = event.currentTarget.checked;
      }}
    />
    {say('lookalikes_keys')}
  </label>
);

const Note = ({ accountKey, note }: { accountKey: string; note: string }) => (
  <p class="field">
    <label for="judge-note">{say('lookalikes_note')}</label>
    <textarea
      id="judge-note"
      name="judge-note"
      rows={2}
      maxLength={2_000}
      value={note}
      onInput={(event) => type(accountKey, 'note', event.currentTarget.value)}
    />
  </p>
);

const Buttons = ({ keep, wrong }: { keep: (onward: boolean) => void; wrong: boolean }) => (
  <>
    <p class="actions">
      <button type="submit" name="judge" class="primary">
        {say('lookalikes_keep')}
      </button>
      <button type="button" name="judge-next" onClick={() => keep(true)}>
        {say('lookalikes_keep_next')}
      </button>
    </p>
    <p role="status" class="wrong">
      {wrong && say('lookalikes_choose_first')}
    </p>
  </>
);

type Saying = {
  chosen: string;
  note: string;
  /** She wanted to keep a word before she chose one. */
  wrong: boolean;
  /** She is changing a word that was kept. */
  changing: boolean;
  choose: (choice: Choice) => void;
  keep: (onward: boolean) => void;
};

/** What a person is saying of an account. @param onChosen told when it may be drawn open for the first time */
const useSaying = (entry: Entry, onChosen: (choice: Choice) => void): Saying => {
  const [wrong, changing] = [useSignal(false), useSignal(false)];
  const chosen = typed(entry.key, 'class', entry.decided ?? '');
  const note = typed(entry.key, 'note', entry.judgement?.note);
  const choose = (choice: Choice): void => {
    type(entry.key, 'class', choice);
    [wrong.value, changing.value] = [false, true];
    onChosen(choice);
  };
  const keep = (onward: boolean): void => {
    const choice = CHOICES.find((one) => one === chosen);
    [wrong.value, changing.value] = [choice === undefined, changing.value && choice === undefined];
    if (choice) keepWord(entry, choice, note, onward);
  };
  return { chosen, note, wrong: wrong.value, changing: changing.value, choose, keep };
};

const Choices = ({ entry, chosen, choose }: { entry: Entry } & Pick<Saying, 'chosen' | 'choose'>) => {
  const proposal = proposalOf(entry);
  return (
    <fieldset>
      <legend class="unseen">{say('lookalikes_triage')}</legend>
      {CHOICES.map((choice) => (
        <Option key={choice} choice={choice} chosen={choice === chosen} proposal={proposal} onChoose={choose} />
      ))}
    </fieldset>
  );
};

export const Triage = ({ entry }: { entry: Entry }) => {
  const form = useRef<HTMLFormElement>(null);
  const { chosen, note, wrong, changing, choose, keep } = useSaying(entry, (choice) => {
    // Once it is drawn open: the arrows go on from the radio that was chosen.
    focusSoon(() => form.current?.querySelector<HTMLInputElement>(`[value=${choice}]`));
  });
  useTriageKeys({ choose, keep: () => keep(false) });
  return (
    <details class="triage" open={entry.decided === null || changing}>
      <summary>
        <h3>{say(entry.decided ? 'lookalikes_triage_again' : 'lookalikes_triage')}</h3>
      </summary>
      <form
        ref={form}
        data-triage
        onSubmit={(event) => {
          event.preventDefault();
          keep(false);
        }}
      >
        <Choices entry={entry} chosen={chosen} choose={choose} />
        {chosen !== 'ours' && <Note accountKey={entry.key} note={note} />}
        <Buttons keep={keep} wrong={wrong} />
        <Keys />
      </form>
    </details>
  );
};
