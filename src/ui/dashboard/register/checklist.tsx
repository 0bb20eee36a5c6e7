/** What to arrange on this platform so that nobody is locked out, as lines to tick; each says why and who says so. */
import { checklistFor, type Line, lineKey } from '../../../register/custody.ts';
import { readWords, writeWords } from '../../../register/keeper-list.ts';
import { Address } from '../../parts/profile.tsx';
import { say } from '../../parts/say.ts';
import { type } from './drafts.ts';
import { type Edited, shownIn } from './field.tsx';

const setTick = (edited: Edited, line: Line, ticked: boolean): void => {
  const others = readWords(shownIn(edited, 'checks')).filter((id) => id !== line.id);
  type(edited.id, { checks: writeWords(ticked ? [...others, line.id] : others) });
};

const CheckLine = ({ edited, line }: { edited: Edited; line: Line }) => (
  <li>
    <label class="tick">
      <input
        type="checkbox"
        name="arranged"
        value={line.id}
        checked={readWords(shownIn(edited, 'checks')).includes(line.id)}
        onChange={(event) => setTick(edited, line, event.currentTarget.checked)}
      />
      <span>{say(lineKey(line.id))}</span>
    </label>
    <details>
      <summary>
        {say('reasons_title')}
        <span class="unseen"> {say(lineKey(line.id))}</span>
      </summary>
      <p>{say(`${lineKey(line.id)}_why`)}</p>
      {!line.firm && <p class="muted">{say('custody_unsure')}</p>}
      {line.source !== '' && (
        <p class="source">
          {say('register_source')} <Address address={line.source} />
        </p>
      )}
    </details>
  </li>
);

export const Checklist = (edited: Edited) => (
  <fieldset class="checklist">
    <legend>{say('register_checklist')}</legend>
    <ul>
      {checklistFor(edited.account.platform).map((line) => (
        <CheckLine key={line.id} edited={edited} line={line} />
      ))}
    </ul>
  </fieldset>
);
