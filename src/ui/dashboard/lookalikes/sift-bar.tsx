/** Above the accounts: which of them are shown, and a copy of those for a spreadsheet. */

import type { Entry, Standing } from '../../../schedule/entries.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { asTable } from '../copy.ts';
import { CopyButton } from './copy-button.tsx';
import { linesFor } from './lines.ts';
import { type Filter, NO_FILTER } from './sift.ts';
import { entries, filter } from './view.ts';

const STANDINGS: readonly Standing[] = ['open', 'decided', 'official', 'gone'];

const change = (part: Partial<Filter>): void => {
  filter.value = { ...filter.value, ...part };
};

const Search = () => (
  <label>
    <span>{say('lookalikes_search')}</span>
    <input
      type="search"
      name="lookalike-search"
      value={filter.value.text}
      onInput={(event) => change({ text: event.currentTarget.value })}
    />
  </label>
);

/** Only platforms on which there is something to see. */
const platformChoices = (): [string, string][] => {
  const found = new Map(
    entries.value.map(({ platformId, platform }) => [
      platformId,
      platform ? platformName(platform, say) : visible(platformId),
    ]),
  );
  return [...found].sort(([, one], [, other]) => one.localeCompare(other));
};

const PlatformChoice = () => (
  <label>
    <span>{say('lookalikes_by_platform')}</span>
    <select
      name="lookalike-platform"
      value={filter.value.platform}
      onChange={(event) => change({ platform: event.currentTarget.value })}
    >
      <option value="">{say('lookalikes_all')}</option>
      {platformChoices().map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

const StandingChoice = () => (
  <label>
    <span>{say('lookalikes_by_standing')}</span>
    <select
      name="lookalike-standing"
      value={filter.value.standing}
      onChange={(event) => change({ standing: STANDINGS.find((one) => one === event.currentTarget.value) ?? '' })}
    >
      <option value="">{say('lookalikes_all')}</option>
      {STANDINGS.map((standing) => (
        <option key={standing} value={standing}>
          {say(`lookalikes_standing_${standing}`)}
        </option>
      ))}
    </select>
  </label>
);

/** Shows everything again; offered only while something is kept out. */
export const ShowAll = () => (
  <button
    type="button"
    onClick={() => {
      filter.value = NO_FILTER;
    }}
  >
    {say('lookalikes_show_all')}
  </button>
);

interface Props {
  /** The accounts that are shown. */
  shown: readonly Entry[];
  total: number;
}

export const LookalikeSift = ({ shown, total }: Props) => (
  <div class="sift">
    <Search />
    <PlatformChoice />
    <StandingChoice />
    <p class="actions">
      <span class="muted" role="status">
        {say('lookalikes_shown', shown.length, total)}
      </span>
      {shown.length < total && <ShowAll />}
      <CopyButton
        name="copy-lookalikes"
        label={say('lookalikes_copy')}
        text={() => asTable(linesFor(shown, say))}
        done={say('lookalikes_copied', shown.length)}
      />
    </p>
  </div>
);
