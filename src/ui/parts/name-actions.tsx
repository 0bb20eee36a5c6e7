/** What a person can do with one name: claim it, look herself, say whose it is, have it checked again. */
import type { ComponentChildren } from 'preact';
import { send } from '../../browser/messages.ts';
import { openTab } from '../../browser/tabs.ts';
import type { Row } from '../../schedule/rows.ts';
import { state } from '../store.ts';
import { claim, isClaimable } from './claim.ts';
import { platformName } from './platform-name.ts';
import { say } from './say.ts';
import { visible } from './visible.ts';

interface Props {
  row: Row;
  /** The id of the municipality for which it is claimed or judged. */
  municipality: string;
  /** Stands beside the claim: where there is room, the way to do it step by step. */
  children?: ComponentChildren;
}

/** Several names stand on one screen with the same buttons; who hears only the button hears which name it is about. */
const About = ({ platform, handle }: Pick<Row, 'platform' | 'handle'>) => (
  <span class="unseen">
    {' '}
    {visible(handle)}, {platformName(platform, say)}
  </span>
);

const WhoseButtons = ({ row: { platform, handle, whose }, municipality }: Props) => {
  const own = { municipality, platform: platform.id, handle };
  return (
    <>
      {whose !== 'ours' && (
        <button type="button" onClick={() => send({ do: 'ours', by: state.value.settings.initials, ...own })}>
          {say('button_ours')}
          <About platform={platform} handle={handle} />
        </button>
      )}
      {whose === 'unclear' && (
        <button
          type="button"
          onClick={() => send({ do: 'judge', decided: null, by: state.value.settings.initials, note: '', ...own })}
        >
          {say('button_not_ours')}
          <About platform={platform} handle={handle} />
        </button>
      )}
    </>
  );
};

export const NameActions = ({ row, municipality, children }: Props) => {
  if (row.breach) return null;
  const { platform, handle } = row;
  const page = platform.page(handle);
  return (
    <div class="actions">
      {isClaimable(row) && (
        <button type="button" class="primary" onClick={() => void claim(municipality, platform, handle)}>
          {say('button_claim')}
          <About platform={platform} handle={handle} />
        </button>
      )}
      {isClaimable(row) && children}
      {page && (
        <button type="button" onClick={() => void openTab(page)}>
          {say('button_look')}
          <About platform={platform} handle={handle} />
        </button>
      )}
      {row.reading.verdict.is === 'taken' && <WhoseButtons row={row} municipality={municipality} />}
      {platform.probes.length > 0 && (
        <button type="button" onClick={() => send({ do: 'check-one', platform: platform.id, handle })}>
          {say('button_again')}
          <About platform={platform} handle={handle} />
        </button>
      )}
    </div>
  );
};
