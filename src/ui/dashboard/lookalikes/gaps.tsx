/** Platforms on which the municipality has no account while its very name is in use there: the gap itself is the risk. */
import type { Entry } from '../../../schedule/entries.ts';
import { HandleText } from '../../parts/handle-text.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { OpenButton } from './open-button.tsx';
import { entries } from './view.ts';

/** More than these would push the list out of sight. */
const AT_FIRST = 4;

const nameOf = ({ platform, platformId }: Entry): string =>
  platform ? platformName(platform, say) : visible(platformId);

const Gap = ({ entry }: { entry: Entry }) => (
  <li data-gap={entry.key}>
    <span>
      <strong>{nameOf(entry)}</strong> <HandleText handle={entry.handle} />
      <small class="muted">
        <bdi>{say('lookalikes_gap', nameOf(entry), visible(entry.handle))}</bdi>
      </small>
    </span>
    <OpenButton entry={entry}>
      {say('lookalikes_look')}
      <span class="unseen">
        {' '}
        {nameOf(entry)} {visible(entry.handle)}
      </span>
    </OpenButton>
  </li>
);

const Lines = ({ gaps }: { gaps: readonly Entry[] }) => (
  <ul class="rows">
    {gaps.map((entry) => (
      <Gap key={entry.key} entry={entry} />
    ))}
  </ul>
);

export const Gaps = () => {
  // Once a person said what it is, it stands in the list only.
  const gaps = entries.value.filter((one) => one.gap && one.standing === 'open');
  if (gaps.length === 0) return null;
  const [first, rest] = [gaps.slice(0, AT_FIRST), gaps.slice(AT_FIRST)];
  return (
    <section aria-labelledby="lookalikes-gaps" class="gaps">
      <h2 id="lookalikes-gaps">{say('lookalikes_gaps')}</h2>
      <p class="lead">{say('lookalikes_gaps_explain')}</p>
      <Lines gaps={first} />
      {rest.length > 0 && (
        <details>
          <summary>{say('lookalikes_gaps_more', rest.length)}</summary>
          <Lines gaps={rest} />
        </details>
      )}
    </section>
  );
};
