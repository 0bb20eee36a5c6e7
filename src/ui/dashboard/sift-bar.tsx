/** Above the names: what is shown, in which form, and a copy of it for a spreadsheet. */
import { useSignal } from '@preact/signals';
import type { Row } from '../../schedule/rows.ts';
import { LiveRegion } from '../parts/live-region.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { platforms } from '../store.ts';
import { asTable } from './copy.ts';
import { type Filter, NO_FILTER, STANDINGS } from './sift.ts';
import { linesFor } from './spreadsheet.ts';
import { filter, shape } from './view.ts';

const change = (part: Partial<Filter>): void => {
  filter.value = { ...filter.value, ...part };
};

const Search = () => (
  <label>
    <span>{say('names_search')}</span>
    <input
      type="search"
      name="search"
      value={filter.value.text}
      onInput={(event) => change({ text: event.currentTarget.value })}
    />
  </label>
);

const PlatformChoice = () => (
  <label>
    <span>{say('names_platform')}</span>
    <select
      name="only-platform"
      value={filter.value.platform}
      onChange={(event) => change({ platform: event.currentTarget.value })}
    >
      <option value="">{say('names_all')}</option>
      {platforms.value.map((platform) => (
        <option key={platform.id} value={platform.id}>
          {platformName(platform, say)}
        </option>
      ))}
    </select>
  </label>
);

const StandingChoice = () => (
  <label>
    <span>{say('names_by_standing')}</span>
    <select
      name="only-standing"
      value={filter.value.standing}
      onChange={(event) => change({ standing: STANDINGS.find((one) => one === event.currentTarget.value) ?? '' })}
    >
      <option value="">{say('names_all')}</option>
      {STANDINGS.map((standing) => (
        <option key={standing} value={standing}>
          {say(`verdict_${standing}`)}
        </option>
      ))}
    </select>
  </label>
);

const ShapeSwitch = () => (
  <fieldset class="switch">
    <legend class="unseen">{say('names_shape')}</legend>
    {(['matrix', 'table'] as const).map((one) => (
      <label key={one}>
        <input
          type="radio"
          name="shape"
          value={one}
          checked={shape.value === one}
          onChange={() => {
            shape.value = one;
          }}
        />
        <span>{say(`names_shape_${one}`)}</span>
      </label>
    ))}
  </fieldset>
);

const Copy = ({ rows }: { rows: readonly Row[] }) => {
  const told = useSignal('');
  const copy = async (): Promise<void> => {
    told.value = '';
    const done = await navigator.clipboard.writeText(asTable(linesFor(rows, say))).then(
      () => true,
      () => false,
    );
    told.value = done ? say('names_copied', rows.length) : say('names_not_copied');
  };
  return (
    <>
      <button type="button" name="copy" onClick={() => void copy()}>
        {say('names_copy')}
      </button>
      <span class="muted" aria-hidden="true">
        {told.value}
      </span>
      <LiveRegion text={told.value} />
    </>
  );
};

interface Props {
  /** The names that are shown, in their order. */
  rows: readonly Row[];
  total: number;
}

export const SiftBar = ({ rows, total }: Props) => (
  <div class="sift">
    <Search />
    <PlatformChoice />
    <StandingChoice />
    <ShapeSwitch />
    <p class="actions">
      <span class="muted" role="status">
        {say('names_shown', rows.length, total)}
      </span>
      {rows.length < total && (
        <button
          type="button"
          onClick={() => {
            filter.value = NO_FILTER;
          }}
        >
          {say('names_show_all')}
        </button>
      )}
      <Copy rows={rows} />
    </p>
  </div>
);
