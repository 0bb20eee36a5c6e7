/** Proof for citizens: whether our website and each account name each other, and the list that the website can show. */
import type { Municipality } from '../../../../municipality/municipality.ts';
import { say } from '../../../parts/say.ts';
import { state, watched } from '../../../store.ts';
import { Screen } from '../screen.tsx';
import { ProofAccounts } from './proof-accounts.tsx';
import { PublicListPart } from './proof-list.tsx';
import { SiteRead } from './proof-site.tsx';
import { publicOf } from './two-way-check.ts';

const Parts = ({ town }: { town: Municipality }) => {
  const accounts = publicOf(state.value.accounts, town.id);
  if (accounts.length === 0) return <p class="notice">{say('proofs_none')}</p>;
  return (
    <>
      <SiteRead />
      <ProofAccounts town={town} accounts={accounts} />
      <PublicListPart town={town} accounts={accounts} />
    </>
  );
};

export const Proof = () => {
  const town = watched.value?.municipality;
  return (
    <Screen title={say('proofs_title')} lead={say('proofs_explain')}>
      {town && <Parts town={town} />}
    </Screen>
  );
};
