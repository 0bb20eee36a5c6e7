/** One name on one platform, as small as it can be said: sign, word, and the reason under it. */

import type { Row } from '../../schedule/rows.ts';
import { looksOld } from '../../verdict/finding.ts';
import { Age } from '../parts/age.tsx';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { Sign } from '../parts/sign.tsx';
import { isPending, verdictData } from '../parts/verdict-data.ts';
import { lookOf, verdictParts } from '../parts/verdict-words.ts';
import { visible } from '../parts/visible.ts';
import { now } from '../store.ts';
import { stemOf } from './matrix.ts';
import { opened } from './view.ts';

/** Under the word: why nobody knows or why not, else whose the name is. */
const reasonOf = (row: Row, because: string | null): string => {
  if (because !== null) return because;
  return row.whose === 'other' || row.whose === 'unclear' ? say(`whose_${row.whose}`) : '';
};

const Said = ({ row }: { row: Row }) => {
  const { word, because } = verdictParts(row, say);
  const reason = reasonOf(row, because);
  return (
    <>
      <span class="verdict" data-look={lookOf(row)}>
        <Sign of={lookOf(row)} />
        <span class="verdict-word">{word}</span>
      </span>
      {reason !== '' && <small>{reason}</small>}
      {looksOld(row.reading.at, now.value) && (
        <small>
          <Age at={row.reading.at} />
        </small>
      )}
    </>
  );
};

const Waiting = ({ asking }: { asking: boolean }) => (
  <span class="verdict" data-look="pending">
    <Sign of="pending" />
    <span class="unseen">{say(asking ? 'verdict_pending' : 'verdict_unasked')}</span>
  </span>
);

/** A button that opens the reasons. @param asking whether a check runs, for a name of which nothing is known yet */
export const Cell = ({ row, asking }: { row: Row; asking: boolean }) => {
  const { platform, handle } = row;
  const spelled = handle.toLowerCase() !== stemOf(row);
  return (
    <button
      type="button"
      class="cell"
      aria-haspopup="dialog"
      {...verdictData(row)}
      onClick={() => {
        opened.value = { platform: platform.id, handle };
      }}
    >
      <span class="unseen">
        {visible(handle)}, {platformName(platform, say)}:{' '}
      </span>
      {isPending(row) ? <Waiting asking={asking} /> : <Said row={row} />}
      {spelled && (
        <small>
          <HandleText handle={handle} />
        </small>
      )}
    </button>
  );
};
