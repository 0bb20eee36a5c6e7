/** Whose the page is, as far as it can be told: its proofs, how much it looks like us, and the three answers a person can give. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../../browser/messages.ts';
import { lookalikePage, openDashboard } from '../../browser/tabs.ts';
import type { Decided } from '../../impersonation/class.ts';
import { accountKey } from '../../register/account.ts';
import { isOfficial, proofKey } from '../../site/proof.ts';
import type { Watched } from '../../state/state.ts';
import { dateWords } from '../parts/age-words.ts';
import { openMunicipalities } from '../parts/municipalities.ts';
import { say } from '../parts/say.ts';
import { visible } from '../parts/visible.ts';
import { language, readLookalike, state } from '../store.ts';
import { Capture } from './capture.tsx';
import { pageEntry, strengthOf } from './page-entry.ts';
import type { PageOn } from './page-on.ts';
import { pageRead } from './page-read.ts';
import type { Standing } from './page-standing.ts';

const REASONS_SHOWN = 3;

type Own = { municipality: string; platform: string; handle: string };

const Proofs = ({ proofs }: { proofs: ReturnType<typeof pageEntry>['proofs'] }) => (
  <ul class="reasons" data-official={isOfficial(proofs) ? 'yes' : 'no'}>
    {proofs.map((one) => (
      <li key={`${one.kind} ${one.source}`}>
        <bdi>{say(proofKey(one.kind), visible(one.source))}</bdi>{' '}
        {one.at > 0 && <span class="muted">{dateWords(one.at, language.value)}</span>}
      </li>
    ))}
  </ul>
);

const Likeness = ({ likeness }: Pick<ReturnType<typeof pageEntry>, 'likeness'>) => (
  <div data-likeness={likeness.class}>
    <p>{say(`page_likeness_${strengthOf(likeness)}`)}</p>
    <ul class="reasons">
      {likeness.reasons.slice(0, REASONS_SHOWN).map((one) => (
        <li key={`${one.key} ${one.seen}`}>
          <bdi>{say(`likeness_${one.key}`, visible(one.seen))}</bdi>
        </li>
      ))}
    </ul>
  </div>
);

/** Points at the page and says what it is, in one go. */
const answer = (own: Own, address: string, decided: Decided | null): void => {
  const by = state.value.settings.initials;
  const read = pageRead.value;
  send({ do: 'point', how: 'page', address, by, name: read?.name ?? '', about: read?.excerpt ?? '', ...own });
  send({ do: 'judge', decided, by, note: '', ...own });
};

const Answers = ({ own, address, standing }: { own: Own; address: string; standing: Standing }) => (
  <div class="actions">
    {standing.is !== 'ours' && (
      <button
        type="button"
        name="page-ours"
        onClick={() => send({ do: 'ours', by: state.value.settings.initials, ...own })}
      >
        {say('button_ours')}
      </button>
    )}
    {standing.is !== 'ours' && standing.is !== 'other' && (
      <>
        <button type="button" name="page-not-ours" onClick={() => answer(own, address, null)}>
          {say('button_not_ours')}
        </button>
        <button type="button" name="page-unrelated" onClick={() => answer(own, address, 'unrelated')}>
          {say('page_unrelated')}
        </button>
      </>
    )}
    {standing.is === 'other' && (
      <button type="button" name="page-card" onClick={() => void openDashboard(lookalikePage(own))}>
        {say('step_look')}
      </button>
    )}
  </div>
);

interface Props {
  on: PageOn & { address: string };
  town: Watched;
  standing: Standing;
}

export const WhosePage = ({ on, town, standing }: Props) => {
  const own = { municipality: town.municipality.id, platform: on.platform.id, handle: on.handle };
  const ready = useSignal(false);
  useEffect(() => {
    // Namesakes are told apart by the list of municipalities, and what is known by what was kept of this account.
    void Promise.all([openMunicipalities(), readLookalike(accountKey(own))]).finally(() => {
      ready.value = true;
    });
  }, []);
  if (!ready.value) return null;
  const { proofs, likeness } = pageEntry(on, town, pageRead.value);
  const known = isOfficial(proofs);
  return (
    <>
      {proofs.length > 0 && <Proofs proofs={proofs} />}
      {!known && standing.is !== 'ours' && <Likeness likeness={likeness} />}
      <Answers own={own} address={on.address} standing={standing} />
      {standing.is !== 'ours' && !known && <Capture own={own} address={on.address} />}
    </>
  );
};
