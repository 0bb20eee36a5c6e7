/** The plain groups of an account's card: what it is, who looks after it, its dates, its notes. */

import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { state } from '../../store.ts';
import { CardSection } from './card-section.tsx';
import { knownPlatforms } from './directory.ts';
import { AreaField, ChoiceField, DayField, type Edited, TextField } from './field.tsx';
import { GroupForm } from './group-form.tsx';

/** What stands in this field at the other accounts, each once. */
const usedIn = (field: 'service' | 'language'): string[] =>
  [...new Set(state.value.accounts.map((one) => one[field]))].filter((one) => one !== '').sort();

const platformOptions = ({ account }: Edited) => {
  const known = knownPlatforms().map((one) => ({ value: one.id, words: platformName(one, say) }));
  const isKnown = known.some((one) => one.value === account.platform);
  return isKnown ? known : [{ value: account.platform, words: visible(account.platform) }, ...known];
};

export const What = (edited: Edited) => (
  <CardSection name="what" title={say('register_part_what')}>
    <GroupForm {...edited} group="what" title={say('register_part_what')}>
      <div class="pair">
        <ChoiceField {...edited} column="platform" options={platformOptions(edited)} />
        <TextField {...edited} column="handle" hint={say('register_hint_handle')} />
      </div>
      <TextField {...edited} column="address" hint={say('register_hint_address')} />
      <div class="pair">
        <TextField {...edited} column="service" known={usedIn('service')} hint={say('register_hint_service')} />
        <TextField {...edited} column="language" known={usedIn('language')} />
      </div>
      <TextField {...edited} column="purpose" hint={say('register_hint_purpose')} />
    </GroupForm>
  </CardSection>
);

export const People = (edited: Edited) => (
  <CardSection name="people" title={say('register_part_people')}>
    <GroupForm {...edited} group="people" title={say('register_part_people')}>
      <div class="pair">
        <TextField {...edited} column="keeperRole" hint={say('register_hint_role')} />
        <TextField {...edited} column="keeperName" hint={say('register_hint_name')} />
      </div>
      <div class="pair">
        <TextField {...edited} column="standInRole" />
        <TextField {...edited} column="standInName" />
      </div>
    </GroupForm>
  </CardSection>
);

export const Dates = (edited: Edited) => (
  <CardSection name="dates" title={say('register_part_dates')}>
    <GroupForm {...edited} group="dates" title={say('register_part_dates')}>
      <DayField {...edited} column="visitedAt" hint={say('register_hint_visited')} />
      <div class="pair">
        <DayField {...edited} column="claimedAt" />
        <TextField {...edited} column="by" hint={say('register_hint_by')} />
      </div>
    </GroupForm>
  </CardSection>
);

export const Notes = (edited: Edited) => (
  <CardSection name="notes" title={say('register_part_notes')}>
    <GroupForm {...edited} group="notes" title={say('register_part_notes')}>
      <AreaField {...edited} column="notes" hint={say('register_hint_notes')} />
    </GroupForm>
  </CardSection>
);
