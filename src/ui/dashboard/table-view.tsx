/** The same names as a plain table, which sorts by any column. */
import { useRef } from 'preact/hooks';
import type { Row } from '../../schedule/rows.ts';
import { Age } from '../parts/age.tsx';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { verdictData } from '../parts/verdict-data.ts';
import { VerdictMark } from '../parts/verdict-mark.tsx';
import { visible } from '../parts/visible.ts';
import { More, usePart } from './more.tsx';
import { inOrder, type Order, turned } from './sift.ts';
import { opened, order } from './view.ts';

const PART = 500;

const SORTED: readonly Exclude<Order['by'], 'rank'>[] = ['platform', 'handle', 'standing', 'checked'];

const sortState = (by: Order['by']): 'none' | 'ascending' | 'descending' => {
  if (order.value.by !== by) return 'none';
  return order.value.down ? 'descending' : 'ascending';
};

const ARROWS = { none: '', ascending: ' ↑', descending: ' ↓' };

const SortHead = ({ by }: { by: Exclude<Order['by'], 'rank'> }) => (
  <th scope="col" aria-sort={sortState(by)}>
    <button
      type="button"
      class="head"
      onClick={() => {
        order.value = turned(order.value, by);
      }}
    >
      {say(`names_by_${by}`)}
      <span aria-hidden="true">{ARROWS[sortState(by)]}</span>
    </button>
  </th>
);

const TableRow = ({ row, asking }: { row: Row; asking: boolean }) => {
  const { verdict } = row.reading;
  const profile = verdict.is === 'taken' ? verdict.profile : undefined;
  return (
    <tr {...verdictData(row)}>
      <td>{platformName(row.platform, say)}</td>
      <th scope="row">
        <button
          type="button"
          class="head"
          aria-haspopup="dialog"
          onClick={() => {
            opened.value = { platform: row.platform.id, handle: row.handle };
          }}
        >
          <HandleText handle={row.handle} />
          <span class="unseen"> {platformName(row.platform, say)}</span>
        </button>
      </th>
      <td>
        <VerdictMark row={row} asking={asking} />
      </td>
      <td>{!row.breach && <Age at={row.reading.at} />}</td>
      <td>
        <bdi>{visible(profile?.name ?? '')}</bdi>
      </td>
    </tr>
  );
};

interface Props {
  rows: readonly Row[];
  asking: boolean;
  caption: string;
}

export const NameTable = ({ rows, asking, caption }: Props) => {
  const part = usePart(inOrder(rows, order.value), PART);
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section class="scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {SORTED.map((by) => (
                <SortHead key={by} by={by} />
              ))}
              <th scope="col">{say('names_profile')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {part.drawn.map((row) => (
              <TableRow key={`${row.platform.id} ${row.handle}`} row={row} asking={asking} />
            ))}
          </tbody>
        </table>
      </section>
      <More part={part} list={() => body.current} focus="button" />
    </>
  );
};
