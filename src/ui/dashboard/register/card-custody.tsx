/** Who can get in: the administrators, the second step, where the secret lies, and the checklist of the platform. */
import { send } from '../../../browser/messages.ts';
import { SECOND_FACTORS } from '../../../register/account.ts';
import { hasSharedSecret } from '../../../register/custody.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { Administrators, add, waits } from './administrators.tsx';
import { CardSection } from './card-section.tsx';
import { Checklist } from './checklist.tsx';
import { forget } from './drafts.ts';
import { ChoiceField, DayField, type Edited, TextField } from './field.tsx';
import { GroupForm } from './group-form.tsx';
import { factorWords } from './words.ts';

/** Where nobody shares a secret there is nothing to note of one, but what was noted shows. */
const Shared = (edited: Edited) => {
  const { account } = edited;
  const { recovery, place } = account.custody;
  if (!hasSharedSecret(account.platform) && recovery === '' && place === '')
    return <p class="muted">{say('register_no_secret')}</p>;
  return (
    <>
      <TextField {...edited} column="recovery" hint={say('register_hint_recovery')} />
      <TextField {...edited} column="place" hint={say('register_hint_place')} />
    </>
  );
};

const reviewed = ({ account, id }: Edited): void => {
  const { municipality, platform, handle, custody } = account;
  forget(id, ['reviewedAt']);
  const fields = { custody: { ...custody, reviewedAt: now.value } };
  send({ do: 'register', change: 'edit', municipality, platform, handle, fields });
};

/** The fields alone, as the yearly review shows them as well. */
export const CustodyFields = (edited: Edited) => (
  <GroupForm
    {...edited}
    group="custody"
    title={say('register_part_custody')}
    waits={waits(edited.id)}
    before={() => add(edited)}
  >
    <Administrators {...edited} />
    <ChoiceField
      {...edited}
      column="secondFactor"
      options={SECOND_FACTORS.map((value) => ({ value, words: factorWords(value, say) }))}
    />
    <Shared {...edited} />
    <Checklist {...edited} />
    <div class="reviewed">
      <DayField {...edited} column="reviewedAt" />
      <p>
        <button type="button" name="reviewed" onClick={() => reviewed(edited)}>
          {say('register_reviewed_now')}
        </button>
      </p>
    </div>
  </GroupForm>
);

export const Custody = (edited: Edited) => (
  <CardSection name="custody" title={say('register_part_custody')}>
    <p class="muted">{say('register_never_secrets')}</p>
    <CustodyFields {...edited} />
  </CardSection>
);
