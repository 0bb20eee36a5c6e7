/** One account as a line of the list. */
import type { Entry } from '../../../schedule/entries.ts';
import { Age } from '../../parts/age.tsx';
import { HandleText } from '../../parts/handle-text.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { Sign } from '../../parts/sign.tsx';
import { visible } from '../../parts/visible.ts';
import { OpenButton } from './open-button.tsx';
import { changedAt, foundWords, likenessKey, reasonWords, scoreOf, standingWords } from './words.ts';

/** The sign of where an account stands; it says nothing that the word does not say as well. */
const SIGNS = { official: 'ours', decided: 'taken', open: 'unknown', gone: 'pending' } as const;

export const StandingMark = ({ entry }: { entry: Entry }) => (
  <span class="verdict" data-look={SIGNS[entry.standing]}>
    <Sign of={SIGNS[entry.standing]} />
    <span>{standingWords(entry, say)}</span>
  </span>
);

const Likeness = ({ entry: { likeness } }: { entry: Entry }) => {
  const [reason] = likeness.reasons;
  return (
    <>
      <span title={say('lookalikes_score', scoreOf(likeness))}>{say(likenessKey(likeness))}</span>
      {reason && (
        <small class="muted">
          <bdi>{reasonWords(reason, say)}</bdi>
        </small>
      )}
    </>
  );
};

const Changed = ({ entry: { lookalike } }: { entry: Entry }) => {
  const at = changedAt(lookalike);
  if (lookalike.goneAt !== null)
    return (
      <>
        {say('lookalikes_gone')} <Age at={lookalike.goneAt} />
      </>
    );
  return at === null ? <span class="muted">{say('lookalikes_unchanged')}</span> : <Age at={at} />;
};

export const Row = ({ entry }: { entry: Entry }) => {
  const { key, platform, platformId, handle, profile, lookalike, standing, decided, likeness } = entry;
  return (
    <tr
      data-lookalike={key}
      data-platform={platformId}
      data-handle={handle}
      data-standing={standing}
      data-class={decided ?? ''}
      data-likeness={likeness.class}
    >
      <td>{platform ? platformName(platform, say) : visible(platformId)}</td>
      <th scope="row">
        <OpenButton entry={entry} inText>
          <HandleText handle={handle} />
        </OpenButton>
      </th>
      <td>
        <bdi>{visible(profile?.name ?? '')}</bdi>
      </td>
      <td>
        <StandingMark entry={entry} />
      </td>
      <td>
        <Likeness entry={entry} />
      </td>
      <td>
        <bdi>{foundWords(entry, say)}</bdi>
        <small class="muted">
          <Age at={lookalike.since} />
        </small>
      </td>
      <td>
        <Changed entry={entry} />
      </td>
    </tr>
  );
};
