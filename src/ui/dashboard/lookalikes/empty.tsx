/** What the list says when it has nothing to show: whether anybody looked, and what to do. */
import { accountKey } from '../../../register/account.ts';
import type { Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { patrols, state, watched } from '../../store.ts';
import { detail } from '../route.ts';
import { opened } from './view.ts';

/** Whether any platform was asked about names that look like ours, or searched for ours. */
const wasSearched = (municipality: string): boolean =>
  Object.entries(patrols.value).some(
    ([key, patrol]) =>
      (key.startsWith(`${municipality} `) || key.startsWith(`${municipality}#`)) &&
      (patrol.searchedAt !== null || Object.keys(patrol.asked).length > 0),
  );

type Looked = 'unsearched' | 'begun' | 'none';

const lookedFor = ({ municipality, guard }: Watched): Looked => {
  if (wasSearched(municipality.id)) return 'none';
  return guard.lookalikes ? 'begun' : 'unsearched';
};

export const Nobody = () => {
  const town = watched.value;
  if (!town) return null;
  const looked = lookedFor(town);
  return (
    <div class="notice" data-empty={looked}>
      <p>{say(`lookalikes_${looked}`)}</p>
      <p>{say(`lookalikes_${looked}_todo`)}</p>
    </div>
  );
};

/** The address asks for an account that is not in the list: it may be ours by now, or it was taken out. */
export const NotListed = () => {
  const asked = detail.value;
  if (asked === null || opened.value !== null) return null;
  const account = state.value.accounts.find((one) => accountKey(one) === asked);
  return (
    <p class="notice" data-not-listed>
      {account ? (
        <>
          <bdi>{say('lookalikes_is_ours', visible(account.handle))}</bdi>{' '}
          <a href="#register">{say('lookalikes_to_register')}</a>
        </>
      ) : (
        say('lookalikes_not_listed')
      )}
    </p>
  );
};
