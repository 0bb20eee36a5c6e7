/** After a claim: whether the account can be seen from outside, by whoever is not signed in. */
import { send } from '../../../../browser/messages.ts';
import { openTab } from '../../../../browser/tabs.ts';
import { accountKey } from '../../../../register/account.ts';
import { type Standing, standingOf } from '../../../../register/standing.ts';
import { Age } from '../../../parts/age.tsx';
import { platformName } from '../../../parts/platform-name.ts';
import { say } from '../../../parts/say.ts';
import { placeOf } from '../place.ts';
import { type Claimed, canAsk, isAsked } from './claim-name.ts';

const SIGNS: Readonly<Record<Standing['is'], string>> = { stands: '✓', 'not-seen-yet': '◷', unsure: '?' };

const Again = ({ claimed }: { claimed: Claimed }) => {
  const { platform, handle } = claimed;
  const page = platform.page(handle);
  return (
    <p class="actions">
      {canAsk(claimed) ? (
        <button
          type="button"
          name="check-again"
          onClick={() => send({ do: 'check-one', platform: platform.id, handle })}
        >
          {say('button_again')}
        </button>
      ) : (
        <span class="muted">{say('guide_cannot_ask', platformName(platform, say))}</span>
      )}
      {page && (
        <button type="button" onClick={() => void openTab(page)}>
          {say('button_look')}
        </button>
      )}
      <span class="muted" role="status" data-asking={isAsked(claimed)}>
        {isAsked(claimed) ? say('verdict_pending') : ''}
      </span>
    </p>
  );
};

export const ClaimStands = ({ claimed }: { claimed: Claimed }) => {
  const { row, account } = claimed;
  const standing = standingOf(row.reading.verdict, row.reading.at, account?.claimedAt ?? null);
  return (
    <section aria-labelledby="claim-stands" data-standing={standing.is}>
      <h2 id="claim-stands">{say('guide_stands')}</h2>
      <p role="status">
        <span class={`mark ${standing.is}`} aria-hidden="true">
          {SIGNS[standing.is]}
        </span>{' '}
        {say(standing.text)} <Age at={row.finding?.askedAt ?? null} />
      </p>
      <Again claimed={claimed} />
      {account && (
        <p>
          <a href={placeOf(accountKey(account))}>{say('guide_to_card')}</a>
        </p>
      )}
    </section>
  );
};
