/** The matrix: names down, platforms across; it scrolls inside its own region. */
import { useRef } from 'preact/hooks';
import type { Platform } from '../../probe/platform.ts';
import type { Row } from '../../schedule/rows.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { Cell } from './cell.tsx';
import { type Line, linesOf } from './matrix.ts';
import { More, usePart } from './more.tsx';
import { opened } from './view.ts';

/** A line has a cell for every platform, so a register of hundreds of accounts makes tens of thousands of them. */
const PART = 100;

/** A platform's own column: its name opens the list of names on it. */
const PlatformHead = ({ platform }: { platform: Platform }) => (
  <th scope="col">
    <button
      type="button"
      class="head"
      aria-haspopup="dialog"
      title={say('names_change_on', platformName(platform, say))}
      onClick={() => {
        opened.value = { platform: platform.id, handle: null };
      }}
    >
      {platformName(platform, say)}
    </button>
  </th>
);

const MatrixLine = ({ line, shown, asking }: { line: Line; shown: readonly Platform[]; asking: boolean }) => (
  <tr>
    <th scope="row">
      <HandleText handle={line.stem} />
    </th>
    {shown.map((platform) => (
      <td key={platform.id}>
        {line.cells.get(platform.id)?.map((row) => <Cell key={row.handle} row={row} asking={asking} />) ?? (
          <span class="nothing">
            <span aria-hidden="true">–</span>
            <span class="unseen">{say('names_not_proposed')}</span>
          </span>
        )}
      </td>
    ))}
  </tr>
);

interface Props {
  rows: readonly Row[];
  asking: boolean;
  caption: string;
}

/** Only platforms of which a row is shown get a column. */
export const Matrix = ({ rows, asking, caption }: Props) => {
  const shown = [...new Set(rows.map((row) => row.platform))];
  const part = usePart(linesOf(rows), PART);
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section class="scroll" aria-label={caption} tabIndex={0}>
        <table class="matrix">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('names_name')}</th>
              {shown.map((platform) => (
                <PlatformHead key={platform.id} platform={platform} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {part.drawn.map((line) => (
              <MatrixLine key={line.stem} line={line} shown={shown} asking={asking} />
            ))}
          </tbody>
        </table>
      </section>
      <More part={part} list={() => body.current} focus="button" />
    </>
  );
};
