/** At the top of a card: what is the matter, what to do about it, and the buttons for a look. */
import { send } from '../../../browser/messages.ts';
import { openTab } from '../../../browser/tabs.ts';
import { triageKeys } from '../../../impersonation/triage.ts';
import { httpsAddress } from '../../../municipality/https-address.ts';
import { accountKey } from '../../../register/account.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';
import { StandingMark } from './row.tsx';
import { told } from './told.ts';
import { open } from './view.ts';
import { addressOf, likenessKey, scoreOf } from './words.ts';

/**
 * The key of the sensible next step.
 * @param reporting whether a report about it is open
 */
export const nextKey = (
  { standing, decided, judgement, gap }: Pick<Entry, 'standing' | 'decided' | 'judgement' | 'gap'>,
  reporting: boolean,
): string => {
  if (standing === 'official') return 'lookalikes_next_official';
  if (reporting) return 'lookalikes_next_follow';
  if (decided) return triageKeys(decided).advice;
  if (standing === 'gone') return 'lookalikes_next_gone';
  if (judgement?.decided) return 'lookalikes_next_again';
  return gap ? 'lookalikes_next_gap' : 'lookalikes_next_open';
};

/** An account that a person pointed at and nothing else is known of can leave the list again. */
const TakeOut = ({ entry: { municipality, platformId, handle, pointed, lookalike, judgement } }: { entry: Entry }) =>
  pointed && lookalike.found === 'pointed' && !judgement ? (
    <button
      type="button"
      name="unpoint"
      onClick={() => {
        send({ do: 'unpoint', municipality, platform: platformId, handle });
        told.value = '';
        open(null);
      }}
    >
      {say('lookalikes_take_out')}
    </button>
  ) : null;

const Buttons = ({ entry }: { entry: Entry }) => {
  const { platform, handle } = entry;
  const address = addressOf(entry);
  return (
    <p class="actions">
      {httpsAddress(address) && address && (
        <button type="button" name="look" onClick={() => void openTab(address)}>
          {say('button_look')}
        </button>
      )}
      {platform && platform.probes.length > 0 && (
        <button
          type="button"
          name="look-again"
          onClick={() => send({ do: 'check-one', platform: platform.id, handle })}
        >
          {say('button_again')}
        </button>
      )}
      <TakeOut entry={entry} />
    </p>
  );
};

export const CardSteps = ({ entry }: { entry: Entry }) => {
  const { likeness, standing } = entry;
  const reporting = state.value.reports.some((one) => one.outcome === 'open' && accountKey(one) === entry.key);
  return (
    <div class="card-steps">
      <p class="conclusion">
        <StandingMark entry={entry} />
      </p>
      {standing !== 'official' && (
        <p title={say('lookalikes_score', scoreOf(likeness))}>{say('lookalikes_this', say(likenessKey(likeness)))}</p>
      )}
      <p class="notice">{say(nextKey(entry, reporting))}</p>
      <Buttons entry={entry} />
    </div>
  );
};
