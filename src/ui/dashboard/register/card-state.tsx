/** Where an account is on its way from wanted to closed: the next step, the copy for the archive, and all earlier steps. */
import { send } from '../../../browser/messages.ts';
import { undoMove } from '../../../register/moves.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language } from '../../store.ts';
import { CardSection } from './card-section.tsx';
import { DayField, type Edited, TextField } from './field.tsx';
import { GroupForm } from './group-form.tsx';
import { asksExport, NextStep } from './next-step.tsx';
import { stateWords } from './words.ts';

const Export = (edited: Edited) => (
  <GroupForm {...edited} group="archive" title={say('register_export')}>
    <p class="muted">{say('register_export_why')}</p>
    <div class="pair">
      <DayField {...edited} column="archivedAt" />
      <TextField {...edited} column="archivePlace" hint={say('register_hint_archive')} />
    </div>
  </GroupForm>
);

const History = ({ account }: Edited) => {
  const { municipality, platform, handle, moves } = account;
  if (moves.length === 0) return null;
  return (
    <div class="history">
      <h3>{say('register_history')}</h3>
      <ol class="plain">
        {[...moves].reverse().map(({ from, to, at, by, reason }) => (
          <li key={`${at} ${to}`}>
            {dateWords(at, language.value)}: {stateWords(from, say)} → {stateWords(to, say)}
            {by !== '' && <span class="muted"> · {visible(by)}</span>}
            {reason !== '' && <span class="muted"> · {visible(reason)}</span>}
          </li>
        ))}
      </ol>
      {undoMove(account) !== account && (
        <p class="actions">
          <button
            type="button"
            name="undo-move"
            onClick={() => send({ do: 'register', change: 'undo', municipality, platform, handle })}
          >
            {say('register_undo_move')}
          </button>
        </p>
      )}
    </div>
  );
};

export const StatePart = (edited: Edited) => {
  const { account } = edited;
  const exportable = account.state !== 'wanted' && account.state !== 'former';
  return (
    <CardSection name="state" title={say('register_part_state')}>
      <p>
        <strong>{stateWords(account.state, say)}</strong>
        <span class="muted"> {say(`register_state_${account.state}`)}</span>
      </p>
      <NextStep {...edited} />
      {exportable && (
        <details class="more" open={asksExport(edited) || undefined}>
          <summary>{say('register_export')}</summary>
          <Export {...edited} />
        </details>
      )}
      <History {...edited} />
    </CardSection>
  );
};
