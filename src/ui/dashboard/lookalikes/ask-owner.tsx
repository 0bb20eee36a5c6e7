/** A friendly message to the owner of a page, ready to copy; nothing is sent from here. */
import { askKey, type LeadsTo } from '../../../impersonation/triage.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { say } from '../../parts/say.ts';
import { watched } from '../../store.ts';
import { CopyButton } from './copy-button.tsx';
import { ourAddresses } from './records.ts';

export const AskOwner = ({ entry, leadsTo }: { entry: Entry; leadsTo: LeadsTo }) => {
  const key = askKey(leadsTo);
  if (key === null) return null;
  const town = watched.value?.municipality.name ?? '';
  const text = say(key, town, entry.handle, ourAddresses(entry)[0] ?? say('notice_blank'));
  return (
    <>
      <label for="ask-owner">{say('lookalikes_ask')}</label>
      <textarea id="ask-owner" name="ask-owner" readOnly rows={8} value={text} />
      <p class="actions">
        <CopyButton
          name="copy-ask"
          label={say('lookalikes_ask_copy')}
          text={() => text}
          done={say('lookalikes_text_copied')}
          primary
        />
      </p>
    </>
  );
};
