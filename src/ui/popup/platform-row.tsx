/** One platform: its best name on the line, the reasons and the other names inside. */

import { openTab } from '../../browser/tabs.ts';
import type { Row } from '../../schedule/rows.ts';
import { looksOld } from '../../verdict/finding.ts';
import { Age } from '../parts/age.tsx';
import { claim, isClaimable } from '../parts/claim.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { Sign } from '../parts/sign.tsx';
import { isPending, verdictData } from '../parts/verdict-data.ts';
import { VerdictMark } from '../parts/verdict-mark.tsx';
import { lookOf, verdictParts } from '../parts/verdict-words.ts';
import { visible } from '../parts/visible.ts';
import { now } from '../store.ts';
import { bestRow } from './best-row.ts';
import type { Group } from './groups.ts';
import { NameDetails } from './later.tsx';
import { Unfold } from './unfold.tsx';

/** What stands small beside the handle: the reason, whose it is, or how old the answer is. */
const Because = ({ row }: { row: Row }) => {
  const { because } = verdictParts(row, say);
  if (because) return because;
  if (looksOld(row.reading.at, now.value)) return <Age at={row.reading.at} />;
  return row.whose === 'other' || row.whose === 'unclear' ? say(`whose_${row.whose}`) : null;
};

const Line = ({ row, asking }: { row: Row; asking: boolean }) => {
  const pending = isPending(row);
  const look = pending ? 'pending' : lookOf(row);
  const word = pending ? say(asking ? 'verdict_pending' : 'verdict_unasked') : verdictParts(row, say).word;
  return (
    <span class="line" {...verdictData(row)}>
      <Sign of={look} />
      <span class="line-half">
        <span class="line-platform">{platformName(row.platform, say)}</span>
        <span data-look={look}>{word}</span>
      </span>
      <span class="line-half">
        <HandleText handle={row.handle} />
        <small class="muted">{!pending && <Because row={row} />}</small>
      </span>
    </span>
  );
};

interface QuickProps {
  row: Row;
  municipality: string;
}

/** The one thing to do with the best name, in reach without unfolding. */
const Quick = ({ row, municipality }: QuickProps) => {
  const { platform, handle } = row;
  const about = `${visible(handle)}, ${platformName(platform, say)}`;
  if (isClaimable(row))
    return (
      <button type="button" class="quick" onClick={() => void claim(municipality, platform, handle)}>
        {say('button_claim')}
        <span class="unseen"> {about}</span>
      </button>
    );
  const page = platform.page(handle);
  if (row.breach || isPending(row) || row.reading.verdict.is !== 'unknown' || !page) return null;
  return (
    <button type="button" class="quick" onClick={() => void openTab(page)}>
      {say('button_look')}
      <span class="unseen"> {about}</span>
    </button>
  );
};

const OtherNames = ({ rows, asking, municipality }: { rows: Row[]; asking: boolean; municipality: string }) => (
  <>
    <h3>{say('popup_names_other')}</h3>
    <ul class="others">
      {rows.map((row) => (
        <li key={row.key} {...verdictData(row)}>
          <Unfold
            summary={
              <span class="other">
                <span>
                  <HandleText handle={row.handle} />
                  <span class="unseen"> {platformName(row.platform, say)} </span>
                </span>
                <VerdictMark row={row} asking={asking} />
              </span>
            }
          >
            {() => <NameDetails row={row} municipality={municipality} />}
          </Unfold>
        </li>
      ))}
    </ul>
  </>
);

interface Props {
  group: Group;
  /** Whether a check is running. */
  asking: boolean;
  municipality: string;
}

export const PlatformRow = ({ group, asking, municipality }: Props) => {
  const best = bestRow(group.rows, asking);
  if (!best) return null;
  const others = group.rows.filter((row) => row !== best);
  return (
    <li class="platform">
      <Unfold
        summary={<Line row={best} asking={asking} />}
        always={others.length > 0 && <OtherNames rows={others} asking={asking} municipality={municipality} />}
      >
        {() => <NameDetails row={best} municipality={municipality} />}
      </Unfold>
      <Quick row={best} municipality={municipality} />
    </li>
  );
};
